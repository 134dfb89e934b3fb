// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/IssueLog.h"
#include "sync/ListingRecorder.h"
#include "sync/PeriodBook.h"
#include "tests/support/Wait.h"
#include "tests/sync/SeriesFixture.h"
#include "tests/sync/SeriesTests.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

const QTimeZone Utc("UTC");

TimeWindow windowOf(QDate first, QDate last)
{
    return *TimeWindow::custom(first, last, Utc);
}

/// What the server says of these days, page by page.
QHash<QString, MetricFigures> listed(SeriesParts &parts, const TimeWindow &window)
{
    QHash<QString, MetricFigures> all;
    QString cursor;
    do {
        const auto page = await(parts.reader.list(window, cursor).result);
        if (!page)
            return {};
        for (const AdGroupPtr &group : page->groups)
            all.insert(group->id, MetricFigures::of(*group));
        cursor = page->pageInfo.hasNextPage ? page->pageInfo.endCursor : QString();
    } while (!cursor.isEmpty());
    return all;
}

struct World {
    explicit World(int adGroups = 130) : sandbox(adGroups), parts(sandbox.parts())
    {
        period = std::make_unique<PeriodBook>(&parts->reader, &parts->listing, &parts->store, QStringLiteral("acc"),
                                              [clock = parts->now] { return *clock; });
    }
    bool settled() const
    {
        return waitUntil([this] { return period->state() != PeriodState::Loading; }, 20000);
    }
    SandboxWorld sandbox;
    std::unique_ptr<SeriesParts> parts;
    std::unique_ptr<PeriodBook> period;
};

} // namespace

void PeriodTest::thePeriodBeforeHasItsFigures()
{
    World world;
    const QDate last(2026, 11, 20);
    // A busy machine may have it complete by the time somebody looks.
    QList<PeriodState> states;
    connect(world.period.get(), &PeriodBook::changed, this, [&] { states.append(world.period->state()); });
    QVERIFY(world.parts->list(windowOf(last.addDays(-6), last)));
    QVERIFY(states.contains(PeriodState::Loading));
    QVERIFY(world.settled());
    QCOMPARE(world.period->state(), PeriodState::Complete);
    QVERIFY(states.size() >= 2);
    QCOMPARE(world.period->period(), windowOf(last.addDays(-13), last.addDays(-7)));
    QCOMPARE(world.period->before(), listed(*world.parts, windowOf(last.addDays(-13), last.addDays(-7))));
    QCOMPARE(world.period->before().size(), 130);
    // A refresh soon after needs it no second time, one much later does; asked for, it always comes.
    const int lists = world.sandbox.server->requestCount(QStringLiteral("list_ad_groups"));
    QVERIFY(world.parts->list(windowOf(last.addDays(-6), last)));
    QCOMPARE(world.period->state(), PeriodState::Complete);
    // What was changed since, and two pages; the period before would have been as many again.
    QCOMPARE(world.sandbox.server->requestCount(QStringLiteral("list_ad_groups")), lists + 3);
    *world.parts->now = world.parts->now->addSecs(3600);
    states.clear();
    QVERIFY(world.parts->list(windowOf(last.addDays(-6), last)));
    QVERIFY(states.contains(PeriodState::Loading));
    QVERIFY(world.settled());
    world.period->refresh();
    QCOMPARE(world.period->state(), PeriodState::Loading);
    QVERIFY(world.settled());
    QCOMPARE(world.period->before().size(), 130);
}

void PeriodTest::anotherWindowTakesItAway()
{
    World world;
    const QDate last(2026, 11, 20);
    QVERIFY(world.parts->list(windowOf(last.addDays(-6), last)));
    QVERIFY(world.settled());
    QVERIFY(!world.period->before().isEmpty());
    world.parts->listing.setWindow(windowOf(last.addDays(-2), last));
    QCOMPARE(world.period->state(), PeriodState::None);
    QVERIFY(world.period->before().isEmpty());
    // While it is on its way, too: what was asked for the old window never comes.
    world.sandbox.server->setLatency(600);
    QTRY_COMPARE(world.period->state(), PeriodState::Loading);
    world.sandbox.server->setLatency(0);
    world.parts->listing.setWindow(windowOf(last.addDays(-1), last));
    QCOMPARE(world.period->state(), PeriodState::None);
    QTRY_COMPARE(world.period->state(), PeriodState::Complete);
    QCOMPARE(world.period->period(), windowOf(last.addDays(-3), last.addDays(-2)));
    QCOMPARE(world.period->before(), listed(*world.parts, windowOf(last.addDays(-3), last.addDays(-2))));
}

