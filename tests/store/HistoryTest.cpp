// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryTest.h"

#include "store/JournalSql.h"

#include <QtCore/QRandomGenerator>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace agm::test {
namespace {

const QString J = QStringLiteral("job");
const QString Demo = QStringLiteral("demo");

JournalJob editJob(const QString &id, BulkAction action = BulkAction::Edit)
{
    JournalJob job = makeJob(id);
    job.action = action;
    job.origin = QStringLiteral("review");
    job.note = QStringLiteral("More for June");
    job.person = QStringLiteral("ann");
    return job;
}

JournalItem itemOf(const QString &adGroupId, const QString &field, const QString &before, const QString &after)
{
    JournalItem item = makeItem(adGroupId);
    item.field = field;
    item.before = before;
    item.after = after;
    return item;
}

/// Two fields of `a`, one of `b`.
QList<JournalItem> twoAdGroups()
{
    return {
        itemOf(QStringLiteral("a"), QStringLiteral("budget_amount"),
               QStringLiteral(R"({"amount":"50.00","currency":"USD"})"),
               QStringLiteral(R"({"amount":"55.00","currency":"USD"})")),
        itemOf(QStringLiteral("b"), QStringLiteral("ends_at"), QString(), QStringLiteral("\"2026-07-01T00:00:00Z\"")),
        itemOf(QStringLiteral("a"), QStringLiteral("title"), QStringLiteral("\"Old\""), QStringLiteral("\"New\""))};
}

QList<JournalEntry> historyOf(Journal &journal, const JournalFilter &filter)
{
    return await(journal.history(filter)).value_or(QList<JournalEntry>());
}

QString idsOf(Journal &journal, const JournalFilter &filter)
{
    QStringList ids;
    for (const JournalEntry &entry : historyOf(journal, filter))
        ids.append(entry.job.id);
    return ids.join(QLatin1Char(' '));
}

} // namespace

void HistoryTest::headsComeBack()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    for (const BulkAction action : {BulkAction::Pause, BulkAction::Resume, BulkAction::Delete, BulkAction::Edit,
                                    BulkAction::Create, BulkAction::Duplicate}) {
        const JournalJob job = editJob(QStringLiteral("job %1").arg(int(action)), action);
        QCOMPARE(wrong(await(bench.journal->plan(job, makeItems(1)))), QString());
        QVERIFY(await(bench.journal->jobs({}))->constFirst() == job);
        QVERIFY(historyOf(*bench.journal, {}).constFirst().job == job);
    }
    JournalJob unknown = editJob(QStringLiteral("unknown"), BulkAction(99));
    QCOMPARE(await(bench.journal->plan(unknown, makeItems(1))).error().kind, ErrorKind::Invalid);
}

void HistoryTest::fieldsOfAnAdGroupMoveTogether()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QCOMPARE(wrong(await(bench.journal->plan(editJob(J), twoAdGroups()))), QString());
    QCOMPARE(wrong(bench.mark(J, QStringLiteral("a"), JournalState::Sent)), QString());
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("101"));
    const auto unknown = await(bench.journal->recover(Demo));
    QCOMPARE(unknown->size(), 2); // both fields of a
    QCOMPARE(unknown->at(0).field, QStringLiteral("budget_amount"));
    QCOMPARE(unknown->at(1).field, QStringLiteral("title"));
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("454"));
    QCOMPARE(wrong(bench.mark(J, QStringLiteral("a"), JournalState::Confirmed)), QString());
    QCOMPARE(statesOf(*bench.journal, J), QStringLiteral("252"));
    const auto items = await(bench.journal->items(J));
    QVERIFY(items->at(1).before.isNull());
    QCOMPARE(items->at(0).after, QStringLiteral(R"({"amount":"55.00","currency":"USD"})"));
    if (onDisk)
        QCOMPARE(replayDifferences(*bench.database), QStringLiteral("0"));
}

