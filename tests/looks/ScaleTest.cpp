// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/LooksTests.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <chrono>

namespace agm::test {
namespace {

/// For a loaded machine.
constexpr std::chrono::milliseconds Long{120000};

/// Qt reads the scale once, when a program starts: each has a process of its own, this program with other arguments.
class ScaleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClippedAndPicturesAreSharp_data()
    {
        QTest::addColumn<QString>("factor");
        for (const char *factor : {"1.5", "2", "3"})
            QTest::newRow(factor) << QString::fromLatin1(factor);
    }

    void nothingIsClippedAndPicturesAreSharp()
    {
        QFETCH(QString, factor);
        QTemporaryDir folder;
        // Otherwise the screen has 800×800 pixels.
        QFile screens(folder.filePath(QStringLiteral("screens.json")));
        QVERIFY(screens.open(QIODevice::WriteOnly));
        screens.write(R"({"screens":[{"name":"large","x":0,"y":0,"width":3840,"height":2160,"logicalDpi":96,)"
                      R"("logicalBaseDpi":96,"dpr":1}]})");
        screens.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), factor);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                           QStringLiteral("offscreen:configfile=") + screens.fileName());
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("scaled")});
        QVERIFY(child.waitForFinished(int(Long.count())));
        const QByteArray said = child.readAll();
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, said.constData());
        QVERIFY2(said.contains(" 0 failed, 0 skipped"), said.constData());
    }
};

} // namespace

std::unique_ptr<QObject> makeScaleTest()
{
    return std::make_unique<ScaleTest>();
}

} // namespace agm::test

#include "ScaleTest.moc"
