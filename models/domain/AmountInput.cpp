// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AmountInput.h"

#include "domain/CurrencyMarks.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>

namespace agm {
namespace {

constexpr int MicroDigits = 6;
constexpr qint64 MostUnits = 9'200'000'000'000;

/// What a sign between digits may be. Every kind of space and apostrophe is one: they only ever group.
enum class Sign { None, Dot, Comma, Gap, ArabicDecimal, ArabicGroup };

Sign signOf(char32_t c)
{
    switch (c) {
    case U'.': return Sign::Dot;
    case U',': return Sign::Comma;
    case U' ':
    case U'\u00A0':
    case U'\u2007':
    case U'\u2009':
    case U'\u202F':
    case U'\'':
    case U'\u2019': return Sign::Gap;
    case U'\u066B': return Sign::ArabicDecimal;
    case U'\u066C': return Sign::ArabicGroup;
    default: return Sign::None;
    }
}

/// How a language writes numbers.
struct Notation {
    Sign decimal = Sign::Dot;
    Sign group = Sign::Comma;
    bool pairs = false; ///< 12,34,567: pairs of digits before the last three
    /// 1234.567,00 for a million: Qt joins the first two groups where 1234 is written without a sign (Spanish, Polish,
    /// Portuguese, Bulgarian). What this program shows must be readable when it is pasted.
    bool longLead = false;

    friend bool operator==(const Notation &, const Notation &) = default;
};

Notation notationOf(const QLocale &locale)
{
    const auto sign = [](const QString &text) {
        const auto wide = text.toUcs4();
        return wide.isEmpty() ? Sign::None : signOf(wide.front());
    };
    static constexpr std::array<QLocale::Territory, 6> pairing{QLocale::India,    QLocale::Bangladesh, QLocale::Nepal,
                                                               QLocale::Pakistan, QLocale::SriLanka,   QLocale::Bhutan};
    const bool pairs = std::find(pairing.begin(), pairing.end(), locale.territory()) != pairing.end();
    QLocale grouping = locale;
    grouping.setNumberOptions(QLocale::DefaultNumberOptions);
    const bool longLead = grouping.toString(1234567).count(locale.groupSeparator()) == 1;
    return {sign(locale.decimalPoint()), sign(locale.groupSeparator()), pairs, longLead};
}

/// A text taken apart: runs of digits (ASCII) and the signs between them.
struct Figure {
    QStringList runs; ///< one more than signs; only the first and the last may be empty
    QList<Sign> signs;
};

/// Nothing when there is anything but digits of one script and signs, or no digit.
std::optional<Figure> takeApart(QStringView text)
{
    Figure figure{{QString()}, {}};
    std::optional<char32_t> zero;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isDigit(c)) {
            const int value = QChar::digitValue(c);
            const char32_t base = c - char32_t(value);
            if (zero.value_or(base) != base)
                return std::nullopt; // two scripts in one number
            zero = base;
            figure.runs.last().append(QLatin1Char(char('0' + value)));
            continue;
        }
        const Sign sign = signOf(c);
        if (sign == Sign::None)
            return std::nullopt;
        if (figure.runs.last().isEmpty() && !figure.signs.isEmpty())
            return std::nullopt; // two signs in a row
        figure.signs.append(sign);
        figure.runs.append(QString());
    }
    return zero ? std::optional(figure) : std::nullopt;
}

struct Digits {
    QString whole; ///< without leading zeros
    QString fraction; ///< without trailing zeros
};

bool groupsAreProper(const QStringList &runs, const Notation &notation)
{
    const qsizetype first = runs.first().size();
    if (first < 1 || first > (notation.longLead ? 4 : 3) || runs.first().startsWith(QLatin1Char('0'))
        || runs.last().size() != 3)
        return false;
    const auto middleIs = [&runs](int size) {
        return std::all_of(runs.begin() + 1, runs.end() - 1, [size](const QString &run) { return run.size() == size; });
    };
    return middleIs(3) || (notation.pairs && first < 3 && middleIs(2));
}

/// The number in this notation; nothing when it is not written so.
std::optional<Digits> readAs(const Figure &figure, const Notation &notation)
{
    QStringList runs = figure.runs;
    QList<Sign> signs = figure.signs;
    Digits digits;
    if (!signs.isEmpty() && signs.last() == notation.decimal) {
        digits.fraction = runs.takeLast();
        signs.removeLast();
    }
    if (std::any_of(signs.begin(), signs.end(), [&notation](Sign sign) { return sign != notation.group; }))
        return std::nullopt;
    if (runs.size() > 1 && !groupsAreProper(runs, notation))
        return std::nullopt;
    digits.whole = runs.join(QString());
    while (digits.whole.startsWith(QLatin1Char('0')))
        digits.whole.remove(0, 1);
    while (digits.fraction.endsWith(QLatin1Char('0')))
        digits.fraction.chop(1);
    return digits;
}