void HistoryTest::fieldsMayEndApart()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QVERIFY(await(bench.journal->plan(editJob(J), twoAdGroups())));
    const QString a = QStringLiteral("a");
    const QString title = QStringLiteral("title");
    QVERIFY(bench.mark(J, a, JournalState::Sent));
    QVERIFY(await(bench.journal->markAll(J, {{a, JournalState::Failed, QStringLiteral("not taken"), {}, title}})));
    QVERIFY(await(bench.journal->markAll(J, {{a, JournalState::Confirmed, {}, {}, QStringLiteral("budget_amount")}})));
    const auto items = await(bench.journal->items(J));
    QCOMPARE(items->at(0).state, JournalState::Confirmed);
    QCOMPARE(items->at(0).error, QString());
    QCOMPARE(items->at(1).state, JournalState::Planned);
    QCOMPARE(items->at(2).state, JournalState::Failed);
    QCOMPARE(items->at(2).error, QStringLiteral("not taken"));
    // The ad group is counted once, by its field that failed.
    const JournalEntry entry = historyOf(*bench.journal, {}).constFirst();
    QCOMPARE(entry.items, 2);
    QCOMPARE(entry.failed, 1);
    QCOMPARE(entry.confirmed, 0);
    QCOMPARE(entry.open, 1);
    // No field of that name, and one that has ended.
    QVERIFY(!await(bench.journal->markAll(J, {{a, JournalState::Failed, {}, {}, QStringLiteral("ends_at")}})));
    QVERIFY(!await(bench.journal->markAll(J, {{a, JournalState::Confirmed, {}, {}, title}})));
}

void HistoryTest::resultIdsAreKept()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QString id = QStringLiteral("local_1");
    QCOMPARE(wrong(await(bench.journal->plan(editJob(J, BulkAction::Create),
                                             {itemOf(id, QStringLiteral("title"), {}, QStringLiteral("\"A\"")),
                                              itemOf(id, QStringLiteral("status"), {}, QStringLiteral("paused"))}))),
             QString());
    QCOMPARE(wrong(bench.mark(J, id, JournalState::Sent)), QString());
    QCOMPARE(wrong(await(
                 bench.journal->mark(J, id, JournalState::Unknown, QStringLiteral("why"), QStringLiteral("adgrp_9")))),
             QString());
    // A mark without one leaves it.
    QCOMPARE(wrong(bench.mark(J, id, JournalState::Confirmed)), QString());
    const auto items = await(bench.journal->items(J));
    for (const JournalItem &item : *items)
        QCOMPARE(item.resultId, QStringLiteral("adgrp_9"));
    // Both ids lead to the job.
    for (const QString &asked : {id, QStringLiteral("adgrp_9")}) {
        JournalFilter filter;
        filter.adGroupId = asked;
        QCOMPARE(idsOf(*bench.journal, filter), J);
    }
}

void HistoryTest::aCallHasOneTime()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    // As many as need several milliseconds to settle: with a time for each, a row of a later call could seem as old as
    // one of this, and the order that changesSince() promises would hang on the machine's speed.
    QList<JournalItem> items;
    for (int i = 0; i < 20000; ++i)
        items.append(itemOf(QStringLiteral("a"), QStringLiteral("field %1").arg(i), {}, {}));
    QCOMPARE(wrong(await(bench.journal->plan(editJob(J), items))), QString());
    const auto times = [&] {
        QSet<QDateTime> found;
        const auto settled = await(bench.journal->items(J));
        for (const JournalItem &item : settled.value_or(QList<JournalItem>()))
            found.insert(item.changedAt);
        return found;
    };
    const QSet<QDateTime> planned = times();
    QCOMPARE(wrong(bench.mark(J, QStringLiteral("a"), JournalState::Sent)), QString());
    const QSet<QDateTime> sent = times();
    QCOMPARE(sent.size(), 1);
    QVERIFY(sent != planned);
    QCOMPARE(wrong(await(bench.journal->recover(Demo))), QString());
    const QSet<QDateTime> recovered = times();
    QCOMPARE(recovered.size(), 1);
    QVERIFY(recovered != sent);
}

