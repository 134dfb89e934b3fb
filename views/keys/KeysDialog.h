// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtGui/QKeySequence>
#include <QtWidgets/QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace agm {

class KeyField;
class KeyListFilter;
class KeyListModel;
class KeyMap;

/// The list of all keys, with a search, and the place to change them: choose an action, press the new key. A key that
/// another action has is named and only taken over by a button of its own. Each change can be undone. Opened with
/// open(); the map must outlive it.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    explicit KeysDialog(KeyMap *map, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }
    QTableView *table() const { return m_table; }
    KeyField *field() const { return m_field; }
    /// What was done, or why not.
    QString message() const;

private:
    /// Keys that another action has, for the chosen one.
    struct Wanted {
        int entry;
        QList<QKeySequence> keys;
    };

    QWidget *makeForm();
    QPushButton *makeButton(const QString &text, void (KeysDialog::*act)());
    void showChosen();
    void want(const QList<QKeySequence> &keys);
    void removeKey();
    void standardKey();
    void allStandard();
    void takeOver();
    void undo();
    void say(const QString &text, bool isFault = false);
    /// Before a change: undo() comes back to this.
    void keep();
    int chosen() const;

    KeyMap *m_map;
    KeyListModel *m_model;
    KeyListFilter *m_filter;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_none;
    QLabel *m_name;
    KeyField *m_field;
    QPushButton *m_remove = nullptr;
    QPushButton *m_standard = nullptr;
    QPushButton *m_all = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_undo = nullptr;
    QLabel *m_message;
    std::optional<Wanted> m_wanted;
    std::optional<QByteArray> m_before;
};

} // namespace agm
