// SPDX-License-Identifier: GPL-3.0-or-later
#include "HostileJsonTest.h"

#include "WireData.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <cstring>

#include <sys/mman.h>
#include <unistd.h>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

/// An ad group with little around it.
QByteArray small(const QByteArray &members = {})
{
    return R"({"id":"a","status":"x","ad_campaign":{"id":"c"})" + members + '}';
}

} // namespace

void HostileJsonTest::truncatedPage()
{
    const QByteArray page = pageOf({wireFile(u"ad_group.json"_s), wireFile(u"ad_group_later.json"_s)});
    QVERIFY(decodeAdGroupPage(page).has_value());
    for (qsizetype length = 0; length < page.size(); ++length) {
        const auto cut = decodeAdGroupPage(QByteArrayView(page).first(length));
        QVERIFY2(!cut.has_value(), qPrintable(QString::number(length)));
        QCOMPARE(cut.error().kind, ErrorKind::Malformed);
        QVERIFY(!cut.error().message.isEmpty());
    }
}

void HostileJsonTest::truncatedAdGroup()
{
    const QByteArray json = wireFile(u"ad_group_later.json"_s).trimmed();
    for (qsizetype length = 0; length < json.size(); ++length)
        QVERIFY(!decodeAdGroup(QByteArrayView(json).first(length)).has_value());
}

void HostileJsonTest::brokenPages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *json, const char *where) {
        QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(where);
    };
    row("", "");
    row("   \n", "");
    row("null", "");
    row("[]", "");
    row("\"data\"", "");
    row("<html><body>Bad gateway</body></html>", "");
    row("{}", "data");
    row(R"({"page_info":{}})", "data");
    row(R"({"data":null,"page_info":{}})", "data");
    row(R"({"data":{},"page_info":{}})", "data");
    row(R"({"data":[]})", "page_info");
    row(R"({"data":[],"page_info":null})", "page_info");
    row(R"({"data":[],"page_info":[]})", "page_info");
    row(R"({"data":[],"page_info":{"has_next_page":1}})", "page_info.has_next_page");
    row(R"({"data":[],"data":[],"page_info":{}})", "data");
    row(R"({"data":[],"page_info":{}} {})", "");
    row(R"({"data":[],"page_info":{}}x)", "");
    row(R"({"data":[],"page_info":{},})", "");
    row(R"({"data":[] "page_info":{}})", "");
    row(R"({"data":[{}}],"page_info":{}})", "data");
    row(R"({"data":[{]},"page_info":{}})", "data[0]");
    row(R"({"data":[{"id":[}],"page_info":{}})", "data[0]");
    row(R"({'data':[],"page_info":{}})", "");
    row(R"({data:[],"page_info":{}})", "");
    row(R"({"data"[],"page_info":{}})", "");
    row(R"({"data":,"page_info":{}})", "data");
    row(R"({"data":[],"page_info":{},"x":[1,2})", "x");
    row(R"({"error":{"type":"bad_request","message":"No."}})", "data");
}

void HostileJsonTest::brokenPages()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto page = decodeAdGroupPage(json);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, ErrorKind::Malformed);
    QCOMPARE(page.error().where, where);
    QVERIFY(!page.error().message.isEmpty());
}

void HostileJsonTest::invalidUtf8()
{
    for (const QByteArray &bytes :
         {"\xff"_ba, "\xc3"_ba, "\xc0\x80"_ba, "\xed\xa0\x80"_ba, "\xf4\x90\x80\x80"_ba, "\x80"_ba, "\xe2\x82"_ba}) {
        const auto error = refusalOf(small(",\"title\":\"" + bytes + '"'));
        QCOMPARE(error.kind, ErrorKind::Malformed);
        QVERIFY2(error.message.contains(u"UTF-8"_s), qPrintable(error.message));
        QCOMPARE(refusalOf(small(",\"" + bytes + "\":1")).kind, ErrorKind::Malformed);
    }
}

void HostileJsonTest::controlCharacters()
{
    for (const char control : {'\0', '\1', '\n', '\t', '\x1f'}) {
        const QByteArray json = small(",\"title\":\"a" + QByteArray(1, control) + "b\"");
        QCOMPARE(refusalOf(json).kind, ErrorKind::Malformed);
    }
    QCOMPARE(refusalOf(small(QByteArray(",\"x\":\0", 6))).kind, ErrorKind::Malformed);
    QCOMPARE(refusalOf(small() + QByteArray(1, '\0')).kind, ErrorKind::Malformed);
    QCOMPARE(refusalOf("\xef\xbb\xbf" + small()).kind, ErrorKind::Malformed);
    // Escaped, they are data.
    QCOMPARE(decoded(small(R"(,"title":"\u0000\u001f\n")"))->title, QString(u"\0\u001f\n"_s));
}

