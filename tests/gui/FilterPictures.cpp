// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/FilterPictures.h"

#include "app/Application.h"
#include "views/shell/AccountBar.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace agm {

void drawFilters(Application &program, const std::function<void(QWidget *, const QString &)> &save)
{
    MainWindow *window = program.window();
    AccountBar *bar = window->findChild<AccountBar *>();
    QLineEdit *field = bar->searchField();
    QApplication::setActiveWindow(window);
    const auto type = [&](const QString &text, const QString &name) {
        bar->clearSearch();
        bar->focusSearch();
        QTest::keyClicks(field, text);
        settle();
        save(window, name);
    };
    type(QStringLiteral("spend>50 sp"), QStringLiteral("filter-names"));
    type(QStringLiteral("spend>50 cpr"), QStringLiteral("filter-operators"));
    bar->clearSearch();
    QTest::keyClicks(field, QStringLiteral("campaign:"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    settle();
    save(window, QStringLiteral("filter-words"));
    type(QStringLiteral("status:active spent>50 "), QStringLiteral("filter-error"));
    type(QStringLiteral("spend>1,000 "), QStringLiteral("filter-ambiguous"));
    type(QStringLiteral("spend>50 (retarget"), QStringLiteral("filter-unfinished"));

    bar->clearSearch();
    field->setText(QStringLiteral("spend>50 status:active,paused created<90d (US OR founders) -title~/test/"));
    window->actions().buildFilter->trigger();
    if (QWidget *dialog = shownDialog(window)) {
        settle();
        save(dialog, QStringLiteral("filter-builder"));
        for (QLineEdit *one : dialog->findChildren<QLineEdit *>()) {
            if (one->text() == QLatin1String("50"))
                one->setText(QStringLiteral("1,000"));
        }
        settle();
        save(dialog, QStringLiteral("filter-builder-wrong"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    QAction *first = window->findChild<QAction *>(QStringLiteral("savedView2"));
    first->trigger();
    window->tablePanel()->view()->setFocus();
    window->tablePanel()->view()->selectAll();
    settle();
    save(window, QStringLiteral("filter-saved-view"));
    window->actions().saveView->trigger();
    if (QWidget *dialog = shownDialog(window)) {
        QTest::keyClicks(dialog->focusWidget(), QStringLiteral("My worst ones"));
        save(dialog, QStringLiteral("filter-save-view"));
        QTest::keyClick(dialog, Qt::Key_Escape);
    }
    window->actions().clearFilters->trigger();
    settle();
}

} // namespace agm
