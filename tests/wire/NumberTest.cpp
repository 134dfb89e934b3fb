// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberTest.h"

#include "wire/Decimal.h"
#include "wire/Iso8601.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace agm;
using namespace Qt::StringLiterals;

void NumberTest::micros_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *text, qint64 expected) { QTest::newRow(text) << QByteArray(text) << expected; };
    row("0", 0);
    row("-0", 0);
    row("-0.0", 0);
    row("0.1", 100'000);
    row("0.2", 200'000);
    row("18.5", 18'500'000);
    row("100", 100'000'000);
    row("100.00", 100'000'000);
    row("8.33", 8'330'000);
    row("-8.33", -8'330'000);
    row("1e2", 100'000'000);
    row("1E+2", 100'000'000);
    row("1.5e-3", 1500);
    row("0.0000004", 0);
    row("0.0000005", 1);
    row("-0.0000005", -1);
    row("0.00000049999999999999999999", 0);
    row("0.30000000000000004", 300'000);
    row("4503599627370497.5e-6", 4'503'599'627'370'498);
    row("9007199254.740993", 9'007'199'254'740'993); // a double would give …992
    row("9223372036854.775807", std::numeric_limits<qint64>::max());
    row("-9223372036854.775807", -std::numeric_limits<qint64>::max());
    row("0e99999999999", 0);
    row("0.000e400", 0);
    row("1e-400", 0);
    row("5e-7", 1);
    row("123456789e-10", 12'346);
    row("99999999999999999999999999999999e-30", 100'000'000);
}

void NumberTest::micros()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    qint64 value = -77;
    QCOMPARE(microsFromDecimal(text, value), DecimalStatus::Ok);
    QCOMPARE(value, expected);
}

void NumberTest::moneyOutOfRange()
{
    qint64 value = 0;
    for (const char *text : {"9223372036854.775808", "-9223372036854.775808", "9223372036854.7758075", "1e13", "1e400",
                             "99999999999999999999"})
        QVERIFY2(microsFromDecimal(text, value) == DecimalStatus::TooLarge, text);
    for (const char *text : {"", "-", "+1", "01", "1.", ".5", "1e", "1e+", "NaN", "Infinity", "0x10", "1,5", "1 ",
                             "--1", "1.2.3", "1e2e3", "nul"}) {
        QVERIFY2(microsFromDecimal(text, value) == DecimalStatus::NotANumber, text);
        double number = 0;
        QVERIFY2(doubleFromDecimal(text, number) == DecimalStatus::NotANumber, text);
    }
}

void NumberTest::decimalText()
{
    QCOMPARE(decimalFromMicros(0), "0"_ba);
    QCOMPARE(decimalFromMicros(18'500'000), "18.5"_ba);
    QCOMPARE(decimalFromMicros(-1), "-0.000001"_ba);
    QCOMPARE(decimalFromMicros(100'000'000), "100"_ba);
    QCOMPARE(decimalFromMicros(1'050'000), "1.05"_ba);
    QCOMPARE(decimalFromMicros(std::numeric_limits<qint64>::max()), "9223372036854.775807"_ba);
    QCOMPARE(decimalFromMicros(std::numeric_limits<qint64>::min()), "-9223372036854.775808"_ba);
}

void NumberTest::doubles_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"0",
                             "-0",
                             "1",
                             "0.1",
                             "0.036",
                             "26",
                             "1.6",
                             "2.718281828459045",
                             "123456789012345",
                             "1234567890123456789",
                             "0.30000000000000004",
                             "1e22",
                             "1e23",
                             "1.7976931348623157e308",
                             "5e-324",
                             "2.2250738585072014e-308",
                             "1e-400",
                             "0.0000000000000000000000000000000000000001",
                             "123.456e-20",
                             "9007199254740993",
                             "1e-22",
                             "0.1e1",
                             "100000000000000000000000000000000000000000000000000000e-40"})
        QTest::newRow(text) << QByteArray(text);
}

void NumberTest::doubles()
{
    QFETCH(QByteArray, text);
    double value = -1;
    QCOMPARE(doubleFromDecimal(text, value), DecimalStatus::Ok);
    // The C library's own reading, bit by bit.
    QCOMPARE(std::bit_cast<quint64>(value), std::bit_cast<quint64>(std::strtod(text.constData(), nullptr)));
    for (const char *large : {"1e400", "-1e309", "1.8e308", "0.001e320", "123456789e305"})
        QCOMPARE(doubleFromDecimal(large, value), DecimalStatus::TooLarge);
}

void NumberTest::plainAsOthers()
{
    // Short numbers are read in another way than those with an exponent, and mean the same.
    QRandomGenerator random(20261128);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text = QByteArray::number(random.generate64() % quint64(std::pow(10, random.bounded(1, 14))));
        if (const int decimals = random.bounded(9)) {
            text += '.';
            for (int digit = 0; digit < decimals; ++digit)
                text += char('0' + random.bounded(10));
        }
        double plain = -1;
        double other = -2;
        QCOMPARE(doubleFromDecimal(text, plain), DecimalStatus::Ok);
        QCOMPARE(doubleFromDecimal(text + "e0", other), DecimalStatus::Ok);
        QVERIFY2(std::bit_cast<quint64>(plain) == std::bit_cast<quint64>(other), text);
        qint64 micros = -1;
        qint64 otherMicros = -2;
        const DecimalStatus status = microsFromDecimal(text, micros);
        QVERIFY2(status == microsFromDecimal(text + "e0", otherMicros), text);
        QVERIFY2(status != DecimalStatus::Ok || micros == otherMicros, text);
    }
}

