// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/LookupTest.h"

#include "app/sandbox/SandboxServer.h"
#include "net/ApiClient.h"
#include "sync/TargetingLookup.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/TestMain.h"
#include "tests/support/Wait.h"
#include "tests/sync/SyncFixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

/// The end of a future, by the event loop.
template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    if (!test::waitUntil([&] { return future.isFinished(); }, 20000))
        return fail(ErrorKind::TimedOut, QStringLiteral("The future did not resolve."));
    return resultOf(future);
}

template <class T>
QString wrong(const Result<T> &result)
{
    return result ? QString() : QStringLiteral("%1 [%2]").arg(result.error().message, result.error().where);
}

/// A real sandbox with a real client.
struct World {
    World()
    {
        sandbox::SandboxOptions options;
        options.adGroups = 10;
        options.key = QStringLiteral("test-key");
        server = std::make_unique<sandbox::SandboxServer>(options);
        if (!server->start() || !server->waitUntilReady())
            qFatal("The sandbox did not start.");
        client = makeClient(QUrl(server->baseUrl()), server->key());
        lookup = std::make_unique<TargetingLookup>(client.get(), server->accountId());
    }
    QList<TargetingOption> search(const TargetingQuery &query) const
    {
        return await(lookup->search(query).result).value_or(QList<TargetingOption>());
    }
    Result<ReachEstimate> estimate(const AdGroupPatch &targeting) const
    {
        return await(lookup->estimate({targeting}).result);
    }
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<TargetingLookup> lookup;
};

QByteArray audiencePage(const QByteArray &id, const QByteArray &endCursor)
{
    return R"({"data":[{"id":")" + id
        + R"(","name":"N","audience_type":"custom","status":"ready"}],"page_info":{"start_cursor":null,"end_cursor":)"
        + (endCursor.isEmpty() ? QByteArray("null") : '"' + endCursor + '"') + R"(,"has_next_page":)"
        + (endCursor.isEmpty() ? "false" : "true") + R"(,"has_previous_page":false}})";
}

/// A scripted server with a real client.
struct Scripted {
    explicit Scripted(std::function<Script(const SeenRequest &)> responder)
    {
        server.setResponder(std::move(responder));
        client = makeClient(server.baseUrl(), QStringLiteral("k"));
        lookup = std::make_unique<TargetingLookup>(client.get(), QString());
    }
    ScriptedServer server;
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<TargetingLookup> lookup;
};

Regions including(const QStringList &countries)
{
    Regions regions;
    regions.include.countries = countries;
    return regions;
}

} // namespace

void LookupTest::audiencesComeOnceAndWhole()
{
    const World world;
    const auto audiences = await(world.lookup->audiences());
    QCOMPARE(wrong(audiences), QString());
    QVERIFY(!audiences->isEmpty());
    int targetable = 0;
    for (const Audience &audience : *audiences) {
        QVERIFY(!audience.id.isEmpty());
        QVERIFY(!audience.name.isEmpty());
        QVERIFY(!audience.type.isEmpty());
        targetable += audience.targetable();
    }
    QVERIFY(targetable > 0);

    Scripted pages([](const SeenRequest &request) {
        if (request.target.contains("after=two"))
            return ScriptedServer::answer(200, audiencePage("adaud_2", {}));
        return ScriptedServer::answer(200, audiencePage("adaud_1", "two"));
    });
    // The second caller shares the first one's requests, the third asks for nothing.
    const auto first = pages.lookup->audiences();
    const auto second = pages.lookup->audiences();
    QCOMPARE(await(first)->size(), 2);
    QVERIFY(await(second) == await(first));
    QCOMPARE(await(pages.lookup->audiences())->at(1).id, QStringLiteral("adaud_2"));
    QCOMPARE(pages.server.requests().size(), 2);
    QVERIFY(!pages.server.requests().at(0).target.contains("account_id")); // none is known
}

void LookupTest::aFailedListingIsAskedForAgain()
{
    int asked = 0;
    Scripted scripted([&asked](const SeenRequest &) {
        return ++asked == 1 ? ScriptedServer::answer(403, R"({"error":{"type":"forbidden","message":"no scope"}})")
                            : ScriptedServer::answer(200, audiencePage("adaud_1", {}));
    });
    QCOMPARE(await(scripted.lookup->audiences()).error().kind, ErrorKind::Forbidden);
    QCOMPARE(await(scripted.lookup->audiences())->size(), 1);
}

void LookupTest::aListingThatDoesNotEndIsRefused()
{
    Scripted scripted([](const SeenRequest &) { return ScriptedServer::answer(200, audiencePage("a", "again")); });
    QCOMPARE(await(scripted.lookup->audiences()).error().kind, ErrorKind::Protocol);
    QVERIFY(scripted.server.requests().size() < 5);
}

void LookupTest::theEndOfTheLookUpCancels()
{
    Scripted scripted([](const SeenRequest &) { return Script(); }); // never answers
    const auto audiences = scripted.lookup->audiences();
    scripted.lookup.reset();
    QVERIFY(audiences.isFinished());
    QCOMPARE(resultOf(audiences).error().kind, ErrorKind::Cancelled);
}

