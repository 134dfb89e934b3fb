// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortcutTest.h"

#include "WireData.h"
#include "wire/Decimal.h"
#include "wire/Iso8601.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <bit>
#include <thread>
#include <vector>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

/// An ad group of these members and those that are required.
QByteArray groupOf(const QByteArray &members)
{
    return R"({"id":"a","status":"x",)" + members + R"(,"ad_campaign":{"id":"c"}})";
}

/// Decodes on a thread that has seen nothing before.
Result<AdGroupPtr> decodedAnew(const QByteArray &json)
{
    Result<AdGroupPtr> group;
    std::thread([&] { group = decodeAdGroup(json); }).join();
    return group;
}

/// Compares what this thread makes of `json` with what a new one does.
bool meansTheSame(const QByteArray &json)
{
    const auto here = decodeAdGroup(json);
    const auto anew = decodedAnew(json);
    if (here.has_value() != anew.has_value())
        return false;
    return here ? **here == **anew && (*here)->sent == (*anew)->sent
                : here.error().where == anew.error().where && here.error().message == anew.error().message;
}

} // namespace

void ShortcutTest::keys_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QByteArray usual = R"("spend":1,"clicks":2,"title":"t")";
    const auto row = [&usual](const char *name, const char *members) {
        QTest::newRow(name) << groupOf(usual) << groupOf(members);
    };
    row("same", R"("spend":3,"clicks":4,"title":"u")");
    row("other order", R"("title":"u","clicks":4,"spend":3)");
    row("one less", R"("spend":3,"title":"u")");
    row("one more", R"("spend":3,"reach":9,"clicks":4,"title":"u")");
    row("twice", R"("spend":3,"spend":4,"clicks":5,"title":"u")");
    row("escaped", R"("sp\u0065nd":3,"clicks":4,"titl\u0065":"u")");
    row("an escaped quote", R"("spend\"":3,"clicks":4,"title":"u")");
    row("only begins alike", R"("spend_currency":"usd","clicks_all":4,"title":"u")");
    row("only ends alike", R"("pend":3,"licks":4,"itle":"u")");
    row("space before the colon", "\"spend\" :3,\"clicks\"\t:4, \"title\" : \"u\"");
    row("space behind the colon", R"("spend": 3,"clicks": 4,"title": "u")");
    row("no colon", R"("spend",3,"clicks":4,"title":"u")");
    row("two colons", R"("spend"::3,"clicks":4,"title":"u")");
    row("no value", R"("spend":,"clicks":4,"title":"u")");
    row("no quote", R"(spend:3,"clicks":4,"title":"u")");
    row("foreign in between", R"("spend":3,"foreign":{"clicks":7},"clicks":4,"title":"u")");
    row("empty key", R"("":3,"":4,"title":"u")");
    row("wrong type", R"("spend":"3","clicks":4,"title":"u")");
}

void ShortcutTest::keys()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(decodeAdGroup(first).has_value());
        QVERIFY(meansTheSame(second));
        QVERIFY(meansTheSame(second)); // now that its own order is known
    }
}

void ShortcutTest::shuffledKeys()
{
    const QJsonObject example = exampleObject();
    QList<QByteArray> members;
    for (auto member = example.begin(); member != example.end(); ++member) {
        const QByteArray alone = compact(QJsonObject{{member.key(), member.value()}});
        members.append(alone.sliced(1, alone.size() - 2));
    }
    const AdGroupPtr expected = decoded(compact(example));
    QVERIFY(expected);
    QRandomGenerator random(20261129);
    for (int i = 0; i < 200; ++i) {
        std::shuffle(members.begin(), members.end(), random);
        const AdGroupPtr shuffled = decoded('{' + members.join(',') + '}');
        QVERIFY(shuffled && *shuffled == *expected);
    }
}

void ShortcutTest::targeting_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const auto row = [](const char *name, const char *first, const char *second) {
        QTest::newRow(name) << groupOf(first) << groupOf(second);
    };
    row("same", R"("languages":["en"],"spend":1)", R"("languages":["en"],"spend":1)");
    row("absent", R"("languages":["en"],"spend":1)", R"("spend":1)");
    row("null", R"("languages":["en"],"spend":1)", R"("languages":null,"spend":1)");
    row("other", R"("languages":["en"],"spend":1)", R"("languages":["de"],"spend":1)");
    row("begins alike", R"("languages":["en"],"spend":1)", R"("languages":["en","de"],"spend":1)");
    row("space", R"("languages":["en"],"spend":1)", R"("languages":[ "en"] ,"spend":1)");
    row("goes on", R"("languages":["en"],"spend":1)", R"("languages":["en"]"de","spend":1)");
    row("goes on with a bracket", R"("languages":["en"],"spend":1)", R"("languages":["en"]],"spend":1)");
    row("of another part", R"("languages":["en"],"message_apps":[])", R"("languages":[],"message_apps":["en"])");
    row("a word", R"("placements":"automatic","spend":1)", R"("placements":"automatic","spend":1)");
    row("a longer word", R"("placements":"automatic","spend":1)", R"("placements":"automatic\"","spend":1)");
    row("twice, the last other", R"("languages":["en"],"spend":1)", R"("languages":["en"],"languages":["de"])");
    row("twice, the first other", R"("languages":["en"],"spend":1)", R"("languages":["de"],"languages":["en"])");
    row("twice, the first broken", R"("languages":["en"],"spend":1)", R"("languages":["de" 1],"languages":["en"])");
    row("twice, then null", R"("languages":["en"],"spend":1)", R"("languages":["en"],"languages":null)");
    row("closed by another bracket", R"("devices":{"x":[]},"spend":1)", R"("devices":{"x":[}},"spend":1)");
    row("crossed brackets", R"("devices":{"x":[]},"spend":1)", R"("devices":{"x":[}],"spend":1)");
    row("opened only", R"("devices":{"x":[]},"spend":1)", R"("devices":{"x":[],"spend":1)");
    row("closed only", R"("devices":{"x":[]},"spend":1)", R"("devices":},"spend":1)");
    row("unknown members", R"("devices":{"x":[{"y":1}]},"spend":1)", R"("devices":{"x":[{"y":2}]},"spend":1)");
}

