// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Insight.h"

#include "domain/GroupPeriods.h"
#include "domain/Medians.h"

#include <limits>

namespace agm {
namespace {

/// A median of fewer says more about chance than about the account.
constexpr std::size_t GroupsForMedian = 5;

using Medians = QHash<PeerKey, Money>;

Medians mediansOf(const std::vector<GroupPeriod> &periods)
{
    QHash<PeerKey, std::vector<double>> costs;
    for (const GroupPeriod &period : periods) {
        const auto key = peerKey(period.now);
        const auto cost = key ? period.now.number(Field::CostPerResult) : std::nullopt;
        if (cost && *cost > 0)
            costs[*key].push_back(*cost);
    }
    Medians medians;
    for (auto it = costs.begin(); it != costs.end(); ++it) {
        if (it->size() < GroupsForMedian)
            continue;
        if (const auto money = Money::fromDouble(medianOf(*it), it.key().currency))
            medians.insert(it.key(), *money);
    }
    return medians;
}

CostTarget targetOf(const GroupPeriod &period, const Medians &medians, const InsightInput &input)
{
    // Each must be in the currency of the spend: there is no exchange rate here.
    const Currency currency = period.now.currency;
    const auto own = period.group->money(Field::DesiredCostPerResult);
    if (own && own->micros > 0 && own->currency == currency)
        return {TargetKind::Own, *own};
    const auto key = peerKey(period.now);
    if (!key)
        return {};
    const auto person = input.targets.constFind(currency);
    if (person != input.targets.constEnd() && person->micros > 0 && person->currency == currency)
        return {TargetKind::Person, *person};
    const auto median = medians.constFind(*key);
    return median != medians.constEnd() ? CostTarget{TargetKind::Median, *median} : CostTarget{};
}

std::optional<Comparison> againstTarget(const GroupPeriod &period, const CostTarget &target)
{
    if (target.kind == TargetKind::None || !peerKey(period.now))
        return std::nullopt;
    return costAgainst(*period.now.kept(Field::Spend), *period.now.kept(Field::Results), target.amount.toDouble(),
                       period.costPhi);
}

std::optional<double> spendChange(const GroupPeriod &period)
{
    const auto now = period.now.kept(Field::Spend);
    const auto before = period.before.kept(Field::Spend);
    if (!now || !before || *before <= 0 || period.now.currency != period.before.currency)
        return std::nullopt;
    return *now / *before - 1;
}

QList<float> dailySpend(const GroupPeriod &period, const InsightInput &input)
{
    if (!period.days)
        return {};
    const QList<MetricPoint> &points = period.days->points;
    const QDate first = input.first.isValid() ? input.first : points.constFirst().day;
    const QDate last = input.last.isValid() ? input.last : points.constLast().day;
    if (last < first)
        return {};
    QList<float> spend(first.daysTo(last) + 1, std::numeric_limits<float>::quiet_NaN());
    bool known = false;
    for (const MetricPoint &point : points) {
        const auto amount = point.figures.kept(Field::Spend);
        if (!amount || point.day < first || point.day > last || point.figures.currency != period.now.currency)
            continue;
        spend[first.daysTo(point.day)] = float(*amount);
        known = true;
    }
    return known ? spend : QList<float>();
}

/// The more ad groups are looked at, the more differ by chance: each family of comparisons is adjusted as a whole.
void adjust(const std::vector<std::shared_ptr<Insight>> &insights, std::optional<Comparison> Insight::*member)
{
    QList<double> p;
    p.reserve(qsizetype(insights.size()));
    for (const auto &insight : insights) {
        const auto &comparison = (*insight).*member;
        p.append(comparison ? comparison->p : std::numeric_limits<double>::quiet_NaN());
    }
    const QList<double> adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < insights.size(); ++i) {
        if (auto &comparison = (*insights[i]).*member)
            comparison->p = adjusted[qsizetype(i)];
    }
}

} // namespace

QHash<QString, InsightPtr> insightsOf(const InsightInput &input)
{
    const std::vector<GroupPeriod> periods = groupPeriods(input);
    const Medians medians = mediansOf(periods);
    std::vector<std::shared_ptr<Insight>> insights;
    insights.reserve(periods.size());
    for (const GroupPeriod &period : periods) {
        auto insight = std::make_shared<Insight>();
        insight->ctr = metricInterval(period.now, Field::ClickThroughRate, period.ctrPhi);
        insight->costPerResult = metricInterval(period.now, Field::CostPerResult, period.costPhi);
        insight->target = targetOf(period, medians, input);
        insight->againstTarget = againstTarget(period, insight->target);
        insight->before = period.before;
        insight->spendChange = spendChange(period);
        insight->ctrChange = compareMetric(period.now, period.before, Field::ClickThroughRate, period.ctrPhi);
        insight->costChange = compareMetric(period.now, period.before, Field::CostPerResult, period.costPhi);
        insight->dailySpend = dailySpend(period, input);
        insights.push_back(std::move(insight));
    }
    for (const auto member : {&Insight::againstTarget, &Insight::ctrChange, &Insight::costChange})
        adjust(insights, member);
    QHash<QString, InsightPtr> byId;
    byId.reserve(qsizetype(insights.size()));
    for (std::size_t i = 0; i < insights.size(); ++i)
        byId.insert(periods[i].group->id, std::move(insights[i]));
    return byId;
}

} // namespace agm
