// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace agm {

/// The commands around requests: what passed between program and server, what an ad group is there, requests as
/// commands for a shell; alerts; refreshing by itself.
struct RequestActions {
    QAction *log = nullptr;
    QAction *json = nullptr;
    QAction *curlRead = nullptr;
    QAction *curlPause = nullptr;
    QAction *curlResume = nullptr;
    QAction *curlDraft = nullptr;
    QAction *alerts = nullptr;
    QAction *newAlert = nullptr;
    /// Checkable, one at a time; data(): minutes, 0 is off.
    QActionGroup *automatic = nullptr;

    static RequestActions make(QMainWindow *window);
    void fillView(QMenu *menu) const;
    /// Menus of one ad group.
    void fillGroup(QMenu *menu) const;
    QList<QAction *> curls() const { return {curlRead, curlPause, curlResume, curlDraft}; }
};

} // namespace agm
