// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Listing.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "tests/support/ScriptedServer.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

const QByteArray noCampaigns
    = R"({"data":[],"page_info":{"start_cursor":null,"end_cursor":null,"has_next_page":false,"has_previous_page":false}})";

QByteArray groupJson(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"id":")" + id + R"(","ad_campaign":{"id":"adcamp_a"},"status":"active","title":"T")" + more + "}";
}

QByteArray page(const QByteArray &data, const QByteArray &endCursor = {})
{
    return R"({"data":[)" + data + R"(],"page_info":{"start_cursor":null,"end_cursor":)"
        + (endCursor.isEmpty() ? QByteArray("null") : '"' + endCursor + '"') + R"(,"has_next_page":)"
        + (endCursor.isEmpty() ? "false" : "true") + R"(,"has_previous_page":false}})";
}

/// A listing of a scripted server: campaigns are empty, ad groups as `pages` says.
struct Scripted {
    explicit Scripted(std::function<Script(const SeenRequest &)> groups)
    {
        server.setResponder([groups](const SeenRequest &request) {
            if (request.target.contains("/ad_campaigns"))
                return ScriptedServer::answer(200, noCampaigns);
            return groups(request);
        });
        session = makeSession(server.baseUrl(), QStringLiteral("k"), &journal);
    }
    ListingState list()
    {
        session->listing()->refresh();
        const bool over
            = QTest::qWaitFor([this] { return session->listing()->state() != ListingState::Loading; }, 20000);
        return over ? session->listing()->state() : ListingState::Loading;
    }
    ScriptedServer server;
    MemoryJournal journal;
    std::unique_ptr<AccountSession> session;
};

} // namespace

void ListingTest::listsEveryAdGroupOnce()
{
    SyncFixture fixture(250);
    QVERIFY(fixture.list());
    QCOMPARE(fixture.session->repository()->size(), 250);
    QCOMPARE(fixture.session->listing()->loaded(), 250);
    QVERIFY(fixture.session->repository()->campaigns().size() >= 5);
    QVERIFY(fixture.session->listing()->asOf().isValid());
    QVERIFY(fixture.session->listing()->refused().isEmpty());
    for (const AdGroupPtr &group : fixture.session->repository()->groups())
        QVERIFY2(fixture.session->repository()->campaigns().contains(group->campaignId), qPrintable(group->id));
}

void ListingTest::figuresAreThoseOfTheWindow()
{
    SyncFixture fixture(40);
    fixture.session->listing()->setWindow(TimeWindow(WindowPreset::AllTime, QTimeZone("UTC")));
    QVERIFY(fixture.list());
    double all = 0;
    for (const AdGroupPtr &group : fixture.session->repository()->groups())
        all += group->number(Field::Impressions).value_or(0);
    fixture.session->listing()->setWindow(TimeWindow(WindowPreset::Last7Days, QTimeZone("America/New_York")));
    QVERIFY(QTest::qWaitFor([&] { return fixture.session->listing()->state() == ListingState::Complete; }, 20000));
    double week = 0;
    for (const AdGroupPtr &group : fixture.session->repository()->groups())
        week += group->number(Field::Impressions).value_or(0);
    QVERIFY(week > 0);
    QVERIFY2(week < all / 3, qPrintable(QStringLiteral("%1 of %2").arg(week).arg(all))); // 120 days of facts
    QCOMPARE(fixture.session->repository()->size(), 40);
}

void ListingTest::refusedAdGroupsDoNotStopTheOthers()
{
    Scripted scripted([](const SeenRequest &) {
        return ScriptedServer::answer(200,
                                      page(groupJson("adgrp_1") + ','
                                           + groupJson("adgrp_2", R"(,"budget_amount":"ten")") + ','
                                           + groupJson("adgrp_3", R"(,"status":"hibernating")")));
    });
    QCOMPARE(scripted.list(), ListingState::Complete);
    QCOMPARE(scripted.session->repository()->size(), 2);
    const auto &refused = scripted.session->listing()->refused();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().id, QStringLiteral("adgrp_2"));
    QCOMPARE(refused.constFirst().error.where, QStringLiteral("data[1].budget_amount"));
    QCOMPARE(scripted.session->repository()->group(QStringLiteral("adgrp_3"))->status.text(),
             QStringLiteral("hibernating"));
}

