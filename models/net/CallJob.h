// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTransport.h"
#include "net/HttpBackend.h"
#include "net/Judge.h"
#include "net/NetClock.h"
#include "net/Redactor.h"
#include "net/RequestLog.h"

#include <QtCore/QDateTime>
#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

#include <memory>
#include <optional>

namespace agm {

/// One call on its way through the ApiClient, from the asking to its result: its tries, and what they tell of its
/// outcome. The client's thread.
struct CallJob {
    ApiCall call;
    HttpRequest request;
    QPromise<Result<ApiAnswer>> promise;
    QFutureWatcher<Result<ApiAnswer>> *watcher = nullptr; ///< child of the client
    std::unique_ptr<NetTimer> wait; ///< between two tries
    quint64 exchange = 0; ///< number at the backend; 0: not in flight
    qint64 firstStart = -1; ///< milliseconds of the client's clock
    qint64 tryStart = 0;
    QDateTime tryStartWall;
    int tries = 0;
    int triesRateLimited = 0;
    bool answerLost = false; ///< an earlier try may have been carried out
    std::optional<Error> lastError;

    /// The caller gave it up, and no try that is over can have been carried out.
    bool mayBeTakenBack() const { return !answerLost && call.trace && call.trace->unwanted; }
    /// What the log says of the try that just ended. Nothing in it holds the key.
    RequestLogEntry logEntry(const HttpReply &reply, const Verdict &verdict, bool last, const Redactor &redactor,
                             qint64 nowMs) const;
    /// Tells the caller's trace whether the outcome stays unknown.
    void settle(const Result<ApiAnswer> &result);
};

} // namespace agm
