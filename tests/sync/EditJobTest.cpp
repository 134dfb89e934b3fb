// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroupEdit.h"
#include "domain/Futures.h"
#include "store/Journal.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalRecovery.h"
#include "sync/Listing.h"
#include "tests/support/Wait.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

Money times(const Money &money, double factor)
{
    return {qint64(double(money.micros) * factor) / 10'000 * 10'000, money.currency};
}

/// A journal on a disk that has much else to do.
class SlowJournal final : public MemoryJournal {
public:
    QFuture<Result<QList<JournalItem>>> changesSince(const QString &, const QDateTime &, const QStringList &) override
    {
        reading.start();
        return reading.future();
    }
    QPromise<Result<QList<JournalItem>>> reading;
};

/// Somebody else's change, not seen by the repository.
void changeElsewhere(SyncFixture &fixture, const QString &id, const QByteArray &body)
{
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/") + id;
    call.body = body;
    QVERIFY(waitFor(fixture.session->transport()->send(call)));
}

AdGroupPtr onServer(SyncFixture &fixture, const QString &id)
{
    const auto read
        = waitFor(fixture.session->reader()->retrieve(id, TimeWindow(WindowPreset::AllTime, QTimeZone::utc())).result);
    return read ? *read : nullptr;
}

EditPlan planOf(SyncFixture &fixture)
{
    return planOfDrafts(fixture.session->drafts()->all(), {}, {}, fixture.session->repository()->groups());
}

/// Posts every draft, answering the guard if it asks.
QString post(SyncFixture &fixture)
{
    EditPlan plan = planOf(fixture);
    const GuardReport report = fixture.session->changes()->guard(plan);
    if (report.asks())
        plan.typedTotal = report.total;
    const auto job = fixture.session->changes()->start(plan);
    if (!job || !fixture.finish(*job))
        return {};
    return *job;
}

} // namespace

void EditJobTest::postsDraftsAndReadsThemBack()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QList<AdGroupPtr> groups = budgeted(*fixture.session->repository(), 3);
    QCOMPARE(groups.size(), 3);
    DraftBook *drafts = fixture.session->drafts();
    QList<ProposedEdit> edits;
    for (const AdGroupPtr &group : groups)
        edits.append({group->id,
                      {{Field::BudgetAmount, times(*group->money(Field::BudgetAmount), 1.1)},
                       {Field::Title, group->title.left(200) + QStringLiteral(" v2")}}});
    drafts->propose(edits, QStringLiteral("+10 %"));
    QCOMPARE(drafts->size(), 3);
    // Nothing was sent by drafting.
    QCOMPARE(fixture.server.requestCount(QStringLiteral("update_ad_group")), 0);
    const int reads = fixture.server.requestCount(QStringLiteral("retrieve_ad_group"));
    const QString id = post(fixture);
    const Job *job = fixture.session->changes()->job(id);
    QVERIFY(job);
    for (const JobItem &item : job->items)
        QVERIFY2(item.state == JobItemState::Done, qPrintable(item.error ? item.error->message : QString()));
    QVERIFY(drafts->isEmpty());
    QCOMPARE(fixture.server.requestCount(QStringLiteral("update_ad_group")), 3);
    // Each was read before and after.
    QCOMPARE(fixture.server.requestCount(QStringLiteral("retrieve_ad_group")), reads + 6);
    for (const ProposedEdit &edit : edits) {
        const AdGroupPtr read = onServer(fixture, edit.adGroupId);
        for (auto it = edit.patch.cbegin(); it != edit.patch.cend(); ++it)
            QVERIFY(sameSetting(settingOf(*read, it.key()), it.value()));
    }
    const auto items = waitFor(fixture.journal.items(id));
    QCOMPARE(items->size(), 6);
    for (const JournalItem &item : *items)
        QCOMPARE(item.state, JournalState::Confirmed);
}

