// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Listing.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/Wait.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtTest/QTest>

#include <algorithm>

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
        const bool over = waitUntil([this] { return session->listing()->state() != ListingState::Loading; }, 20000);
        return over ? session->listing()->state() : ListingState::Loading;
    }
    ScriptedServer server;
    MemoryJournal journal;
    std::unique_ptr<AccountSession> session;
};

QStringList sortedIds(const AdGroupRepository *repository)
{
    QStringList ids;
    for (const AdGroupPtr &group : repository->groups())
        ids.append(group->id);
    ids.sort();
    return ids;
}

ApiCall creation(const QString &campaignId)
{
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = QStringLiteral("/ad_groups");
    call.body
        = R"({"title":"new","status":"paused","budget_amount":5,"ad_campaign_id":")" + campaignId.toUtf8() + "\"}";
    return call;
}

/// A campaign whose ad groups have budgets of their own.
QString campaignForNew(const AdGroupRepository *repository)
{
    for (const AdGroupPtr &group : repository->groups()) {
        if (group->money(Field::BudgetAmount) && group->budgetType == QLatin1String("daily"))
            return group->campaignId.text();
    }
    return {};
}

/// Somebody else who creates and deletes ad groups without pause, each as soon as the one before is answered.
class Somebody : public QObject {
public:
    Somebody(ApiTransport *transport, QString campaignId, QStringList ids)
        : m_transport(transport), m_campaignId(std::move(campaignId)), m_ids(std::move(ids))
    {
    }
    void start()
    {
        m_busy = true;
        for (int lane = 0; lane < 6; ++lane) {
            create();
            destroyNext();
        }
    }
    void stop() { m_busy = false; }
    bool isQuiet() const { return m_running == 0; }

    int created = 0;
    QSet<QString> deleted; ///< asked for; some may have been before the listing's page, some after

private:
    void create()
    {
        ++m_running;
        whenDone(m_transport->send(creation(m_campaignId)), this, [this](const Result<ApiAnswer> &answer) {
            --m_running;
            created += answer ? 1 : 0;
            if (m_busy)
                create();
        });
    }
    void destroyNext()
    {
        if (m_ids.isEmpty())
            return;
        ApiCall call;
        call.method = ApiMethod::Delete;
        const QString id = m_ids.takeAt(int((m_ids.size() * 7) / 11));
        call.path = QStringLiteral("/ad_groups/") + id;
        deleted.insert(id);
        ++m_running;
        whenDone(m_transport->send(call), this, [this](const Result<ApiAnswer> &) {
            --m_running;
            if (m_busy)
                destroyNext();
        });
    }

