// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ChangeRunner.h"

#include "net/ApiLimits.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/AdGroupWriter.h"
#include "sync/ConnectionTest.h"
#include "sync/JournalRecovery.h"
#include "tests/support/ScriptedServer.h"
#include "tests/support/Wait.h"
#include "tests/sync/SyncFixture.h"
#include "tests/sync/SyncTests.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

JournalState journalStateOf(SyncFixture &fixture, const QString &jobId, const QString &id)
{
    const auto items = waitFor(fixture.journal.items(jobId));
    for (const JournalItem &item : *items) {
        if (item.adGroupId == id)
            return item.state;
    }
    return JournalState::Planned;
}

} // namespace

void ChangeRunnerTest::pausesAndSaysWhatFailed()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active");
    QVERIFY(active.size() > ApiLimits().maxInFlight);
    const QString bad = active[3];
    fixture.server.failFor(bad, 400, QStringLiteral("The ad network refused it."));
    ChangeRunner *changes = fixture.session->changes();
    QSignalSpy finished(changes, &ChangeRunner::jobFinished);
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(job);
    QCOMPARE(changes->busy().size(), active.size());
    QCOMPARE(changes->runningJob(), *job);
    QVERIFY(fixture.finish(*job));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(changes->job(*job)->count(JobItemState::Done), int(active.size()) - 1);
    QCOMPARE(changes->job(*job)->ids(JobItemState::Failed), QStringList{bad});
    for (const JobItem &item : changes->job(*job)->items) {
        if (item.adGroupId == bad)
            QVERIFY2(item.error->message.contains(QLatin1String("The ad network refused it.")),
                     qPrintable(item.error->message));
    }
    QCOMPARE(fixture.idsWith("active"), QStringList{bad});
    QVERIFY(changes->busy().isEmpty());
    QCOMPARE(journalStateOf(fixture, *job, bad), JournalState::Failed);
    QCOMPARE(journalStateOf(fixture, *job, active[0]), JournalState::Confirmed);
    // The server thinks the same.
    QVERIFY(fixture.list());
    QCOMPARE(fixture.idsWith("active"), QStringList{bad});
}

void ChangeRunnerTest::retryTakesOnlyWhatFailed()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active").mid(0, 6);
    fixture.server.failFor(active[1], 400, QStringLiteral("no"));
    fixture.server.failFor(active[4], 403, QStringLiteral("no"));
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->count(JobItemState::Failed), 2);
    fixture.server.clearFailures();
    const int before = fixture.server.requestCount(QStringLiteral("pause_ad_group"));
    const auto retry = changes->retryFailed(*job);
    QVERIFY(retry);
    QVERIFY(fixture.finish(*retry));
    // A stored 400 would be replayed for an old key: a corrected request carries a new one.
    QCOMPARE(changes->job(*retry)->ids(JobItemState::Done), (QStringList{active[1], active[4]}));
    QCOMPARE(fixture.server.requestCount(QStringLiteral("pause_ad_group")), before + 2);
}

void ChangeRunnerTest::undoRestoresExactlyWhatChanged()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active").mid(0, 5);
    const QStringList pausedBefore = fixture.idsWith("paused");
    ChangeRunner *changes = fixture.session->changes();
    // Some of the selection were paused before: they are skipped, and the undo leaves them paused.
    const auto job = changes->start(changes->plan(BulkAction::Pause, active + pausedBefore.mid(0, 3)));
    QVERIFY(fixture.finish(*job));
    QVERIFY(changes->canUndo(*job));
    const auto undo = changes->undo(*job);
    QVERIFY(undo);
    QVERIFY(fixture.finish(*undo));
    QCOMPARE(changes->job(*undo)->undoOf, *job);
    QVERIFY(!changes->canUndo(*job));
    QVERIFY(fixture.list());
    for (const QString &id : active)
        QCOMPARE(fixture.statusOf(id), QStringLiteral("active"));
    for (const QString &id : pausedBefore)
        QCOMPARE(fixture.statusOf(id), QStringLiteral("paused"));
}

