// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Futures.h"
#include "net/ApiTypes.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <utility>

namespace agm {

using ApiFuture = QFuture<Result<ApiAnswer>>;

/// What readers and writers of the API need: ApiClient is the real one, tests give a fake. All functions belong to
/// the thread the object was made on.
class ApiTransport {
public:
    virtual ~ApiTransport() = default;

    /// Never throws, never blocks; what is wrong with the call itself comes as ErrorKind::Invalid in the future.
    /// `future.cancel()` takes the call back, queued or in flight. By Qt's rule a future that was cancelled holds no
    /// result and skips `.then`: use whenDone(), which gives ErrorKind::Cancelled for it. The future always finishes.
    virtual ApiFuture send(ApiCall call) = 0;

    /// Takes back everything that is queued or in flight; each future gets the result ErrorKind::Cancelled.
    virtual void cancelAll() = 0;

    /// Meter of one operation. The default knows no limit.
    virtual ApiQuota quota(const QString &operation) const
    {
        Q_UNUSED(operation);
        return {};
    }

protected:
    ApiTransport() = default;
    Q_DISABLE_COPY_MOVE(ApiTransport)
};

/// What a finished future says, with a cancelled one as ErrorKind::Cancelled. Do not call it on a running future
/// (it would block).
template <class T>
Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (future.isCanceled() || future.resultCount() == 0) {
        return fail(ErrorKind::Cancelled, QStringLiteral("Cancelled."));
    }
    return future.result();
}

/// Calls `then(Result<T>)` once, from the event loop, when the future is done or cancelled; never when the context is
/// gone by then. Call it on the context's thread. The future may be done already, and several may wait for it.
/// (Qt's own `.then(context, …)` asserts in 6.4 when the context is gone, and skips cancelled futures.)
template <class T, class Function>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Function then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then]() mutable {
        watcher->deleteLater();
        then(resultOf(watcher->future()));
    });
    watcher->setFuture(future);
}

/// Takes a call back unless it is over. Always use this: Qt 6.4 walks along the chain of continuations when a future is
/// cancelled, and after the end of the first one the others may be gone (a crash).
inline void cancelCall(ApiFuture &future)
{
    if (!future.isFinished())
        future.cancel();
}

} // namespace agm
