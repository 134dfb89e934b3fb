// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/FilesTest.h"

#include "tests/translations/TsFile.h"
#include "views/common/Languages.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::translations {
namespace {

void eachFile(bool withEnglish)
{
    QTest::addColumn<QString>("file");
    for (const QString &file : tsFiles()) {
        if (withEnglish || languageOfFile(file) != QLatin1String("en"))
            QTest::newRow(qPrintable(languageOfFile(file))) << file;
    }
}

QSet<QString> keys(const QString &file)
{
    QSet<QString> found;
    for (const Message &message : readTs(file))
        found.insert(message.key());
    return found;
}

/// Enough of a long list to see what is wrong.
QByteArray shown(const QStringList &lines)
{
    return QStringLiteral("%1:\n%2").arg(lines.size()).arg(lines.mid(0, 40).join(u'\n')).toUtf8();
}

} // namespace

void FilesTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("found");
    const auto row
        = [](const char *name, const char *source, const QStringList &translations, int found, const char *type = "") {
              QTest::newRow(name) << QString::fromUtf8(source) << translations << QString::fromLatin1(type) << found;
          };
    const auto one = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
    row("good", "&Open %1…", one("%1 ö&ffnen…"), 0);
    row("good plural", "%Ln days", {QStringLiteral("ein Tag"), QStringLiteral("%Ln Tage")}, 0);
    row("unfinished", "Open", one("Öffnen"), 1, "unfinished");
    row("gone", "Open", one("Öffnen"), 1, "vanished");
    row("empty", "Open", one(""), 1);
    row("placeholder lost", "Open %1 of %2", one("%1 öffnen"), 1);
    row("placeholder twice", "Open %1", one("%1 %1 öffnen"), 1);
    row("number lost", "%n of it", one("davon"), 1);
    row("key lost", "&Open", one("Öffnen"), 1);
    row("key gained", "Open", one("Ö&ffnen"), 1);
    row("no key", "Sales && costs", one("Verkäufe && Kosten"), 0);
    row("ellipsis lost", "Open…", one("Öffnen"), 1);
    row("colon lost", "Name:", one("Name"), 1);
    row("colon with a mark", "Name:", one("\u200FName:\u200E"), 0);
    row("line lost", "One\nTwo", one("Eins zwei"), 1);
    row("a form lost", "%Ln days", one("%Ln Tage"), 1);
}

void FilesTest::faultsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QStringList, translations);
    QFETCH(const QString, type);
    Message message;
    message.source = source;
    message.translations = translations;
    message.type = type;
    message.numerus = source.contains(QLatin1String("%Ln"));
    QTEST(int(faults(message, 2).size()), "found");
}

void FilesTest::everyFileIsComplete_data()
{
    eachFile(true);
}

void FilesTest::everyFileIsComplete()
{
    QFETCH(const QString, file);
    const QList<Message> messages = readTs(file);
    QVERIFY(messages.size() > 40);
    QStringList found;
    for (const Message &message : messages)
        found += faults(message, pluralForms(languageOfFile(file)));
    QVERIFY2(found.isEmpty(), shown(found).constData());
}

void FilesTest::englishSaysThePluralForms()
{
    const QString folder = QStringLiteral(AGM_SOURCE_DIR "/resources/translations/agm_%1.ts");
    QSet<QString> plural;
    for (const Message &message : readTs(folder.arg(QStringLiteral("de")))) {
        if (message.numerus)
            plural.insert(message.key());
    }
    QVERIFY(plural.size() > 40);
    QCOMPARE(keys(folder.arg(QStringLiteral("en"))), plural);
    for (const QString &file : tsFiles())
        QVERIFY2(keys(file).contains(plural), qPrintable(file));
}

