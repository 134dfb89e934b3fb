// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FilterValues.h"

#include "domain/AmountInput.h"
#include "domain/CurrencyMarks.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

using Read = tl::expected<FilterValue, QString>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FilterGrammar)
};

tl::unexpected<QString> failed(const QString &message)
{
    return tl::unexpected<QString>(message);
}

/// Qt's digits in the locale's way: what filterNumberText() adds to them.
QString localDigits(QString digits, const QLocale &locale)
{
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    if (point < 0)
        return digits;
    if (digits.size() - point == 4)
        digits += QLatin1Char('0');
    return digits.replace(point, 1, locale.decimalPoint());
}

QString moneyDigits(qint64 micros)
{
    const quint64 size = micros < 0 ? 0 - quint64(micros) : quint64(micros);
    QString fraction = QString::number(size % quint64(Money::Micro)).rightJustified(6, QLatin1Char('0'));
    while (fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    return (micros < 0 ? QStringLiteral("-") : QString()) + QString::number(size / quint64(Money::Micro))
        + (fraction.isEmpty() ? QString() : QLatin1Char('.') + fraction);
}

/// The C locale's digits of a number; or what to write instead.
tl::expected<QString, QString> readDigits(const QString &text, const QString &example, const QLocale &locale)
{
    const FigureReading figure = parseFigure(text, locale);
    if (figure.isGood() && figure.digits.size() <= 24)
        return figure.digits;
    if (figure.problem == AmountProblem::Ambiguous) {
        QStringList readings;
        for (const double one : figure.readings)
            readings.append(filterNumberText(one, locale));
        return failed(Tr::tr("“%1” could be read in two ways. Write %2.").arg(text, readings.join(Tr::tr(" or "))));
    }
    return failed(Tr::tr("“%1” is no number. Write one such as %2.").arg(text, example));
}

QString example(Field field, const char *rest)
{
    return filterName(field) + QLatin1String(rest);
}

/// 50, 50usd, USD50, $50, US$50
Read readAmount(Field field, const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(
        QStringLiteral("^(?<before>[^\\d.,+\\-\\x{2212}]*)(?<figure>[+\\-\\x{2212}]?[\\d.,\\x{066B}\\x{066C}'\\x{2019}"
                       "\\s\\x{00A0}\\x{202F}]*)(?<after>[^\\d]*)$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = form.match(text);
    const QString before = match.captured(u"before").trimmed();
    const QString after = match.captured(u"after").trimmed();
    const QString mark = before.isEmpty() ? after : before;
    if (!match.hasMatch() || (!before.isEmpty() && !after.isEmpty()))
        return failed(Tr::tr("“%1” is no amount. Write one such as %2.").arg(text, example(field, ">50 or >50usd")));
    Currency currency;
    const QString lower = mark.toLower();
    const qint64 factor = lower == QLatin1String("k") ? 1'000 : lower == QLatin1String("m") ? 1'000'000 : 1;
    if (!mark.isEmpty() && factor == 1) {
        const auto known = currencyOfMark(mark);
        if (!known)
            return failed(
                Tr::tr("“%1” does not name one currency. Write its code: %2.").arg(mark, example(field, ">50usd")));
        currency = *known;
    }
    const auto digits = readDigits(match.captured(u"figure").trimmed(), example(field, ">50"), locale);
    if (!digits)
        return failed(digits.error());
    if (!Money::fromDouble(QLocale::c().toDouble(*digits) * double(factor), currency))
        return failed(Tr::tr("“%1” is too large for an amount.").arg(text));
    // A double forgets the last digits of a large amount; the text has them.
    const qsizetype point = digits->indexOf(QLatin1Char('.'));
    const QString fraction = point < 0 ? QString() : digits->mid(point + 1);
    if (fraction.size() > 6)
        return failed(Tr::tr("“%1” has more than six digits after the decimal sign.").arg(text));
    const bool negative = digits->startsWith(QLatin1Char('-'));
    const qint64 units = digits->left(point < 0 ? digits->size() : point).toLongLong();
    const qint64 micros = fraction.leftJustified(6, QLatin1Char('0')).toLongLong();
    return FilterValue(Money{(units * Money::Micro + (negative ? -micros : micros)) * factor, currency});
}

Read readRate(Field field, QString text, const QLocale &locale)
{
    const QString given = text;
    const bool percent = text.endsWith(QLatin1Char('%')) || text.endsWith(locale.percent());
    if (percent)
        text = text.chopped(1).trimmed();
    const auto digits = readDigits(text, example(field, ">2%"), locale);
    if (!digits)
        return failed(digits.error());
    const double number = QLocale::c().toDouble(*digits);
    // Of a change even 2 could be twice as much.
    const double size = std::abs(number);
    if (!percent && size > 0 && (size < 1 || isDerived(field)))
        return failed(Tr::tr("Is “%1” %2 % or %3 %? Write the sign: %4.")
                          .arg(given, filterNumberText(number, locale), filterNumberText(number * 100, locale),
                               filterName(field) + QLatin1Char('>') + given + QLatin1Char('%')));
    return FilterValue(number);
}

Read readPlain(Field field, QString text, const QLocale &locale)
{
    double factor = 1;
    const FilterKind kind = filterKind(field);
    const QChar last = text.isEmpty() ? QChar() : text.back().toLower();
    if (kind == FilterKind::Multiple && (last == QLatin1Char('x') || last == QChar(0x00D7)))
        text.chop(1);
    else if (kind == FilterKind::Count && (last == QLatin1Char('k') || last == QLatin1Char('m'))) {
        factor = last == QLatin1Char('k') ? 1e3 : 1e6;
        text.chop(1);
    }
    const auto digits
        = readDigits(text.trimmed(), example(field, kind == FilterKind::Multiple ? ">1.5" : ">100"), locale);
    if (!digits)
        return failed(digits.error());
    return FilterValue(QLocale::c().toDouble(*digits) * factor);
}

Read readFlag(Field field, const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("on"),
                                 QStringLiteral("1")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("off"),
                                QStringLiteral("0")};
    const QString word = text.toLower();
    if (yes.contains(word))
        return FilterValue(1.0);
    if (no.contains(word))
        return FilterValue(0.0);
    return failed(Tr::tr("“%1” is neither yes nor no. Write %2.").arg(text, example(field, ":yes")));
}

FilterSpan span(const QString &written, const QDateTime &from, const QDateTime &to)
{
    return {FilterSpan::Sense::Time, written, from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()};
}

FilterSpan dayOf(const QString &written, QDate day, const QTimeZone &zone)
{
    return span(written, day.startOfDay(zone), day.addDays(1).startOfDay(zone));
}

/// Whether unsigned times (`7d`) look back (how long ago) or ahead (in how long).
bool looksBack(Field field)
{
    return field == Field::CreatedAt || field == Field::UpdatedAt;
}

/// `7d`, `-7d`, `+36h`; nothing when it is none.
std::optional<FilterSpan> readOffset(Field field, const QString &text, const QDateTime &now)
{
    static const QRegularExpression form(QStringLiteral("^(?<sign>[+\\-]?)(?<count>[0-9]{1,5})(?<unit>min|h|d|w)$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(u"unit");
    const qint64 seconds = unit == QLatin1String("min") ? 60
        : unit == QLatin1String("h")                    ? 3600
        : unit == QLatin1String("d")                    ? 86400
                                                        : 604800;
    const QString sign = match.captured(u"sign");
    const bool back = sign.isEmpty() ? looksBack(field) : sign == QLatin1String("-");
    const QDateTime at = now.addSecs(match.captured(u"count").toLongLong() * seconds * (back ? -1 : 1));
    if (!sign.isEmpty())
        return span(text, at, at);
    FilterSpan length = back ? span(text, at, now) : span(text, now, at);
    length.sense = back ? FilterSpan::Sense::Ago : FilterSpan::Sense::Ahead;
    return length;
}

Read readInstant(Field field, FilterOp op, const QString &given, const FilterContext &context)
{
    const QString text = given.toLower();
    if (const auto offset = readOffset(field, text, context.now)) {
        // Nothing happened exactly 7 days ago, to the millisecond.
        if (op == FilterOp::Equal || op == FilterOp::NotEqual)
            return failed(Tr::tr("“%1” is a length of time. Compare it with < or >: %2.")
                              .arg(given, filterName(field) + QLatin1Char('<') + given));
        return FilterValue(*offset);
    }
    const QDate today = context.now.toTimeZone(context.zone).date();
    if (text == QLatin1String("now"))
        return FilterValue(span(text, context.now, context.now.addMSecs(1)));
    if (text == QLatin1String("today"))
        return FilterValue(dayOf(text, today, context.zone));
    if (text == QLatin1String("yesterday"))
        return FilterValue(dayOf(text, today.addDays(-1), context.zone));
    if (text == QLatin1String("tomorrow"))
        return FilterValue(dayOf(text, today.addDays(1), context.zone));
    static const QRegularExpression form(
        QStringLiteral("^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:t(?<time>[0-9]{2}:[0-9]{2})(?<utc>z?))?$"));
    const auto match = form.match(text);
    const QDate day = QDate::fromString(match.captured(u"day"), Qt::ISODate);
    if (day.isValid() && match.capturedLength(u"time") == 0)
        return FilterValue(dayOf(text, day, context.zone));
    const QTime time = QTime::fromString(match.captured(u"time"), QStringLiteral("HH:mm"));
    if (day.isValid() && time.isValid()) {
        const QTimeZone zone = match.capturedLength(u"utc") > 0 ? QTimeZone("UTC") : context.zone;
        const QDateTime at(day, time, zone);
        return FilterValue(span(text.toUpper(), at, at.addSecs(60)));
    }
    return failed(Tr::tr("“%1” is no time. Write a day such as %2, or how long, such as %3.")
                      .arg(given, example(field, ">2026-11-01"), example(field, "<7d")));
}

} // namespace

Read readFilterValue(Field field, FilterOp op, const QString &text, const FilterContext &context)
{
    switch (filterKind(field)) {
    case FilterKind::Amount: return readAmount(field, text, context.locale);
    case FilterKind::Rate: return readRate(field, text, context.locale);
    case FilterKind::Count:
    case FilterKind::Multiple:
    case FilterKind::Issues: return readPlain(field, text, context.locale);
    case FilterKind::Instant: return readInstant(field, op, text, context);
    case FilterKind::Flag: return readFlag(field, text);
    case FilterKind::Word:
    case FilterKind::Text:
    case FilterKind::List: break;
    }
    return failed(Tr::tr("“%1” cannot be compared.").arg(filterName(field)));
}

QString filterNumberText(double number, const QLocale &locale)
{
    // Integers that a double holds exactly are written without an exponent, and so is everything else.
    return localDigits(QString::number(number, 'f', QLocale::FloatingPointShortest), locale);
}

QString filterValueText(Field field, const FilterValue &value, const QLocale &locale)
{
    if (const auto *money = std::get_if<Money>(&value))
        return localDigits(moneyDigits(money->micros), locale) + money->currency.code().toLower();
    if (const auto *time = std::get_if<FilterSpan>(&value))
        return time->written;
    if (const auto *number = std::get_if<double>(&value)) {
        if (filterKind(field) == FilterKind::Flag)
            return *number > 0 ? QStringLiteral("yes") : QStringLiteral("no");
        const QString text = filterNumberText(*number, locale);
        return filterKind(field) == FilterKind::Rate ? text + QLatin1Char('%') : text;
    }
    return {};
}

bool followsClock(const FilterSpan &span)
{
    return !span.written.isEmpty() && !(span.written.size() >= 10 && span.written[4] == QLatin1Char('-'));
}

} // namespace agm
