// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QListView;
class QPushButton;

namespace agm {

class SavedViewsModel;

/// The saved views in the side bar, each with its key. A click or Enter shows one; F2 renames, Delete deletes, Alt+Up
/// and Alt+Down move, and a menu has all of that and "Update". Beneath stands "Save this view…".
class SavedViewsList final : public QWidget {
    Q_OBJECT

public:
    /// `model` is not owned and must outlive the list.
    explicit SavedViewsList(SavedViewsModel *model, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

Q_SIGNALS:
    void showRequested(int row);
    /// The view is to hold what the window shows now.
    void updateRequested(int row);
    void deleteRequested(int row);
    void saveRequested();
    void builtInRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu(const QPoint &at);
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void move(int step);
    void fitHeight();

    SavedViewsModel *m_model;
    QListView *m_list;
    QPushButton *m_save;
};

} // namespace agm
