// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/Command.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace agm {

class CommandModel;

/// Finds a command by its words and runs it: type, go up and down, Return. Esc leaves. Shown with open(), over the
/// upper part of its parent.
class CommandPalette final : public QDialog {
    Q_OBJECT

public:
    /// `find` gives the commands for what was typed, the best first.
    explicit CommandPalette(std::function<QList<Command>(const QString &typed)> find, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    CommandModel *model() const { return m_model; }
    /// Why the chosen command is off; empty while it is on.
    QString reason() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search();
    void choose();
    void showReason();

    std::function<QList<Command>(const QString &)> m_find;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_reason;
    CommandModel *m_model;
};

} // namespace agm