void ChangeRunnerTest::undoLeavesForeignChangesAlone()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active").mid(0, 2);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(fixture.finish(*job));
    // Somebody else resumes one and the refresh shows it.
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = QStringLiteral("/ad_groups/%1/unpause").arg(active[0]);
    QVERIFY(waitFor(fixture.session->transport()->send(call)));
    QVERIFY(fixture.list());
    QCOMPARE(changes->undoPlan(*job).ids, QStringList{active[1]});
    QCOMPARE(changes->undoPlan(*job).skippedFor(SkipReason::AlreadyActive), 1);
}

void ChangeRunnerTest::whatSomebodyElsePausedIsNotResumed()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active").mid(0, 2);
    ChangeRunner *changes = fixture.session->changes();
    // Somebody else pauses one, and no refresh has shown it yet.
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = QStringLiteral("/ad_groups/%1/pause").arg(active[0]);
    QVERIFY(waitFor(fixture.session->transport()->send(call)));
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->count(JobItemState::Done), 2);
    QVERIFY(!changes->job(*job)->items[0].changed);
    const auto undo = changes->undo(*job);
    QVERIFY(undo);
    QVERIFY(fixture.finish(*undo));
    QVERIFY(fixture.list());
    QCOMPARE(fixture.statusOf(active[0]), QStringLiteral("paused"));
    QCOMPARE(fixture.statusOf(active[1]), QStringLiteral("active"));
}

void ChangeRunnerTest::aCancelledUndoCanBeCompleted()
{
    SyncFixture fixture(120);
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active");
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(fixture.finish(*job));
    fixture.server.setLatency(20);
    const auto undo = changes->undo(*job);
    QVERIFY(waitUntil([&] { return changes->job(*undo)->count(JobItemState::Done) >= 3; }, 20000));
    changes->cancel(*undo);
    QVERIFY(fixture.finish(*undo));
    fixture.server.setLatency(0);
    QVERIFY(changes->job(*undo)->count(JobItemState::Cancelled) > 0);
    QVERIFY(changes->canUndo(*job));
    const auto rest = changes->undo(*job);
    QVERIFY(rest);
    QVERIFY(fixture.finish(*rest));
    QCOMPARE(fixture.idsWith("active").size(), active.size());
    QVERIFY(!changes->canUndo(*job));
}

void ChangeRunnerTest::cancelTakesBackWhatTheClientHolds()
{
    // The server never answers, so the client's slots stay taken and the rest of the window waits inside the client.
    SyncFixture fixture(60);
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active");
    QVERIFY(active.size() > 12);
    fixture.server.setLatency(1500);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(waitUntil([&] { return fixture.server.requestCount(QStringLiteral("pause_ad_group")) >= 5; }, 20000));
    changes->cancel(*job);
    QVERIFY(fixture.finish(*job));
    fixture.server.setLatency(0);
    // What had reached the server is done, and nothing else was sent.
    const int sent = fixture.server.requestCount(QStringLiteral("pause_ad_group"));
    QVERIFY2(sent <= ApiLimits().maxInFlight - ApiLimits().keptForForeground, "more than one window was on its way");
    QCOMPARE(changes->job(*job)->count(JobItemState::Done), sent);
    QCOMPARE(changes->job(*job)->count(JobItemState::Cancelled), int(active.size()) - sent);
}

void ChangeRunnerTest::cancelTakesBackWhatWasRefusedForNow()
{
    // The minute is used up: each resume is refused and would be sent again when the minute is over.
    SyncFixture fixture(20);
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("paused").mid(0, 3);
    for (const QString &id : ids)
        fixture.server.failFor(id, 429, QStringLiteral("Too many requests. Try again in 50 seconds."));
    ChangeRunner *changes = fixture.session->changes();
    const BulkPlan plan = changes->plan(BulkAction::Resume, ids);
    const auto job = changes->start(plan, changes->guard(plan).total);
    QVERIFY2(job, job ? "" : qPrintable(job.error().message));
    QVERIFY(waitUntil([&] { return fixture.session->transport()->quota(QStringLiteral("unpauseAdGroup")).heldBack; },
                      20000));
    changes->cancel(*job);
    QVERIFY(waitUntil([&] { return changes->job(*job)->finished; }, 5000));
    QCOMPARE(changes->job(*job)->count(JobItemState::Cancelled), 3);
    QCOMPARE(journalStateOf(fixture, *job, ids[0]), JournalState::Cancelled);
    QCOMPARE(fixture.session->transport()->activity().writesWaiting, 0);
}

