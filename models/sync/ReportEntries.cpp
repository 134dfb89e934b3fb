// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ReportEntries.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace agm {
namespace {

using Slot = std::pair<QDate, int>;

MetricFigures figuresOf(const AdReportFigures &counted, Granularity granularity, const AdGroup *group)
{
    MetricFigures figures;
    if (counted.spend) {
        figures.currency = counted.spend->currency;
        figures.setMoney(Field::Spend, counted.spend->micros);
    }
    if (figures.currency.isNull() && group)
        figures.currency = group->spendCurrency;
    figures.setCount(Field::Impressions, counted.impressions);
    figures.setCount(Field::Clicks, counted.clicks);
    // Nobody sees an impression without being reached: then the server just has no figure.
    if (granularity == Granularity::Day && (counted.reach > 0 || counted.impressions <= 0))
        figures.setCount(Field::Reach, counted.reach);
    if (counted.results)
        figures.setCount(Field::Results, *counted.results);
    if (group)
        figures.resultEvent = group->resultEvent;
    return figures;
}

/// Whether the buckets make up the summary: then days without a bucket add nothing to it.
bool isComplete(const AdReportRow &row)
{
    if (!row.summary.spend)
        return false;
    double impressions = 0;
    double clicks = 0;
    qint64 spend = 0;
    for (const AdReportBucket &bucket : row.buckets) {
        impressions += bucket.figures.impressions;
        clicks += bucket.figures.clicks;
        spend += bucket.figures.spend ? bucket.figures.spend->micros : 0;
    }
    // A converted amount is rounded in each bucket and once more in the sum: half a hundredth each.
    const qint64 rounding = 5000 * (row.buckets.size() + 1);
    return impressions == row.summary.impressions && clicks == row.summary.clicks
        && std::abs(spend - row.summary.spend->micros) <= rounding;
}

/// The days or hours of the range that have begun.
QList<Slot> slotsOf(DayRange range, Granularity granularity, const QDateTime &now)
{
    QList<Slot> all;
    const QDate today = now.toUTC().date();
    for (QDate day = range.first; day <= std::min(range.last, today); day = day.addDays(1)) {
        if (granularity == Granularity::Day) {
            all.append({day, -1});
            continue;
        }
        for (int hour = 0; hour <= (day == today ? now.toUTC().time().hour() : 23); ++hour)
            all.append({day, hour});
    }
    return all;
}

} // namespace

QList<MetricEntry> entriesOf(const AdReportRow &row, DayRange asked, Granularity granularity, const AdGroup *group,
                             const QDateTime &now)
{
    std::map<Slot, MetricFigures> found;
    for (const AdReportBucket &bucket : row.buckets) {
        const QDateTime start = bucket.start.toUtc();
        const QDate day = bucket.day.isValid() ? bucket.day : start.date();
        int hour = -1;
        if (granularity == Granularity::Hour)
            hour = bucket.hour >= 0 ? bucket.hour : start.time().hour();
        if (day >= asked.first && day <= asked.last)
            found.insert_or_assign(Slot(day, hour), figuresOf(bucket.figures, granularity, group));
    }
    if (isComplete(row)) {
        QDate from = group && !group->createdAt.isNull() ? group->createdAt.toUtc().date() : QDate();
        if (!found.empty() && (!from.isValid() || found.begin()->first.first < from))
            from = found.begin()->first.first;
        AdReportFigures nothing;
        nothing.spend = Money{0, row.summary.spend->currency};
        if (row.summary.results)
            nothing.results = 0;
        const MetricFigures zero = figuresOf(nothing, granularity, group);
        if (from.isValid()) {
            for (const Slot &slot : slotsOf({std::max(from, asked.first), asked.last}, granularity, now))
                found.try_emplace(slot, zero);
        }
    }
    QList<MetricEntry> entries;
    entries.reserve(qsizetype(found.size()));
    for (const auto &[slot, figures] : found)
        entries.append({row.id, slot.first, slot.second, figures});
    return entries;
}

} // namespace agm
