// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Formats.h"

#include "views/common/Languages.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr QChar NoBreakSpace(0x00A0);
constexpr QChar Minus(0x2212);

QString signOf(bool negative, bool positive)
{
    return negative ? QString(Minus) : positive ? QStringLiteral("+") : QString();
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

/// Rounds to so many decimal digits on whole micro-units, where a double could fall to the wrong side of a half.
qint64 roundedMicros(qint64 micros, int digits)
{
    qint64 step = Money::Micro;
    for (int i = 0; i < digits; ++i)
        step /= 10;
    step = std::max<qint64>(step, 1);
    return (micros + step / 2) / step * step;
}

} // namespace

Formats::Formats(const QLocale &locale, const QTimeZone &zone)
    : m_locale(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale),
      m_zone(zone.isValid() ? zone : QTimeZone("UTC"))
{
}

QString Formats::ordered(const QString &figure) const
{
    return languages::ordered(figure, m_locale);
}

QString Formats::withoutMarks(QString text)
{
    return languages::withoutMarks(std::move(text));
}

QString Formats::magnitude(qint64 micros, Currency currency, bool dropZeroMinor) const
{
    int digits = currency.isNull() ? 2 : currency.minorDigits();
    if (micros > 0 && micros < Money::Micro / 10)
        digits = std::max(digits, micros < Money::Micro / 100 ? 4 : 3);
    const qint64 rounded = roundedMicros(micros, digits);
    if (dropZeroMinor && rounded % Money::Micro == 0)
        digits = 0;
    return m_locale.toString(double(rounded) / double(Money::Micro), 'f', digits);
}

QString Formats::withSign(const QString &figure, Currency currency) const
{
    if (currency.isNull())
        return figure;
    const QString sign = currencySign(currency);
    // The locale says on which side a sign stands, and whether a space parts it.
    const QString sample = m_locale.toCurrencyString(1.0, QStringLiteral("¤"), 0);
    const qsizetype at = sample.indexOf(QChar(0x00A4));
    if (at > 0 && !sample.left(at).trimmed().isEmpty())
        return figure + NoBreakSpace + sign;
    const bool space = sign.back().isLetter() || (at + 1 < sample.size() && sample[at + 1].isSpace());
    return space ? sign + NoBreakSpace + figure : sign + figure;
}

QString Formats::money(const Money &money, Sign sign) const
{
    const QString figure = magnitude(std::abs(money.micros), money.currency, false);
    return ordered(signOf(money.micros < 0, false) + (sign == Sign::Omit ? figure : withSign(figure, money.currency)));
}

QString Formats::exactMoney(const Money &money) const
{
    const qint64 micros = std::abs(money.micros);
    QString fraction = QStringLiteral("%1").arg(micros % Money::Micro, 6, 10, QLatin1Char('0'));
    const int least = money.currency.isNull() ? 2 : money.currency.minorDigits();
    while (fraction.size() > least && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    QString figure = m_locale.toString(micros / Money::Micro);
    if (!fraction.isEmpty())
        figure += m_locale.decimalPoint() + fraction;
    if (!money.currency.isNull())
        figure += NoBreakSpace + money.currency.code();
    return ordered(signOf(money.micros < 0, false) + figure);
}

QString Formats::signedMoney(const Money &money) const
{
    return ordered(signOf(money.micros<0, money.micros> 0)
                   + withSign(magnitude(std::abs(money.micros), money.currency, true), money.currency));
}

QString Formats::signedMoneyPerDay(const Money &money) const
{
    return Tr::tr("%1/day").arg(signedMoney(money));
}

QString Formats::moneyPerDay(const Money &money) const
{
    return Tr::tr("%1/day").arg(
        ordered(signOf(money.micros < 0, false)
                + withSign(magnitude(std::abs(money.micros), money.currency, true), money.currency)));
}

QString Formats::moneyListPerDay(const QList<Money> &sums, bool withSign) const
{
    QStringList parts;
    for (const Money &sum : sums)
        parts.append(withSign ? signedMoneyPerDay(sum) : moneyPerDay(sum));
    return parts.join(withSign ? QStringLiteral(", ") : QStringLiteral(" + "));
}

QString Formats::count(double value) const
{
    const double size = std::abs(value);
    if (!std::isfinite(value))
        return QStringLiteral("—");
    // Digits alone need no mark.
    const auto signedFigure
        = [&](const QString &digits) { return value < 0 ? ordered(signOf(true, false) + digits) : digits; };
    if (size < 9e15 && std::trunc(size) == size)
        return signedFigure(m_locale.toString(qlonglong(size)));
    QString figure = m_locale.toString(size, 'f', 2);
    if (figure.endsWith(m_locale.zeroDigit()))
        figure.chop(1);
    return signedFigure(figure);
}

QString Formats::rate(double fraction) const
{
    const double percent = std::abs(fraction) * 100;
    const int digits = percent > 0 && percent < 0.1 ? 3 : 2;
    return ordered(signOf(fraction < 0, false) + m_locale.toString(percent, 'f', digits) + NoBreakSpace
                   + withoutMarks(m_locale.percent()));
}

QString Formats::multiple(double value) const
{
    return ordered(withoutMarks(decimal(value)) + QChar(0x00D7));
}

QString Formats::decimal(double value) const
{
    const QString digits = m_locale.toString(std::abs(value), 'f', 2);
    return value < 0 ? ordered(signOf(true, false) + digits) : digits;
}

QString Formats::compact(double value) const
{
    struct Step {
        double size;
        const char *letter;
    };
    static constexpr std::array<Step, 3> steps{{{1e9, "B"}, {1e6, "M"}, {1e3, "K"}}};
    const double size = std::abs(value);
    for (const Step &step : steps) {
        if (size < step.size)
            continue;
        const double scaled = size / step.size;
        const int digits = scaled < 10 && std::abs(scaled - std::round(scaled)) > 0.05 ? 1 : 0;
        return ordered(signOf(value < 0, false) + m_locale.toString(scaled, 'f', digits) + QLatin1String(step.letter));
    }
    const int digits = size > 0 && size < 10 && std::trunc(size) != size ? 1 : 0;
    const QString figure = m_locale.toString(size, 'f', digits);
    return value < 0 ? ordered(signOf(true, false) + figure) : figure;
}

QString Formats::relativeChange(double fraction) const
{
    const double percent = std::abs(fraction) * 100;
    if (percent < 0.05)
        return Tr::tr("no change");
    return ordered(QStringLiteral("%1 %2").arg(fraction < 0 ? QStringLiteral("▼") : QStringLiteral("▲"),
                                               m_locale.toString(percent, 'f', 1) + NoBreakSpace
                                                   + withoutMarks(m_locale.percent())));
}

QString Formats::pointsChange(double fraction) const
{
    const double points = std::abs(fraction) * 100;
    if (points < 0.005)
        return Tr::tr("no change");
    return QStringLiteral("%1 %2").arg(fraction < 0 ? QStringLiteral("▼") : QStringLiteral("▲"),
                                       Tr::tr("%1 pp").arg(m_locale.toString(points, 'f', 2)));
}

} // namespace agm
