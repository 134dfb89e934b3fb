// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/PacingTest.h"

#include "net/ApiClient.h"
#include "tests/net/NetFixture.h"
#include "tests/support/NetFakes.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <deque>

namespace agm::test {
namespace {

/// Counts requests by their path as the server does: `limit` within any minute, by the time they arrive.
class SlidingServer {
public:
    SlidingServer(const FakeClock &clock, int limit) : m_clock(clock), m_limit(limit) { }

    HttpReply serve(const HttpRequest &request)
    {
        auto &seen = m_seen[request.url.path()];
        const qint64 now = m_clock.nowMs();
        while (!seen.empty() && seen.front() + 60'000 <= now) {
            seen.pop_front();
        }
        if (static_cast<int>(seen.size()) >= m_limit) {
            ++refused;
            const qint64 wait = (seen.front() + 60'000 - now + 999) / 1000;
            return FakeBackend::reply(
                429, R"({"error":{"message":"Try again in )" + QByteArray::number(wait) + R"( seconds."}})");
        }
        seen.push_back(now);
        ++served;
        return FakeBackend::reply(200, request.method == ApiMethod::Get ? listBody() : groupBody());
    }

    int served = 0;
    int refused = 0;

private:
    const FakeClock &m_clock;
    int m_limit;
    std::map<QString, std::deque<qint64>> m_seen;
};

struct World {
    explicit World(ApiLimits limits = {}, int serverLimit = 600)
        : clock(std::make_shared<FakeClock>()), backend(std::make_shared<FakeBackend>(*clock)),
          server(*clock, serverLimit)
    {
        backend->serve = [this](const HttpRequest &request) { return server.serve(request); };
        ApiClientOptions options;
        options.limits = limits;
        options.clock = clock;
        options.backend = backend;
        options.random = [] { return 0.0; };
        client = std::make_unique<ApiClient>(ApiAccount{QUrl(QStringLiteral("https://api.example/v1"))}, testKey(),
                                             readErrorBody, options);
    }

    /// Turns the clock until all are done; the time it took, -1 when `most` did not suffice.
    qint64 run(const QList<ApiFuture> &futures, qint64 most)
    {
        const qint64 start = clock->nowMs();
        const auto done = [&futures] {
            return std::all_of(futures.cbegin(), futures.cend(), [](const ApiFuture &f) { return f.isFinished(); });
        };
        while (!done()) {
            if (clock->nowMs() - start > most) {
                return -1;
            }
            clock->advance(10);
        }
        return clock->nowMs() - start;
    }

