// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/WindowWalk.h"

#include "app/Speech.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm::translations {
namespace {

QList<QWidget *> shownWindows()
{
    QList<QWidget *> found;
    const auto tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible())
            found.append(top);
    }
    return found;
}

/// The button of a question that lets what was typed go.
QPushButton *lettingGo(QWidget *window)
{
    const auto *box = qobject_cast<QMessageBox *>(window);
    if (!box)
        return nullptr;
    const auto buttons = box->buttons();
    for (QAbstractButton *button : buttons) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            return qobject_cast<QPushButton *>(button);
    }
    return nullptr;
}

} // namespace

void WindowWalk::openIn(const QString &language)
{
    speak(language);
    openProgram();
    QVERIFY(loaded(60));
}

void WindowWalk::cleanup()
{
    GuiFixture::cleanup();
    speak(QStringLiteral("en"));
}

void WindowWalk::select(int rows)
{
    QStringList ids;
    for (const AdGroupPtr &group : session()->repository()->groups()) {
        if (ids.size() < rows)
            ids.append(group->id);
    }
    QApplication::setActiveWindow(window());
    window()->actions().clearFilters->trigger();
    window()->actions().figures.adGroups->trigger();
    table()->selectIds(ids, true);
    QTRY_COMPARE(table()->selectedCount(), rows);
    QTRY_VERIFY(window()->actions().change.rename->isEnabled());
}

void WindowWalk::show(const Look &look, const QString &where)
{
    for (QWidget *one : shownWindows())
        look(one, where);
}

void WindowWalk::closeDialogs()
{
    QVERIFY(QTest::qWaitFor(
        [&] {
            QList<QWidget *> open = shownWindows();
            open.removeAll(window());
            // A dialog with changes asks before it goes.
            for (QWidget *one : std::as_const(open)) {
                if (QPushButton *discard = lettingGo(one))
                    discard->click();
                else
                    one->close();
            }
            return open.isEmpty();
        },
        Long));
}

void WindowWalk::walk(int rows, const Look &look)
{
    select(rows);
    show(look, QStringLiteral("window"));
    // What would end the program, or take away what the next one needs.
    const MainActions &own = window()->actions();
    const QSet<QAction *> skipped{own.quit, own.refresh, own.undo, own.change.redo, own.change.discardSelected};
    // The actions of the window itself; those of its parts come and go.
    const auto actions = window()->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
    for (QAction *action : actions) {
        const QString words = action->text().remove(u'&');
        if (skipped.contains(action) || words.isEmpty() || action->objectName().startsWith(QLatin1String("savedView")))
            continue;
        select(rows);
        if (!action->isEnabled())
            continue;
        action->trigger();
        const auto another = [] { return shownWindows().size() > 1; };
        // Not every action opens something, and what is opened may still load; neither tells when it is done.
        const bool opened = QTest::qWaitFor(another, 20) && QTest::qWaitFor([&] { return !another(); }, 60);
        Q_UNUSED(opened)
        show(look, words);
        closeDialogs();
        if (action->isCheckable())
            action->trigger();
    }
}

} // namespace agm::translations
