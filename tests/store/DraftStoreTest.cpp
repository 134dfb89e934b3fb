// SPDX-License-Identifier: GPL-3.0-or-later
#include "DraftStoreTest.h"

#include "store/MemoryDraftStore.h"
#include "store/Schema.h"
#include "store/SqliteDraftStore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace agm::test {
namespace {

const QString Demo = QStringLiteral("demo");

StoredDraft makeDraft(const QString &id, const QByteArray &json = "{}", int second = 0)
{
    return {id, json, QDateTime::fromMSecsSinceEpoch(1780000000123 + 1000 * second, Qt::UTC)};
}

QList<StoredDraft> makeDrafts(int count, const QByteArray &json = "{}")
{
    QList<StoredDraft> drafts;
    for (int i = 0; i < count; ++i)
        drafts.append(makeDraft(QStringLiteral("adgrp_%1").arg(i, 6, 10, QLatin1Char('0')), json));
    return drafts;
}

/// A draft store of either kind with all that it needs.
struct DraftBench {
    explicit DraftBench(bool onDisk)
    {
        if (!onDisk) {
            drafts = std::make_unique<MemoryDraftStore>();
            return;
        }
        open();
    }
    void open()
    {
        drafts.reset();
        database.reset();
        database = std::make_unique<Database>(dir.filePath(QStringLiteral("store.sqlite")));
        if (const auto report = await(database->open()); !report)
            qFatal("%s", qPrintable(report.error().message));
        drafts = std::make_unique<SqliteDraftStore>(database.get());
    }
    Result<void> save(const QList<StoredDraft> &changed, const QStringList &removed = {})
    {
        return await(drafts->save(Demo, changed, removed));
    }
    QString ids(const QString &account = Demo)
    {
        QStringList names;
        for (const StoredDraft &draft : await(drafts->load(account)).value_or(QList<StoredDraft>()))
            names.append(draft.adGroupId);
        return names.join(QLatin1Char(' '));
    }
    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    std::unique_ptr<DraftStore> drafts;
};

/// Fills a file as the first release of the schema left it: one job with two rows.
QString writeOldFile(const QString &file)
{
    QString error;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        db.setDatabaseName(file);
        if (!db.open())
            return db.lastError().text();
        QStringList statements
            = store::statementsOf(QString::fromUtf8(bytesOf(QStringLiteral(AGM_SOURCE_DIR "/resources/sql/001.sql"))));
        statements << QStringLiteral("PRAGMA user_version = 1")
                   << QStringLiteral("PRAGMA application_id = %1").arg(store::ApplicationId)
                   << QStringLiteral(
                          "INSERT INTO journal_job VALUES (1, 'job', 1780000000123, 'demo', 'Demo', 'pause', "
                          "'', '')")
                   << QStringLiteral("INSERT INTO journal_item VALUES (1, 'a', 'status', 0, 'A', x'6b', 'active', "
                                     "'paused', 'planned', '', 1780000000123)")
                   << QStringLiteral("INSERT INTO journal_item VALUES (1, 'b', 'status', 1, 'B', x'6b', 'active', "
                                     "'paused', 'planned', '', 1780000000123)")
                   << QStringLiteral("UPDATE journal_item SET state = 'sent', changed_ms = 1780000000200")
                   << QStringLiteral("UPDATE journal_item SET state = 'confirmed', changed_ms = 1780000000300 "
                                     "WHERE ad_group_id = 'a'");
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(db);
            if (!query.exec(statement))
                error += query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    return error;
}

} // namespace

void DraftStoreTest::savesReplacesAndRemoves()
{
    QFETCH(bool, onDisk);
    DraftBench bench(onDisk);
    QCOMPARE(bench.ids(), QString());
    const QList<StoredDraft> first{makeDraft(QStringLiteral("c"), "{\"ä\":1}", 0),
                                   makeDraft(QStringLiteral("a"), {}, 1),
                                   makeDraft(QStringLiteral("b"), QByteArray("\0x", 2), 1)};
    QCOMPARE(wrong(bench.save(first)), QString());
    QVERIFY(await(bench.drafts->load(Demo)) == Result<QList<StoredDraft>>(first)); // by time, then by id
    QCOMPARE(wrong(bench.save({makeDraft(QStringLiteral("c"), "new", 5)}, {QStringLiteral("a"), QStringLiteral("x")})),
             QString());
    QCOMPARE(bench.ids(), QStringLiteral("b c"));
    QCOMPARE(await(bench.drafts->load(Demo))->at(1).json, QByteArray("new"));
    // What is removed and changed in one call is there afterwards.
    QCOMPARE(
        wrong(bench.save({makeDraft(QStringLiteral("b"), "again", 6)}, {QStringLiteral("b"), QStringLiteral("c")})),
        QString());
    QCOMPARE(bench.ids(), QStringLiteral("b"));
    QCOMPARE(wrong(bench.save({})), QString());
    QCOMPARE(bench.ids(), QStringLiteral("b"));
}

void DraftStoreTest::accountsAreApart()
{
    QFETCH(bool, onDisk);
    DraftBench bench(onDisk);
    const QString other = QStringLiteral("other");
    QCOMPARE(wrong(bench.save({makeDraft(QStringLiteral("a"))})), QString());
    QCOMPARE(wrong(await(bench.drafts->save(other, {makeDraft(QStringLiteral("a"), "other")}, {}))), QString());
    QCOMPARE(wrong(bench.save({}, {QStringLiteral("a")})), QString());
    QCOMPARE(bench.ids(), QString());
    QCOMPARE(await(bench.drafts->load(other))->at(0).json, QByteArray("other"));
}

