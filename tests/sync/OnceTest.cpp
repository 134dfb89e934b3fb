// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/OnceTest.h"

#include "domain/AdGroupEdit.h"
#include "domain/EditPlan.h"
#include "net/LateTransport.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JobIntents.h"
#include "sync/JournalRecovery.h"
#include "sync/Listing.h"
#include "tests/support/ScriptedServer.h"
#include "tests/sync/SyncFixture.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

/// A connection that can go away right after a write reached the server, or before it does.
class BadTransport final : public ApiTransport {
public:
    explicit BadTransport(std::unique_ptr<ApiTransport> real) : m_real(std::move(real)) { }

    ApiFuture send(ApiCall call) override
    {
        if (gone) {
            if (call.trace)
                call.trace->sent = true;
            return finishedFuture<ApiAnswer>(fail(ErrorKind::Transport, QStringLiteral("No connection.")));
        }
        if (call.method == ApiMethod::Get || !losesAnswers)
            return m_real->send(std::move(call));
        return m_real->send(call).then([this, trace = call.trace](const Result<ApiAnswer> &) -> Result<ApiAnswer> {
            gone = true;
            trace->outcomeUnknown = true;
            return fail(ErrorKind::TimedOut, QStringLiteral("No answer."));
        });
    }
    void cancelAll() override { }
    void comesBack() { losesAnswers = gone = false; }

    bool losesAnswers = false; ///< of writes; the connection is gone then
    bool gone = false;

private:
    std::unique_ptr<ApiTransport> m_real;
};

/// A sandbox, somebody else's session on it (of the fixture) and ours over the bad connection.
struct Bad {
    Bad()
    {
        auto bad = std::make_unique<BadTransport>(makeClient(QUrl(fixture.server.baseUrl()), fixture.server.key()));
        transport = bad.get();
        session = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &journal, false, &drafts,
                              std::move(bad));
        changes = session->changes();
        GuardSettings wide;
        wide.jobRaiseMicros = 1'000'000 * Money::Micro;
        session->setGuard(wide);
        list();
    }
    bool list()
    {
        session->listing()->refresh();
        return fixture.list()
            && waitUntil([this] { return session->listing()->state() == ListingState::Complete; }, 20000);
    }
    /// The job's only item, when it is over.
    JobItem run(const Result<QString> &started)
    {
        if (!started || !waitUntil([&] { return changes->job(*started)->finished; }, 20000))
            return {};
        const JobItem &item = changes->job(*started)->items.constFirst();
        if (item.error)
            qInfo("%s", qPrintable(item.error->message));
        return item;
    }
    AdGroupPtr onServer(const QString &id) const
    {
        const auto read = waitFor(
            fixture.session->reader()->retrieve(id, TimeWindow(WindowPreset::AllTime, QTimeZone::utc())).result);
        return read ? *read : nullptr;
    }
    /// What somebody else does.
    bool sends(ApiMethod method, const QString &path)
    {
        ApiCall call;
        call.method = method;
        call.path = path;
        return waitFor(fixture.session->transport()->send(call)).has_value();
    }
    EditPlan copies(const QString &id) const
    {
        EditPlan plan;
        plan.action = BulkAction::Duplicate;
        const AdGroupPtr group = session->repository()->group(id);
        plan.rows.append({BulkAction::Duplicate,
                          id,
                          group->title,
                          {},
                          {{Field::Status, {settingOf(*group, Field::Status), QStringLiteral("duplicating")}}}});
        return plan;
    }
    AdGroupPtr budgeted() const { return test::budgeted(*session->repository(), 1, 10 * Money::Micro).value(0); }

    mutable SyncFixture fixture{20};
    WatchedJournal journal;
    MemoryDraftStore drafts;
    BadTransport *transport = nullptr;
    std::unique_ptr<AccountSession> session;
    ChangeRunner *changes = nullptr;
};

const QString Ours = QStringLiteral("Made once");

/// A creation that reached the server, and whose answer was lost: the job, and the id that the server gave.
std::pair<QString, QString> createUnheard(Bad &bad)
{
    const AdGroupPtr source = bad.budgeted();
    bad.session->drafts()->create({source->campaignId.text(), copyOf(*source, Ours)}, source->id,
                                  QStringLiteral("Copy"));
    bad.transport->losesAnswers = true;
    const auto job
        = bad.changes->start(planOfDrafts(bad.session->drafts()->all(), {}, {}, bad.session->repository()->groups()));
    const JobItem item = bad.run(job);
    bad.transport->comesBack();
    if (item.state != JobItemState::Unknown || !bad.list())
        return {};
    for (const AdGroupPtr &group : bad.session->repository()->groups()) {
        if (group->title == Ours)
            return {*job, group->id};
    }
    return {};
}