void PeriodTest::allTimeHasNone()
{
    World world;
    QVERIFY(world.parts->list(TimeWindow(WindowPreset::AllTime, Utc)));
    QCOMPARE(world.period->state(), PeriodState::None);
    QVERIFY(!world.period->period());
    const int lists = world.sandbox.server->requestCount(QStringLiteral("list_ad_groups"));
    world.period->refresh();
    QCOMPARE(world.period->state(), PeriodState::None);
    QCOMPARE(world.sandbox.server->requestCount(QStringLiteral("list_ad_groups")), lists);
}

void PeriodTest::aFailureIsSaid()
{
    World world;
    const QDate last(2026, 11, 20);
    // The account is listed, then the server fails.
    connect(&world.parts->listing, &Listing::changed, this, [&world] {
        if (world.parts->listing.state() == ListingState::Complete)
            world.sandbox.server->setFailRate(1);
    });
    QVERIFY(world.parts->list(windowOf(last.addDays(-6), last)));
    QVERIFY(world.settled());
    QCOMPARE(world.period->state(), PeriodState::Failed);
    QCOMPARE(world.period->error()->kind, ErrorKind::Server);
    QVERIFY(world.period->before().isEmpty());
    world.parts->listing.disconnect(this);
    world.sandbox.server->setFailRate(0);
    world.period->refresh();
    QVERIFY(world.settled());
    QCOMPARE(world.period->state(), PeriodState::Complete);
    QVERIFY(!world.period->error());
}

void PeriodTest::listingsOfOneDayAreKept()
{
    World world;
    ListingRecorder recorder(&world.parts->listing, &world.parts->repository, &world.parts->store,
                             QStringLiteral("acc"));
    const QDate day(2026, 11, 20);
    QVERIFY(world.parts->list(windowOf(day, day)));
    QVERIFY(world.settled());
    const auto known = [&](QDate of) {
        const auto series = await(world.parts->store.series(
            {QStringLiteral("acc"), "UTC", world.parts->ids(), Granularity::Day, of, of, {}}));
        return series ? *series : SeriesById();
    };
    QTRY_COMPARE(known(day).size(), 130);
    for (const MetricSeries &series : known(day)) {
        QCOMPARE(series.points.constFirst().figures,
                 MetricFigures::of(*world.parts->repository.group(series.adGroupId)));
        QCOMPARE(series.points.constFirst().seenAt.toSecsSinceEpoch(), world.parts->listing.asOf().toSecsSinceEpoch());
    }
    // The day before came as the period before.
    QCOMPARE(world.period->before().size(), 130);
    QTRY_COMPARE(known(day.addDays(-1)).size(), 130);
    for (const MetricSeries &series : known(day.addDays(-1)))
        QCOMPARE(series.points.constFirst().figures, world.period->before().value(series.adGroupId));
    // A window in another zone is another day.
    const QTimeZone berlin("Europe/Berlin");
    QVERIFY(world.parts->list(*TimeWindow::custom(day, day, berlin)));
    QTRY_COMPARE(await(world.parts->store.daysKnown(QStringLiteral("acc"), "Europe/Berlin"))->size(), 2);
}

void PeriodTest::longerListingsAreNot()
{
    World world(40);
    ListingRecorder recorder(&world.parts->listing, &world.parts->repository, &world.parts->store,
                             QStringLiteral("acc"));
    const QDate day(2026, 11, 20);
    QVERIFY(world.parts->list(windowOf(day.addDays(-1), day)));
    QVERIFY(world.settled());
    QVERIFY(await(world.parts->store.daysKnown(QStringLiteral("acc"), "UTC"))->isEmpty());
}

void PeriodTest::issuesAreNotedOnce()
{
    World world;
    QDateTime first;
    {
        IssueLog issues(&world.parts->listing, &world.parts->repository, &world.parts->store, QStringLiteral("acc"));
        QSignalSpy changed(&issues, &IssueLog::changed);
        QVERIFY(world.parts->list());
        first = world.parts->listing.asOf();
        QTRY_VERIFY(!issues.since().isEmpty());
        for (const AdGroupPtr &group : world.parts->repository.groups()) {
            for (const Issue &issue : group->issues)
                QCOMPARE(issues.since().value(issue.id), first);
        }
        QCOMPARE(changed.size(), 1);
    }
    // The next run knows it before the first listing, and a later listing does not make it younger.
    IssueLog issues(&world.parts->listing, &world.parts->repository, &world.parts->store, QStringLiteral("acc"));
    QTRY_VERIFY(!issues.since().isEmpty());
    const auto noted = issues.since();
    QSignalSpy changed(&issues, &IssueLog::changed);
    QVERIFY(world.parts->list());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(issues.since(), noted);
}

} // namespace agm
