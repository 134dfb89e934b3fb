// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/MainActions.h"

#include "views/common/PaintedIcon.h"
#include "views/shell/AboutDialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MainActions)
};

} // namespace

QAction *MainActions::add(QMainWindow *window, const QString &words, const QList<QKeySequence> &keys, const char *icon)
{
    auto *action = new QAction(words, window);
    action->setShortcuts(keys);
    if (icon)
        action->setIcon(namedIcon(QString::fromLatin1(icon)));
    window->addAction(action);
    return action;
}

MainActions MainActions::make(QMainWindow *window)
{
    MainActions a;
    a.accounts = add(window, Tr::tr("&Accounts…"), {}, "user-identity");
    a.quit = add(window, Tr::tr("&Quit"), {QKeySequence::Quit, Qt::CTRL | Qt::Key_Q}, "application-exit");
    a.undo = add(window, Tr::tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, "edit-undo");
    a.copy = add(window, Tr::tr("&Copy cells"), {Qt::CTRL | Qt::Key_C}, "edit-copy");
    a.copyWithHeaders = add(window, Tr::tr("Copy cells with &headers"), {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    a.selectAll = add(window, Tr::tr("Select &all that match"), {Qt::CTRL | Qt::Key_A}, "edit-select-all");
    a.find = add(window, Tr::tr("&Find"), {Qt::CTRL | Qt::Key_F}, "edit-find");
    a.buildFilter = add(window, Tr::tr("&Build a filter…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, "view-filter");
    a.saveView = add(window, Tr::tr("&Save this view…"), {Qt::CTRL | Qt::Key_S}, "bookmark-new");
    a.clearFilters = add(window, Tr::tr("Clear &search and filters"), {}, "edit-clear-all");
    a.refresh = add(window, Tr::tr("&Refresh"), {Qt::Key_F5}, "view-refresh");
    a.columns = add(window, Tr::tr("Choose c&olumns…"));
    a.showSideBar = add(window, Tr::tr("&Campaigns and filters"), {Qt::Key_F9});
    a.showSideBar->setCheckable(true);
    a.showDetails = add(window, Tr::tr("&Details"), {Qt::Key_F11});
    a.showDetails->setCheckable(true);
    a.pause = add(window, Tr::tr("&Pause…"), {Qt::CTRL | Qt::Key_P}, "media-playback-pause");
    a.resume = add(window, Tr::tr("&Resume…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_P}, "media-playback-start");
    a.remove = add(window, Tr::tr("&Delete…"), {}, "edit-delete");
    // In a text field Delete deletes text: the key belongs to the table, which calls the action.
    a.remove->setShortcut(Qt::Key_Delete);
    a.copyId = add(window, Tr::tr("Copy &ID"));
    a.lastResult = add(window, Tr::tr("Show the l&ast result…"));
    a.guide = add(window, Tr::tr("User &guide"), {Qt::Key_F1}, "help-contents");
    a.delivery = add(window, Tr::tr("&Why is it not delivering?…"));
    a.commands = add(window, Tr::tr("&Commands…"), {Qt::CTRL | Qt::Key_K}, "system-search");
    a.shortcuts = add(window, Tr::tr("&Keyboard shortcuts…"), {Qt::Key_Question}, "help-contents");
    a.language = add(window, Tr::tr("Lang&uage…"), {}, "preferences-desktop-locale");
    a.welcome = add(window, Tr::tr("&Welcome…"));
    a.about = add(window, Tr::tr("&About Ad Group Manager"), {}, "help-about");
    a.change = ChangeActions::make(window);
    a.figures = FigureActions::make(window);
    a.looks = LooksActions::make(window);
    a.requests = RequestActions::make(window);
    a.sheets = SheetActions::make(window);
    return a;
}

void MainActions::offer(QAction *action, const QString &whyOff)
{
    action->setEnabled(whyOff.isEmpty());
    action->setToolTip(whyOff);
}

QString MainActions::whyOff(const QAction *action)
{
    // Without one that was set, Qt makes a tool tip of the action's own words.
    const QString why = action->isEnabled() ? QString() : action->toolTip();
    return why == action->text().remove(u'&').remove(QStringLiteral("…")) ? QString() : why;
}

void MainActions::fillMenus(QMenuBar *bar) const
{
    QMenu *file = bar->addMenu(Tr::tr("&File"));
    file->addAction(accounts);
    file->addSeparator();
    change.fillFile(file);
    figures.fillFile(file);
    sheets.fillFile(file);
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = bar->addMenu(Tr::tr("&Edit"));
    edit->addAction(undo);
    change.fillEdit(edit);
    edit->addSeparator();
    edit->addActions({copy, copyWithHeaders, copyId, change.paste});
    edit->addSeparator();
    edit->addActions({selectAll, find, buildFilter, clearFilters});
    QMenu *view = bar->addMenu(Tr::tr("&View"));
    view->addActions({refresh, columns, saveView});
    view->addSeparator();
    figures.fillView(view);
    requests.fillView(view);
    view->addActions({showSideBar, showDetails});
    view->addSeparator();
    looks.fillView(view);
    view->addAction(language);
    QMenu *group = bar->addMenu(Tr::tr("Ad &group"));
    group->addActions({pause, resume, remove});
    group->addSeparator();
    change.fillGroup(group);
    group->addSeparator();
    group->addActions({delivery, lastResult});
    requests.fillGroup(group);
    change.fillJournal(group);
    QMenu *help = bar->addMenu(Tr::tr("&Help"));
    help->addActions({guide, commands, shortcuts, welcome, about});
    // What is off says why.
    const auto menus = bar->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *menu : menus)
        menu->setToolTipsVisible(true);
}

void MainActions::openContextMenu(QWidget *parent, const QPoint &at) const
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({pause, resume, remove});
    menu->addSeparator();
    menu->addActions(change.editors());
    menu->addActions({change.createFrom, change.duplicate, change.draftDeletion});
    menu->addSeparator();
    menu->addActions({delivery, change.review, change.discardSelected, change.history});
    menu->addSeparator();
    menu->addActions({copy, copyWithHeaders, copyId});
    requests.fillGroup(menu);
    menu->addSeparator();
    menu->addActions({selectAll, columns});
    menu->popup(at);
}

void MainActions::openAbout(QWidget *parent)
{
    auto *dialog = new AboutDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace agm
