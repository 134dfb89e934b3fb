// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QAction;
class QMainWindow;
class QMenu;

namespace agm {

/// The commands that change ad groups by way of drafts, and those of the journal. Owned by the window.
struct ChangeActions {
    QAction *budget = nullptr;
    QAction *targeting = nullptr;
    QAction *schedule = nullptr;
    QAction *rename = nullptr;
    QAction *create = nullptr;
    QAction *createFrom = nullptr;
    QAction *duplicate = nullptr;
    QAction *draftDeletion = nullptr;
    QAction *paste = nullptr;
    QAction *redo = nullptr;
    QAction *review = nullptr;
    QAction *discardSelected = nullptr;
    QAction *discardAll = nullptr;
    QAction *savePlan = nullptr;
    QAction *openPlan = nullptr;
    QAction *journal = nullptr;
    QAction *history = nullptr;
    QAction *panic = nullptr;
    QAction *restore = nullptr;

    static ChangeActions make(QMainWindow *window);

    void fillFile(QMenu *menu) const;
    void fillEdit(QMenu *menu) const;
    void fillGroup(QMenu *menu) const;
    void fillJournal(QMenu *menu) const;
    /// The editors alone, for the bar and the context menu.
    QList<QAction *> editors() const { return {budget, targeting, schedule, rename}; }
};

} // namespace agm
