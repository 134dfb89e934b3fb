// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/KillRunsTest.h"

#include "domain/AdGroupEdit.h"
#include "domain/EditPlan.h"
#include "domain/Futures.h"
#include "store/Database.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteJournal.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/JournalRecovery.h"
#include "sync/Listing.h"
#include "tests/faults/Session.h"
#include "tests/support/Wait.h"
#include "tests/support/Watched.h"
#include "wire/DraftCodec.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <chrono>
#include <cstdio>
#include <functional>

namespace agm::test {
namespace {

/// With KillTest and PostKillTest these come to 500.
constexpr int Runs = Watched ? 60 : 450;
/// On a machine that is busy with something else it ends after this time, when it has done this many.
constexpr qint64 LongestMs = 200'000;
constexpr int LeastRuns = Watched ? 40 : 100;
constexpr int PatienceMs = 20'000;

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

template <class T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    auto there = std::make_shared<std::optional<Result<T>>>();
    QObject context;
    whenDone(future, &context, [there](const Result<T> &result) { *there = result; });
    if (!waitUntil([&there] { return there->has_value(); }, PatienceMs))
        return fail(ErrorKind::TimedOut, QStringLiteral("It does not end."));
    return **there;
}

/// The program without its window.
struct Program {
    Program(const QString &file, const QUrl &url) : database(file), journal(&database), drafts(&database)
    {
        opened = waited(database.open());
        // As in the program: hundreds of runs make an account of some size.
        account = makeAccount(url, &journal, &drafts, ApiLimits());
    }
    /// As the program does when an account is opened; the error's words, or "".
    QString begin()
    {
        if (!opened)
            return opened.error().message;
        if (!opened->readOnly.isEmpty() || !opened->damagedFile.isEmpty())
            return opened->readOnly + opened->damage;
        const auto report = waited(recoverJournal(&journal, account->reader(), account->account().id, &context));
        if (!report)
            return report.error().message;
        say(QStringLiteral("settled"));
        account->listing()->refresh();
        if (!waitUntil([this] { return account->listing()->state() != ListingState::Loading; }, PatienceMs)
            || account->listing()->state() != ListingState::Complete)
            return QStringLiteral("not listed");
        say(QStringLiteral("listed"));
        if (const auto loaded = waited(account->drafts()->load()); !loaded)
            return loaded.error().message;
        account->drafts()->settle(report->created);
        return {};
    }
    /// Everything asked of the store so far is on the disk.
    bool kept()
    {
        return waited(database.run([](QSqlDatabase &) -> Result<int> { return 0; })).has_value();
    }
    const Job *post()
    {
        ChangeRunner *changes = account->changes();
        EditPlan plan = planOfDrafts(account->drafts()->all(), {}, {}, account->repository()->groups());
        const GuardReport asked = changes->guard(plan);
        if (asked.asks())
            plan.typedTotal = asked.total;
        const auto job = changes->start(plan);
        if (!job || !waitUntil([&] { return changes->job(*job)->finished; }, PatienceMs))
            return nullptr;
        return changes->job(*job);
    }

