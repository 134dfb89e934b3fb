// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CommandGuiTest.h"

#include "app/sandbox/SandboxServer.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "views/details/DeliveryDialog.h"
#include "views/palette/CommandModel.h"
#include "views/palette/CommandPalette.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

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
    QTRY_VERIFY(!window()->actions().showDetails->isChecked());
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
    QTRY_COMPARE(table()->selectedCount(), active);
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
    QTRY_VERIFY(window()->actions().delivery->isEnabled());
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("why not deliv"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    const auto why = [this] { return window()->findChild<DeliveryDialog *>(); };
    QTRY_VERIFY(why() && why()->isVisible());
    QVERIFY2(why()->text().contains(QStringLiteral("is paused")), qPrintable(why()->text()));
    QTest::keyClick(why(), Qt::Key_Escape);
}

} // namespace agm
