// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

namespace agm {

/// A future that is finished with this value.
template <class T>
QFuture<T> finishedValue(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A future that is finished with this result.
template <class T>
QFuture<Result<T>> finishedFuture(Result<T> result)
{
    return finishedValue<Result<T>>(std::move(result));
}

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

/// whenDone() for futures of plain values: `then(T)` is not called when the future was cancelled without a value.
template <class T, class Function>
void whenFinished(const QFuture<T> &future, QObject *context, Function then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace agm
