// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/AmountInputTest.h"

#include "domain/AmountInput.h"
#include "domain/CurrencyMarks.h"

#include <QtTest/QTest>

#include <array>
#include <random>

namespace agm {
namespace {

/// Null for an empty code.
Currency currencyOf(const QString &code)
{
    return code.isEmpty() ? Currency() : Currency::of(QStringView(code));
}

AmountReading read(const QString &text, const QString &locale, const QString &currency)
{
    return parseAmount(text, QLocale(locale), currencyOf(currency));
}

void columns(const char *last)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    if (qstrcmp(last, "micros") == 0)
        QTest::addColumn<qint64>(last);
    else
        QTest::addColumn<int>(last);
}

/// 24 languages and countries: every pair of signs, several scripts, groups of three and of two.
const char *const localeNames[]
    = {"en_US", "de_DE", "de_CH", "fr_FR", "fr_CH", "it_IT", "es_ES", "pt_BR", "pt_PT", "pl_PL", "sv_SE", "nb_NO",
       "fi_FI", "da_DK", "nl_NL", "ja_JP", "ko_KR", "zh_CN", "ru_RU", "tr_TR", "ar_EG", "hi_IN", "he_IL", "cs_CZ"};

QString shown(const AmountReading &reading)
{
    QString text = QStringLiteral("problem %1").arg(int(reading.problem));
    if (reading.amount)
        text += QStringLiteral(" amount %1").arg(reading.amount->micros);
    for (const Money &one : reading.readings)
        text += QStringLiteral(" reading %1").arg(one.micros);
    return text;
}

} // namespace

void AmountInputTest::amounts_data()
{
    columns("micros");
    const auto row = [](const char *text, const char *locale, const char *currency, double units) {
        QTest::addRow("%s %s %s", text, locale, currency)
            << QString::fromUtf8(text) << QString::fromLatin1(locale) << QString::fromLatin1(currency)
            << qint64(std::llround(units * 1e6));
    };
    row("0", "en_US", "USD", 0);
    row("1850", "en_US", "USD", 1850);
    row("1,850.00", "en_US", "USD", 1850);
    row("1,850.000", "en_US", "USD", 1850);
    row("1.850,00", "de_DE", "EUR", 1850);
    row("0.500", "en_US", "USD", 0.5);
    row(".5", "en_US", "USD", 0.5);
    row("5.", "en_US", "USD", 5);
    row("+7.25", "en_US", "USD", 7.25);
    row("007", "en_US", "USD", 7);
    row("1,234,567", "en_US", "USD", 1234567);
    row("12,34,567.5", "hi_IN", "INR", 1234567.5);
    row("1 850,5", "fr_FR", "EUR", 1850.5);
    row("1\u00A0850,5", "fr_FR", "EUR", 1850.5);
    row("1\u202F850", "fr_FR", "EUR", 1850);
    row("1\u2009850", "cs_CZ", "CZK", 1850);
    row("1'850.05", "de_CH", "CHF", 1850.05);
    row("1\u2019850.05", "de_CH", "CHF", 1850.05);
    row("CHF 1'850", "de_CH", "CHF", 1850);
    row("US$1850", "en_US", "USD", 1850);
    row("$ 1850", "en_US", "USD", 1850);
    row("$1,850.00 USD", "en_US", "USD", 1850);
    row("usd 20", "en_US", "USD", 20);
    row("20 US$ / day", "en_US", "USD", 20);
    row("US$ 1,850.00/day", "en_US", "USD", 1850);
    row("20 per day", "en_US", "USD", 20);
    row("20 A DAY", "en_US", "USD", 20);
    row("20 daily", "en_US", "USD", 20);
    row("620/Tag", "de_DE", "EUR", 620);
    row("620,50 € pro Tag", "de_DE", "EUR", 620.5);
    row("620\u00A0€ / TAG", "de_DE", "EUR", 620);
    row("620 am Tag", "de_DE", "EUR", 620);
    row("620 € täglich", "de_DE", "EUR", 620);
    row("620 / día", "es_ES", "EUR", 620);
    row("620,50 €/DÍA", "es_ES", "EUR", 620.5);
    row("620 € al día", "es_ES", "EUR", 620);
    row("620 por dia", "es_ES", "EUR", 620);
    row("620 diarios", "es_ES", "EUR", 620);
    row("620/يوم", "ar_EG", "EGP", 620);
    row("\u200FUS$\u00A0620.50 / يوم", "ar_AE", "USD", 620.5);
    row("620 في اليوم", "ar_AE", "USD", 620);
    row("620 يوميًا", "ar_AE", "USD", 620);
    row("620/Tag", "en_US", "USD", 620); // a colleague's table
    row("$20", "en_CA", "CAD", 20);
    row("20 €", "de_DE", "EUR", 20);
    row("20 kr", "sv_SE", "SEK", 20);
    row("R$ 20,50", "pt_BR", "BRL", 20.5);
    row("Rs. 500", "en_IN", "INR", 500);
    row("$20", "en_US", "", 20);
    row("١٬٨٥٠٫٥", "ar_EG", "EGP", 1850.5);
    row("１８５０", "ja_JP", "JPY", 1850);
    row("1.5", "en_US", "KWD", 1.5);
    row("0.125", "en_US", "KWD", 0.125);
    row("9200000000000", "en_US", "USD", 9.2e12);
}

