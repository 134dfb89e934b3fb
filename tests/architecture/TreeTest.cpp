// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TreeTest.h"

#include "tests/architecture/Forms.h"
#include "tests/architecture/Walls.h"
#include "tests/architecture/Words.h"
#include "tests/architecture/WriteWays.h"

#include <QtCore/QDir>
#include <QtCore/QSet>
#include <QtTest/QTest>

namespace agm::architecture {
namespace {

/// All findings as one text, one a line, so that a failure shows every place at once.
QByteArray report(const Findings &findings)
{
    QByteArray text;
    for (const Finding &finding : findings) {
        text += "\n  " + finding.path.toUtf8();
        text += finding.line > 0 ? ":" + QByteArray::number(finding.line) : QByteArray();
        text += ": " + finding.what.toUtf8();
    }
    return text;
}

} // namespace

#define VERIFY_NO_FINDINGS(findings) QVERIFY2((findings).isEmpty(), report(findings).constData())

void TreeTest::everyWalledLayerWasSeen()
{
    // A walk that finds nothing, or a folder that was renamed, must not pass for a clean tree.
    QSet<QString> seen;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        seen.insert(layerOf(path));
        QVERIFY2(!layerOf(path).isEmpty(), qPrintable(path + QStringLiteral(" belongs to no layer")));
    }
    const QStringList layers = walledLayers();
    for (const QString &layer : layers) {
        QVERIFY2(seen.contains(layer), qPrintable(layer + QStringLiteral(" has no source files")));
    }
    for (const QString &layer : std::as_const(seen)) {
        QVERIFY2(layers.contains(layer) || layer == QLatin1String("tests"),
                 qPrintable(layer + QStringLiteral(" has no row in tests/architecture/Walls.cpp")));
    }
}

void TreeTest::layersSeeOnlyWhatTheyMay()
{
    Findings findings;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        findings += checkIncludes(path, m_tree.read(path));
    }
    const QStringList lists = m_tree.files({QStringLiteral("CMakeLists.txt")});
    for (const QString &path : lists) {
        findings += checkLinks(path, m_tree.read(path));
    }
    VERIFY_NO_FINDINGS(findings);
}

void TreeTest::forbiddenWords()
{
    Findings findings;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        findings += checkWords(path, m_tree.read(path));
    }
    VERIFY_NO_FINDINGS(findings);
}

void TreeTest::writesGoOneWay()
{
    Findings findings;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        findings += checkWriteWays(path, m_tree.read(path));
    }
    VERIFY_NO_FINDINGS(findings);
    // The way that is there is seen: a rule whose words went out of use would find nothing for ever.
    const QString writer = m_tree.read(QStringLiteral("models/sync/AdGroupWriter.cpp"))
        + m_tree.read(QStringLiteral("models/sync/WriteCall.cpp"));
    QVERIFY(checkWriteWays(QStringLiteral("models/sync/Another.cpp"), writer).size() >= 5);
}

void TreeTest::forms()
{
    Findings findings;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        const QString text = m_tree.read(path);
        findings += checkForm(path, text);
        findings += checkOwnHeaderFirst(path, text, paths);
    }
    VERIFY_NO_FINDINGS(findings);
}

void TreeTest::sizes()
{
    Findings findings;
    QList<qsizetype> together;
    const QStringList paths = sources();
    for (const QString &path : paths) {
        const QString text = m_tree.read(path);
        findings += checkSize(path, text);
        if (path.endsWith(QLatin1String(".cpp"))) {
            together.append(lineCount(text));
        }
    }
    findings += checkSizesTogether(together);
    VERIFY_NO_FINDINGS(findings);
}

void TreeTest::nothingHoldsOnOneMachineOnly()
{
    const QStringList foreign{QStringLiteral(AGM_SOURCE_DIR), QDir::homePath() + u'/'};
    Findings findings;
    const QStringList paths = m_tree.files();
    for (const QString &path : paths) {
        if (!path.endsWith(QLatin1String(".png"))) {
            findings += checkMachine(path, m_tree.read(path), foreign);
        }
    }
    VERIFY_NO_FINDINGS(findings);
}

void TreeTest::topLevel()
{
    const QStringList names = m_tree.topNames();
    QVERIFY(names.contains(QStringLiteral("CMakeLists.txt")));
    VERIFY_NO_FINDINGS(checkTop(names));
}

void TreeTest::readmeNamesEveryPackage()
{
    VERIFY_NO_FINDINGS(
        checkPackages(m_tree.read(QStringLiteral("packaging/packages")), m_tree.read(QStringLiteral("README.md"))));
}

void TreeTest::textsNameFilesThatExist()
{
    Findings findings;
    const QStringList texts = m_tree.files({QStringLiteral(".md")});
    QVERIFY(texts.contains(QStringLiteral("CONTRIBUTING.md")));
    for (const QString &path : texts)
        findings += checkNamedFiles(path, m_tree.read(path), m_tree.files());
    VERIFY_NO_FINDINGS(findings);
}

} // namespace agm::architecture
