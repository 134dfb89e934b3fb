// SPDX-License-Identifier: GPL-3.0-or-later
#include "MetricStoreTest.h"

#include "StoreHelpers.h"

#include "store/MemoryMetricStore.h"
#include "store/MetricRow.h"
#include "store/SqliteMetricStore.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

namespace agm::test {
namespace {

const QDate Monday(2026, 6, 1);
const QString Account = QStringLiteral("acc");
const QString Group = QStringLiteral("adgrp_1");

QDateTime at(QDate day, int hour, int minute = 0)
{
    return QDateTime(day, QTime(hour, minute), Qt::UTC);
}

/// What a report has.
MetricFigures report(double spend, double impressions, double clicks, double results)
{
    MetricFigures figures;
    figures.currency = Currency::usd();
    figures.resultEvent = Word::of(u"purchase");
    figures.setMoney(Field::Spend, qRound64(spend * 1e6));
    figures.setCount(Field::Impressions, impressions);
    figures.setCount(Field::Clicks, clicks);
    figures.setCount(Field::Results, results);
    return figures;
}

/// What a listing has beside.
MetricFigures listing(double spend, double impressions, double clicks, double results, double purchaseValue = 99.5)
{
    MetricFigures figures = report(spend, impressions, clicks, results);
    figures.setMoney(Field::PurchaseValue, qRound64(purchaseValue * 1e6));
    figures.setCount(Field::Reach, impressions / 2);
    figures.setCount(Field::UniqueClicks, clicks);
    figures.setCount(Field::Purchases, results);
    figures.setCount(Field::Leads, 0);
    figures.roasSpendUsd = spend;
    return figures;
}

/// What must be there.
template <class T>
T good(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(wrong(result)));
    return *result;
}

struct World {
    World() : database(dir.filePath(QStringLiteral("store.sqlite"))), metrics(&database)
    {
        if (const auto opened = await(database.open()); !opened)
            qFatal("%s", qPrintable(opened.error().message));
    }
    Result<SeriesById> record(const QDateTime &seenAt, const QList<MetricEntry> &entries,
                              Granularity granularity = Granularity::Day, const QByteArray &zone = "UTC")
    {
        return await(metrics.record({Account, zone, granularity, seenAt, entries}));
    }
    QList<MetricPoint> points(QDate first, QDate last, const QDateTime &asOf = {},
                              Granularity granularity = Granularity::Day, const QByteArray &zone = "UTC")
    {
        const auto series = await(metrics.series({Account, zone, {Group}, granularity, first, last, asOf}));
        return series ? series->value(Group).points : QList<MetricPoint>();
    }
    QTemporaryDir dir;
    Database database;
    SqliteMetricStore metrics;
};

} // namespace