void HistoryTest::changesSince()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QStringList budget{QStringLiteral("budget_amount")};
    const auto since = [&](const QDateTime &time, const QStringList &fields, const QString &account = Demo) {
        QStringList found;
        const auto items = await(bench.journal->changesSince(account, time, fields));
        for (const JournalItem &item : items.value_or(QList<JournalItem>()))
            found.append(item.jobId + QLatin1Char('/') + item.adGroupId + QLatin1Char('/') + item.field);
        return found.join(QLatin1Char(' '));
    };
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    QCOMPARE(wrong(await(bench.journal->plan(editJob(QStringLiteral("one")), twoAdGroups()))), QString());
    QCOMPARE(wrong(await(bench.journal->plan(editJob(QStringLiteral("two")), twoAdGroups()))), QString());
    QCOMPARE(since(start, {}), QString()); // planned is no change
    QCOMPARE(wrong(bench.lead(QStringLiteral("two"), QStringLiteral("a"), JournalState::Confirmed)), QString());
    const QDateTime settled = await(bench.journal->items(QStringLiteral("two")))->at(0).changedAt;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > settled);
    QCOMPARE(wrong(bench.lead(QStringLiteral("one"), QStringLiteral("a"), JournalState::Confirmed)), QString());
    QCOMPARE(wrong(bench.lead(QStringLiteral("one"), QStringLiteral("b"), JournalState::Failed)), QString());
    // Oldest change first, which is the newer job.
    QCOMPARE(since(start, budget), QStringLiteral("two/a/budget_amount one/a/budget_amount"));
    QCOMPARE(since(start, {QStringLiteral("title"), QStringLiteral("ends_at")}),
             QStringLiteral("two/a/title one/a/title"));
    QCOMPARE(since(start, {}).count(QLatin1Char(' ')), 3);
    QCOMPARE(since(settled, budget), QStringLiteral("two/a/budget_amount one/a/budget_amount")); // at or after
    QCOMPARE(since(settled.addMSecs(1), budget), QStringLiteral("one/a/budget_amount"));
    QCOMPARE(since(settled.addDays(1), budget), QString());
    QCOMPARE(since(start, budget, QStringLiteral("other")), QString());
}

void HistoryTest::entriesCountAdGroups()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QList<JournalItem> items = makeItems(7);
    for (const JournalItem &item : makeItems(7)) // a second field of each
        items.append(itemOf(item.adGroupId, QStringLiteral("title"), {}, {}));
    QCOMPARE(wrong(await(bench.journal->plan(editJob(J), items))), QString());
    const QList<JournalState> states{JournalState::Planned,   JournalState::Sent,   JournalState::Confirmed,
                                     JournalState::Confirmed, JournalState::Failed, JournalState::Unknown,
                                     JournalState::Cancelled};
    for (int i = 0; i < 7; ++i)
        QCOMPARE(wrong(bench.lead(J, QStringLiteral("adgrp_%1").arg(i), states.at(i))), QString());
    const JournalEntry entry = historyOf(*bench.journal, {}).constFirst();
    QVERIFY(entry == (JournalEntry{editJob(J), 7, 2, 1, 1, 1, 2, {}}));
}

void HistoryTest::undoneByTheNewestThatDidSomething()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QCOMPARE(wrong(await(bench.journal->plan(editJob(J), makeItems(2)))), QString());
    const auto undo = [&](const QString &id, JournalState state) {
        JournalJob job = editJob(id);
        job.undoOf = J;
        const auto planned = await(bench.journal->plan(job, makeItems(2)));
        return wrong(planned ? bench.lead(id, QStringLiteral("adgrp_1"), state) : planned);
    };
    const auto undoneBy = [&] { return historyOf(*bench.journal, {}).constLast().undoneBy; };
    QCOMPARE(undo(QStringLiteral("failed"), JournalState::Failed), QString());
    QCOMPARE(undoneBy(), QString());
    QCOMPARE(undo(QStringLiteral("first"), JournalState::Confirmed), QString());
    QCOMPARE(undoneBy(), QStringLiteral("first"));
    QCOMPARE(undo(QStringLiteral("second"), JournalState::Confirmed), QString());
    QCOMPARE(undo(QStringLiteral("unknown"), JournalState::Unknown), QString());
    QCOMPARE(undoneBy(), QStringLiteral("second"));
    QCOMPARE(historyOf(*bench.journal, {}).constFirst().undoneBy, QString());
}