void ShortcutTest::targeting()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(decodeAdGroup(first).has_value());
        QVERIFY(meansTheSame(second));
        QVERIFY(meansTheSame(first));
    }
}

void ShortcutTest::numbers()
{
    // Whatever stands there, right or wrong, against the functions for any number.
    const auto check = [](const QByteArray &text) {
        qint64 micros = 0;
        double number = 0;
        const bool isMoney = microsFromDecimal(text, micros) == DecimalStatus::Ok;
        const bool isNumber = doubleFromDecimal(text, number) == DecimalStatus::Ok;
        const auto money = decodeAdGroup(groupOf("\"spend\":" + text));
        const auto count = decodeAdGroup(groupOf("\"reach\":" + text));
        if (money.has_value() != isMoney || count.has_value() != isNumber)
            return false;
        return (!isMoney || (*money)->money(Field::Spend)->micros == micros)
            && (!isNumber || std::bit_cast<quint64>(*(*count)->number(Field::Reach)) == std::bit_cast<quint64>(number));
    };
    for (const char *text : {"0",        "0.0",       "0.000000", "00",       "01",         "01.5",      "1.",
                             ".5",       ".",         "..",       "1..2",     "1.2.3",      "-",         "-0",
                             "-1.5",     "+1",        "1e3",      "1E-3",     "0e0",        "12345678",  "123456789",
                             "1.234567", "0.1234567", "1234567.", ".1234567", "12345.6789", "9999999.9", "99999999",
                             "1:2",      "12a",       "1/2",      "0x10",     "Infinity",   "NaN",       "1_0"})
        QVERIFY2(check(text), text);
    QRandomGenerator random(20261129);
    constexpr char Bytes[] = "0123456789012345678901234567890123456789....-e+x";
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text(random.bounded(1, 11), '0');
        for (char &byte : text)
            byte = Bytes[random.bounded(int(sizeof Bytes) - 1)];
        if (text.startsWith('x'))
            continue;
        QVERIFY2(check(text), text);
    }
}

void ShortcutTest::numberInEachPlace()
{
    // Near the beginning there is less before it than is looked at, and near the end less behind.
    QCOMPARE(decoded(R"({"spend":7,"id":"a","status":"x","ad_campaign":{"id":"c"}})")->money(Field::Spend)->micros,
             7'000'000);
    QCOMPARE(decoded("{\"spend\":0.25 ,\"id\":\"a\",\"status\":\"x\",\"ad_campaign\":{\"id\":\"c\"}}")
                 ->money(Field::Spend)
                 ->micros,
             250'000);
    QCOMPARE(decoded(R"({"id":"a","status":"x","ad_campaign":{"id":"c"},"reach":12})")->number(Field::Reach), 12.0);
    for (const char *json : {"1", "12345678", "{\"a\":1", "{\"spend\":12345678"})
        QVERIFY(!decodeAdGroup(QByteArrayView(json)).has_value());
}

void ShortcutTest::instants()
{
    // A small z is not the usual form, and means the same.
    const QByteArray usual = "2028-02-29T23:59:59Z";
    for (qsizetype at = 0; at + 1 < usual.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray text = usual;
            text[at] = char(byte);
            QByteArray other = text;
            other.back() = 'z';
            QCOMPARE(parseInstant(text).has_value(), parseInstant(other).has_value());
            if (parseInstant(text))
                QCOMPARE(*parseInstant(text), *parseInstant(other));
        }
    }
    QRandomGenerator random(20261129);
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray text = QStringLiteral("%1-%2-%3T%4:%5:%6Z")
                                    .arg(random.bounded(10'000), 4, 10, QLatin1Char('0'))
                                    .arg(random.bounded(14), 2, 10, QLatin1Char('0'))
                                    .arg(random.bounded(33), 2, 10, QLatin1Char('0'))
                                    .arg(random.bounded(26), 2, 10, QLatin1Char('0'))
                                    .arg(random.bounded(62), 2, 10, QLatin1Char('0'))
                                    .arg(random.bounded(62), 2, 10, QLatin1Char('0'))
                                    .toLatin1();
        QByteArray other = text;
        other.back() = 'z';
        const auto one = parseInstant(text);
        const auto two = parseInstant(other);
        QVERIFY2(one.has_value() == two.has_value() && (!one || *one == *two), text);
    }
}
