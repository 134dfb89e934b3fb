// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalTest.h"

#include "JournalBench.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtTest/QTest>

#include <array>
#include <atomic>

namespace agm::test {
namespace {

constexpr std::array AllStates{JournalState::Planned, JournalState::Sent,    JournalState::Confirmed,
                               JournalState::Failed,  JournalState::Unknown, JournalState::Cancelled};

const QString J = QStringLiteral("job");

} // namespace

void JournalTest::bothJournals()
{
    memoryAndDisk();
}

void JournalTest::everyStep_data()
{
    QTest::addColumn<bool>("onDisk");
    QTest::addColumn<QString>("allowed"); // rows: from, columns: to, in the order of JournalState
    const QString table = QStringLiteral("110101" // planned
                                         "011111" // sent
                                         "001000" // confirmed
                                         "000100" // failed
                                         "001110" // unknown
                                         "000001"); // cancelled
    QTest::newRow("memory") << false << table;
    QTest::newRow("disk") << true << table;
}

void JournalTest::everyStep()
{
    QFETCH(bool, onDisk);
    QFETCH(QString, allowed);
    Bench bench(onDisk);
    int cell = 0;
    for (const JournalState from : AllStates) {
        for (const JournalState to : AllStates) {
            const QString job = QStringLiteral("job %1 %2").arg(int(from)).arg(int(to));
            QCOMPARE(wrong(bench.plan(job, makeItems(2))), QString());
            const QString id = QStringLiteral("adgrp_1");
            QCOMPARE(wrong(bench.lead(job, id, from)), QString());
            const bool may = allowed.at(cell++) == QLatin1Char('1');
            const auto done = bench.mark(job, id, to, QStringLiteral("why"));
            QVERIFY2(done.has_value() == may, qPrintable(job));
            QCOMPARE(journalMayChange(from, to), may);
            if (!may)
                QCOMPARE(done.error().kind, ErrorKind::Invalid);
            QCOMPARE(statesOf(*bench.journal, job), QStringLiteral("0%1").arg(int(may ? to : from)));
            const auto items = await(bench.journal->items(job));
            QCOMPARE(items->at(1).error, may && from != to ? QStringLiteral("why") : QString());
        }
    }
    if (onDisk)
        QCOMPARE(replayDifferences(*bench.database), QStringLiteral("0"));
}

void JournalTest::planKeepsEverything()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    JournalJob job = makeJob(J);
    job.action = BulkAction::Delete;
    job.accountName = QStringLiteral("Müller & Söhne \"Ads\" 🚀");
    job.undoOf = QStringLiteral("earlier");
    job.retryOf = QStringLiteral("other");
    QList<JournalItem> items{makeItem(QStringLiteral("b")), makeItem(QStringLiteral("a")),
                             makeItem(QStringLiteral("a"))};
    items[0].title = QStringLiteral("عنوان '; DROP TABLE journal_job; -- <b>😀</b>");
    items[0].idempotencyKey = QByteArray("\0\xff key", 6);
    items[1].title = QString();
    items[1].idempotencyKey = QByteArray();
    items[1].before = QString();
    items[2].field = QStringLiteral("title");
    items[2].before = QStringLiteral("");
    QCOMPARE(wrong(await(bench.journal->plan(job, items))), QString());
    for (JournalItem &item : items) {
        item.jobId = J;
        item.changedAt = job.at;
    }
    const auto stored = await(bench.journal->items(J));
    QCOMPARE(wrong(stored), QString());
    QVERIFY(*stored == items);
    QVERIFY(stored->at(1).before.isNull());
    QVERIFY(!stored->at(2).before.isNull());
    QCOMPARE(await(bench.journal->jobs(QStringLiteral("demo"))), (Result<QList<JournalJob>>(QList<JournalJob>{job})));
    // The fields of one ad group move together.
    QCOMPARE(wrong(bench.mark(J, QStringLiteral("a"), JournalState::Sent)), QString());
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("011"));
    QCOMPARE(statesOf(*bench.journal, QStringLiteral("no such job")), QString());
}

