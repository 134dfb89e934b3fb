// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WalkTest.h"

#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "tests/gui/AccessScan.h"
#include "views/charts/ChartPane.h"
#include "views/charts/ScatterCanvas.h"
#include "views/charts/TrendView.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/KeysController.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace agm {

void WalkTest::aScanFindsWhatIsWrong()
{
    QWidget box;
    auto *layout = new QVBoxLayout(&box);
    auto *nameless = new QLineEdit;
    auto *trap = new QTableWidget(2, 2);
    trap->setAccessibleName(QStringLiteral("trap"));
    trap->setTabKeyNavigation(true);
    for (QWidget *one : std::initializer_list<QWidget *>{nameless, new QPushButton(QStringLiteral("&One")),
                                                         new QPushButton(QStringLiteral("&Other")), trap,
                                                         new QPushButton(QStringLiteral("behind the trap"))})
        layout->addWidget(one);
    box.show();
    QApplication::setActiveWindow(&box);
    QVERIFY(QTest::qWaitForWindowActive(&box));
    AccessScan scan;
    scan.look(&box, QStringLiteral("box"));
    const QString found = scan.findings().join(u'\n');
    for (const char *wrong : {"QLineEdit# has no name", "no title", "Alt+O is a key of", "“trap” keeps the focus",
                              "“behind the trap” is not reached by Tab"})
        QVERIFY2(found.contains(QString::fromUtf8(wrong)),
                 qPrintable(QString::fromUtf8(wrong) + QLatin1String(" in\n") + found));
    QCOMPARE(scan.findings().size(), 8); // the three before the trap are not reached backwards
}

void WalkTest::everyActionHasItsWordsAndItsName()
{
    openProgram();
    QVERIFY(loaded(60));
    KeyMap *keys = window()->findChild<KeysController *>()->map();
    const QList<QAction *> own = window()->QWidget::actions();
    QList<QAction *> all = own;
    for (const QAction *menu : window()->menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (!action->isSeparator() && !action->menu() && !all.contains(action))
                all.append(action);
        }
    }
    QVERIFY(all.size() > 50);
    QStringList wrong;
    for (const QAction *action : std::as_const(all)) {
        const QString words = action->text();
        if (words.isEmpty() || action->toolTip().isEmpty())
            wrong.append(QStringLiteral("“%1” has no words").arg(action->objectName()));
        // Without a name its key could not be changed; give it one in ActionNames.cpp.
        if (keys->indexOf(action->objectName()) < 0)
            wrong.append(QStringLiteral("“%1” has no name for its keys").arg(words));
        // What has no key is found by the palette, which takes the window's actions.
        if (action->shortcut().isEmpty() && !own.contains(action))
            wrong.append(QStringLiteral("“%1” has no key and no place in the palette").arg(words));
        if (!action->isEnabled() && MainActions::whyOff(action).isEmpty())
            wrong.append(QStringLiteral("“%1” is off without a reason").arg(words));
    }
    for (int i = 0; i < int(keys->entries().size()); ++i) {
        if (const int other = keys->holder(keys->entries()[i].standard, i); other >= 0)
            wrong.append(QStringLiteral("“%1” and “%2” have the same key")
                             .arg(keys->entries()[i].title(), keys->entries()[other].title()));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void WalkTest::menusHaveNoKeyTwice()
{
    openProgram();
    QVERIFY(loaded(60));
    select(3);
    AccessScan scan;
    int menus = 0;
    const auto all = window()->findChildren<QMenu *>();
    for (const QMenu *menu : all) {
        scan.menu(menu, menu->title());
        ++menus;
    }
    QVERIFY(menus > 5);
    QVERIFY2(scan.findings().isEmpty(), qPrintable(scan.findings().join(u'\n')));
}

void WalkTest::select(int rows)
{
    QStringList ids;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (ids.size() < rows)
            ids.append(group->id);
    }
    QApplication::setActiveWindow(window());
    window()->actions().figures.adGroups->trigger();
    table()->setFocus();
    table()->selectIds(ids, true);
    QTRY_COMPARE_WITH_TIMEOUT(table()->selectedCount(), int(ids.size()), Long);
    QTRY_VERIFY_WITH_TIMEOUT(rows == 0 || window()->actions().change.rename->isEnabled(), Long);
}

void WalkTest::theWindowIsReachedByTab()
{
    openProgram();
    QVERIFY(loaded(60));
    select(2);
    AccessScan scan;
    scan.look(window(), QStringLiteral("table"));
    window()->actions().figures.review->trigger();
    scan.look(window(), QStringLiteral("review"));
    QVERIFY2(scan.reached() > 30, qPrintable(QString::number(scan.reached())));
    QVERIFY2(scan.findings().isEmpty(), qPrintable(scan.findings().join(u'\n')));
}

void WalkTest::chartsSayWhatTheyAre()
{
    openProgram();
    QVERIFY(loaded(60));
    window()->actions().figures.charts->setChecked(true);
    QList<QWidget *> drawn;
    const auto trends = window()->findChildren<TrendView *>();
    std::copy(trends.begin(), trends.end(), std::back_inserter(drawn));
    const auto scatters = window()->findChildren<ScatterCanvas *>();
    std::copy(scatters.begin(), scatters.end(), std::back_inserter(drawn));
    QVERIFY(drawn.size() >= 2);
    for (const QWidget *one : std::as_const(drawn)) {
        QVERIFY(!one->accessibleName().isEmpty());
        QVERIFY2(!one->accessibleDescription().isEmpty(), one->metaObject()->className());
    }
    // Each can be read as a table.
    const auto panes = window()->findChildren<ChartPane *>();
    QVERIFY(panes.size() >= 4);
    for (ChartPane *pane : panes) {
        QVERIFY(!pane->accessibleName().isEmpty());
        pane->setTableShown(true);
        QVERIFY(pane->isTableShown());
        const auto *table = pane->findChild<QTableView *>();
        QVERIFY(table && table->accessibleName().contains(pane->accessibleName()));
        pane->setTableShown(false);
    }
}

} // namespace agm