void MetricStoreTest::valuesComeBackExactly()
{
    World world;
    MetricFigures all;
    all.currency = Currency::of(u"jpy");
    all.resultEvent = Word::of(u"lead");
    for (const Field field : MetricFigures::Kept) {
        if (field == Field::Spend || field == Field::PurchaseValue)
            all.setMoney(field, -123'456'789'012'345);
        else
            all.setCount(field,
                         field == Field::Leads        ? 2.5
                             : field == Field::Clicks ? -3
                                                      : 7'000'000'000.0 + int(field));
    }
    all.roasSpendUsd = 1.0 / 3;
    MetricFigures null; // nothing is known, not even a currency
    MetricFigures zero = report(0, 0, 0, 0);
    zero.setCount(Field::Contacts, 0);
    const auto recorded = world.record(
        at(Monday, 12),
        {{Group, Monday, -1, all}, {Group, Monday.addDays(1), -1, null}, {Group, Monday.addDays(3), -1, zero}});
    QCOMPARE(wrong(recorded), QString());
    const auto points = world.points(Monday, Monday.addDays(9));
    QCOMPARE(points.size(), 3); // Wednesday is not known
    QCOMPARE(points[0].figures, all);
    QCOMPARE(points[1].figures, null);
    QCOMPARE(points[2].figures, zero);
    QCOMPARE(points[0].seenAt, at(Monday, 12));
    QVERIFY(points[0].firstSeen.isEmpty());
    QCOMPARE(recorded->value(Group).points, points);
    QCOMPARE(recorded->value(Group).adGroupId, Group);
    QCOMPARE(world.points(Monday.addDays(1), Monday.addDays(2)).size(), 1);
    // The currency of an amount is the one it came with.
    QCOMPARE(points[0].figures.money(Field::Spend), std::optional(Money{-123'456'789'012'345, Currency::of(u"JPY")}));
    QCOMPARE(scalar(world.database,
                    QStringLiteral("SELECT spend IS NULL AND impressions IS NULL AND rest IS NULL FROM metric "
                                   "WHERE day = (SELECT min(day) + 1 FROM metric)")),
             QStringLiteral("1"));
}

void MetricStoreTest::hoursAndZonesStandApart()
{
    World world;
    QVERIFY(world.record(at(Monday, 12), {{Group, Monday, -1, report(10, 100, 5, 1)}}));
    QVERIFY(
        world.record(at(Monday, 12), {{Group, Monday, -1, report(11, 110, 6, 1)}}, Granularity::Day, "Europe/Berlin"));
    QVERIFY(world.record(at(Monday, 12),
                         {{Group, Monday, 0, report(1, 10, 1, 0)}, {Group, Monday, 23, report(2, 20, 1, 0)}},
                         Granularity::Hour));
    QVERIFY(world.points(Monday, Monday).constFirst().figures == report(10, 100, 5, 1));
    QVERIFY(world.points(Monday, Monday, {}, Granularity::Day, "Europe/Berlin").constFirst().figures
            == report(11, 110, 6, 1));
    const auto hours = world.points(Monday, Monday, {}, Granularity::Hour);
    QCOMPARE(hours.size(), 2);
    QCOMPARE(hours[0].hour, 0);
    QCOMPARE(hours[1].hour, 23);
    const auto other
        = await(world.metrics.series({QStringLiteral("other"), "UTC", {Group}, Granularity::Day, Monday, Monday, {}}));
    QVERIFY(other && other->isEmpty());
}

void MetricStoreTest::equalValuesAreOnlySeenLater()
{
    World world;
    QList<MetricEntry> days;
    for (int day = 0; day < 5; ++day)
        days.append({Group, Monday.addDays(day), -1, report(10 + day, 100, 5, 1)});
    QVERIFY(world.record(at(Monday.addDays(10), 1), days));
    QVERIFY(world.record(at(Monday.addDays(11), 1), days)); // the whole span
    QVERIFY(world.record(at(Monday.addDays(12), 1), {days[1], days[3]}));
    const auto points = world.points(Monday, Monday.addDays(5));
    QCOMPARE(points.size(), 5);
    for (int day = 0; day < 5; ++day) {
        QCOMPARE(points[day].seenAt, at(Monday.addDays(day == 1 || day == 3 ? 12 : 11), 1));
        QVERIFY(points[day].firstSeen.isEmpty());
        QVERIFY(!points[day].firstSeenAt.isValid());
    }
    QCOMPARE(scalar(world.database, QStringLiteral("SELECT count(*) FROM metric_before")), QStringLiteral("0"));
}

void MetricStoreTest::fewerMetricsTakeNoneAway()
{
    World world;
    const QDateTime first = at(Monday.addDays(2), 1);
    QVERIFY(world.record(first, {{Group, Monday, -1, listing(10, 100, 5, 1)}}));
    // The same, as a report has it.
    QVERIFY(world.record(first.addSecs(60), {{Group, Monday, -1, report(10, 100, 5, 1)}}));
    QVERIFY(world.points(Monday, Monday).constFirst().figures == listing(10, 100, 5, 1));
    QCOMPARE(world.points(Monday, Monday).constFirst().seenAt, first.addSecs(60));
    // What they share has changed: the others are of an older state and are not known any more.
    QVERIFY(world.record(first.addSecs(120), {{Group, Monday, -1, report(10, 100, 5, 3)}}));
    const auto changed = world.points(Monday, Monday).constFirst();
    QVERIFY(changed.figures == report(10, 100, 5, 3));
    QVERIFY(changed.firstSeen == listing(10, 100, 5, 1));
    // More metrics with equal values complete it and are no change.
    QVERIFY(world.record(first.addSecs(180), {{Group, Monday, -1, listing(10, 100, 5, 3)}}));
    const auto more = world.points(Monday, Monday).constFirst();
    QVERIFY(more.figures == listing(10, 100, 5, 3));
    QVERIFY(more.firstSeen == listing(10, 100, 5, 1));
}

void MetricStoreTest::lateChangesAreMarked()
{
    World world;
    const QDate tuesday = Monday.addDays(1);
    QVERIFY(world.record(at(Monday, 20), {{Group, Monday, -1, report(9, 90, 4, 1)}})); // still running
    QVERIFY(world.record(at(tuesday, 6), {{Group, Monday, -1, report(10, 100, 5, 2)}})); // over
    QVERIFY(world.record(at(tuesday, 9), {{Group, Monday, -1, report(10, 100, 5, 2)}}));
    QVERIFY(world.points(Monday, Monday).constFirst().firstSeen.isEmpty());
    QVERIFY(world.record(at(tuesday.addDays(2), 6), {{Group, Monday, -1, report(10, 100, 5, 4)}}));
    const auto recorded = world.record(at(tuesday.addDays(5), 6), {{Group, Monday, -1, report(10, 100, 5, 6)}});
    const auto point = world.points(Monday, Monday).constFirst();
    QCOMPARE(*point.figures.kept(Field::Results), 6.0);
    QVERIFY(point.firstSeen == report(10, 100, 5, 2));
    QCOMPARE(point.firstSeenAt, at(tuesday, 6));
    QCOMPARE(recorded->value(Group).points.constFirst(), point);
    // Back to the first figures: then nothing is late.
    QVERIFY(world.record(at(tuesday.addDays(6), 6), {{Group, Monday, -1, report(10, 100, 5, 2)}}));
    QVERIFY(world.points(Monday, Monday).constFirst().firstSeen.isEmpty());
    // A negative correction is a change like any other.
    QVERIFY(world.record(at(tuesday.addDays(7), 6), {{Group, Monday, -1, report(10, 100, 5, -1)}}));
    QVERIFY(world.points(Monday, Monday).constFirst().firstSeen == report(10, 100, 5, 2));
}

void MetricStoreTest::growthOfARunningDayIsNoLateChange()
{
    World world;
    for (int hour = 1; hour < 24; ++hour)
        QVERIFY(world.record(at(Monday, hour), {{Group, Monday, -1, report(hour, hour * 10, hour, 0)}}));
    auto point = world.points(Monday, Monday).constFirst();
    QCOMPARE(*point.figures.kept(Field::Spend), 23.0);
    QVERIFY(point.firstSeen.isEmpty());
    // The first look after midnight is the first one, whatever it says.
    QVERIFY(world.record(at(Monday.addDays(4), 0), {{Group, Monday, -1, report(30, 300, 30, 2)}}));
    QVERIFY(world.points(Monday, Monday).constFirst().firstSeen.isEmpty());
}

void MetricStoreTest::aDayIsShownAsItWasSeenThen()
{
    World world;
    QVERIFY(world.record(at(Monday, 10), {{Group, Monday, -1, report(4, 40, 2, 0)}}));
    QVERIFY(world.record(at(Monday, 20), {{Group, Monday, -1, report(9, 90, 4, 1)}}));
    QVERIFY(world.record(at(Monday, 21), {{Group, Monday, -1, report(9, 90, 4, 1)}}));
    QVERIFY(world.record(at(Monday.addDays(1), 6), {{Group, Monday, -1, report(10, 100, 5, 2)}}));
    QVERIFY(world.record(at(Monday.addDays(3), 6), {{Group, Monday, -1, listing(10, 100, 5, 4)}}));
    const auto then = [&](const QDateTime &time) { return world.points(Monday, Monday, time); };
    QVERIFY(then(at(Monday, 9)).isEmpty());
    QVERIFY(then(at(Monday, 10)).constFirst().figures == report(4, 40, 2, 0));
    QVERIFY(then(at(Monday, 19)).constFirst().figures == report(4, 40, 2, 0));
    QVERIFY(then(at(Monday, 20, 30)).constFirst().figures == report(9, 90, 4, 1));
    QCOMPARE(then(at(Monday, 20, 30)).constFirst().seenAt, at(Monday, 20, 30));
    QVERIFY(then(at(Monday.addDays(2), 0)).constFirst().figures == report(10, 100, 5, 2));
    QVERIFY(then(at(Monday.addDays(2), 0)).constFirst().firstSeen.isEmpty());
    const auto last = then(at(Monday.addDays(9), 0)).constFirst();
    QVERIFY(last.figures == listing(10, 100, 5, 4));
    QVERIFY(last.firstSeen == report(10, 100, 5, 2));
}

void MetricStoreTest::answersThatWereOvertakenAreDropped()
{
    World world;
    QVERIFY(world.record(at(Monday, 12), {{Group, Monday, -1, report(9, 90, 4, 1)}}));
    const auto late = world.record(at(Monday, 11), {{Group, Monday, -1, report(4, 40, 2, 0)}});
    QVERIFY(late && late->value(Group).points.constFirst().figures == report(9, 90, 4, 1));
    QVERIFY(world.points(Monday, Monday).constFirst().figures == report(9, 90, 4, 1));
    QCOMPARE(scalar(world.database, QStringLiteral("SELECT count(*) FROM metric_before")), QStringLiteral("0"));
}

void MetricStoreTest::theZonesMidnightEndsTheDay()
{
    World world;
    const QByteArray berlin = "Europe/Berlin"; // two hours before UTC in June
    QVERIFY(world.record(at(Monday, 22, 30), {{Group, Monday, -1, report(9, 90, 4, 1)}}, Granularity::Day, berlin));
    QVERIFY(world.record(at(Monday, 23), {{Group, Monday, -1, report(10, 100, 5, 2)}}, Granularity::Day, berlin));
    const auto point = world.points(Monday, Monday, {}, Granularity::Day, berlin).constFirst();
    QVERIFY(point.firstSeen == report(9, 90, 4, 1));
    // The same in UTC, where the day was still running.
    QVERIFY(world.record(at(Monday, 22, 30), {{Group, Monday, -1, report(9, 90, 4, 1)}}));
    QVERIFY(world.record(at(Monday, 23), {{Group, Monday, -1, report(10, 100, 5, 2)}}));
    QVERIFY(world.points(Monday, Monday).constFirst().firstSeen.isEmpty());
    // A day with two times the same hour ends an hour later.
    const QDate autumn(2026, 10, 25);
    QVERIFY(world.record(at(autumn, 22, 30), {{Group, autumn, -1, report(9, 90, 4, 1)}}, Granularity::Day, berlin));
    QVERIFY(world.record(at(autumn, 23, 30), {{Group, autumn, -1, report(10, 100, 5, 2)}}, Granularity::Day, berlin));
    QVERIFY(world.points(autumn, autumn, {}, Granularity::Day, berlin).constFirst().firstSeen.isEmpty());
}

void MetricStoreTest::totalsFollowEveryChange()
{
    World world;
    const QString other = QStringLiteral("adgrp_2");
    MetricFigures yen = report(500, 10, 1, 0);
    yen.currency = Currency::of(u"JPY");
    MetricFigures unknown = report(5, 50, 2, 1);
    unknown.clear(Field::Clicks);
    QVERIFY(world.record(at(Monday, 12),
                         {{Group, Monday, -1, report(10, 100, 5, 1)},
                          {other, Monday, -1, report(2.5, 20, 1, 1)},
                          {QStringLiteral("adgrp_3"), Monday, -1, yen},
                          {Group, Monday.addDays(1), -1, unknown},
                          {other, Monday.addDays(1), -1, report(1, 10, 1, 0)}}));
    const auto totals = [&](Currency currency) {
        return good(await(world.metrics.totalsByDay(Account, currency, Monday, Monday.addDays(7), "UTC")));
    };
    auto usd = totals(Currency::usd());
    QCOMPARE(usd.size(), 2);
    QCOMPARE(usd[0].day, Monday);
    QCOMPARE(usd[0].groups, 2);
    QVERIFY(usd[0].figures == report(12.5, 120, 6, 2));
    // What is not known of one ad group is not known of the day.
    QVERIFY(!usd[1].figures.kept(Field::Clicks));
    QCOMPARE(*usd[1].figures.kept(Field::Spend), 6.0);
    QCOMPARE(totals(Currency::of(u"JPY")).size(), 1);
    QVERIFY(totals(Currency::of(u"EUR")).isEmpty());
    // A change takes the old values out.
    MetricFigures lead = report(3, 30, 2, 7);
    lead.resultEvent = Word::of(u"lead");
    QVERIFY(
        world.record(at(Monday, 13), {{other, Monday, -1, lead}, {Group, Monday.addDays(1), -1, report(5, 50, 2, 1)}}));
    usd = totals(Currency::usd());
    QCOMPARE(usd.size(), 3); // results of two kinds are no sum
    QVERIFY(usd[0].figures == lead);
    QVERIFY(usd[1].figures == report(10, 100, 5, 1));
    QVERIFY(usd[2].figures == report(6, 60, 3, 1));
    QCOMPARE(good(await(world.metrics.daysKnown(Account, "UTC"))), (QList<QDate>{Monday, Monday.addDays(1)}));
}

void MetricStoreTest::issuesKeepTheirFirstTime()
{
    World world;
    const QString a = QStringLiteral("issue_a");
    const QString b = QStringLiteral("issue_b");
    QCOMPARE(good(await(world.metrics.issuesSeen(Account, {a}, at(Monday, 8)))).value(a), at(Monday, 8));
    const auto both = await(world.metrics.issuesSeen(Account, {a, b}, at(Monday, 9)));
    QCOMPARE(both->value(a), at(Monday, 8));
    QCOMPARE(both->value(b), at(Monday, 9));
    QCOMPARE(good(await(world.metrics.issuesFirstSeen(Account))), *both);
    QVERIFY(await(world.metrics.issuesFirstSeen(QStringLiteral("other")))->isEmpty());
}

void MetricStoreTest::refusesWhatCannotBeKept()
{
    World world;
    MemoryMetricStore memory;
    const MetricFigures some = report(1, 1, 1, 1);
    const QList<MetricRecord> bad{
        {Account, "UTC", Granularity::Day, {}, {{Group, Monday, -1, some}}},
        {Account, "Mars/Olympus", Granularity::Day, at(Monday, 1), {{Group, Monday, -1, some}}},
        {Account, "UTC", Granularity::Day, at(Monday, 1), {{Group, QDate(), -1, some}}},
        {Account, "UTC", Granularity::Day, at(Monday, 1), {{QString(), Monday, -1, some}}},
        {Account, "UTC", Granularity::Day, at(Monday, 1), {{Group, Monday, 3, some}}},
        {Account, "UTC", Granularity::Hour, at(Monday, 1), {{Group, Monday, -1, some}}},
        {Account, "UTC", Granularity::Hour, at(Monday, 1), {{Group, Monday, 24, some}}},
    };
    for (const MetricRecord &record : bad) {
        for (MetricStore *store : std::initializer_list<MetricStore *>{&world.metrics, &memory}) {
            const auto kept = await(store->record(record));
            QVERIFY(!kept);
            QCOMPARE(kept.error().kind, ErrorKind::Invalid);
        }
    }
    QCOMPARE(scalar(world.database, QStringLiteral("SELECT count(*) FROM metric")), QStringLiteral("0"));
    Database never(world.dir.filePath(QStringLiteral("never.sqlite")));
    SqliteMetricStore closed(&never);
    QCOMPARE(await(closed.record({Account, "UTC", Granularity::Day, at(Monday, 1), {{Group, Monday, -1, some}}}))
                 .error()
                 .kind,
             ErrorKind::Storage);
}

void MetricStoreTest::randomRecordsAreTheSameInBothStores()
{
    World world;
    MemoryMetricStore memory;
    QRandomGenerator dice(20260601);
    QDateTime now = at(Monday, 3);
    const QStringList groups{Group, QStringLiteral("adgrp_2"), QStringLiteral("adgrp_3")};
    const auto value = [&] { return double(dice.bounded(3)); };
    int compared = 0;
    for (int round = 0; round < 400; ++round) {
        // Mostly later, now and then overtaken; days and hours of a week.
        now = now.addSecs(dice.bounded(-1800, 7200));
        MetricRecord record{Account, "UTC", dice.bounded(4) == 0 ? Granularity::Hour : Granularity::Day, now, {}};
        for (int entry = dice.bounded(8); entry >= 0; --entry) {
            MetricFigures figures = dice.bounded(2) == 0 ? report(value(), value(), value(), value())
                                                         : listing(value(), value(), value(), value(), value());
            if (dice.bounded(5) == 0)
                figures.currency = Currency::of(u"EUR");
            if (dice.bounded(5) == 0)
                figures.clear(MetricFigures::Kept[std::size_t(dice.bounded(int(MetricFigures::Kept.size())))]);
            record.entries.append({groups[dice.bounded(3)], Monday.addDays(dice.bounded(7)),
                                   record.granularity == Granularity::Hour ? dice.bounded(3) : -1, figures});
        }
        QCOMPARE(good(await(world.metrics.record(record))), good(await(memory.record(record))));
        MetricQuery query{Account,
                          "UTC",
                          groups,
                          record.granularity,
                          Monday.addDays(dice.bounded(4)),
                          Monday.addDays(3 + dice.bounded(4)),
                          {}};
        if (dice.bounded(2) == 0)
            query.asOf = now.addSecs(-dice.bounded(86400 * 5));
        const auto series = good(await(world.metrics.series(query)));
        QCOMPARE(series, good(await(memory.series(query))));
        compared += int(series.size());
        for (const Currency currency : {Currency::usd(), Currency::of(u"EUR")})
            QCOMPARE(good(await(world.metrics.totalsByDay(Account, currency, Monday, Monday.addDays(7), "UTC"))),
                     good(await(memory.totalsByDay(Account, currency, Monday, Monday.addDays(7), "UTC"))));
    }
    QVERIFY(compared > 500);
    QCOMPARE(good(await(world.metrics.daysKnown(Account, "UTC"))), good(await(memory.daysKnown(Account, "UTC"))));
    QVERIFY(scalar(world.database, QStringLiteral("SELECT count(*) FROM metric_before")).toInt() > 200);
}

void MetricStoreTest::historySurvivesTheProgram()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    {
        Database database(file);
        SqliteMetricStore metrics(&database);
        const auto opening = database.open(); // not awaited: what is asked meanwhile waits
        metrics.record({Account, "UTC", Granularity::Day, at(Monday, 1), {{Group, Monday, -1, report(1, 2, 3, 4)}}});
    }
    Database database(file);
    SqliteMetricStore metrics(&database);
    QCOMPARE(wrong(await(database.open())), QString());
    const auto series = await(metrics.series({Account, "UTC", {Group}, Granularity::Day, Monday, Monday, {}}));
    QCOMPARE(wrong(series), QString());
    QVERIFY(series->value(Group).points.constFirst().figures == report(1, 2, 3, 4));
    QCOMPARE(series->value(Group).source, SeriesSource::History);
}

