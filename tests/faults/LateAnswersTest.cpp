// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/LateAnswersTest.h"

#include "domain/EditPlan.h"
#include "domain/Futures.h"
#include "net/RequestLog.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalRecovery.h"
#include "sync/Listing.h"
#include "tests/faults/Session.h"
#include "tests/net/NetFixture.h"
#include "tests/support/Wait.h"

#include <QtTest/QTest>

namespace agm::test {
namespace {

constexpr int PatienceMs = 20'000;

void addWrites()
{
    QTest::addColumn<Operation>("operation");
    QTest::newRow("create") << Operation::Create;
    QTest::newRow("update") << Operation::Update;
    QTest::newRow("pause") << Operation::Pause;
}

/// Carries the operation out and answers 150 ms later.
void answerLate(AccountServer &server, Operation operation, int *seen)
{
    server.answer(operation, [&server, seen](const SeenRequest &request) {
        ++*seen;
        Script script = server.carriedOut(request);
        script.prepend({Step::Wait, {}, 150});
        return script;
    });
}

} // namespace

void LateAnswersTest::cursors_data()
{
    // What the pages after the first one are: by cursor, a body or a status.
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("complete");
    QTest::newRow("the cursor vanished") << QStringLiteral("vanished") << false;
    QTest::newRow("the cursor is empty") << QStringLiteral("empty") << false;
    QTest::newRow("the same cursor again and again") << QStringLiteral("same") << false;
    QTest::newRow("two cursors in a circle") << QStringLiteral("circle") << false;
    QTest::newRow("the cursor is refused later") << QStringLiteral("refused") << false;
    QTest::newRow("the cursor is gone later") << QStringLiteral("gone") << false;
    QTest::newRow("an ad group on two pages") << QStringLiteral("twice") << true;
    QTest::newRow("an empty page in between") << QStringLiteral("hole") << true;
}

void LateAnswersTest::cursors()
{
    QFETCH(QString, kind);
    QFETCH(bool, complete);
    AccountServer server;
    Session session(server);
    QVERIFY(session.list());
    const AdGroupRepository *repository = session.account->repository();
    QCOMPARE(repository->groups().size(), 3);
    server.answer(Operation::List, [&server, kind](const SeenRequest &request) -> Script {
        const bool first = !request.target.contains("after=c");
        const auto page = [&server](int from, int to, const QJsonValue &cursor, bool more) {
            return ScriptedServer::answer(200, server.page(from, to, cursor, more));
        };
        if (kind == QLatin1String("vanished"))
            return page(0, 1, QJsonValue(), true);
        if (kind == QLatin1String("empty"))
            return page(0, 1, QString(), true);
        if (kind == QLatin1String("same"))
            return page(0, 1, QStringLiteral("c1"), true);
        if (first)
            return page(0, 1, QStringLiteral("c1"), true);
        const bool second = request.target.contains("after=c1");
        if (kind == QLatin1String("circle"))
            return page(1, 2, second ? QStringLiteral("c2") : QStringLiteral("c1"), true);
        if (kind == QLatin1String("refused"))
            return ScriptedServer::answer(400, R"({"error":{"type":"x","message":"Invalid cursor."}})");
        if (kind == QLatin1String("gone"))
            return ScriptedServer::answer(410, R"({"error":{"type":"x","message":"Cursor expired."}})");
        if (kind == QLatin1String("twice"))
            return page(0, 3, QJsonValue(), false);
        return second ? page(0, 0, QStringLiteral("c2"), true) : page(1, 3, QJsonValue(), false);
    });
    QVERIFY(session.list());
    const Listing *listing = session.account->listing();
    QCOMPARE(listing->state(), complete ? ListingState::Complete : ListingState::Failed);
    if (!complete)
        QVERIFY(!listing->error()->message.isEmpty());
    // Neither a lost page nor a page that came twice changes what is known to be there.
    QCOMPARE(repository->groups().size(), 3);
    QVERIFY(server.http.requests().size() < 40);
}

void LateAnswersTest::listAnsweredAfterCancel()
{
    AccountServer server;
    Session session(server);
    QVERIFY(session.list());
    server.put(AccountServer::groupId(1), QStringLiteral("title"), QStringLiteral("Late"));
    int seen = 0;
    answerLate(server, Operation::List, &seen);
    Listing *listing = session.account->listing();
    listing->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(seen > 0, PatienceMs);
    listing->cancel();
    QCOMPARE(listing->state(), ListingState::Cancelled);
    // What the client sent: a request that was on its way may reach the server later.
    const qint64 asked = session.account->requests()->totalAppended();
    // It is answered all the same, or nobody is there to take the answer; it must change nothing.
    QTRY_COMPARE_WITH_TIMEOUT(server.http.busy(), 0, PatienceMs);
    QCOMPARE(listing->state(), ListingState::Cancelled);
    QCOMPARE(session.account->repository()->group(AccountServer::groupId(1))->title, QStringLiteral("Title 1"));
    QCOMPARE(session.account->requests()->totalAppended(), asked);
    server.heal();
    QVERIFY(session.list());
    QCOMPARE(session.account->repository()->group(AccountServer::groupId(1))->title, QStringLiteral("Late"));
}

void LateAnswersTest::writeAnsweredAfterCancel_data()
{
    addWrites();
}

void LateAnswersTest::writeAnsweredAfterCancel()
{
    QFETCH(Operation, operation);
    AccountServer server;
    Session session(server);
    QVERIFY(session.list());
    int seen = 0;
    answerLate(server, operation, &seen);
    const auto job = session.start(operation);
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(seen > 0, PatienceMs);
    session.account->changes()->cancel(*job);
    // It is on its way, so its answer is waited for and counts.
    QVERIFY(session.finish(*job));
    QCOMPARE(session.account->changes()->job(*job)->items.constFirst().state, JobItemState::Done);
    QCOMPARE(session.journalled(*job), QList<JournalState>{JournalState::Confirmed});
    QCOMPARE(server.changes(operation), 1);
    QVERIFY(session.account->drafts()->isEmpty());
}

void LateAnswersTest::writeAnsweredAfterAnAccountSwitch_data()
{
    addWrites();
}

void LateAnswersTest::writeAnsweredAfterAnAccountSwitch()
{
    QFETCH(Operation, operation);
    AccountServer server;
    AccountServer other;
    Session session(server);
    QVERIFY(session.list());
    int seen = 0;
    answerLate(server, operation, &seen);
    const auto job = session.start(operation);
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(seen > 0, PatienceMs);

    // The account is left while the answer is on its way: it reaches nobody, the other account least of all.
    session.account.reset();
    MemoryJournal elsewhere;
    MemoryDraftStore otherDrafts;
    auto second = makeAccount(other.http.baseUrl(), &elsewhere, &otherDrafts);
    second->listing()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(second->listing()->state(), ListingState::Complete, PatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.http.busy(), 0, PatienceMs);
    QCOMPARE(session.journalled(*job), QList<JournalState>{JournalState::Sent});
    QCOMPARE(second->repository()->size(), 3);
    QCOMPARE(second->repository()->group(AccountServer::groupId(0))->title, QStringLiteral("Title 0"));
    QCOMPARE(second->repository()->group(AccountServer::groupId(0))->status.text(), QStringLiteral("active"));
    for (const Operation any : {Operation::Create, Operation::Update, Operation::Pause})
        QCOMPARE(other.changes(any), 0);
    QVERIFY(elsewhere.jobs({}).result()->isEmpty());

    // Back again: it is settled by reading, and is not done again.
    server.heal();
    Session back(server);
    back.account = makeAccount(server.http.baseUrl(), &session.journal, &session.drafts);
    QObject context;
    const auto report = recoverJournal(&session.journal, back.account->reader(), QStringLiteral("faults"), &context);
    QVERIFY(waitUntil([&report] { return report.isFinished(); }, PatienceMs));
    QVERIFY(report.result());
    QCOMPARE(report.result()->unknown, 0);
    QCOMPARE(report.result()->confirmed, 1);
    QCOMPARE(session.journalled(*job), QList<JournalState>{JournalState::Confirmed});
    QVERIFY(back.list());
    const auto loaded = back.account->drafts()->load();
    QVERIFY(waitUntil([&loaded] { return loaded.isFinished(); }, PatienceMs));
    back.account->drafts()->settle(report.result()->created);
    // An edit may still be a draft, of what is there already: posted, it sends nothing.
    if (!back.account->drafts()->isEmpty()) {
        QCOMPARE(operation, Operation::Update);
        const auto again = back.account->changes()->start(
            planOfDrafts(back.account->drafts()->all(), {}, {}, back.account->repository()->groups()));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY(back.finish(*again));
        QCOMPARE(back.account->changes()->job(*again)->items.constFirst().state, JobItemState::Done);
    }
    QVERIFY(back.account->drafts()->isEmpty());
    QCOMPARE(server.changes(operation), 1);
}

void LateAnswersTest::listAnsweredAfterAnAccountSwitch()
{
    AccountServer server;
    AccountServer other;
    server.put(AccountServer::groupId(1), QStringLiteral("title"), QStringLiteral("Of the first account"));
    int seen = 0;
    answerLate(server, Operation::List, &seen);
    Session session(server);
    session.account->listing()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(seen > 0, PatienceMs);
    session.account.reset();
    Session second(other);
    QVERIFY(second.list());
    QTRY_COMPARE_WITH_TIMEOUT(server.http.busy(), 0, PatienceMs);
    QCOMPARE(second.account->repository()->size(), 3);
    QCOMPARE(second.account->repository()->group(AccountServer::groupId(1))->title, QStringLiteral("Title 1"));
}

void LateAnswersTest::aCreationThatIsNotListedIsMadeOnce()
{
    // Made, but the answer is lost with the program, and the server's list lags behind: what is not found is posted
    // again, under the same key.
    AccountServer server;
    Session session(server);
    QVERIFY(session.list());
    int seen = 0;
    answerLate(server, Operation::Create, &seen);
    const auto job = session.start(Operation::Create);
    QVERIFY(job);
    QTRY_VERIFY_WITH_TIMEOUT(seen > 0, PatienceMs);
    session.account.reset();
    QTRY_COMPARE_WITH_TIMEOUT(server.http.busy(), 0, PatienceMs);
    QCOMPARE(server.changes(Operation::Create), 1);

    server.heal();
    server.answer(Operation::List, [&server](const SeenRequest &) {
        return ScriptedServer::answer(200, server.page(0, 3, QJsonValue(), false));
    });
    Session back(server);
    back.account = makeAccount(server.http.baseUrl(), &session.journal, &session.drafts);
    QObject context;
    const auto report = recoverJournal(&session.journal, back.account->reader(), QStringLiteral("faults"), &context);
    QVERIFY(QTest::qWaitFor([&report] { return report.isFinished(); }, PatienceMs));
    QVERIFY(report.result());
    QVERIFY(report.result()->created.isEmpty());
    QVERIFY(back.list());
    DraftBook *drafts = back.account->drafts();
    const auto loaded = drafts->load();
    QVERIFY(QTest::qWaitFor([&loaded] { return loaded.isFinished(); }, PatienceMs));
    QCOMPARE(drafts->size(), 1);
    const auto again
        = back.account->changes()->start(planOfDrafts(drafts->all(), {}, {}, back.account->repository()->groups()));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(back.finish(*again));
    QCOMPARE(back.account->changes()->job(*again)->items.constFirst().state, JobItemState::Done);
    QVERIFY(drafts->isEmpty());
    QCOMPARE(server.made(QStringLiteral("Wanted")), 1);
    QCOMPARE(server.size(), 4);
}

} // namespace agm::test
