// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/HarFile.h"
#include "sync/Listing.h"
#include "sync/RequestCopy.h"
#include "tests/support/Canary.h"
#include "tests/support/ScriptedServer.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

namespace agm {
namespace {

using namespace Qt::StringLiterals;

const TimeWindow allTime(WindowPreset::AllTime, QTimeZone::utc());

/// What the command answers, run by a shell as a person would, with the key in the environment.
QJsonObject run(const QString &command, const QString &key)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WHOP_API_KEY"_s, key);
    environment.insert(u"no_proxy"_s, u"127.0.0.1"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    // The server has threads of its own, so that this one may wait.
    if (!shell.waitForFinished(20'000) || shell.exitCode() != 0)
        qWarning("%s", shell.readAllStandardError().constData());
    return QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
}

/// Titles that end a quotation, start a command, or span lines.
QStringList hostileTitles()
{
    return {u"it's"_s,           u"'; echo broken; '"_s,     u"two\nlines\n"_s, u"$(echo no) `echo no` $WHOP_API_KEY"_s,
            u"\"quoted\" \\n"_s, u"@/etc/hostname & | >x"_s, u"Ünï ✓ '\\''"_s};
}

EditRow titleRow(const QString &id, const QString &title)
{
    EditRow row;
    row.adGroupId = id;
    row.fields.insert(Field::Title, {FieldValue(), FieldValue(title)});
    return row;
}

const RequestLog &logOf(const test::SyncFixture &fixture)
{
    return *static_cast<ApiClient *>(fixture.session->transport())->log();
}

QList<qint64> all(const RequestLog &log)
{
    QList<qint64> numbers;
    for (const RequestLogEntry &entry : log.entries())
        numbers.append(entry.number);
    return numbers;
}

#define NEEDS_CURL()                                                                                                   \
    if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())                                                           \
    QSKIP("There is no curl on this computer.")

/// Missing or wrong members of an archive's object, by the field list of HAR 1.2. `types`: name → type.
QStringList wrong(const QString &where, const QJsonObject &object, const QMap<QString, QJsonValue::Type> &types)
{
    QStringList found;
    for (auto it = types.cbegin(); it != types.cend(); ++it) {
        if (object.value(it.key()).type() != it.value())
            found.append(where + u'.' + it.key());
    }
    return found;
}

QStringList wrongEntry(const QJsonObject &entry)
{
    constexpr auto S = QJsonValue::String;
    constexpr auto N = QJsonValue::Double;
    constexpr auto L = QJsonValue::Array;
    constexpr auto O = QJsonValue::Object;
    const QJsonObject request = entry["request"_L1].toObject();
    const QJsonObject response = entry["response"_L1].toObject();
    QStringList found = wrong(u"entry"_s, entry,
                              {{u"startedDateTime"_s, S},
                               {u"time"_s, N},
                               {u"request"_s, O},
                               {u"response"_s, O},
                               {u"cache"_s, O},
                               {u"timings"_s, O}});
    found += wrong(u"request"_s, request,
                   {{u"method"_s, S},
                    {u"url"_s, S},
                    {u"httpVersion"_s, S},
                    {u"cookies"_s, L},
                    {u"headers"_s, L},
                    {u"queryString"_s, L},
                    {u"headersSize"_s, N},
                    {u"bodySize"_s, N}});
    if (request.contains("postData"_L1))
        found += wrong(u"postData"_s, request["postData"_L1].toObject(),
                       {{u"mimeType"_s, S}, {u"params"_s, L}, {u"text"_s, S}});
    found += wrong(u"response"_s, response,
                   {{u"status"_s, N},
                    {u"statusText"_s, S},
                    {u"httpVersion"_s, S},
                    {u"cookies"_s, L},
                    {u"headers"_s, L},
                    {u"content"_s, O},
                    {u"redirectURL"_s, S},
                    {u"headersSize"_s, N},
                    {u"bodySize"_s, N}});
    found += wrong(u"content"_s, response["content"_L1].toObject(), {{u"size"_s, N}, {u"mimeType"_s, S}});
    found += wrong(u"timings"_s, entry["timings"_L1].toObject(), {{u"send"_s, N}, {u"wait"_s, N}, {u"receive"_s, N}});
    for (const QJsonArray &headers : {request["headers"_L1].toArray(), response["headers"_L1].toArray()}) {
        for (const auto &header : headers)
            found += wrong(u"header"_s, header.toObject(), {{u"name"_s, S}, {u"value"_s, S}});
    }
    const QDateTime started = QDateTime::fromString(entry["startedDateTime"_L1].toString(), Qt::ISODateWithMs);
    if (!started.isValid() || !request["cookies"_L1].toArray().isEmpty())
        found.append(u"startedDateTime or cookies"_s);
    return found;
}

} // namespace

void RequestsTest::anAdGroupIsShownAsItCame()
{
    test::ScriptedServer server;
    const QByteArray answer = R"({"id":"adgrp_1","z":[],"unknown":{"deep":[1e400,0.10,"\u00fc"]},"a":null,"a":{}})";
    server.setFallback(test::ScriptedServer::answer(200, answer));
    MemoryJournal journal;
    const auto session = test::makeSession(server.baseUrl(), u"test-key"_s, &journal);
    const auto text = test::waitFor(session->reader()->retrieveText(u"adgrp_1"_s, allTime).result);
    QVERIFY(text.has_value());
    QCOMPARE(text->json,
             "{\n  \"id\": \"adgrp_1\",\n  \"z\": [],\n  \"unknown\": {\n    \"deep\": [\n      1e400,\n      0.10,\n"
             "      \"\\u00fc\"\n    ]\n  },\n  \"a\": null,\n  \"a\": {}\n}\n");
    // A server that puts the key into an answer does not get it onto the screen.
    server.setFallback(test::ScriptedServer::answer(200, R"({"id":"adgrp_1","title":"test-key"})"));
    const auto echoed = test::waitFor(session->reader()->retrieveText(u"adgrp_1"_s, allTime).result);
    QVERIFY(echoed.has_value() && !echoed->json.contains("test-key"));
    server.setFallback(test::ScriptedServer::answer(200, R"({"id":)"));
    QCOMPARE(test::waitFor(session->reader()->retrieveText(u"adgrp_1"_s, allTime).result).error().kind,
             ErrorKind::Malformed);
}

void RequestsTest::aCopiedReadRuns()
{
    NEEDS_CURL();
    test::SyncFixture fixture(12);
    QVERIFY(fixture.list());
    const QString id = fixture.session->repository()->groups()[0]->id;
    const QString command
        = curlOfRead(fixture.session->account(), id,
                     TimeWindow(WindowPreset::Last7Days, QTimeZone(QByteArrayLiteral("America/New_York"))))
              .value();
    QVERIFY(!command.contains(fixture.server.key()));
    QCOMPARE(run(command, fixture.server.key())["id"_L1].toString(), id);
    QVERIFY(run(command, u"wrong"_s).contains("error"_L1));
}

void RequestsTest::aCopiedUpdateRuns()
{
    NEEDS_CURL();
    test::SyncFixture fixture(12);
    QVERIFY(fixture.list());
    const QString id = fixture.session->repository()->groups()[0]->id;
    for (const QString &title : hostileTitles()) {
        const QString command = curlOfRow(fixture.session->account(), titleRow(id, title)).value();
        QCOMPARE(run(command, fixture.server.key())["title"_L1].toString(), title);
    }
}

void RequestsTest::aCopiedPauseRunsOnce()
{
    NEEDS_CURL();
    test::SyncFixture fixture(40);
    QVERIFY(fixture.list());
    EditRow row;
    row.action = BulkAction::Pause;
    row.adGroupId = fixture.idsWith("active").constFirst();
    const QString pause = curlOfRow(fixture.session->account(), row).value();
    row.action = BulkAction::Resume;
    const QString resume = curlOfRow(fixture.session->account(), row).value();
    QCOMPARE(run(pause, fixture.server.key())["status"_L1].toString(), u"paused"_s);
    QCOMPARE(run(resume, fixture.server.key())["status"_L1].toString(), u"active"_s);
    // The same command again is the same request: it is answered as before and does nothing.
    QCOMPARE(run(pause, fixture.server.key())["status"_L1].toString(), u"paused"_s);
    const auto now = test::waitFor(fixture.session->reader()->retrieve(row.adGroupId, allTime).result);
    QCOMPARE(now.value()->status.text(), u"active"_s);
    row.adGroupId = u"../payouts"_s;
    QCOMPARE(curlOfRow(fixture.session->account(), row).error().kind, ErrorKind::Invalid);
}

void RequestsTest::aCopiedRequestOfTheLogRuns()
{
    NEEDS_CURL();
    test::SyncFixture fixture(12);
    QVERIFY(fixture.list());
    const RequestLog &log = logOf(fixture);
    int lists = 0;
    for (const RequestLogEntry &entry : log.entries()) {
        const QString command = curlOfRequest(log.detail(entry.number).value()).value();
        QVERIFY(!command.contains(fixture.server.key()));
        lists += run(command, fixture.server.key()).contains("data"_L1) ? 1 : 0;
    }
    QCOMPARE(lists, int(log.entries().size()));
}

void RequestsTest::anArchiveHasEveryFieldOfTheFormat()
{
    test::SyncFixture fixture(12);
    QVERIFY(fixture.list());
    ApiCall call; // a write with a body, refused
    call.path = u"/ad_groups/adgrp_none"_s;
    call.query = {{u"q"_s, u"a+b c"_s}};
    call.method = ApiMethod::Patch;
    call.body = R"({"title":"Ünï"})";
    QVERIFY(!test::waitFor(fixture.session->transport()->send(call)));
    fixture.server.stop(); // and one without any answer
    QVERIFY(!test::waitFor(fixture.session->reader()->retrieve(u"adgrp_1"_s, allTime).result));

    const RequestLog &log = logOf(fixture);
    const QJsonObject har = QJsonDocument::fromJson(harFile(log, all(log)))["log"_L1].toObject();
    QCOMPARE(wrong(u"log"_s, har,
                   {{u"version"_s, QJsonValue::String},
                    {u"creator"_s, QJsonValue::Object},
                    {u"entries"_s, QJsonValue::Array}}),
             QStringList());
    QCOMPARE(har["version"_L1].toString(), u"1.2"_s);
    QCOMPARE(wrong(u"creator"_s, har["creator"_L1].toObject(),
                   {{u"name"_s, QJsonValue::String}, {u"version"_s, QJsonValue::String}}),
             QStringList());
    const QJsonArray entries = har["entries"_L1].toArray();
    QCOMPARE(entries.size(), qsizetype(log.entries().size()));
    QSet<int> seen;
    for (const auto &one : entries) {
        const QJsonObject entry = one.toObject();
        QCOMPARE(wrongEntry(entry), QStringList());
        seen.insert(entry["response"_L1]["status"_L1].toInt());
        if (entry["request"_L1]["method"_L1].toString() == u"PATCH"_s) {
            QCOMPARE(entry["request"_L1]["postData"_L1]["text"_L1].toString(), QString::fromUtf8(call.body));
            QCOMPARE(entry["request"_L1]["queryString"_L1].toArray().at(0)["value"_L1].toString(), u"a+b c"_s);
        }
    }
    QCOMPARE(seen, (QSet<int>{0, 200, 404}));
    QVERIFY(!wrongEntry(QJsonObject{{u"time"_s, u"soon"_s}}).isEmpty()); // the check can fail
}

void RequestsTest::anArchiveHoldsNoKey()
{
    const test::Canary canary;
    test::ScriptedServer server;
    server.setFallback(
        test::ScriptedServer::answer(400, "{\"error\":{\"message\":\"" + canary.key() + "\"}}", "application/json",
                                     "Set-Cookie: s=" + canary.key() + "\r\nX-Echo: " + canary.key() + "\r\n"));
    MemoryJournal journal;
    const auto session = test::makeSession(server.baseUrl(), QString::fromUtf8(canary.key()), &journal);
    QVERIFY(!test::waitFor(session->reader()->retrieve(u"adgrp_1"_s, allTime).result));
    QVERIFY(server.requests().first().header("Authorization").contains(canary.key()));
    const RequestLog &log = *static_cast<ApiClient *>(session->transport())->log();
    const QByteArray har = harFile(log, all(log));
    QVERIFY(har.contains("X-Echo"));
    QVERIFY(!canary.isIn(har));
    QVERIFY(!har.contains("Set-Cookie"));
    for (const RequestLogEntry &entry : log.entries())
        QVERIFY(!canary.isIn(curlOfRequest(log.detail(entry.number).value()).value()));
}

} // namespace agm