void ListingTest::aCursorThatComesTwiceEndsTheListing()
{
    Scripted scripted(
        [](const SeenRequest &) { return ScriptedServer::answer(200, page(groupJson("adgrp_1"), "again")); });
    QCOMPARE(scripted.list(), ListingState::Failed);
    QCOMPARE(scripted.session->listing()->error()->kind, ErrorKind::Protocol);
    QCOMPARE(scripted.session->repository()->size(), 1);
    QVERIFY(scripted.server.requests().size() < 8);
}

void ListingTest::aServerThatGoesKeepsWhatCame()
{
    Scripted scripted([](const SeenRequest &request) {
        if (!request.target.contains("after="))
            return ScriptedServer::answer(200, page(groupJson("adgrp_1"), "next+/=cursor"));
        return Script{{Step::Close}};
    });
    QCOMPARE(scripted.list(), ListingState::Failed);
    QCOMPARE(scripted.session->listing()->error()->kind, ErrorKind::Transport);
    QVERIFY(!scripted.session->listing()->asOf().isValid());
    QCOMPARE(scripted.session->repository()->size(), 1);
    // The cursor's signs arrived as they were given.
    bool exact = false;
    for (const SeenRequest &request : scripted.server.requests())
        exact = exact || request.target.contains("after=next%2B%2F%3Dcursor");
    QVERIFY(exact);
}

void ListingTest::aWrongKeySaysSo()
{
    SyncFixture fixture(10);
    auto session = makeSession(QUrl(fixture.server.baseUrl()), QStringLiteral("wrong"), &fixture.journal);
    session->listing()->refresh();
    QVERIFY(QTest::qWaitFor([&] { return session->listing()->state() == ListingState::Failed; }, 10000));
    QCOMPARE(session->listing()->error()->kind, ErrorKind::Unauthorized);
    QVERIFY(!session->listing()->error()->message.contains(QLatin1String("wrong-key")));
}

void ListingTest::deletedElsewhereLeavesAtTheNextListing()
{
    SyncFixture fixture(30);
    QVERIFY(fixture.list());
    const QString id = fixture.idsWith("active").constFirst();
    auto other = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &fixture.journal);
    ApiCall call;
    call.method = ApiMethod::Delete;
    call.path = QStringLiteral("/ad_groups/") + id;
    auto deleted = other->transport()->send(call);
    QVERIFY(QTest::qWaitFor([&] { return deleted.isFinished(); }, 10000));
    QVERIFY(resultOf(deleted));
    QVERIFY(fixture.session->repository()->group(id));
    QVERIFY(fixture.list());
    QVERIFY(!fixture.session->repository()->group(id));
    QCOMPARE(fixture.session->repository()->size(), 29);
}

void ListingTest::cancelKeepsWhatCame()
{
    Scripted scripted([](const SeenRequest &request) {
        if (!request.target.contains("after="))
            return ScriptedServer::answer(200, page(groupJson("adgrp_1"), "c1"));
        return Script{{Step::Stall}};
    });
    Listing *listing = scripted.session->listing();
    listing->refresh();
    QVERIFY(QTest::qWaitFor([&] { return scripted.session->repository()->size() == 1; }, 10000));
    listing->cancel();
    QCOMPARE(listing->state(), ListingState::Cancelled);
    QCOMPARE(scripted.session->repository()->size(), 1);
    QVERIFY(!listing->error());
}

void ListingTest::anEmptyAccountIsComplete()
{
    Scripted scripted([](const SeenRequest &) { return ScriptedServer::answer(200, page({})); });
    QCOMPARE(scripted.list(), ListingState::Complete);
    QCOMPARE(scripted.session->repository()->size(), 0);
}

void ListingTest::campaignsMayFailAlone()
{
    Scripted scripted([](const SeenRequest &) { return ScriptedServer::answer(200, page(groupJson("adgrp_1"))); });
    scripted.server.setResponder([](const SeenRequest &request) {
        if (request.target.contains("/ad_campaigns"))
            return ScriptedServer::answer(
                403,
                R"({"error":{"type":"forbidden","message":"This key needs the ad_campaign:basic:read permission."}})");
        return ScriptedServer::answer(200, page(groupJson("adgrp_1")));
    });
    QCOMPARE(scripted.list(), ListingState::Complete);
    QCOMPARE(scripted.session->repository()->size(), 1);
    QVERIFY(scripted.session->listing()->campaignError());
    QCOMPARE(scripted.session->listing()->campaignError()->kind, ErrorKind::Forbidden);
}

} // namespace agm
