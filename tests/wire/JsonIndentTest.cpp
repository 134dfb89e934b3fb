// SPDX-License-Identifier: GPL-3.0-or-later
#include "JsonIndentTest.h"

#include "WireData.h"
#include "wire/JsonIndent.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

/// The text without white space between its tokens.
QByteArray packed(const QByteArray &json)
{
    QByteArray out;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\') {
            out += json.mid(i++, 2);
            continue;
        }
        if (c == '"')
            inText = !inText;
        if (inText || !QByteArrayView(" \n\r\t").contains(c))
            out += c;
    }
    return out;
}

} // namespace

void JsonIndentTest::linesAreOurs_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("members") << QByteArray(R"({"a":1,"b":[2,{}]})")
                             << QByteArray("{\n  \"a\": 1,\n  \"b\": [\n    2,\n    {}\n  ]\n}\n");
    QTest::newRow("empty") << QByteArray(" { } ") << QByteArray("{}\n");
    QTest::newRow("empty lists") << QByteArray("[[],[ ]]") << QByteArray("[\n  [],\n  []\n]\n");
    QTest::newRow("scalar") << QByteArray(" 1e400 ") << QByteArray("1e400\n");
    QTest::newRow("text") << QByteArray(R"({"{":"a, b: [\"c\\"})")
                          << QByteArray("{\n  \"{\": \"a, b: [\\\"c\\\\\"\n}\n");
}

void JsonIndentTest::linesAreOurs()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, lines);
    QCOMPARE(indentedJson(json).value(), lines);
}

void JsonIndentTest::onlyWhiteSpaceChanges()
{
    for (const QString &name : {u"ad_group.json"_s, u"ad_group_later.json"_s}) {
        const QByteArray json = wireFile(name);
        const QByteArray lines = indentedJson(json).value();
        QVERIFY(lines.count('\n') > 40);
        QCOMPARE(packed(lines), packed(json));
        QCOMPARE(indentedJson(lines).value(), lines);
    }
}

void JsonIndentTest::brokenTextIsRefused()
{
    const QByteArray json = wireFile(u"ad_group.json"_s).trimmed();
    for (qsizetype length = 0; length < json.size(); length += 7)
        QVERIFY(!indentedJson(QByteArrayView(json).first(length)));
    for (const char *broken : {"", "{", "]", "{]", "[}", "{\"a\"}", "[1,]", "{} {}", "{\"a\":}", "<html>", "nul"})
        QVERIFY2(!indentedJson(broken), broken);
    QVERIFY(!indentedJson(QByteArray(100'000, '[')));
}
