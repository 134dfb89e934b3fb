// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"
#include "domain/ReviewParts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace agm {
namespace {

constexpr qsizetype MostMovers = 5;
/// With fewer results the rate of the peers is a guess.
constexpr double ResultsOfPeers = 5;

/// What a metric is made of: a sum has no `under`.
struct Parts {
    std::optional<double> over;
    std::optional<double> under;
};

Parts partsOf(const MetricFigures &figures, Field field)
{
    switch (field) {
    case Field::ClickThroughRate: return {figures.kept(Field::Clicks), figures.kept(Field::Impressions)};
    case Field::CostPerResult: return {figures.kept(Field::Spend), figures.kept(Field::Results)};
    case Field::ReturnOnAdSpend: return {figures.kept(Field::PurchaseValue), figures.roasSpendUsd};
    default: return {figures.kept(field), 1.0};
    }
}

/// Sums are only compared within one kind, and costs too; CTR and ROAS (in US dollars throughout) are of all.
PeerKey kindOf(const MetricFigures &figures, Field field)
{
    switch (field) {
    case Field::Spend: return {figures.currency, {}};
    case Field::Results: return {{}, figures.resultEvent};
    case Field::CostPerResult: return {figures.currency, figures.resultEvent};
    default: return {};
    }
}

/// An ad group that did not exist before had nothing then, which is known.
bool cameSince(const GroupPeriod &period)
{
    return period.isNew && period.before.isEmpty();
}

struct Sums {
    double overNow = 0;
    double underNow = 0;
    double overBefore = 0;
    double underBefore = 0;
};

struct Candidate {
    const GroupPeriod *period = nullptr;
    PeerKey kind;
    Parts now;
    Parts before;
    double change = 0;
    double rank = 0;
    std::optional<Comparison> comparison;
};

bool isRatio(Field field)
{
    return field != Field::Spend && field != Field::Results;
}

std::vector<Candidate> candidatesOf(const std::vector<GroupPeriod> &periods, Field field)
{
    std::vector<Candidate> candidates;
    for (const GroupPeriod &period : periods) {
        const bool cameLater = cameSince(period);
        if (!cameLater && kindOf(period.now, field) != kindOf(period.before, field))
            continue;
        const Parts now = partsOf(period.now, field);
        const Parts before = cameLater ? Parts{0.0, 0.0} : partsOf(period.before, field);
        if (!now.over || !now.under || !before.over || !before.under)
            continue;
        // Late corrections may leave less than nothing, of which no ratio can be made.
        if (isRatio(field) && (*now.under < 0 || *before.under < 0 || *now.over < 0 || *before.over < 0))
            continue;
        candidates.push_back({&period, kindOf(period.now, field), now, before, 0, 0, {}});
    }
    return candidates;
}

void rank(std::vector<Candidate> &candidates, Field field)
{
    QHash<PeerKey, Sums> sums;
    for (const Candidate &candidate : candidates) {
        Sums &sum = sums[candidate.kind];
        sum.overNow += *candidate.now.over;
        sum.underNow += *candidate.now.under;
        sum.overBefore += *candidate.before.over;
        sum.underBefore += *candidate.before.under;
    }
    for (Candidate &candidate : candidates) {
        const Sums &sum = sums[candidate.kind];
        if (!isRatio(field)) {
            candidate.change = *candidate.now.over - *candidate.before.over;
            const double all = std::abs(sum.overNow) + std::abs(sum.overBefore);
            candidate.rank = all > 0 ? std::abs(candidate.change) / all : 0;
        } else if (sum.underNow > 0 && sum.underBefore > 0 && sum.overBefore > 0) {
            // What it adds to the ratio of all beyond an ad group that is as the average was before, now less then:
            // over all ad groups, this is the change of the ratio.
            const double average = sum.overBefore / sum.underBefore;
            candidate.change = (*candidate.now.over - average * *candidate.now.under) / sum.underNow
                - (*candidate.before.over - average * *candidate.before.under) / sum.underBefore;
            candidate.rank = std::abs(candidate.change) / average;
        }
    }
}

void compare(std::vector<Candidate> &candidates, Field field)
{
    if (!isRatio(field) || field == Field::ReturnOnAdSpend)
        return;
    QList<double> p;
    for (Candidate &candidate : candidates) {
        const GroupPeriod &period = *candidate.period;
        const double phi = field == Field::ClickThroughRate ? period.ctrPhi : period.costPhi;
        candidate.comparison = compareMetric(period.now, period.before, field, phi);
        p.append(candidate.comparison ? candidate.comparison->p : std::numeric_limits<double>::quiet_NaN());
    }
    const QList<double> adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].comparison)
            candidates[i].comparison->p = adjusted[qsizetype(i)];
    }
}

