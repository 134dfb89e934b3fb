// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Funnel.h"

#include <algorithm>

namespace agm {
namespace {

struct Steps {
    double impressions = 0;
    double clicks = 0;
    std::optional<double> results;
};

std::optional<Steps> stepsOf(const AdGroup &group)
{
    const auto impressions = group.number(Field::Impressions);
    const auto clicks = group.number(Field::Clicks);
    if (!impressions || !clicks)
        return std::nullopt;
    if (group.resultEvent.isNull())
        return Steps{*impressions, *clicks, std::nullopt};
    const auto results = group.results();
    return results ? std::optional(Steps{*impressions, *clicks, results}) : std::nullopt;
}

std::optional<double> ratio(double over, double under)
{
    return under > 0 ? std::optional(over / under) : std::nullopt;
}

/// Wilson's interval is of a proportion; a result may come without a click (seen, not clicked), and a correction may
/// leave less than nothing.
std::optional<Interval> rangeOf(double events, double trials)
{
    return trials > 0 && events >= 0 && events <= trials ? std::optional(wilson(events, trials)) : std::nullopt;
}

struct Gathered {
    Funnel funnel;
    std::vector<double> clickRates;
    std::vector<double> resultRates;
};

void addToMedian(Gathered &gathered, const Steps &steps)
{
    if (const auto rate = ratio(steps.clicks, steps.impressions))
        gathered.clickRates.push_back(*rate);
    if (!steps.results)
        return;
    if (const auto rate = ratio(*steps.results, steps.clicks))
        gathered.resultRates.push_back(*rate);
}

void addToFunnel(Funnel &funnel, const Steps &steps, const QString &id)
{
    ++funnel.groups;
    funnel.ids.append(id);
    funnel.impressions += steps.impressions;
    funnel.clicks += steps.clicks;
    if (steps.results)
        funnel.results = funnel.results.value_or(0) + *steps.results;
}

Funnel finished(Gathered &gathered)
{
    Funnel funnel = gathered.funnel;
    funnel.clickRate = ratio(funnel.clicks, funnel.impressions);
    funnel.clickRange = rangeOf(funnel.clicks, funnel.impressions);
    if (funnel.results) {
        funnel.resultRate = ratio(*funnel.results, funnel.clicks);
        funnel.resultRange = rangeOf(*funnel.results, funnel.clicks);
    }
    funnel.medianGroups = int(gathered.clickRates.size());
    funnel.medianClickRate = measuredMedian(gathered.clickRates);
    funnel.medianResultRate = measuredMedian(gathered.resultRates);
    return funnel;
}

} // namespace

Funnels funnelsOf(std::span<const ChartGroup> groups, const QSet<QString> &selection, int limit)
{
    Funnels answer;
    answer.ofSelection = std::any_of(groups.begin(), groups.end(),
                                     [&](const ChartGroup &one) { return selection.contains(one.group->id); });
    QHash<Word, Gathered> byType;
    for (const ChartGroup &one : groups) {
        const AdGroup &group = *one.group;
        const bool counts = !answer.ofSelection || selection.contains(group.id);
        if (group.metricsLoading) {
            answer.loading += counts ? 1 : 0;
            continue;
        }
        Gathered &gathered = byType[group.resultEvent];
        gathered.funnel.resultEvent = group.resultEvent;
        const auto steps = stepsOf(group);
        if (steps)
            addToMedian(gathered, *steps);
        if (steps && counts)
            addToFunnel(gathered.funnel, *steps, group.id);
        else if (counts)
            ++gathered.funnel.without;
    }
    for (Gathered &gathered : byType) {
        if (gathered.funnel.groups + gathered.funnel.without > 0)
            answer.funnels.append(finished(gathered));
    }
    std::sort(answer.funnels.begin(), answer.funnels.end(), [](const Funnel &a, const Funnel &b) {
        return a.impressions != b.impressions ? a.impressions > b.impressions
                                              : a.resultEvent.text() < b.resultEvent.text();
    });
    while (answer.funnels.size() > std::max(0, limit)) {
        const Funnel rest = answer.funnels.takeLast();
        ++answer.moreTypes;
        answer.moreGroups += rest.groups + rest.without;
    }
    return answer;
}

} // namespace agm
