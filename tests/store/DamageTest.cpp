// SPDX-License-Identifier: GPL-3.0-or-later
#include "DamageTest.h"

#include "StoreHelpers.h"

#include "store/Schema.h"
#include "store/SqliteDraftStore.h"
#include "store/SqliteJournal.h"
#include "store/SqliteMetricStore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace agm::test {
namespace {

constexpr int Drafts = 60;
constexpr int Jobs = 24;
constexpr int ItemsOfJob = 15;
constexpr qsizetype PageBytes = 4096; // SQLite's default

StoredDraft makeDraft(int number)
{
    return {QStringLiteral("adgrp_%1").arg(number, 4, 10, QLatin1Char('0')),
            "{\"number\":" + QByteArray::number(number) + ",\"text\":\"" + QByteArray(600, 'x') + "\"}",
            QDateTime::fromMSecsSinceEpoch(1780000000123 + number, Qt::UTC)};
}

MetricRecord makeRecord()
{
    MetricRecord record;
    record.accountId = QStringLiteral("demo");
    record.seenAt = QDateTime(QDate(2026, 6, 20), QTime(12, 0), Qt::UTC);
    for (int group = 0; group < 20; ++group) {
        for (int day = 1; day <= 15; ++day) {
            MetricEntry entry{QStringLiteral("adgrp_%1").arg(group), QDate(2026, 6, day), -1, {}};
            entry.figures.currency = Currency::usd();
            entry.figures.resultEvent = Word::of(u"purchase");
            entry.figures.setMoney(Field::Spend, 1'000'000 * (day + group));
            entry.figures.setCount(Field::Clicks, day);
            record.entries.append(entry);
        }
    }
    return record;
}

/// A store of which every table has several pages, closed; its bytes.
QByteArray filled()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    {
        Database database(file);
        SqliteJournal journal(&database);
        SqliteDraftStore drafts(&database);
        SqliteMetricStore metrics(&database);
        bool good = await(database.open()).has_value();
        for (int number = 0; number < Jobs; ++number) {
            const QString id = QStringLiteral("job %1").arg(number);
            good = good && await(journal.plan(makeJob(id), makeItems(ItemsOfJob)));
            for (int item = 0; item < number % ItemsOfJob; ++item)
                good = good && await(journal.mark(id, makeItems(ItemsOfJob)[item].adGroupId, JournalState::Sent));
        }
        QList<StoredDraft> all;
        for (int number = 0; number < Drafts; ++number)
            all.append(makeDraft(number));
        good = good && await(drafts.save(QStringLiteral("demo"), all, {})) && await(metrics.record(makeRecord()));
        if (!good)
            return {};
    }
    return bytesOf(file);
}

bool write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

using Row = QStringList;

QHash<QString, QSet<Row>> rowsOf(Database &database)
{
    const auto read = await(database.run([](QSqlDatabase &db) -> Result<QHash<QString, QSet<Row>>> {
        QHash<QString, QSet<Row>> tables;
        QSqlQuery names(db);
        names.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"));
        while (names.next()) {
            QSet<Row> &rows = tables[names.value(0).toString()];
            QSqlQuery query(db);
            query.exec(QStringLiteral("SELECT * FROM ") + names.value(0).toString());
            while (query.next()) {
                Row row;
                for (int column = 0; query.value(column).isValid(); ++column)
                    row.append(QString::fromUtf8(query.value(column).toByteArray()));
                rows.insert(row);
            }
        }
        return tables;
    }));
    return read.value_or(QHash<QString, QSet<Row>>());
}

/// What stands on a page of the file.
struct PageUse {
    QString table;
    bool index = false;
    bool leaf = false;
    int cells = 0;
};

QHash<int, PageUse> pagesOf(Database &database)
{
    const auto read = await(database.run([](QSqlDatabase &db) -> Result<QHash<int, PageUse>> {
        QHash<int, PageUse> pages;
        QSqlQuery query(db);
        // The primary key of a table without row numbers is the table.
        if (!query.exec(QStringLiteral("SELECT d.pageno, s.tbl_name, s.type = 'index', d.pagetype = 'leaf', d.ncell "
                                       "FROM dbstat d JOIN sqlite_schema s ON s.name = d.name")))
            return fail(ErrorKind::Storage, query.lastError().text());
        while (query.next())
            pages.insert(
                query.value(0).toInt(),
                {query.value(1).toString(), query.value(2).toBool(), query.value(3).toBool(), query.value(4).toInt()});
        return pages;
    }));
    return read.value_or(QHash<int, PageUse>());
}

