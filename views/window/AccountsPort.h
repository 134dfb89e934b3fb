// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TimeWindow.h"
#include "sync/ConnectionTest.h"
#include "views/shell/AccountsDialog.h"

#include <QtCore/QFuture>

namespace agm {

/// What the window asks of the program about accounts. The program implements it; a test gives a fake. Main thread.
class AccountsPort {
public:
    virtual ~AccountsPort() = default;

    /// In the order of the menu, the demo account first.
    virtual QList<AccountEntry> accounts() const = 0;
    /// Id of the open account; empty when none is.
    virtual QString openId() const = 0;
    /// Where keys go as far as is known by now; a missing keychain shows up with the first question to it.
    virtual KeyPlace keyPlace() const = 0;
    /// Asks the keychain whether it is there.
    virtual QFuture<KeyPlace> findKeyPlace() = 0;
    /// Opens another account; the window gets a new session, or a notice when it cannot be opened.
    virtual void open(const QString &accountId) = 0;
    /// Keeps an account and, unless empty, its key. The answer is the account's id.
    virtual QFuture<Result<QString>> save(const AccountConfig &account, const QString &key) = 0;
    virtual QFuture<Result<void>> remove(const QString &accountId) = 0;
    /// `key` empty: the kept one. Nothing is stored.
    virtual QFuture<ConnectionReport> test(const AccountConfig &account, const QString &key) = 0;
    /// Remembers whether writes are allowed, and tells the open session.
    virtual void setLocked(const QString &accountId, bool locked) = 0;

protected:
    AccountsPort() = default;
    Q_DISABLE_COPY_MOVE(AccountsPort)
};

/// Where the window keeps what it looks like between runs, by plain names.
class ViewMemory {
public:
    virtual ~ViewMemory() = default;
    virtual QByteArray load(const QString &name) const = 0;
    virtual void store(const QString &name, const QByteArray &state) = 0;
    virtual TimeWindow statsWindow() const = 0;
    virtual void storeStatsWindow(const TimeWindow &window) = 0;

protected:
    ViewMemory() = default;
    Q_DISABLE_COPY_MOVE(ViewMemory)
};

} // namespace agm
