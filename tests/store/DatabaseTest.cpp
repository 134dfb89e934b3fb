// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatabaseTest.h"

#include "StoreHelpers.h"

#include "store/Schema.h"
#include "store/SqliteJournal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QTest>

#include <grp.h>
#include <stdexcept>
#include <unistd.h>

namespace agm::test {
namespace {

QString storeIn(const QTemporaryDir &dir)
{
    return dir.filePath(QStringLiteral("deep/er/store.sqlite"));
}

/// A store with one job, closed.
QString filledStore(const QTemporaryDir &dir, int items = 3)
{
    Database database(storeIn(dir));
    SqliteJournal journal(&database);
    const auto report = await(database.open());
    const auto planned = await(journal.plan(makeJob(QStringLiteral("job")), makeItems(items)));
    return report && planned ? storeIn(dir) : QString();
}

/// Runs statements on a connection of its own, as another program would.
QString outside(const QString &file, const QStringList &statements)
{
    QString error;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        db.setDatabaseName(file);
        db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=50"));
        if (!db.open())
            error = db.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(db);
            if (!query.exec(statement))
                error += query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("outside"));
    return error;
}

QStringList namesIn(const QString &file)
{
    return QFileInfo(file).dir().entryList(QDir::Files, QDir::Name);
}

bool writeFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

int openAsNobody(const QString &file)
{
    // The groups first: the user without rights may not change them.
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0))
        return 2;
    Database database(file);
    const auto report = await(database.open());
    if (!report) {
        QTextStream(stdout) << report.error().message;
        return 0;
    }
    SqliteJournal journal(&database);
    const auto written = await(journal.plan(makeJob(QStringLiteral("nobody's")), makeItems(1)));
    QTextStream(stdout) << report->readOnly << "\nstates " << statesOf(journal, QStringLiteral("job")) << "\nwritten "
                        << (written ? QStringLiteral("yes") : written.error().message);
    return 1;
}

void DatabaseTest::freshStoreIsSafe()
{
    const QTemporaryDir dir;
    Database database(storeIn(dir));
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(report->created);
    QVERIFY(report->wal);
    QVERIFY(!report->migrated);
    QCOMPARE(report->damagedFile, QString());
    QCOMPARE(report->schema, *store::latestSchema());
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA user_version")), QString::number(report->schema));
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA synchronous")), QStringLiteral("2"));
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA foreign_keys")), QStringLiteral("1"));
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA journal_mode")), QStringLiteral("wal"));
    QVERIFY(scalar(database, QStringLiteral("PRAGMA busy_timeout")).toInt() > 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(storeIn(dir)) & others, QFile::Permissions());
    QCOMPARE(await(database.open()).error().kind, ErrorKind::Invalid);
}

void DatabaseTest::reopenedStoreKeepsItsRows()
{
    const QTemporaryDir dir;
    Database database(filledStore(dir));
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(!report->created);
    QVERIFY(!report->migrated);
    SqliteJournal journal(&database);
    QCOMPARE(statesOf(journal, QStringLiteral("job")), QStringLiteral("000"));
}

void DatabaseTest::stepsAreSplitAtEmptyLines()
{
    const QStringList statements = store::statementsOf(QStringLiteral(
        "-- a comment\n\nCREATE TABLE a (x);\n\n\n-- of b\nCREATE TRIGGER b\nBEGIN\n  SELECT 1;\nEND;\n   \nSELECT 2"));
    QCOMPARE(
        statements,
        (QStringList{QStringLiteral("CREATE TABLE a (x);\n"),
                     QStringLiteral("CREATE TRIGGER b\nBEGIN\n  SELECT 1;\nEND;\n"), QStringLiteral("SELECT 2\n")}));
}