/// The tables whose rows may be fewer when this one is broken.
QSet<QString> losersOf(const QString &table)
{
    static const QHash<QString, QStringList> others{
        {QStringLiteral("journal_job"), {QStringLiteral("journal_item"), QStringLiteral("journal_step")}},
        {QStringLiteral("journal_item"), {QStringLiteral("journal_step")}},
        {QStringLiteral("metric"), {QStringLiteral("metric_total")}},
        {QStringLiteral("metric_series"), {QStringLiteral("metric"), QStringLiteral("metric_total")}},
        {QStringLiteral("metric_word"), {QStringLiteral("metric"), QStringLiteral("metric_total")}}};
    const QStringList more = others.value(table);
    QSet<QString> all(more.cbegin(), more.cend());
    all.insert(table);
    return all;
}

/// "" when the store is whole in itself and takes changes.
QString notWell(Database &database)
{
    SqliteJournal journal(&database);
    SqliteDraftStore drafts(&database);
    if (const QString said = scalar(database, QStringLiteral("PRAGMA integrity_check")); said != QLatin1String("ok"))
        return said;
    if (const QString said = scalar(database, QStringLiteral("PRAGMA foreign_key_check"));
        said != QLatin1String("no row"))
        return QStringLiteral("leads nowhere: ") + said;
    if (const QString said = scalar(database, QStringLiteral("PRAGMA foreign_keys")); said != QLatin1String("1"))
        return QStringLiteral("foreign keys are off");
    if (const QString said = replayDifferences(database); said != QLatin1String("0"))
        return QStringLiteral("replays differently: ") + said;
    const QString id = QStringLiteral("a new job");
    const QString step = QStringLiteral("SELECT count(*) FROM journal_step");
    const int steps = scalar(database, step).toInt();
    if (const auto planned = await(journal.plan(makeJob(id), makeItems(2))); !planned)
        return wrong(planned);
    if (scalar(database, step).toInt() != steps + 2)
        return QStringLiteral("steps are not recorded any more");
    if (const auto saved = await(drafts.save(QStringLiteral("demo"), {makeDraft(Drafts)}, {})); !saved)
        return wrong(saved);
    return {};
}

} // namespace

void DamageTest::aBrokenPageCostsOnlyItsOwnRows()
{
    const QByteArray whole = filled();
    QVERIFY(whole.size() > 40 * PageBytes);
    const QTemporaryDir dir;
    const QString original = dir.filePath(QStringLiteral("original.sqlite"));
    QVERIFY(write(original, whole));
    QHash<QString, QSet<Row>> before;
    QHash<int, PageUse> pages;
    {
        Database database(original);
        QCOMPARE(wrong(await(database.open())), QString());
        before = rowsOf(database);
        pages = pagesOf(database);
    }
    QVERIFY(before.size() >= 9);
    QVERIFY(pages.size() > 40);
    int savedFrom = 0;
    int leaves = 0;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page) {
        QByteArray content = whole;
        for (qsizetype at = 0; at < PageBytes; ++at) {
            char &byte = content[(page.key() - 1) * PageBytes + at];
            byte = char(byte ^ 0x5a);
        }
        const QString file = dir.filePath(QStringLiteral("page-%1.sqlite").arg(page.key()));
        QVERIFY(write(file, content));
        const QByteArray where = QStringLiteral("page %1 of %2").arg(page.key()).arg(page->table).toUtf8();
        Database database(file);
        const auto report = await(database.open());
        QVERIFY2(report, where + ": " + wrong(report).toUtf8());
        QVERIFY2(!report->damagedFile.isEmpty(), where);
        QVERIFY2(bytesOf(report->damagedFile) == content, where);
        QVERIFY2(report->notSaved.isEmpty(), where + ": " + report->notSaved.toUtf8());
        ++savedFrom;
        const auto after = rowsOf(database);
        const QSet<QString> losers = page->index ? QSet<QString>() : losersOf(page->table);
        for (auto table = before.cbegin(); table != before.cend(); ++table) {
            if (!losers.contains(table.key())) {
                QVERIFY2(after.value(table.key()) == *table, where + " cost rows of " + table.key().toUtf8());
            } else if (table.key() == page->table && page->leaf) {
                // The steps that are lost are written again from the rows.
                const qsizetype lost = (before[table.key()] - after[table.key()]).size();
                QVERIFY2(lost <= page->cells, where + " cost " + QByteArray::number(lost));
                ++leaves;
            }
        }
        const bool counted
            = page->table == QLatin1String("metric_total") || page->table.startsWith(QLatin1String("sqlite"));
        QVERIFY2(report->incomplete.isEmpty() == (page->index || counted),
                 where + report->incomplete.join(u' ').toUtf8());
        const QString said = notWell(database);
        QVERIFY2(said.isEmpty(), where + ": " + said.toUtf8());
    }
    QVERIFY(savedFrom > 40);
    QVERIFY(leaves > 20);
}

