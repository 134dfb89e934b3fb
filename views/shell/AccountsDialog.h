// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/AccountEditor.h"
#include "views/shell/GuardSettingsDialog.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace agm {

/// One account of the list.
struct AccountEntry {
    AccountConfig account;
    bool hasKey = false;
    bool fixed = false; ///< the demo account, and the one from the environment: only its limits can be edited here
};

/// The list of accounts with Add, Edit, Limits, Remove and Open. It knows no network, keychain or settings: it says
/// what was asked for, and its owner answers with setAccounts(), testFinished(), saveFailed(). Opened with open().
class AccountsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AccountsDialog(QWidget *parent = nullptr);

    /// Keeps the chosen row by id.
    void setAccounts(const QList<AccountEntry> &accounts, const QString &openId);
    void setKeyPlace(const KeyPlace &place);
    /// The answer to testRequested().
    void testFinished(const ConnectionReport &report);
    /// The answer to saveRequested(): the form closes, or stays open and says why it was not saved.
    void saved(const QString &accountId);
    void saveFailed(const QString &message);

    /// The open editor or null.
    AccountEditor *editor() const { return m_editor; }
    /// The open limits of an account or null.
    GuardSettingsDialog *limits() const { return m_limits; }

public Q_SLOTS:
    void addAccount();
    void editAccount();
    /// The limits above which a change is asked about; of every account.
    void editLimits();
    void removeAccount();

Q_SIGNALS:
    /// `key` is empty when the stored key stays. A new account has an empty id.
    void saveRequested(const agm::AccountConfig &account, const QString &key);
    void removeRequested(const QString &accountId);
    void openRequested(const QString &accountId);
    void testRequested(const agm::AccountConfig &account, const QString &key);
    /// The editor was closed or its values changed: a running test is of no interest any more.
    void testAbandoned();

private:
    void openEditor(const AccountEntry &entry);
    const AccountEntry *current() const;
    void select(const QString &accountId);
    void openCurrent();
    void showButtons();

    QList<AccountEntry> m_entries;
    QString m_openId;
    KeyPlace m_place;
    QListWidget *m_list;
    QLabel *m_keyPlace;
    QPushButton *m_edit;
    QPushButton *m_limitsButton;
    QPushButton *m_remove;
    QPushButton *m_open;
    QPointer<AccountEditor> m_editor;
    QPointer<GuardSettingsDialog> m_limits;
};

} // namespace agm
