// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/PostKillTest.h"

#include "domain/AdGroupEdit.h"
#include "store/Database.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteJournal.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalRecovery.h"
#include "sync/Listing.h"
#include "tests/support/Wait.h"
#include "tests/sync/ModelServer.h"
#include "tests/sync/SyncFixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <cstdio>

namespace agm {
namespace {

using namespace test;

constexpr int Edits = 4;
constexpr int Creations = 2;
constexpr int Rows = Edits + Creations;
constexpr int LeastKills = 20;
constexpr int PatienceMs = 20'000;

/// Tells a step and goes on when it is let.
void step(const QString &what)
{
    std::fputs(qPrintable(what + u'\n'), stdout);
    std::fflush(stdout);
    while (true) {
        const int sign = std::getc(stdin);
        if (sign == '\n' || sign == EOF)
            return;
    }
}

/// A journal on disk that stops before and after each of its writes.
class SteppingJournal final : public Journal {
public:
    explicit SteppingJournal(Journal *disk) : m_disk(disk) { }

    QFuture<Result<void>> plan(const JournalJob &job, const QList<JournalItem> &items) override
    {
        step(QStringLiteral("ask plan"));
        return told(m_disk->plan(job, items), QStringLiteral("kept plan"));
    }
    QFuture<Result<void>> markAll(const QString &jobId, const QList<JournalMark> &marks) override
    {
        const QString what = QStringLiteral(" %1 %2").arg(int(marks[0].state)).arg(marks[0].adGroupId);
        step(QStringLiteral("ask") + what);
        return told(m_disk->markAll(jobId, marks), QStringLiteral("kept") + what);
    }
    QFuture<Result<QList<JournalItem>>> recover(const QString &account) override { return m_disk->recover(account); }
    QFuture<Result<QList<JournalJob>>> jobs(const QString &account, int limit) override
    {
        return m_disk->jobs(account, limit);
    }
    QFuture<Result<QList<JournalItem>>> items(const QString &jobId) override { return m_disk->items(jobId); }
    QFuture<Result<QList<JournalItem>>> search(const QString &account, const QString &text, int limit) override
    {
        return m_disk->search(account, text, limit);
    }
    QFuture<Result<QList<JournalItem>>> changesSince(const QString &account, const QDateTime &since,
                                                     const QStringList &fields) override
    {
        return m_disk->changesSince(account, since, fields);
    }
    QFuture<Result<QList<JournalEntry>>> history(const JournalFilter &filter) override
    {
        return m_disk->history(filter);
    }

    int asked = 0; ///< writes that are not told to be kept yet

private:
    QFuture<Result<void>> told(const QFuture<Result<void>> &written, const QString &what)
    {
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        ++asked;
        whenDone(written, QCoreApplication::instance(), [this, promise, what](const Result<void> &result) {
            --asked;
            step(what);
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }

    Journal *m_disk;
};

template <class T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    QObject context; // hears of the end, which comes from the store's thread, through the event loop
    Result<T> result = fail(ErrorKind::TimedOut, QStringLiteral("It does not end."));
    bool isThere = false;
    whenDone(future, &context, [&](const Result<T> &done) {
        result = done;
        isThere = true;
    });
    spinUntil([&isThere] { return isThere; });
    return result;
}

/// The store on disk and an account on it.
struct Program {
    Program(const QString &file, const QUrl &url, const QString &key, bool stepping = false)
        : database(file), disk(&database), drafts(&database), steps(&disk)
    {
        opened = waited(database.open());
        session = makeSession(url, key, stepping ? static_cast<Journal *>(&steps) : &disk, false, &drafts);
    }
    bool list() const
    {
        session->listing()->refresh();
        return spinUntil([this] { return session->listing()->state() != ListingState::Loading; })
            && session->listing()->state() == ListingState::Complete;
    }
    /// Posts every draft; the job, or null.
    const Job *post() const
    {
        ChangeRunner *changes = session->changes();
        EditPlan plan = planOfDrafts(session->drafts()->all(), {}, {}, session->repository()->groups());
        const GuardReport report = changes->guard(plan);
        if (report.asks())
            plan.typedTotal = report.total;
        const auto job = changes->start(plan);
        if (!job || !spinUntil([&] { return changes->job(*job)->finished; }))
            return nullptr;
        return changes->job(*job);
    }