Mover moverOf(const Candidate &candidate, Field field)
{
    const GroupPeriod &period = *candidate.period;
    Mover mover;
    mover.adGroupId = period.group->id;
    mover.title = period.group->title;
    mover.field = field;
    // Purchase value and its ROAS are in US dollars; rates and counts have no currency.
    mover.currency = isMoney(field) ? period.now.currency : Currency();
    mover.before = period.before.number(field);
    mover.now = period.now.number(field);
    mover.change = candidate.change;
    mover.comparison = candidate.comparison;
    return mover;
}

} // namespace

QHash<Field, QList<Mover>> moversOf(const std::vector<GroupPeriod> &periods)
{
    QHash<Field, QList<Mover>> movers;
    for (const Field field :
         {Field::Spend, Field::Results, Field::CostPerResult, Field::ClickThroughRate, Field::ReturnOnAdSpend}) {
        std::vector<Candidate> candidates = candidatesOf(periods, field);
        rank(candidates, field);
        compare(candidates, field);
        std::erase_if(candidates, [](const Candidate &candidate) { return !(candidate.rank > 0); });
        const auto end = candidates.begin() + std::min<std::ptrdiff_t>(MostMovers, std::ptrdiff_t(candidates.size()));
        std::partial_sort(candidates.begin(), end, candidates.end(), [](const Candidate &a, const Candidate &b) {
            const AdGroup &first = *a.period->group;
            const AdGroup &second = *b.period->group;
            return a.rank != b.rank ? a.rank > b.rank : titleBefore(first.title, first.id, second.title, second.id);
        });
        for (auto it = candidates.begin(); it != end; ++it)
            movers[field].append(moverOf(*it, field));
    }
    return movers;
}

QList<Waste> wasteOf(const std::vector<GroupPeriod> &periods)
{
    QHash<PeerKey, std::pair<double, double>> peers; // results and spend
    for (const GroupPeriod &period : periods) {
        if (const auto key = peerKey(period.now)) {
            auto &[results, spend] = peers[*key];
            results += *period.now.kept(Field::Results);
            spend += *period.now.kept(Field::Spend);
        }
    }
    QList<Waste> candidates;
    QList<double> p;
    for (const GroupPeriod &period : periods) {
        const auto key = peerKey(period.now);
        const auto spend = period.now.money(Field::Spend);
        if (!key || *period.now.kept(Field::Results) > 0 || spend->micros <= 0)
            continue;
        // Held against the others: its own spend without a result says nothing of theirs.
        const auto [results, all] = peers[*key];
        const double others = all - spend->toDouble();
        if (results < ResultsOfPeers || !(others > 0))
            continue;
        const double expected = spend->toDouble() * results / others;
        candidates.append({period.group->id, period.group->title, *spend, expected, 1});
        p.append(std::exp(-expected));
    }
    const QList<double> adjusted = benjaminiHochberg(p);
    QList<Waste> waste;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        candidates[i].p = adjusted[i];
        if (adjusted[i] < 0.05)
            waste.append(candidates[i]);
    }
    std::sort(waste.begin(), waste.end(), [](const Waste &a, const Waste &b) {
        // Two currencies cannot be ranked against each other.
        if (a.spend.currency != b.spend.currency)
            return a.spend.currency.code() < b.spend.currency.code();
        return a.spend.micros != b.spend.micros ? a.spend.micros > b.spend.micros
                                                : titleBefore(a.title, a.adGroupId, b.title, b.adGroupId);
    });
    return waste;
}

} // namespace agm