void HostileJsonTest::surrogates()
{
    for (const char *text : {R"("\ud800")", R"("\udc00")", R"("\ud800\ud800")", R"("\ud800x")", R"("\ud83d\n")",
                             R"("x\udfff")", R"("\ud83d\u")"}) {
        const auto error = refusalOf(small(QByteArray(",\"title\":") + text));
        QCOMPARE(error.where, u"title"_s);
        QVERIFY(!error.message.isEmpty());
        QCOMPARE(refusalOf(small(QByteArray(",\"status\":") + text)).where, u"status"_s);
        QCOMPARE(refusalOf(small(QByteArray(",\"audiences\":{\"kept\":") + text + '}')).where, u"audiences.kept"_s);
        QCOMPARE(refusalOf(small(QByteArray(",") + text + ":1")).kind, ErrorKind::Malformed);
    }
    QCOMPARE(decoded(small(R"(,"title":"\ud83d\ude00")"))->title, QStringLiteral("\U0001F600"));
    QCOMPARE(decoded(small(R"(,"title":"\uD83D\uDE00\u00E4\u00e4")"))->title, QStringLiteral("\U0001F600ää"));
}

void HostileJsonTest::escapes()
{
    QCOMPARE(decoded(small(R"(,"title":"\"\\\/\b\f\n\r\t\u0041")"))->title, u"\"\\/\b\f\n\r\tA"_s);
    for (const char *text :
         {R"("\x41")", R"("\u12")", R"("\u12g4")", R"("\ ")", R"("\'")", R"("\U0041")", R"("\0")", R"("abc\u004")"})
        QCOMPARE(refusalOf(small(QByteArray(",\"title\":") + text)).where, u"title"_s);
    // A time with an escaped sign, as some writers send it.
    QCOMPARE(decoded(small(R"(,"ends_at":"2026-06-01T12:00:00\u002B02:00")"))->endsAt.offsetMinutes(), 120);
}

void HostileJsonTest::escapedKeys()
{
    // The bytes of the second key are what the first one means: what was learnt of one must not count for the other.
    const QByteArray foreign = small(R"(,"\\u0074itle":"no title")");
    const QByteArray title = small(R"(,"\u0074itle":"T")");
    for (int round = 0; round < 2; ++round) {
        const auto page = decodeAdGroupPage(pageOf({foreign, title, foreign, small(R"(,"title":"U")"), title}));
        QVERIFY(page.has_value());
        QCOMPARE(page->groups.size(), 5);
        QVERIFY(page->groups[0]->title.isNull());
        QCOMPARE(page->groups[1]->title, u"T"_s);
        QVERIFY(page->groups[2]->title.isNull());
        QCOMPARE(page->groups[3]->title, u"U"_s);
        QCOMPARE(page->groups[4]->title, u"T"_s);
    }
}

void HostileJsonTest::depth()
{
    for (const int levels : {70, 1000, 1'000'000}) {
        const QByteArray lists = QByteArray(levels, '[') + QByteArray(levels, ']');
        const QByteArray objects = QByteArray("{\"a\":").repeated(levels) + '1' + QByteArray(levels, '}');
        for (const QByteArray &deep : {lists, objects}) {
            for (const char *key : {"made_up", "regions", "issues", "title", "spend"})
                QCOMPARE(refusalOf(small(",\"" + QByteArray(key) + "\":" + deep)).kind, ErrorKind::Malformed);
            QVERIFY(!decodeAdGroupPage(deep).has_value());
            QVERIFY(!decodeAdGroupPage(pageOf({deep})).has_value());
        }
        QVERIFY(!decodeAdGroupPage(QByteArray(levels, '[')).has_value());
        QVERIFY(!decodeAdGroupPage(pageOf({QByteArray(levels, '{')})).has_value());
    }
    QVERIFY(decoded(small(",\"made_up\":" + QByteArray(60, '[') + QByteArray(60, ']'))));
}

void HostileJsonTest::duplicateKeys()
{
    // The last one counts, as in most readers of JSON.
    const AdGroupPtr g = decoded(
        small(R"(,"title":"first","title":"last","spend":1,"spend":null,"languages":["a"],"languages":["b"])"));
    QVERIFY(g);
    QCOMPARE(g->title, u"last"_s);
    QVERIFY(!g->money(Field::Spend).has_value());
    QCOMPARE(g->targeting->languages, QStringList{u"b"_s});
    // The one that does not count has to be JSON all the same.
    QCOMPARE(refusalOf(small(R"(,"languages":[x],"languages":[])")).where, u"languages[0]"_s);
    QCOMPARE(refusalOf(small(R"(,"title":x,"title":"y")")).where, u"title"_s);
    const AdGroupPtr nested = decoded(small(R"(,"audiences":{"include":["a"],"include":["b"],"x":1,"x":2})"));
    QVERIFY(nested);
    QCOMPARE(nested->targeting->audiences.include, QStringList{u"b"_s});
    QCOMPARE(nested->targeting->audiences.kept, R"("x":1,"x":2)"_ba);
    const AdGroupPtr sides
        = decoded(small(R"(,"regions":{"include":{"countries":["US"],"kept":1},"include":{"regions":["US-CA"]}})"));
    QVERIFY(sides);
    QVERIFY(sides->targeting->regions.include.countries.isEmpty());
    QVERIFY(sides->targeting->regions.include.kept.isEmpty());
}

void HostileJsonTest::numbers_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : {"NaN", "Infinity", "-Infinity", "1e400", "-1e400", "01", "1.", ".5", "+1", "0x1", "1e",
                               "--1", "1_000", "1f", "-", "1 2", "1\"x\"", "nan", "1e99999999999999999999"})
        QTest::newRow(number) << QByteArray(number);
}

void HostileJsonTest::numbers()
{
    QFETCH(QByteArray, number);
    for (const char *key : {"spend", "clicks", "frequency"}) {
        const Error error = refusalOf(small(",\"" + QByteArray(key) + "\":" + number));
        QCOMPARE(error.kind, ErrorKind::Malformed);
        if (!number.contains(' ') && !number.contains('"'))
            QCOMPARE(error.where, QString::fromLatin1(key));
    }
    QCOMPARE(refusalOf(small(",\"demographics\":{\"minimum_age\":" + number + "}")).kind, ErrorKind::Malformed);
}

void HostileJsonTest::endOfMemory()
{
    // The text ends where readable memory ends: no reader may look at the byte behind it.
    const auto page = size_t(sysconf(_SC_PAGESIZE));
    const QByteArray whole = wireFile(u"ad_group.json"_s).trimmed();
    const size_t room = (size_t(whole.size()) / page + 1) * page;
    auto *memory
        = static_cast<char *>(mmap(nullptr, room + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    QVERIFY(memory != MAP_FAILED);
    QCOMPARE(mprotect(memory + room, page, PROT_NONE), 0);
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        char *begin = memory + room - length;
        std::memcpy(begin, whole.constData(), size_t(length));
        QCOMPARE(decodeAdGroup(QByteArrayView(begin, length)).has_value(), length == whole.size());
    }
    munmap(memory, room + page);
}

void HostileJsonTest::everyByteChanged()
{
    // Whatever one changed byte makes of a page, it is a page or an error, and never a crash.
    const QByteArray original = pageOf({wireFile(u"ad_group_later.json"_s)});
    int pages = 0;
    int errors = 0;
    for (const char byte : {'"', '}', '[', ',', '\\', '0', '\0', '\x80'}) {
        for (qsizetype i = 0; i < original.size(); ++i) {
            QByteArray json = original;
            json[i] = byte;
            const auto page = decodeAdGroupPage(json);
            if (page) {
                ++pages;
                // What we take for JSON, Qt takes too (but for numbers beyond a double in members that nobody reads).
                QJsonParseError qt;
                QJsonDocument::fromJson(json, &qt);
                QVERIFY2(!page->refused.isEmpty() || qt.error == QJsonParseError::NoError
                             || qt.error == QJsonParseError::IllegalNumber,
                         json.mid(i - 20, 40).constData());
                for (const Refusal &refusal : page->refused)
                    QVERIFY(refusal.error.where.startsWith(u"data["_s) && !refusal.error.message.isEmpty());
            } else {
                ++errors;
                QCOMPARE(page.error().kind, ErrorKind::Malformed);
            }
        }
    }
    QVERIFY(pages > 0);
    QVERIFY(errors > 0);
}

void HostileJsonTest::refusedKeepsItsId()
{
    const auto page
        = decodeAdGroupPage(pageOf({R"({"spend":"x","id":"adgrp_1"})", R"({"id":"adgrp_2","spend":"x"})",
                                    R"({"spend":"x"})", R"({"issues":[{"id":"adiss"}],"spend":"x","id":"adgrp_3"})"}));
    QVERIFY(page.has_value());
    QCOMPARE(page->refused.size(), 4);
    QCOMPARE(page->refused[0].id, u"adgrp_1"_s);
    QCOMPARE(page->refused[1].id, u"adgrp_2"_s);
    QVERIFY(page->refused[2].id.isNull());
    QCOMPARE(page->refused[3].id, u"adgrp_3"_s);
}

void HostileJsonTest::hugeKey()
{
    const QByteArray key(5'000'000, 'k');
    const AdGroupPtr g = decoded(small(",\"" + key + "\":1"));
    QVERIFY(g);
    // The place stays readable whatever the key.
    QVERIFY(refusalOf(small(",\"" + key + "\":tru")).where.size() < 200);
}
