// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace agm {

/// Where a secret ends up. There is no third place: nothing is ever written to disk in the clear.
enum class SecretPersistence {
    Keychain, ///< the operating system's keychain, kept over restarts
    SessionOnly, ///< the memory of this program; gone when it ends
};

/// Keeps one secret (an API key) per account. Functions belong to the object's thread and never block; every future
/// finishes, at the latest when the store is destroyed.
class SecretStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Replaces what was kept for the account. `account` is a name of our own, not a secret. Both must not be empty.
    virtual QFuture<Result<void>> write(const QString &account, const QString &secret) = 0;
    /// ErrorKind::NotFound when there is none.
    virtual QFuture<Result<QString>> read(const QString &account) = 0;
    /// Removing what is not there is a success.
    virtual QFuture<Result<void>> remove(const QString &account) = 0;

    /// Where secrets go now. A fallback may change this after a call; persistenceChanged() tells.
    virtual SecretPersistence persistence() const = 0;
    /// Why secrets are kept for this session only, in plain words; empty with a keychain.
    virtual QString reason() const = 0;

Q_SIGNALS:
    void persistenceChanged(agm::SecretPersistence persistence, const QString &reason);
};

} // namespace agm
