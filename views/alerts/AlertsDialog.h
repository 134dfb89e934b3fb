// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/AlertModel.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace agm {

/// The alerts of the open account: on and off, what each matches now, one step to the rows. The owner edits and keeps
/// them. Opened with open(). Main thread.
class AlertsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AlertsDialog(QWidget *parent = nullptr);

    AlertModel *model() { return &m_model; }
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void newRequested();
    void editRequested(const agm::AlertRule &rule);
    /// The list without what was deleted, or with what was switched.
    void rulesChanged(const QList<agm::AlertRule> &rules);
    /// The dialog has closed.
    void showRequested(const agm::AlertRule &rule);

private:
    void showButtons();
    int current() const;
    void edit();
    void remove();
    void showRows();

    AlertModel m_model;
    QTableView *m_table;
    QLabel *m_hint;
    QPushButton *m_edit;
    QPushButton *m_delete;
    QPushButton *m_show;
};

} // namespace agm
