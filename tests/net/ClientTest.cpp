// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/ClientTest.h"

#include "net/QnamBackend.h"

#include "tests/net/NetFixture.h"

#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace agm::test {
namespace {

using S = ScriptedServer;

struct World {
    explicit World(ApiLimits limits = calmLimits())
    {
        server.setResponder([](const SeenRequest &request) {
            return S::answer(200, request.method == "GET" ? listBody() : groupBody());
        });
        ApiClientOptions options;
        options.limits = limits;
        client = std::make_unique<ApiClient>(ApiAccount{server.baseUrl()}, testKey(), readErrorBody, options);
    }
    ScriptedServer server;
    std::unique_ptr<ApiClient> client;
};

ApiCall deleteCall()
{
    ApiCall call;
    call.method = ApiMethod::Delete;
    call.path = QStringLiteral("/ad_groups/adgrp_1");
    call.trace = std::make_shared<CallTrace>();
    return call;
}

ApiCall traced(ApiCall call)
{
    call.trace = std::make_shared<CallTrace>();
    return call;
}

const Script silence{{Step::Stall}};

} // namespace

void ClientTest::answerIsComplete()
{
    World world;
    world.server.setResponder(nullptr);
    world.server.setFallback(S::answer(200, groupBody(), "application/json",
                                       "Date: Tue, 14 Jul 2026 12:00:00 GMT\r\nIdempotent-Replayed: true\r\n"));
    const auto result = waitFor(world.client->send(pauseCall()));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, groupBody());
    QVERIFY(result->replayed && !result->alreadyGone);
    QCOMPARE(result->tries, 1);
    QCOMPARE(result->serverDate, QDateTime(QDate(2026, 7, 14), QTime(12, 0), Qt::UTC));

    const SeenRequest seen = world.server.requests().first();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/api/v1/ad_groups/adgrp_1/pause"));
    QCOMPARE(seen.header("Content-Length"), QByteArray("0"));
    QVERIFY(!seen.has("Content-Type"));
    QVERIFY(seen.header("User-Agent").startsWith("AdGroupManager/"));
    QVERIFY(seen.header("Accept-Encoding").contains("gzip"));
    const RequestLogEntry entry = world.client->log()->entries().back();
    QCOMPARE(entry.path, QStringLiteral("/ad_groups/adgrp_1/pause"));
    QCOMPARE(entry.status, 200);
    QCOMPARE(entry.bytes, groupBody().size());
    QCOMPARE(world.client->quota(QStringLiteral("pauseAdGroup")).used, 1);
    QCOMPARE(world.client->quota(QStringLiteral("listAdGroups")).used, 0);
}

void ClientTest::keyOfTheCallerIsKept()
{
    World world;
    ApiCall call = pauseCall();
    call.idempotencyKey = "journal-17";
    QVERIFY(waitFor(world.client->send(call)));
    QCOMPARE(world.server.requests().first().header("Idempotency-Key"), QByteArray("journal-17"));
}

void ClientTest::encodingArrives()
{
    World world;
    ApiCall call = listCall();
    call.query
        = {{QStringLiteral("after"), QStringLiteral("a+b/c==")}, {QStringLiteral("query"), QStringLiteral("50% & é")}};
    QVERIFY(waitFor(world.client->send(call)));
    QCOMPARE(world.server.requests().first().target,
             QByteArray("/api/v1/ad_groups?after=a%2Bb%2Fc%3D%3D&query=50%25%20%26%20%C3%A9"));
}

void ClientTest::bodyOfPatchArrives()
{
    World world;
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/adgrp_1");
    call.body = R"({"title":"é"})";
    QVERIFY(waitFor(world.client->send(call)));
    const SeenRequest seen = world.server.requests().first();
    QCOMPARE(seen.method, QByteArray("PATCH"));
    QCOMPARE(seen.body, call.body);
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/json"));
}