void JournalTest::planRefusesNonsense()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const auto refused = [&](const JournalJob &job, const QList<JournalItem> &items) {
        const auto done = await(bench.journal->plan(job, items));
        return !done && done.error().kind == ErrorKind::Invalid && !done.error().message.isEmpty();
    };
    const QList<JournalItem> good = makeItems(2);
    QVERIFY(refused(makeJob(QString()), good));
    QVERIFY(refused(makeJob(J), {}));
    QVERIFY(refused(makeJob(J), good + good));
    JournalJob timeless = makeJob(J);
    timeless.at = QDateTime();
    QVERIFY(refused(timeless, good));
    QVERIFY(refused(makeJob(J), good + QList<JournalItem>{makeItem(QString())}));
    QList<JournalItem> begun = good;
    begun[1].state = JournalState::Sent;
    QVERIFY(refused(makeJob(J), begun));
    QList<JournalItem> ofAnother = good;
    ofAnother[0].jobId = QStringLiteral("another");
    QVERIFY(refused(makeJob(J), ofAnother));
    QCOMPARE(statesOf(*bench.journal, J), QString());
    QCOMPARE(await(bench.journal->jobs({}))->size(), 0);

    QCOMPARE(wrong(bench.plan(J, good)), QString());
    QVERIFY(refused(makeJob(J), makeItems(5)));
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("00"));
}

void JournalTest::marksAreAllOrNothing()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QCOMPARE(wrong(bench.plan(J, makeItems(3))), QString());
    const auto id = [](int i) { return QStringLiteral("adgrp_%1").arg(i); };
    const auto markAll = [&](const QList<JournalMark> &marks) { return await(bench.journal->markAll(J, marks)); };
    QCOMPARE(wrong(markAll({{id(0), JournalState::Sent, {}}, {id(1), JournalState::Sent, {}}})), QString());
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("110"));
    QVERIFY(!markAll({{id(0), JournalState::Confirmed, {}}, {id(2), JournalState::Confirmed, {}}}));
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("110"));
    QVERIFY(!markAll({{id(0), JournalState::Confirmed, {}}, {QStringLiteral("nobody"), JournalState::Sent, {}}}));
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("110"));
    // In the given order, also twice for one ad group.
    QCOMPARE(wrong(markAll({{id(2), JournalState::Sent, {}}, {id(2), JournalState::Failed, QStringLiteral("403")}})),
             QString());
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("113"));
    QVERIFY(!await(bench.journal->mark(QStringLiteral("no such job"), id(0), JournalState::Sent)));
    QCOMPARE(wrong(markAll({})), QString());
}

void JournalTest::sameStateTwiceIsNoStep()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QCOMPARE(wrong(bench.plan(J, makeItems(1))), QString());
    const QString id = QStringLiteral("adgrp_0");
    QCOMPARE(wrong(bench.mark(J, id, JournalState::Failed, QStringLiteral("first"))), QString());
    const auto before = await(bench.journal->items(J));
    QCOMPARE(wrong(bench.mark(J, id, JournalState::Failed, QStringLiteral("second"))), QString());
    QCOMPARE(await(bench.journal->items(J)), before);
    QCOMPARE(before->at(0).error, QStringLiteral("first"));
    if (onDisk)
        QCOMPARE(scalar(*bench.database, QStringLiteral("SELECT count(*) FROM journal_step")), QStringLiteral("2"));
}

void JournalTest::recoverSettles()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QString other = QStringLiteral("other");
    QCOMPARE(wrong(bench.plan(J, makeItems(6))), QString());
    QCOMPARE(wrong(await(bench.journal->plan(makeJob(other, other), makeItems(2)))), QString());
    for (int i = 0; i < 6; ++i)
        QCOMPARE(wrong(bench.lead(J, QStringLiteral("adgrp_%1").arg(i), AllStates[std::size_t(i)])), QString());
    QCOMPARE(wrong(bench.mark(other, QStringLiteral("adgrp_1"), JournalState::Sent)), QString());
    const auto unknown = await(bench.journal->recover(QStringLiteral("demo")));
    QCOMPARE(wrong(unknown), QString());
    QCOMPARE(unknown->size(), 2);
    QCOMPARE(unknown->at(0).adGroupId, QStringLiteral("adgrp_1"));
    QCOMPARE(unknown->at(0).state, JournalState::Unknown);
    QCOMPARE(unknown->at(0).jobId, J);
    QCOMPARE(unknown->at(0).after, QStringLiteral("paused"));
    QCOMPARE(unknown->at(1).adGroupId, QStringLiteral("adgrp_4"));
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("542345"));
    QCOMPARE(statesOf(*bench.journal, other), QStringLiteral("01"));
    // Again gives the same, until one is settled by reading.
    QCOMPARE(await(bench.journal->recover(QStringLiteral("demo"))), unknown);
    QCOMPARE(wrong(bench.mark(J, QStringLiteral("adgrp_1"), JournalState::Confirmed)), QString());
    QCOMPARE(await(bench.journal->recover(QStringLiteral("demo")))->size(), 1);
}