void DraftStoreTest::refusesNonsense()
{
    QFETCH(bool, onDisk);
    DraftBench bench(onDisk);
    QCOMPARE(bench.save({makeDraft(QStringLiteral("a")), makeDraft(QString())}).error().kind, ErrorKind::Invalid);
    StoredDraft timeless = makeDraft(QStringLiteral("a"));
    timeless.changedAt = QDateTime();
    QCOMPARE(bench.save({timeless}).error().kind, ErrorKind::Invalid);
    QCOMPARE(bench.ids(), QString());
}

void DraftStoreTest::draftsOutliveTheProgram()
{
    DraftBench bench(true);
    const QList<StoredDraft> drafts = makeDrafts(3, "{\"title\":\"Ä\"}");
    QCOMPARE(wrong(bench.save(drafts)), QString());
    bench.open();
    QVERIFY(await(bench.drafts->load(Demo)) == Result<QList<StoredDraft>>(drafts));
}

void DraftStoreTest::callsKeepTheirOrder()
{
    DraftBench bench(true);
    QList<QFuture<Result<void>>> saves;
    for (int i = 0; i < 50; ++i)
        saves.append(bench.drafts->save(Demo, {makeDraft(QStringLiteral("a"), QByteArray::number(i), i)}, {}));
    const auto loaded = bench.drafts->load(Demo);
    saves.append(bench.drafts->save(Demo, {}, {QStringLiteral("a")}));
    QCOMPARE(await(loaded)->at(0).json, QByteArray("49"));
    for (const auto &save : saves)
        QCOMPARE(wrong(await(save)), QString());
    QCOMPARE(bench.ids(), QString());
}

void DraftStoreTest::aClosedStoreSaysSo()
{
    DraftBench bench(true);
    bench.database->close();
    QCOMPARE(bench.save({makeDraft(QStringLiteral("a"))}).error().kind, ErrorKind::Storage);
    QCOMPARE(await(bench.drafts->load(Demo)).error().kind, ErrorKind::Storage);
}

void DraftStoreTest::aFullDiskChangesNothing()
{
    DraftBench bench(true);
    SqliteJournal journal(bench.database.get());
    const QList<StoredDraft> before = makeDrafts(5, "before");
    QCOMPARE(wrong(bench.save(before)), QString());
    QCOMPARE(wrong(await(journal.plan(makeJob(QStringLiteral("job")), makeItems(3)))), QString());
    const QString pages = scalar(*bench.database, QStringLiteral("PRAGMA page_count"));
    QCOMPARE(scalar(*bench.database, QStringLiteral("PRAGMA max_page_count = %1").arg(pages)), pages);

    const auto full = bench.save(makeDrafts(500, QByteArray(1000, 'x')), {before.at(4).adGroupId});
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::Storage);
    QVERIFY2(full.error().message.contains(QLatin1String("full")), qPrintable(full.error().message));
    QVERIFY(await(bench.drafts->load(Demo)) == Result<QList<StoredDraft>>(before));
    const auto unplanned = await(journal.plan(makeJob(QStringLiteral("large")), makeItems(2000)));
    QCOMPARE(unplanned.error().kind, ErrorKind::Storage);
    QCOMPARE(await(journal.jobs({}))->size(), 1);
    QCOMPARE(statesOf(journal, QStringLiteral("job")), QStringLiteral("000"));

    // Room again: the same calls go through.
    QVERIFY(scalar(*bench.database, QStringLiteral("PRAGMA max_page_count = 1000000")) != pages);
    QCOMPARE(wrong(bench.save(makeDrafts(500, QByteArray(1000, 'x')))), QString());
    QCOMPARE(wrong(await(journal.plan(makeJob(QStringLiteral("large")), makeItems(2000)))), QString());
    QCOMPARE(scalar(*bench.database, QStringLiteral("PRAGMA quick_check")), QStringLiteral("ok"));
}

void DraftStoreTest::tenThousandAreQuick()
{
    DraftBench bench(true);
    const QList<StoredDraft> drafts = makeDrafts(10'000, QByteArray(300, 'x'));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wrong(bench.save(drafts)), QString());
    const qint64 saved = timer.restart();
    QVERIFY(await(bench.drafts->load(Demo)) == Result<QList<StoredDraft>>(drafts));
    qInfo("10 000 drafts: saved in %lld ms, loaded in %lld ms", saved, timer.elapsed());
}

void DraftStoreTest::anOlderFileIsUpgraded()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    QCOMPARE(writeOldFile(file), QString());
    Database database(file);
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(report->migrated);
    QVERIFY(!report->created);
    QCOMPARE(report->damagedFile, QString());
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA user_version")), QString::number(*store::latestSchema()));
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA foreign_key_check")), QStringLiteral("no row"));
    QCOMPARE(replayDifferences(database), QStringLiteral("0"));

    SqliteJournal journal(&database);
    const auto history = await(journal.history({}));
    QCOMPARE(history->size(), 1);
    QCOMPARE(history->at(0).confirmed, 1);
    QCOMPARE(history->at(0).open, 1);
    QCOMPARE(history->at(0).job.origin, QString());
    QCOMPARE(statesOf(journal, QStringLiteral("job")), QStringLiteral("21"));
    // The old rows go on as before, and the new tables take their part.
    QCOMPARE(await(journal.recover(Demo))->size(), 1);
    QCOMPARE(wrong(await(journal.mark(QStringLiteral("job"), QStringLiteral("b"), JournalState::Confirmed))),
             QString());
    QCOMPARE(await(journal.changesSince(Demo, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), {}))->size(), 2);
    SqliteDraftStore drafts(&database);
    QCOMPARE(wrong(await(drafts.save(Demo, makeDrafts(2), {}))), QString());
    QCOMPARE(await(drafts.load(Demo))->size(), 2);
}

} // namespace agm::test
