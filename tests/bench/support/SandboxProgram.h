// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QProcess>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include <cstdio>
#include <memory>

#include <sys/resource.h>

namespace agm::bench {

/// The sandbox as a program beside the measured one, so that its work and its memory are not taken for ours. The key is
/// "bench"; requests are not limited unless the arguments say so.
struct SandboxProgram {
    SandboxProgram(const QString &program, const QString &database, int adGroups, const QStringList &more = {})
    {
        // It stands for a computer elsewhere: it takes as little as possible from the measured program.
        process.setChildProcessModifier([] { ::setpriority(PRIO_PROCESS, 0, 19); });
        process.start(program,
                      QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--database"), database,
                                  QStringLiteral("--ad-groups"), QString::number(adGroups), QStringLiteral("--key"),
                                  QStringLiteral("bench")}
                          + more);
        while (url.isEmpty() && process.waitForReadyRead(60000)) {
            const QString line = QString::fromUtf8(process.readLine());
            if (line.contains(QLatin1String("listening on ")))
                url = line.mid(line.indexOf(QLatin1String("http"))).trimmed();
        }
        // The first answer waits until the world is made: that time is not the program's.
        QNetworkAccessManager manager;
        QNetworkRequest request(QUrl(url + QStringLiteral("/ad_groups?first=1")));
        request.setRawHeader("Authorization", "Bearer bench");
        request.setRawHeader("Api-Version-Date", "2026-07-08-1");
        const std::unique_ptr<QNetworkReply> reply(manager.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 600000))
            std::puts("the sandbox does not answer");
    }
    ~SandboxProgram()
    {
        process.terminate();
        process.waitForFinished(10000);
    }
    QProcess process;
    QString url;
};

} // namespace agm::bench