void DatabaseTest::migrationIsOneTransaction()
{
    const QTemporaryDir dir;
    const QTemporaryDir steps;
    Database database(filledStore(dir));
    QCOMPARE(wrong(await(database.open())), QString());
    const auto migrate
        = [&] { return await(database.run([&](QSqlDatabase &db) { return store::migrate(db, steps.path()); })); };
    QVERIFY(!migrate()); // no step at all
    const auto folderFile = [&](const char *name) { return steps.filePath(QString::fromLatin1(name)); };
    for (const char *name : {"001.sql", "002.sql", "003.sql"})
        QVERIFY(writeFile(folderFile(name),
                          bytesOf(QStringLiteral(AGM_SOURCE_DIR "/resources/sql/") + QString::fromLatin1(name))));
    QVERIFY(writeFile(folderFile("004.sql"), "CREATE TABLE second (x);\n"));
    QVERIFY(writeFile(folderFile("005.sql"), "CREATE TABLE third (x);\n\nCREATE TABLE third (x);\n"));
    const auto failed = migrate();
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, ErrorKind::Storage);
    QVERIFY2(failed.error().where.contains(QLatin1String("005.sql")), qPrintable(failed.error().where));
    const QString count = QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name IN ('second', 'third')");
    QCOMPARE(scalar(database, count), QStringLiteral("0"));
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA user_version")), QStringLiteral("3"));

    QVERIFY(writeFile(folderFile("005.sql"), "CREATE TABLE third (x);\n"));
    const auto done = migrate();
    QCOMPARE(wrong(done), QString());
    QCOMPARE(*done, 3);
    QCOMPARE(scalar(database, count), QStringLiteral("2"));
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA user_version")), QStringLiteral("5"));
    SqliteJournal journal(&database);
    QCOMPARE(statesOf(journal, QStringLiteral("job")), QStringLiteral("000"));
    QVERIFY(QFile::remove(folderFile("004.sql"))); // a gap
    QCOMPARE(migrate().error().kind, ErrorKind::Internal);
}

void DatabaseTest::newerSchemaStaysUntouched()
{
    const QTemporaryDir dir;
    const QString file = filledStore(dir);
    QCOMPARE(outside(file, {QStringLiteral("PRAGMA user_version = 999"), QStringLiteral("PRAGMA wal_checkpoint")}),
             QString());
    const QByteArray before = bytesOf(file);
    const QStringList names = namesIn(file);
    {
        Database database(file);
        const auto report = await(database.open());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Storage);
        QVERIFY2(report.error().message.contains(QLatin1String("newer")), qPrintable(report.error().message));
        QVERIFY2(report.error().message.contains(QLatin1String("999")), qPrintable(report.error().message));
        SqliteJournal journal(&database);
        QCOMPARE(await(journal.plan(makeJob(QStringLiteral("other")), makeItems(1))).error(), report.error());
    }
    QVERIFY(bytesOf(file) == before);
    QCOMPARE(namesIn(file), names);
}

void DatabaseTest::newerSchemaInTheLogIsRefused()
{
    const QTemporaryDir dir;
    const QString file = filledStore(dir);
    const QString copy = dir.filePath(QStringLiteral("copy.sqlite"));
    {
        // Copied while the newer program still has its change in the log: what a crash leaves behind.
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
        db.setDatabaseName(file);
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(QStringLiteral("PRAGMA user_version = 999")));
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::copy(file + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("newer"));
    Database database(copy);
    const auto report = await(database.open());
    QVERIFY(!report);
    QVERIFY2(report.error().message.contains(QLatin1String("999")), qPrintable(report.error().message));
}

void DatabaseTest::foreignDatabaseStaysUntouched()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    QCOMPARE(outside(file, {QStringLiteral("CREATE TABLE recipes (cake TEXT)")}), QString());
    const QByteArray before = bytesOf(file);
    {
        Database database(file);
        const auto report = await(database.open());
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(QLatin1String("another program")), qPrintable(report.error().message));
    }
    QVERIFY(bytesOf(file) == before);
    QCOMPARE(namesIn(file), QStringList{QStringLiteral("store.sqlite")});
}