void ChangeRunnerTest::deletesAndForgets()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("paused").mid(0, 3);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Delete, ids));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->count(JobItemState::Done), 3);
    QVERIFY(!changes->canUndo(*job));
    QVERIFY(!changes->undo(*job));
    for (const QString &id : ids)
        QVERIFY(!fixture.session->repository()->group(id));
    QVERIFY(fixture.list());
    QCOMPARE(fixture.session->repository()->size(), 57);
}

void ChangeRunnerTest::deletedElsewhereIsSaid()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("active").mid(0, 2);
    ApiCall call;
    call.method = ApiMethod::Delete;
    call.path = QStringLiteral("/ad_groups/") + ids[0];
    QVERIFY(waitFor(fixture.session->transport()->send(call)));
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, ids));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->ids(JobItemState::Failed), QStringList{ids[0]});
    QVERIFY(changes->job(*job)->items[0].error->message.contains(QLatin1String("no longer exists")));
    QVERIFY(!fixture.session->repository()->group(ids[0]));
    QCOMPARE(fixture.statusOf(ids[1]), QStringLiteral("paused"));
}

void ChangeRunnerTest::intentIsOnTheDiskBeforeTheRequest()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("active").mid(0, 4);
    QList<std::pair<QString, int>> seen;
    fixture.journal.kept = [&](const QString &what) {
        seen.append({what, fixture.server.requestCount(QStringLiteral("pause_ad_group"))});
    };
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, ids));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(seen.constFirst().first, QStringLiteral("planned"));
    QCOMPARE(seen.constFirst().second, 0);
    // When the k-th mark "sent" is kept, fewer than k requests have been seen.
    int sent = 0;
    for (const auto &[what, requests] : seen) {
        if (what == QLatin1String("sent"))
            QVERIFY(requests <= sent++);
    }
    QCOMPARE(sent, 4);
}

void ChangeRunnerTest::withoutAJournalNothingIsSent()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("active").mid(0, 4);
    fixture.journal.failPlans = true;
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, ids));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->count(JobItemState::Failed), 4);
    QVERIFY(changes->job(*job)->error);
    QCOMPARE(fixture.server.requestCount(QStringLiteral("pause_ad_group")), 0);
    QVERIFY(changes->busy().isEmpty());
}

void ChangeRunnerTest::aMarkThatFailsSendsNothing()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    fixture.journal.failMarks = true;
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, fixture.idsWith("active").mid(0, 4)));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->count(JobItemState::Failed), 4);
    QCOMPARE(fixture.server.requestCount(QStringLiteral("pause_ad_group")), 0);
}

void ChangeRunnerTest::aLockedAccountSendsNothing()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    fixture.session->setLocked(true);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, fixture.idsWith("active")));
    QVERIFY(!job);
    QCOMPARE(job.error().kind, ErrorKind::Locked);
    fixture.session->setLocked(false);
    QVERIFY(changes->start(changes->plan(BulkAction::Pause, fixture.idsWith("active").mid(0, 1))));
    QCOMPARE(changes->start(BulkPlan()).error().kind, ErrorKind::Invalid);
}

void ChangeRunnerTest::cancelKeepsWhatIsDone()
{
    SyncFixture fixture(200);
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active");
    QVERIFY(active.size() > 60);
    fixture.server.setLatency(20);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(waitUntil([&] { return changes->job(*job)->count(JobItemState::Done) >= 5; }, 20000));
    changes->cancel(*job);
    QVERIFY(fixture.finish(*job));
    fixture.server.setLatency(0);
    const Job *record = changes->job(*job);
    QVERIFY(record->count(JobItemState::Done) >= 5);
    QVERIFY(record->count(JobItemState::Cancelled) > 0);
    QCOMPARE(record->count(JobItemState::Done) + record->count(JobItemState::Cancelled), int(active.size()));
    const QStringList cancelled = record->ids(JobItemState::Cancelled);
    QVERIFY(fixture.list());
    QStringList stillActive = fixture.idsWith("active");
    QCOMPARE(QSet<QString>(stillActive.begin(), stillActive.end()), QSet<QString>(cancelled.begin(), cancelled.end()));
}

