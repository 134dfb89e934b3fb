// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/keys/KeyField.h"
#include "views/keys/KeyListModel.h"
#include "views/keys/KeyMap.h"
#include "views/keys/KeyRules.h"
#include "views/keys/KeysDialog.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace agm::test {
namespace {

using namespace Qt::StringLiterals;

/// Four actions as a window has them.
struct Keyboard {
    Keyboard()
    {
        pause.setShortcut(Qt::CTRL | Qt::Key_P);
        resume.setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
        review.setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
        list.setShortcut(Qt::Key_Question);
        map.add(&pause, u"pause"_s, u"Ad group"_s);
        map.add(&resume, u"resume"_s, u"Ad group"_s);
        map.add(&review, u"review"_s, u"Edit"_s);
        map.add(&list, u"keys"_s, u"Help"_s);
        map.add(&about, u"about"_s, u"Help"_s);
    }

    QAction pause{u"&Pause…"_s};
    QAction resume{u"&Resume…"_s};
    QAction review{u"Re&view && post…"_s};
    QAction list{u"&Keyboard shortcuts"_s};
    QAction about{u"&About"_s};
    KeyMap map;
};

const QKeySequence ctrlP(Qt::CTRL | Qt::Key_P);
const QKeySequence ctrlL(Qt::CTRL | Qt::Key_L);

QPushButton *button(const QDialog &dialog, const QString &words)
{
    const auto all = dialog.findChildren<QPushButton *>();
    for (QPushButton *one : all) {
        if (one->text().remove(u'&').startsWith(words))
            return one;
    }
    return nullptr;
}

void choose(const KeysDialog &dialog, const QString &title)
{
    const QAbstractItemModel *rows = dialog.table()->model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, KeyListModel::Action).data().toString() == title) {
            dialog.table()->selectRow(row);
            return;
        }
    }
    QFAIL(qPrintable(title + u" is not in the list"_s));
}

} // namespace

class KeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::addColumn<bool>("refused");
        const auto row
            = [](const char *name, QKeyCombination keys, bool refused) { QTest::newRow(name) << keys << refused; };
        row("letter", Qt::Key_A, true);
        row("capital", Qt::SHIFT | Qt::Key_A, true);
        row("umlaut", QKeyCombination(Qt::Key(0xC4)), true);
        row("figure", Qt::Key_7, true);
        row("sign", Qt::Key_Question, true);
        row("Tab", Qt::Key_Tab, true);
        row("Ctrl+Tab", Qt::CTRL | Qt::Key_Tab, true);
        row("Shift+Tab", Qt::SHIFT | Qt::Key_Backtab, true);
        row("Esc", Qt::Key_Escape, true);
        row("Ctrl+Shift+Esc", Qt::CTRL | Qt::SHIFT | Qt::Key_Escape, false);
        row("Return", Qt::Key_Return, true);
        row("Ctrl+Return", Qt::CTRL | Qt::Key_Return, false);
        row("Space", Qt::Key_Space, true);
        row("Ctrl+Space", Qt::CTRL | Qt::Key_Space, true);
        row("Backspace", Qt::CTRL | Qt::Key_Backspace, true);
        row("arrow", Qt::CTRL | Qt::Key_Up, true);
        row("Home", Qt::Key_Home, true);
        row("F2", Qt::Key_F2, true);
        row("Shift+F2", Qt::SHIFT | Qt::Key_F2, false);
        row("F10", Qt::SHIFT | Qt::Key_F10, true);
        row("Alt+F4", Qt::ALT | Qt::Key_F4, true);
        row("Alt+F", Qt::ALT | Qt::Key_F, true);
        row("Ctrl+Alt+F", Qt::CTRL | Qt::ALT | Qt::Key_F, false);
        row("Ctrl+F", Qt::CTRL | Qt::Key_F, false);
        row("F7", Qt::Key_F7, false);
        row("Delete", Qt::Key_Delete, false);
        row("Shift alone", Qt::SHIFT | Qt::Key_Shift, true);
    }

    void refuses()
    {
        QFETCH(QKeyCombination, keys);
        QFETCH(bool, refused);
        QCOMPARE(!keyRefusal(QKeySequence(keys)).isEmpty(), refused);
    }

    void twoKeysAfterEachOtherAreRefused()
    {
        QVERIFY(!keyRefusal(QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_S)).isEmpty());
        QVERIFY(!keyRefusal(QKeySequence()).isEmpty());
    }

    void onlyWhatDiffersIsRemembered()
    {
        Keyboard k;
        QVERIFY(k.map.changes().isEmpty());
        k.map.set(0, {ctrlL});
        k.map.set(1, {});
        QCOMPARE(k.map.changes(), QByteArray("pause=Ctrl+L\nresume=\n"));
        QCOMPARE(k.pause.shortcut(), ctrlL);
        Keyboard next;
        const QSignalSpy changed(&next.map, &KeyMap::changed);
        QCOMPARE(next.map.setChanges(k.map.changes()), QStringList());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(next.pause.shortcut(), ctrlL);
        QVERIFY(next.resume.shortcuts().isEmpty());
        QCOMPARE(next.review.shortcuts().size(), 2);
        QVERIFY(next.map.isChanged());
        next.map.resetAll();
        QCOMPARE(next.pause.shortcut(), ctrlP);
        QVERIFY(next.map.changes().isEmpty());
    }

    void twoActionsMayChangeTheirKeys()
    {
        Keyboard k;
        QCOMPARE(k.map.setChanges("pause=Ctrl+Shift+P\nresume=Ctrl+P\n"), QStringList());
        QCOMPARE(k.resume.shortcut(), ctrlP);
        QCOMPARE(k.map.changes(), QByteArray("pause=Ctrl+Shift+P\nresume=Ctrl+P\n"));
    }

    void whatIsDamagedIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("no sign") << QByteArray("rubbish") << u"rubbish"_s;
        QTest::newRow("no id") << QByteArray("=Ctrl+L") << u"=Ctrl+L"_s;
        QTest::newRow("binary") << QByteArray("\x01\xff\x02=\x03") << u"names no action"_s;
        QTest::newRow("no key") << QByteArray("pause=Ctrl+Nonsense") << u"Ctrl+Nonsense"_s;
        QTest::newRow("reserved") << QByteArray("pause=Tab") << u"Tab moves"_s;
        QTest::newRow("typed") << QByteArray("pause=X") << u"search"_s;
        QTest::newRow("two after each other") << QByteArray("pause=Ctrl+K, Ctrl+S") << u"Ctrl+K, Ctrl+S"_s;
        QTest::newRow("another's") << QByteArray("about=Ctrl+P") << u"Pause"_s;
    }

    void whatIsDamagedIsNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, named);
        Keyboard k;
        const QStringList problems = k.map.setChanges("resume=Ctrl+L\n" + line);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains(named), qPrintable(problems.first()));
        // The good line counts all the same.
        QCOMPARE(k.resume.shortcut(), ctrlL);
        for (int i = 0; i < int(k.map.entries().size()); ++i)
            QVERIFY(k.map.holder(k.map.entries()[i].keys(), i) < 0);
    }

    void ofOneKeyChosenTwiceTheFirstCounts()
    {
        Keyboard k;
        const QStringList problems = k.map.setChanges("about=Ctrl+L\npause=Ctrl+L\n");
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().contains(u"Pause"_s) && problems.first().contains(u"About"_s));
        QCOMPARE(k.pause.shortcut(), ctrlL);
        QVERIFY(k.about.shortcuts().isEmpty());
    }

    void whatThisVersionDoesNotKnowIsKept()
    {
        Keyboard k;
        QCOMPARE(k.map.setChanges("ofLater=Ctrl+Alt+Y\npause=\n"), QStringList());
        QCOMPARE(k.map.changes(), QByteArray("pause=\nofLater=Ctrl+Alt+Y\n"));
    }

    void listHasEveryActionAndEveryFixedKey()
    {
        Keyboard k;
        KeyListModel model(&k.map);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.rowCount() > 30);
        QCOMPARE(model.index(2, KeyListModel::Action).data().toString(), u"Review & post"_s);
        QCOMPARE(model.index(2, KeyListModel::Keys).data().toString(), u"Ctrl+Return or Ctrl+Enter"_s);
        QCOMPARE(model.index(4, KeyListModel::Keys).data(Qt::AccessibleTextRole).toString(), u"no key"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data(KeyListModel::IsFixedRole).toBool(), row > 4);
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
        k.map.set(0, {ctrlL});
        QCOMPARE(model.index(0, KeyListModel::Keys).data(Qt::AccessibleTextRole).toString(), u"Ctrl+L, changed"_s);
        QVERIFY(model.index(0, KeyListModel::Keys).data(Qt::ToolTipRole).toString().contains(u"Ctrl+P"_s));
    }

    void searchesActionsMenusAndKeys()
    {
        Keyboard k;
        KeysDialog dialog(&k.map);
        const QAbstractItemModelTester tester(dialog.table()->model());
        const QAbstractItemModel *rows = dialog.table()->model();
        QTest::keyClicks(dialog.search(), u"ctrl+p"_s);
        QCOMPARE(rows->index(0, KeyListModel::Action).data().toString(), u"Pause"_s);
        dialog.search()->setText(u"ad group resume"_s);
        QCOMPARE(rows->rowCount(), 1);
        dialog.search()->setText(u"zzz"_s);
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(!dialog.field()->isEnabled());
        const auto labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
            return !one->isHidden() && one->text().startsWith(u"No action and no key"_s);
        }));
    }

    void aKeyIsPressedAndSet()
    {
        Keyboard k;
        KeysDialog dialog(&k.map);
        dialog.open();
        choose(dialog, u"Pause"_s);
        QTest::keyClick(dialog.table(), Qt::Key_Return);
        QVERIFY(dialog.field()->hasFocus() || !dialog.isActiveWindow());
        QTest::keyClick(dialog.field(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(k.pause.shortcut(), ctrlL);
        QVERIFY2(dialog.message().contains(u"Ctrl+L"_s), qPrintable(dialog.message()));
        QVERIFY(dialog.field()->text().isEmpty());
        button(dialog, u"Undo"_s)->click();
        QCOMPARE(k.pause.shortcut(), ctrlP);
        QVERIFY(!button(dialog, u"Undo"_s)->isVisible());
        button(dialog, u"No key"_s)->click();
        QVERIFY(k.pause.shortcuts().isEmpty());
        button(dialog, u"Standard key"_s)->click();
        QCOMPARE(k.pause.shortcut(), ctrlP);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(dialog.field(), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void aRefusedKeySaysWhy()
    {
        Keyboard k;
        KeysDialog dialog(&k.map);
        choose(dialog, u"Pause"_s);
        QTest::keyClick(dialog.field(), Qt::Key_X);
        QVERIFY2(dialog.message().contains(u"search"_s), qPrintable(dialog.message()));
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QVERIFY(dialog.message().contains(u"Return"_s));
        QCOMPARE(k.pause.shortcut(), ctrlP);
        QVERIFY(!k.map.isChanged());
        // Its own sign is no refused key for the list of keys.
        choose(dialog, u"Keyboard shortcuts"_s);
        QTest::keyClick(dialog.field(), Qt::Key_F7);
        QTest::keyClick(dialog.field(), Qt::Key_Question, Qt::ShiftModifier);
        QCOMPARE(k.list.shortcut(), QKeySequence(Qt::Key_Question));
    }

    void nothingIsSilentlyTaken()
    {
        Keyboard k;
        KeysDialog dialog(&k.map);
        dialog.open();
        choose(dialog, u"About"_s);
        QTest::keyClick(dialog.field(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(k.about.shortcuts().isEmpty());
        QCOMPARE(k.pause.shortcut(), ctrlP);
        QVERIFY2(dialog.message().contains(u"Pause"_s), qPrintable(dialog.message()));
        QPushButton *take = button(dialog, u"Take it from “Pause”"_s);
        QVERIFY(take && take->isVisible());
        // Another row: the offer is gone.
        choose(dialog, u"Resume"_s);
        QVERIFY(!take->isVisible());
        choose(dialog, u"About"_s);
        QTest::keyClick(dialog.field(), Qt::Key_P, Qt::ControlModifier);
        take->click();
        QCOMPARE(k.about.shortcut(), ctrlP);
        QVERIFY(k.pause.shortcuts().isEmpty());
        // Its standard key is another's now: that is named as well.
        choose(dialog, u"Pause"_s);
        button(dialog, u"Standard key"_s)->click();
        QVERIFY(k.pause.shortcuts().isEmpty());
        QVERIFY2(dialog.message().contains(u"About"_s), qPrintable(dialog.message()));
        button(dialog, u"All standard keys"_s)->click();
        QVERIFY(!k.map.isChanged());
        button(dialog, u"Undo"_s)->click();
        QCOMPARE(k.about.shortcut(), ctrlP);
        QVERIFY(k.pause.shortcuts().isEmpty());
    }

    void aFixedKeyCannotBeChanged()
    {
        Keyboard k;
        KeysDialog dialog(&k.map);
        choose(dialog, u"Next control"_s);
        QVERIFY(!dialog.field()->isEnabled());
        QVERIFY(!button(dialog, u"No key"_s)->isEnabled());
    }

    void tabLeavesTheField()
    {
        Keyboard k;
        KeysDialog dialog(&k.map);
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        choose(dialog, u"Pause"_s);
        dialog.field()->setFocus();
        QTRY_VERIFY(dialog.field()->hasFocus());
        QTest::keyClick(dialog.field(), Qt::Key_Tab);
        QVERIFY(!dialog.field()->hasFocus());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(dialog.field()->hasFocus());
        QVERIFY(!k.map.isChanged());
    }
};

} // namespace agm::test

QTEST_MAIN(agm::test::KeysTest)
#include "main.moc"