void JournalTest::jobsAndSearch()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    for (int i = 0; i < 5; ++i) {
        auto items = makeItems(3, QStringLiteral("id%1_").arg(i));
        items[1].title = QStringLiteral("ÄPFEL %1").arg(i);
        const QString account = i == 4 ? QStringLiteral("other") : QStringLiteral("demo");
        QCOMPARE(wrong(await(bench.journal->plan(makeJob(QStringLiteral("job%1").arg(i), account), items))), QString());
    }
    const auto ids = [&](const QString &account, int limit) {
        const auto jobs = await(bench.journal->jobs(account, limit));
        QString text;
        for (const JournalJob &job : jobs.value_or(QList<JournalJob>()))
            text += job.id.right(1);
        return text;
    };
    QCOMPARE(ids(QStringLiteral("demo"), 100), QStringLiteral("3210"));
    QCOMPARE(ids(QStringLiteral("demo"), 2), QStringLiteral("32"));
    QCOMPARE(ids({}, 100), QStringLiteral("43210"));
    QCOMPARE(ids(QStringLiteral("nobody"), 100), QString());
    const auto found = [&](const QString &account, const QString &text, int limit = 200) {
        QStringList names;
        const auto items = await(bench.journal->search(account, text, limit));
        for (const JournalItem &item : items.value_or(QList<JournalItem>()))
            names.append(item.adGroupId);
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(found({}, QStringLiteral("äpfel")), QStringLiteral("id4_1 id3_1 id2_1 id1_1 id0_1"));
    QCOMPARE(found(QStringLiteral("demo"), QStringLiteral("äpfel"), 2), QStringLiteral("id3_1 id2_1"));
    QCOMPARE(found(QStringLiteral("demo"), QStringLiteral("ID2_")), QStringLiteral("id2_0 id2_1 id2_2"));
    QCOMPARE(found({}, QStringLiteral("100%")), QString());
    QCOMPARE(wrong(bench.mark(QStringLiteral("job1"), QStringLiteral("id1_2"), JournalState::Failed,
                              QStringLiteral("Forbidden: 100% sure"))),
             QString());
    QCOMPARE(found({}, QStringLiteral("100%")), QStringLiteral("id1_2"));
}

void JournalTest::bothJournalsAgree()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Bench memory(false);
    Bench disk(true);
    int refusals = 0;
    for (int i = 0; i < 600; ++i) {
        const QString job = QStringLiteral("job%1").arg(random.bounded(12));
        const int kind = random.bounded(12);
        if (kind == 0) {
            const auto items = makeItems(1 + random.bounded(5));
            const auto left = memory.plan(job, items);
            QCOMPARE(wrong(disk.plan(job, items)), wrong(left));
        } else if (kind == 1 && i % 10 == 0) {
            QCOMPARE(await(disk.journal->recover(QStringLiteral("demo")))->size(),
                     await(memory.journal->recover(QStringLiteral("demo")))->size());
        } else {
            QList<JournalMark> marks;
            for (int n = random.bounded(1, 4); n > 0; --n)
                marks.append({QStringLiteral("adgrp_%1").arg(random.bounded(5)), AllStates[random.bounded(6u)],
                              QStringLiteral("e%1").arg(i)});
            const auto left = await(memory.journal->markAll(job, marks));
            QCOMPARE(wrong(await(disk.journal->markAll(job, marks))), wrong(left));
            refusals += !left;
        }
    }
    QVERIFY(refusals > 0 && refusals < 600);
    const QList<JournalJob> jobs = await(memory.journal->jobs({})).value();
    QVERIFY(!jobs.isEmpty());
    for (const JournalJob &job : jobs) {
        auto left = await(memory.journal->items(job.id));
        auto right = await(disk.journal->items(job.id));
        for (auto *items : {&left, &right}) {
            for (JournalItem &item : **items)
                item.changedAt = QDateTime(); // each has its own clock
        }
        QVERIFY2(left == right, qPrintable(job.id));
    }
    QCOMPARE(await(disk.journal->jobs({})).value(), jobs);
    QCOMPARE(replayDifferences(*disk.database), QStringLiteral("0"));
}