void ChangeRunnerTest::lostAnswersAreReadBack()
{
    // Pausing reaches the server, but every answer is lost; reading works and shows the truth.
    ScriptedServer server;
    bool paused = false;
    server.setResponder([&paused](const SeenRequest &request) {
        if (request.method == "POST") {
            paused = true;
            return Script{{Step::Close}};
        }
        const QByteArray group = QByteArray(R"({"id":"adgrp_1","ad_campaign":{"id":"c"},"title":"T","status":")")
            + (paused ? "paused" : "active") + "\"}";
        if (request.target.contains("/ad_groups/adgrp_1"))
            return ScriptedServer::answer(200, group);
        const bool campaigns = request.target.contains("ad_campaigns");
        return ScriptedServer::answer(
            200,
            R"({"data":[)" + (campaigns ? QByteArray() : group)
                + R"(],"page_info":{"start_cursor":null,"end_cursor":null,"has_next_page":false,"has_previous_page":false}})");
    });
    WatchedJournal journal;
    auto session = makeSession(server.baseUrl(), QStringLiteral("k"), &journal);
    session->repository()->upsert(session->repository()->generation(), 0, [] {
        auto group = std::make_shared<AdGroup>();
        group->id = QStringLiteral("adgrp_1");
        group->status = Word::of(u"active");
        group->sent.set();
        return QList<AdGroupPtr>{group};
    }());
    ChangeRunner *changes = session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, {QStringLiteral("adgrp_1")}));
    QVERIFY(waitUntil([&] { return changes->job(*job)->finished; }, 20000));
    QCOMPARE(changes->job(*job)->count(JobItemState::Done), 1);
    QVERIFY(changes->job(*job)->items[0].changed);
    QSet<QByteArray> keys;
    for (const SeenRequest &request : server.requests()) {
        if (request.method == "POST")
            keys.insert(request.header("Idempotency-Key"));
    }
    QCOMPARE(keys.size(), 1);
    QVERIFY(!keys.contains(QByteArray()));
}

void ChangeRunnerTest::aServerThatGoesStopsTheJob()
{
    SyncFixture fixture(150);
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active");
    fixture.server.setLatency(10);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    QVERIFY(waitUntil([&] { return changes->job(*job)->count(JobItemState::Done) >= 5; }, 20000));
    fixture.server.stop();
    QVERIFY(fixture.finish(*job));
    const Job *record = changes->job(*job);
    QVERIFY(record->count(JobItemState::Done) >= 5);
    QVERIFY(record->count(JobItemState::Failed) > 0);
    QCOMPARE(record->count(JobItemState::Waiting) + record->count(JobItemState::Sent), 0);
    QVERIFY(changes->busy().isEmpty());
    // What was never sent is known to the journal as such.
    const auto items = waitFor(fixture.journal.items(*job));
    int never = 0;
    for (const JournalItem &item : *items)
        never += item.state == JournalState::Cancelled;
    QVERIFY(never > 0);
    QCOMPARE(fixture.session->repository()->size(), 150);
}

void ChangeRunnerTest::aKeyWithoutPermissionIsNamed()
{
    SyncFixture fixture(20);
    auto session = makeSession(QUrl(fixture.server.baseUrl()), QStringLiteral("read-only-key"), &fixture.journal);
    std::swap(session, fixture.session);
    QVERIFY(fixture.list());
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, fixture.idsWith("active").mid(0, 2)));
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->job(*job)->count(JobItemState::Failed), 2);
    QCOMPARE(changes->job(*job)->items[0].error->kind, ErrorKind::Forbidden);
    QVERIFY2(changes->job(*job)->items[0].error->message.contains(QLatin1String("ad_campaign:update")),
             qPrintable(changes->job(*job)->items[0].error->message));
}

