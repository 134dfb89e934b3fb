// SPDX-License-Identifier: GPL-3.0-or-later
#include "FullDiskTest.h"

#include "StoreHelpers.h"

#include "store/SqliteDraftStore.h"
#include "store/SqliteJournal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace agm::test {
namespace {

/// What the second process says, in lines.
QStringList whenFull(const QString &file, int bytes)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--read-when-full"), file, QString::number(bytes)});
    const bool ended = child.waitForFinished(20000) && child.exitStatus() == QProcess::NormalExit;
    return ended ? QString::fromUtf8(child.readAllStandardOutput()).split(u'\n') : QStringList();
}

} // namespace

int readWhenFull(const QString &file, qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // a write beyond the limit then fails, as on a full disk
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    Database database(file);
    const auto report = await(database.open());
    if (!report) {
        std::printf("%s\n", qPrintable(report.error().message));
        return 1;
    }
    SqliteJournal journal(&database);
    const auto drafts = await(SqliteDraftStore(&database).load(QStringLiteral("demo")));
    const auto planned = await(journal.plan(makeJob(QStringLiteral("full")), makeItems(1)));
    std::printf("%s\n%d drafts, job %s\n%s\n", qPrintable(report->readOnly), drafts ? int(drafts->size()) : -1,
                qPrintable(statesOf(journal, QStringLiteral("job"))),
                planned ? "written" : qPrintable(planned.error().message));
    return 0;
}

void FullDiskTest::theStoreIsRead_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("says");
    // The lock's file fits in; the index of the log, without which SQLite reads nothing, does not, nor does a copy.
    QTest::newRow("no room for an index") << 1000 << QStringLiteral("disk with the local store is full");
    QTest::newRow("not even for the lock") << 0 << QStringLiteral("free space");
}

void FullDiskTest::theStoreIsRead()
{
    QFETCH(int, bytes);
    QFETCH(QString, says);
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store 100%25?.sqlite")); // signs that mean something in addresses
    {
        Database database(file);
        SqliteJournal journal(&database);
        SqliteDraftStore drafts(&database);
        QCOMPARE(wrong(await(database.open())), QString());
        QCOMPARE(wrong(await(journal.plan(makeJob(QStringLiteral("job")), makeItems(3)))), QString());
        QCOMPARE(wrong(await(drafts.save(QStringLiteral("demo"),
                                         {{QStringLiteral("adgrp_1"), "{}", QDateTime::currentDateTimeUtc()}}, {}))),
                 QString());
    }
    const QByteArray before = bytesOf(file);
    const QStringList lines = whenFull(file, bytes);
    QVERIFY2(lines.value(0).contains(says), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.value(1), QStringLiteral("1 drafts, job 000"));
    QVERIFY2(lines.value(2).contains(QLatin1String("only read")), qPrintable(lines.value(2)));
    QVERIFY(bytesOf(file) == before);
    // With room again it is as ever.
    Database database(file);
    const auto report = await(database.open());
    QCOMPARE(wrong(report), QString());
    QCOMPARE(report->readOnly, QString());
    QCOMPARE(report->damagedFile, QString());
}

void FullDiskTest::aNewStoreSaysWhy()
{
    const QTemporaryDir dir;
    for (const int bytes : {0, 1000}) {
        const QStringList lines = whenFull(dir.filePath(QStringLiteral("store.sqlite")), bytes);
        QVERIFY2(lines.value(0).contains(bytes == 0 ? QLatin1String("free space") : QLatin1String("disk")),
                 qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.size(), 2); // nothing was opened
    }
}

} // namespace agm::test