void FilesTest::nothingInTheSourcesIsMissing()
{
    const QString qt = QStringLiteral("/usr/lib/qt6/bin");
    if (QStandardPaths::findExecutable(QStringLiteral("lupdate"), {qt}).isEmpty()
        && QStandardPaths::findExecutable(QStringLiteral("lupdate")).isEmpty())
        QSKIP("lupdate (Debian: qt6-l10n-tools) is not installed.");
    QTemporaryDir folder;
    QProcess run;
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(QStringLiteral(AGM_SOURCE_DIR "/packaging/translations"), {QStringLiteral("--into"), folder.path()});
    QVERIFY2(run.waitForFinished(120000) && run.exitCode() == 0, run.readAll().constData());
    // A context lupdate is not sure of is one the program may not ask by.
    const QByteArray said = run.readAll();
    QVERIFY2(said.isEmpty(), said.constData());
    for (const QString &file : tsFiles()) {
        const QSet<QString> now = keys(folder.filePath(file.section(u'/', -1)));
        const QSet<QString> kept = keys(file);
        QVERIFY2(now == kept,
                 shown((now - kept).values() + QStringList{QStringLiteral("no longer in the sources:")}
                       + (kept - now).values())
                     .constData());
    }
}

void FilesTest::menuTextsAreShort_data()
{
    eachFile(false);
}

void FilesTest::menuTextsAreShort()
{
    QFETCH(const QString, file);
    QStringList found;
    int seen = 0;
    for (const Message &message : readTs(file)) {
        if (!message.context.endsWith(QLatin1String("Actions")) || mnemonic(message.source).isNull())
            continue;
        ++seen;
        // Twice the English one; a very short word may be somewhat longer.
        if (message.translations.value(0).size() > std::max<qsizetype>(14, 2 * message.source.size()))
            found.append(message.place() + QStringLiteral(": ") + message.translations.value(0));
    }
    QVERIFY(seen > 25);
    QVERIFY2(found.isEmpty(), shown(found).constData());
}

void FilesTest::theProgramHoldsEveryFile()
{
    QStringList wanted;
    for (const QString &file : tsFiles())
        wanted.append(languageOfFile(file));
    QStringList held = languages::available();
    QCOMPARE(held.first(), QStringLiteral("en"));
    held.sort();
    QCOMPARE(held, wanted);
    for (const QString &code : wanted)
        QVERIFY(languages::ownName(code).at(0).isUpper() || !languages::ownName(code).at(0).isLower());
}

void FilesTest::everyGuideHasTheSameChapters_data()
{
    eachFile(false);
}

void FilesTest::everyGuideHasTheSameChapters()
{
    QFETCH(const QString, file);
    const auto text = [](const QString &name) {
        QFile guide(QStringLiteral(AGM_SOURCE_DIR "/resources/guide/") + name);
        return guide.open(QIODevice::ReadOnly) ? QString::fromUtf8(guide.readAll()) : QString();
    };
    // The file says itself where its guide is: the window asks it.
    QString name;
    for (const Message &message : readTs(file)) {
        if (message.context == QLatin1String("agm::GuideWindow") && message.source == QLatin1String("guide.md"))
            name = message.translations.value(0);
    }
    QCOMPARE(name, QStringLiteral("guide.%1.md").arg(languageOfFile(file)));
    const QString english = text(QStringLiteral("guide.md"));
    const QString own = text(name);
    // Headings, code and pictures are the same in every language. A line of the palette is not: it begins with the
    // first word of a menu's entry.
    for (const char *pattern : {"(?m)^##? ", "`[^` \n]+`", "\\]\\([^)]+\\)"}) {
        const QRegularExpression mark(QString::fromLatin1(pattern));
        const auto found = [&mark](const QString &guide) {
            QStringList all;
            for (auto matches = mark.globalMatch(guide); matches.hasNext();)
                all.append(matches.next().captured());
            all.sort();
            return all.join(u'\n');
        };
        QCOMPARE(found(own), found(english));
    }
    QVERIFY(english.count(QStringLiteral("\n## ")) > 8);
}

} // namespace agm::translations