void HistoryTest::filters()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QDateTime start = makeJob(J).at;
    for (int i = 0; i < 6; ++i) {
        JournalJob job = editJob(QString::number(i), i % 2 ? BulkAction::Edit : BulkAction::Pause);
        job.at = start.addSecs(60 * i);
        job.accountId = i == 5 ? QStringLiteral("other") : Demo;
        QCOMPARE(wrong(await(bench.journal->plan(job, makeItems(2, QStringLiteral("g%1_").arg(i / 2))))), QString());
    }
    const auto with = [&](const std::function<void(JournalFilter &)> &change) {
        JournalFilter filter;
        change(filter);
        return idsOf(*bench.journal, filter);
    };
    QCOMPARE(with([](JournalFilter &) {}), QStringLiteral("5 4 3 2 1 0"));
    QCOMPARE(with([](JournalFilter &f) { f.limit = 2; }), QStringLiteral("5 4"));
    QCOMPARE(with([](JournalFilter &f) { f.limit = 0; }), QString());
    QCOMPARE(with([](JournalFilter &f) { f.accountId = Demo; }), QStringLiteral("4 3 2 1 0"));
    QCOMPARE(with([](JournalFilter &f) { f.action = BulkAction::Pause; }), QStringLiteral("4 2 0"));
    QCOMPARE(with([](JournalFilter &f) { f.action = BulkAction::Create; }), QString());
    QCOMPARE(with([](JournalFilter &f) { f.adGroupId = QStringLiteral("g1_0"); }), QStringLiteral("3 2"));
    QCOMPARE(with([](JournalFilter &f) { f.adGroupId = QStringLiteral("g1"); }), QString()); // no part of an id
    QCOMPARE(with([&](JournalFilter &f) { f.from = start.addSecs(180); }), QStringLiteral("5 4 3"));
    QCOMPARE(with([&](JournalFilter &f) { f.to = start.addSecs(180); }), QStringLiteral("2 1 0"));
    QCOMPARE(with([&](JournalFilter &f) {
                 f.from = start.addSecs(60);
                 f.to = start.addSecs(240);
                 f.action = BulkAction::Edit;
                 f.accountId = Demo;
             }),
             QStringLiteral("3 1"));
}

void HistoryTest::textIsFoundEverywhere()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    JournalJob named = editJob(QStringLiteral("named"));
    named.accountName = QStringLiteral("Café Öl");
    named.origin = QStringLiteral("panic_stop");
    named.note = QStringLiteral("100% sure");
    QCOMPARE(wrong(await(bench.journal->plan(named, makeItems(1, QStringLiteral("plain"))))), QString());
    QList<JournalItem> items = twoAdGroups();
    items[1].title = QStringLiteral("ÄPFEL");
    QCOMPARE(wrong(await(bench.journal->plan(editJob(J), items))), QString());
    QCOMPARE(wrong(bench.mark(J, QStringLiteral("a"), JournalState::Sent)), QString());
    QCOMPARE(wrong(await(bench.journal->mark(J, QStringLiteral("a"), JournalState::Unknown,
                                             QStringLiteral("Time-out_x"), QStringLiteral("adgrp_NEW")))),
             QString());
    const auto found = [&](const QString &text, int limit = 200) {
        JournalFilter filter;
        filter.text = text;
        filter.limit = limit;
        return idsOf(*bench.journal, filter);
    };
    for (const QString &text :
         {QStringLiteral("cafÉ ö"), QStringLiteral("PANIC_"), QStringLiteral("100% S"), QStringLiteral("plain0")})
        QCOMPARE(found(text), QStringLiteral("named"));
    for (const QString &text : {QStringLiteral("äpfel"), QStringLiteral("time-OUT_"), QStringLiteral("55.0"),
                                QStringLiteral("\"old\""), QStringLiteral("adgrp_new"), QStringLiteral("june")})
        QCOMPARE(found(text), J);
    QCOMPARE(found(QStringLiteral("title of")), QStringLiteral("job named"));
    QCOMPARE(found(QStringLiteral("title of"), 1), J);
    QCOMPARE(found(QStringLiteral("5_.0")), QString()); // no patterns
    QCOMPARE(found(QStringLiteral("nowhere")), QString());
}

