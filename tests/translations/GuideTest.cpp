// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/GuideTest.h"

#include "app/Speech.h"
#include "sync/AccountSession.h"
#include "sync/ChangeRunner.h"
#include "tests/translations/TsFile.h"
#include "views/common/Languages.h"
#include "views/palette/Command.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/CommandController.h"
#include "views/window/MainWindow.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace agm::translations {
namespace {

using namespace Qt::StringLiterals;

const QString english = u"en"_s;

/// As a guide writes it: no mnemonic, no marks of direction.
QString plain(const QString &text)
{
    static const QRegularExpression marks(u"[\\x{200E}\\x{200F}\\x{2066}-\\x{2069}]"_s);
    return commandTitle(text).remove(marks).trimmed();
}

QString page(const QString &name)
{
    QFile file(QStringLiteral(AGM_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString guideOf(const QString &language)
{
    return page(language == english ? u"resources/guide/guide.md"_s : u"resources/guide/guide.%1.md"_s.arg(language));
}

/// What stands in italics or bold.
QStringList emphasized(const QString &markdown)
{
    static const QRegularExpression form(u"(?<![*\\w])(\\*{1,2})(?=[^\\s*])([^*]+?)(?<=\\S)\\1(?!\\*)"_s);
    static const QRegularExpression list(u"^[*] "_s, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto each = form.globalMatch(QString(markdown).remove(list)); each.hasNext();)
        found.append(each.next().captured(2).simplified());
    return found;
}

/// The commands for the palette: what is set as code in a paragraph that names its key.
QStringList commandsIn(const QString &markdown)
{
    static const QRegularExpression code(u"`([^`]+)`"_s);
    QStringList found;
    const auto paragraphs = markdown.split(u"\n\n"_s);
    for (const QString &paragraph : paragraphs) {
        if (!paragraph.contains(u"Ctrl+K"_s))
            continue;
        for (auto each = code.globalMatch(paragraph); each.hasNext();) {
            const QString text = each.next().captured(1);
            if (text.contains(u' '))
                found.append(text);
        }
    }
    return found;
}

/// "Ctrl+Shift+P", "F6" … wherever they stand.
QSet<QString> keysIn(const QString &markdown)
{
    static const QRegularExpression form(
        u"(?<![\\w+])((?:(?:Ctrl|Alt|Shift)\\+)+(?:[A-Z0-9]\\b|Return\\b|Escape\\b)|F(?:1[0-2]|[1-9])\\b)"_s);
    QSet<QString> found;
    for (auto each = form.globalMatch(markdown); each.hasNext();)
        found.insert(each.next().captured(1));
    return found;
}

/// Every sentence of the program in this language.
QSet<QString> textsOf(const QString &language)
{
    QSet<QString> texts;
    const QString file = QStringLiteral(AGM_SOURCE_DIR "/resources/translations/agm_%1.ts");
    for (const Message &message : readTs(file.arg(language == english ? u"de"_s : language))) {
        if (language == english)
            texts.insert(plain(message.source).toCaseFolded());
        for (const QString &translation : message.translations) {
            if (language != english)
                texts.insert(plain(translation).toCaseFolded());
        }
    }
    return texts;
}

void eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString &code : languages::available())
        QTest::newRow(qPrintable(code)) << code;
}

} // namespace

QString GuideTest::missingOf(const QStringList &path, const QSet<QString> &texts) const
{
    QList<QAction *> here = window()->menuBar()->actions();
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString &part = path[i];
        // "Refresh automatically" names the four that go on with ": off", ": every 5 minutes" …
        const auto found = std::find_if(here.cbegin(), here.cend(), [&part](const QAction *action) {
            const QString text = plain(action->text());
            return text == part || text.startsWith(part + u':');
        });
        // What an action opens has buttons of its own.
        if (here.isEmpty() ? !texts.contains(part.toCaseFolded()) : found == here.cend())
            return part;
        here = !here.isEmpty() && (*found)->menu() ? (*found)->menu()->actions() : QList<QAction *>();
    }
    return {};
}

