// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "sync/AccountConfig.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QSet>

#include <optional>

namespace agm {

class SecretStore;
class Settings;

/// The accounts a person can open: the demo account, one from the environment for this run, and those that were added.
/// Keys go to the secret store and nowhere else. Main thread.
class AccountBook {
public:
    static QString demoId() { return QStringLiteral("demo"); }
    /// The beginning of the environment account's id; what follows tells its key and server apart from others.
    static QString environmentId() { return QStringLiteral("environment"); }

    /// Neither is owned. Takes WHOP_API_KEY out of the environment, and reads WHOP_BASE_URL.
    AccountBook(Settings *settings, SecretStore *secrets);

    /// Demo first, then the environment's, then the added ones in their order.
    QList<AccountConfig> accounts() const;
    std::optional<AccountConfig> account(const QString &id) const;
    /// By id or, letter case ignored, by name.
    std::optional<AccountConfig> find(const QString &idOrName) const;
    /// Cannot be removed, and nothing but its limits can be edited.
    static bool isFixed(const QString &id) { return id == demoId() || id.startsWith(environmentId()); }
    /// As far as this run has asked the secret store.
    bool hasKey(const QString &id) const { return m_withKey.contains(id); }

    /// NotFound when no key is kept. The demo account has none here: its server makes it.
    QFuture<Result<QString>> key(const QString &id);
    /// A new account (empty id) gets an id. An empty key leaves the kept one. The answer is the id; when the key could
    /// not be kept the account is not saved either. Of a fixed account the limits are kept, anything else is refused.
    QFuture<Result<QString>> save(AccountConfig account, const QString &key);
    QFuture<Result<void>> remove(const QString &id);
    /// The lock of the environment's account lasts for the run.
    void setLocked(const QString &id, bool locked);
    /// The account of the environment was given; open it unless another is asked for.
    std::optional<QString> environmentAccount() const
    {
        return m_environment ? std::optional(m_environment->id) : std::nullopt;
    }

private:
    Result<QString> keep(const AccountConfig &account);
    /// The id once the settings are on disk.
    Result<QString> written(const QString &id);

    Settings *m_settings;
    SecretStore *m_secrets;
    std::optional<AccountConfig> m_environment;
    QString m_environmentKey;
    QSet<QString> m_withKey;
};

} // namespace agm