    ApiTransport *m_transport;
    QString m_campaignId;
    QStringList m_ids;
    bool m_busy = false;
    int m_running = 0;
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
    QVERIFY(waitUntil([&] { return fixture.session->listing()->state() == ListingState::Complete; }, 20000));
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
    QVERIFY(waitUntil([&] { return session->listing()->state() == ListingState::Failed; }, 10000));
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
    QVERIFY(waitUntil([&] { return deleted.isFinished(); }, 10000));
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
    QVERIFY(waitUntil([&] { return scripted.session->repository()->size() == 1; }, 10000));
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

void ListingTest::campaignsOfLaterPagesStayUntilTheyCome()
{
    ScriptedServer server;
    enum class Second { Comes, Fails, Repeats } second = Second::Comes;
    const auto campaign
        = [](const QByteArray &id) { return R"({"id":")" + id + R"(","title":"C","status":"active"})"; };
    server.setResponder([&](const SeenRequest &request) {
        if (!request.target.contains("/ad_campaigns"))
            return ScriptedServer::answer(200, page(groupJson("adgrp_1")));
        if (!request.target.contains("after="))
            return ScriptedServer::answer(200, page(campaign("adcamp_a"), "c1"));
        if (second == Second::Fails)
            return ScriptedServer::answer(403, R"({"error":{"type":"forbidden","message":"No."}})");
        return ScriptedServer::answer(200, page(campaign("adcamp_b"), second == Second::Repeats ? "c1" : ""));
    });
    MemoryJournal journal;
    auto session = makeSession(server.baseUrl(), QStringLiteral("k"), &journal);
    Listing *listing = session->listing();
    const auto list = [&] {
        listing->refresh();
        return waitUntil([&] { return listing->state() != ListingState::Loading; }, 20000);
    };
    QVERIFY(list());
    QVERIFY(!listing->campaignError());
    QCOMPARE(session->repository()->campaigns().size(), 2);
    // While they are listed again no budget may become unknown in between, whatever becomes of the second page.
    qsizetype least = 2;
    connect(session->repository(), &AdGroupRepository::campaignsChanged, this, [&, campaigns = session.get()] {
        least = std::min<qsizetype>(least, campaigns->repository()->campaigns().size());
    });
    for (const Second what : {Second::Comes, Second::Fails, Second::Repeats}) {
        second = what;
        QVERIFY(list());
        QCOMPARE(listing->state(), ListingState::Complete);
        QCOMPARE(least, 2);
        QCOMPARE(listing->campaignError().has_value(), what != Second::Comes);
    }
    QCOMPARE(listing->campaignError()->kind, ErrorKind::Protocol);
}

void ListingTest::listsWhileAdGroupsComeAndGo()
{
    SyncFixture fixture(1'600);
    QVERIFY(fixture.list());
    AdGroupRepository *repository = fixture.session->repository();
    auto other = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &fixture.journal);
    const QString campaignId = campaignForNew(repository);
    QVERIFY(!campaignId.isEmpty());
    fixture.server.setLatency(30);
    for (const bool known : {true, false, true, false}) {
        const QStringList before = sortedIds(repository);
        // With the rows in the repository the account is divided by their creation times, without them by probes.
        if (!known)
            repository->startGeneration(false);
        QHash<QString, int> times;
        const auto counting
            = connect(repository, &AdGroupRepository::upserted, this, [&times](const QList<AdGroupPtr> &groups) {
                  for (const AdGroupPtr &group : groups)
                      ++times[group->id];
              });
        Somebody somebody(other->transport(), campaignId, before);
        somebody.start();
        fixture.session->listing()->refresh();
        QVERIFY(waitUntil([&] { return fixture.session->listing()->state() != ListingState::Loading; }, 30000));
        somebody.stop();
        QVERIFY(waitUntil([&] { return somebody.isQuiet(); }, 10000));
        disconnect(counting);
        QCOMPARE(fixture.session->listing()->state(), ListingState::Complete);
        QVERIFY(somebody.created > 10 && somebody.deleted.size() > 10); // they were at it all the time
        for (const QString &id : before) {
            if (!somebody.deleted.contains(id))
                QVERIFY2(repository->group(id), qPrintable(id + QStringLiteral(" was lost")));
        }
        for (auto one = times.cbegin(); one != times.cend(); ++one)
            // What was changed meanwhile comes first, and again in its turn.
            QVERIFY2(one.value() <= (known ? 2 : 1), qPrintable(one.key() + QStringLiteral(" came twice")));
        // In quiet, the same account again is exactly what is there.
        QVERIFY(fixture.list());
        const QStringList after = sortedIds(repository);
        QCOMPARE(after.size(), before.size() + somebody.created - somebody.deleted.size());
        for (const QString &id : somebody.deleted)
            QVERIFY(!repository->group(id));
    }
}

void ListingTest::listsManyOfOneInstant()
{
    // 250 of one and the same instant, between others: no window can divide them.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    sandbox::SandboxOptions options;
    options.adGroups = 400;
    options.key = QStringLiteral("test-key");
    options.rateLimitPerMinute = 0;
    options.clock = [now] { return now; };
    sandbox::SandboxServer server(options);
    QVERIFY(server.start() && server.waitUntilReady());
    MemoryJournal journal;
    auto session = makeSession(QUrl(server.baseUrl()), QStringLiteral("test-key"), &journal);
    Listing *listing = session->listing();
    const auto list = [&] {
        listing->refresh();
        return waitUntil([&] { return listing->state() != ListingState::Loading; }, 20000)
            && listing->state() == ListingState::Complete;
    };
    QVERIFY(list());
    const QString campaignId = campaignForNew(session->repository());
    QList<ApiFuture> made;
    for (int i = 0; i < 250; ++i)
        made.append(session->transport()->send(creation(campaignId)));
    QVERIFY(waitUntil(
        [&] { return std::all_of(made.cbegin(), made.cend(), [](const ApiFuture &one) { return one.isFinished(); }); },
        30000));
    for (const bool known : {true, false, true}) {
        if (!known)
            session->repository()->startGeneration(false);
        QVERIFY(list());
        QCOMPARE(session->repository()->size(), 650);
    }
}

void ListingTest::aServerWithoutWindowsIsListedPlainly_data()
{
    QTest::addColumn<bool>("refuses");
    QTest::newRow("ignores them") << false;
    QTest::newRow("refuses them") << true;
}

void ListingTest::aServerWithoutWindowsIsListedPlainly()
{
    QFETCH(bool, refuses);
    static constexpr int Count = 950;
    Scripted scripted([refuses](const SeenRequest &request) {
        if (refuses && (request.target.contains("created_") || request.target.contains("direction=")))
            return ScriptedServer::answer(400, R"({"error":{"type":"bad_request","message":"Unknown parameter."}})");
        const auto at = request.target.indexOf("after=c");
        const int from
            = at < 0 ? 0 : request.target.mid(at + 7).split('&').constFirst().split(' ').constFirst().toInt();
        QByteArray data;
        for (int i = from; i < std::min(Count, from + 100); ++i) {
            const QDateTime created = QDateTime::fromSecsSinceEpoch(1'780'000'000 - i * 5'000, Qt::UTC);
            data += (data.isEmpty() ? "" : ",")
                + groupJson("adgrp_" + QByteArray::number(i),
                            R"(,"created_at":")" + created.toString(Qt::ISODate).toLatin1() + '"');
        }
        return ScriptedServer::answer(200, page(data, from + 100 < Count ? "c" + QByteArray::number(from + 100) : ""));
    });
    QCOMPARE(scripted.list(), ListingState::Complete);
    QCOMPARE(scripted.session->repository()->size(), Count);
    // And again, now that the creation times are known.
    QCOMPARE(scripted.list(), ListingState::Complete);
    QCOMPARE(scripted.session->repository()->size(), Count);
}

} // namespace agm