void DatabaseTest::damagedFileIsSetAside_data()
{
    QTest::addColumn<int>("from"); // in per cent of the file; -1: the very start
    QTest::addColumn<bool>("cut");
    QTest::newRow("not a database") << -1 << false;
    QTest::newRow("broken pages") << 20 << false;
    QTest::newRow("cut short") << 60 << true;
}

void DatabaseTest::damagedFileIsSetAside()
{
    QFETCH(int, from);
    QFETCH(bool, cut);
    const QTemporaryDir dir;
    const QString file = filledStore(dir, 500);
    QByteArray content = bytesOf(file);
    QVERIFY(content.size() > 50000);
    if (cut) {
        content.truncate(content.size() * from / 100);
    } else {
        const qsizetype start = from < 0 ? 0 : content.size() * from / 100;
        for (qsizetype i = start; i < start + 20000; ++i)
            content[i] = char(content[i] ^ 0xff);
    }
    QVERIFY(writeFile(file, content));
    Database database(file);
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY(report->created);
    QVERIFY2(report->damagedFile.startsWith(file + QStringLiteral(".damaged-")), qPrintable(report->damagedFile));
    QVERIFY(!report->damage.isEmpty());
    QVERIFY(bytesOf(report->damagedFile) == content);
    // Only the list of tables in the first page is needed to read the others (DamageTest).
    QCOMPARE(report->notSaved.isEmpty(), from >= 0);
    SqliteJournal journal(&database);
    QCOMPARE(wrong(await(journal.plan(makeJob(QStringLiteral("next")), makeItems(2)))), QString());
    QCOMPARE(scalar(database, QStringLiteral("PRAGMA quick_check")), QStringLiteral("ok"));
}

