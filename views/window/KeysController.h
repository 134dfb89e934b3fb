// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/KeyMap.h"

#include <QtCore/QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace agm {

class AccountBar;
class NoticeBar;
class ViewMemory;
struct MainActions;

/// The keys of the window's actions: puts back what a person changed, shows the list of keys, remembers changes, and
/// tells the texts that name a key. Make it once every action of the window is there and before the window is shown.
/// Owns nothing but the map; everything must outlive it. Main thread.
class KeysController final : public QObject {
    Q_OBJECT

public:
    KeysController(const MainActions &actions, ViewMemory *memory, NoticeBar *notices, AccountBar *bar,
                   QMainWindow *window);

    KeyMap *map() { return &m_map; }
    /// The list of keys, where they are changed as well.
    void openList();

private:
    void addMenu(const QMenu *menu, const QString &group);
    void add(QAction *action, const QString &group);
    void load();
    void tell();

    ViewMemory *m_memory;
    NoticeBar *m_notices;
    AccountBar *m_bar;
    QMainWindow *m_window;
    KeyMap m_map;
};

} // namespace agm
