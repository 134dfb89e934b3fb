// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

namespace agm {

/// The windows offered for statistics.
enum class WindowPreset { Today, Last7Days, Last14Days, Last30Days, AllTime, Custom };

/// The stats window: whole days in a named IANA zone, [first day 00:00, day after the last 00:00). Presets end with
/// today, which is incomplete until midnight.
class TimeWindow {
public:
    TimeWindow() = default;
    TimeWindow(WindowPreset preset, QTimeZone zone) : m_preset(preset), m_zone(std::move(zone)) { }
    /// Both days belong to the window. Errors: an unreal date, an unknown zone, an end before the start.
    static Result<TimeWindow> custom(QDate first, QDate last, const QTimeZone &zone);

    WindowPreset preset() const { return m_preset; }
    const QTimeZone &zone() const { return m_zone; }
    /// The same days for good, whatever the clock says later; AllTime stays as it is.
    TimeWindow fixedAt(const QDateTime &now) const;
    /// First and last day of the window as seen at `now`; invalid dates for AllTime.
    QDate firstDay(const QDateTime &now) const;
    QDate lastDay(const QDateTime &now) const;
    /// [from, to) as instants in UTC; invalid for AllTime. A day of 23 or 25 hours keeps its real length.
    QDateTime from(const QDateTime &now) const;
    QDateTime to(const QDateTime &now) const;
    /// The window holds the present day, whose figures still grow.
    bool includesToday(const QDateTime &now) const;
    int days(const QDateTime &now) const;

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;

private:
    QDate today(const QDateTime &now) const { return now.toTimeZone(m_zone).date(); }
    WindowPreset m_preset = WindowPreset::Last7Days;
    QTimeZone m_zone = QTimeZone("UTC");
    QDate m_first;
    QDate m_last;
};

} // namespace agm