void DatabaseTest::unwritableFolderIsSaid()
{
    const QTemporaryDir dir;
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    for (const QString &name : {QStringLiteral("store.sqlite"), QStringLiteral("sub/store.sqlite")}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open-as-nobody"), dir.filePath(name)});
        QVERIFY(child.waitForFinished(10000));
        const QString said = QString::fromUtf8(child.readAllStandardOutput());
        QCOMPARE(child.exitCode(), 0);
        QVERIFY2(said.contains(QLatin1String("folder")), qPrintable(said));
    }
    QVERIFY(QFile::setPermissions(dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void DatabaseTest::impossibleFolderIsSaid()
{
    const QTemporaryDir dir;
    QVERIFY(writeFile(dir.filePath(QStringLiteral("file")), "text"));
    Database database(dir.filePath(QStringLiteral("file/store.sqlite")));
    const auto report = await(database.open());
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    QVERIFY2(report.error().message.contains(QLatin1String("folder")), qPrintable(report.error().message));
    QCOMPARE(report.error().where, dir.filePath(QStringLiteral("file")));
}

void DatabaseTest::whatCannotBeWrittenIsRead_data()
{
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("crashed");
    QTest::newRow("file") << false << false;
    QTest::newRow("folder") << true << false;
    QTest::newRow("folder, the last changes still in the log") << true << true;
}

void DatabaseTest::whatCannotBeWrittenIsRead()
{
    QFETCH(bool, folder);
    QFETCH(bool, crashed);
    const QTemporaryDir dir;
    const QString source = filledStore(dir);
    // In a place of its own: in the first one there may be a lock file.
    const QString place = dir.filePath(QStringLiteral("deep/read"));
    QVERIFY(QDir().mkpath(place));
    const QString file = place + QStringLiteral("/store.sqlite");
    if (crashed) {
        Database running(source);
        QCOMPARE(wrong(await(running.open())), QString());
        SqliteJournal journal(&running);
        QCOMPARE(wrong(await(journal.mark(QStringLiteral("job"), makeItems(1)[0].adGroupId, JournalState::Sent))),
                 QString());
        QVERIFY(QFile::copy(source + QStringLiteral("-wal"), file + QStringLiteral("-wal")));
        QVERIFY(QFile(file + QStringLiteral("-wal")).size() > 0);
        QVERIFY(QFile::copy(source, file));
    } else {
        QVERIFY(QFile::copy(source, file));
    }
    const auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto search = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const QString &above : {dir.path(), dir.filePath(QStringLiteral("deep"))})
        QVERIFY(QFile::setPermissions(above, readable | search | QFile::WriteOwner));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")})
        QFile::setPermissions(file + suffix, readable);
    QVERIFY(QFile::setPermissions(
        place, readable | search | (folder ? QFile::Permissions() : QFile::WriteOwner | QFile::WriteOther)));
    const QByteArray before = bytesOf(file);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open-as-nobody"), file});
    QVERIFY(child.waitForFinished(10000));
    QVERIFY(QFile::setPermissions(place, readable | search | QFile::WriteOwner)); // so that it can be removed
    const QString said = QString::fromUtf8(child.readAllStandardOutput());
    QVERIFY2(child.exitCode() == 1, qPrintable(said));
    const QStringList lines = said.split(u'\n');
    QVERIFY2(lines[0].contains(QLatin1String("cannot be written")), qPrintable(said));
    QVERIFY2(lines[0].contains(folder ? QLatin1String("folder") : QLatin1String("file")), qPrintable(said));
    QCOMPARE(lines.value(1), crashed ? QStringLiteral("states 100") : QStringLiteral("states 000"));
    QVERIFY2(lines.value(2).contains(QLatin1String("only read")), qPrintable(said));
    QVERIFY(bytesOf(file) == before);
}

void DatabaseTest::secondDatabaseOnlyReads()
{
    const QTemporaryDir dir;
    const QString file = filledStore(dir);
    auto first = std::make_unique<Database>(file);
    const auto opened = await(first->open());
    QCOMPARE(wrong(opened), QString());
    QCOMPARE(opened->readOnly, QString());
    Database second(file);
    const auto report = await(second.open());
    QCOMPARE(wrong(report), QString());
    QVERIFY2(report->readOnly.contains(QLatin1String("Another program")), qPrintable(report->readOnly));
    QVERIFY2(report->readOnly.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(report->readOnly));
    QCOMPARE(report->schema, opened->schema);

    // It sees what the first one writes, while that one writes, and every write of its own fails and says why.
    SqliteJournal writing(first.get());
    SqliteJournal reading(&second);
    QCOMPARE(statesOf(reading, QStringLiteral("job")), QStringLiteral("000"));
    QCOMPARE(wrong(await(writing.plan(makeJob(QStringLiteral("two")), makeItems(1)))), QString());
    QCOMPARE(statesOf(reading, QStringLiteral("two")), QStringLiteral("0"));
    const auto refused = await(reading.plan(makeJob(QStringLiteral("three")), makeItems(1)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY2(refused.error().message.contains(QLatin1String("only read")), qPrintable(refused.error().message));
    QVERIFY(!await(reading.mark(QStringLiteral("two"), makeItems(1)[0].adGroupId, JournalState::Sent)));
    // The recovery of the second must not touch what the first has on its way.
    QCOMPARE(wrong(await(writing.mark(QStringLiteral("two"), makeItems(1)[0].adGroupId, JournalState::Sent))),
             QString());
    QVERIFY(!await(reading.recover(QStringLiteral("demo"))));
    QCOMPARE(statesOf(writing, QStringLiteral("two")), QStringLiteral("1"));
    QVERIFY(statesOf(writing, QStringLiteral("three")).isEmpty());

    // Another process reads and is told the same.
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), file});
    QVERIFY(child.waitForFinished(10000));
    const QString said = QString::fromUtf8(child.readAllStandardOutput());
    QVERIFY2(said.contains(QLatin1String("E Another program")), qPrintable(said));

    // The one that reads goes on reading when the other ends; only a new one may write.
    first.reset();
    QCOMPARE(statesOf(reading, QStringLiteral("two")), QStringLiteral("1"));
    second.close();
    Database third(file);
    const auto again = await(third.open());
    QCOMPARE(wrong(again), QString());
    QCOMPARE(again->readOnly, QString());
}

void DatabaseTest::lockOfADeadProgramIsNoHindrance()
{
    const QTemporaryDir dir;
    const QString file = filledStore(dir);
    // As a killed program leaves it: process, name, computer (renamed since), its id, its start.
    QVERIFY(writeFile(file + QStringLiteral(".lock"), "1\nad-group-manager\nold-name\n00000000\n11111111\n"));
    Database database(file);
    QCOMPARE(wrong(await(database.open())), QString());
}

void DatabaseTest::futuresOfAClosedStoreResolve()
{
    const QTemporaryDir dir;
    Database database(storeIn(dir));
    SqliteJournal journal(&database);
    const auto closedSays = [&](Journal &j) {
        for (const auto &future : {j.plan(makeJob(QStringLiteral("a")), makeItems(1)),
                                   j.mark(QStringLiteral("a"), QStringLiteral("b"), JournalState::Sent)}) {
            const auto result = await(future);
            if (result || result.error().kind != ErrorKind::Storage)
                return false;
        }
        const auto recovered = await(j.recover(QStringLiteral("a")));
        const auto items = await(j.items(QStringLiteral("a")));
        const auto jobs = await(j.jobs(QStringLiteral("a")));
        const auto found = await(j.search({}, QStringLiteral("a")));
        return !recovered && recovered.error().kind == ErrorKind::Storage && !items && !jobs && !found;
    };
    QVERIFY(closedSays(journal)); // never opened
    QCOMPARE(wrong(await(database.open())), QString());
    // A continuation that asks again must not lock up.
    int asked = 0;
    database.close();
    journal.mark(QStringLiteral("a"), QStringLiteral("b"), JournalState::Sent).then([&](const Result<void> &) {
        ++asked;
        journal.mark(QStringLiteral("a"), QStringLiteral("b"), JournalState::Sent).then([&](const Result<void> &) {
            ++asked;
        });
    });
    QCOMPARE(asked, 2);
    QVERIFY(closedSays(journal));
    database.close();
    QVERIFY(!await(database.open()));
}

void DatabaseTest::closingFinishesWhatWasAsked()
{
    const QTemporaryDir dir;
    QList<QFuture<Result<void>>> futures;
    {
        Database database(storeIn(dir));
        const auto opening = database.open(); // not awaited: what is asked meanwhile waits
        SqliteJournal journal(&database);
        futures.append(journal.plan(makeJob(QStringLiteral("job")), makeItems(50)));
        for (const JournalItem &item : makeItems(50))
            futures.append(journal.mark(QStringLiteral("job"), item.adGroupId, JournalState::Sent));
    }
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(wrong(future.result()), QString());
    }
    Database database(storeIn(dir));
    QCOMPARE(wrong(await(database.open())), QString());
    SqliteJournal journal(&database);
    QCOMPARE(statesOf(journal, QStringLiteral("job")), QString(50, QLatin1Char('1')));
}

void DatabaseTest::exceptionOfAWorkIsAnError()
{
    const QTemporaryDir dir;
    Database database(storeIn(dir));
    QCOMPARE(wrong(await(database.open())), QString());
    const auto thrown
        = await(database.run([](QSqlDatabase &) -> Result<int> { throw std::runtime_error("no memory"); }));
    QVERIFY(!thrown);
    QCOMPARE(thrown.error().kind, ErrorKind::Internal);
    QCOMPARE(await(database.run([](QSqlDatabase &) -> Result<int> { return 7; })).value_or(0), 7);
}

} // namespace agm::test
