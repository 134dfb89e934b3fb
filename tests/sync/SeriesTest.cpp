// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/SeriesFixture.h"
#include "tests/sync/SeriesTests.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

const QString Report = QStringLiteral("retrieve_ad_report");

/// Runs statements on the sandbox's own database, beside the sandbox.
class SandboxDatabase {
public:
    explicit SandboxDatabase(const SandboxWorld &world)
    {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("sandbox"));
        m_db.setDatabaseName(world.file(QStringLiteral("sandbox.sqlite")));
        if (!m_db.open())
            qFatal("%s", qPrintable(m_db.lastError().text()));
    }
    ~SandboxDatabase()
    {
        m_db = {};
        QSqlDatabase::removeDatabase(QStringLiteral("sandbox"));
    }
    QList<QList<double>> rows(const QString &sql, int columns)
    {
        QSqlQuery query(m_db);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        QList<QList<double>> all;
        while (query.next()) {
            QList<double> row;
            for (int i = 0; i < columns; ++i)
                row.append(query.value(i).toDouble());
            all.append(row);
        }
        return all;
    }

private:
    QSqlDatabase m_db;
};

QString columnOf(Word event)
{
    static const QHash<QString, QString> columns{
        {QStringLiteral("purchase"), QStringLiteral("purchases")},
        {QStringLiteral("lead"), QStringLiteral("leads")},
        {QStringLiteral("schedule"), QStringLiteral("schedules")},
        {QStringLiteral("submit_application"), QStringLiteral("applications")},
        {QStringLiteral("contact"), QStringLiteral("contacts")},
        {QStringLiteral("complete_registration"), QStringLiteral("registrations")},
        {QStringLiteral("view_content"), QStringLiteral("views")},
        {QStringLiteral("add_to_cart"), QStringLiteral("carts")},
        {QStringLiteral("custom"), QStringLiteral("customs")}};
    return columns.value(event.text());
}

int epochDay(QDate day)
{
    return int(QDate(1970, 1, 1).daysTo(day));
}

/// An ad group that is two months old, delivered on that day and still does.
QString deliveringOn(SeriesParts &parts, QDate day)
{
    const auto answer = parts.ask(daysOf(parts.ids(), day, 1));
    for (const AdGroupPtr &group : parts.repository.groups()) {
        const MetricSeries series = answer.series.value(group->id);
        const MetricPoint *point = series.at(day);
        if (group->createdAt.toUtc().date() < day.addDays(-60) && group->deliveryStatus == QLatin1String("active")
            && point && point->figures.kept(Field::Clicks).value_or(0) > 0 && point->figures.kept(Field::Results))
            return group->id;
    }
    return {};
}

} // namespace

void SeriesTest::sumsAreThoseOfTheDatabase()
{
    SandboxWorld world(120);
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const QDate first = world.today().addDays(-30);
    const QDate last = world.today().addDays(-1);
    const SeriesAnswer answer = parts->ask({parts->ids(), first, last, Granularity::Day, false});
    QVERIFY(answer.gaps.isEmpty());
    QVERIFY(!answer.refusal);
    SandboxDatabase database(world);
    int measured = 0;
    int zeros = 0;
    for (const AdGroupPtr &group : parts->repository.groups()) {
        const MetricSeries series = answer.series.value(group->id);
        const QDate created = group->createdAt.toUtc().date();
        const QString results = columnOf(group->resultEvent);
        const auto rows = database.rows(
            QStringLiteral(
                "SELECT day, sum(spend), sum(impressions), sum(clicks), sum(reach), sum(%3) FROM facts WHERE "
                "ad_group = (SELECT num FROM ad_groups WHERE id = '%4') AND day BETWEEN %1 AND %2 GROUP BY day")
                .arg(epochDay(first))
                .arg(epochDay(last))
                .arg(results.isEmpty() ? QStringLiteral("0") : results, group->id),
            6);
        QHash<QDate, QList<double>> facts;
        for (const auto &row : rows)
            facts.insert(QDate(1970, 1, 1).addDays(qint64(row[0])), row);
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            const MetricPoint *point = series.at(day);
            QCOMPARE(point != nullptr, day >= created);
            if (!point)
                continue;
            const QList<double> fact = facts.value(day, QList<double>(6, 0.0));
            QCOMPARE(point->figures.money(Field::Spend), std::optional(Money{qint64(fact[1]), group->spendCurrency}));
            QCOMPARE(point->figures.kept(Field::Impressions), std::optional(fact[2]));
            QCOMPARE(point->figures.kept(Field::Clicks), std::optional(fact[3]));
            QCOMPARE(point->figures.kept(Field::Results), results.isEmpty() ? std::nullopt : std::optional(fact[5]));
            QCOMPARE(point->figures.resultEvent, group->resultEvent);
            QVERIFY(!point->figures.kept(Field::UniqueClicks));
            (fact[2] > 0 ? measured : zeros) += 1;
        }
        if (!series.points.isEmpty())
            QCOMPARE(series.source, SeriesSource::Reports);
    }
    QVERIFY(measured > 500);
    QVERIFY(zeros > 20);
    // What is in the store is the same, and so are its totals.
    const auto totals
        = await(parts->store.totalsByDay(QStringLiteral("acc"), Currency::usd(), last, last, QByteArrayLiteral("UTC")));
    double spend = 0;
    for (const DayTotal &total : *totals)
        spend += *total.figures.kept(Field::Spend);
    const auto all = database.rows(QStringLiteral("SELECT sum(f.spend) FROM facts f JOIN ad_groups g ON g.num = "
                                                  "f.ad_group JOIN campaigns c ON c.num = g.campaign WHERE f.day = %1 "
                                                  "AND c.currency = 'usd' AND NOT g.deleted")
                                       .arg(epochDay(last)),
                                   1);
    QCOMPARE(qRound64(spend * 1e6), qint64(all[0][0]));
}