void GuideTest::namesAreFound()
{
    const QString text
        = u"* a list\n\nChoose *File ›\n  Accounts…*, then **Add…** (2 * 3 * 4), `a*b*c`. *…* and snake_case."_s;
    QCOMPARE(emphasized(text), QStringList({u"File › Accounts…"_s, u"Add…"_s, u"…"_s}));
    QCOMPARE(keysIn(u"Ctrl+Shift+P, XF6 (F6) F10 Shift+arrows, Ctrl+1…"_s),
             QSet<QString>({u"Ctrl+Shift+P"_s, u"F6"_s, u"F10"_s, u"Ctrl+1"_s}));
    QCOMPARE(commandsIn(u"Type `a b`.\n\n(Ctrl+K) does\n`pause x` or `F5`."_s), QStringList{u"pause x"_s});
    openIn(english);
    const QSet<QString> texts = textsOf(english);
    QCOMPARE(missingOf({u"File"_s, u"Accounts…"_s, u"Limits…"_s}, texts), QString());
    QCOMPARE(missingOf({u"File"_s, u"Accounts"_s}, texts), u"Accounts"_s);
    QCOMPARE(missingOf({u"View"_s, u"Accounts…"_s}, texts), u"Accounts…"_s);
    QCOMPARE(missingOf({u"File"_s, u"Accounts…"_s, u"No such button"_s}, texts), u"No such button"_s);
    QCOMPARE(missingOf({u"Nothing"_s}, texts), u"Nothing"_s);
}

void GuideTest::everyMenuAndButtonIsThere_data()
{
    eachLanguage();
}

void GuideTest::everyMenuAndButtonIsThere()
{
    QFETCH(const QString, language);
    openIn(language);
    const QSet<QString> texts = textsOf(language);
    QStringList missing;
    int paths = 0;
    const auto look = [&](const QString &markdown, bool names) {
        const auto found = emphasized(markdown);
        for (const QString &text : found) {
            const QStringList path = text.split(u" › "_s);
            paths += path.size() > 1 ? 1 : 0;
            // The sign of a button.
            if (text == u"…"_s || (path.size() == 1 && !names))
                continue;
            const bool there = path.size() > 1 ? missingOf(path, texts).isEmpty() : texts.contains(text.toCaseFolded());
            if (!there)
                missing.append(text);
        }
    };
    look(guideOf(language), true);
    if (language == english)
        look(page(u"README.md"_s), false); // it has words in bold that are none of the program
    QVERIFY2(paths >= 10, qPrintable(QString::number(paths)));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void GuideTest::everyKeyIsOneOfTheProgram_data()
{
    eachLanguage();
}

void GuideTest::everyKeyIsOneOfTheProgram()
{
    QFETCH(const QString, language);
    openIn(language);
    QSet<QString> keys{u"F2"_s}; // the table's own
    const auto actions = window()->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts)
            keys.insert(key.toString(QKeySequence::PortableText));
    }
    QSet<QString> named = keysIn(guideOf(language));
    if (language == english)
        named += keysIn(page(u"README.md"_s));
    QVERIFY2(named.size() >= 18, qPrintable(QString::number(named.size())));
    const QSet<QString> unknown = named - keys;
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.values().join(u' ')));
}

void GuideTest::everyCommandIsUnderstood_data()
{
    eachLanguage();
}

void GuideTest::everyCommandIsUnderstood()
{
    QFETCH(const QString, language);
    openIn(language);
    const auto *commands = window()->findChild<CommandController *>();
    QVERIFY(commands);
    const QString pause = plain(window()->actions().pause->text()).remove(u'…');
    QStringList typed = commandsIn(guideOf(language));
    QVERIFY2(!typed.isEmpty(), "the guide has no command");
    // And the English one, the whole name in the menu, and what the palette itself gives as an example.
    typed += {u"pause spend>50 cpr>40"_s, pause + u" spend>50 cpr>40"_s};
    const QString hint = QCoreApplication::translate("agm::CommandPalette",
                                                     "Type a command, or one with a filter: pause spend>50 cpr>40");
    typed.append(plain(hint.mid(hint.indexOf(u':') + 1)));
    for (const QString &text : std::as_const(typed)) {
        const QList<Command> found = commands->commands(text);
        QVERIFY2(!found.isEmpty(), qPrintable(text));
        QVERIFY2(plain(found[0].title).startsWith(pause), qPrintable(text + u": "_s + found[0].title));
        QVERIFY2(found[0].on, qPrintable(text + u": "_s + found[0].hint));
        // All of them mean the same.
        QCOMPARE(found[0].title, commands->commands(typed[0])[0].title);
    }
}

void GuideTest::aCommandSelectsAndAsks()
{
    openIn(u"ar"_s);
    const Command command = window()->findChild<CommandController *>()->commands(commandsIn(guideOf(u"ar"_s))[0])[0];
    QVERIFY2(command.on, qPrintable(command.hint));
    command.run();
    QTRY_VERIFY(table()->selectedCount() > 0);
    QVERIFY(dialog());
    QVERIFY(session()->changes()->jobIds().isEmpty());
    dialog()->close();
}

void GuideTest::englishNamesAreThoseOfTheMenu()
{
    openIn(english);
    for (const auto &[action, name] : window()->findChild<CommandController *>()->onMany())
        QVERIFY2(plain(action->text()).startsWith(QLatin1String(name)), name);
}

} // namespace agm::translations
