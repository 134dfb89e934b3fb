// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStores.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

namespace agm {

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> first, QObject *parent)
    : SecretStore(parent), m_first(std::move(first))
{
}

FallbackSecretStore::~FallbackSecretStore() = default;

template <class T, class Ask>
QFuture<Result<T>> FallbackSecretStore::firstThenSession(Ask ask)
{
    if (m_fellBack) {
        return ask(static_cast<SecretStore &>(m_session));
    }
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, promise, ask] {
        watcher->deleteLater();
        const QFuture<Result<T>> asked = watcher->future();
        if (asked.isCanceled() || asked.resultCount() == 0) {
            promise->addResult(Result<T>(fail(ErrorKind::Cancelled, FallbackSecretStore::tr("Cancelled."))));
        } else if (const Result<T> result = asked.result();
                   !result && result.error().where == KeychainSecretStore::noKeychain()) {
            // Asked again even when another call fell back meanwhile: this one has not reached the session yet.
            promise->addResult(ask(static_cast<SecretStore &>(m_session)).result());
            fallBack();
        } else {
            promise->addResult(result);
        }
        promise->finish();
    });
    watcher->setFuture(ask(*m_first));
    return promise->future();
}

void FallbackSecretStore::fallBack()
{
    if (!m_fellBack) {
        m_fellBack = true;
        Q_EMIT persistenceChanged(persistence(), reason());
    }
}

QFuture<Result<void>> FallbackSecretStore::write(const QString &account, const QString &secret)
{
    return firstThenSession<void>([account, secret](SecretStore &store) { return store.write(account, secret); });
}

QFuture<Result<QString>> FallbackSecretStore::read(const QString &account)
{
    return firstThenSession<QString>([account](SecretStore &store) { return store.read(account); });
}

QFuture<Result<void>> FallbackSecretStore::remove(const QString &account)
{
    return firstThenSession<void>([account](SecretStore &store) { return store.remove(account); });
}

SecretPersistence FallbackSecretStore::persistence() const
{
    return m_fellBack ? SecretPersistence::SessionOnly : m_first->persistence();
}

QString FallbackSecretStore::reason() const
{
    return m_fellBack ? tr("This computer offers no keychain, or none is running: keys are kept for this session only.")
                      : m_first->reason();
}

} // namespace agm