    std::shared_ptr<FakeClock> clock;
    std::shared_ptr<FakeBackend> backend;
    SlidingServer server;
    std::unique_ptr<ApiClient> client;
};

QList<ApiFuture> pauses(ApiClient &client, int count)
{
    QList<ApiFuture> futures;
    for (int i = 0; i < count; ++i) {
        futures.append(client.send(pauseCall()));
    }
    return futures;
}

} // namespace

void PacingTest::thousandPausesMeetNo429_data()
{
    QTest::addColumn<int>("latency");
    QTest::addColumn<int>("jitter");
    QTest::newRow("local") << 1 << 0;
    QTest::newRow("near") << 20 << 10;
    QTest::newRow("far and uneven") << 80 << 150;
}

void PacingTest::thousandPausesMeetNo429()
{
    QFETCH(int, latency);
    QFETCH(int, jitter);
    World world;
    QRandomGenerator random(7);
    world.backend->latency = [&] { return latency + (jitter > 0 ? random.bounded(jitter) : 0); };
    const auto futures = pauses(*world.client, 1000);
    const qint64 took = world.run(futures, 200'000);
    QCOMPARE(world.server.refused, 0);
    QCOMPARE(world.server.served, 1000);
    for (const ApiFuture &future : futures) {
        QVERIFY(future.result().has_value());
        QCOMPARE(future.result()->tries, 1);
    }
    // The limit itself lets the 601st through a minute after the first, and 1000 take no longer than that. A far
    // server needs its own time too: so many side by side, two latencies each.
    const int sideBySide = ApiLimits().maxInFlight - ApiLimits().keptForForeground;
    const double line = 400.0 / sideBySide * (2.0 * latency + jitter);
    QVERIFY2(took >= 60'000 && took <= static_cast<qint64>(66'000 + line), QByteArray::number(took).constData());
    QVERIFY(world.backend->mostRunning <= sideBySide); // slots stay free for reading
}

void PacingTest::readsAreNotStarvedByABulkJob()
{
    World world;
    const auto bulk = pauses(*world.client, 1000);
    world.clock->advance(2'000);
    for (int i = 0; i < 20; ++i) { // while the bulk job runs, and while it waits for its window
        const qint64 took = world.run({world.client->send(listCall())}, 5'000);
        QVERIFY2(took >= 0 && took <= 50, QByteArray::number(took).constData());
        world.clock->advance(1'500);
    }
    const ApiQuota quota = world.client->quota(QStringLiteral("pauseAdGroup"));
    QCOMPARE(quota.used, 600);
    QCOMPARE(quota.limit, 600);
    QVERIFY(quota.nextInMs > 0 && !quota.heldBack);
    QCOMPARE(world.client->quota(QStringLiteral("listAdGroups")).used, 20);
    QCOMPARE(world.client->operations(), QStringList({QStringLiteral("listAdGroups"), QStringLiteral("pauseAdGroup")}));
    QVERIFY(world.run(bulk, 60'000) > 0);
}

void PacingTest::operationsDoNotShareALimit()
{
    World world;
    QList<ApiFuture> futures = pauses(*world.client, 600);
    for (int i = 0; i < 600; ++i) {
        ApiCall call = pauseCall();
        call.path = QStringLiteral("/ad_groups/adgrp_1/unpause");
        call.operation = QStringLiteral("unpauseAdGroup");
        futures.append(world.client->send(call));
    }
    const qint64 took = world.run(futures, 59'000);
    QVERIFY(took > 0); // both within one minute
    QCOMPARE(world.server.refused, 0);
}

void PacingTest::foregroundGoesFirst()
{
    World world;
    QStringList order;
    world.backend->serve = [&order, &world](const HttpRequest &request) {
        order.append(request.method == ApiMethod::Get ? QStringLiteral("read") : QStringLiteral("write"));
        return world.server.serve(request);
    };
    QList<ApiFuture> futures = pauses(*world.client, 50);
    for (int i = 0; i < 10; ++i) {
        futures.append(world.client->send(listCall())); // asked for last, in the same turn
    }
    QVERIFY(world.run(futures, 10'000) > 0);
    QCOMPARE(order.mid(0, 10).count(QStringLiteral("read")), 10);
    QCOMPARE(world.backend->mostRunning, ApiLimits().maxInFlight);
}

void PacingTest::anUrgentReadPassesABulkJobsReads()
{
    // A job reads each of 1000 ad groups before it writes it: by the same operation as a click, and for a minute long
    // beyond what the limit gives.
    World world;
    world.backend->latency = [] { return 50; };
    QList<ApiFuture> bulk;
    for (int i = 0; i < 1000; ++i) {
        ApiCall read = listCall();
        read.priority = ApiPriority::Background;
        bulk.append(world.client->send(read));
        bulk.append(world.client->send(pauseCall()));
    }
    for (int i = 0; i < 25; ++i) {
        const qint64 took = world.run({world.client->send(listCall())}, 5'000);
        QVERIFY2(took >= 0 && took <= 110, QByteArray::number(took).constData()); // two latencies, and the clock's step
        world.clock->advance(2'000);
    }
    QVERIFY(world.run(bulk, 120'000) > 0);
    QCOMPARE(world.server.refused, 0);
}

void PacingTest::rateLimitHoldsBackTheOperation()
{
    World world;
    int limited = 1; // the first pause is refused
    world.backend->serve = [&](const HttpRequest &request) {
        if (request.method == ApiMethod::Post && limited-- > 0) {
            return FakeBackend::reply(429, R"({"error":{"message":"Try again in 12 seconds."}})");
        }
        return world.server.serve(request);
    };
    QList<std::pair<QString, qint64>> held;
    connect(world.client.get(), &ApiClient::heldBack, this, [&held](const QString &operation, qint64 ms) {
        held.append({operation, ms});
    });
    QList<ApiFuture> futures = pauses(*world.client, 30);
    world.clock->advance(100);
    QCOMPARE(held.size(), 1);
    QCOMPARE(held.first().first, QStringLiteral("pauseAdGroup"));
    QCOMPARE(held.first().second, 12'000);
    QVERIFY(world.client->quota(QStringLiteral("pauseAdGroup")).heldBack);
    world.clock->advance(10'000);
    const qsizetype before = world.backend->started.size();
    QVERIFY(before <= ApiLimits().maxInFlight - ApiLimits().keptForForeground); // those that flew already; nobody else of the operation goes
    QVERIFY(world.run({world.client->send(listCall())}, 1'000) > 0); // others are free
    world.clock->advance(2'500);
    QVERIFY(world.backend->started.size() > before + 1);
    QVERIFY(world.run(futures, 5'000) >= 0);
    for (const ApiFuture &future : futures) {
        QVERIFY(future.result().has_value());
    }
    // The refused call came back with its key, before the others.
    QCOMPARE(futures.first().result()->tries, 2);
}

void PacingTest::lowerLimitIsLearnt()
{
    World world({}, 100); // the server allows a sixth of what is documented
    const auto futures = pauses(*world.client, 350);
    const qint64 took = world.run(futures, 400'000);
    QVERIFY2(took > 0 && took < 250'000, QByteArray::number(took).constData());
    for (const ApiFuture &future : futures) {
        QVERIFY2(future.result().has_value(), future.result() ? "" : qPrintable(future.result().error().message));
    }
    QVERIFY2(world.server.refused < 40, QByteArray::number(world.server.refused).constData());
    QVERIFY(world.client->quota(QStringLiteral("pauseAdGroup")).limit < 200);
}

void PacingTest::retryWaitsAreTheTables()
{
    World world;
    QList<qint64> times;
    world.backend->serve = [&](const HttpRequest &) {
        times.append(world.clock->nowMs());
        return FakeBackend::reply(500, {});
    };
    QVERIFY(world.run({world.client->send(listCall())}, 10'000) > 0);
    QCOMPARE(times.size(), 3);
    QCOMPARE(times[1] - times[0], 40 + 500); // two latencies and the wait
    QCOMPARE(times[2] - times[1], 40 + 1000);
}

void PacingTest::totalDeadlineWhileHeldBack()
{
    ApiLimits limits;
    limits.totalMs = 30'000;
    World world(limits);
    world.backend->serve = [](const HttpRequest &) {
        return FakeBackend::reply(429, R"({"error":{"message":"Try again in 20 seconds."}})");
    };
    const ApiFuture future = world.client->send(pauseCall());
    const qint64 took = world.run({future}, 100'000);
    QVERIFY2(took > 0 && took < 30'000, QByteArray::number(took).constData());
    QCOMPARE(outcome(resultOf(future)), QStringLiteral("RateLimited"));
    QCOMPARE(future.result().error().retryAfterSeconds, 20);
}

} // namespace agm::test
