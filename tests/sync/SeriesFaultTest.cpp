// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ScriptedServer.h"
#include "tests/sync/SeriesFixture.h"
#include "tests/sync/SeriesTests.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

const QString Report = QStringLiteral("retrieve_ad_report");
const QString List = QStringLiteral("list_ad_groups");

QStringList idsIn(const SeenRequest &request)
{
    return QUrlQuery(QUrl(QString::fromLatin1(request.target))).allQueryItemValues(QStringLiteral("ad_group_ids"));
}

bool isReport(const SeenRequest &request)
{
    return request.target.contains("/ad_reports");
}

/// A report with one bucket of 2026-11-23 for each id.
Script reportOf(const QStringList &ids)
{
    QByteArray rows;
    for (const QString &id : ids) {
        rows += (rows.isEmpty() ? "" : ",") + QByteArray(R"({"id":")") + id.toLatin1()
            + R"(","summary":{"spend":1,"spend_currency":"usd","impressions":10,"clicks":1},"granularity":[)"
              R"({"bucket_start":"2026-11-23T00:00:00Z","spend":1,"spend_currency":"usd","impressions":10,"clicks":1}]})";
    }
    return ScriptedServer::answer(200, R"({"summary":{},"granularity":null,"breakdown":[)" + rows + "]}");
}

Script refusalOf(int status, const QString &message)
{
    return ScriptedServer::answer(status, R"({"error":{"type":"x","message":")" + message.toLatin1() + R"("}})");
}