    QObject context;
    Database database;
    SqliteJournal journal;
    SqliteDraftStore drafts;
    Result<StoreReport> opened = fail(ErrorKind::Storage, {});
    std::unique_ptr<AccountSession> account;
};

/// Titles carry the order in which they were wanted.
QString title(int run, int number)
{
    return QStringLiteral("%1.%2").arg(run, 4, 10, QLatin1Char('0')).arg(number, 3, 10, QLatin1Char('0'));
}

/// What one run told before its end.
struct Told {
    QStringList lines;
    QMap<QString, QString> titles; ///< the last one of each ad group that was said to be kept
    QStringList created; ///< titles of new ad groups that were said to be kept
    QStringList done; ///< ids of journal rows that were said to be confirmed
};

Told toldIn(const QByteArray &output)
{
    Told told;
    told.lines = QString::fromUtf8(output.left(output.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : std::as_const(told.lines)) {
        const QStringList words = line.split(u' ');
        if (words[0] == QLatin1String("edit"))
            told.titles.insert(words[1], words[2]);
        else if (words[0] == QLatin1String("create"))
            told.created.append(words[1]);
        else if (words[0] == QLatin1String("done"))
            told.done.append(words[1] + u' ' + words[2]);
    }
    return told;
}

/// Starts a run and kills it: after some lines and a little more, or at some moment of its start.
QByteArray killed(const QStringList &arguments, int run, QRandomGenerator &random)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--work")} + arguments);
    QByteArray output;
    const auto over = [&child] { return child.state() == QProcess::NotRunning; };
    const auto waitFor
        = [&](const std::function<bool()> &there) { return waitUntil([&] { return there() || over(); }, PatienceMs); };
    bool due = false;
    const auto waitMs = [&](int ms) {
        QTimer::singleShot(std::chrono::milliseconds(ms), &child, [&due] { due = true; });
        return waitFor([&due] { return due; });
    };
    bool good = true;
    // The run's number decides how: each kind of moment is met, whatever the dice say.
    if (run % 3 == 0) {
        good = child.waitForStarted() && waitMs(random.bounded(1, 60));
    } else {
        // Each fourth has just settled what the one before it left: that takes a moment which is else seldom met.
        const int lines = run % 4 == 1 ? 1 : random.bounded(2, 30);
        good = waitFor([&] {
                   output += child.readAllStandardOutput();
                   return output.count('\n') >= lines;
               })
            && waitMs(lines == 1 ? 0 : random.bounded(0, 6));
    }
    child.kill();
    good = waitUntil(over, PatienceMs) && good;
    output += child.readAllStandardOutput();
    return good ? output : output + "E The run does not go on.\n";
}

/// tmpfs where there is one: what is written survives the process all the same, and hundreds of stores are opened.
QString fastPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/agm-kill-XXXXXX");
}

} // namespace

int workUntilKilled(const QStringList &arguments)
{
    Program program(arguments[0], QUrl(arguments[1]));
    const int run = arguments[2].toInt();
    if (const QString wrong = program.begin(); !wrong.isEmpty()) {
        say(QStringLiteral("E ") + wrong);
        return 1;
    }
    say(QStringLiteral("ready"));
    DraftBook *drafts = program.account->drafts();
    QObject::connect(drafts, &DraftBook::storeFailed, drafts,
                     [](const Error &error) { say(QStringLiteral("E ") + error.message); });
    QObject::connect(program.account->changes(), &ChangeRunner::itemSettled, drafts,
                     [&program](const QString &id, int item) {
                         const JobItem &settled = program.account->changes()->job(id)->items[item];
                         if (settled.state == JobItemState::Done && program.kept())
                             say(QStringLiteral("done %1 %2").arg(id, settled.adGroupId));
                         else if (settled.state == JobItemState::Failed)
                             say(QStringLiteral("failed %1").arg(settled.error->message));
                     });
    for (int number = 0; number < 500; ++number) {
        const QString wanted = title(run, number);
        const QString id = AccountServer::groupId(number % 3);
        const AdGroupPtr group = program.account->repository()->group(id);
        const bool creates = number % 10 == 6;
        if (creates)
            drafts->create({group->campaignId.text(), copyOf(*group, wanted)}, id, QStringLiteral("Copy"));
        else
            drafts->propose({{id, {{Field::Title, wanted}}}}, QStringLiteral("Edit"));
        if (!program.kept())
            return 2;
        say(creates ? QStringLiteral("create ") + wanted : QStringLiteral("edit %1 %2").arg(id, wanted));
        if (number % 4 == 3 && !program.post())
            return 3;
    }
    return 0;
}