/// Nothing when it is too large or too fine for whole micro-units.
std::optional<qint64> microsOf(const Digits &digits)
{
    if (digits.whole.size() > 13 || digits.fraction.size() > MicroDigits)
        return std::nullopt;
    const qint64 units = digits.whole.toLongLong();
    if (units > MostUnits)
        return std::nullopt;
    return units * Money::Micro + digits.fraction.leftJustified(MicroDigits, QLatin1Char('0')).toLongLong();
}

/// One dot or comma before exactly three digits and behind one to three: a thousand or a fraction.
bool couldBeEither(const Figure &figure, const Notation &notation)
{
    if (figure.signs.size() != 1 || (figure.signs[0] != Sign::Dot && figure.signs[0] != Sign::Comma))
        return false;
    const QString &before = figure.runs[0];
    return figure.runs[1].size() == 3 && before.size() >= 1 && before.size() <= (notation.longLead ? 4 : 3)
        && !before.startsWith(QLatin1Char('0'));
}

AmountReading failed(AmountProblem problem)
{
    AmountReading reading;
    reading.problem = problem;
    return reading;
}

AmountReading asked(QList<qint64> micros, Currency currency)
{
    std::sort(micros.begin(), micros.end());
    micros.erase(std::unique(micros.begin(), micros.end()), micros.end());
    AmountReading reading = failed(micros.isEmpty() ? AmountProblem::NotANumber : AmountProblem::Ambiguous);
    for (const qint64 one : micros)
        reading.readings.append(Money{one, currency});
    return reading;
}

/// Clear in itself, but written as another language would: what it would mean there is offered, not taken.
AmountReading readForeign(const Figure &figure, Currency currency)
{
    static constexpr std::array<Notation, 5> notations{{{Sign::Dot, Sign::Comma, true, false},
                                                        {Sign::Comma, Sign::Dot, false, false},
                                                        {Sign::Dot, Sign::Gap, false, false},
                                                        {Sign::Comma, Sign::Gap, false, false},
                                                        {Sign::ArabicDecimal, Sign::ArabicGroup, true, false}}};
    QList<qint64> readings;
    for (const Notation &notation : notations) {
        const auto digits = readAs(figure, notation);
        const auto micros = digits ? microsOf(*digits) : std::nullopt;
        if (micros)
            readings.append(*micros);
    }
    return asked(readings, currency);
}

AmountReading readFigure(const Figure &figure, const QLocale &locale, Currency currency)
{
    const Notation notation = notationOf(locale);
    if (couldBeEither(figure, notation)) {
        const auto whole = microsOf({figure.runs.join(QString()), {}});
        const auto fraction = microsOf({figure.runs[0], figure.runs[1]});
        return asked({*fraction, *whole}, currency);
    }
    const auto digits = readAs(figure, notation);
    if (!digits)
        return readForeign(figure, currency);
    if (digits->fraction.size() > (currency.isNull() ? 2 : currency.minorDigits()))
        return failed(AmountProblem::TooFine);
    const auto micros = microsOf(*digits);
    if (!micros)
        return failed(AmountProblem::TooLarge);
    AmountReading reading;
    reading.problem = AmountProblem::None;
    reading.amount = Money{*micros, currency};
    return reading;
}

/// Marks of writing direction come along with pasted text and mean nothing.
QString withoutDirections(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("[\\x{200E}\\x{200F}\\x{061C}\\x{202A}-\\x{202E}"
                                                         "\\x{2066}-\\x{2069}\\x{FEFF}]"));
    return QString(text).remove(marks).trimmed();
}

/// A number with what stands around it.
struct Parts {
    QString before;
    QString figure;
    QString after;
    bool negative = false;
};

/// Takes a sign of plus or minus out of `text`; both kinds of minus.
bool takeMinus(QString &text)
{
    const qsizetype length = text.size();
    text.remove(QLatin1Char('-')).remove(QChar(0x2212));
    return text.size() < length;
}

