// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BackgroundThread.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace agm {

/// Runs `work` on another thread, see inBackground(); its end is told to whenFinished(). What it holds must be its own:
/// values, nothing that belongs to a thread. Any thread.
template <class F>
auto elsewhere(F work) -> QFuture<std::invoke_result_t<F &>>
{
    using R = std::invoke_result_t<F &>;
    const auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QFuture<R> future = promise->future();
    inBackground([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Lets a large value end on another thread: what is concluded from 100 000 ad groups is a few hundred thousand pieces
/// of memory, and freeing them takes longer than a frame. Of a shared value this is the last owner's to do; what others
/// still hold stays. For plain values only, nothing that belongs to a thread. Any thread.
template <class T>
void disposeElsewhere(T value)
{
    inBackground([held = std::move(value)] { Q_UNUSED(held) });
}

} // namespace agm