void HistoryTest::bothHistoriesAgree()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    Bench memory(false);
    Bench disk(true);
    const QStringList words{QString(), QStringLiteral("x"), QStringLiteral("Ü_1"), QStringLiteral("%")};
    for (int i = 0; i < 40; ++i) {
        JournalJob job = editJob(QStringLiteral("job%1").arg(i), BulkAction(random.bounded(6)));
        job.at = job.at.addSecs(random.bounded(100));
        job.note = words.at(random.bounded(4));
        job.accountId = QStringLiteral("account%1").arg(random.bounded(2));
        job.undoOf = random.bounded(2) ? QString() : QStringLiteral("job%1").arg(random.bounded(i + 1));
        QList<JournalItem> items = makeItems(1 + random.bounded(4));
        items.append(itemOf(QStringLiteral("adgrp_0"), QStringLiteral("title"), words.at(random.bounded(4)),
                            words.at(random.bounded(4))));
        for (Bench *bench : {&memory, &disk})
            QCOMPARE(wrong(await(bench->journal->plan(job, items))), QString());
        for (int n = random.bounded(6); n > 0; --n) {
            const QString id = QStringLiteral("adgrp_%1").arg(random.bounded(4));
            const auto state = JournalState(random.bounded(6));
            const QString result = words.at(random.bounded(4));
            const auto left = await(memory.journal->mark(job.id, id, state, {}, result));
            QCOMPARE(wrong(await(disk.journal->mark(job.id, id, state, {}, result))), wrong(left));
        }
    }
    int found = 0;
    for (int i = 0; i < 500; ++i) {
        JournalFilter filter;
        filter.text = words.at(random.bounded(4));
        filter.accountId = random.bounded(2) ? QString() : QStringLiteral("account%1").arg(random.bounded(2));
        filter.adGroupId = random.bounded(2) ? QString() : QStringLiteral("adgrp_%1").arg(random.bounded(4));
        if (random.bounded(2))
            filter.action = BulkAction(random.bounded(6));
        if (random.bounded(2))
            filter.from = makeJob(J).at.addSecs(random.bounded(100));
        if (random.bounded(2))
            filter.to = makeJob(J).at.addSecs(random.bounded(100));
        filter.limit = random.bounded(1, 50);
        const auto left = historyOf(*memory.journal, filter);
        QVERIFY(historyOf(*disk.journal, filter) == left);
        found += int(left.size());
    }
    QVERIFY(found > 500); // otherwise the rounds above have shown little
}

void HistoryTest::indexesAreUsed()
{
    Bench bench(true);
    // What the question costs must not grow with the journal: the few rows are found by their time.
    const auto explained = await(bench.database->run([](QSqlDatabase &db) -> Result<QString> {
        QSqlQuery query(db);
        QString text;
        query.prepare(QStringLiteral("EXPLAIN QUERY PLAN ") + store::changesSinceSql());
        query.addBindValue(qint64(5));
        query.addBindValue(QStringLiteral("demo"));
        if (!query.exec())
            return query.lastError().text();
        while (query.next())
            text += query.value(3).toString() + QLatin1Char('\n');
        return text;
    }));
    QVERIFY2(explained->contains(QLatin1String("journal_item_confirmed")), qPrintable(*explained));
}

} // namespace agm::test
