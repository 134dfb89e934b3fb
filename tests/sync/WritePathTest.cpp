// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/WritePathTest.h"

#include "domain/AdGroupEdit.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JobIntents.h"
#include "sync/JournalRecovery.h"
#include "sync/JournalUndo.h"
#include "sync/PanicStop.h"
#include "tests/sync/ModelServer.h"
#include "tests/sync/SyncFixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

namespace agm {
namespace {

using namespace test;

/// Counts writes, and leaves one key out of every update.
class CountingTransport final : public ApiTransport {
public:
    explicit CountingTransport(ApiTransport *real) : m_real(real) { }
    ApiFuture send(ApiCall call) override
    {
        writes += call.method != ApiMethod::Get;
        if (call.method == ApiMethod::Patch && !dropped.isEmpty()) {
            QJsonObject body = QJsonDocument::fromJson(call.body).object();
            body.remove(dropped);
            call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
        return m_real->send(std::move(call));
    }
    void cancelAll() override { }

    int writes = 0;
    QString dropped;

private:
    ApiTransport *m_real;
};

struct WritePath {
    WritePath() : server(20) { open(); }

    void open()
    {
        AccountConfig account;
        account.id = QStringLiteral("test");
        account.environment = Environment::Custom;
        auto counting = std::make_unique<CountingTransport>(server.client());
        transport = counting.get();
        session = std::make_unique<AccountSession>(account, std::move(counting), &journal, &drafts);
        changes = session->changes();
        refresh();
    }
    void refresh()
    {
        AdGroupRepository *repository = session->repository();
        repository->upsert(repository->generation(), repository->moment(), server.snapshot().values());
        repository->setCampaigns(repository->generation(), server.campaigns());
    }
    AdGroupPtr active() const { return test::budgeted(*session->repository(), 1, 10 * Money::Micro).value(0); }
    AdGroupPtr onServer(const QString &id) { return server.snapshot().value(id); }
    EditPlan planned() const { return planOfDrafts(session->drafts()->all(), {}, {}, session->repository()->groups()); }
    /// The job when it is over; null when it was refused.
    const Job *run(const Result<QString> &started)
    {
        if (!started || !spinUntil([&] { return changes->job(*started)->finished; }))
            return nullptr;
        return changes->job(*started);
    }
    Result<RecoveryReport> recover()
    {
        const auto report = recoverJournal(&journal, session->reader(), QStringLiteral("test"), &context);
        if (!spinUntil([&] { return report.isFinished(); }))
            return fail(ErrorKind::TimedOut, {});
        return report.result();
    }
    Result<UndoPlan> undoOf(const QString &job)
    {
        const auto plan = planUndo(&journal, job, {}, &context);
        if (!spinUntil([&] { return plan.isFinished(); }))
            return fail(ErrorKind::TimedOut, {});
        return plan.result();
    }
    JournalState stateOf(const QString &job, const QString &field)
    {
        const auto items = journal.items(job).result();
        for (const JournalItem &item : *items) {
            if (item.field == field)
                return item.state;
        }
        return JournalState::Planned;
    }