std::optional<Parts> split(const QString &text)
{
    // A dot or comma may lead a number (".5") but belongs to a word behind a letter ("Rs. 5").
    static const QRegularExpression form(
        QStringLiteral("^(?<before>[^\\d]*?)(?<figure>(?:(?<![\\p{L}])[.,\\x{066B}])?\\d(?:.*\\d)?[.,\\x{066B}]?)"
                       "(?<after>[^\\d]*)$"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Parts parts{match.captured(u"before"), match.captured(u"figure"), match.captured(u"after"), false};
    parts.negative = takeMinus(parts.before);
    parts.before = parts.before.remove(QLatin1Char('+')).trimmed();
    parts.after = parts.after.trimmed();
    return parts;
}

/// In each language of the program, whatever the one of the window: a table that a colleague sent may be in another.
QString withoutPerDay(const QString &text)
{
    static const QRegularExpression perDay(QStringLiteral("\\s*(?:"
                                                          "/\\s*(?:day|tag|día|dia|يوم)"
                                                          "|\\b(?:per|a)\\s+day|\\bdaily"
                                                          "|\\b(?:pro|am|je)\\s+tag|\\btäglich"
                                                          "|\\b(?:al|por)\\s+d[íi]a|\\bdiarios?"
                                                          "|\\bفي\\s+اليوم|\\bلليوم|\\bيوميًا|\\bيومياً|\\bيوميا"
                                                          ")\\s*$"),
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(perDay);
}

/// None when both sides are nothing but the currency.
AmountProblem checkMarks(const Parts &parts, Currency currency)
{
    AmountProblem problem = AmountProblem::None;
    for (const QString &mark : {parts.before, parts.after}) {
        if (mark.isEmpty())
            continue;
        switch (readCurrencyMark(mark, currency)) {
        case CurrencyMark::Fits: break;
        case CurrencyMark::Other: problem = AmountProblem::OtherCurrency; break;
        case CurrencyMark::Unknown: return AmountProblem::NotANumber;
        }
    }
    return problem;
}

} // namespace

AmountReading parseAmount(const QString &text, const QLocale &locale, Currency currency)
{
    const QString bare = withoutPerDay(withoutDirections(text));
    if (bare.isEmpty())
        return failed(AmountProblem::Empty);
    const auto parts = split(bare);
    const auto figure = parts ? takeApart(parts->figure) : std::nullopt;
    if (!figure)
        return failed(AmountProblem::NotANumber);
    const AmountProblem marks = checkMarks(*parts, currency);
    if (marks != AmountProblem::None)
        return failed(marks);
    const AmountReading reading = readFigure(*figure, locale, currency);
    if (parts->negative && reading.problem != AmountProblem::NotANumber)
        return failed(AmountProblem::Negative);
    return reading;
}

FigureReading parseFigure(const QString &text, const QLocale &locale)
{
    QString bare = withoutDirections(text);
    FigureReading reading;
    if (bare.isEmpty())
        return reading;
    const bool negative = bare.startsWith(QLatin1Char('-')) || bare.startsWith(QChar(0x2212));
    const auto figure = takeApart(QStringView(bare).mid(negative ? 1 : 0));
    const Notation notation = notationOf(locale);
    const auto digits = figure && !couldBeEither(*figure, notation) ? readAs(*figure, notation) : std::nullopt;
    if (digits) {
        reading.problem = AmountProblem::None;
        reading.digits = (negative ? QStringLiteral("-") : QString())
            + (digits->whole.isEmpty() ? QStringLiteral("0") : digits->whole)
            + (digits->fraction.isEmpty() ? QString() : QLatin1Char('.') + digits->fraction);
        return reading;
    }
    // What an amount of no known currency would be asked about is asked about here.
    const AmountReading asked = figure ? readFigure(*figure, locale, Currency()) : failed(AmountProblem::NotANumber);
    reading.problem = asked.isGood() ? AmountProblem::NotANumber : asked.problem;
    for (const Money &one : asked.readings)
        reading.readings.append(negative ? -one.toDouble() : one.toDouble());
    std::sort(reading.readings.begin(), reading.readings.end());
    return reading;
}

std::optional<double> parsePercent(const QString &text, const QLocale &locale)
{
    const auto parts = split(withoutDirections(text));
    const auto figure = parts ? takeApart(parts->figure) : std::nullopt;
    if (!figure || couldBeEither(*figure, notationOf(locale)) || !parts->before.isEmpty())
        return std::nullopt;
    static const QStringList percents{QString(), QStringLiteral("%"), QStringLiteral("٪")};
    if (!percents.contains(withoutDirections(parts->after)) && parts->after != locale.percent())
        return std::nullopt;
    const auto digits = readAs(*figure, notationOf(locale));
    if (!digits)
        return std::nullopt;
    bool good = false;
    const double value = QLocale::c().toDouble(
        QStringLiteral("%1.%2").arg(digits->whole.isEmpty() ? QStringLiteral("0") : digits->whole,
                                    digits->fraction.isEmpty() ? QStringLiteral("0") : digits->fraction),
        &good);
    if (!good)
        return std::nullopt;
    return (parts->negative ? -value : value) / 100;
}

} // namespace agm
