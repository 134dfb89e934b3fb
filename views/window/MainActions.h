// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/window/ChangeActions.h"
#include "views/window/FigureActions.h"
#include "views/window/LooksActions.h"
#include "views/window/RequestActions.h"
#include "views/window/SheetActions.h"

#include <QtGui/QKeySequence>

class QAction;
class QMainWindow;
class QMenuBar;
class QPoint;
class QWidget;

namespace agm {

/// Every action of the main window with its words, key and icon. The window connects them and decides which are on.
struct MainActions {
    QAction *accounts = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *copy = nullptr;
    QAction *copyWithHeaders = nullptr;
    QAction *selectAll = nullptr;
    QAction *find = nullptr;
    QAction *buildFilter = nullptr;
    QAction *clearFilters = nullptr;
    QAction *saveView = nullptr;
    QAction *refresh = nullptr;
    QAction *columns = nullptr;
    QAction *showSideBar = nullptr;
    QAction *showDetails = nullptr;
    QAction *pause = nullptr;
    QAction *resume = nullptr;
    QAction *remove = nullptr;
    QAction *copyId = nullptr;
    QAction *lastResult = nullptr;
    QAction *delivery = nullptr;
    QAction *guide = nullptr;
    QAction *commands = nullptr;
    QAction *shortcuts = nullptr;
    QAction *language = nullptr;
    QAction *welcome = nullptr;
    QAction *about = nullptr;
    ChangeActions change;
    FigureActions figures;
    LooksActions looks;
    RequestActions requests;
    SheetActions sheets;

    /// All are owned by `window` and added to it, so that their keys work everywhere in it.
    static MainActions make(QMainWindow *window);
    /// One action of the window with its keys; `icon` is a freedesktop name or null.
    static QAction *add(QMainWindow *window, const QString &words, const QList<QKeySequence> &keys = {},
                        const char *icon = nullptr);
    /// On, or off and why: "Select ad groups first." The menus and the palette say it.
    static void offer(QAction *action, const QString &whyOff);
    static void offer(QAction *action, bool on, const QString &whyOff) { offer(action, on ? QString() : whyOff); }
    /// Why it is off; empty while it is on.
    static QString whyOff(const QAction *action);
    /// Fills the menu bar.
    void fillMenus(QMenuBar *bar) const;
    /// What can be done with the selected rows, at this place of the screen.
    void openContextMenu(QWidget *parent, const QPoint &at) const;
    /// Version, licence and what it is made with, over `parent`.
    static void openAbout(QWidget *parent);
};

} // namespace agm
