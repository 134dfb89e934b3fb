// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TimeWindow.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::TimeWindow)
};

} // namespace

Result<TimeWindow> TimeWindow::custom(QDate first, QDate last, const QTimeZone &zone)
{
    if (!zone.isValid())
        return fail(ErrorKind::Invalid, Tr::tr("The time zone is not known on this computer."), QStringLiteral("zone"));
    if (!first.isValid())
        return fail(ErrorKind::Invalid, Tr::tr("The first day is not a date."), QStringLiteral("from"));
    if (!last.isValid())
        return fail(ErrorKind::Invalid, Tr::tr("The last day is not a date."), QStringLiteral("to"));
    if (last < first)
        return fail(ErrorKind::Invalid, Tr::tr("The last day is before the first."), QStringLiteral("to"));
    TimeWindow window(WindowPreset::Custom, zone);
    window.m_first = first;
    window.m_last = last;
    return window;
}

TimeWindow TimeWindow::fixedAt(const QDateTime &now) const
{
    if (m_preset == WindowPreset::AllTime)
        return *this;
    TimeWindow fixed(WindowPreset::Custom, m_zone);
    fixed.m_first = firstDay(now);
    fixed.m_last = lastDay(now);
    return fixed;
}

QDate TimeWindow::lastDay(const QDateTime &now) const
{
    if (m_preset == WindowPreset::AllTime)
        return {};
    return m_preset == WindowPreset::Custom ? m_last : today(now);
}

QDate TimeWindow::firstDay(const QDateTime &now) const
{
    switch (m_preset) {
    case WindowPreset::Today: return today(now);
    case WindowPreset::Last7Days: return today(now).addDays(-6);
    case WindowPreset::Last14Days: return today(now).addDays(-13);
    case WindowPreset::Last30Days: return today(now).addDays(-29);
    case WindowPreset::AllTime: return {};
    case WindowPreset::Custom: return m_first;
    }
    return {};
}

QDateTime TimeWindow::from(const QDateTime &now) const
{
    const QDate day = firstDay(now);
    return day.isValid() ? day.startOfDay(m_zone).toUTC() : QDateTime();
}

QDateTime TimeWindow::to(const QDateTime &now) const
{
    const QDate day = lastDay(now);
    return day.isValid() ? day.addDays(1).startOfDay(m_zone).toUTC() : QDateTime();
}

bool TimeWindow::includesToday(const QDateTime &now) const
{
    return m_preset == WindowPreset::AllTime || (firstDay(now) <= today(now) && lastDay(now) >= today(now));
}

int TimeWindow::days(const QDateTime &now) const
{
    return m_preset == WindowPreset::AllTime ? 0 : int(firstDay(now).daysTo(lastDay(now))) + 1;
}

} // namespace agm