void AmountInputTest::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, micros);
    const AmountReading reading = read(text, locale, currency);
    QVERIFY2(reading.isGood(), qPrintable(shown(reading)));
    QCOMPARE(reading.amount, std::optional(Money{micros, currencyOf(currency)}));
}

void AmountInputTest::problems_data()
{
    columns("problem");
    const auto row = [](const char *text, AmountProblem problem, const char *locale = "en_US",
                        const char *currency = "USD") {
        QTest::addRow("%s %s %s", *text ? text : "(empty)", locale, currency)
            << QString::fromUtf8(text) << QString::fromLatin1(locale) << QString::fromLatin1(currency) << int(problem);
    };
    using P = AmountProblem;
    row("", P::Empty);
    row("  \t\u200E", P::Empty);
    row("1e9", P::NotANumber);
    row("abc", P::NotANumber);
    row("10k", P::NotANumber);
    row("5%", P::NotANumber);
    row("1..5", P::NotANumber);
    row("1.2.3", P::NotANumber);
    row("1,85,0", P::NotANumber);
    row("5 000 00", P::NotANumber, "fr_FR", "EUR");
    row("0x10", P::NotANumber);
    row("١2", P::NotANumber, "ar_EG", "EGP");
    row("$", P::NotANumber);
    row("/day", P::Empty);
    row("/Tag", P::Empty);
    row("620/week", P::NotANumber);
    row("620/Monat", P::NotANumber, "de_DE", "EUR");
    row("620 Tage", P::NotANumber, "de_DE", "EUR");
    row("620 mediodía", P::NotANumber, "es_ES", "EUR");
    row("nan", P::NotANumber);
    row("inf", P::NotANumber);
    row("5-", P::NotANumber);
    row("-5", P::Negative);
    row("\u22125", P::Negative);
    row("US$ -5", P::Negative);
    row("-$1,850.00", P::Negative);
    row("-1.000", P::Negative);
    row("1.234567", P::TooFine);
    row("0.505", P::TooFine);
    row("20.5", P::TooFine, "en_US", "JPY");
    row("1.2345", P::TooFine, "en_US", "KWD");
    row("9200000000001", P::TooLarge);
    row("99999999999999999999999999", P::TooLarge);
    row("20 EUR", P::OtherCurrency);
    row("€20", P::OtherCurrency);
    row("$20 CAD", P::OtherCurrency);
    row("US$ 20", P::OtherCurrency, "en_CA", "CAD");
    row("$20", P::OtherCurrency, "de_DE", "EUR");
}

void AmountInputTest::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(int, problem);
    const AmountReading reading = read(text, locale, currency);
    QVERIFY2(int(reading.problem) == problem, qPrintable(shown(reading)));
    QVERIFY(!reading.amount && reading.readings.isEmpty());
}

