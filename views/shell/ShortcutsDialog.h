// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QDialog>

class QAction;
class QTableWidget;

namespace agm {

/// A group of actions under one heading.
struct ShortcutGroup {
    QString title;
    QList<QAction *> actions; ///< not owned; read once
};

/// The list of actions and their keys. Actions without a key are left out. Opened with open().
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutGroup> &groups, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

private:
    QTableWidget *m_table;
};

} // namespace agm
