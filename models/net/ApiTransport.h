// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Futures.h"
#include "net/ApiTypes.h"

#include <QtCore/QFuture>
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

    /// Meters of all operations that were used, and what waits. The default knows none.
    virtual ApiActivity activity() const { return {}; }

    /// Text of an answer without the key, should a server have put it there. The default knows no key.
    virtual QString redacted(const QString &text) const { return text; }

protected:
    ApiTransport() = default;
    Q_DISABLE_COPY_MOVE(ApiTransport)
};

/// Takes a call back unless it is over. Always use this: Qt 6.4 walks along the chain of continuations when a future is
/// cancelled, and after the end of the first one the others may be gone (a crash).
inline void cancelCall(ApiFuture &future)
{
    if (!future.isFinished())
        future.cancel();
}

} // namespace agm