EditPlan raise(const AdGroupPtr &group, qint64 percentBefore, qint64 percentAfter)
{
    const Money first = *group->money(Field::BudgetAmount);
    const auto share = [&first](qint64 percent) { return Money{first.micros / 100 * percent, first.currency}; };
    EditPlan plan;
    plan.action = BulkAction::Edit;
    plan.rows.append({BulkAction::Edit,
                      group->id,
                      group->title,
                      {},
                      {{Field::BudgetAmount, {share(percentBefore), share(percentAfter)}}}});
    return plan;
}

} // namespace

void OnceTest::aPauseTriedAgainPauses()
{
    Bad bad;
    const QString id = bad.fixture.idsWith("active").constFirst();
    bad.transport->losesAnswers = true;
    const auto job = bad.changes->start(bad.changes->plan(BulkAction::Pause, {id}));
    QCOMPARE(bad.run(job).state, JobItemState::Unknown);
    QCOMPARE(bad.onServer(id)->status.text(), QStringLiteral("paused"));
    // Somebody resumes it before it is tried again: the server's memory of the first try must not answer for it.
    QVERIFY(bad.sends(ApiMethod::Post, QStringLiteral("/ad_groups/%1/unpause").arg(id)));
    bad.transport->comesBack();
    QCOMPARE(bad.run(bad.changes->retryFailed(*job)).state, JobItemState::Done);
    QCOMPARE(bad.onServer(id)->status.text(), QStringLiteral("paused"));
    QCOMPARE(bad.session->repository()->group(id)->status.text(), QStringLiteral("paused"));
}

void OnceTest::anAnswerThatIsRepeatedIsNotBelieved()
{
    // The answer to the first try is lost, somebody resumes, and the second try gets the first one's answer.
    ScriptedServer server;
    bool paused = false;
    int posts = 0;
    const auto group = [](bool isPaused) {
        return QByteArray(R"({"id":"adgrp_1","ad_campaign":{"id":"c"},"title":"T","status":")")
            + (isPaused ? "paused" : "active") + "\"}";
    };
    server.setResponder([&](const SeenRequest &request) {
        if (request.method != "POST")
            return ScriptedServer::answer(200, group(paused));
        paused = posts == 0;
        if (++posts == 1)
            return Script{{Step::Close}};
        return ScriptedServer::answer(200, group(true), "application/json", "Idempotent-Replayed: true\r\n");
    });
    MemoryJournal journal;
    auto session = makeSession(server.baseUrl(), QStringLiteral("k"), &journal);
    auto active = std::make_shared<AdGroup>();
    active->id = QStringLiteral("adgrp_1");
    active->status = Word::of(u"active");
    active->sent.set();
    session->repository()->upsert(session->repository()->generation(), 0, {active});
    ChangeRunner *changes = session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, {active->id}));
    QVERIFY(waitUntil([&] { return changes->job(*job)->finished; }, 20000));
    QCOMPARE(posts, 2);
    QCOMPARE(changes->job(*job)->count(JobItemState::Failed), 1);
    QCOMPARE(session->repository()->group(active->id)->status.text(), QStringLiteral("active"));
}

void OnceTest::aCopyTriedAgainIsMadeOnce()
{
    Bad bad;
    const QString id = bad.fixture.idsWith("paused").constFirst();
    const int before = bad.session->repository()->size();
    bad.transport->losesAnswers = true;
    const auto first = bad.changes->start(bad.copies(id));
    QCOMPARE(bad.run(first).state, JobItemState::Unknown);
    // The connection is still gone, so trying again fails; what the first try did is as unknown as before.
    const auto second = bad.changes->retryFailed(*first);
    QCOMPARE(bad.run(second).state, JobItemState::Failed);
    bad.transport->comesBack();
    QCOMPARE(bad.run(bad.changes->retryFailed(*second)).state, JobItemState::Done);
    QVERIFY(bad.list());
    QCOMPARE(bad.session->repository()->size(), before + 1);
}

void OnceTest::aRefusedCopyTriedTwiceIsMadeOnce()
{
    Bad bad;
    const QString id = bad.fixture.idsWith("paused").constFirst();
    const int before = bad.session->repository()->size();
    bad.fixture.server.failFor(id, 400, QStringLiteral("Not today."));
    const auto job = bad.changes->start(bad.copies(id));
    QCOMPARE(bad.run(job).state, JobItemState::Failed);
    bad.fixture.server.clearFailures();
    QCOMPARE(bad.run(bad.changes->retryFailed(*job)).state, JobItemState::Done);
    QCOMPARE(bad.run(bad.changes->retryFailed(*job)).state, JobItemState::Done);
    QVERIFY(bad.list());
    QCOMPARE(bad.session->repository()->size(), before + 1);
}