    Database database;
    SqliteJournal disk;
    SqliteDraftStore drafts;
    SteppingJournal steps;
    Result<StoreReport> opened = fail(ErrorKind::Storage, {});
    std::unique_ptr<AccountSession> session;
};

/// The store may not grow any more; or it may again.
Result<void> setFull(Database &database, bool full)
{
    return waited(database.run([full](QSqlDatabase &db) -> Result<void> {
        QSqlQuery query(db);
        QString pages = QStringLiteral("1000000");
        if (full && query.exec(QStringLiteral("PRAGMA page_count")) && query.next())
            pages = query.value(0).toString();
        if (!query.exec(QStringLiteral("PRAGMA max_page_count = ") + pages))
            return fail(ErrorKind::Storage, query.lastError().text());
        return {};
    }));
}

int writesSeen(const SyncFixture &fixture)
{
    int seen = 0;
    for (const char *operation : {"update_ad_group", "create_ad_group", "pause_ad_group", "delete_ad_group"})
        seen += fixture.server.requestCount(QString::fromLatin1(operation));
    return seen;
}

/// What one round wants: a title for each of some ad groups, and new ones.
struct Wanted {
    QMap<QString, QString> titles; ///< by ad group
    QStringList created; ///< titles
};

int countOf(const Snapshot &now, const QString &title)
{
    return int(
        std::count_if(now.cbegin(), now.cend(), [&title](const AdGroupPtr &group) { return group->title == title; }));
}

/// Drafts them, and puts the store to disk.
Wanted draft(Program &program, int round)
{
    Wanted wanted;
    QList<ProposedEdit> edits;
    AdGroupPtr source;
    for (const AdGroupPtr &group : program.session->repository()->groups()) {
        if (edits.size() == Edits)
            break;
        source = group->money(Field::BudgetAmount) ? group : source;
        const QString title = QStringLiteral("round %1 edit %2").arg(round).arg(edits.size());
        const QStringList languages{round % 2 == 0 ? QStringLiteral("de") : QStringLiteral("en")};
        wanted.titles.insert(group->id, title);
        edits.append({group->id, {{Field::Title, title}, {Field::Languages, languages}}});
    }
    DraftBook *drafts = program.session->drafts();
    drafts->propose(edits, QStringLiteral("edit"));
    for (int i = 0; i < Creations && source; ++i) {
        wanted.created.append(QStringLiteral("round %1 made %2").arg(round).arg(i));
        drafts->create({source->campaignId.text(), copyOf(*source, wanted.created.constLast())}, source->id,
                       QStringLiteral("create"));
    }
    program.session.reset();
    program.database.close();
    return wanted;
}

/// Runs the second process until it has told `steps` steps, then kills it. What it told; it ended by itself when the
/// last line is "done".
QStringList killedAfter(int steps, const QStringList &arguments)
{
    QStringList told;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                QStringList{QStringLiteral("--post-step-by-step")} + arguments);
    while (told.size() < steps) {
        if (!spinUntil([&child] { return child.canReadLine() || child.state() == QProcess::NotRunning; }))
            break;
        if (!child.canReadLine())
            break;
        told.append(QString::fromUtf8(child.readLine()).trimmed());
        if (told.size() < steps)
            child.write("\n");
    }
    child.kill();
    child.waitForFinished(PatienceMs);
    return told;
}

/// Longer than what is free in a store's pages.
QString longTitle(char letter)
{
    return QString(200'000, QLatin1Char(letter));
}

} // namespace

int postStepByStep(const QStringList &arguments)
{
    Program program(arguments[0], QUrl(arguments[1]), arguments[2], true);
    if (!program.opened || !program.list() || !waited(program.session->drafts()->load()))
        return 1;
    if (!program.post() || !spinUntil([&program] { return program.steps.asked == 0; }))
        return 2;
    step(QStringLiteral("done"));
    return 0;
}

void PostKillTest::killedInAnyStepLosesNothing()
{
    SyncFixture fixture(12);
    const QUrl url(fixture.server.baseUrl());
    int kills = 0;
    for (int steps = 1;; ++steps) {
        QVERIFY(steps < 10 * Rows);
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("store.sqlite"));
        Wanted wanted;
        {
            Program before(file, url, fixture.server.key());
            QVERIFY2(before.opened, before.opened ? "" : qPrintable(before.opened.error().message));
            QVERIFY(before.list());
            wanted = draft(before, steps);
        }
        QCOMPARE(wanted.titles.size(), Edits);
        QCOMPARE(wanted.created.size(), Creations);
        const QStringList told = killedAfter(steps, {file, url.toString(), fixture.server.key()});
        QCOMPARE(told.size(), steps);
        const bool done = told.constLast() == QLatin1String("done");
        kills += !done;

        Program after(file, url, fixture.server.key());
        QVERIFY2(after.opened, after.opened ? "" : qPrintable(after.opened.error().message));
        QObject context;
        const auto report
            = waited(recoverJournal(&after.disk, after.session->reader(), QStringLiteral("test"), &context));
        QVERIFY(report);
        QCOMPARE(report->unknown, 0);
        QVERIFY(after.list());
        const auto loaded = waited(after.session->drafts()->load());
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        after.session->drafts()->settle(report->created);

        // No intent is lost, and every row is settled; what was told to be on the disk is there.
        const auto jobs = waited(after.disk.jobs(QStringLiteral("test")));
        QVERIFY(jobs);
        QVERIFY(jobs->size() <= 1);
        if (told.contains(QLatin1String("kept plan")))
            QCOMPARE(jobs->size(), 1);
        QHash<QString, JournalState> states;
        for (const JournalJob &job : *jobs) {
            const auto items = waited(after.disk.items(job.id));
            for (const JournalItem &item : *items) {
                QVERIFY2(item.state == JournalState::Confirmed || item.state == JournalState::Failed
                             || item.state == JournalState::Cancelled,
                         qPrintable(item.adGroupId));
                states.insert(item.adGroupId, item.state);
            }
            QCOMPARE(states.size(), Rows);
        }
        const QString kept = QStringLiteral("kept %1 ").arg(int(JournalState::Confirmed));
        for (const QString &line : told) {
            if (line.startsWith(kept))
                QCOMPARE(states.value(line.mid(kept.size())), JournalState::Confirmed);
        }
        // No draft is lost: each is on the server or still a draft.
        const AdGroupRepository *repository = after.session->repository();
        for (auto it = wanted.titles.cbegin(); it != wanted.titles.cend(); ++it)
            QVERIFY(after.session->drafts()->draft(it.key()) || repository->group(it.key())->title == it.value());
        // Posted again, it comes to what was wanted, and each creation was made once.
        if (!after.session->drafts()->isEmpty()) {
            const Job *again = after.post();
            QVERIFY(again);
            QCOMPARE(again->count(JobItemState::Done), int(again->items.size()));
        }
        QVERIFY(after.session->drafts()->isEmpty());
        QVERIFY(after.list());
        Snapshot now;
        for (const AdGroupPtr &group : repository->groups())
            now.insert(group->id, group);
        for (auto it = wanted.titles.cbegin(); it != wanted.titles.cend(); ++it)
            QCOMPARE(now.value(it.key())->title, it.value());
        for (const QString &title : std::as_const(wanted.created))
            QCOMPARE(countOf(now, title), 1);
        if (done)
            break;
    }
    QVERIFY2(kills >= LeastKills, qPrintable(QString::number(kills)));
}

void PostKillTest::aFullDiskSendsNothingAndKeepsTheDraftsInMemory()
{
    SyncFixture fixture(12);
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    const QUrl url(fixture.server.baseUrl());
    QStringList ids;
    {
        Program program(file, url, fixture.server.key());
        QVERIFY2(program.opened, program.opened ? "" : qPrintable(program.opened.error().message));
        QVERIFY(program.list());
        DraftBook *drafts = program.session->drafts();
        for (const AdGroupPtr &group : program.session->repository()->groups())
            ids.append(group->id);
        drafts->propose({{ids[0], {{Field::Title, QStringLiteral("short")}}}}, QStringLiteral("before"));
        QVERIFY(setFull(program.database, true));

        // The draft is not on the disk: it is said, and the draft goes on in memory.
        QSignalSpy failed(drafts, &DraftBook::storeFailed);
        drafts->propose({{ids[1], {{Field::Title, longTitle('a')}}}}, QStringLiteral("too long for the disk"));
        QVERIFY(waitUntil([&failed] { return !failed.isEmpty(); }, PatienceMs));
        QCOMPARE(failed[0][0].value<Error>().kind, ErrorKind::Storage);
        QCOMPARE(drafts->size(), 2);

        // Without its intents on the disk nothing is sent, also of the row that would have fitted.
        const Job *job = program.post();
        QVERIFY(job);
        QVERIFY(job->error);
        QCOMPARE(job->error->kind, ErrorKind::Storage);
        QCOMPARE(job->count(JobItemState::Failed), 2);
        QCOMPARE(writesSeen(fixture), 0);
        const auto jobs = waited(program.disk.jobs(QStringLiteral("test")));
        QVERIFY(jobs);
        QCOMPARE(jobs->size(), 0);
        QCOMPARE(drafts->size(), 2);
        QVERIFY(!drafts->draft(ids[0])->error.isEmpty());
        QVERIFY(program.session->changes()->busy().isEmpty());

        // With room again, it goes on; what the disk missed is written with the next change of any draft.
        QVERIFY(setFull(program.database, false));
        drafts->propose({{ids[2], {{Field::Title, QStringLiteral("another")}}}}, QStringLiteral("another"));
        const auto stored = waited(program.drafts.load(QStringLiteral("test")));
        QVERIFY(stored);
        QCOMPARE(stored->size(), 3);
        drafts->undo();
        drafts->propose({{ids[1], {{Field::Title, QStringLiteral("short as well")}}}}, QStringLiteral("shorter"));
        const Job *again = program.post();
        QVERIFY(again);
        QCOMPARE(again->count(JobItemState::Done), 2);
        QCOMPARE(writesSeen(fixture), 2);
        QVERIFY(drafts->isEmpty());
    }
    Program later(file, url, fixture.server.key());
    QVERIFY2(later.opened, later.opened ? "" : qPrintable(later.opened.error().message));
    QVERIFY(later.list());
    QCOMPARE(later.session->repository()->group(ids[0])->title, QStringLiteral("short"));
    QCOMPARE(later.session->repository()->group(ids[1])->title, QStringLiteral("short as well"));
    const auto stored = waited(later.drafts.load(QStringLiteral("test")));
    QVERIFY(stored);
    QVERIFY(stored->isEmpty());
}

} // namespace agm
