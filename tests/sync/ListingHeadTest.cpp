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

/// Pages of the whole listing are asked for as ever, but their answers wait until they are let through.
class HeldPages final : public QObject, public ApiTransport {
public:
    explicit HeldPages(std::unique_ptr<ApiTransport> real) : m_real(std::move(real)) { }

    ApiFuture send(ApiCall call) override
    {
        const bool page = call.path == QLatin1String("/ad_groups")
            && !call.query.contains({QStringLiteral("order"), QStringLiteral("updated_at")});
        asked.append({page, call.priority});
        const ApiFuture answer = m_real->send(std::move(call));
        if (!page || !holds)
            return answer;
        const auto promise = std::make_shared<QPromise<Result<ApiAnswer>>>();
        promise->start();
        whenDone(answer, this, [this, promise](const Result<ApiAnswer> &result) {
            if (pageCame)
                pageCame();
            m_held.append([promise, result] {
                promise->addResult(result);
                promise->finish();
            });
            if (!holds)
                letThrough();
        });
        return promise->future();
    }
    void letThrough()
    {
        holds = false;
        for (const auto &held : std::exchange(m_held, {}))
            held();
    }
    void cancelAll() override { m_real->cancelAll(); }

    struct Asked {
        bool page;
        ApiPriority priority;
    };
    QList<Asked> asked; ///< in this order
    bool holds = false;
    std::function<void()> pageCame; ///< when the server has answered one

private:
    std::unique_ptr<ApiTransport> m_real;
    QList<std::function<void()>> m_held;
};

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
    const QUrl url(fixture.server.baseUrl());
    auto held = std::make_unique<HeldPages>(makeClient(url, fixture.server.key()));
    HeldPages *pages = held.get();
    fixture.session = makeSession(url, fixture.server.key(), &fixture.journal, false, &fixture.drafts, std::move(held));
    QVERIFY(fixture.list());
    AdGroupRepository *repository = fixture.session->repository();
    const auto readOneByOne = [&] { return fixture.server.requestCount(QStringLiteral("retrieve_ad_group")); };
    QCOMPARE(readOneByOne(), 0); // all was new: nothing comes first
    QStringList ids;
    for (const AdGroupPtr &group : repository->groups())
        ids.append(group->id);
    QStringList inSight = ids.mid(700, 60);
    inSight.prepend(QStringLiteral("adgrp_unknown"));
    fixture.session->listing()->setInSight([inSight] { return inSight; });
    auto other = makeSession(url, fixture.server.key(), &fixture.journal);
    const QString changed = ids[1200];
    QVERIFY(rename(other.get(), changed, "Renamed elsewhere"));

    QSet<QString> came;
    const auto noting = connect(repository, &AdGroupRepository::upserted, this, [&](const QList<AdGroupPtr> &groups) {
        for (const AdGroupPtr &group : groups)
            came.insert(group->id);
    });
    int readBefore = -1; // one by one, when the server answered the first page
    pages->pageCame = [&] { readBefore = readBefore < 0 ? readOneByOne() : readBefore; };
    pages->holds = true;
    pages->asked.clear();
    fixture.session->listing()->refresh();
    // In the table without one page of the whole listing.
    QStringList first = inSight.mid(1, ListingHead::MostInSight);
    first.append(changed);
    for (const QString &id : std::as_const(first))
        QTRY_VERIFY2_WITH_TIMEOUT(came.contains(id), qPrintable(id), 20000);
    QVERIFY2(came.size() < 100, qPrintable(QString::number(came.size())));
    QCOMPARE(repository->group(changed)->title, QStringLiteral("Renamed elsewhere"));
    disconnect(noting);
    // Asked for before them, too, and by those whom a person waits for: the campaigns, what is in sight, what was
    // changed.
    for (int i = 0; i < ListingHead::MostInSight + 2; ++i)
        QVERIFY(!pages->asked[i].page && pages->asked[i].priority == ApiPriority::Foreground);
    QVERIFY(pages->asked.size() > ListingHead::MostInSight + 2);
    for (const HeldPages::Asked &one : pages->asked.mid(ListingHead::MostInSight + 2))
        QVERIFY(!one.page || one.priority == ApiPriority::Background);
    // The client sends in this order: with the first page no more are on their way than it sends at a time.
    QTRY_VERIFY(readBefore >= 0);
    QVERIFY2(readBefore > ListingHead::MostInSight - Listing::Width, qPrintable(QString::number(readBefore)));
    QCOMPARE(readOneByOne(), ListingHead::MostInSight);
    QCOMPARE(fixture.session->listing()->state(), ListingState::Loading);

    pages->letThrough();
    QVERIFY(listingEnds(fixture.session.get()));
    QCOMPARE(readOneByOne(), ListingHead::MostInSight);
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
    fixture.server.setLatency(400); // many are on their way at once on a busy machine, too
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