void SeriesTest::hoursAddUpToTheirDay()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const QDate day = world.today().addDays(-1);
    const QString id = deliveringOn(*parts, day);
    const auto hours = parts->ask({{id}, day, world.today(), Granularity::Hour, false}).series.value(id);
    QCOMPARE(hours.granularity, Granularity::Hour);
    QCOMPARE(hours.points.size(), 24 + 11);
    const auto whole = parts->ask(daysOf({id}, day, 1)).series.value(id).points.constFirst().figures;
    for (const Field field : {Field::Spend, Field::Impressions, Field::Clicks, Field::Results}) {
        double sum = 0;
        for (int hour = 0; hour < 24; ++hour)
            sum += *hours.points[hour].figures.kept(field);
        QVERIFY2(std::abs(sum - *whole.kept(field)) < 1e-6, qPrintable(QString::number(int(field))));
    }
}

void SeriesTest::whatIsKnownIsNotAskedForAgain()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const QStringList one{deliveringOn(*parts, world.today().addDays(-1))};
    const int before = world.server->requestCount(Report);
    const SeriesQuery week = daysOf(one, world.today(), 7);
    const SeriesAnswer first = parts->ask(week);
    QCOMPARE(world.server->requestCount(Report), before + 1);
    const SeriesAnswer again = parts->ask(week);
    QCOMPARE(world.server->requestCount(Report), before + 1);
    QCOMPARE(again.series.value(one[0]).points, first.series.value(one[0]).points);
    QCOMPARE(again.series.value(one[0]).source, SeriesSource::History);
    // Today is asked for again soon, and only today; the figures grow.
    *parts->now = parts->now->addSecs(180);
    world.setNow(*parts->now);
    const SeriesAnswer later = parts->ask(week);
    QCOMPARE(world.server->requestCount(Report), before + 2);
    const auto points = later.series.value(one[0]).points;
    QCOMPARE(points.size(), 7);
    QCOMPARE(points.constLast().seenAt, *parts->now);
    QCOMPARE(points.constFirst().seenAt, parts->now->addSecs(-180));
    QVERIFY(*points.constLast().figures.kept(Field::Impressions)
            > *first.series.value(one[0]).points.constLast().figures.kept(Field::Impressions));
}

void SeriesTest::manyAdGroupsShareCalls()
{
    SandboxWorld world(260);
    const auto parts = world.parts();
    QVERIFY(parts->list());
    QSet<QString> currencies;
    for (const AdGroupPtr &group : parts->repository.groups())
        currencies.insert(group->spendCurrency.code());
    QVERIFY(currencies.size() > 1);
    const auto answer = parts->ask(daysOf(parts->ids(), world.today(), 30));
    QVERIFY(answer.gaps.isEmpty());
    QVERIFY(world.server->requestCount(Report) <= 6 + int(currencies.size()));
    QVERIFY(answer.series.size() > 200);
}