void LookupTest::searchFindsByName()
{
    const World world;
    TargetingQuery query;
    query.text = QStringLiteral(" music ");
    query.types = QStringList{QStringLiteral("interests")};
    const auto found = world.search(query);
    QVERIFY(!found.isEmpty());
    for (const TargetingOption &option : found) {
        QCOMPARE(option.type, QStringLiteral("interests"));
        QVERIFY(option.name.contains(QLatin1String("music"), Qt::CaseInsensitive));
        QVERIFY(!option.id.isEmpty());
        QVERIFY(option.audienceLower.value_or(0) > 0);
        QVERIFY(*option.audienceLower <= option.audienceUpper.value_or(0));
    }
    query.text = QStringLiteral("no such thing & more=1");
    QVERIFY(world.search(query).isEmpty());
    // Small lists come without a term.
    query = {};
    query.types = QStringList{QStringLiteral("languages"), QStringLiteral("income")};
    const auto fixed = world.search(query);
    QVERIFY(std::any_of(fixed.begin(), fixed.end(), [](const TargetingOption &o) {
        return o.type == QLatin1String("languages") && !o.code.isEmpty();
    }));
    QVERIFY(std::any_of(fixed.begin(), fixed.end(),
                        [](const TargetingOption &o) { return o.type == QLatin1String("income"); }));
}

void LookupTest::searchNarrowsPlaces()
{
    const World world;
    TargetingQuery query;
    query.text = QStringLiteral("e");
    query.types = QStringList{QStringLiteral("locations")};
    query.locationTypes = QStringList{QStringLiteral("city")};
    const auto cities = world.search(query);
    QVERIFY(cities.size() > 1);
    for (const TargetingOption &city : cities) {
        QCOMPARE(city.locationType, QStringLiteral("city"));
        QVERIFY(!city.key.isEmpty());
        QVERIFY(!city.countryName.isEmpty());
    }
    query.country = QStringLiteral("US");
    const auto american = world.search(query);
    QVERIFY(american.size() < cities.size());
    for (const TargetingOption &city : american)
        QCOMPARE(city.countryCode, QStringLiteral("US"));
}

void LookupTest::searchKeepsItsLimit()
{
    const World world;
    TargetingQuery query;
    query.text = QStringLiteral("a");
    query.types = QStringList{QStringLiteral("interests")};
    const auto all = world.search(query).size();
    QVERIFY(all > 3);
    query.limit = 3;
    QCOMPARE(world.search(query).size(), 3);
    query.limit = 100'000; // as many as the server gives
    QCOMPARE(world.search(query).size(), all);
}

void LookupTest::searchesCanBeTakenBack()
{
    const World world;
    auto pending = world.lookup->search({});
    pending.cancel();
    QCOMPARE(await(pending.result).error().kind, ErrorKind::Cancelled);
}

void LookupTest::refusedSearchesSaySo()
{
    const World world;
    TargetingQuery query;
    query.types = QStringList{QStringLiteral("interests")};
    query.country = QStringLiteral("US");
    const auto refused = await(world.lookup->search(query).result);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Refused);
    QVERIFY2(refused.error().message.contains(QLatin1String("locations")), qPrintable(refused.error().message));
    TargetingLookup foreign(world.client.get(), QStringLiteral("biz_other"));
    QCOMPARE(await(foreign.search({}).result).error().kind, ErrorKind::Forbidden);
    QCOMPARE(await(foreign.audiences()).error().kind, ErrorKind::Forbidden);
    QCOMPARE(await(foreign.estimate({}).result).error().kind, ErrorKind::Forbidden);
}

void LookupTest::estimatesFollowTheTargeting()
{
    const World world;
    const auto everybody = world.estimate({});
    QCOMPARE(wrong(everybody), QString());
    QVERIFY(everybody->lower && everybody->upper);
    QVERIFY(*everybody->lower < *everybody->upper);
    const auto country = world.estimate({{Field::Regions, including({QStringLiteral("US")})}});
    QCOMPARE(wrong(country), QString());
    QVERIFY(*country->upper < *everybody->upper);
    Demographics young;
    young.minimumAge = 18;
    young.maximumAge = 24;
    young.gender = QStringLiteral("female");
    const auto fewer = world.estimate({{Field::Regions, including({QStringLiteral("US")})},
                                       {Field::Demographics, young},
                                       {Field::Languages, QStringList{QStringLiteral("de")}},
                                       {Field::Title, QStringLiteral("left out")}});
    QCOMPARE(wrong(fewer), QString());
    QVERIFY(*fewer->upper < *country->upper);
    young.minimumAge = 90;
    QCOMPARE(world.estimate({{Field::Demographics, young}}).error().kind, ErrorKind::Refused);
}

void LookupTest::tooFewPeopleHaveNoEstimate()
{
    const World world;
    Regions street;
    street.include.zips = {{QStringLiteral("US:78756"), {}, {}, true}};
    Demographics few;
    few.minimumAge = 64;
    few.maximumAge = 65;
    few.gender = QStringLiteral("male");
    const auto none = world.estimate({{Field::Regions, street}, {Field::Demographics, few}});
    QCOMPARE(wrong(none), QString());
    QVERIFY(!none->lower);
    QVERIFY(!none->upper);
}

void LookupTest::aWrongValueSendsNothing()
{
    Scripted scripted([](const SeenRequest &) { return ScriptedServer::answer(200, "{}"); });
    const auto refused = await(scripted.lookup->estimate({{{Field::Regions, QStringLiteral("US")}}}).result);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(scripted.server.requests().size(), 0);
    QVERIFY(await(scripted.lookup->estimate({}).result).has_value());
    QCOMPARE(scripted.server.requests().size(), 1);
}

} // namespace agm

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return agm::test::runAll(argc, argv, {agm::test::maker<agm::LookupTest>()});
}
