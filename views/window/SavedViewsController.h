// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/filter/SavedViewsModel.h"

#include <QtCore/QObject>

class QAction;
class QMainWindow;

namespace agm {

class AccountBar;
class AdGroupTableView;
class FilterController;
class NoticeBar;
class SideBar;
class ViewMemory;

/// Saves what the window shows under a name and shows it again: columns, sort, filter. Ctrl+1 to Ctrl+9 show the first
/// nine. What the side bar chose becomes part of the saved filter. Owns nothing; everything must outlive it.
class SavedViewsController final : public QObject {
    Q_OBJECT

public:
    SavedViewsController(FilterController *filters, AdGroupTableView *table, AccountBar *bar, SideBar *side,
                         NoticeBar *notices, ViewMemory *memory, QAction *save, QMainWindow *window);

    SavedViewsModel *model() { return &m_model; }
    /// Reads the stored views. Nothing of what cannot be read is lost; sayUnreadable() tells.
    void load();
    /// A notice on stored views that could not be read; another account takes notices away, so it comes again then.
    void sayUnreadable();
    /// Asks for a name and saves what is shown.
    void save();
    void show(int row);

private:
    SavedView shownNow(const QString &name) const;
    void update(int row);
    void remove(int row);
    void addBuiltIn();
    void store();
    void showCurrent();
    void showKeys();
    void say(const QString &text, bool canRestore = false);
    void restoreDeleted();

    FilterController *m_filters;
    AdGroupTableView *m_table;
    AccountBar *m_bar;
    SideBar *m_side;
    NoticeBar *m_notices;
    ViewMemory *m_memory;
    QMainWindow *m_window;
    SavedViewsModel m_model;
    QList<QAction *> m_keys; ///< of the first views; owned by the window
    QString m_unreadable; ///< what is to be said about them
    bool m_showing = false;
    std::optional<SavedView> m_deleted; ///< the last one, for "Undo"
    int m_deletedRow = 0;
};

} // namespace agm
