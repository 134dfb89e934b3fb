// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/ProgramTest.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <csignal>

namespace agm::test {

namespace {

const QString program = QStringLiteral(AGM_SANDBOX_PROGRAM);

/// Starts the program and reads until it says where it listens.
QByteArray begin(QProcess &process, const QStringList &arguments)
{
    process.start(program, arguments);
    QByteArray output;
    while (!output.contains("listening on ") || !output.endsWith('\n')) {
        if (!process.waitForReadyRead(20000))
            break;
        output += process.readAllStandardOutput();
    }
    return output;
}

} // namespace

void ProgramTest::refusedArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *value) {
        QTest::newRow(qPrintable(QLatin1String(name) + QLatin1Char(' ') + QLatin1String(value)))
            << QStringList{QLatin1String("--") + QLatin1String(name), QString::fromLatin1(value)}
            << QString::fromLatin1(name);
    };
    row("port", "70000");
    row("port", "http");
    row("port", "-1");
    row("ad-groups", "-5");
    row("ad-groups", "many");
    row("seed", "1.5");
    row("rate-limit", "-1");
    row("latency", "60001");
    row("latency", "fast");
    row("fail-rate", "1.1");
    row("fail-rate", "nan");
    row("fail-rate", "");
    row("key", "");
    row("key", "two words");
    row("database", "");
    row("extra-key", "reader");
    row("extra-key", "=scope");
    row("no-such-option", "1");
    QTest::newRow("positional") << QStringList{QStringLiteral("8080")} << QStringLiteral("8080");
    QTest::newRow("value missing") << QStringList{QStringLiteral("--port")} << QStringLiteral("port");
    QTest::newRow("database in no folder")
        << QStringList{QStringLiteral("--database"), QStringLiteral("/no/such/folder/w.sqlite")}
        << QStringLiteral("/no/such/folder/w.sqlite");
}

void ProgramTest::refusedArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.exitCode() == 1 || process.exitCode() == 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QString message = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(message.startsWith(QLatin1String("ad-group-sandbox: ")) && message.contains(named), qPrintable(message));
    QCOMPARE(message.count(QLatin1Char('\n')), 1);
}

void ProgramTest::acceptedArguments()
{
    for (const char *option : {"--help", "--version"}) {
        QProcess process;
        process.start(program, {QString::fromLatin1(option)});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains(option[2] == 'h' ? "--fail-rate" : "ad-group-sandbox"));
    }
}

void ProgramTest::runsAndEnds()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess process;
        const QByteArray output = begin(process,
                                        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--key"),
                                         QStringLiteral("k"), QStringLiteral("--ad-groups"), QStringLiteral("5")});
        const QRegularExpression line(QStringLiteral("^listening on http://127\\.0\\.0\\.1:(\\d+)/api/v1\n$"));
        const auto match = line.match(QString::fromUtf8(output));
        QVERIFY2(match.hasMatch(), output.constData());
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), match.captured(1).toUShort());
        QVERIFY(socket.waitForConnected());
        socket.write("GET /api/v1/ad_groups HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                     "k\r\nApi-Version-Date: 2026-07-08-1\r\n\r\n");
        QVERIFY(socket.waitForReadyRead(20000));
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardError().isEmpty());
    }
}

void ProgramTest::makesAKey()
{
    QProcess process;
    const QByteArray output = begin(process, {QStringLiteral("--ad-groups"), QStringLiteral("1")});
    QVERIFY2(QRegularExpression(QStringLiteral("^key sandbox_[0-9a-f]{32}\nlistening on "))
                 .match(QString::fromUtf8(output))
                 .hasMatch(),
             output.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
}

void ProgramTest::endsWhileTheWorldIsMade()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("world.sqlite"));
    QProcess process;
    begin(process, {QStringLiteral("--ad-groups"), QStringLiteral("200000"), QStringLiteral("--database"), file});
    process.terminate();
    QVERIFY(process.waitForFinished(10000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    // No half world is left behind: the next start makes a whole one.
    QProcess second;
    const QByteArray output
        = begin(second, {QStringLiteral("--ad-groups"), QStringLiteral("3"), QStringLiteral("--database"), file});
    QVERIFY2(output.contains("listening on "), output.constData());
    second.terminate();
    QVERIFY(second.waitForFinished(10000));
    QCOMPARE(second.exitCode(), 0);
}

} // namespace agm::test
