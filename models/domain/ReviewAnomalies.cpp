// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Anomalies.h"
#include "domain/ReviewParts.h"

#include <algorithm>
#include <array>
#include <limits>

namespace agm {
namespace {

constexpr int Baseline = 56;
/// Of a longer period, and of all time, only its end is checked: what was odd long ago helps nobody.
constexpr int DaysToCheck = 92;
constexpr std::array Checked{Field::Spend, Field::Impressions, Field::Clicks, Field::Results};

struct Candidate {
    const GroupPeriod *period;
    Field field;
    DayCheck check;
    qsizetype index; ///< among the day's tests
};

/// All tests of one day: Benjamini–Hochberg is done day by day.
struct DayTests {
    QList<double> p;
    std::vector<Candidate> candidates;
};

DayFigures figuresOf(const GroupPeriod &period, Field field, QDate from, QDate to)
{
    DayFigures figures;
    for (const MetricPoint &point : period.days->points) {
        if (point.day < from || point.day > to)
            continue;
        const auto value = point.figures.kept(field);
        if (!value || (field == Field::Spend && point.figures.currency != period.now.currency))
            continue;
        if (field == Field::Results && point.figures.resultEvent != period.now.resultEvent)
            continue;
        if (!figures.first.isValid())
            figures.first = point.day;
        figures.values.resize(std::size_t(figures.first.daysTo(point.day)), std::numeric_limits<double>::quiet_NaN());
        figures.values.push_back(*value);
    }
    return figures;
}

Anomaly anomalyOf(const Candidate &candidate, double p)
{
    const AdGroup &group = *candidate.period->group;
    Anomaly anomaly;
    anomaly.adGroupId = group.id;
    anomaly.title = group.title;
    anomaly.day = candidate.check.day;
    anomaly.field = candidate.field;
    anomaly.currency = candidate.period->now.currency;
    anomaly.value = candidate.check.value;
    anomaly.expected = candidate.check.expected;
    anomaly.p = p;
    return anomaly;
}

} // namespace

QList<Anomaly> anomaliesOf(const std::vector<GroupPeriod> &periods, const PeriodInput &input, DayCoverage &coverage)
{
    const QDate yesterday = todayOf(input).addDays(-1);
    const QDate last = input.insight.last.isValid() ? std::min(input.insight.last, yesterday) : yesterday;
    QDate first = last.addDays(1 - DaysToCheck);
    if (input.insight.first.isValid())
        first = std::max(first, input.insight.first);

    QHash<QDate, DayTests> days;
    for (const GroupPeriod &period : periods) {
        if (!period.days) {
            ++coverage.noDays;
            continue;
        }
        bool checked = false;
        for (const Field field : Checked) {
            const DayFigures figures = figuresOf(period, field, first.addDays(-Baseline), last);
            const auto kind = field == Field::Spend ? FigureKind::Amount : FigureKind::Count;
            for (const DayCheck &check : checkDays(figures, first, kind)) {
                DayTests &tests = days[check.day];
                if (check.p < OutOfLine)
                    tests.candidates.push_back({&period, field, check, tests.p.size()});
                tests.p.append(check.p);
                checked = true;
            }
        }
        coverage.fewDays += !checked;
    }

    QList<Anomaly> anomalies;
    for (const DayTests &tests : std::as_const(days)) {
        if (tests.candidates.empty())
            continue;
        const QList<double> adjusted = benjaminiHochberg(tests.p);
        for (const Candidate &candidate : tests.candidates) {
            if (adjusted[candidate.index] < 0.05)
                anomalies.append(anomalyOf(candidate, adjusted[candidate.index]));
        }
    }
    std::sort(anomalies.begin(), anomalies.end(), [](const Anomaly &a, const Anomaly &b) {
        if (a.day != b.day)
            return a.day > b.day;
        if (a.adGroupId != b.adGroupId)
            return titleBefore(a.title, a.adGroupId, b.title, b.adGroupId);
        return a.field < b.field;
    });
    return anomalies;
}

} // namespace agm
