// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/DocumentationTest.h"

#include "app/sandbox/Api.h"
#include "tests/sandbox/Client.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

namespace agm::test {

namespace {

QString page()
{
    QFile file(QStringLiteral(":/agm/sandbox/api.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The commands of the indented blocks, a continued line as one.
QStringList commands()
{
    QStringList all;
    bool goesOn = false;
    const QStringList lines = page().split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1String("    ")))
            continue;
        const QString text = line.trimmed();
        if (goesOn)
            all.last() += u'\n' + text;
        else
            all.append(text);
        goesOn = text.endsWith(u'\\');
    }
    return all;
}

} // namespace

void DocumentationTest::isServedWithoutAKey()
{
    Fixture f(3);
    const QString root = f.server.baseUrl().chopped(int(qstrlen("/api/v1")));
    QProcess curl;
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    curl.start(QStringLiteral("curl"), {QStringLiteral("--silent"), QStringLiteral("--fail"), root + u'/'});
    QVERIFY(curl.waitForFinished(20000));
    QCOMPARE(curl.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(curl.readAllStandardOutput()), page());
    QVERIFY(page().size() > 1000);
}

void DocumentationTest::listsEveryRoute()
{
    static const QRegularExpression row(QStringLiteral("^\\| `([A-Z]+) (/[^`]+)` \\| (\\w+) \\| ([\\w:]+) \\|$"),
                                        QRegularExpression::MultilineOption);
    QStringList written;
    for (auto found = row.globalMatch(page()); found.hasNext();)
        written.append(found.next().capturedTexts().mid(1).join(u' '));
    QStringList served;
    for (const sandbox::Api::Route &route : sandbox::Api::routes())
        served.append(QStringLiteral("%1 %2 %3 %4")
                          .arg(QLatin1String(route.method), QLatin1String(route.path), QLatin1String(route.operation),
                               QLatin1String(route.scope)));
    QCOMPARE(written, served);
}

void DocumentationTest::everyCommandRuns()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is not installed");
    Fixture f(20);
    const QJsonObject group = findGroup(f.client, [](const QJsonObject &g) {
        return is(g, "status", "active") && g[QLatin1String("budget_type")] == QLatin1String("daily")
            && g[QLatin1String("minimum_daily_spend")].isNull();
    });
    QVERIFY(!group.isEmpty());
    const QString id = group[QLatin1String("id")].toString();
    const Reply copies = f.client.post(QStringLiteral("/ad_groups/%1/duplicate").arg(id));
    QCOMPARE(copies.status, 201);
    f.advance(10);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WHOP_API_KEY"), f.server.key());
    environment.insert(QStringLiteral("WHOP_BASE_URL"), f.server.baseUrl());
    environment.insert(QStringLiteral("ID"), id);
    environment.insert(QStringLiteral("COPY"), copies.json()[QLatin1String("data")][0][QLatin1String("id")].toString());
    environment.insert(QStringLiteral("CAMPAIGN"), group[QLatin1String("ad_campaign")][QLatin1String("id")].toString());
    environment.insert(QStringLiteral("ACCOUNT"), f.server.accountId());
    int ran = 0;
    const QStringList all = commands();
    for (const QString &command : all) {
        // The two lines about starting are for another terminal, and start a server that nothing here would end.
        if (!command.startsWith(QLatin1String("curl ")))
            continue;
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("curl() { command curl --silent --fail-with-body \"$@\"; }\n") + command});
        QVERIFY(shell.waitForFinished(20000));
        const QByteArray answer = shell.readAllStandardOutput();
        QVERIFY2(shell.exitCode() == 0,
                 qPrintable(command + u'\n' + QString::fromUtf8(answer + shell.readAllStandardError())));
        QVERIFY2(answer == "true" || QJsonDocument::fromJson(answer).isObject(), answer.constData());
        ++ran;
    }
    QCOMPARE(ran, 15);
}

} // namespace agm::test