void EditJobTest::whatWasChangedElsewhereIsNotOverwritten()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const AdGroupPtr group = budgeted(*fixture.session->repository(), 1).constFirst();
    DraftBook *drafts = fixture.session->drafts();
    drafts->propose({{group->id, {{Field::Title, QStringLiteral("mine")}}}}, QStringLiteral("Rename"));
    changeElsewhere(fixture, group->id, R"({"title":"theirs"})");
    const QString id = post(fixture);
    const Job *job = fixture.session->changes()->job(id);
    QCOMPARE(job->count(JobItemState::Failed), 1);
    const JobItem &item = job->items.constFirst();
    QCOMPARE(item.error->kind, ErrorKind::Conflict);
    QCOMPARE(item.conflicts.size(), 1);
    QCOMPARE(std::get<QString>(item.conflicts.constFirst().theirs), QStringLiteral("theirs"));
    QCOMPARE(onServer(fixture, group->id)->title, QStringLiteral("theirs"));
    QCOMPARE(fixture.server.requestCount(QStringLiteral("update_ad_group")), 1); // theirs
    // The draft is still there, with its reason and its three values.
    const Draft *draft = drafts->draft(group->id);
    QVERIFY(draft && draft->hasConflict());
    QVERIFY(!draft->error.isEmpty());
    // An answer lets it go.
    drafts->keepMine(group->id, Field::Title);
    const Job *again = fixture.session->changes()->job(post(fixture));
    QCOMPARE(again->count(JobItemState::Done), 1);
    QCOMPARE(onServer(fixture, group->id)->title, QStringLiteral("mine"));
}

void EditJobTest::whatFailsStaysADraft()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QList<AdGroupPtr> groups = budgeted(*fixture.session->repository(), 2);
    DraftBook *drafts = fixture.session->drafts();
    drafts->propose({{groups[0]->id, {{Field::Title, QStringLiteral("a")}}},
                     {groups[1]->id, {{Field::Title, QStringLiteral("b")}}}},
                    QStringLiteral("Rename"));
    fixture.server.failFor(groups[1]->id, 400, QStringLiteral("The ad network refused it."));
    const QString id = post(fixture);
    QCOMPARE(fixture.session->changes()->job(id)->count(JobItemState::Done), 1);
    QCOMPARE(drafts->size(), 1);
    QVERIFY(drafts->draft(groups[1]->id)->error.contains(QLatin1String("The ad network refused it.")));
    fixture.server.clearFailures();
    QVERIFY(!post(fixture).isEmpty());
    QVERIFY(drafts->isEmpty());
    QCOMPARE(onServer(fixture, groups[1]->id)->title, QStringLiteral("b"));
}

void EditJobTest::aCreationIsMadeOnce()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const AdGroupPtr source = budgeted(*fixture.session->repository(), 1).constFirst();
    DraftBook *drafts = fixture.session->drafts();
    NewAdGroup fresh{source->campaignId.text(), copyOf(*source, QStringLiteral("A copy of my own"))};
    const QString local = drafts->create(fresh, source->id, QStringLiteral("Copy"));
    QVERIFY(isLocalId(local));
    QCOMPARE(drafts->preview(local)->title, QStringLiteral("A copy of my own"));
    const EditPlan plan = planOf(fixture);
    const auto first = fixture.session->changes()->start(plan);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY(fixture.finish(*first));
    const JobItem item = fixture.session->changes()->job(*first)->items.constFirst();
    QVERIFY2(item.state == JobItemState::Done, qPrintable(item.error ? item.error->message : QString()));
    QVERIFY2(!item.error, qPrintable(item.error ? item.error->message : QString()));
    QVERIFY(!item.resultId.isEmpty());
    QVERIFY(drafts->isEmpty());
    QCOMPARE(onServer(fixture, item.resultId)->knownStatus(), AdGroupStatus::Paused);
    // As after a crash that lost the outcome: the same draft posted again is the same ad group.
    const auto second = fixture.session->changes()->start(plan);
    QVERIFY(fixture.finish(*second));
    QCOMPARE(fixture.session->changes()->job(*second)->items.constFirst().resultId, item.resultId);
}

void EditJobTest::theGuardAsksForTheNewTotal()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const AdGroupPtr group = budgeted(*fixture.session->repository(), 1).constFirst();
    const Money before = *group->money(Field::BudgetAmount);
    fixture.session->drafts()->propose({{group->id, {{Field::BudgetAmount, times(before, 10)}}}},
                                       QStringLiteral("×10"));
    ChangeRunner *changes = fixture.session->changes();
    EditPlan plan = planOf(fixture);
    const GuardReport report = changes->guard(plan);
    QVERIFY(report.asks());
    QCOMPARE(changes->start(plan).error().kind, ErrorKind::NeedsConfirmation);
    plan.typedTotal = Money{report.total.micros + Money::Micro, report.total.currency};
    QCOMPARE(changes->start(plan).error().kind, ErrorKind::NeedsConfirmation);
    QCOMPARE(fixture.server.requestCount(QStringLiteral("update_ad_group")), 0);
    plan.typedTotal = report.total;
    const auto job = changes->start(plan);
    QVERIFY(job);
    QVERIFY(fixture.finish(*job));
    QCOMPARE(onServer(fixture, group->id)->money(Field::BudgetAmount)->micros, times(before, 10).micros);
}

