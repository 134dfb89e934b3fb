// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretStores.h"

#include <QtCore/QFileInfo>
#include <QtCore/QPromise>

#include <qt6keychain/keychain.h>

#include <algorithm>

namespace agm {
namespace {

/// There is no session bus to reach a keychain by. The D-Bus library's own words for it ("Could not connect: …") come
/// in the person's language, so the address is looked at instead.
bool sessionBusIsMissing()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (address.isEmpty()) {
        const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return runtimeDir.isEmpty() || !QFileInfo::exists(runtimeDir + QLatin1String("/bus"));
    }
    const QLatin1String unixPath("unix:path=");
    return address.startsWith(unixPath) && !QFileInfo::exists(address.mid(unixPath.size()).section(u',', 0, 0));
#else
    return false;
#endif
}

/// QtKeychain says NoBackendAvailable only when it was built without one. Without a running secret service it says
/// OtherError with "Unknown error", or with what the D-Bus library said.
bool meansNoKeychain(QKeychain::Error error, const QString &text)
{
    if (error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented) {
        return true;
    }
    if (error != QKeychain::OtherError) {
        return false;
    }
    if (sessionBusIsMissing()) {
        return true;
    }
    static const QLatin1String signs[] = {
        QLatin1String("Unknown error"),
        QLatin1String("org.freedesktop.secrets"),
        QLatin1String("org.kde.kwalletd"),
        QLatin1String("D-Bus"),
        QLatin1String("dbus"),
        QLatin1String("ServiceUnknown"),
    };
    return text.isEmpty() || std::any_of(std::begin(signs), std::end(signs), [&text](QLatin1String sign) {
               return text.contains(sign, Qt::CaseInsensitive);
           });
}

Error errorOf(const QKeychain::Job &job)
{
    if (meansNoKeychain(job.error(), job.errorString())) {
        return {ErrorKind::Storage, KeychainSecretStore::noKeychain(),
                KeychainSecretStore::tr("This computer offers no keychain, or none is running."), 0, -1};
    }
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorKind::NotFound, {}, KeychainSecretStore::tr("No key is kept for this account."), 0, -1};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Storage,
                {},
                KeychainSecretStore::tr("The keychain refused access. Unlock it and try again."),
                0,
                -1};
    default:
        return {
            ErrorKind::Storage, {}, KeychainSecretStore::tr("The keychain reported: %1").arg(job.errorString()), 0, -1};
    }
}

/// Starts a job that deletes itself; `value` reads the result of a good one. A store that goes away takes its jobs
/// along, and the promise that dies with them finishes its future.
// A job belongs to nobody and deletes itself when it is done: libsecret calls back even after its owner would be gone.
template <class T, class Job, class Value>
QFuture<Result<T>> run(Job *job, const QString &account, Value value)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never in the clear on disk
    job->setKey(account);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, value](QKeychain::Job *) {
        if (job->error() == QKeychain::NoError) {
            promise->addResult(value(*job));
        } else {
            promise->addResult(Result<T>(tl::unexpected(errorOf(*job))));
        }
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent) : SecretStore(parent) { }

KeychainSecretStore::~KeychainSecretStore() = default;

QString KeychainSecretStore::noKeychain()
{
    return QStringLiteral("no-keychain");
}

QString KeychainSecretStore::serviceName()
{
    return QStringLiteral("Ad Group Manager");
}

QFuture<Result<void>> KeychainSecretStore::write(const QString &account, const QString &secret)
{
    if (account.isEmpty() || secret.isEmpty()) {
        QPromise<Result<void>> refused;
        refused.start();
        refused.addResult(fail(ErrorKind::Invalid, tr("An account name and a key are needed to keep a key.")));
        refused.finish();
        return refused.future();
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setTextData(secret);
    return run<void>(job, account, [](QKeychain::WritePasswordJob &) { return Result<void>(); });
}

QFuture<Result<QString>> KeychainSecretStore::read(const QString &account)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    return run<QString>(job, account,
                        [](QKeychain::ReadPasswordJob &done) { return Result<QString>(done.textData()); });
}

QFuture<Result<void>> KeychainSecretStore::remove(const QString &account)
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(account);
    connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job *done) {
        const bool gone = done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound;
        promise->addResult(gone ? Result<void>() : Result<void>(tl::unexpected(errorOf(*done))));
        promise->finish();
    });
    job->start();
    return promise->future();
}

} // namespace agm
