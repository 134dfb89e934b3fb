// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStores.h"

#include "domain/Futures.h"

namespace agm {
namespace {

/// Writes zeros over the bytes. Through a volatile pointer, since a compiler drops a write that nobody reads.
void zero(QByteArray &bytes)
{
    volatile char *data = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        data[i] = 0;
    }
}

} // namespace

SessionSecretStore::SessionSecretStore(QString reason, QObject *parent)
    : SecretStore(parent), m_reason(std::move(reason))
{
}

SessionSecretStore::~SessionSecretStore()
{
    for (QByteArray &secret : m_secrets) {
        zero(secret);
    }
}

QFuture<Result<void>> SessionSecretStore::write(const QString &account, const QString &secret)
{
    if (account.isEmpty() || secret.isEmpty()) {
        return finishedFuture<void>(
            fail(ErrorKind::Invalid, tr("An account name and a key are needed to keep a key.")));
    }
    QByteArray &kept = m_secrets[account];
    zero(kept);
    kept = secret.toUtf8();
    return finishedFuture<void>({});
}

QFuture<Result<QString>> SessionSecretStore::read(const QString &account)
{
    const auto found = m_secrets.constFind(account);
    if (found == m_secrets.cend()) {
        return finishedFuture<QString>(fail(ErrorKind::NotFound, tr("No key is kept for this account.")));
    }
    return finishedFuture<QString>(QString::fromUtf8(*found));
}

QFuture<Result<void>> SessionSecretStore::remove(const QString &account)
{
    if (const auto found = m_secrets.find(account); found != m_secrets.end()) {
        zero(*found);
        m_secrets.erase(found);
    }
    return finishedFuture<void>({});
}

} // namespace agm