void EditJobTest::theDayIsCountedTogether()
{
    SyncFixture fixture;
    GuardSettings wide;
    wide.jobRaiseMicros = 1'000'000 * Money::Micro;
    fixture.session->setGuard(wide);
    QVERIFY(fixture.list());
    const AdGroupPtr group = budgeted(*fixture.session->repository(), 1).constFirst();
    const Money before = *group->money(Field::BudgetAmount);
    ChangeRunner *changes = fixture.session->changes();
    const auto raise = [&](double factor) {
        fixture.session->drafts()->propose({{group->id, {{Field::BudgetAmount, times(before, factor)}}}},
                                           QStringLiteral("raise"));
        return changes->start(planOf(fixture));
    };
    const auto first = raise(1.4);
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QVERIFY(fixture.finish(*first));
    const auto second = raise(1.9);
    QVERIFY2(second, second ? "" : qPrintable(second.error().message));
    QVERIFY(fixture.finish(*second));
    // Each step is below +50 %, but in one day it would be more than twice as much.
    const auto third = raise(2.4);
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::NeedsConfirmation);
    // Another run of the program knows it from the journal.
    auto again = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &fixture.journal);
    const auto start = again->changes()->dayStart();
    QCOMPARE(start.value({group->id, int(Field::BudgetAmount)}).micros, before.micros);
}

void EditJobTest::nothingStartsBeforeTheDayIsKnown()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    SlowJournal journal;
    auto session = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &journal);
    session->listing()->refresh();
    QVERIFY(waitUntil([&] { return session->listing()->state() == ListingState::Complete; }, 20000));
    ChangeRunner *changes = session->changes();
    QSignalSpy read(changes, &ChangeRunner::notYetChanged);
    const AdGroupPtr group = budgeted(*fixture.session->repository(), 1).constFirst();
    session->drafts()->propose({{group->id, {{Field::BudgetAmount, times(*group->money(Field::BudgetAmount), 1.1)}}}},
                               {});
    const EditPlan raise = planOfDrafts(session->drafts()->all(), {}, {}, session->repository()->groups());
    QCOMPARE(raise.rows.size(), 1);
    QCOMPARE(changes->refusal(), QString());
    QVERIFY(!changes->notYet(raise).isEmpty());
    const auto early = changes->start(raise);
    QVERIFY(!early);
    QCOMPARE(early.error().message, changes->notYet(raise));
    // Stopping needs no history, and neither does deleting.
    EditPlan deletion = raise;
    deletion.action = BulkAction::Delete;
    for (EditRow &row : deletion.rows)
        row.action = BulkAction::Delete;
    QCOMPARE(changes->notYet(deletion), QString());
    const auto pause = changes->start(changes->plan(BulkAction::Pause, {group->id}));
    QVERIFY2(pause, pause ? "" : qPrintable(pause.error().message));
    QVERIFY(waitUntil([&] { return changes->job(*pause)->finished; }, 20000));
    QCOMPARE(read.size(), 0);
    journal.reading.addResult(QList<JournalItem>());
    journal.reading.finish();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(changes->notYet(raise), QString());
    const auto late = changes->start(raise);
    QVERIFY2(late, late ? "" : qPrintable(late.error().message));
    QVERIFY(waitUntil([&] { return changes->job(*late)->finished; }, 20000));
    // Read once more when the recovery is over: whoever shows a review learns that it must wait again.
    journal.reading = QPromise<Result<QList<JournalItem>>>();
    changes->journalSettled();
    QCOMPARE(read.size(), 2);
    QVERIFY(!changes->notYet(raise).isEmpty());
    journal.reading.addResult(QList<JournalItem>());
    journal.reading.finish();
    QTRY_COMPARE(read.size(), 3);
    QCOMPARE(changes->notYet(raise), QString());
}