void OnceTest::aCreationTriedAgainKeepsWhatCameSince()
{
    Bad bad;
    const auto [job, id] = createUnheard(bad);
    QVERIFY(!id.isEmpty());
    // It is found and changed before it is tried again: the server then repeats how it was made.
    const Money made = *bad.session->repository()->group(id)->money(Field::BudgetAmount);
    const Money wanted{made.micros + Money::Micro, made.currency};
    EditPlan edit;
    edit.action = BulkAction::Edit;
    edit.rows.append({BulkAction::Edit, id, Ours, {}, {{Field::BudgetAmount, {made, wanted}}}});
    QCOMPARE(bad.run(bad.changes->start(edit)).state, JobItemState::Done);
    const JobItem again = bad.run(bad.changes->retryFailed(job));
    QCOMPARE(again.state, JobItemState::Done);
    QCOMPARE(again.resultId, id);
    QCOMPARE(bad.onServer(id)->money(Field::BudgetAmount)->micros, wanted.micros);
    QCOMPARE(bad.session->repository()->group(id)->money(Field::BudgetAmount)->micros, wanted.micros);
}

void OnceTest::aCreationDeletedSinceIsNotShown()
{
    Bad bad;
    const auto [job, id] = createUnheard(bad);
    QVERIFY(!id.isEmpty());
    QVERIFY(bad.sends(ApiMethod::Delete, QStringLiteral("/ad_groups/") + id));
    QVERIFY(bad.list());
    QVERIFY(!bad.session->repository()->group(id));
    QCOMPARE(bad.run(bad.changes->retryFailed(job)).state, JobItemState::Done);
    QTRY_VERIFY(!bad.session->repository()->group(id));
}

void OnceTest::whatMayHaveBeenRaisedCountsForTheDay()
{
    Bad bad;
    const AdGroupPtr group = bad.budgeted();
    bad.transport->losesAnswers = true;
    QCOMPARE(bad.run(bad.changes->start(raise(group, 100, 140))).state, JobItemState::Unknown);
    bad.transport->comesBack();
    QCOMPARE(bad.run(bad.changes->start(raise(group, 140, 190))).state, JobItemState::Done);
    // Each step is below +50 %, but in one day it would be more than twice as much.
    const auto third = bad.changes->start(raise(group, 190, 240));
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::NeedsConfirmation);
}

void OnceTest::whatWasRaisedBeforeACrashCountsForTheDay()
{
    // It was sent when the program was killed, and did happen.
    Bad bad;
    const AdGroupPtr group = bad.budgeted();
    const EditPlan first = raise(group, 100, 140);
    QCOMPARE(bad.run(bad.changes->start(first)).state, JobItemState::Done);
    MemoryJournal left;
    JournalJob job;
    job.id = QStringLiteral("killed");
    job.at = QDateTime::currentDateTimeUtc();
    job.accountId = QStringLiteral("test");
    QVERIFY(waitFor(left.plan(job, intentsOf(first.rows[0], job.id, "k"))));
    QVERIFY(waitFor(left.markAll(job.id, {{group->id, JournalState::Sent, {}}})));
    auto next = makeSession(QUrl(bad.fixture.server.baseUrl()), bad.fixture.server.key(), &left);
    QVERIFY(next->changes()->dayStart().isEmpty());
    const auto report = waitFor(recoverJournal(&left, next->reader(), QStringLiteral("test"), this));
    QCOMPARE(report->confirmed, 1);
    next->changes()->journalSettled();
    QTRY_COMPARE(next->changes()->dayStart().value({group->id, int(Field::BudgetAmount)}),
                 *group->money(Field::BudgetAmount));
}

void OnceTest::aJobOfThisRunIsNotSettledAsAnEarlierOnes()
{
    // The rows are there before the key of the account is, and somebody acts on them.
    SyncFixture fixture(20);
    QVERIFY(fixture.list());
    const QString id = fixture.idsWith("active").constFirst();
    WatchedJournal journal;
    auto late = std::make_unique<LateTransport>();
    LateTransport *way = late.get();
    auto session = makeSession(QUrl(fixture.server.baseUrl()), {}, &journal, false, nullptr, std::move(late));
    const auto open = journal.recover(QStringLiteral("test"));
    session->repository()->restore({fixture.session->repository()->group(id)}, false);
    ChangeRunner *changes = session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, {id}));
    QVERIFY(job);
    way->reach(makeClient(QUrl(fixture.server.baseUrl()), fixture.server.key()));
    const auto report = waitFor(recoverJournal(&journal, session->reader(), QStringLiteral("test"), this, open));
    QCOMPARE(report->confirmed + report->notDone + report->unknown, 0);
    QVERIFY(waitUntil([&] { return changes->job(*job)->finished; }, 20000));
    QCOMPARE(changes->job(*job)->count(JobItemState::Done), 1);
    QCOMPARE(waitFor(journal.items(*job))->constFirst().state, JournalState::Confirmed);
}

} // namespace agm
