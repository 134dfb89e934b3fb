// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Futures.h"

#include <memory>
#include <type_traits>

namespace agm {

/// What `then` makes of the future's value, from the context's event loop; call it on that thread. Cancelled when the
/// context is gone by then, or when the future was cancelled without a value. (Qt's own `.then(context, …)` of 6.4
/// takes a context that is gone for a fault of the program, and a release build uses it all the same.)
template <class T, class Function>
auto continued(const QFuture<T> &future, QObject *context, Function then)
    -> QFuture<std::invoke_result_t<Function, const T &>>
{
    // Who holds it is the context's watcher: with that it ends, and a promise that ends unkept cancels its future.
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Function, const T &>>>();
    promise->start();
    const auto made = promise->future();
    whenFinished(future, context, [promise = std::move(promise), then = std::move(then)](const T &value) mutable {
        promise->addResult(then(value));
        promise->finish();
    });
    return made;
}

} // namespace agm
