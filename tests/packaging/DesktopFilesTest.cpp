// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/DesktopFilesTest.h"

#include "views/shell/UsedLibraries.h"
#include "wire/PlanFile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

namespace agm::packaging {
namespace {

const QString Made = QStringLiteral(AGM_PACKAGING_DIR "/" AGM_DESKTOP_ID);
const QString MimeFile = QStringLiteral(AGM_SOURCE_DIR "/packaging/desktop/ad-group-manager.mime.xml");
const QString MimeType = QStringLiteral("application/vnd.ad-group-manager.plan+json");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QImage drawn(int size)
{
    QSvgRenderer icon(QStringLiteral(AGM_SOURCE_DIR "/resources/icons/ad-group-manager.svg"));
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.render(&painter);
    return image;
}

/// Relative luminance of WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto part
        = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

void DesktopFilesTest::validators_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("desktop entry") << QStringList{QStringLiteral("desktop-file-validate"),
                                                  Made + QStringLiteral(".desktop")};
    QTest::newRow("metainfo") << QStringList{QStringLiteral("appstreamcli"), QStringLiteral("validate"),
                                             QStringLiteral("--no-net"), Made + QStringLiteral(".metainfo.xml")};
}

void DesktopFilesTest::validators()
{
    QFETCH(QStringList, command);
    QVERIFY(QFile::exists(command.constLast()));
    const QString program = command.takeFirst();
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + QStringLiteral(" is not installed")));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, command);
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0 && !said.contains("warning"), said.constData());
}

void DesktopFilesTest::planFilesAreKnown()
{
    if (QStandardPaths::findExecutable(QStringLiteral("update-mime-database")).isEmpty())
        QSKIP("update-mime-database is not installed");
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("packages")));
    QVERIFY(QFile::copy(MimeFile, folder.filePath(QStringLiteral("packages/agm.xml"))));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("update-mime-database"), {folder.path()});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    QVERIFY(read(folder.filePath(QStringLiteral("globs")))
                .split(u'\n')
                .contains(MimeType + QStringLiteral(":*.") + PlanFile::Suffix));
}

void DesktopFilesTest::allNameTheSame()
{
    const QString entry = read(Made + QStringLiteral(".desktop"));
    const QString metainfo = read(Made + QStringLiteral(".metainfo.xml"));
    QVERIFY(entry.contains(QStringLiteral("\nExec=ad-group-manager %f\n")));
    QVERIFY(entry.contains(QStringLiteral("\nIcon=" AGM_DESKTOP_ID "\n")));
    QVERIFY(entry.contains(QStringLiteral("\nMimeType=%1;\n").arg(MimeType)));
    QVERIFY(metainfo.contains(QStringLiteral("<id>" AGM_DESKTOP_ID "</id>")));
    QVERIFY(
        metainfo.contains(QStringLiteral("<launchable type=\"desktop-id\">" AGM_DESKTOP_ID ".desktop</launchable>")));
    QVERIFY(metainfo.contains(QStringLiteral("<mediatype>%1</mediatype>").arg(MimeType)));
    QVERIFY(metainfo.contains(QStringLiteral("<release version=\"" AGM_VERSION "\" date=\"20")));
    QVERIFY(read(MimeFile).contains(QStringLiteral("<mime-type type=\"%1\">").arg(MimeType)));
    for (const char *kind : {".desktop", ".metainfo.xml"})
        QVERIFY2(!read(Made + QString::fromLatin1(kind)).contains(u'@'), kind); // nothing was left to fill in
}

