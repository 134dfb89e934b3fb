// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Formats.h"
#include "views/common/Languages.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

struct DayPatterns {
    QString full; ///< with year
    QString plain; ///< without
};

DayPatterns dayPatterns(const QLocale &locale)
{
    return {languages::dayPattern(locale), languages::dayPattern(locale, languages::Year::Omit)};
}

QString offsetText(int seconds)
{
    if (seconds == 0)
        return QStringLiteral("UTC");
    const int minutes = std::abs(seconds) / 60;
    const QString sign = seconds < 0 ? QStringLiteral("−") : QStringLiteral("+");
    QString text = QStringLiteral("UTC%1%2").arg(sign).arg(minutes / 60);
    if (minutes % 60)
        text += QStringLiteral(":%1").arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text;
}

/// `EST`; zones without a name of their own get their offset.
QString abbreviation(const QTimeZone &zone, const QDateTime &at)
{
    const QString name = zone.abbreviation(at);
    const bool named = !name.isEmpty() && name.front().isLetter();
    return named ? name : offsetText(zone.offsetFromUtc(at));
}

} // namespace

QString Formats::day(QDate date) const
{
    return m_locale.toString(date, dayPatterns(m_locale).full);
}

QString Formats::instant(Instant instant) const
{
    if (instant.isNull())
        return {};
    const QDateTime local = instant.toUtc().toTimeZone(m_zone);
    return QStringLiteral("%1, %2 %3")
        .arg(day(local.date()), m_locale.toString(local.time(), QStringLiteral("HH:mm")), abbreviation(m_zone, local));
}

QString Formats::instantUtc(Instant instant) const
{
    return instant.isNull()
        ? QString()
        : ordered(instant.toUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC"));
}

QString Formats::clock(const QDateTime &time) const
{
    const QDateTime local = time.toTimeZone(m_zone);
    return ordered(QStringLiteral("%1 %2").arg(m_locale.toString(local.time(), QStringLiteral("HH:mm:ss")),
                                               abbreviation(m_zone, local)));
}

QString Formats::days(QDate first, QDate last, QDate today) const
{
    if (!first.isValid() || !last.isValid())
        return {};
    const DayPatterns patterns = dayPatterns(m_locale);
    const bool sameYear = first.year() == last.year();
    const bool nameYear = last.year() != today.year() || !sameYear;
    const QString end = m_locale.toString(last, nameYear ? patterns.full : patterns.plain);
    if (first == last)
        return end;
    const bool dayLeads = patterns.plain.startsWith(QLatin1Char('d'));
    if (sameYear && first.month() == last.month() && dayLeads) {
        const QString dot = patterns.plain.startsWith(QLatin1String("d.")) ? QStringLiteral(".") : QString();
        return QStringLiteral("%1%2–%3").arg(first.day()).arg(dot, end);
    }
    return QStringLiteral("%1 – %2").arg(m_locale.toString(first, sameYear ? patterns.plain : patterns.full), end);
}

QString Formats::window(const TimeWindow &window, const QDateTime &now) const
{
    QStringList parts;
    if (window.preset() != WindowPreset::Custom)
        parts.append(words::windowPreset(window.preset()));
    const QString span = days(window.firstDay(now), window.lastDay(now), now.toTimeZone(window.zone()).date());
    if (!span.isEmpty())
        parts.append(span);
    parts.append(zoneCity(window.zone()));
    return parts.join(QStringLiteral(" · "));
}

QString Formats::zoneCity(const QTimeZone &zone)
{
    const QString id = QString::fromLatin1(zone.id());
    return id.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString Formats::zoneName(const QTimeZone &zone, const QDateTime &at) const
{
    const QString city = zoneCity(zone);
    const QString offset = offsetText(zone.offsetFromUtc(at));
    return city == offset ? city : QStringLiteral("%1 (%2)").arg(city, offset);
}

QString Formats::duration(qint64 milliseconds) const
{
    const qint64 seconds = std::max<qint64>(0, (milliseconds + 500) / 1000);
    if (seconds < 60)
        return Tr::tr("%1 s").arg(m_locale.toString(seconds));
    if (seconds < 3600)
        return Tr::tr("%1 min").arg(m_locale.toString((seconds + 30) / 60));
    return Tr::tr("%1 h %2 min").arg(m_locale.toString(seconds / 3600), m_locale.toString(seconds % 3600 / 60));
}

} // namespace agm