void ChangeRunnerTest::busyAdGroupsAreSkipped()
{
    SyncFixture fixture;
    QVERIFY(fixture.list());
    const QStringList ids = fixture.idsWith("active").mid(0, 3);
    ChangeRunner *changes = fixture.session->changes();
    const auto job = changes->start(changes->plan(BulkAction::Pause, ids));
    QCOMPARE(changes->plan(BulkAction::Pause, ids).skippedFor(SkipReason::Busy), 3);
    QVERIFY(fixture.finish(*job));
    QCOMPARE(changes->plan(BulkAction::Pause, ids).skippedFor(SkipReason::AlreadyPaused), 3);
}

void ChangeRunnerTest::anInterruptedJobIsSettledAtTheNextStart()
{
    SyncFixture fixture(20);
    QVERIFY(fixture.list());
    const QStringList active = fixture.idsWith("active");
    const QString paused = fixture.idsWith("paused").constFirst();
    // As a killed program leaves it: two were sent (one arrived), one was only planned.
    JournalJob job;
    job.id = QStringLiteral("job");
    job.at = QDateTime::currentDateTimeUtc();
    job.accountId = QStringLiteral("test");
    QList<JournalItem> items;
    for (const QString &id : {paused, active[0], active[1]}) {
        JournalItem item;
        item.adGroupId = id;
        item.before = QStringLiteral("active");
        item.after = QStringLiteral("paused");
        item.idempotencyKey = id.toUtf8();
        items.append(item);
    }
    QVERIFY(waitFor(fixture.journal.plan(job, items)));
    QVERIFY(waitFor(
        fixture.journal.markAll(job.id, {{paused, JournalState::Sent, {}}, {active[0], JournalState::Sent, {}}})));
    const auto report
        = waitFor(recoverJournal(&fixture.journal, fixture.session->reader(), QStringLiteral("test"), this));
    QVERIFY(report);
    QCOMPARE(report->confirmed, 1);
    QCOMPARE(report->notDone, 1);
    QCOMPARE(report->unknown, 0);
    QCOMPARE(journalStateOf(fixture, job.id, paused), JournalState::Confirmed);
    QCOMPARE(journalStateOf(fixture, job.id, active[0]), JournalState::Failed);
    QCOMPARE(journalStateOf(fixture, job.id, active[1]), JournalState::Cancelled);
}

void ChangeRunnerTest::theConnectionTestNamesPermissions()
{
    SyncFixture fixture(20);
    const auto full = waitFor(testConnection(fixture.session->transport()));
    QVERIFY2(!full.error, full.error ? qPrintable(full.error->message) : "");
    QVERIFY(full.canRead() && full.canPause());
    for (const PermissionFinding &finding : full.findings)
        QVERIFY2(finding.permission == Permission::Allowed, qPrintable(finding.scope));

    auto limited = makeSession(QUrl(fixture.server.baseUrl()), QStringLiteral("read-only-key"), &fixture.journal);
    const auto report = waitFor(testConnection(limited->transport()));
    QVERIFY(report.canRead());
    QVERIFY(!report.canPause());
    for (const PermissionFinding &finding : report.findings) {
        if (finding.scope == QLatin1String("ad_campaign:update"))
            QCOMPARE(finding.permission, Permission::Refused);
    }

    auto wrong = makeSession(QUrl(fixture.server.baseUrl()), QStringLiteral("nonsense"), &fixture.journal);
    const auto refused = waitFor(testConnection(wrong->transport()));
    QVERIFY(refused.error);
    QCOMPARE(refused.error->kind, ErrorKind::Unauthorized);

    auto elsewhere
        = makeSession(QUrl(fixture.server.baseUrl().replace(QLatin1String("/api/v1"), QLatin1String("/other"))),
                      fixture.server.key(), &fixture.journal);
    const auto lost = waitFor(testConnection(elsewhere->transport()));
    QVERIFY(lost.error);
    QCOMPARE(lost.error->kind, ErrorKind::NotFound);
    // Nothing was changed by any of this.
    QVERIFY(fixture.list());
    QCOMPARE(fixture.session->repository()->size(), 20);
}