void DamageTest::brokenAtBothEndsKeepsTheMiddle()
{
    const QByteArray whole = filled();
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    QVERIFY(write(file, whole));
    int first = 0;
    int last = 0;
    {
        Database database(file);
        QCOMPARE(wrong(await(database.open())), QString());
        const auto edge = [&](const char *order) {
            return scalar(database,
                          QStringLiteral("SELECT pageno FROM dbstat WHERE name = 'journal_item' AND pagetype = 'leaf' "
                                         "ORDER BY path %1 LIMIT 1")
                              .arg(QString::fromLatin1(order)))
                .toInt();
        };
        first = edge("ASC");
        last = edge("DESC");
    }
    QVERIFY(first > 1 && last > 1 && first != last);
    QByteArray content = bytesOf(file);
    for (const int page : {first, last})
        content.replace((page - 1) * PageBytes, PageBytes, QByteArray(PageBytes, '\xaa'));
    QVERIFY(write(file, content));
    Database database(file);
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(!report->damagedFile.isEmpty());
    QCOMPARE(report->incomplete, QStringList{QStringLiteral("journal_item")});
    SqliteJournal journal(&database);
    int wholeJobs = 0;
    for (int number = 0; number < Jobs; ++number)
        wholeJobs += statesOf(journal, QStringLiteral("job %1").arg(number)).size() == ItemsOfJob;
    // A page holds about two jobs.
    QVERIFY2(wholeJobs >= Jobs - 8, qPrintable(QString::number(wholeJobs)));
    const auto loaded = await(SqliteDraftStore(&database).load(QStringLiteral("demo")));
    QCOMPARE(wrong(loaded), QString());
    QCOMPARE(loaded->size(), Drafts);
    QCOMPARE(notWell(database), QString());
}

void DamageTest::flippedBitsLeaveAStoreThatWorks()
{
    const QByteArray whole = filled();
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int damaged = 0;
    for (int round = 0; round < 60; ++round) {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("store.sqlite"));
        QByteArray content = whole;
        // Not the head of the file, so that most rounds have something to save; see damagedFileIsSetAside().
        for (int flips = 1 << random.bounded(0, 7); flips > 0; --flips) {
            char &byte = content[random.bounded(100, int(content.size()))];
            byte = char(byte ^ (1 << random.bounded(0, 8)));
        }
        QVERIFY(write(file, content));
        {
            Database database(file);
            const auto report = await(database.open());
            QCOMPARE(wrong(report), QString());
            if (report->damagedFile.isEmpty())
                continue; // inside a text, where SQLite has no way to see it
            ++damaged;
            QVERIFY(bytesOf(report->damagedFile) == content);
            const QString said = notWell(database);
            QVERIFY2(said.isEmpty(), qPrintable(said));
        }
        Database again(file);
        const auto report = await(again.open());
        QCOMPARE(wrong(report), QString());
        QCOMPARE(report->damagedFile, QString());
    }
    QVERIFY2(damaged >= 20, qPrintable(QString::number(damaged)));
}

