// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GroupPeriods.h"

namespace agm {
namespace {

constexpr int DaysForDispersion = 7;

/// The period before is only known when each of its days is.
MetricFigures sumOfDaysBefore(const MetricSeries &days, const InsightInput &input)
{
    if (!input.first.isValid() || !input.last.isValid() || input.last < input.first)
        return {};
    const qint64 length = input.first.daysTo(input.last) + 1;
    const QDate from = input.first.addDays(-length);
    const QDate to = input.first.addDays(-1);
    qint64 known = 0;
    for (const MetricPoint &point : days.points)
        known += point.day >= from && point.day <= to && !point.figures.isEmpty();
    return known == length ? *days.sum(from, to) : MetricFigures();
}

double dispersion(const MetricSeries &days, const InsightInput &input, Field counted, Field exposure)
{
    QList<double> counts;
    QList<double> exposures;
    for (const MetricPoint &point : days.points) {
        if (input.first.isValid() && (point.day < input.first || point.day > input.last))
            continue;
        const auto count = point.figures.kept(counted);
        const auto exposed = point.figures.kept(exposure);
        if (count && exposed && *exposed > 0) {
            counts.append(*count);
            exposures.append(*exposed);
        }
    }
    return counts.size() < DaysForDispersion ? 1 : overDispersion(counts, exposures);
}

} // namespace

std::vector<GroupPeriod> groupPeriods(const InsightInput &input)
{
    std::vector<GroupPeriod> periods;
    periods.reserve(input.groups.size());
    for (const AdGroupPtr &group : input.groups) {
        GroupPeriod period;
        period.group = group.get();
        period.now = MetricFigures::of(*group);
        const auto days = input.days.constFind(group->id);
        if (days != input.days.constEnd() && days->granularity == Granularity::Day && !days->points.isEmpty())
            period.days = &*days;
        const auto before = input.before.constFind(group->id);
        if (before != input.before.constEnd() && !before->isEmpty())
            period.before = *before;
        else if (period.days)
            period.before = sumOfDaysBefore(*period.days, input);
        if (period.days) {
            period.costPhi = dispersion(*period.days, input, Field::Results, Field::Spend);
            period.ctrPhi = dispersion(*period.days, input, Field::Clicks, Field::Impressions);
        }
        periods.push_back(std::move(period));
    }
    return periods;
}

std::optional<PeerKey> peerKey(const MetricFigures &figures)
{
    const auto spend = figures.kept(Field::Spend);
    const auto results = figures.kept(Field::Results);
    if (!spend || !results || *spend < 0 || *results < 0 || figures.currency.isNull() || figures.resultEvent.isNull())
        return std::nullopt;
    return PeerKey{figures.currency, figures.resultEvent};
}

} // namespace agm
