// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/DoorTest.h"

#include "tests/sandbox/Client.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <thread>

namespace agm::test {

void DoorTest::unknownRoutesAndMethods()
{
    Fixture f(3);
    Reply reply = f.client.get(QStringLiteral("/nothing_here"));
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.type(), QStringLiteral("not_found"));
    QCOMPARE(f.client.get(QStringLiteral("/api/v2/ad_groups")).status, 404);
    reply = f.client.send("PUT", QStringLiteral("/ad_groups/adgrp_x"), "{}");
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.header("allow"), QByteArray("GET, PATCH, DELETE"));
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups/adgrp_x/pause")).status, 405);
    QCOMPARE(f.client.post(QStringLiteral("/ad_groups/targeting_options")).status, 405);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups/estimate_reach")).status, 405);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups/adgrp_unknown")).status, 404);
    QCOMPARE(reply.header("content-type"), QByteArray("application/json; charset=utf-8"));
}

void DoorTest::keyIsNeeded()
{
    Fixture f(3);
    for (const char *value : {"", "Bearer wrong", "Bearer ", "test-key", "Basic dGVzdC1rZXk="}) {
        const Reply reply = f.client.get(QStringLiteral("/ad_groups"), {{"Authorization", value}});
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.type(), QStringLiteral("unauthorized"));
    }
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups"), {{"Authorization", "bearer test-key"}}).status, 200);
}

void DoorTest::scopesAreNamed()
{
    sandbox::SandboxOptions options;
    options.extraKeys = {{QStringLiteral("reader"), {QStringLiteral("ad_campaign:basic:read")}}};
    Fixture f(3, options);
    Client reader(f.server, QStringLiteral("reader"));
    const Reply page = reader.get(QStringLiteral("/ad_groups"));
    QCOMPARE(page.status, 200);
    const QString id = page.json()[QLatin1String("data")][0][QLatin1String("id")].toString();
    for (const auto &[reply, scope] :
         {std::pair{reader.post(QStringLiteral("/ad_groups/%1/pause").arg(id)), "ad_campaign:update"},
          std::pair{reader.patch(QStringLiteral("/ad_groups/") + id, "{}"), "ad_campaign:update"},
          std::pair{reader.remove(QStringLiteral("/ad_groups/") + id), "ad_campaign:update"},
          std::pair{reader.post(QStringLiteral("/ad_groups"), "{}"), "ad_campaign:create"},
          std::pair{reader.get(QStringLiteral("/audiences")), "audience:basic:read"},
          std::pair{reader.get(QStringLiteral("/ad_reports")), "ad_campaign:stats:read"}}) {
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.message(), QStringLiteral("This key needs the %1 permission.").arg(QLatin1String(scope)));
    }
}

void DoorTest::foreignAccountIsRefused()
{
    Fixture f(3);
    QVERIFY(f.server.accountId().startsWith(QLatin1String("biz_sandbox")));
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups?account_id=") + f.server.accountId()).status, 200);
    for (const char *path :
         {"/ad_groups?account_id=biz_other", "/ad_campaigns?account_id=biz_other", "/audiences?account_id=biz_other",
          "/ad_groups/targeting_options?platform=meta&account_id=biz_other"}) {
        const Reply reply = f.client.get(QLatin1String(path));
        QCOMPARE(reply.status, 403);
        QVERIFY(reply.message().contains(QLatin1String("account_id")));
    }
}

void DoorTest::versions()
{
    Fixture f(3);
    Reply reply = f.client.get(QStringLiteral("/ad_groups"), {{"Api-Version-Date", ""}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(QLatin1String("Api-Version-Date: 2026-07-08-1")));
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups"), {{"Api-Version-Date", "2025-01-01"}}).status, 400);
    reply = f.client.get(QStringLiteral("/ad_groups"), {{"Api-Version-Date", "2026-07-09"}});
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(QLatin1String("2026-07-08-1, 2026-07-18")));
    for (const char *date : {"2026-06-08", "2026-07-08-1", "2026-07-20", "2026-09-23", "2026-11-17"})
        QCOMPARE(f.client.get(QStringLiteral("/ad_groups"), {{"Api-Version-Date", date}}).status, 200);
}

void DoorTest::foreignHostIsRefused()
{
    Fixture f(3);
    for (const char *host : {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "169.254.1.1"})
        QCOMPARE(f.client.get(QStringLiteral("/ad_groups"), {{"Host", host}}).status, 421);
    for (const char *host : {"127.0.0.1", "localhost:1", "[::1]:80"})
        QCOMPARE(f.client.get(QStringLiteral("/ad_groups"), {{"Host", host}}).status, 200);
}

void DoorTest::largeBodyIsRefused()
{
    Fixture f(3);
    const Reply reply = f.client.post(QStringLiteral("/ad_groups"), QByteArray(1024 * 1024 + 1, 'x'));
    QCOMPARE(reply.status, 413);
    QCOMPARE(reply.type(), QStringLiteral("payload_too_large"));
    QCOMPARE(f.client.post(QStringLiteral("/ad_groups"), QByteArray(1024 * 1024, 'x')).status, 400);
}