void EditJobTest::undoOfEditsRestoresEveryField()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QList<AdGroupPtr> groups = budgeted(*fixture.session->repository(), 3);
    QList<ProposedEdit> edits;
    for (const AdGroupPtr &group : groups) {
        Demographics people = group->targeting->demographics;
        people.minimumAge = 30;
        people.maximumAge = 44;
        edits.append({group->id,
                      {{Field::BudgetAmount, times(*group->money(Field::BudgetAmount), 1.2)},
                       {Field::Title, QStringLiteral("x ") + group->id},
                       {Field::Status, QStringLiteral("paused")},
                       {Field::Demographics, people}}});
    }
    fixture.session->drafts()->propose(edits, QStringLiteral("much"));
    const QString id = post(fixture);
    ChangeRunner *changes = fixture.session->changes();
    QCOMPARE(changes->job(id)->count(JobItemState::Done), 3);
    // Somebody renames one of them meanwhile.
    changeElsewhere(fixture, groups[2]->id, R"({"title":"theirs"})");
    QVERIFY(changes->canUndo(id));
    const auto undo = changes->undo(id);
    QVERIFY(undo);
    QVERIFY(fixture.finish(*undo));
    QCOMPARE(changes->job(*undo)->count(JobItemState::Done), 2);
    QCOMPARE(changes->job(*undo)->count(JobItemState::Failed), 1);
    for (int i = 0; i < 2; ++i) {
        const AdGroupPtr read = onServer(fixture, groups[i]->id);
        for (const Field field : editableFields())
            QVERIFY2(sameSetting(settingOf(*read, field), settingOf(*groups[i], field)),
                     qPrintable(QString::number(int(field))));
    }
    QCOMPARE(onServer(fixture, groups[2]->id)->title, QStringLiteral("theirs"));
}

void EditJobTest::undoOfACreationDeletesIt()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const AdGroupPtr source = budgeted(*fixture.session->repository(), 1).constFirst();
    fixture.session->drafts()->create({source->campaignId.text(), copyOf(*source, QStringLiteral("short life"))},
                                      source->id, QStringLiteral("Copy"));
    const QString id = post(fixture);
    ChangeRunner *changes = fixture.session->changes();
    const QString made = changes->job(id)->items.constFirst().resultId;
    QVERIFY(changes->canUndo(id));
    const auto undo = changes->undo(id);
    QVERIFY2(undo, undo ? "" : qPrintable(undo.error().message));
    QVERIFY(fixture.finish(*undo));
    QVERIFY2(
        changes->job(*undo)->count(JobItemState::Done) == 1,
        qPrintable(changes->job(*undo)->items[0].error ? changes->job(*undo)->items[0].error->message : QString()));
    QVERIFY(!onServer(fixture, made));
}

void EditJobTest::aDeletionKeepsWhatTheAdGroupHad()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const AdGroupPtr group = budgeted(*fixture.session->repository(), 1).constFirst();
    fixture.session->drafts()->remove({group->id}, QStringLiteral("Delete"));
    const QString id = post(fixture);
    QCOMPARE(fixture.session->changes()->job(id)->count(JobItemState::Done), 1);
    QVERIFY(!onServer(fixture, group->id));
    QVERIFY(fixture.session->drafts()->isEmpty());
    const auto items = waitFor(fixture.journal.items(id));
    bool budgetKept = false;
    for (const JournalItem &item : *items)
        budgetKept = budgetKept || (item.field == QLatin1String("budget_amount") && !item.before.isNull());
    QVERIFY(budgetKept);
}

void EditJobTest::anInterruptedEditIsSettledAtTheNextStart()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QList<AdGroupPtr> groups = budgeted(*fixture.session->repository(), 3);
    fixture.session->drafts()->propose({{groups[0]->id, {{Field::Title, QStringLiteral("one")}}},
                                        {groups[1]->id, {{Field::Title, QStringLiteral("two")}}}},
                                       QStringLiteral("Rename"));
    // The program dies when the first intent is marked as sent: the request is not out yet.
    bool sent = false;
    fixture.journal.kept = [&sent](const QString &what) { sent = sent || what == QLatin1String("sent"); };
    QVERIFY(fixture.session->changes()->start(planOf(fixture)));
    QVERIFY(waitUntil([&sent] { return sent; }, 20000));
    fixture.session.reset();
    fixture.journal.kept = {};
    auto again
        = makeSession(QUrl(fixture.server.baseUrl()), fixture.server.key(), &fixture.journal, false, &fixture.drafts);
    QObject context;
    const auto report = waitFor(recoverJournal(&fixture.journal, again->reader(), QStringLiteral("test"), &context));
    QVERIFY(report);
    QVERIFY(report->confirmed + report->notDone >= 1);
    QCOMPARE(report->unknown, 0);
    // Its drafts are all there and can be posted.
    QCOMPARE(*waitFor(again->drafts()->load()), 2);
    fixture.session = std::move(again);
    QVERIFY(fixture.list());
    QVERIFY(!post(fixture).isEmpty());
    QCOMPARE(onServer(fixture, groups[0]->id)->title, QStringLiteral("one"));
    QCOMPARE(onServer(fixture, groups[1]->id)->title, QStringLiteral("two"));
    QVERIFY(fixture.session->drafts()->isEmpty());
}

} // namespace agm