    ModelServer server;
    MemoryJournal journal;
    MemoryDraftStore drafts;
    QObject context;
    std::unique_ptr<AccountSession> session;
    CountingTransport *transport = nullptr;
    ChangeRunner *changes = nullptr;
};

const QString Title = QStringLiteral("title");
const QString Status = QStringLiteral("status");

/// A job that was sent and of which nobody knows more.
void leaveOpen(MemoryJournal &journal, const QString &id, const EditRow &row, int minutesAgo)
{
    JournalJob job;
    job.id = id;
    job.at = QDateTime::currentDateTimeUtc().addSecs(-60 * minutesAgo);
    job.accountId = QStringLiteral("test");
    QVERIFY(journal.plan(job, intentsOf(row, id, idempotencyKeyOf(row))).result());
    QVERIFY(journal.mark(id, row.adGroupId, JournalState::Sent).result());
}

EditRow statusRow(const AdGroup &group, const char *from, const char *to)
{
    EditRow row;
    row.adGroupId = group.id;
    row.fields.insert(Field::Status, {QString::fromLatin1(from), QString::fromLatin1(to)});
    return row;
}

} // namespace

void WritePathTest::whatIsTakenInPartIsRecordedAndTakenBack()
{
    for (const bool fromJournal : {false, true}) {
        WritePath path;
        const AdGroupPtr group = path.active();
        QVERIFY(group);
        path.session->drafts()->propose(
            {{group->id,
              {{Field::Title, QStringLiteral("mine")}, {Field::Languages, QStringList{QStringLiteral("de")}}}}},
            QStringLiteral("edit"));
        path.transport->dropped = QStringLiteral("languages");
        const Job *job = path.run(path.changes->start(path.planned()));
        QVERIFY(job);
        QCOMPARE(job->count(JobItemState::Failed), 1);
        QVERIFY(job->items[0].error->message.contains(QLatin1String("did not take")));
        QCOMPARE(job->items[0].taken, QList<Field>{Field::Title});
        QCOMPARE(path.stateOf(job->id, Title), JournalState::Confirmed);
        QCOMPARE(path.stateOf(job->id, QStringLiteral("languages")), JournalState::Failed);
        QVERIFY(path.session->drafts()->draft(group->id)); // the rest is still wanted
        // The part that happened can be taken back, and no more.
        path.transport->dropped.clear();
        QVERIFY(path.changes->canUndo(job->id));
        EditPlan undo = path.changes->undoEdits(job->id);
        if (fromJournal) {
            const auto planned = path.undoOf(job->id);
            QVERIFY(planned);
            undo = planned->plan;
        }
        QCOMPARE(undo.rows.size(), 1);
        QCOMPARE(undo.rows[0].fields.keys(), QList<Field>{Field::Title});
        const Job *back = path.run(path.changes->start(undo));
        QVERIFY(back);
        QCOMPARE(back->count(JobItemState::Done), 1);
        QCOMPARE(path.onServer(group->id)->title, group->title);
    }
}

void WritePathTest::whatWasSoAlreadyIsNotTakenBack()
{
    WritePath path;
    const AdGroupPtr group = path.active();
    path.session->drafts()->propose(
        {{group->id, {{Field::Title, QStringLiteral("mine")}, {Field::Status, QStringLiteral("paused")}}}},
        QStringLiteral("edit"));
    // Somebody else pauses it meanwhile.
    QVERIFY(path.server.patch(group->id, R"({"status":"paused"})"));
    const Job *job = path.run(path.changes->start(path.planned()));
    QVERIFY(job);
    QCOMPARE(job->count(JobItemState::Done), 1);
    QCOMPARE(path.stateOf(job->id, Title), JournalState::Confirmed);
    QCOMPARE(path.stateOf(job->id, Status), JournalState::Cancelled);
    const auto planned = path.undoOf(job->id);
    QVERIFY(planned);
    QCOMPARE(planned->plan.rows[0].fields.keys(), QList<Field>{Field::Title});
    // Its undo does not make it spend again.
    const Job *undo = path.run(path.changes->undo(job->id));
    QVERIFY(undo);
    QCOMPARE(undo->count(JobItemState::Done), 1);
    const AdGroupPtr now = path.onServer(group->id);
    QCOMPARE(now->title, group->title);
    QCOMPARE(now->status.text(), QStringLiteral("paused"));
}

void WritePathTest::aLaterJobShowsWhatAnEarlierOneLeft()
{
    WritePath path;
    const AdGroupPtr group = path.active();
    // Paused; resumed, outcome not known; paused again, which was found active: so the resume did happen.
    QVERIFY(path.server.patch(group->id, R"({"status":"paused"})"));
    leaveOpen(path.journal, QStringLiteral("resume"), statusRow(*group, "paused", "active"), 20);
    leaveOpen(path.journal, QStringLiteral("pause"), statusRow(*group, "active", "paused"), 10);
    // And one that a later job shows not to have happened.
    EditRow first{BulkAction::Edit, group->id, {}, {}, {}};
    first.fields.insert(Field::Title, {group->title, QStringLiteral("lost")});
    leaveOpen(path.journal, QStringLiteral("first title"), first, 5);
    EditRow second = first;
    second.fields.insert(Field::Title, {group->title, QStringLiteral("never sent")});
    leaveOpen(path.journal, QStringLiteral("second title"), second, 4);
    const auto report = path.recover();
    QVERIFY(report);
    QCOMPARE(path.stateOf(QStringLiteral("resume"), Status), JournalState::Confirmed);
    QCOMPARE(path.stateOf(QStringLiteral("pause"), Status), JournalState::Confirmed);
    QCOMPARE(path.stateOf(QStringLiteral("first title"), Title), JournalState::Failed);
    QCOMPARE(path.stateOf(QStringLiteral("second title"), Title), JournalState::Failed);
    QCOMPARE(report->confirmed, 2);
    QCOMPARE(report->notDone, 2);
    QCOMPARE(report->unknown, 0);
}

void WritePathTest::aClockSetBackHidesNoLaterJob()
{
    // The clock was two hours ahead when the resume was sent, and was set right before the pause.
    WritePath path;
    const AdGroupPtr group = path.active();
    leaveOpen(path.journal, QStringLiteral("resume"), statusRow(*group, "paused", "active"), -120);
    const Job *job = path.run(path.changes->start(path.changes->plan(BulkAction::Pause, {group->id})));
    QVERIFY(job);
    QCOMPARE(job->count(JobItemState::Done), 1);
    QVERIFY(path.recover());
    // The pause found it active, so the resume did happen.
    QCOMPARE(path.stateOf(QStringLiteral("resume"), Status), JournalState::Confirmed);
}

void WritePathTest::twoCreationsOfOneTitleAreTold()
{
    WritePath path;
    const AdGroupPtr source = path.active();
    // Two copies of one title are drafted; one arrived at the server, of the other nothing is known.
    const AdGroupPatch values = copyOf(*source, QStringLiteral("A copy"));
    DraftBook *drafts = path.session->drafts();
    for (int i = 0; i < 2; ++i)
        drafts->create({source->campaignId.text(), values}, source->id, QStringLiteral("Copy"));
    EditPlan plan = path.planned();
    QCOMPARE(plan.rows.size(), 2);
    const EditRow lost = plan.rows.takeLast();
    const GuardReport guard = path.changes->guard(plan);
    if (guard.asks())
        plan.typedTotal = guard.total;
    const Job *job = path.run(path.changes->start(plan));
    QVERIFY(job);
    QCOMPARE(job->count(JobItemState::Done), 1);
    leaveOpen(path.journal, QStringLiteral("lost"), lost, 0);
    const auto report = path.recover();
    QVERIFY(report);
    // The one that is there is the other's: this one is still to be made.
    QVERIFY(!report->created.contains(lost.adGroupId));
    // The other's draft is done, had the program ended before it went.
    QVERIFY(report->created.contains(job->items[0].adGroupId));
    QCOMPARE(path.stateOf(QStringLiteral("lost"), Title), JournalState::Failed);
    QCOMPARE(drafts->size(), 1);
    // Made now, resumed by somebody at once, and unknown again: it is found by its time and title.
    const Job *again = path.run(path.changes->start(path.planned()));
    QVERIFY(again);
    const QString made = again->items[0].resultId;
    QVERIFY(path.server.patch(made, R"({"status":"active"})"));
    EditRow third = lost;
    third.adGroupId = makeLocalId();
    leaveOpen(path.journal, QStringLiteral("third"), third, 0);
    leaveOpen(path.journal, QStringLiteral("repeated"), lost, 0);
    const auto later = path.recover();
    QVERIFY(later);
    QVERIFY(later->created.contains(lost.adGroupId)); // by its key
    QVERIFY(!later->created.contains(third.adGroupId));
    QCOMPARE(path.stateOf(QStringLiteral("third"), Title), JournalState::Failed);
}

void WritePathTest::aboveALimitNothingIsSentWithoutTheAnswer()
{
    WritePath path;
    GuardSettings tight;
    tight.jobRaiseMicros = 0;
    tight.jobRaiseShare = 0;
    path.session->setGuard(tight);
    const AdGroupPtr group = path.active();
    const Money before = *group->money(Field::BudgetAmount);
    const auto refused = [&path](const Result<QString> &started) {
        return !started && started.error().kind == ErrorKind::NeedsConfirmation && path.transport->writes == 0;
    };

    // Each limit, one after the other.
    const auto budget = [&](qint64 micros) {
        path.session->drafts()->discardAll();
        path.session->drafts()->propose({{group->id, {{Field::BudgetAmount, Money{micros, before.currency}}}}},
                                        QStringLiteral("budget"));
        return path.planned();
    };
    for (const qint64 micros : {before.micros + 10'000, before.micros * 2, before.micros * 10, before.micros / 10}) {
        EditPlan plan = budget(micros);
        const GuardReport report = path.changes->guard(plan);
        QVERIFY2(report.asks(), qPrintable(QString::number(micros)));
        QVERIFY(refused(path.changes->start(plan)));
        plan.typedTotal = Money{report.total.micros + Money::Micro, report.total.currency};
        QVERIFY(refused(path.changes->start(plan)));
        // Neither a plan's kind nor where it says it comes from opens the way.
        plan.typedTotal.reset();
        for (const char *origin : {"undo", "restore", "redo", "plan", "cell", "panic_stop"}) {
            plan.origin = QString::fromLatin1(origin);
            QVERIFY2(refused(path.changes->start(plan)), origin);
        }
        plan.action = BulkAction::Pause;
        QVERIFY(refused(path.changes->start(plan)));
    }
    // The plain actions of the table as well: resuming spends.
    QVERIFY(path.server.patch(group->id, R"({"status":"paused"})"));
    path.refresh();
    const BulkPlan resume = path.changes->plan(BulkAction::Resume, {group->id});
    QCOMPARE(resume.ids.size(), 1);
    const GuardReport asked = path.changes->guard(resume);
    QVERIFY(asked.asks());
    QVERIFY(refused(path.changes->start(resume)));
    QVERIFY(refused(path.changes->start(resume, Money{asked.total.micros + Money::Micro, asked.total.currency})));
    // A refusal is no job, so there is nothing that a retry could send.
    QVERIFY(path.changes->jobIds().isEmpty());
    QVERIFY(!path.changes->retryFailed(QStringLiteral("none")));
    QVERIFY(path.server.settle());
    QCOMPARE(path.transport->writes, 0);
    const auto journalled = path.journal.jobs({}).result();
    QVERIFY(journalled->isEmpty());
    // Only the answer does.
    QVERIFY(path.run(path.changes->start(resume, asked.total)));
    QCOMPARE(path.transport->writes, 1);
}

void WritePathTest::stoppingAndUndoingAreNeverAskedAbout()
{
    WritePath path;
    const AdGroupPtr group = path.active();
    const Money before = *group->money(Field::BudgetAmount);
    // A cut to a tenth is answered; taking it back is ten times as much, and is not asked about.
    path.session->drafts()->propose({{group->id, {{Field::BudgetAmount, Money{before.micros / 10, before.currency}}}}},
                                    QStringLiteral("cut"));
    EditPlan cut = path.planned();
    cut.typedTotal = path.changes->guard(cut).total;
    const Job *job = path.run(path.changes->start(cut));
    QVERIFY(job);
    QCOMPARE(job->count(JobItemState::Done), 1);
    GuardSettings tight;
    tight.jobRaiseMicros = 0;
    tight.jobRaiseShare = 0;
    path.session->setGuard(tight);
    const auto planned = path.undoOf(job->id);
    QVERIFY(planned);
    QVERIFY(!path.changes->guard(planned->plan).asks());
    const Job *undo = path.run(path.changes->undo(job->id));
    QVERIFY(undo);
    QCOMPARE(path.onServer(group->id)->money(Field::BudgetAmount)->micros, before.micros);

    const BulkPlan pause = path.changes->plan(BulkAction::Pause, {group->id});
    QVERIFY(!path.changes->guard(pause).asks());
    QVERIFY(path.run(path.changes->start(pause)));
    const EditPlan panic = planPanicStop(path.session->repository()->groups(), path.session->repository()->campaigns(),
                                         QDateTime::currentDateTimeUtc());
    QVERIFY(!panic.rows.isEmpty());
    QVERIFY(!path.changes->guard(panic).asks());
    const Job *stopped = path.run(path.changes->start(panic));
    QVERIFY(stopped);
    QCOMPARE(stopped->count(JobItemState::Done), int(panic.rows.size()));
    const auto restore = path.undoOf(stopped->id);
    QVERIFY(restore);
    QVERIFY(!path.changes->guard(restore->plan).asks());
    const Job *restored = path.run(path.changes->start(restore->plan));
    QVERIFY(restored);
    QCOMPARE(restored->count(JobItemState::Done), int(panic.rows.size()));
}

} // namespace agm
