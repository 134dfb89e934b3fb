// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AutoRefresh.h"

#include "sync/Listing.h"
#include "tests/support/NetFakes.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace agm {
namespace {

constexpr qint64 Minute = 60'000;

/// A listed account beside a clock of its own.
struct World {
    test::SyncFixture account{12};
    std::shared_ptr<test::FakeClock> clock = std::make_shared<test::FakeClock>();
    AutoRefresh automatic{clock};
    int begun = 0; ///< listings; the server may still count requests that a finished one has taken back
    bool isLoading = false;

    World()
    {
        QObject::connect(listing(), &Listing::changed, listing(), [this] {
            begun += !isDone() && !isLoading ? 1 : 0;
            isLoading = !isDone();
        });
    }

    Listing *listing() const { return account.session->listing(); }
    bool listed() { return account.list(); }
    bool isDone() const { return listing()->state() != ListingState::Loading; }
};

} // namespace

void AutoRefreshTest::offDoesNothing()
{
    World world;
    QVERIFY(world.listed());
    world.automatic.attach(world.listing());
    const int before = world.begun;
    world.clock->advance(600 * Minute);
    QVERIFY(!world.automatic.nextAt().isValid());
    QVERIFY(world.isDone());
    QCOMPARE(world.begun, before);
}

void AutoRefreshTest::listsAgainAfterTheInterval()
{
    World world;
    world.automatic.setMinutes(5);
    world.automatic.attach(world.listing());
    QVERIFY(!world.automatic.nextAt().isValid()); // nothing was listed yet
    QVERIFY(world.listed());
    QCOMPARE(world.automatic.nextAt(), world.clock->wallNow().addMSecs(5 * Minute));
    const int before = world.begun;
    world.clock->advance(5 * Minute - 1);
    QCOMPARE(world.begun, before);
    QVERIFY(world.isDone());
    world.clock->advance(1);
    QVERIFY(!world.automatic.nextAt().isValid());
    QTRY_VERIFY(world.isDone());
    QVERIFY(world.begun > before);
    QCOMPARE(world.automatic.nextAt(), world.clock->wallNow().addMSecs(5 * Minute));
    world.automatic.setMinutes(0);
    QVERIFY(!world.automatic.nextAt().isValid());
}

void AutoRefreshTest::waitsWhileSomebodyWorks()
{
    World world;
    QVERIFY(world.listed());
    QString why = QStringLiteral("A dialog is open.");
    world.automatic.setBusy([&why] { return why; });
    world.automatic.setMinutes(15);
    world.automatic.attach(world.listing());
    const int before = world.begun;
    world.clock->advance(20 * Minute);
    QVERIFY(world.isDone());
    QCOMPARE(world.begun, before);
    QCOMPARE(world.automatic.waitingFor(), why);
    QVERIFY(world.automatic.nextAt() <= world.clock->wallNow().addMSecs(AutoRefresh::BusyMs));
    why.clear();
    world.clock->advance(AutoRefresh::BusyMs);
    QTRY_VERIFY(world.begun > before && world.isDone());
    QVERIFY(world.automatic.waitingFor().isEmpty());
}

void AutoRefreshTest::failuresMakeItSlower()
{
    World world;
    world.automatic.setMinutes(15);
    world.automatic.attach(world.listing());
    QVERIFY(world.listed());
    world.account.server.stop();
    QList<qint64> waits;
    for (int i = 0; i < 4; ++i) {
        const qint64 wait = world.clock->wallNow().msecsTo(world.automatic.nextAt());
        waits.append(wait / Minute);
        world.clock->advance(wait);
        QTRY_VERIFY_WITH_TIMEOUT(world.isDone() && world.automatic.nextAt().isValid(), 30'000);
        QCOMPARE(world.listing()->state(), ListingState::Failed);
        QCOMPARE(world.automatic.failures(), i + 1);
    }
    QCOMPARE(waits, (QList<qint64>{15, 30, 60, 60}));
    world.automatic.setMinutes(5); // a longer wait than the one that was chosen now begins anew
    QCOMPARE(world.clock->wallNow().msecsTo(world.automatic.nextAt()), 60 * Minute);
}

void AutoRefreshTest::aRefreshByHandStartsTheIntervalAnew()
{
    World world;
    world.automatic.setMinutes(5);
    world.automatic.attach(world.listing());
    QVERIFY(world.listed());
    world.clock->advance(4 * Minute);
    QVERIFY(world.listed());
    QCOMPARE(world.automatic.nextAt(), world.clock->wallNow().addMSecs(5 * Minute));
}

void AutoRefreshTest::anotherAccountStartsAnew()
{
    World world;
    QVERIFY(world.listed());
    world.automatic.setMinutes(5);
    QSignalSpy changed(&world.automatic, &AutoRefresh::changed);
    world.automatic.attach(world.listing());
    QVERIFY(world.automatic.nextAt().isValid());
    world.automatic.attach(nullptr);
    QVERIFY(!world.automatic.nextAt().isValid());
    QCOMPARE(changed.size(), 2);
    world.clock->advance(60 * Minute);
    QVERIFY(world.isDone());
}

} // namespace agm