void ClientTest::refusedBeforeSending_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("key");
    QTest::newRow("http abroad") << QStringLiteral("http://api.whop.com/api/v1") << testKey();
    QTest::newRow("no key") << QStringLiteral("http://127.0.0.1:1/") << QString();
    QTest::newRow("no URL") << QString() << testKey();
}

void ClientTest::refusedBeforeSending()
{
    QFETCH(QString, url);
    QFETCH(QString, key);
    ApiClient client({QUrl(url)}, key, readErrorBody);
    const ApiCall call = traced(listCall());
    const ApiFuture future = client.send(call);
    QVERIFY(future.isFinished());
    QCOMPARE(outcome(resultOf(future)), QStringLiteral("Invalid"));
    QVERIFY(!call.trace->sent);
    QVERIFY(client.log()->entries().empty());
}

void ClientTest::nothingAnswersAtAll()
{
    World world;
    world.server.stopListening();
    const ApiCall call = traced(pauseCall());
    const auto result = waitFor(world.client->send(call));
    QCOMPARE(outcome(result), QStringLiteral("Transport"));
    QVERIFY2(result.error().message.contains(QStringLiteral("cannot be reached")), qPrintable(result.error().message));
    QCOMPARE(call.trace->tries.load(), 3);
    QVERIFY(!call.trace->outcomeUnknown); // nobody can have acted
}

void ClientTest::resentByTheLibraryThenRefusedIsUnknown()
{
    World world;
    QVERIFY(waitFor(world.client->send(listCall()))); // the connection stays open
    world.server.setResponder([&world](const SeenRequest &) {
        world.server.stopListening();
        return Script{{Step::Close}};
    });
    const ApiCall call = traced(pauseCall());
    QCOMPARE(outcome(waitFor(world.client->send(call))), QStringLiteral("Transport"));
    QCOMPARE(world.server.requests().size(), 2);
    QVERIFY(call.trace->outcomeUnknown); // the server saw it, although all that was said is "connection refused"
    const ApiCall next = traced(pauseCall());
    QCOMPARE(outcome(waitFor(world.client->send(next))), QStringLiteral("Transport"));
    QVERIFY(!next.trace->outcomeUnknown); // this one had no connection at any time
}

void ClientTest::redirectLeaksNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("write");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("read %d", status) << status << false;
        QTest::addRow("write %d", status) << status << true;
    }
}

