// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/SeriesNeeds.h"

#include <algorithm>

namespace agm {
namespace {

constexpr qint64 Minute = 60;
constexpr qint64 Day = 86400;

/// What is known of a day: when the oldest part of it was seen; invalid when some part is missing.
QDateTime seenAtOf(const MetricSeries &known, QDate day, int hours)
{
    auto it = std::lower_bound(known.points.cbegin(), known.points.cend(), day,
                               [](const MetricPoint &point, QDate wanted) { return point.day < wanted; });
    QDateTime seen;
    int parts = 0;
    for (; it != known.points.cend() && it->day == day; ++it, ++parts)
        seen = seen.isValid() ? std::min(seen, it->seenAt) : it->seenAt;
    return parts >= hours ? seen : QDateTime();
}

} // namespace

bool SeriesNeeds::isStale(QDate day, const QDateTime &seenAt) const
{
    const QDateTime over = day.addDays(1).startOfDay(Qt::UTC);
    const qint64 seenAgo = seenAt.secsTo(now);
    if (over > now)
        return seenAgo > 2 * Minute;
    if (over.secsTo(now) < 3 * Day)
        return seenAgo > 15 * Minute;
    if (over.secsTo(now) < 28 * Day)
        return seenAgo > Day;
    return over.secsTo(seenAt) < 28 * Day;
}

std::optional<DayRange> SeriesNeeds::of(const MetricSeries *known, DayRange wanted, QDate createdDay,
                                        const std::optional<DayRange> &asked, const QDateTime &askedAt) const
{
    const QDate today = now.toUTC().date();
    const QDate first = createdDay.isValid() ? std::max(wanted.first, createdDay) : wanted.first;
    const QDate last = std::min(wanted.last, today);
    const bool askedLately = asked && askedAt.secsTo(now) <= 15 * Minute;
    std::optional<DayRange> need;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const int hours = granularity == Granularity::Day ? 1 : day == today ? now.toUTC().time().hour() + 1 : 24;
        const QDateTime seen = known ? seenAtOf(*known, day, hours) : QDateTime();
        const bool answered = askedLately && day >= asked->first && day <= asked->last;
        if (seen.isValid() ? !isStale(day, seen) : answered)
            continue;
        if (!need)
            need = DayRange{day, day};
        need->last = day;
    }
    return need;
}

} // namespace agm
