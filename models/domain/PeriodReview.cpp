// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PeriodReview.h"

#include "domain/ReviewParts.h"

#include <algorithm>

namespace agm {

QDate todayOf(const PeriodInput &input)
{
    return input.now.toTimeZone(input.window.zone()).date();
}

bool titleBefore(const QString &titleA, const QString &idA, const QString &titleB, const QString &idB)
{
    return titleA != titleB ? titleA < titleB : idA < idB;
}

namespace {

/// Sums of ad groups, and of those before while all are known.
class Sum {
public:
    void add(const GroupPeriod &period)
    {
        ++m_groups;
        if (m_now)
            m_now->add(period.now);
        else
            m_now = period.now;
        if (period.before.isEmpty()) {
            m_isBeforeKnown = m_isBeforeKnown && period.isNew;
            return;
        }
        if (m_before)
            m_before->add(period.before);
        else
            m_before = period.before;
    }

    PeriodTotal total(const PeerKey &key) const
    {
        PeriodTotal total;
        total.currency = key.currency;
        total.resultEvent = key.resultEvent;
        total.groups = m_groups;
        total.now = *m_now;
        if (m_isBeforeKnown)
            total.before = m_before;
        return total;
    }

private:
    int m_groups = 0;
    std::optional<MetricFigures> m_now;
    std::optional<MetricFigures> m_before;
    bool m_isBeforeKnown = true;
};

QList<PeriodTotal> totalsOf(const std::vector<GroupPeriod> &periods)
{
    QHash<PeerKey, Sum> kinds;
    QHash<Currency, Sum> currencies;
    QHash<Currency, int> groups;
    for (const GroupPeriod &period : periods) {
        if (!period.now.kept(Field::Spend))
            continue;
        kinds[{period.now.currency, period.now.resultEvent}].add(period);
        currencies[period.now.currency].add(period);
        ++groups[period.now.currency];
    }
    QList<PeriodTotal> totals;
    QHash<Currency, int> types;
    for (auto it = kinds.cbegin(); it != kinds.cend(); ++it) {
        totals.append(it->total(it.key()));
        ++types[it.key().currency];
    }
    for (auto it = currencies.cbegin(); it != currencies.cend(); ++it) {
        if (types.value(it.key()) < 2)
            continue;
        PeriodTotal all = it->total({it.key(), {}});
        all.now.mixedResults = true; // also when one of two kinds has no results at all
        totals.append(all);
    }
    std::sort(totals.begin(), totals.end(), [&groups](const PeriodTotal &a, const PeriodTotal &b) {
        if (a.currency != b.currency) {
            const int inA = groups.value(a.currency);
            const int inB = groups.value(b.currency);
            return inA != inB ? inA > inB : a.currency.code() < b.currency.code();
        }
        const qint64 spendA = a.now.money(Field::Spend)->micros;
        const qint64 spendB = b.now.money(Field::Spend)->micros;
        if (spendA != spendB)
            return spendA > spendB;
        if (a.now.mixedResults != b.now.mixedResults)
            return a.now.mixedResults;
        return a.resultEvent.text() < b.resultEvent.text();
    });
    return totals;
}

QList<OpenIssue> issuesOf(const PeriodInput &input)
{
    QList<OpenIssue> issues;
    for (const AdGroupPtr &group : input.insight.groups) {
        for (const Issue &issue : group->issues)
            issues.append({group->id, group->title, issue, input.issuesSince.value(issue.id)});
    }
    std::sort(issues.begin(), issues.end(), [](const OpenIssue &a, const OpenIssue &b) {
        if (a.since.isValid() != b.since.isValid())
            return a.since.isValid();
        if (a.since != b.since)
            return a.since < b.since;
        return a.adGroupId != b.adGroupId ? titleBefore(a.title, a.adGroupId, b.title, b.adGroupId)
                                          : a.issue.id < b.issue.id;
    });
    return issues;
}

QList<LeftOut> leftOutOf(const std::vector<GroupPeriod> &periods, const QList<PeriodTotal> &totals,
                         const DayCoverage &coverage, bool isAllTime)
{
    int loading = 0;
    int noFigures = 0;
    int noBefore = 0;
    for (const GroupPeriod &period : periods) {
        loading += period.group->metricsLoading;
        noFigures += !period.group->metricsLoading && !period.now.kept(Field::Spend);
        noBefore += period.before.isEmpty() && !period.isNew;
    }
    bool severalCurrencies = false;
    bool severalResults = false;
    for (const PeriodTotal &total : totals) {
        severalCurrencies = severalCurrencies || total.currency != totals.constFirst().currency;
        severalResults = severalResults || total.now.mixedResults;
    }
    QList<LeftOut> leftOut;
    const auto count = [&](LeftOut::Reason reason, int groups) {
        if (groups > 0)
            leftOut.append({reason, groups == int(periods.size()) ? 0 : groups});
    };
    count(LeftOut::Loading, loading);
    count(LeftOut::NoFigures, noFigures);
    count(LeftOut::NoBefore, isAllTime ? int(periods.size()) : noBefore);
    count(LeftOut::NoDays, coverage.noDays);
    count(LeftOut::FewDays, coverage.fewDays);
    if (severalCurrencies)
        leftOut.append({LeftOut::Currencies, 0});
    if (severalResults)
        leftOut.append({LeftOut::Results, 0});
    return leftOut;
}

} // namespace

PeriodReview reviewOf(const PeriodInput &input)
{
    PeriodReview review;
    review.first = input.insight.first;
    review.last = input.insight.last;
    const QDate today = todayOf(input);
    const bool isAllTime = !review.first.isValid() || !review.last.isValid();
    review.includesToday = isAllTime || (review.first <= today && today <= review.last);
    review.groups = int(input.insight.groups.size());
    if (review.isEmpty())
        return review;

    std::vector<GroupPeriod> periods = groupPeriods(input.insight);
    for (GroupPeriod &period : periods) {
        const Instant created = period.group->createdAt;
        period.isNew
            = !isAllTime && !created.isNull() && created.toUtc().toTimeZone(input.window.zone()).date() >= review.first;
    }
    review.totals = totalsOf(periods);
    review.movers = moversOf(periods);
    review.waste = wasteOf(periods);
    review.pacing = pacingOf(periods, input);
    DayCoverage coverage;
    review.anomalies = anomaliesOf(periods, input, coverage);
    review.issues = issuesOf(input);
    review.leftOut = leftOutOf(periods, review.totals, coverage, isAllTime);
    return review;
}

} // namespace agm
