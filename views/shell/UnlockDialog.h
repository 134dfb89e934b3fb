// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace agm {

/// Allows writes to a read-only account: says that real money is spent and asks for the account's name to be typed.
/// Opened with open().
class UnlockDialog final : public QDialog {
    Q_OBJECT

public:
    explicit UnlockDialog(const AccountConfig &account, QWidget *parent = nullptr);

    /// White space around and between words, letter case and Unicode form do not matter.
    static bool matches(const QString &typed, const QString &name);

Q_SIGNALS:
    void unlocked(const QString &accountId);

private:
    AccountConfig m_account;
    QLineEdit *m_typed;
    QPushButton *m_unlock;
};

} // namespace agm