void KillRunsTest::nothingIsLostAndNothingIsDoneTwice()
{
    const QTemporaryDir dir(fastPlace());
    QVERIFY(dir.isValid());
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    AccountServer server;
    for (int number = 0; number < 3; ++number)
        server.put(AccountServer::groupId(number), QStringLiteral("title"), title(0, 0));
    const QUrl url = server.http.baseUrl();
    QMap<QString, int> points; ///< how often a run was killed after this word
    QMap<QString, QString> wanted;
    QStringList created;
    int confirmed = 0;
    int runs = 0;
    QElapsedTimer clock;
    clock.start();
    for (int run = 1; run <= Runs && (run <= LeastRuns || !clock.hasExpired(LongestMs)); ++run) {
        ++runs;
        const QByteArray output = killed({file, url.toString(), QString::number(run)}, run, random);
        const Told told = toldIn(output);
        for (const QString &line : told.lines)
            QVERIFY2(!line.startsWith(QLatin1String("E ")), qPrintable(line));
        ++points[told.lines.isEmpty() ? QStringLiteral("nothing") : told.lines.constLast().section(u' ', 0, 0)];
        for (auto it = told.titles.cbegin(); it != told.titles.cend(); ++it)
            wanted.insert(it.key(), *it);
        created += told.created;

        // Read without the program: what stands on the disk.
        Database database(file);
        const auto opened = waited(database.open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(opened->damagedFile, QString());
        QCOMPARE(opened->readOnly, QString());
        SqliteDraftStore store(&database);
        SqliteJournal journal(&database);
        const auto drafts = waited(store.load(QStringLiteral("faults")));
        QVERIFY(drafts);
        QMap<QString, QString> drafted; // by ad group, a new one by its title
        for (const StoredDraft &stored : *drafts) {
            const auto draft = decodeDraft(stored.json);
            QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
            const QString text = std::get<QString>(draft->fields.value(Field::Title).mine);
            drafted.insert(draft->kind == DraftKind::Create ? text : stored.adGroupId, text);
        }
        // A title that was said to be kept is a draft or on the server, or a later one is.
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const QString there = server.group(it.key())[u"title"].toString();
            const QString latest = std::max(drafted.value(it.key()), there);
            QVERIFY2(latest >= *it, qPrintable(QStringLiteral("run %1: %2 lost %3").arg(run).arg(it.key(), *it)));
        }
        for (const QString &made : std::as_const(created))
            QVERIFY2(drafted.contains(made) || server.made(made) == 1, qPrintable(made));
        // What was said to be confirmed is so in the journal.
        for (const QString &row : told.done) {
            const auto items = waited(journal.items(row.section(u' ', 0, 0)));
            QVERIFY(items);
            for (const JournalItem &item : *items) {
                if (item.adGroupId == row.section(u' ', 1, 1)) {
                    QCOMPARE(item.state, JournalState::Confirmed);
                    ++confirmed;
                }
            }
        }
        QVERIFY2(server.mostOften() <= 1, qPrintable(QString::number(run)));
    }
    QStringList shown;
    for (auto it = points.cbegin(); it != points.cend(); ++it)
        shown.append(QStringLiteral("%1 %2").arg(it.key()).arg(*it));
    qInfo("%d runs in %lld s, killed after: %s; %d confirmed rows looked at, %d new ad groups", runs,
          clock.elapsed() / 1000, qPrintable(shown.join(u", ")), confirmed, int(created.size()));
    for (const char *point : {"nothing", "settled", "edit", "done"})
        QVERIFY2(points.value(QString::fromLatin1(point)) > 0, point);

    // The last life is not killed: everything comes to what was wanted, once.
    Program last(file, url);
    QCOMPARE(last.begin(), QString());
    if (!last.account->drafts()->isEmpty()) {
        const Job *job = last.post();
        QVERIFY(job);
        QCOMPARE(job->count(JobItemState::Done), int(job->items.size()));
    }
    QVERIFY(last.account->drafts()->isEmpty());
    QVERIFY(last.kept());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        QVERIFY(server.group(it.key())[u"title"].toString() >= *it);
    for (const QString &made : std::as_const(created))
        QCOMPARE(server.made(made), 1);
    QCOMPARE(server.mostOften(), 1);
    const auto jobs = waited(last.journal.jobs(QStringLiteral("faults"), 100'000));
    QVERIFY(jobs);
    QVERIFY(jobs->size() > runs / 4);
    const auto open = waited(last.journal.recover(QStringLiteral("faults")));
    QVERIFY(open);
    QCOMPARE(open->size(), 0);
}

} // namespace agm::test
