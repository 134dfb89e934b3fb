// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/RequestLogTest.h"

#include "net/CurlCommand.h"
#include "net/LateTransport.h"
#include "net/RequestExchange.h"

#include "tests/net/NetFixture.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

namespace agm::test {
namespace {

using S = ScriptedServer;

struct World {
    explicit World(int inFlight = 4)
    {
        ApiClientOptions options;
        options.limits = calmLimits();
        options.limits.maxInFlight = inFlight;
        client = std::make_unique<ApiClient>(ApiAccount{server.baseUrl()}, testKey(), readErrorBody, options);
    }
    RequestDetail last() const { return client->log()->detail(client->log()->entries().back().number).value(); }
    ScriptedServer server;
    std::unique_ptr<ApiClient> client;
};

QString valueOf(const RequestHeaders &headers, const char *name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ApiCall patchCall(const QByteArray &body)
{
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/adgrp_1");
    call.body = body;
    return call;
}

/// An exchange with bodies of these sizes.
std::shared_ptr<RequestExchange> exchange(const QByteArray &sent, const QByteArray &got)
{
    HttpRequest request;
    request.url = QUrl(QStringLiteral("http://127.0.0.1/api/v1/ad_groups"));
    request.body = sent;
    HttpReply reply;
    reply.status = 200;
    reply.body = got;
    return std::make_shared<RequestExchange>(request, reply, std::make_shared<Redactor>(testKey()));
}

} // namespace

void RequestLogTest::aRequestIsKeptWhole()
{
    World world;
    world.server.setFallback(
        S::answer(200, groupBody(), "application/json", "X-Request-Id: req_17\r\nSet-Cookie: session=secret\r\n"));
    const QByteArray body = R"({"title":"Ünïcode"})";
    QVERIFY(waitFor(world.client->send(patchCall(body))));
    const RequestDetail detail = world.last();
    QCOMPARE(detail.entry.number, 1);
    QCOMPARE(detail.entry.requestId, QStringLiteral("req_17"));
    QCOMPARE(detail.entry.bytesSent, body.size());
    QVERIFY(detail.url.endsWith(QStringLiteral("/api/v1/ad_groups/adgrp_1")));
    QCOMPARE(detail.requestBody, QString::fromUtf8(body));
    QCOMPARE(detail.responseBody, QString::fromUtf8(groupBody()));
    QVERIFY(!detail.requestCut && !detail.responseCut && !detail.bodiesDropped);
    QCOMPARE(valueOf(detail.requestHeaders, "Authorization"), Redactor::mask());
    QCOMPARE(valueOf(detail.requestHeaders, "Content-Type"), QStringLiteral("application/json"));
    QCOMPARE(valueOf(detail.responseHeaders, "X-Request-Id"), QStringLiteral("req_17"));
    QCOMPARE(valueOf(detail.responseHeaders, "Set-Cookie"), QString());
}

void RequestLogTest::anEchoedKeyIsTakenOut()
{
    World world;
    const QByteArray key = testKey().toUtf8();
    world.server.setFallback(S::answer(400, R"({"error":{"type":"bad_request","message":"Bearer )" + key + "\"}}",
                                       "application/json", "X-Request-Id: " + key + "\r\nX-Echo: " + key + "\r\n"));
    ApiCall call = patchCall("{\"title\":\"" + key + "\"}");
    call.query = {{QStringLiteral("search"), testKey()}};
    QVERIFY(!waitFor(world.client->send(call)));
    const RequestDetail detail = world.last();
    QVERIFY(!detail.entry.message.isEmpty());
    QVERIFY(isClean(*world.client->log()));
    QVERIFY(detail.responseBody.contains(Redactor::mask()));
    QVERIFY(detail.requestBody.contains(Redactor::mask()));
    QVERIFY(valueOf(detail.responseHeaders, "X-Echo").contains(Redactor::mask()));
    QVERIFY(isClean(curlCommand(detail).value()));
}

void RequestLogTest::aCutLeavesNoHalfKey()
{
    const QByteArray key = testKey().toUtf8();
    // The key lies across every place at which a cut could be made.
    for (qsizetype before : {RequestLog::BodyBytes - key.size() / 2, RequestLog::BodyBytes + 4096 - key.size() / 2}) {
        const QByteArray body = QByteArray(before, 'x') + key + QByteArray(9000, 'y');
        RequestLog log;
        log.append({}, exchange({}, body));
        const RequestDetail detail = log.detail(1).value();
        QVERIFY(detail.responseCut);
        QVERIFY(detail.responseBody.size() <= RequestLog::BodyBytes);
        QVERIFY(detail.responseBody.size() > RequestLog::BodyBytes - 200);
        QVERIFY(!detail.responseBody.contains(testKey().left(4)));
    }
}

void RequestLogTest::bodiesAreBounded()
{
    RequestLog log;
    const QByteArray page(3 * RequestLog::BodyBytes, 'p');
    for (int i = 0; i < 200; ++i) {
        log.append({}, exchange("{}", page));
        QVERIFY(log.bodyBytes() <= RequestLog::TotalBytes);
    }
    QCOMPARE(log.entries().size(), std::size_t(200));
    QVERIFY(log.bodyBytes() > RequestLog::TotalBytes / 2);
    QVERIFY(log.detail(1)->bodiesDropped && log.detail(1)->responseBody.isEmpty());
    QVERIFY(!log.detail(200)->bodiesDropped && !log.detail(200)->responseBody.isEmpty());
    log.clear();
    QCOMPARE(log.bodyBytes(), 0);
    QVERIFY(!log.detail(200));
}

void RequestLogTest::aSmallBodyTakesLittle()
{
    QByteArray body("{}");
    body.reserve(RequestLog::BodyBytes);
    QVERIFY(exchange(body, body)->responseBody.capacity() < 100);
    QVERIFY(exchange(body, body)->requestBody.capacity() < 100);
}

void RequestLogTest::whatFellOutIsGone()
{
    RequestLog log(3);
    for (int i = 0; i < 5; ++i)
        log.append({}, exchange("{}", QByteArray(100, 'b')));
    QVERIFY(!log.detail(2) && !log.detail(6));
    QCOMPARE(log.detail(3)->entry.number, 3);
    QCOMPARE(log.bodyBytes(), 3 * 102);
}

void RequestLogTest::whatWaitsIsCounted()
{
    World world(1);
    world.server.setFallback({{Step::Stall}});
    LateTransport late;
    QCOMPARE(late.activity().writesWaiting, 0);
    for (int i = 0; i < 4; ++i)
        (void)world.client->send(pauseCall());
    (void)world.client->send(listCall());
    QTRY_COMPARE(world.client->activity().inFlight, 1);
    const ApiActivity activity = world.client->activity();
    QCOMPARE(activity.writesWaiting + activity.readsWaiting, 4);
    QCOMPARE(activity.operations.size(), 2);
    QCOMPARE(activity.operations.first().quota.limit, world.client->quota(QStringLiteral("listAdGroups")).limit);
    QCOMPARE(world.client->redacted(testKey()), Redactor::mask());
    world.client->cancelAll();
}

void RequestLogTest::aShellReadsNothingIntoIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("abc");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << QStringLiteral("it's \"here\" ''");
    QTest::newRow("variables") << QStringLiteral("$HOME ${HOME} $(echo no) `echo no` $WHOP_API_KEY");
    QTest::newRow("signs") << QStringLiteral("a\\b \\' ; & | > /dev/null # * ? [x] ~ !! %s");
    QTest::newRow("lines") << QStringLiteral("one\ntwo\r\n\tthree\n");
    QTest::newRow("unicode") << QStringLiteral("ß–✓ \u202e rtl");
    QTest::newRow("option") << QStringLiteral("--data @/etc/passwd");
}

