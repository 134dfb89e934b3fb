// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ListingHead.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/Wait.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

/// Changes the title of an ad group as somebody else does.
bool rename(AccountSession *session, const QString &id, const char *title)
{
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/") + id;
    call.body = QByteArray(R"({"title":")") + title + "\"}";
    const ApiFuture answer = session->transport()->send(call);
    return waitUntil([&] { return answer.isFinished(); }, 10000) && resultOf(answer);
}

bool listingEnds(const AccountSession *session)
{
    return waitUntil([&] { return session->listing()->state() != ListingState::Loading; }, 20000)
        && session->listing()->state() == ListingState::Complete;
}

/// 300 ad groups of which the `changed` newest were changed after all others; it notes what it is asked for.
struct Account {
    Account()
    {
        server.setResponder([this](const SeenRequest &request) {
            if (request.target.contains("/ad_campaigns"))
                return ScriptedServer::answer(200, page({}, {}));
            if (request.target.contains("order=updated_at")) {
                ++updatedAsked;
                if (!knowsUpdated)
                    return ScriptedServer::answer(
                        400, R"({"error":{"type":"bad_request","message":"order: unknown value."}})");
            }
            const auto at = request.target.indexOf("after=c");
            const int from = at < 0 ? 0 : request.target.mid(at + 7).split('&')[0].split(' ')[0].toInt();
            QByteArray data;
            for (int i = from; i < std::min(300, from + 100); ++i)
                data += (data.isEmpty() ? "" : ",") + json(i);
            return ScriptedServer::answer(
                200, page(data, from + 100 < 300 ? "\"c" + QByteArray::number(from + 100) + '"' : QByteArray()));
        });
        session = makeSession(server.baseUrl(), QStringLiteral("k"), &journal);
    }
    QByteArray json(int i) const
    {
        const qint64 created = 1'780'000'000 - i * 1000;
        const qint64 updated = i < changed ? 1'790'000'000 - i : created;
        const auto text
            = [](qint64 secs) { return QDateTime::fromSecsSinceEpoch(secs, Qt::UTC).toString(Qt::ISODate).toLatin1(); };
        return R"({"id":"adgrp_)" + QByteArray::number(i)
            + R"(","ad_campaign":{"id":"adcamp_a"},"status":"active","title":"T","created_at":")" + text(created)
            + R"(","updated_at":")" + text(updated) + "\"}";
    }
    static QByteArray page(const QByteArray &data, const QByteArray &cursor)
    {
        return R"({"data":[)" + data + R"(],"page_info":{"start_cursor":null,"end_cursor":)"
            + (cursor.isEmpty() ? QByteArray("null") : cursor) + R"(,"has_next_page":)"
            + (cursor.isEmpty() ? "false" : "true") + R"(,"has_previous_page":false}})";
    }
    ScriptedServer server;
    MemoryJournal journal;
    std::unique_ptr<AccountSession> session;
    int changed = 0;
    int updatedAsked = 0;
    bool knowsUpdated = true;
};

} // namespace

void ListingHeadTest::whatIsInSightAndWhatWasChangedComesFirst()
{
    SyncFixture fixture(1'500);
    QVERIFY(fixture.list());
    AdGroupRepository *repository = fixture.session->repository();
    QCOMPARE(fixture.server.requestCount(QStringLiteral("retrieve_ad_group")), 0); // all was new: nothing comes first
    QStringList ids;
    for (const AdGroupPtr &group : repository->groups())
        ids.append(group->id);
    QStringList inSight = ids.mid(700, 60);
    inSight.prepend(QStringLiteral("adgrp_unknown"));
    fixture.session->listing()->setInSight([inSight] { return inSight; });
    auto other = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &fixture.journal);
    const QString changed = ids[1200];
    QVERIFY(rename(other.get(), changed, "Renamed elsewhere"));

    fixture.server.setLatency(60);
    QSet<QString> early; // what came before a tenth of the account had been listed again
    const auto noting = connect(repository, &AdGroupRepository::upserted, this, [&](const QList<AdGroupPtr> &groups) {
        for (const AdGroupPtr &group : groups) {
            if (early.size() < 150)
                early.insert(group->id);
        }
    });
    fixture.session->listing()->refresh();
    QVERIFY(listingEnds(fixture.session.get()));
    disconnect(noting);
    QCOMPARE(fixture.server.requestCount(QStringLiteral("retrieve_ad_group")), ListingHead::MostInSight);
    for (int i = 0; i < ListingHead::MostInSight; ++i)
        QVERIFY2(early.contains(inSight[i + 1]), qPrintable(inSight[i + 1]));
    QVERIFY(early.contains(changed));
    QCOMPARE(repository->group(changed)->title, QStringLiteral("Renamed elsewhere"));
    QCOMPARE(repository->size(), 1'500);
}

void ListingHeadTest::changesAreReadUntilWhatIsKnown()
{
    Account account;
    account.session->listing()->refresh();
    QVERIFY(listingEnds(account.session.get()));
    QCOMPARE(account.updatedAsked, 0);
    // Nothing changed: one page says so.
    account.session->listing()->refresh();
    QVERIFY(listingEnds(account.session.get()));
    QCOMPARE(account.updatedAsked, 1);
    // 150 changed: a second page.
    account.changed = 150;
    account.session->listing()->refresh();
    QVERIFY(listingEnds(account.session.get()));
    QTRY_COMPARE(account.updatedAsked, 3);
    QCOMPARE(account.session->repository()->size(), 300);
}

void ListingHeadTest::aServerWithoutThatOrderIsListedAllTheSame()
{
    Account account;
    account.knowsUpdated = false;
    for (int round = 0; round < 2; ++round) {
        account.session->listing()->refresh();
        QVERIFY(listingEnds(account.session.get()));
        QVERIFY(!account.session->listing()->error());
        QCOMPARE(account.session->repository()->size(), 300);
    }
    QCOMPARE(account.updatedAsked, 1);
}

void ListingHeadTest::anUrgentReadPassesTheListing()
{
    // The account is listed again, behind everything else: what a click asks for does not wait for it. Counted in
    // requests, since how long one takes depends on the machine.
    SyncFixture fixture(4'000);
    QVERIFY(fixture.list());
    fixture.server.setLatency(100);
    const QString id = fixture.session->repository()->groups().front()->id;
    fixture.session->listing()->refresh();
    QVERIFY(waitUntil([&] { return fixture.server.heldBack() >= 10; }, 10000));
    const QString listing = QStringLiteral("list_ad_groups");
    const int before = fixture.server.requestCount(listing);
    auto read = fixture.session->reader()->retrieve(id, fixture.session->listing()->window());
    int after = -1;
    whenDone(read.result, this, [&](const Result<AdGroupPtr> &group) {
        if (group)
            after = fixture.server.requestCount(listing);
    });
    QVERIFY(waitUntil([&] { return after >= 0; }, 10000));
    QCOMPARE(fixture.session->listing()->state(), ListingState::Loading); // it was still at it
    QVERIFY2(after - before <= 2 * Listing::Width, qPrintable(QString::number(after - before))); // two latencies
    QVERIFY(listingEnds(fixture.session.get()));
}

} // namespace agm