void ClientTest::redirectLeaksNothing()
{
    QFETCH(int, status);
    QFETCH(bool, write);
    World world;
    ScriptedServer other;
    other.setFallback(S::answer(200, listBody()));
    world.server.setResponder(nullptr);
    world.server.setFallback(S::answer(status, {}, {}, "Location: " + other.baseUrl().toEncoded() + "/ad_groups\r\n"));
    const auto result = waitFor(world.client->send(write ? pauseCall() : listCall()));
    QCOMPARE(outcome(result), QStringLiteral("Protocol"));
    QVERIFY(result.error().message.contains(QStringLiteral("redirects to 127.0.0.1")));
    QCOMPARE(world.server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void ClientTest::cookiesAreNotReturned()
{
    World world;
    world.server.setResponder(nullptr);
    world.server.setFallback(S::answer(200, listBody(), "application/json", "Set-Cookie: session=1; Path=/\r\n"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(waitFor(world.client->send(listCall())));
    }
    QCOMPARE(world.server.requests().size(), 2);
    QVERIFY(!world.server.requests().last().has("Cookie"));
}

void ClientTest::keyInCallDoesNotReachTheLog()
{
    World world;
    ApiCall call = listCall();
    call.query = {{QStringLiteral("query"), testKey()}}; // pasted into the search field by mistake
    QVERIFY(waitFor(world.client->send(call)));
    QVERIFY(isClean(*world.client->log()));
    QVERIFY(world.client->log()->entries().back().query.startsWith(QStringLiteral("query=")));
}

void ClientTest::deleteAfterLostAnswer()
{
    World world;
    world.server.setResponder(nullptr);
    world.server.enqueue(S::raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\ntr"));
    world.server.setFallback(S::answer(404, R"({"error":{"message":"Ad group not found."}})"));
    const ApiCall call = deleteCall();
    const auto result = waitFor(world.client->send(call));
    QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
    QVERIFY(result->alreadyGone && result->body.isEmpty());
    QCOMPARE(result->tries, 2);
    QVERIFY(!call.trace->outcomeUnknown);
}

void ClientTest::deleteOfUnknownIsAnError()
{
    World world;
    world.server.setResponder(nullptr);
    world.server.enqueue(S::answer(429, R"({"error":{"message":"Try again in 1 second"}})")); // not a lost answer
    world.server.setFallback(S::answer(404, R"({"error":{"message":"Ad group not found."}})"));
    QCOMPARE(outcome(waitFor(world.client->send(deleteCall()))), QStringLiteral("NotFound"));
}

void ClientTest::lostThenRefusedIsSettled()
{
    World world;
    world.server.setResponder(nullptr);
    world.server.enqueue(S::answer(500, {}, {}));
    world.server.setFallback(S::answer(422, R"({"error":{"message":"no"}})"));
    const ApiCall call = traced(pauseCall());
    QCOMPARE(outcome(waitFor(world.client->send(call))), QStringLiteral("Refused"));
    QVERIFY(!call.trace->outcomeUnknown); // the same key would have repeated a first success

    world.server.enqueue(S::answer(500, {}, {}));
    world.server.setFallback(S::answer(403, R"({"error":{"message":"no"}})"));
    const ApiCall other = traced(pauseCall());
    QCOMPARE(outcome(waitFor(world.client->send(other))), QStringLiteral("Forbidden"));
    QVERIFY(other.trace->outcomeUnknown);
}

void ClientTest::cancelQueued()
{
    World world;
    const ApiCall call = traced(listCall());
    ApiFuture future = world.client->send(call);
    QCOMPARE(world.client->queued(), 1);
    future.cancel();
    QCOMPARE(outcome(waitFor(future)), QStringLiteral("Cancelled"));
    QVERIFY(!call.trace->sent && !call.trace->outcomeUnknown);
    QCOMPARE(world.client->queued(), 0);
    QVERIFY(waitFor(world.client->send(listCall()))); // the client goes on
    QCOMPARE(world.server.requests().size(), 1);
}

void ClientTest::cancelInFlight()
{
    World world;
    world.server.setResponder([](const SeenRequest &) { return silence; });
    const ApiCall call = traced(pauseCall());
    ApiFuture future = world.client->send(call);
    QSignalSpy seen(&world.server, &ScriptedServer::requestSeen);
    QVERIFY(seen.wait());
    QCOMPARE(world.client->inFlight(), 1);
    int told = 0;
    whenDone(future, world.client.get(), [&told](const Result<ApiAnswer> &result) {
        told += !result && result.error().kind == ErrorKind::Cancelled ? 1 : 100;
    });
    future.cancel();
    QTRY_COMPARE(told, 1);
    QCOMPARE(world.client->inFlight(), 0);
    QVERIFY(call.trace->sent && call.trace->outcomeUnknown); // the server may have paused it
    QCOMPARE(world.client->log()->entries().back().error, std::optional(ErrorKind::Cancelled));
    world.server.setResponder([](const SeenRequest &) { return S::answer(200, listBody()); });
    QVERIFY(waitFor(world.client->send(listCall())));
}

void ClientTest::cancelBetweenTries()
{
    ApiLimits limits = calmLimits();
    limits.backoffBaseMs = limits.backoffCapMs = 60'000;
    limits.totalMs = 600'000;
    World world(limits);
    world.server.setResponder([](const SeenRequest &) { return S::answer(500, {}, {}); });
    ApiFuture future = world.client->send(listCall());
    QTRY_COMPARE(world.client->log()->entries().size(), std::size_t(1));
    QVERIFY(!world.client->log()->entries().back().last);
    QCOMPARE(world.client->queued(), 1);
    future.cancel();
    QCOMPARE(outcome(waitFor(future)), QStringLiteral("Cancelled"));
    QCOMPARE(world.client->queued(), 0);
}

void ClientTest::cancelAfterTheEnd()
{
    World world;
    ApiFuture future = world.client->send(listCall());
    QVERIFY(waitFor(future));
    future.cancel();
    QVERIFY(waitFor(world.client->send(listCall())));
}

void ClientTest::cancelAllFinishesEverything()
{
    World world;
    world.server.setResponder([](const SeenRequest &) { return silence; });
    QList<ApiFuture> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(world.client->send(i % 2 ? pauseCall() : listCall()));
    }
    QTRY_COMPARE(world.client->inFlight(), ApiLimits().maxInFlight);
    world.client->cancelAll();
    for (const ApiFuture &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    }
    QCOMPARE(world.client->inFlight() + world.client->queued(), 0);
}

void ClientTest::destroyingFinishesEverything()
{
    World world;
    world.server.setResponder([](const SeenRequest &) { return silence; });
    const ApiCall call = traced(pauseCall());
    const ApiFuture flying = world.client->send(call);
    QTRY_COMPARE(world.client->inFlight(), 1);
    const ApiFuture queued = world.client->send(listCall());
    world.client.reset();
    QCOMPARE(outcome(resultOf(flying)), QStringLiteral("Cancelled"));
    QCOMPARE(outcome(resultOf(queued)), QStringLiteral("Cancelled"));
    QVERIFY(flying.isFinished() && queued.isFinished());
    QVERIFY(call.trace->outcomeUnknown);
}

void ClientTest::destroyedFromItsOwnContinuation()
{
    World world;
    bool done = false;
    world.client->send(listCall()).then(this, [&world, &done](const Result<ApiAnswer> &) {
        world.client.reset();
        done = true;
    });
    const ApiFuture other = world.client->send(pauseCall());
    QTRY_VERIFY(done);
    QVERIFY(other.isFinished());
}

void ClientTest::whenDoneForgetsADeadContext()
{
    World world;
    auto context = std::make_unique<QObject>();
    bool called = false;
    const ApiFuture future = world.client->send(listCall());
    whenDone(future, context.get(), [&called](const Result<ApiAnswer> &) { called = true; });
    context.reset();
    QVERIFY(waitFor(future));
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void ClientTest::totalDeadline()
{
    ApiLimits limits = calmLimits();
    limits.totalMs = 30'000;
    limits.backoffBaseMs = limits.backoffCapMs = 60'000;
    {
        World world(limits);
        world.server.setResponder([](const SeenRequest &) { return S::answer(503, {}, {}); });
        // The wait would pass the deadline: the error comes now, not after it.
        QCOMPARE(outcome(waitFor(world.client->send(listCall()))), QStringLiteral("Server"));
        QCOMPARE(world.server.requests().size(), 1);
    }
    // And a try never gets more than what is left.
    limits.totalMs = 400;
    World world(limits);
    world.server.setResponder([](const SeenRequest &) { return silence; });
    const auto result = waitFor(world.client->send(listCall()));
    QCOMPARE(outcome(result), QStringLiteral("TimedOut"));
    QVERIFY(world.client->log()->entries().back().durationMs < 5'000);
}

void ClientTest::aConnectionForEachRequestAtOnce()
{
    World world;
    QList<ApiFuture> futures;
    for (int i = 0; i < 60; ++i) {
        futures.append(world.client->send(listCall()));
    }
    for (const ApiFuture &future : futures) {
        QVERIFY(waitFor(future));
    }
    // More than one QNetworkAccessManager opens, and none beyond what is kept in flight.
    const int connections = world.server.connections();
    QVERIFY2(connections > QnamBackend::ConnectionsEach && connections <= ApiLimits().maxInFlight,
             QByteArray::number(connections).constData());
    QCOMPARE(world.server.requests().size(), 60);
}

} // namespace agm::test