void SeriesTest::requestsForTheSameShareTheirCalls()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    // Of one currency, so that it is one call.
    QStringList ids;
    for (const AdGroupPtr &group : parts->repository.groups()) {
        if (group->spendCurrency == Currency::usd() && ids.size() < 20)
            ids.append(group->id);
    }
    SeriesRequest *all = parts->series->request(daysOf(ids, world.today(), 14), &parts->owner);
    SeriesRequest *same = parts->series->request(daysOf(ids, world.today(), 14), &parts->owner);
    SeriesRequest *some = parts->series->request(daysOf(ids.first(3), world.today().addDays(-1), 5), &parts->owner);
    QSignalSpy ends(some, &SeriesRequest::finished);
    QTRY_VERIFY_WITH_TIMEOUT(all->isFinished() && same->isFinished() && some->isFinished(), 20000);
    QCOMPARE(world.server->requestCount(Report), 1);
    QCOMPARE(ends.size(), 1);
    QCOMPARE(all->answer().series, same->answer().series);
    QCOMPARE(some->answer().series.size(), 3);
    for (const MetricSeries &series : some->answer().series)
        QCOMPARE(series.points.constLast().day, world.today().addDays(-1));
}

void SeriesTest::deletingCancels()
{
    SandboxWorld world(120);
    const auto parts = world.parts();
    QVERIFY(parts->list());
    world.server->setLatency(1000); // the first calls are still on their way when a busy machine looks
    // A month of hours is some twelve calls.
    const SeriesQuery month{parts->ids(), world.today().addDays(-30), world.today(), Granularity::Hour, false};
    SeriesRequest *request = parts->series->request(month, &parts->owner);
    QSignalSpy changed(request, &SeriesRequest::changed);
    QTRY_VERIFY(world.server->heldBack() > 0);
    delete request;
    const SeriesAnswer small = parts->ask(daysOf({month.adGroupIds.constFirst()}, world.today(), 3));
    QVERIFY(small.gaps.isEmpty());
    QTRY_COMPARE(world.server->heldBack(), 0);
    QVERIFY2(world.server->requestCount(Report) <= 7, qPrintable(QString::number(world.server->requestCount(Report))));
    QCOMPARE(changed.size(), 0);
    // The same again is asked for anew, and is not taken for cancelled.
    const SeriesAnswer again = parts->ask(daysOf(month.adGroupIds.first(5), world.today(), 3));
    QVERIFY(again.gaps.isEmpty());
    QCOMPARE(again.series.size(), 5);
}

void SeriesTest::historyOnlyAsksNothing()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    SeriesQuery query = daysOf(parts->ids(), world.today(), 5);
    query.historyOnly = true;
    QVERIFY(parts->ask(query).series.isEmpty());
    QCOMPARE(world.server->requestCount(Report), 0);
    SeriesQuery asked = query;
    asked.historyOnly = false;
    QVERIFY(!parts->ask(asked).series.isEmpty());
    const int calls = world.server->requestCount(Report);
    const auto known = parts->ask(query);
    QVERIFY(!known.series.isEmpty());
    for (const MetricSeries &series : known.series)
        QCOMPARE(series.source, SeriesSource::History);
    QCOMPARE(world.server->requestCount(Report), calls);
    // Nothing is asked for: that ends too, and not from inside the call.
    SeriesRequest *empty = parts->series->request({}, &parts->owner);
    QVERIFY(!empty->isFinished());
    QTRY_VERIFY(empty->isFinished());
}

void SeriesTest::restartOfflineShowsHistory()
{
    SandboxWorld world;
    SeriesAnswer before;
    SeriesQuery query;
    {
        const auto parts = world.parts();
        QVERIFY(parts->list());
        query = daysOf(parts->ids(), world.today(), 10);
        before = parts->ask(query);
        QVERIFY(before.series.size() > 20);
    }
    world.server->stop();
    const auto parts = world.parts();
    *parts->now = parts->now->addDays(2);
    query.last = query.last.addDays(2);
    const SeriesAnswer offline = parts->ask(query);
    QCOMPARE(offline.series.size(), before.series.size());
    for (const MetricSeries &series : offline.series) {
        QCOMPARE(series.source, SeriesSource::History);
        QCOMPARE(series.points, before.series.value(series.adGroupId).points);
    }
    QVERIFY(!offline.gaps.isEmpty());
    QCOMPARE(offline.gaps[0].error.kind, ErrorKind::Transport);
    QVERIFY(!offline.refusal); // it is not there, which is no refusal
}