void NumberTest::instants_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    QTest::addColumn<int>("offset");
    const auto row = [](const char *text, const char *iso, int offset) {
        QTest::newRow(text) << QByteArray(text) << QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs)
                            << offset;
    };
    row("2026-06-01T12:00:00Z", "2026-06-01T12:00:00Z", 0);
    row("2026-06-01T12:00:00", "2026-06-01T12:00:00Z", 0);
    row("2026-06-01 12:00:00z", "2026-06-01T12:00:00Z", 0);
    row("2026-06-01t12:00Z", "2026-06-01T12:00:00Z", 0);
    row("2026-06-01", "2026-06-01T00:00:00Z", 0);
    row("2026-06-01T12:00:00.5Z", "2026-06-01T12:00:00.500Z", 0);
    row("2026-06-01T12:00:00.123456789Z", "2026-06-01T12:00:00.123Z", 0);
    row("2026-06-01T12:00:00+02:00", "2026-06-01T10:00:00Z", 120);
    row("2026-06-01T12:00:00-0330", "2026-06-01T15:30:00Z", -210);
    row("2026-06-01T12:00:00+05", "2026-06-01T07:00:00Z", 300);
    row("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z", 0);
    row("2000-02-29T00:00:00Z", "2000-02-29T00:00:00Z", 0);
    row("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z", 0);
    row("1600-03-01T00:00:00Z", "1600-03-01T00:00:00Z", 0);
    row("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z", 0);
}

void NumberTest::instants()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, expected);
    QFETCH(int, offset);
    QVERIFY(expected.isValid());
    const auto instant = parseInstant(text);
    QVERIFY(instant.has_value());
    QCOMPARE(instant->msecs(), expected.toMSecsSinceEpoch());
    QCOMPARE(instant->offsetMinutes(), offset);
}

void NumberTest::badInstants_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "now",
                             "2026",
                             "2026-06",
                             "2026-13-01",
                             "2026-00-01",
                             "2026-02-29",
                             "1900-02-29",
                             "2026-06-31",
                             "2026-06-00",
                             "2026-06-01T",
                             "2026-06-01T24:00:00Z",
                             "2026-06-01T12:60:00Z",
                             "2026-06-01T12:00:61Z",
                             "2026-06-01T12:00:00.Z",
                             "2026-06-01T12:00:00ZZ",
                             "2026-06-01T12:00:00+19:00",
                             "2026-06-01T12:00:00+2",
                             "2026-06-01T12:00:00+02:60",
                             "2026-6-1",
                             "20260601",
                             "0000-01-01",
                             "-2026-06-01",
                             "2026-06-01T12",
                             "2026-06-01X12:00:00Z",
                             "1780315200",
                             " 2026-06-01"})
        QTest::newRow(text) << QByteArray(text);
}

void NumberTest::badInstants()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseInstant(text).has_value());
}

void NumberTest::instantTexts()
{
    QCOMPARE(instantText(*parseInstant("2026-06-01T14:00:00+02:00")), "2026-06-01T12:00:00Z"_ba);
    QCOMPARE(instantText(*parseInstant("2026-06-01T12:00:00.050Z")), "2026-06-01T12:00:00.050Z"_ba);
}
