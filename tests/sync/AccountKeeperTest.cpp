// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AccountKeeper.h"
#include "store/SqliteAccountStore.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "tests/domain/Make.h"
#include "tests/support/Wait.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

using namespace agm::test;

namespace agm {
namespace {

const QString Test = QStringLiteral("test"); // the id that makeSession() gives
const QString One = QStringLiteral("adgrp_1");

KnownDays weekAt(const QDateTime &at)
{
    const TimeWindow week(WindowPreset::Last7Days, QTimeZone("UTC"));
    return {week, week.fixedAt(at)};
}

/// A server, a store that outlives sessions, and sessions that use both.
struct KeptAccount {
    KeptAccount() { reopenStore(); }
    void reopenStore() { store = std::make_unique<SqliteAccountStore>(dir.filePath(QStringLiteral("known.sqlite"))); }
    /// A new start of the program.
    void start(const QUrl &url)
    {
        session.reset();
        session = makeSession(url, fixture.server.key(), &fixture.journal, false, &fixture.drafts);
        keeper = std::make_unique<AccountKeeper>(store.get(), session->listing(), session->repository(), Test);
    }
    void end()
    {
        keeper.reset();
        session.reset();
    }
    bool restore()
    {
        QSignalSpy restored(keeper.get(), &AccountKeeper::restored);
        keeper->restore();
        return restored.size() == 1 || restored.wait(20000);
    }
    bool list()
    {
        session->listing()->refresh();
        return waitUntil([this] { return session->listing()->state() != ListingState::Loading; }, 20000)
            && session->listing()->state() == ListingState::Complete;
    }
    AdGroupRepository &rows() const { return *session->repository(); }
    QUrl url() const { return QUrl(fixture.server.baseUrl()); }
    static QUrl nowhere() { return QUrl(QStringLiteral("http://127.0.0.1:9/api/v1")); }

    SyncFixture fixture{40};
    QTemporaryDir dir;
    std::unique_ptr<SqliteAccountStore> store;
    std::unique_ptr<AccountSession> session;
    std::unique_ptr<AccountKeeper> keeper;
};

} // namespace

void AccountKeeperTest::whatWasListedIsThereBeforeTheFirstRequest()
{
    KeptAccount kept;
    kept.start(kept.url());
    QVERIFY(kept.restore());
    QVERIFY(!kept.keeper->shown()); // nothing is known yet
    QVERIFY(kept.list());
    QHash<QString, AdGroupPtr> before;
    for (const AdGroupPtr &group : kept.rows().groups())
        before.insert(group->id, group);
    const CampaignsById campaigns = kept.rows().campaigns();
    const QDateTime asOf = kept.session->listing()->asOf();
    QCOMPARE(before.size(), 40);
    kept.end();
    kept.reopenStore();

    kept.start(KeptAccount::nowhere());
    QVERIFY(kept.restore());
    QCOMPARE(kept.rows().size(), 40);
    for (const AdGroupPtr &group : kept.rows().groups())
        QVERIFY(*group == *before.value(group->id));
    QCOMPARE(kept.rows().campaigns().size(), campaigns.size());
    for (const CampaignPtr &campaign : kept.rows().campaigns())
        QVERIFY(*campaign == *campaigns.value(Word::of(QStringView(campaign->id))));
    QVERIFY(kept.keeper->shown());
    QCOMPARE(kept.keeper->shown()->asOf.toMSecsSinceEpoch(), asOf.toMSecsSinceEpoch());
    QVERIFY(kept.keeper->shown()->isComplete && kept.keeper->shown()->figures);
    // Without a server the rows stay, and still are of that time.
    QVERIFY(!kept.list());
    QCOMPARE(kept.rows().size(), 40);
    QVERIFY(kept.keeper->shown());
}

void AccountKeeperTest::theServersAnswerMergesById()
{
    KeptAccount kept;
    kept.start(kept.url());
    QVERIFY(kept.list());
    kept.end();
    // Meanwhile one is deleted and one is paused by somebody else.
    QVERIFY(kept.fixture.list());
    const QStringList active = kept.fixture.idsWith("active");
    ChangeRunner *others = kept.fixture.session->changes();
    QVERIFY(kept.fixture.finish(*others->start(others->plan(BulkAction::Delete, {active[0]}))));
    QVERIFY(kept.fixture.finish(*others->start(others->plan(BulkAction::Pause, {active[1]}))));

    kept.start(kept.url());
    QVERIFY(kept.restore());
    QCOMPARE(kept.rows().size(), 40);
    QCOMPARE(kept.rows().group(active[1])->knownStatus(), AdGroupStatus::Active);
    QSignalSpy removed(&kept.rows(), &AdGroupRepository::removed);
    QVERIFY(kept.list());
    QCOMPARE(removed.size(), 1);
    QVERIFY(!kept.rows().group(active[0]));
    QCOMPARE(kept.rows().group(active[1])->knownStatus(), AdGroupStatus::Paused);
    QVERIFY(!kept.keeper->shown());
    kept.end();
    kept.start(KeptAccount::nowhere());
    QVERIFY(kept.restore());
    QCOMPARE(kept.rows().size(), 39);
    QCOMPARE(kept.rows().group(active[1])->knownStatus(), AdGroupStatus::Paused);
}

void AccountKeeperTest::ourOwnChangesAreKept()
{
    KeptAccount kept;
    kept.start(kept.url());
    QVERIFY(kept.list());
    QString id;
    for (const AdGroupPtr &group : kept.rows().groups()) {
        if (group->knownStatus() == AdGroupStatus::Active)
            id = group->id;
    }
    ChangeRunner *changes = kept.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, {id}));
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(changes->job(*job)->finished, 20000);
    const AdGroupPtr paused = kept.rows().group(id);
    kept.end(); // at once: what waits to be written is written
    kept.start(KeptAccount::nowhere());
    QVERIFY(kept.restore());
    QVERIFY(*kept.rows().group(id) == *paused);
}