void SeriesTest::lateChangesAreMarked()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const QDate day = world.today().addDays(-2);
    const QString id = deliveringOn(*parts, day);
    const SeriesQuery query = daysOf({id}, world.today(), 5);
    const MetricSeries seen = parts->ask(query).series.value(id);
    const MetricPoint before = *seen.at(day);
    const QString column = columnOf(parts->repository.group(id)->resultEvent);
    SandboxDatabase(world).rows(QStringLiteral("UPDATE facts SET %1 = %1 + 4 WHERE day = %2 AND ad_group = (SELECT num "
                                               "FROM ad_groups WHERE id = '%3')")
                                    .arg(column)
                                    .arg(epochDay(day))
                                    .arg(id),
                                0);
    *parts->now = parts->now->addSecs(3600);
    const MetricSeries again = parts->ask(query).series.value(id);
    const MetricPoint after = *again.at(day);
    QCOMPARE(*after.figures.kept(Field::Results), *before.figures.kept(Field::Results) + 4);
    QCOMPARE(after.firstSeen, before.figures);
    QCOMPARE(after.firstSeenAt, before.seenAt);
    // As it was seen then.
    const auto then = await(parts->store.series(
        {QStringLiteral("acc"), "UTC", {id}, Granularity::Day, day, day, before.seenAt.addSecs(60)}));
    QCOMPARE(then->value(id).points.constFirst().figures, before.figures);
    // The same through the book, which asks nobody: the server is gone.
    world.server->stop();
    SeriesQuery past = query;
    past.asOf = before.seenAt.addSecs(60);
    const SeriesAnswer asSeen = parts->ask(past);
    QVERIFY(asSeen.gaps.isEmpty());
    QVERIFY(!asSeen.refusal);
    QCOMPARE(asSeen.series.value(id).source, SeriesSource::History);
    QCOMPARE(asSeen.series.value(id).at(day)->figures, before.figures);
    past.asOf = before.seenAt.addSecs(-60); // before anything was known
    QVERIFY(parts->ask(past).series.isEmpty());
}

void SeriesTest::currenciesAreNotMixed()
{
    SandboxWorld world(120);
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const auto answer = parts->ask(daysOf(parts->ids(), world.today(), 3));
    int foreign = 0;
    for (const MetricSeries &series : answer.series) {
        const Currency own = parts->repository.group(series.adGroupId)->spendCurrency;
        for (const MetricPoint &point : series.points)
            QCOMPARE(point.figures.currency, own);
        foreign += own != Currency::usd();
    }
    QVERIFY(foreign > 0);
}

void SeriesTest::withoutAStoreFiguresAreStillShown()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    parts->database.close();
    const auto answer = parts->ask(daysOf(parts->ids(), world.today(), 4));
    QVERIFY(answer.gaps.isEmpty());
    QVERIFY(answer.series.size() > 20);
    QCOMPARE(answer.series.begin()->points.size(), 4);
    SeriesQuery history = daysOf(parts->ids(), world.today(), 4);
    history.historyOnly = true;
    const auto nothing = parts->ask(history);
    QVERIFY(nothing.series.isEmpty());
    QCOMPARE(nothing.gaps.size(), 1);
    QCOMPARE(nothing.gaps[0].error.kind, ErrorKind::Storage);
}

void SeriesTest::theEndOfTheSessionLeavesRequestsAlone()
{
    SandboxWorld world(40);
    const auto parts = world.parts();
    QVERIFY(parts->list());
    world.server->setLatency(1500); // so long that a busy machine finds them on their way
    SeriesRequest *running = parts->series->request(daysOf(parts->ids(), world.today(), 4), &parts->owner);
    SeriesRequest *fresh = parts->series->request(daysOf(parts->ids(), world.today(), 90), &parts->owner);
    QSignalSpy ends(running, &SeriesRequest::finished);
    QTRY_VERIFY(world.server->heldBack() > 0);
    parts->series.reset();
    QVERIFY(running->isFinished());
    QVERIFY(fresh->isFinished());
    QTRY_COMPARE(world.server->heldBack(), 0);
    QCOMPARE(ends.size(), 0);
    delete running;
}

} // namespace agm