void ChangeRunnerTest::everyEndpointAnswersTyped()
{
    SyncFixture fixture(30);
    QVERIFY(fixture.list());
    const AdGroupReader *reader = fixture.session->reader();
    const AdGroupWriter writer(fixture.session->transport());
    const TimeWindow all(WindowPreset::AllTime, QTimeZone("UTC"));
    AdGroupPtr source;
    for (const AdGroupPtr &group : fixture.session->repository()->groups()) {
        if (group->money(Field::BudgetAmount) && group->budgetType == QLatin1String("daily"))
            source = group;
    }
    QVERIFY(source);

    NewAdGroup fresh;
    fresh.campaignId = source->campaignId.text();
    fresh.values.insert(Field::Title, QStringLiteral("Made by a test <b>&</b> “quoted”"));
    fresh.values.insert(Field::BudgetAmount, *Money::fromDouble(18.5, source->currencyOf(Field::BudgetAmount)));
    fresh.values.insert(Field::BudgetType, QStringLiteral("daily"));
    fresh.values.insert(Field::Status, QStringLiteral("paused"));
    EditRow creation{BulkAction::Create, makeLocalId(), {}, fresh.campaignId, {}};
    for (auto it = fresh.values.cbegin(); it != fresh.values.cend(); ++it)
        creation.fields.insert(it.key(), {{}, it.value()});
    const auto created = waitFor(writer.send(creation, {}, QByteArray("create-1")).result);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    const AdGroupPtr made = *created;
    QCOMPARE(made->title, std::get<QString>(fresh.values.value(Field::Title)));
    QCOMPARE(made->money(Field::BudgetAmount)->micros, 18'500'000);
    QCOMPARE(made->knownStatus(), AdGroupStatus::Paused);
    // The same intent again makes no second ad group.
    QCOMPARE((*waitFor(writer.send(creation, {}, QByteArray("create-1")).result))->id, made->id);

    AdGroupPatch patch;
    patch.insert(Field::BudgetAmount, *Money::fromDouble(20.25, source->currencyOf(Field::BudgetAmount)));
    Demographics people;
    people.minimumAge = 21;
    people.maximumAge = 45;
    people.gender = QStringLiteral("all");
    patch.insert(Field::Demographics, people);
    const EditRow edit{BulkAction::Edit, made->id, {}, {}, {}};
    const auto updated = waitFor(writer.send(edit, patch, {}).result);
    QVERIFY2(updated, updated ? "" : qPrintable(updated.error().message));
    QCOMPARE((*updated)->money(Field::BudgetAmount)->micros, 20'250'000);
    const auto read = waitFor(reader->retrieve(made->id, all).result);
    QVERIFY(read);
    QCOMPARE((*read)->targeting->demographics.minimumAge, std::optional(21));
    QCOMPARE((*read)->title, made->title);
    // What cannot be edited is refused before anything is sent.
    QCOMPARE(waitFor(writer.send(edit, {{Field::Spend, 1.0}}, {}).result).error().kind, ErrorKind::Invalid);
    QCOMPARE(waitFor(reader->retrieve(QStringLiteral("../ad_campaigns"), all).result).error().kind, ErrorKind::Invalid);

    AdReportQuery query;
    query.to = QDateTime::currentDateTimeUtc();
    query.from = query.to.addDays(-6);
    query.adGroupIds = {source->id};
    query.granularity = QStringLiteral("daily");
    query.breakdownByAdGroup = true;
    const auto report = waitFor(reader->report(query).result);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows.constFirst().id, source->id);

    QVERIFY(waitFor(writer.send({BulkAction::Delete, made->id, {}, {}, {}}, {}, {}).result));
    QCOMPARE(waitFor(reader->retrieve(made->id, all).result).error().kind, ErrorKind::NotFound);
}

} // namespace agm