void RequestLogTest::aShellReadsNothingIntoIt()
{
    QFETCH(QString, text);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("printf '%s' ") + shellQuoted(text)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), text);
}

void RequestLogTest::theCommandHoldsNoKey()
{
    ApiCall call = patchCall(R"({"title":"it's"})");
    call.query = {{QStringLiteral("ids[]"), QStringLiteral("a+b")}};
    const ApiAccount account{QUrl(QStringLiteral("https://api.whop.com/api/v1"))};
    const QString command = curlCommand(account, call).value();
    QVERIFY2(command.contains(QStringLiteral("\"Authorization: Bearer $WHOP_API_KEY\"")), qPrintable(command));
    QCOMPARE(command.count(QStringLiteral("Authorization")), 1);
    QVERIFY(command.contains(QStringLiteral("--url 'https://api.whop.com/api/v1/ad_groups/adgrp_1?ids[]=a%2Bb'")));
    QVERIFY(command.contains(QStringLiteral("--data-raw '{\"title\":\"it'\\''s\"}'")));
    QVERIFY(!command.contains(QStringLiteral("Idempotency-Key")));
    QVERIFY(curlCommand(account, pauseCall())->contains(QStringLiteral("'Idempotency-Key: ")));
    call.path = QStringLiteral("/ad_groups/../payouts");
    QCOMPARE(curlCommand(account, call).error().kind, ErrorKind::Invalid);
}

void RequestLogTest::aBodyThatIsGoneCannotBeRepeated()
{
    RequestDetail detail;
    detail.entry.bytesSent = 10;
    detail.bodiesDropped = true;
    QCOMPARE(curlCommand(detail).error().kind, ErrorKind::Invalid);
    detail.entry.bytesSent = 0; // it had none
    QVERIFY(curlCommand(detail));
    detail.requestCut = true;
    QCOMPARE(curlCommand(detail).error().kind, ErrorKind::Invalid);
}

} // namespace agm::test