void DoorTest::longAddressIsRefused()
{
    Fixture f(3);
    const Reply reply = f.client.get(QStringLiteral("/ad_groups?query=") + QString(8100, QLatin1Char('x')));
    QCOMPARE(reply.status, 414);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups?query=") + QString(7000, QLatin1Char('x'))).status, 200);
}

void DoorTest::rateLimit()
{
    sandbox::SandboxOptions options;
    options.rateLimitPerMinute = 5;
    options.extraKeys = {{QStringLiteral("second"), {}}};
    Fixture f(3, options);
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(f.client.get(QStringLiteral("/ad_groups")).status, 200);
        f.advance(2);
    }
    Reply reply = f.client.get(QStringLiteral("/ad_groups"));
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.body,
             QByteArray(R"({"error":{"type":"rate_limit_exceeded","message":"Try again in 50 seconds."}})"));
    QCOMPARE(reply.header("retry-after"), QByteArray("50"));
    // Another operation and another key have limits of their own.
    QCOMPARE(f.client.get(QStringLiteral("/ad_campaigns")).status, 200);
    QCOMPARE(Client(f.server, QStringLiteral("second")).get(QStringLiteral("/ad_groups")).status, 200);
    f.advance(50);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups")).status, 200);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups")).status, 429);
}

void DoorTest::failRateIsDeterministic()
{
    const auto run = [](quint64 seed) {
        sandbox::SandboxOptions options;
        options.failRate = 0.3;
        options.seed = seed;
        Fixture f(3, options);
        QByteArray pattern;
        for (int i = 0; i < 100; ++i) {
            const Reply reply = f.client.get(QStringLiteral("/ad_groups?first=1"));
            pattern += reply.status == 200                                             ? '.'
                : reply.status == 500 && reply.type() == QLatin1String("server_error") ? 'x'
                                                                                       : '?';
        }
        return pattern;
    };
    const QByteArray first = run(4);
    QCOMPARE(run(4), first);
    QVERIFY(run(5) != first);
    QVERIFY(!first.contains('?'));
    QVERIFY2(first.count('x') > 15 && first.count('x') < 45, first.constData());
}

void DoorTest::failuresForOneAdGroup()
{
    Fixture f(3);
    const QStringList ids = f.client.walk({});
    f.server.failFor(ids[0], 400, QStringLiteral("The audience is locked."));
    const Reply reply = f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(ids[0]));
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.message(), QStringLiteral("The audience is locked."));
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups/") + ids[0]).status, 200);
    QCOMPARE(f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(ids[1])).status, 200);
    f.server.clearFailures();
    QCOMPARE(f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(ids[0])).status, 200);
    QCOMPARE(f.server.requestCount(QStringLiteral("pause_ad_group")), 3);
    QCOMPARE(f.server.requestCount(QStringLiteral("list_ad_groups")), 1);
}

void DoorTest::latencyHoldsAnswersBack()
{
    Fixture f(3);
    f.server.setLatency(120);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups")).status, 200);
    QVERIFY(timer.elapsed() >= 120);
    // Stopping does not wait for answers that are held back, nor for the idle connection of f.client.
    f.server.setLatency(60000);
    std::thread waiting([&] { Client(f.server).get(QStringLiteral("/ad_groups")); });
    QTRY_COMPARE(f.server.heldBack(), 1);
    timer.restart();
    f.server.stop();
    waiting.join();
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
}

void DoorTest::manyConnectionsAtOnce()
{
    Fixture f(20);
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 40; ++i) {
        threads.emplace_back([&f, &good] {
            Client client(f.server);
            for (int n = 0; n < 5; ++n)
                good += client.get(QStringLiteral("/ad_groups?stats_from=2026-11-01&first=20")).status == 200 ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(good.load(), 200);
}

void DoorTest::clientThatLeavesDoesNoHarm()
{
    Fixture f(20);
    f.server.setLatency(50);
    for (int i = 0; i < 10; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(f.server.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /api/v1/ad_groups HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                     "test-key\r\nApi-Version-Date: 2026-07-08-1\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        socket.abort();
    }
    f.server.setLatency(0);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups")).status, 200);
}

void DoorTest::bodiesThatAreNoJson()
{
    Fixture f(3);
    const QString id = f.client.walk({}).constFirst();
    for (const char *body : {"{", "[]", "\"text\"", "nonsense", "{\"title\":}", "\xff\xfe"}) {
        const Reply reply = f.client.patch(QStringLiteral("/ad_groups/") + id, body);
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.message().contains(QLatin1String("body")));
    }
}

void DoorTest::portInUse()
{
    Fixture f(3);
    sandbox::SandboxOptions options;
    options.port = f.server.port();
    sandbox::SandboxServer second(options);
    const auto result = second.start();
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QString::number(options.port)));
}

} // namespace agm::test
