// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"
#include "net/ApiClient.h"
#include "sync/TargetingLookup.h"
#include "tests/support/ScriptedServer.h"
#include "tests/views/targeting/TargetingFixture.h"
#include "tests/views/targeting/TargetingTests.h"
#include "views/editors/TargetingDraft.h"
#include "views/editors/TargetingEntryList.h"
#include "views/editors/TargetingReach.h"
#include "views/editors/TargetingSearchField.h"
#include "wire/ErrorCodec.h"

#include <QtTest/QTest>
#include <QtWidgets/QListWidget>

namespace agm::test {
namespace {

using Page = TargetingDialog::Page;
constexpr int Long = 20000;

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// A client of a server on this machine, and what an editor looks things up with.
struct Client {
    explicit Client(const QUrl &url, const QString &accountId = {})
    {
        ApiAccount account;
        account.baseUrl = url;
        ApiClientOptions options;
        options.limits.backoffBaseMs = 5;
        options.limits.backoffCapMs = 20;
        client = std::make_unique<ApiClient>(
            account, text("test-key"),
            [](QByteArrayView body) {
                const DecodedErrorBody decoded = decodeErrorBody(body);
                return ErrorBody{decoded.type, decoded.message, decoded.code};
            },
            options);
        lookup = std::make_unique<TargetingLookup>(client.get(), accountId);
    }
    std::unique_ptr<ApiClient> client;
    std::unique_ptr<TargetingLookup> lookup;
};

sandbox::SandboxOptions options()
{
    sandbox::SandboxOptions result;
    result.adGroups = 20;
    result.rateLimitPerMinute = 0;
    result.key = text("test-key");
    return result;
}

struct Sandbox {
    Sandbox() : server(options())
    {
        ready = bool(server.start()) && bool(server.waitUntilReady());
        client = std::make_unique<Client>(QUrl(server.baseUrl()), server.accountId());
    }
    sandbox::SandboxServer server;
    bool ready = false;
    std::unique_ptr<Client> client;
};

bool shows(OpenDialog &open, TargetingList list, const QString &words)
{
    return QTest::qWaitFor(
        [&] { return open.list(list)->search()->shownTexts().join(QLatin1Char('\n')).contains(words); }, Long);
}

/// Down to the row that holds the words, then Enter.
void take(OpenDialog &open, TargetingList list, const QString &words)
{
    for (const QString &row : open.list(list)->search()->shownTexts()) {
        if (row.contains(words))
            break;
        open.press(Qt::Key_Down);
    }
    open.press(Qt::Key_Return);
}

} // namespace

void TargetingSearchTest::findsPlaces()
{
    Sandbox sandbox;
    QVERIFY(sandbox.ready);
    OpenDialog open({plainGroup()}, sandbox.client->lookup.get());
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Included places")));
    open.type(text("aus"));
    QVERIFY(shows(open, TargetingList::PlacesIncluded, text("Austin")));
    take(open, TargetingList::PlacesIncluded, text("Austin"));
    const auto edits = open.dialog().edits();
    QCOMPARE(edits.size(), 1);
    const Regions regions = std::get<Regions>(edits[0].patch.value(Field::Regions));
    QCOMPARE(regions.include.cities, (QList<GeoPlace>{{text("2421836"), text("Austin"), {}, false}}));
    QVERIFY(open.list(TargetingList::PlacesIncluded)->view()->item(1)->text().startsWith(text("Austin")));
    // A postal code by its number, from the server.
    QVERIFY(open.tabTo(text("Not these places (excluded)")));
    open.type(text("787"));
    QVERIFY(shows(open, TargetingList::PlacesExcluded, text("US:78756")));
    take(open, TargetingList::PlacesExcluded, text("US:78756"));
    QCOMPARE(std::get<Regions>(open.dialog().edits()[0].patch.value(Field::Regions)).exclude.zips,
             (QList<GeoPlace>{{text("US:78756"), QString(), {}, true}}));
}

void TargetingSearchTest::findsLanguagesAndInterests()
{
    Sandbox sandbox;
    OpenDialog open({plainGroup([](Targeting &t) { t.detailed = DetailedTargeting(); })}, sandbox.client->lookup.get());
    open.goTo(Page::Interests);
    QVERIFY(open.tabTo(text("Interests")));
    open.type(text("online"));
    QVERIFY(shows(open, TargetingList::Interests, text("Online shopping")));
    take(open, TargetingList::Interests, text("Online shopping"));
    QVERIFY(open.tabTo(text("Life, work and income")));
    open.type(text("in"));
    QTRY_VERIFY_WITH_TIMEOUT(open.list(TargetingList::Categories)->search()->isOpen(), Long);
    open.press(Qt::Key_Return);
    const auto detailed = std::get<DetailedTargeting>(open.dialog().edits()[0].patch.value(Field::DetailedTargeting));
    QCOMPARE(detailed.interests.size(), 1);
    QCOMPARE(detailed.interests[0].id, text("6003000000275"));
    QCOMPARE(detailed.demographics.size(), 1);
    QVERIFY(!detailed.demographics[0].type.isEmpty());
    open.goTo(Page::Languages);
    QVERIFY(open.tabTo(text("Languages")));
    open.type(text("nothing like this"));
    QTRY_VERIFY_WITH_TIMEOUT(
        open.list(TargetingList::Languages)->search()->note().startsWith(text("Nothing is called")), Long);
}

void TargetingSearchTest::audiencesByName()
{
    Sandbox sandbox;
    QList<Audience> known;
    whenDone(sandbox.client->lookup->audiences(), this, [&known](const Result<QList<Audience>> &found) {
        if (found)
            known = *found;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!known.isEmpty(), Long);
    const Audience &first = known.first();
    OpenDialog open({plainGroup([&](Targeting &t) { t.audiences.exclude = {first.id}; })},
                    sandbox.client->lookup.get());
    // What the ad group has gets its name.
    QTRY_VERIFY_WITH_TIMEOUT(open.list(TargetingList::AudiencesExcluded)->view()->item(0)->text().contains(first.name),
                             Long);
    open.goTo(Page::Audiences);
    QVERIFY(open.tabTo(text("Included audiences")));
    open.type(known.last().name.left(6));
    QVERIFY(shows(open, TargetingList::AudiencesIncluded, known.last().id));
    take(open, TargetingList::AudiencesIncluded, known.last().id);
    QCOMPARE(std::get<Audiences>(open.dialog().edits()[0].patch.value(Field::Audiences)).include,
             QStringList{known.last().id});
}

void TargetingSearchTest::reachFollowsTheDraft()
{
    Sandbox sandbox;
    OpenDialog open({plainGroup()}, sandbox.client->lookup.get());
    const auto reach = [&] { return open.dialog().reach()->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(reach().contains(text(" people")), Long);
    const QString one = reach();
    open.goTo(Page::Places);
    QVERIFY(open.tabTo(text("Included places")));
    open.type(text("US"));
    open.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(reach().contains(text(" people")) && reach() != one, Long);
    // A draft that the server does not take says so, and the next one is asked for again.
    open.dialog().draft()->change(Field::Demographics, [](TargetingValues &now, const TargetingValues &) {
        now.targeting.demographics.minimumAge = 60;
    });
    QTRY_VERIFY_WITH_TIMEOUT(reach().startsWith(text("No estimate for this targeting:")), Long);
    open.dialog().draft()->change(Field::Demographics, [](TargetingValues &now, const TargetingValues &before) {
        now.targeting.demographics = before.targeting.demographics;
    });
    QTRY_VERIFY_WITH_TIMEOUT(reach().contains(text(" people")), Long);
}

void TargetingSearchTest::differentTargetingHasNoEstimate()
{
    Sandbox sandbox;
    OpenDialog open(
        {plainGroup(), plainGroup([](Targeting &t) { t.regions.include.countries = {text("FR")}; }, text("adgrp_2"))},
        sandbox.client->lookup.get());
    QVERIFY(open.dialog().reach()->text().contains(text("different people")));
    // Once they are the same there is one.
    open.dialog().draft()->change(Field::Regions, [](TargetingValues &now, const TargetingValues &) {
        now.targeting.regions.include.countries = {text("FR")};
    });
    QTRY_VERIFY_WITH_TIMEOUT(open.dialog().reach()->text().contains(text(" people")), Long);
}

void TargetingSearchTest::refusedSearchTakesCodes()
{
    for (const int status : {404, 410, 403}) {
        ScriptedServer server;
        server.setFallback(ScriptedServer::answer(status, R"({"error":{"type":"no","message":"Not here."}})"));
        Client client(server.baseUrl());
        OpenDialog open({plainGroup()}, client.lookup.get());
        open.goTo(Page::Places);
        QVERIFY(open.tabTo(text("Included places")));
        open.type(text("mex"));
        TargetingSearchField *field = open.list(TargetingList::PlacesIncluded)->search();
        QTRY_COMPARE_WITH_TIMEOUT(field->note(), text("This account offers no search: type a code."), Long);
        open.press(Qt::Key_Return);
        QCOMPARE(std::get<Regions>(open.dialog().edits()[0].patch.value(Field::Regions)).include.countries,
                 (QStringList{text("DE"), text("MX")}));
        QTRY_COMPARE_WITH_TIMEOUT(open.list(TargetingList::AudiencesIncluded)->search()->note(),
                                  text("This account lists no audiences: type an id."), Long);
    }
}

void TargetingSearchTest::goneEstimate()
{
    ScriptedServer server;
    server.setFallback(ScriptedServer::answer(404, R"({"error":{"type":"no","message":"Not here."}})"));
    Client client(server.baseUrl());
    OpenDialog open({plainGroup()}, client.lookup.get());
    QTRY_COMPARE_WITH_TIMEOUT(open.dialog().reach()->text(), text("This account offers no estimate."), Long);
}

void TargetingSearchTest::lateAnswerIsDropped()
{
    // The first estimate never comes; the second does, and is the one that is shown.
    ScriptedServer server;
    int estimates = 0;
    server.setFallback(ScriptedServer::answer(404, "{}"));
    server.setResponder([&estimates](const SeenRequest &request) -> Script {
        if (!request.target.contains("estimate_reach"))
            return {};
        return ++estimates == 1
            ? Script{{Step::Stall}}
            : ScriptedServer::answer(200, R"({"users_lower_bound":1200000,"users_upper_bound":1400000})");
    });
    Client client(server.baseUrl());
    OpenDialog open({plainGroup()}, client.lookup.get());
    QTRY_COMPARE_WITH_TIMEOUT(estimates, 1, Long);
    open.dialog().draft()->change(Field::Languages, [](TargetingValues &now, const TargetingValues &) {
        now.targeting.languages = {text("en")};
    });
    QTRY_VERIFY_WITH_TIMEOUT(open.dialog().reach()->text().startsWith(QStringLiteral("1.2M–1.4M people")), Long);
}

void TargetingSearchTest::withoutLookup()
{
    OpenDialog open({plainGroup()});
    QCOMPARE(open.dialog().reach()->text(), text("This account offers no estimate."));
    for (const TargetingList list : {TargetingList::PlacesIncluded, TargetingList::Languages})
        QCOMPARE(open.list(list)->search()->note(), text("This account offers no search: type a code."));
    QCOMPARE(open.list(TargetingList::AudiencesIncluded)->search()->note(),
             text("This account lists no audiences: type an id."));
}

} // namespace agm::test
