// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CommandGuiTest.h"

#include "app/Application.h"
#include "app/Settings.h"
#include "app/sandbox/SandboxServer.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "views/details/DeliveryDialog.h"
#include "views/filter/SavedViewsModel.h"
#include "views/keys/KeyField.h"
#include "views/keys/KeysDialog.h"
#include "views/palette/CommandModel.h"
#include "views/palette/CommandPalette.h"
#include "views/shell/AccountBar.h"
#include "views/shell/NoticeBar.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"
#include "views/window/SavedViewsController.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

namespace agm {

CommandPalette *CommandGuiTest::openPalette()
{
    QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
    return qobject_cast<CommandPalette *>(dialog());
}

void CommandGuiTest::everyActionIsFoundWithItsKeyOrTheReason()
{
    openProgram();
    QVERIFY(loaded(60));
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QVERIFY(palette->model()->rowCount() > 40);
    for (int row = 0; row < palette->model()->rowCount(); ++row) {
        const Command &command = palette->model()->command(row);
        QVERIFY(!command.title.isEmpty());
        QVERIFY2(command.on || !command.hint.isEmpty(), qPrintable(command.title + QStringLiteral(" is off")));
    }
    QTest::keyClicks(palette->field(), QStringLiteral("pause"));
    QVERIFY(!palette->model()->command(0).on);
    QCOMPARE(palette->reason(), QStringLiteral("Select ad groups first."));
    palette->field()->setText(QStringLiteral("details"));
    QVERIFY(window()->actions().showDetails->isChecked());
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!window()->actions().showDetails->isChecked(), Long);
}

void CommandGuiTest::anActionUponAFilterSelectsAndAsks()
{
    openProgram();
    QVERIFY(loaded(60));
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("pause status:active"));
    const Command first = palette->model()->command(0);
    QVERIFY2(first.on, qPrintable(first.hint));
    int active = 0;
    for (const AdGroupPtr &group : session()->repository()->groups())
        active += group->knownStatus() == AdGroupStatus::Active;
    QVERIFY(first.title.contains(QString::number(active)));
    // Half a condition says what is wrong, and does nothing.
    palette->field()->setText(QStringLiteral("pause spend>"));
    QVERIFY(!palette->model()->command(0).on);
    QVERIFY(!palette->reason().isEmpty());
    palette->field()->setText(QStringLiteral("pause status:active"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), active, Long);
    // It asks as the action does; nothing was sent.
    QWidget *asked = dialog();
    QVERIFY(asked);
    QVERIFY(session()->changes()->jobIds().isEmpty());
    QTest::keyClick(asked, Qt::Key_Escape);
    QVERIFY(session()->changes()->jobIds().isEmpty());
}

void CommandGuiTest::whyItIsNotDelivering()
{
    openProgram();
    QVERIFY(loaded(60));
    QString paused;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (group->knownStatus() == AdGroupStatus::Paused)
            paused = group->id;
    }
    QVERIFY(!window()->actions().delivery->isEnabled());
    table()->selectIds({paused}, true);
    QTRY_VERIFY_WITH_TIMEOUT(window()->actions().delivery->isEnabled(), Long);
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("why not deliv"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    const auto why = [this] { return window()->findChild<DeliveryDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(why() && why()->isVisible(), Long);
    QVERIFY2(why()->text().contains(QStringLiteral("is paused")), qPrintable(why()->text()));
    QTest::keyClick(why(), Qt::Key_Escape);
}

void CommandGuiTest::aChangedKeyCountsEverywhereAndIsRemembered()
{
    openProgram();
    QVERIFY(loaded(60));
    QApplication::setActiveWindow(window());
    QTest::keyClick(table(), Qt::Key_Question);
    auto *list = qobject_cast<KeysDialog *>(dialog());
    QVERIFY(list);
    list->search()->setText(QStringLiteral("refresh"));
    QTest::keyClick(list->field(), Qt::Key_F4);
    // What another action has is not taken.
    list->search()->setText(QStringLiteral("saved view 1"));
    QTest::keyClick(list->field(), Qt::Key_F4);
    QVERIFY2(list->message().contains(QStringLiteral("Refresh")), qPrintable(list->message()));
    QTest::keyClick(list->field(), Qt::Key_F3);
    QTest::keyClick(list, Qt::Key_Escape);
    const QAction *refresh = window()->actions().refresh;
    QCOMPARE(refresh->shortcut(), QKeySequence(Qt::Key_F4));
    const auto *button = window()->accountBar()->findChild<QToolButton *>(QStringLiteral("refresh"));
    // It stops what is loading until that has ended.
    QTRY_VERIFY2_WITH_TIMEOUT(button->toolTip().contains(QStringLiteral("F4")), qPrintable(button->toolTip()), Long);
    auto *views = window()->findChild<SavedViewsController *>();
    QCOMPARE(views->model()->keyText(0), QStringLiteral("F3"));
    QCOMPARE(views->model()->keyText(1), QStringLiteral("Ctrl+2"));
    QApplication::setActiveWindow(window());
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("refresh"));
    QCOMPARE(palette->model()->command(0).hint, QStringLiteral("F4"));
    QTest::keyClick(palette, Qt::Key_Escape);
    // It does what it says, and the next run has it before its window is shown.
    const QSignalSpy loading(session()->listing(), &Listing::changed);
    QApplication::setActiveWindow(window());
    QTest::keyClick(table(), Qt::Key_F5);
    QCOMPARE(loading.count(), 0);
    QTest::keyClick(table(), Qt::Key_F4);
    QVERIFY(loading.count() > 0);
    closeProgram();
    openProgram();
    QCOMPARE(window()->actions().refresh->shortcut(), QKeySequence(Qt::Key_F4));
    QVERIFY(!hasNotice(QStringLiteral("keys")));
}

void CommandGuiTest::aDamagedKeyIsNamed()
{
    {
        Settings settings(m_dir->path());
        settings.setViewState(QStringLiteral("keys"), "pause=Ctrl+Nonsense\nresume=F4\n");
    }
    openProgram();
    QVERIFY(loaded(60));
    // It is there although the account was opened since, which takes other messages away.
    QVERIFY(hasNotice(QStringLiteral("keys")));
    const Notice notice = window()->noticeBar()->notices().constLast();
    QCOMPARE(notice.details.size(), 1);
    QVERIFY2(notice.details.constFirst().contains(QStringLiteral("Ctrl+Nonsense")),
             qPrintable(notice.details.constFirst()));
    QCOMPARE(window()->actions().pause->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
    QCOMPARE(window()->actions().resume->shortcut(), QKeySequence(Qt::Key_F4));
}

} // namespace agm
