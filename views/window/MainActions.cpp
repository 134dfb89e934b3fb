// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/MainActions.h"

#include "views/shell/AboutDialog.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QIcon>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace agm {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MainActions", source);
}

} // namespace

QAction *MainActions::add(QMainWindow *window, const QString &words, const QList<QKeySequence> &keys, const char *icon)
{
    auto *action = new QAction(words, window);
    action->setShortcuts(keys);
    if (icon)
        action->setIcon(QIcon::fromTheme(QString::fromLatin1(icon)));
    window->addAction(action);
    return action;
}

MainActions MainActions::make(QMainWindow *window)
{
    MainActions a;
    a.accounts = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Accounts…")), {}, "user-identity");
    a.quit = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Quit")), {QKeySequence::Quit, Qt::CTRL | Qt::Key_Q},
                 "application-exit");
    a.undo = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Undo")), {Qt::CTRL | Qt::Key_Z}, "edit-undo");
    a.copy = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Copy cells")), {Qt::CTRL | Qt::Key_C}, "edit-copy");
    a.copyWithHeaders = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Copy cells with &headers")),
                            {Qt::CTRL | Qt::SHIFT | Qt::Key_C});
    a.selectAll = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Select &all that match")), {Qt::CTRL | Qt::Key_A},
                      "edit-select-all");
    a.find = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Find")), {Qt::CTRL | Qt::Key_F}, "edit-find");
    a.buildFilter = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Build a filter…")),
                        {Qt::CTRL | Qt::SHIFT | Qt::Key_F}, "view-filter");
    a.saveView = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Save this &view…")), {Qt::CTRL | Qt::Key_S},
                     "bookmark-new");
    a.clearFilters
        = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Clear &search and filters")), {}, "edit-clear-all");
    a.refresh = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Refresh")), {Qt::Key_F5}, "view-refresh");
    a.columns = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Choose &columns…")));
    a.showSideBar = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Campaigns and filters")), {Qt::Key_F9});
    a.showSideBar->setCheckable(true);
    a.showDetails = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Details")), {Qt::Key_F11});
    a.showDetails->setCheckable(true);
    a.pause = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Pause…")), {Qt::CTRL | Qt::Key_P},
                  "media-playback-pause");
    a.resume = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Resume…")), {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
                   "media-playback-start");
    a.remove = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Delete…")), {}, "edit-delete");
    // In a text field Delete deletes text: the key belongs to the table, which calls the action.
    a.remove->setShortcut(Qt::Key_Delete);
    a.copyId = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Copy &ID")));
    a.lastResult = add(window, text(QT_TRANSLATE_NOOP("MainActions", "Show the &last result…")));
    a.guide = add(window, text(QT_TRANSLATE_NOOP("MainActions", "User &guide")), {Qt::Key_F1}, "help-contents");
    a.delivery = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Why is it not delivering?…")));
    a.commands
        = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Commands…")), {Qt::CTRL | Qt::Key_K}, "system-search");
    a.shortcuts = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&Keyboard shortcuts")), {Qt::Key_Question},
                      "help-contents");
    a.about = add(window, text(QT_TRANSLATE_NOOP("MainActions", "&About Ad Group Manager")), {}, "help-about");
    a.change = ChangeActions::make(window);
    a.figures = FigureActions::make(window);
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
    QMenu *file = bar->addMenu(text(QT_TRANSLATE_NOOP("MainActions", "&File")));
    file->addAction(accounts);
    file->addSeparator();
    change.fillFile(file);
    figures.fillFile(file);
    file->addSeparator();
    file->addAction(quit);
    QMenu *edit = bar->addMenu(text(QT_TRANSLATE_NOOP("MainActions", "&Edit")));
    edit->addAction(undo);
    change.fillEdit(edit);
    edit->addSeparator();
    edit->addActions({copy, copyWithHeaders, copyId, change.paste});
    edit->addSeparator();
    edit->addActions({selectAll, find, buildFilter, clearFilters});
    QMenu *view = bar->addMenu(text(QT_TRANSLATE_NOOP("MainActions", "&View")));
    view->addActions({refresh, columns, saveView});
    view->addSeparator();
    figures.fillView(view);
    view->addActions({showSideBar, showDetails});
    QMenu *group = bar->addMenu(text(QT_TRANSLATE_NOOP("MainActions", "Ad &group")));
    group->addActions({pause, resume, remove});
    group->addSeparator();
    change.fillGroup(group);
    group->addSeparator();
    group->addActions({delivery, lastResult});
    change.fillJournal(group);
    QMenu *help = bar->addMenu(text(QT_TRANSLATE_NOOP("MainActions", "&Help")));
    help->addActions({guide, commands, shortcuts, about});
    // What is off says why.
    const auto menus = bar->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    for (QMenu *menu : menus)
        menu->setToolTipsVisible(true);
}

QList<ShortcutGroup> MainActions::groups() const
{
    return {{text(QT_TRANSLATE_NOOP("MainActions", "Find and look")),
             QList<QAction *>{find, buildFilter, clearFilters, saveView, refresh, columns, showSideBar, showDetails}
                 + figures.keys()},
            {text(QT_TRANSLATE_NOOP("MainActions", "Select and copy")), {selectAll, copy, copyWithHeaders}},
            {text(QT_TRANSLATE_NOOP("MainActions", "Change")),
             QList<QAction *>{pause, resume, remove, undo} + change.keys()},
            {text(QT_TRANSLATE_NOOP("MainActions", "Program")), {guide, commands, shortcuts, quit}}};
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
    menu->addSeparator();
    menu->addActions({selectAll, columns});
    menu->popup(at);
}

void MainActions::openShortcuts(QWidget *parent) const
{
    auto *dialog = new ShortcutsDialog(groups(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainActions::openAbout(QWidget *parent)
{
    auto *dialog = new AboutDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace agm