void DamageTest::aBrokenStoreOfAnEarlierSchemaIsTakenOver()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    {
        // As the first release left it: step 1 alone.
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("first release"));
        db.setDatabaseName(file);
        QVERIFY(db.open());
        for (const QString &statement :
             store::statementsOf(QString::fromUtf8(bytesOf(QStringLiteral(AGM_SOURCE_DIR "/resources/sql/001.sql")))))
            QVERIFY(QSqlQuery(db).exec(statement));
        for (const QString &statement :
             {QStringLiteral("INSERT INTO journal_job VALUES (7, 'old job', 1, 'demo', 'Demo', 'pause', '', '')"),
              QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400) INSERT "
                             "INTO journal_item SELECT 7, 'adgrp_' || i, 'status', i, 'title', x'00', 'active', "
                             "'paused', 'planned', '', 1 FROM n"),
              QStringLiteral("PRAGMA application_id = %1").arg(store::ApplicationId),
              QStringLiteral("PRAGMA user_version = 1")})
            QVERIFY(QSqlQuery(db).exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("first release"));
    QByteArray content = bytesOf(file);
    content.truncate(content.size() - 2 * PageBytes);
    QVERIFY(write(file, content));
    Database database(file);
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(!report->damagedFile.isEmpty());
    QCOMPARE(report->notSaved, QString());
    QCOMPARE(report->schema, *store::latestSchema());
    SqliteJournal journal(&database);
    QVERIFY(statesOf(journal, QStringLiteral("old job")).size() > 200);
    QCOMPARE(notWell(database), QString());
}

int writeUntilFull(const QString &file, qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit then fails, as on a full disk
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    Database database(file);
    SqliteJournal journal(&database);
    SqliteDraftStore drafts(&database);
    const auto say = [](const QString &line) {
        std::fputs(qPrintable(line + u'\n'), stdout);
        std::fflush(stdout);
    };
    if (const auto report = await(database.open()); !report) {
        say(QStringLiteral("E ") + report.error().message);
        return 0;
    }
    for (int number = 0; number < 400; ++number) {
        const StoredDraft draft = makeDraft(number);
        const auto saved = await(drafts.save(QStringLiteral("demo"), {draft}, {}));
        const QString id = QStringLiteral("job %1").arg(number);
        const auto planned = await(journal.plan(makeJob(id), makeItems(3)));
        say(saved ? QStringLiteral("D %1").arg(draft.adGroupId) : QStringLiteral("E ") + saved.error().message);
        say(planned ? QStringLiteral("J ") + id : QStringLiteral("E ") + planned.error().message);
        if (!saved && !planned) {
            // What is on the disk can still be read.
            const auto loaded = await(drafts.load(QStringLiteral("demo")));
            say(QStringLiteral("L %1").arg(loaded ? loaded->size() : -1));
            return 0;
        }
    }
    return 3;
}

void DamageTest::aFullDiskLosesNothingThatWasPromised()
{
    int refusedAtOnce = 0;
    int savedSome = 0;
    // From a limit that the schema does not fit in to one that takes a good part.
    for (int kilobytes = 8; kilobytes <= 520; kilobytes += 32) {
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("store.sqlite"));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--write-until-full"), file, QString::number(kilobytes * 1024)});
        QVERIFY(child.waitForFinished(20000));
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        QStringList drafts;
        QStringList jobs;
        QStringList errors;
        int readable = -2;
        const QStringList told = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : told) {
            const QString rest = line.mid(2);
            if (line[0] == u'L')
                readable = rest.toInt();
            else
                (line[0] == u'D' ? drafts : line[0] == u'J' ? jobs : errors).append(rest);
        }
        QVERIFY(!errors.isEmpty());
        for (const QString &error : errors)
            QVERIFY2(error.contains(QLatin1String("disk")), qPrintable(error));
        refusedAtOnce += drafts.isEmpty();
        savedSome += drafts.size() > 5;
        if (readable != -2)
            QCOMPARE(readable, int(drafts.size()));

        // With room again, everything that was promised is there.
        Database database(file);
        const auto report = await(database.open());
        QCOMPARE(wrong(report), QString());
        QCOMPARE(report->damagedFile, QString());
        SqliteJournal journal(&database);
        QStringList kept;
        const auto loaded = await(SqliteDraftStore(&database).load(QStringLiteral("demo")));
        QCOMPARE(wrong(loaded), QString());
        for (const StoredDraft &draft : *loaded)
            kept.append(draft.adGroupId);
        QCOMPARE(kept, drafts);
        for (const QString &job : jobs)
            QCOMPARE(statesOf(journal, job), QStringLiteral("000"));
        QCOMPARE(notWell(database), QString());
    }
    QVERIFY(refusedAtOnce > 0);
    QVERIFY(savedSome > 5);
}

} // namespace agm::test
