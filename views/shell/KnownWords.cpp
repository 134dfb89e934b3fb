// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/KnownWords.h"

#include "views/common/SafeText.h"

#include <QtCore/QCoreApplication>

namespace agm::known {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Known)
};

QString age(const QDateTime &asOf, const QDateTime &now, const QTimeZone &zone, const Formats &formats)
{
    const QDateTime local = asOf.toTimeZone(zone);
    const QString time = QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(now.toTimeZone(zone).date());
    if (days == 0)
        return time;
    if (days == 1)
        return Tr::tr("%1 yesterday", "a time of day").arg(time);
    return Tr::tr("%1, %2", "time of day, day").arg(time, formats.day(local.date()));
}

} // namespace

QStringList ageForms(const KnownRows &rows, const QDateTime &now, const QTimeZone &zone, const Formats &formats)
{
    const QString when = age(rows.asOf, now, zone, formats);
    QStringList forms{Tr::tr("As of %1, from this computer", "time of day and day").arg(when),
                      Tr::tr("As of %1", "time of day and day").arg(when)};
    if (!rows.isComplete)
        forms.prepend(Tr::tr("A part, as of %1, from this computer", "time of day and day").arg(when));
    return forms;
}

QString ageTip(const KnownRows &rows, const Formats &formats)
{
    QStringList lines{Tr::tr("This is what the server said at %1; this computer kept it.")
                          .arg(formats.instantUtc(Instant::of(rows.asOf)))};
    if (!rows.isComplete)
        lines += Tr::tr("The account was never read to its end, so ad groups may be missing.");
    const QDate first = rows.days.firstDay(rows.asOf);
    if (!rows.figures)
        lines += Tr::tr("Figures of the chosen days were not kept.");
    else if (first.isValid())
        lines += Tr::tr("The figures are of %1.", "days")
                     .arg(formats.days(first, rows.days.lastDay(rows.asOf), QDateTime::currentDateTimeUtc().date()));
    return lines.join(QLatin1Char('\n'));
}

Notice unreadable(int rows)
{
    return {
        QStringLiteral("known"),
        NoticeLevel::Warning,
        rows == 1
            ? Tr::tr("1 ad group that this computer kept was damaged and is left out until the server answers.")
            : Tr::tr("%Ln ad groups that this computer kept were damaged and are left out until the server answers.",
                     nullptr, rows),
        {},
        {},
        true};
}

Notice failed(const Error &error)
{
    return {QStringLiteral("known"),
            NoticeLevel::Info,
            Tr::tr("What this computer kept of the account could not be read, so it is loaded anew: %1")
                .arg(inertLine(error.message)),
            {},
            {},
            true};
}

} // namespace agm::known