void AmountInputTest::eitherOrIsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locales");
    QTest::addColumn<QList<qint64>>("readings");
    const auto row = [](const char *text, const char *locales, const QList<qint64> &readings) {
        QTest::addRow("%s in %s", text, locales) << QString::fromUtf8(text) << QString::fromLatin1(locales) << readings;
    };
    const char *all = "en_US de_DE fr_FR de_CH ar_EG hi_IN ja_JP";
    row("1.000", all, {1'000'000, 1'000'000'000});
    row("1,000", all, {1'000'000, 1'000'000'000});
    row("12.345", all, {12'345'000, 12'345'000'000});
    row("US$ 1,850/day", "en_US de_DE", {1'850'000, 1'850'000'000});
    // Clear in itself, but not as this language writes: offered, not taken.
    row("1.850,00", "en_US de_CH", {1'850'000'000});
    row("1,850.00", "de_DE fr_FR", {1'850'000'000});
    row("1.85", "de_DE", {1'850'000});
    row("1,5", "en_US", {1'500'000});
    row("0,500", "en_US", {500'000});
    row("1234.567", "es_ES", {1'234'567'000, 1'234'567'000'000});
    row("1 850", "en_US de_DE", {1'850'000'000});
    row("12,34,567", "en_US", {1'234'567'000'000});
    row("1850.50", "ar_EG", {1'850'500'000});
}

void AmountInputTest::eitherOrIsAsked()
{
    QFETCH(QString, text);
    QFETCH(QString, locales);
    QFETCH(QList<qint64>, readings);
    for (const QString &locale : locales.split(QLatin1Char(' '))) {
        const AmountReading reading = read(text, locale, QStringLiteral("USD"));
        QVERIFY2(reading.problem == AmountProblem::Ambiguous, qPrintable(locale + shown(reading)));
        QList<qint64> micros;
        for (const Money &one : reading.readings) {
            micros.append(one.micros);
            QCOMPARE(one.currency, Currency::usd());
        }
        QCOMPARE(micros, readings);
        QVERIFY(!reading.amount);
    }
    QCOMPARE(read(QStringLiteral("1.000"), QStringLiteral("en_US"), QStringLiteral("KWD")).problem,
             AmountProblem::Ambiguous);
}

void AmountInputTest::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *name : localeNames)
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AmountInputTest::whatIsWrittenIsReadBack()
{
    QFETCH(QString, locale);
    const QLocale grouped(locale);
    QVERIFY(grouped.language() != QLocale::C);
    QLocale plain = grouped;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const Currency currency = Currency::of(QStringView(QStringLiteral("EUR")));
    std::mt19937 random(20260701);
    for (int i = 0; i < 500; ++i) {
        const qint64 top
            = std::array<qint64, 5>{100, 10'000, 1'000'000, 100'000'000, 90'000'000'000}[std::size_t(i % 5)];
        const qint64 cents = std::uniform_int_distribution<qint64>(0, top)(random);
        const Money expected{cents * 10'000, currency};
        for (const QString &text :
             {grouped.toString(double(cents) / 100, 'f', 2), plain.toString(double(cents) / 100, 'f', 2),
              grouped.toString(double(cents) / 100, 'f', 2) + QStringLiteral(" €"),
              QStringLiteral("EUR\u00A0") + grouped.toString(double(cents) / 100, 'f', 2)}) {
            const AmountReading reading = parseAmount(text, grouped, currency);
            QVERIFY2(reading.amount == std::optional(expected), qPrintable(text + shown(reading)));
        }
    }
}

void AmountInputTest::anyTextIsReadOrRefused()
{
    // Whatever is typed: an amount only without a problem, readings only when asking, and never a negative one.
    const QString letters = QStringLiteral("0123456789.,' \u00A0\u202F-\u2212+$€Ee/dayUSD٫٬١٢()%\u200F");
    std::mt19937 random(7);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int length = int(random() % 9); length > 0; --length)
            text += letters[qsizetype(random() % std::size_t(letters.size()))];
        const QLocale locale(QString::fromLatin1(localeNames[random() % std::size(localeNames)]));
        const AmountReading reading = parseAmount(text, locale, Currency::usd());
        QCOMPARE(reading.amount.has_value(), reading.isGood());
        QCOMPARE(!reading.readings.isEmpty(), reading.problem == AmountProblem::Ambiguous);
        if (reading.amount)
            QVERIFY2(reading.amount->micros >= 0 && reading.amount->micros % 10'000 == 0, qPrintable(text));
    }
}

void AmountInputTest::percentages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("fraction"); // 99: no number
    const auto row = [](const char *text, const char *locale, double fraction) {
        QTest::addRow("%s %s", text, locale) << QString::fromUtf8(text) << QString::fromLatin1(locale) << fraction;
    };
    row("10", "en_US", 0.1);
    row("10 %", "en_US", 0.1);
    row("10\u00A0%", "de_DE", 0.1);
    row("+7.5%", "en_US", 0.075);
    row("7,5 %", "de_DE", 0.075);
    row("\u22125", "en_US", -0.05);
    row("-5%", "en_US", -0.05);
    row("0", "en_US", 0);
    row("١٠٪", "ar_EG", 0.1);
    row("7,5", "en_US", 99);
    row("7.5", "de_DE", 99);
    row("1.000 %", "en_US", 99);
    row("ten", "en_US", 99);
    row("", "en_US", 99);
    row("1e1", "en_US", 99);
    row("10 $", "en_US", 99);
}

void AmountInputTest::percentages()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(double, fraction);
    const auto read = parsePercent(text, QLocale(locale));
    QCOMPARE(read, fraction == 99 ? std::nullopt : std::optional(fraction));
}

void AmountInputTest::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("digits"); // empty: refused
    QTest::addColumn<QList<double>>("readings");
    const auto row = [](const char *text, const char *locale, const char *digits, const QList<double> &readings = {}) {
        QTest::addRow("%s %s", text, locale)
            << QString::fromUtf8(text) << QString::fromLatin1(locale) << QString::fromLatin1(digits) << readings;
    };
    row("1850", "en_US", "1850");
    row("1,234,567.25", "en_US", "1234567.25");
    row("1.234.567,25", "de_DE", "1234567.25");
    // As many digits as there are: a bound may be finer than money.
    row("0.00451", "en_US", "0.00451");
    row(".5", "en_US", "0.5");
    row("007.10", "en_US", "7.1");
    row("\u22123", "en_US", "-3");
    row("-0.5", "en_US", "-0.5");
    row("١٠", "ar_EG", "10");
    row("1,000", "en_US", "", {1, 1000});
    row("1.000", "de_DE", "", {1, 1000});
    row("-1.250", "en_US", "", {-1250, -1.25});
    row("1.850,00", "en_US", "", {1850});
    row("1e5", "en_US", "");
    row("five", "en_US", "");
    row("", "en_US", "");
    row("--5", "en_US", "");
}

void AmountInputTest::figures()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, digits);
    QFETCH(QList<double>, readings);
    const FigureReading read = parseFigure(text, QLocale(locale));
    QCOMPARE(read.isGood(), !digits.isEmpty());
    QCOMPARE(read.digits, digits);
    QCOMPARE(read.readings, readings);
    QCOMPARE(read.problem == AmountProblem::Ambiguous, !readings.isEmpty());
}

void AmountInputTest::marksOfOneCurrency()
{
    QCOMPARE(currencyOfMark(u"usd"), Currency::usd());
    QCOMPARE(currencyOfMark(u" US$ "), Currency::usd());
    QCOMPARE(currencyOfMark(u"€"), Currency::of(u"EUR"));
    QVERIFY(!currencyOfMark(u"$")); // of twenty countries
    QVERIFY(!currencyOfMark(u"xyz"));
    QVERIFY(!currencyOfMark(u""));
}

} // namespace agm
