// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TimeTicks.h"

#include "views/common/SafeText.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace agm {
namespace {

constexpr qreal Apart = 10; ///< pixels between two labels at least

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TimeTicks)
};

/// `18 Jul`: without a year, which the same day as "today" asks for.
QString dayAndMonth(QDate day, const Formats &formats)
{
    return formats.days(day, day, day);
}

QString clockText(int hour, const Formats &formats)
{
    return formats.locale().toString(QTime(hour % 24, 0), QStringLiteral("HH:mm"));
}

QList<TimeTick> dayTicks(const TrendData &data, double from, double to, int step, const Formats &formats)
{
    QList<TimeTick> ticks;
    QDate last;
    // Weeks begin with the window's first day, so that a label stands under the first point.
    for (int day = std::max(0, int(std::ceil((from - 0.5) / step)) * step); day + 0.5 <= to && day < data.days();
         day += step) {
        const QDate date = data.first.addDays(day);
        const bool month = !last.isValid() || last.month() != date.month() || step >= 7;
        ticks.append({day + 0.5, month ? dayAndMonth(date, formats) : formats.locale().toString(date.day())});
        last = date;
    }
    return ticks;
}

QList<TimeTick> hourTicks(const TrendData &data, double from, double to, int step, const Formats &formats)
{
    QList<TimeTick> ticks;
    for (int hour = std::max(0, int(std::ceil(from * 24 / step)) * step); hour <= to * 24 && hour < data.days() * 24;
         hour += step) {
        const QDate date = data.first.addDays(hour / 24);
        ticks.append({hour / 24.0, hour % 24 == 0 ? dayAndMonth(date, formats) : clockText(hour, formats)});
    }
    return ticks;
}

bool fits(const QList<TimeTick> &ticks, double from, double to, qreal width, const TextWidth &textWidth)
{
    qreal end = -1e9;
    for (const TimeTick &tick : ticks) {
        const qreal centre = (tick.x - from) / (to - from) * width;
        const qreal half = textWidth(tick.text) / 2;
        if (centre - half < end + Apart)
            return false;
        end = centre + half;
    }
    return true;
}

} // namespace

QList<TimeTick> timeTicks(const TrendData &data, double from, double to, qreal width, const Formats &formats,
                          const TextWidth &textWidth)
{
    if (to <= from || width <= 0)
        return {};
    // What is surely too dense is not even measured.
    const double most = width / 18;
    if (data.granularity == Granularity::Hour) {
        for (const int step : {1, 2, 3, 6, 12}) {
            if ((to - from) * 24 / step > most)
                continue;
            QList<TimeTick> ticks = hourTicks(data, from, to, step, formats);
            if (ticks.size() > 1 && fits(ticks, from, to, width, textWidth))
                return ticks;
        }
    }
    for (const int step : {1, 2, 3, 7, 14, 28, 56, 91, 182, 364, 728}) {
        if ((to - from) / step > most)
            continue;
        QList<TimeTick> ticks = dayTicks(data, from, to, step, formats);
        if (fits(ticks, from, to, width, textWidth))
            return ticks;
    }
    return {};
}

QList<ChangeTick> changeTicks(const TrendData &data, const QSet<QString> &ids, double from, double to, qreal width,
                              int rows, const TextWidth &textWidth)
{
    struct At {
        double x;
        int tick;
    };
    QList<At> inside;
    for (int i = 0; i < data.ticks.size(); ++i) {
        const double x = trendX(data, data.ticks.at(i).at);
        if (x >= from && x < to && (ids.isEmpty() || ids.contains(data.ticks.at(i).adGroupId)))
            inside.append({x, i});
    }
    std::stable_sort(inside.begin(), inside.end(), [](const At &a, const At &b) { return a.x < b.x; });
    const double pixel = (to - from) / std::max<qreal>(width, 1);
    QList<ChangeTick> ticks;
    for (const At &at : std::as_const(inside)) {
        if (!ticks.isEmpty() && at.x - ticks.last().x < 3 * pixel)
            ticks.last().ticks.append(at.tick);
        else
            ticks.append({at.x, {}, 0, {at.tick}});
    }
    QList<qreal> ends(std::max(rows, 0), -1e9);
    for (ChangeTick &tick : ticks) {
        const bool one = tick.ticks.size() == 1;
        const QString text = one ? inertLine(data.ticks.at(tick.ticks.first()).text)
                                 : Tr::tr("%1 changes").arg(QLocale().toString(tick.ticks.size()));
        const qreal left = (tick.x - from) / pixel + 4;
        const qreal right = left + textWidth(text);
        const auto free = std::find_if(ends.begin(), ends.end(), [left](qreal end) { return end + 8 < left; });
        if (free == ends.end() || right > width)
            continue;
        *free = right;
        tick.text = text;
        tick.row = int(free - ends.begin());
    }
    return ticks;
}

QString stretchText(const TrendData &data, int slot, const Formats &formats)
{
    const bool hours = data.granularity == Granularity::Hour;
    const QDate date = data.first.addDays(hours ? slot / 24 : slot);
    const QString day
        = QStringLiteral("%1 %2").arg(formats.locale().toString(date, QStringLiteral("ddd")), formats.day(date));
    if (!hours)
        return day;
    const int hour = slot % 24;
    return Tr::tr("%1, %2–%3").arg(day, clockText(hour, formats), clockText(hour + 1, formats));
}

} // namespace agm