void MetricStoreTest::anOlderFileIsBroughtUpToDate()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    {
        Database database(file);
        QCOMPARE(wrong(await(database.open())), QString());
        // As the program before this step left it.
        QCOMPARE(wrong(await(database.run([](QSqlDatabase &db) -> Result<void> {
                     QSqlQuery query(db);
                     for (const char *table :
                          {"metric_series", "metric_word", "metric", "metric_before", "metric_total", "issue_seen"}) {
                         if (!query.exec(QStringLiteral("DROP TABLE ") + QLatin1String(table)))
                             return fail(ErrorKind::Storage, QLatin1String(table));
                     }
                     query.exec(QStringLiteral("PRAGMA user_version = 2"));
                     return {};
                 }))),
                 QString());
    }
    Database database(file);
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(report->migrated);
    SqliteMetricStore metrics(&database);
    QVERIFY(await(metrics.record(
        {Account, "UTC", Granularity::Day, at(Monday, 1), {{Group, Monday, -1, test::report(1, 2, 3, 4)}}})));
}

void MetricStoreTest::aFailedRecordLeavesNothing()
{
    World world;
    QVERIFY(world.record(at(Monday, 1), {{Group, Monday, -1, report(1, 2, 3, 4)}}));
    // The totals are written last; a broken one takes all of the record back.
    QCOMPARE(scalar(world.database,
                    QStringLiteral("CREATE TRIGGER broken BEFORE INSERT ON metric_total BEGIN SELECT RAISE(ABORT, "
                                   "'broken'); END")),
             QStringLiteral("no row"));
    const auto failed = world.record(
        at(Monday, 2),
        {{Group, Monday, -1, report(2, 2, 3, 4)}, {QStringLiteral("adgrp_new"), Monday, -1, report(1, 1, 1, 1)}});
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY(world.points(Monday, Monday).constFirst().figures == report(1, 2, 3, 4));
    QCOMPARE(scalar(world.database, QStringLiteral("SELECT count(*) FROM metric_series")), QStringLiteral("1"));
    QCOMPARE(scalar(world.database, QStringLiteral("SELECT count(*) FROM metric_before")), QStringLiteral("0"));
}

void MetricStoreTest::packedFiguresOfANewerProgramArePassedOver()
{
    MetricFigures figures;
    figures.setCount(Field::Leads, 300);
    QByteArray packed = store::packRest(figures);
    packed.prepend(QByteArray("\x3e\x85\x01", 3)); // metric 30, a whole number of two bytes
    MetricFigures read;
    store::unpackRest(packed, read);
    QVERIFY(read == figures);
    MetricFigures cut;
    store::unpackRest(packed.left(4), cut);
    QVERIFY(cut.isEmpty());
}

} // namespace agm::test
