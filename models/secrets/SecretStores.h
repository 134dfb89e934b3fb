// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/SecretStore.h"

#include <QtCore/QHash>

#include <memory>

namespace agm {

/// In the memory of this program, zeroed when replaced, removed or destroyed.
class SessionSecretStore final : public SecretStore {
    Q_OBJECT

public:
    /// `reason` says why there is no better place.
    explicit SessionSecretStore(QString reason = {}, QObject *parent = nullptr);
    ~SessionSecretStore() override;

    QFuture<Result<void>> write(const QString &account, const QString &secret) override;
    QFuture<Result<QString>> read(const QString &account) override;
    QFuture<Result<void>> remove(const QString &account) override;
    SecretPersistence persistence() const override { return SecretPersistence::SessionOnly; }
    QString reason() const override { return m_reason; }

private:
    QHash<QString, QByteArray> m_secrets;
    QString m_reason;
};

/// The operating system's keychain through QtKeychain, under one service name. The insecure fallback stays off. When
/// no keychain answers, the error is ErrorKind::Storage with `where` == noKeychain().
class KeychainSecretStore final : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    QFuture<Result<void>> write(const QString &account, const QString &secret) override;
    QFuture<Result<QString>> read(const QString &account) override;
    QFuture<Result<void>> remove(const QString &account) override;
    SecretPersistence persistence() const override { return SecretPersistence::Keychain; }
    QString reason() const override { return {}; }

    /// Marks the errors after which a session store is the only way on.
    static QString noKeychain();
    /// "Ad Group Manager", as the keychain's own window shows it.
    static QString serviceName();
};

/// Tries the first store (the keychain); from its first "there is none" on, everything goes to the session store,
/// which persistence() and persistenceChanged() tell. Other errors (a locked keychain, access denied by the person)
/// are handed on: they can be mended, and silently keeping the key elsewhere would surprise.
class FallbackSecretStore final : public SecretStore {
    Q_OBJECT

public:
    explicit FallbackSecretStore(std::unique_ptr<SecretStore> first, QObject *parent = nullptr);
    ~FallbackSecretStore() override;

    QFuture<Result<void>> write(const QString &account, const QString &secret) override;
    QFuture<Result<QString>> read(const QString &account) override;
    QFuture<Result<void>> remove(const QString &account) override;
    SecretPersistence persistence() const override;
    QString reason() const override;

private:
    template <class T, class Ask>
    QFuture<Result<T>> firstThenSession(Ask ask);
    void fallBack();

    std::unique_ptr<SecretStore> m_first;
    SessionSecretStore m_session;
    bool m_fellBack = false;
};

/// What the program uses: the keychain, with the session as fallback.
std::unique_ptr<SecretStore> makeSecretStore();

} // namespace agm
