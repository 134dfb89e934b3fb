// SPDX-License-Identifier: GPL-3.0-or-later
#include "KillTest.h"

#include "StoreHelpers.h"

#include "store/SqliteJournal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUuid>
#include <QtTest/QTest>

#include <cstdio>

namespace agm::test {
namespace {

constexpr int ItemsOfJob = 12;

void say(const QString &line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

} // namespace

int writeUntilKilled(const QString &file)
{
    Database database(file);
    const auto report = await(database.open());
    if (!report || !report->readOnly.isEmpty()) {
        say(QStringLiteral("E %1").arg(report ? report->readOnly : report.error().message));
        return 1;
    }
    SqliteJournal journal(&database);
    while (true) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QList<JournalItem> items = makeItems(ItemsOfJob);
        say(QStringLiteral("I %1").arg(id));
        if (!await(journal.plan(makeJob(id), items)))
            return 2;
        say(QStringLiteral("P %1").arg(id));
        for (const JournalState state : {JournalState::Sent, JournalState::Confirmed}) {
            // All are asked for at once, as the answers of several connections come in; the result of each is awaited.
            QList<QFuture<Result<void>>> marks;
            for (const JournalItem &item : items)
                marks.append(journal.mark(id, item.adGroupId, state));
            for (int i = 0; i < ItemsOfJob; ++i) {
                if (!await(marks.at(i)))
                    return 3;
                say(QStringLiteral("M %1 %2 %3").arg(id).arg(i).arg(int(state)));
            }
        }
    }
}

void KillTest::killedAtAnyPointLosesNothing()
{
    constexpr int Rounds = 30;
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("store.sqlite"));
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int planned = 0;
    int marked = 0;
    int unfinished = 0;
    for (int round = 0; round < Rounds; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write-until-killed"), file});
        QVERIFY(child.waitForReadyRead(10000));
        // A number of lines, not of milliseconds: the point of the kill does not depend on the speed of the disk.
        QByteArray output = child.readAllStandardOutput();
        const int lines = random.bounded(1, 60);
        while (output.count('\n') < lines && child.waitForReadyRead(10000))
            output += child.readAllStandardOutput();
        child.kill();
        QVERIFY(child.waitForFinished(10000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        output += child.readAllStandardOutput();

        QHash<QString, QList<int>> promised; // job to the least state of each item; -1 when nothing was promised
        const QStringList said = QString::fromUtf8(output.left(output.lastIndexOf('\n'))).split(QLatin1Char('\n'));
        for (const QString &line : said) {
            const QStringList words = line.split(QLatin1Char(' '));
            QVERIFY2(words.at(0) != QLatin1String("E"), qPrintable(line));
            if (words.at(0) == QLatin1String("I"))
                promised.insert(words.at(1), QList<int>(ItemsOfJob, -1));
            else if (words.at(0) == QLatin1String("P"))
                promised[words.at(1)].fill(int(JournalState::Planned));
            else
                promised[words.at(1)][words.at(2).toInt()] = words.at(3).toInt();
        }

        Database database(file);
        const auto report = await(database.open());
        QCOMPARE(wrong(report), QString());
        QCOMPARE(report->damagedFile, QString());
        SqliteJournal journal(&database);
        QHash<QString, QString> before;
        for (auto it = promised.cbegin(); it != promised.cend(); ++it) {
            const QString states = statesOf(journal, it.key());
            before.insert(it.key(), states);
            if (it->contains(-1)) {
                QVERIFY2(states.isEmpty() || states == QString(ItemsOfJob, QLatin1Char('0')), qPrintable(states));
                continue;
            }
            ++planned;
            QCOMPARE(states.size(), ItemsOfJob);
            for (int i = 0; i < ItemsOfJob; ++i) {
                marked += it->at(i) > 0;
                QVERIFY2(states.at(i).digitValue() >= it->at(i), qPrintable(states));
                QVERIFY2(states.at(i).digitValue() <= int(JournalState::Confirmed), qPrintable(states));
            }
        }
        QCOMPARE(replayDifferences(database), QStringLiteral("0"));

        QCOMPARE(wrong(await(journal.recover(QStringLiteral("demo")))), QString());
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            QString expected = it.value();
            unfinished += expected.contains(QLatin1Char('0')) || expected.contains(QLatin1Char('1'));
            expected.replace(QLatin1Char('0'), QLatin1Char('5')).replace(QLatin1Char('1'), QLatin1Char('4'));
            QCOMPARE(statesOf(journal, it.key()), expected);
        }
        QCOMPARE(replayDifferences(database), QStringLiteral("0"));
    }
    // Otherwise the rounds above have shown nothing.
    QVERIFY(planned >= Rounds / 2);
    QVERIFY(marked > 0);
    QVERIFY(unfinished > 0);
}

} // namespace agm::test
