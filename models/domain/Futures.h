// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QFuture>
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

} // namespace agm