void AccountKeeperTest::figuresOfAnotherWindowWait()
{
    KeptAccount kept;
    kept.start(kept.url());
    QVERIFY(kept.list());
    kept.end();
    kept.start(KeptAccount::nowhere());
    kept.session->listing()->setWindow(TimeWindow(WindowPreset::Last30Days, QTimeZone("UTC")));
    QVERIFY(kept.restore());
    QCOMPARE(kept.rows().size(), 40);
    QVERIFY(!kept.keeper->shown()->figures);
    for (const AdGroupPtr &group : kept.rows().groups())
        QVERIFY(group->metricsLoading && !group->number(Field::Spend));
    // The same when the window is changed while the rows are shown.
    kept.start(KeptAccount::nowhere());
    QVERIFY(kept.restore());
    QVERIFY(kept.keeper->shown()->figures);
    kept.session->listing()->setWindow(TimeWindow(WindowPreset::Last30Days, QTimeZone("UTC")));
    QVERIFY(!kept.keeper->shown()->figures);
    for (const AdGroupPtr &group : kept.rows().groups())
        QVERIFY(group->metricsLoading && !group->number(Field::Spend));
}

void AccountKeeperTest::olderDaysGoWithTheFirstAnswer()
{
    KeptAccount kept;
    // Kept three days ago: "last 7 days" meant other days.
    auto known = makeGroup(One, "active", 10);
    known->setMoney(Field::Spend, 7'000'000);
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-3);
    QVERIFY(waitFor(kept.store->put(Test, weekAt(then), {known})));
    QVERIFY(waitFor(kept.store->complete(Test, then, weekAt(then), {})));
    kept.start(kept.url());
    QVERIFY(kept.restore());
    QCOMPARE(kept.rows().group(One)->money(Field::Spend)->micros, qint64(7'000'000));
    QCOMPARE(kept.keeper->shown()->days.lastDay({}), then.date());
    // The first figures of the present days take the old ones away, so that no sum mixes both.
    bool mixed = false;
    QObject::connect(&kept.rows(), &AdGroupRepository::upserted, &kept.rows(), [&](const QList<AdGroupPtr> &groups) {
        const AdGroupPtr old = kept.rows().group(One);
        const bool fresh = std::any_of(groups.begin(), groups.end(), [](const auto &g) { return g->id != One; });
        mixed = mixed || (fresh && old && !old->metricsLoading);
    });
    QVERIFY(kept.list());
    QVERIFY(!mixed);
    QVERIFY(!kept.rows().group(One)); // the server does not know it
    QCOMPARE(kept.rows().size(), 40);
}

void AccountKeeperTest::aListingThatWasCutIsAPart()
{
    KeptAccount kept;
    kept.start(kept.url());
    kept.rows().upsert(kept.rows().generation(), kept.rows().moment(), {makeGroup(One, "active", 10)});
    kept.end();
    kept.start(KeptAccount::nowhere());
    QVERIFY(kept.restore());
    QCOMPARE(kept.rows().size(), 1);
    QVERIFY(kept.keeper->shown() && !kept.keeper->shown()->isComplete);
}

void AccountKeeperTest::restoredRowsNeverUndoAnAnswer()
{
    AdGroupRepository rows;
    rows.upsert(rows.generation(), rows.moment(), {makeGroup(One, "paused", 10)});
    const QString two = QStringLiteral("adgrp_2");
    rows.upsert(rows.generation(), rows.moment(), {makeGroup(two, "active", 10)});
    rows.remove({two});
    QSignalSpy upserted(&rows, &AdGroupRepository::upserted);
    rows.restore({makeGroup(One, "active", 10), makeGroup(two, "active", 10)}, false);
    QCOMPARE(upserted.size(), 0);
    QCOMPARE(rows.group(One)->knownStatus(), AdGroupStatus::Paused);
    QVERIFY(!rows.group(two));
}

void AccountKeeperTest::withoutAStoreTheListingGoesOn()
{
    SyncFixture fixture(10);
    SqliteAccountStore store(QStringLiteral("/proc/no/such/folder/known.sqlite"));
    AccountKeeper keeper(&store, fixture.session->listing(), fixture.session->repository(), Test);
    QSignalSpy restored(&keeper, &AccountKeeper::restored);
    keeper.restore();
    QVERIFY(restored.wait(20000));
    QVERIFY(keeper.error());
    QVERIFY(fixture.list());
    QCOMPARE(fixture.session->repository()->size(), 10);
}

} // namespace agm