void JournalTest::callsKeepTheirOrder()
{
    Bench bench(true);
    Journal &journal = *bench.journal;
    const QString second = QStringLiteral("second");
    const QString id = QStringLiteral("adgrp_0");
    // Nothing is awaited in between; a mark of the second job must not join the batch before its plan.
    QList<QFuture<Result<void>>> futures;
    futures.append(journal.plan(makeJob(J), makeItems(1)));
    futures.append(journal.mark(J, id, JournalState::Sent));
    const auto between = journal.items(J);
    futures.append(journal.mark(J, id, JournalState::Unknown));
    futures.append(journal.plan(makeJob(second), makeItems(1)));
    futures.append(journal.mark(second, id, JournalState::Sent));
    futures.append(journal.mark(J, id, JournalState::Confirmed));
    futures.append(journal.mark(J, id, JournalState::Sent)); // refused, and does not hold up the next
    futures.append(journal.mark(second, id, JournalState::Confirmed));
    for (int i = 0; i < futures.size(); ++i)
        QVERIFY2(await(futures.at(i)).has_value() == (i != 6), qPrintable(QString::number(i)));
    QCOMPARE(await(between)->at(0).state, JournalState::Sent);
    QCOMPARE(statesOf(journal, J), QStringLiteral("2"));
    QCOMPARE(statesOf(journal, second), QStringLiteral("2"));
}

void JournalTest::waitingMarksShareACommit()
{
    Bench bench(true);
    constexpr int Count = 300;
    QCOMPARE(wrong(bench.plan(J, makeItems(Count))), QString());
    // While the store is busy, marks gather; SQLite's count of transactions shows that they were committed as one.
    std::atomic_bool go = false;
    const auto blocker = bench.database->run([&](QSqlDatabase &) -> Result<void> {
        while (!go)
            QThread::yieldCurrentThread();
        return {};
    });
    QList<QFuture<Result<void>>> marks;
    for (const JournalItem &item : makeItems(Count))
        marks.append(bench.journal->mark(J, item.adGroupId, JournalState::Sent));
    QVERIFY(!marks.constFirst().isFinished());
    const qint64 before = QFileInfo(bench.dir.filePath(QStringLiteral("store.sqlite-wal"))).size();
    go = true;
    for (const auto &mark : marks)
        QCOMPARE(wrong(await(mark)), QString());
    const qint64 grown = QFileInfo(bench.dir.filePath(QStringLiteral("store.sqlite-wal"))).size() - before;
    // A commit of its own for each would write at least one page (4096 bytes) for each.
    QVERIFY2(grown < Count * 4096 / 2, qPrintable(QString::number(grown)));
    QCOMPARE(statesOf(*bench.journal, J), QString(Count, QLatin1Char('1')));
}

void JournalTest::theFileItselfRefuses()
{
    Bench bench(true);
    QCOMPARE(wrong(bench.plan(J, makeItems(2))), QString());
    QCOMPARE(wrong(bench.lead(J, QStringLiteral("adgrp_0"), JournalState::Confirmed)), QString());
    const auto says = [&](const char *sql, const char *words) {
        const QString said = scalar(*bench.database, QString::fromLatin1(sql));
        return said.contains(QLatin1String(words)) ? QString() : said;
    };
    QCOMPARE(says("UPDATE journal_item SET state = 'sent' WHERE ad_group_id = 'adgrp_0'", "never changed"), QString());
    QCOMPARE(says("UPDATE journal_item SET state = 'perhaps' WHERE ad_group_id = 'adgrp_1'", "CHECK"), QString());
    QCOMPARE(says("INSERT INTO journal_item SELECT job, 'x', field, 9, title, idempotency_key, before, after, 'sent', "
                  "error, changed_ms, '' FROM journal_item LIMIT 1",
                  "starts as planned"),
             QString());
    QCOMPARE(says("DELETE FROM journal_job", "FOREIGN KEY"), QString());
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("20"));
}

void JournalTest::fiveThousandAreQuick()
{
    Bench bench(true);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wrong(bench.plan(J, makeItems(5000))), QString());
    const qint64 planned = timer.restart();
    QList<QFuture<Result<void>>> marks;
    for (const JournalItem &item : makeItems(5000))
        marks.append(bench.journal->mark(J, item.adGroupId, JournalState::Sent));
    const qint64 asked = timer.elapsed();
    for (const auto &mark : marks)
        QCOMPARE(wrong(await(mark)), QString());
    const qint64 marked = timer.restart();
    QCOMPARE(await(bench.journal->items(J))->size(), 5000);
    const qint64 read = timer.elapsed();
    qInfo("5 000 items: planned %lld ms, marks asked %lld ms and committed %lld ms, read %lld ms", planned, asked,
          marked, read);
    // Wide, for a sanitized build on a busy computer; waitingMarksShareACommit() is the sharp one.
    QVERIFY(planned < 15000);
    QVERIFY(marked < 30000);
    QVERIFY(read < 10000);
}

} // namespace agm::test