/// A scripted server whose ad groups g00, g01 … are in the repository.
struct Scripted {
    explicit Scripted(int groups)
    {
        parts = std::make_unique<SeriesParts>(server.baseUrl(), QStringLiteral("k"),
                                              dir.filePath(QStringLiteral("store.sqlite")));
        *parts->now = QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
        QList<AdGroupPtr> all;
        for (int i = 0; i < groups; ++i) {
            auto group = std::make_shared<AdGroup>();
            group->id = QStringLiteral("g%1").arg(i, 3, 10, QLatin1Char('0'));
            group->spendCurrency = Currency::usd();
            group->createdAt = Instant::of(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
            ids.append(group->id);
            all.append(group);
        }
        parts->repository.upsert(parts->repository.generation(), parts->repository.moment(), all);
    }
    SeriesAnswer ask() { return parts->ask(daysOf(ids, QDate(2026, 11, 23), 3)); }
    int reports() const { return int(std::count_if(server.requests().cbegin(), server.requests().cend(), isReport)); }
    QTemporaryDir dir;
    ScriptedServer server;
    std::unique_ptr<SeriesParts> parts;
    QStringList ids;
};

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

void SeriesFaultTest::withoutThePermissionDaysAreListed()
{
    SandboxWorld world;
    const auto parts = world.parts(QStringLiteral("no-reports"));
    QVERIFY(parts->list());
    const SeriesQuery query = daysOf(parts->ids(), world.today(), 4);
    const SeriesAnswer listed = parts->ask(query);
    QVERIFY(listed.refusal);
    QCOMPARE(listed.refusal->kind, ErrorKind::Forbidden);
    QVERIFY(listed.gaps.isEmpty());
    QCOMPARE(listed.series.size(), parts->ids().size());
    // The same days as the reports have them.
    SeriesParts other(QUrl(world.server->baseUrl()), QStringLiteral("test-key"),
                      world.file(QStringLiteral("other.sqlite")));
    *other.now = *parts->now;
    QVERIFY(other.list());
    const SeriesAnswer reported = other.ask(query);
    QVERIFY(!reported.refusal);
    int compared = 0;
    for (const MetricSeries &series : listed.series) {
        QCOMPARE(series.source, SeriesSource::Listings);
        QCOMPARE(series.points.size(), 4);
        const MetricSeries twins = reported.series.value(series.adGroupId);
        for (const MetricPoint &point : series.points) {
            QVERIFY(point.figures.kept(Field::UniqueClicks)); // a listing has more
            const MetricPoint *twin = twins.at(point.day);
            if (!twin)
                continue; // before it was created
            ++compared;
            for (const Field field : {Field::Spend, Field::Impressions, Field::Clicks, Field::Reach, Field::Results})
                QCOMPARE(point.figures.kept(field), twin->figures.kept(field));
        }
    }
    QVERIFY(compared > 60);
    // It is remembered: further days are listed at once.
    const int reports = world.server->requestCount(Report);
    const int lists = world.server->requestCount(List);
    QVERIFY(parts->ask(daysOf(parts->ids(), world.today().addDays(-4), 2)).refusal);
    QCOMPARE(world.server->requestCount(Report), reports);
    QCOMPARE(world.server->requestCount(List), lists + 2);
    QVERIFY(parts->series->refusal());
}

void SeriesFaultTest::aGoneEndpointIsRemembered()
{
    SandboxWorld world;
    const auto parts = world.parts(QStringLiteral("test-key"), QStringLiteral("2026-09-02"));
    QVERIFY(parts->list());
    const SeriesAnswer listed = parts->ask(daysOf(parts->ids(), world.today(), 2));
    QCOMPARE(listed.refusal->kind, ErrorKind::Gone);
    QCOMPARE(listed.series.size(), parts->ids().size());
    const int reports = world.server->requestCount(Report);
    // Never more than a month, the newest days first; the oldest ad groups have all of them.
    const int lists = world.server->requestCount(List);
    QStringList oldest = parts->ids();
    std::sort(oldest.begin(), oldest.end(), [&parts](const QString &a, const QString &b) {
        return parts->repository.group(a)->createdAt < parts->repository.group(b)->createdAt;
    });
    const SeriesAnswer quarter = parts->ask(daysOf(oldest.first(2), world.today().addDays(-2), 90));
    QCOMPARE(world.server->requestCount(List), lists + 31);
    for (const MetricSeries &series : quarter.series) {
        QCOMPARE(series.points.constLast().day, world.today().addDays(-2));
        QCOMPARE(series.points.constFirst().day, world.today().addDays(-32));
    }
    QCOMPARE(world.server->requestCount(Report), reports);
}

void SeriesFaultTest::anUnknownEndpointIsFoundByOneCall()
{
    Scripted scripted(40);
    scripted.server.setResponder([](const SeenRequest &request) {
        return isReport(request)
            ? refusalOf(404, QStringLiteral("There is nothing here."))
            : ScriptedServer::answer(200, R"({"data":[],"page_info":{"end_cursor":null,"has_next_page":false}})");
    });
    const SeriesAnswer answer = scripted.ask();
    QCOMPARE(answer.refusal->kind, ErrorKind::NotFound);
    QVERIFY(answer.series.isEmpty());
    QCOMPARE(scripted.reports(), 2); // all of them, and then one that is surely there
    QCOMPARE(scripted.server.requests().size(), 2 + 3); // three days
}

void SeriesFaultTest::refusedHoursAreAGap()
{
    SandboxWorld world;
    const auto parts = world.parts(QStringLiteral("no-reports"));
    QVERIFY(parts->list());
    const int lists = world.server->requestCount(List);
    const QStringList some = parts->ids().first(3);
    const SeriesAnswer hours = parts->ask({some, world.today(), world.today(), Granularity::Hour, false});
    QVERIFY(hours.series.isEmpty());
    QCOMPARE(hours.gaps.size(), 1);
    QCOMPARE(sorted(hours.gaps[0].adGroupIds), sorted(some));
    QCOMPARE(hours.gaps[0].error.kind, ErrorKind::Forbidden);
    QCOMPARE(world.server->requestCount(List), lists);
}

void SeriesFaultTest::oneDeletedAdGroupCostsTheOthersNothing()
{
    SandboxWorld world;
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const QStringList ids = parts->ids();
    ApiCall call;
    call.method = ApiMethod::Delete;
    call.path = QStringLiteral("/ad_groups/") + ids[3];
    QVERIFY(await(parts->client->send(call)));
    const SeriesAnswer answer = parts->ask(daysOf(ids, world.today(), 3));
    QVERIFY(!answer.refusal);
    QCOMPARE(answer.gaps.size(), 1);
    QCOMPARE(answer.gaps[0].adGroupIds, QStringList{ids[3]});
    QCOMPARE(answer.gaps[0].error.kind, ErrorKind::NotFound);
    QVERIFY(!answer.series.contains(ids[3]));
    QCOMPARE(answer.series.size(), ids.size() - 1);
}

void SeriesFaultTest::aNamelessNotFoundIsSplit()
{
    Scripted scripted(48);
    const QStringList gone{QStringLiteral("g005"), QStringLiteral("g031")};
    scripted.server.setResponder([&](const SeenRequest &request) {
        const QStringList ids = idsIn(request);
        const bool lacks = std::any_of(gone.cbegin(), gone.cend(), [&](const QString &id) { return ids.contains(id); });
        return lacks ? refusalOf(404, QStringLiteral("Ad group not found.")) : reportOf(ids);
    });
    const SeriesAnswer answer = scripted.ask();
    QVERIFY(!answer.refusal);
    QCOMPARE(answer.series.size(), scripted.ids.size() - 2);
    QStringList missing;
    for (const SeriesGap &gap : answer.gaps)
        missing += gap.adGroupIds;
    QCOMPARE(sorted(missing), gone);
    QVERIFY2(scripted.reports() < 30, qPrintable(QString::number(scripted.reports())));
}

void SeriesFaultTest::halfTheCallsFailing()
{
    Scripted scripted(240);
    // Every second call: the one that holds one of these.
    const auto fails = [](const QString &id) { return id < QLatin1String("g120"); };
    scripted.server.setResponder([&](const SeenRequest &request) {
        const QStringList ids = idsIn(request);
        return std::any_of(ids.cbegin(), ids.cend(), fails) ? refusalOf(500, QStringLiteral("Something went wrong."))
                                                            : reportOf(ids);
    });
    const SeriesAnswer answer = scripted.ask();
    QVERIFY(!answer.refusal);
    QStringList missing;
    for (const SeriesGap &gap : answer.gaps) {
        QCOMPARE(gap.error.kind, ErrorKind::Server);
        missing += gap.adGroupIds;
    }
    QVERIFY(answer.gaps.size() > 1);
    QCOMPARE(QSet<QString>(missing.cbegin(), missing.cend()).size(), missing.size());
    QVERIFY(missing.size() >= 120 && missing.size() < 240);
    QCOMPARE(missing.size() + answer.series.size(), 240);
    for (const QString &id : scripted.ids)
        QCOMPARE(answer.series.contains(id), !missing.contains(id));
}

void SeriesFaultTest::aFailingServerLeavesNoZeros()
{
    SandboxWorld world(120);
    const auto parts = world.parts();
    QVERIFY(parts->list());
    const SeriesQuery query{parts->ids(), world.today().addDays(-30), world.today().addDays(-1), Granularity::Hour,
                            false};
    world.server->setFailRate(0.8);
    const SeriesAnswer broken = parts->ask(query);
    QVERIFY(!broken.gaps.isEmpty());
    world.server->setFailRate(0);
    *parts->now = parts->now->addSecs(60);
    const SeriesAnswer whole = parts->ask(query);
    QVERIFY(whole.gaps.isEmpty());
    QVERIFY(whole.series.size() > broken.series.size());
    QStringList missing;
    for (const SeriesGap &gap : broken.gaps)
        missing += gap.adGroupIds;
    for (const QString &id : query.adGroupIds) {
        QCOMPARE(broken.series.contains(id), whole.series.contains(id) && !missing.contains(id));
        if (broken.series.contains(id))
            QCOMPARE(broken.series.value(id).points, whole.series.value(id).points);
    }
}

void SeriesFaultTest::refusedListingsLeaveOneGap()
{
    SandboxWorld world;
    const auto all = world.parts();
    QVERIFY(all->list());
    const QStringList ids = all->ids().first(4);
    SeriesParts parts(QUrl(world.server->baseUrl()), QStringLiteral("nothing"),
                      world.file(QStringLiteral("other.sqlite")));
    *parts.now = *all->now;
    const int lists = world.server->requestCount(List);
    const SeriesAnswer answer = parts.ask(daysOf(ids, world.today(), 20));
    QVERIFY(answer.refusal);
    QVERIFY(answer.series.isEmpty());
    QCOMPARE(answer.gaps.size(), 1);
    QCOMPARE(sorted(answer.gaps[0].adGroupIds), sorted(ids));
    QCOMPARE(answer.gaps[0].error.kind, ErrorKind::Forbidden);
    QVERIFY(world.server->requestCount(List) <= lists + 2);
}

} // namespace agm
