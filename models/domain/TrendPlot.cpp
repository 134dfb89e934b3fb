// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TrendPlot.h"

#include "domain/FieldRegistry.h"
#include "domain/Statistics.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace agm {
namespace {

double perDay(const TrendData &data)
{
    return data.granularity == Granularity::Hour ? 24 : 1;
}

double xOf(QDate origin, const MetricPoint &point)
{
    const auto day = double(origin.daysTo(point.day));
    return point.hour < 0 ? day + 0.5 : day + (point.hour + 0.5) / 24;
}

qint64 realHour(const QTimeZone &zone, const MetricPoint &point)
{
    return QDateTime(point.day, QTime(std::max(point.hour, 0), 0), zone).toSecsSinceEpoch() / 3600;
}

/// Whether nothing lies between two points. Where the clock jumps forward an hour does not exist, which is no gap.
bool adjoin(const TrendData &data, const MetricPoint &before, const MetricPoint &after)
{
    if (before.hour < 0)
        return before.day.daysTo(after.day) == 1;
    const qint64 wall = before.day.daysTo(after.day) * 24 + after.hour - before.hour;
    return wall <= 1 || (wall == 2 && realHour(data.zone, after) - realHour(data.zone, before) <= 1);
}

struct Range {
    double low = INFINITY;
    double high = -INFINITY;
    void add(double value)
    {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

TrendCurve curveOf(const TrendData &data, int line, bool previous, Field field, Range &range)
{
    TrendCurve curve;
    curve.line = line;
    curve.previous = previous;
    const MetricSeries &series = previous ? data.lines.at(line).previous : data.lines.at(line).series;
    const QDate origin = previous ? data.previousFirst : data.first;
    const double end = data.days();
    const MetricPoint *before = nullptr;
    for (const MetricPoint &point : series.points) {
        const double x = xOf(origin, point);
        if (x < 0 || x > end)
            continue;
        const Reading reading = point.figures.read(field);
        const auto *money = std::get_if<Money>(&reading.value);
        const auto *number = std::get_if<double>(&reading.value);
        const double y = money ? money->toDouble() : number ? *number : NAN;
        if (std::isfinite(y) && reading.presence == Presence::AtLeast && !previous) {
            curve.atLeast.append({x, y});
            range.add(y);
        }
        if (!std::isfinite(y) || reading.presence != Presence::Value) {
            before = nullptr;
            continue;
        }
        if (!before || !adjoin(data, *before, point))
            curve.runs.append(QList<QPointF>());
        curve.runs.last().append({x, y});
        range.add(y);
        before = &point;
    }
    return curve;
}

bool hasCurrency(Field field)
{
    return fieldInfo(field).kind == FieldKind::Money && field != Field::PurchaseValue;
}

TrendPlot plotOf(const TrendData &data, Field field, const QList<int> &lines)
{
    TrendPlot plot;
    plot.field = field;
    if (hasCurrency(field) && !lines.isEmpty())
        plot.currency = data.lines.at(lines.first()).currency;
    else if (field == Field::PurchaseValue)
        plot.currency = Currency::usd();
    Range range;
    QList<TrendCurve> now;
    for (const int line : lines) {
        if (data.previousFirst.isValid()) {
            TrendCurve curve = curveOf(data, line, true, field, range);
            if (!curve.runs.isEmpty())
                plot.curves.append(std::move(curve));
        }
        TrendCurve curve = curveOf(data, line, false, field, range);
        if (curve.runs.isEmpty() && curve.atLeast.isEmpty())
            plot.empty.append(line);
        else
            now.append(std::move(curve));
    }
    plot.curves += now;
    if (range.low <= range.high) {
        plot.low = range.low;
        plot.high = range.high;
    }
    return plot;
}

} // namespace

double trendX(const TrendData &data, QDate day, int hour)
{
    MetricPoint point;
    point.day = day;
    point.hour = hour;
    return xOf(data.first, point);
}

double trendX(const TrendData &data, const QDateTime &at)
{
    const QDateTime local = at.toTimeZone(data.zone);
    return double(data.first.daysTo(local.date())) + local.time().msecsSinceStartOfDay() / 86'400'000.0;
}

int trendSlot(const TrendData &data, double x)
{
    return int(std::floor(x * perDay(data)));
}

double trendSlotX(const TrendData &data, int slot)
{
    return (slot + 0.5) / perDay(data);
}

const MetricPoint *trendPoint(const TrendData &data, int line, int slot, bool previous)
{
    const bool hours = data.granularity == Granularity::Hour;
    const QDate origin = previous ? data.previousFirst : data.first;
    if (line < 0 || line >= data.lines.size() || slot < 0 || !origin.isValid())
        return nullptr;
    const std::pair wanted(origin.addDays(hours ? slot / 24 : slot), hours ? slot % 24 : -1);
    const MetricSeries &series = previous ? data.lines.at(line).previous : data.lines.at(line).series;
    const auto found = std::lower_bound(
        series.points.cbegin(), series.points.cend(), wanted,
        [](const MetricPoint &point, const auto &key) { return std::pair(point.day, point.hour) < key; });
    return found != series.points.cend() && std::pair(found->day, found->hour) == wanted ? &*found : nullptr;
}

int TrendCurve::points() const
{
    qsizetype count = 0;
    for (const auto &run : runs)
        count += run.size();
    return int(count);
}

QList<TrendPlot> trendPlots(const TrendData &data, const QList<Field> &fields, const QSet<QString> &hidden)
{
    QList<int> shown;
    QList<Currency> currencies;
    for (int i = 0; i < data.lines.size(); ++i) {
        if (hidden.contains(data.lines.at(i).id))
            continue;
        shown.append(i);
        if (!currencies.contains(data.lines.at(i).currency))
            currencies.append(data.lines.at(i).currency);
    }
    QList<TrendPlot> plots;
    for (const Field field : fields) {
        if (!hasCurrency(field) || currencies.size() < 2) {
            plots.append(plotOf(data, field, shown));
            continue;
        }
        for (const Currency currency : std::as_const(currencies)) {
            QList<int> same;
            std::copy_if(shown.cbegin(), shown.cend(), std::back_inserter(same),
                         [&](int i) { return data.lines.at(i).currency == currency; });
            plots.append(plotOf(data, field, same));
        }
    }
    return plots;
}

QList<TrendBand> trendBands(const TrendData &data, int line, Field field)
{
    QList<TrendBand> bands;
    const MetricPoint *before = nullptr;
    for (const MetricPoint &point : data.lines.at(line).series.points) {
        const double x = xOf(data.first, point);
        const auto interval
            = point.figures.number(field) ? metricInterval(point.figures, field) : std::optional<Interval>();
        if (!interval || !std::isfinite(interval->high) || x < 0 || x > data.days()) {
            before = nullptr;
            continue;
        }
        if (!before || !adjoin(data, *before, point))
            bands.append(TrendBand());
        bands.last().low.append({x, interval->low});
        bands.last().high.append({x, interval->high});
        before = &point;
    }
    return bands;
}

namespace {

using Stretch = std::pair<QDate, int>;

struct Sum {
    MetricFigures figures;
    int groups = 0;
};

/// The sum of some series of one currency, and how many of its stretches had to be left out.
MetricSeries sumSeries(const QList<const MetricSeries *> &all, int *gaps)
{
    std::map<Stretch, Sum> sums;
    QList<Stretch> starts;
    MetricSeries total;
    for (const MetricSeries *series : all) {
        if (series->points.isEmpty())
            continue;
        total.granularity = series->granularity;
        total.source = series->source;
        starts.append({series->points.first().day, series->points.first().hour});
        // Points ascend, and most series have the same stretches: the next one mostly stands where the last one led to.
        auto next = sums.begin();
        for (const MetricPoint &point : series->points) {
            const auto place = sums.try_emplace(next, Stretch{point.day, point.hour});
            next = std::next(place);
            Sum &sum = place->second;
            if (sum.groups++ == 0)
                sum.figures = point.figures;
            else
                sum.figures.add(point.figures);
        }
    }
    std::sort(starts.begin(), starts.end());
    for (const auto &[stretch, sum] : sums) {
        const auto begun = std::upper_bound(starts.cbegin(), starts.cend(), stretch) - starts.cbegin();
        if (sum.groups < begun) {
            ++*gaps;
            continue;
        }
        MetricPoint point;
        point.day = stretch.first;
        point.hour = stretch.second;
        point.figures = sum.figures;
        total.points.append(point);
    }
    return total;
}

} // namespace

TrendTotals trendTotals(const TrendData &data)
{
    TrendTotals totals;
    QList<Currency> currencies;
    for (const TrendLine &line : data.lines) {
        if (line.series.points.isEmpty())
            ++totals.unknown;
        else if (!currencies.contains(line.currency))
            currencies.append(line.currency);
    }
    for (const Currency currency : std::as_const(currencies)) {
        QList<const MetricSeries *> now;
        QList<const MetricSeries *> before;
        for (const TrendLine &line : data.lines) {
            if (line.currency != currency || line.series.points.isEmpty())
                continue;
            now.append(&line.series);
            before.append(&line.previous);
        }
        TrendLine total;
        total.id = QStringLiteral("total ") + currency.code();
        total.currency = currency;
        total.members = int(now.size());
        total.series = sumSeries(now, &totals.gaps);
        int ignored = 0;
        total.previous = sumSeries(before, &ignored);
        totals.lines.append(total);
    }
    return totals;
}

namespace {

/// The events that a metric counts or divides by: what a late attribution changes.
Field eventsOf(Field field)
{
    if (MetricFigures::isKept(field))
        return field;
    switch (field) {
    case Field::ClickThroughRate: return Field::Clicks;
    case Field::UniqueClickThroughRate: return Field::UniqueClicks;
    case Field::Frequency: return Field::Impressions;
    case Field::ReturnOnAdSpend: return Field::PurchaseValue;
    default: return costDivisor(field).value_or(Field::Spend);
    }
}

} // namespace

std::optional<LateChange> lateChange(const MetricPoint &point, Field field)
{
    const Field events = eventsOf(field);
    const auto now = point.figures.kept(events);
    const auto then = point.firstSeen.kept(events);
    if (!now || !then || *now == *then || !point.firstSeenAt.isValid())
        return std::nullopt;
    return LateChange{events, *now - *then, point.firstSeenAt};
}

} // namespace agm