void DesktopFilesTest::flatpakFetchesNothingUnknown()
{
    const QString manifest = read(QStringLiteral(AGM_SOURCE_DIR "/packaging/flatpak/ad-group-manager.yml"));
    QVERIFY(manifest.contains(QStringLiteral("\nid: " AGM_DESKTOP_ID "\n")));
    // It builds without a network: each source is an archive with its sum, but for the program's own folder.
    static const QRegularExpression type(QStringLiteral("- type: (\\w+)"));
    static const QRegularExpression archive(
        QStringLiteral("- type: archive\n +url: https://\\S+\n +sha256: [0-9a-f]{64}\n"));
    const auto count = [&](const QRegularExpression &what) {
        int found = 0;
        for (auto matches = what.globalMatch(manifest); matches.hasNext(); matches.next())
            ++found;
        return found;
    };
    QVERIFY(count(archive) > 5);
    QCOMPARE(count(type), count(archive) + 1);
    QCOMPARE(manifest.count(QStringLiteral("- type: dir")), 1);
}

void DesktopFilesTest::iconIsSeenAtSmallSizes_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 24, 32, 48})
        QTest::addRow("%d", size) << size;
}

void DesktopFilesTest::iconIsSeenAtSmallSizes()
{
    QFETCH(int, size);
    const QImage image = drawn(size);
    // Three rows, each a bar on its ground: what makes it this program's, is told apart by eye.
    const auto at = [&](double x, double y) { return image.pixelColor(int(x * size), int(y * size)); };
    for (const double row : {0.25, 0.5, 0.75}) {
        const double ground = row == 0.5 ? 0.8 : 0.9;
        QVERIFY2(contrast(at(0.45, row), at(ground, row)) > 3, qPrintable(QString::number(row)));
    }
    QVERIFY(contrast(at(0.8, 0.5), at(0.97, 0.5)) > 2.5); // the chosen row on the icon
}

void DesktopFilesTest::iconStandsOutOnLightAndDark()
{
    const QColor ground = drawn(64).pixelColor(32, 4);
    QCOMPARE(ground.alpha(), 255);
    for (const char *desktop : {"#ffffff", "#f6f7f9", "#24272d", "#1e2126", "#000000"})
        QVERIFY2(contrast(ground, QColor(QLatin1String(desktop))) >= 3, desktop);
}

void DesktopFilesTest::changelogIsThatOfThisVersion()
{
    const QString changelog = read(QStringLiteral(AGM_PACKAGING_DIR "/changelog"));
    QVERIFY(changelog.startsWith(QStringLiteral("ad-group-manager (" AGM_VERSION ") ")));
    static const QRegularExpression signature(
        QStringLiteral("\n -- [^<>@]+ <[^<>@]+@[^<>@]+>  \\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} [+-]\\d{4}\n"));
    QVERIFY(changelog.contains(signature));
}

void DesktopFilesTest::everyLibraryIsNamedWithItsLicence()
{
    // What only makes the program, or fetches what runs elsewhere, is no part of it.
    QSet<QString> named{
        QStringLiteral("g++"),           QStringLiteral("cmake"),           QStringLiteral("ninja-build"),
        QStringLiteral("ccache"),        QStringLiteral("ca-certificates"), QStringLiteral("pkg-config"),
        QStringLiteral("qt6-tools-dev"), QStringLiteral("qt6-l10n-tools")};
    for (const UsedLibrary &library : usedLibraries()) {
        QVERIFY2(!library.licence.isEmpty() && !library.purpose.isEmpty(), qPrintable(library.name));
        named += QSet<QString>(library.packages.begin(), library.packages.end());
    }
    static const QRegularExpression row(QStringLiteral("^(build|run|wayland) +(\\S+) "));
    QSet<QString> needed;
    const QStringList lines = read(QStringLiteral(AGM_SOURCE_DIR "/packaging/packages")).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = row.match(line); match.hasMatch())
            needed.insert(match.captured(2));
    }
    QVERIFY(needed.size() > 15);
    const auto sorted = [](const QSet<QString> &set) {
        QStringList list = set.values();
        list.sort();
        return list.join(u' ');
    };
    QCOMPARE(sorted(needed - named), QString()); // a library without its licence in the program
    QCOMPARE(sorted(named - needed), QString()); // a licence of something that is not used any more
}

} // namespace agm::packaging
