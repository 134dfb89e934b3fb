// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"

#include <QtCore/QDateTime>

namespace agm {

/// What a row of the retry table says.
struct RetryRule {
    bool retried = false;
    /// The try counts against ApiLimits::maxTriesRateLimited instead of maxTries, and the operation is held back.
    bool rateLimit = false;
};

/// The table: transport failures, 408, 409, 429 and 5xx are tried again (and, by judge(), an answer that was cut off);
/// 400, 401, 403, 404, 410, 422 and any other status never. All four methods alike: a POST carries its Idempotency-Key,
/// the others may be repeated.
RetryRule retryRule(HttpFailure failure, int status);

/// The wait before the next try, in ms, after `triesDone` (from 1) tries; `hintSeconds` < 0: the server gave none.
/// `random` is in [0, 1).
qint64 retryWaitMs(const ApiLimits &limits, const RetryRule &rule, int triesDone, int hintSeconds, double random);

/// Seconds to wait as the server asked, -1 when it did not: `Retry-After` (seconds or a date, compared with the
/// answer's own `Date` where there is one, so that a wrong clock here does no harm), else "Try again in 12 seconds."
int retryHintSeconds(const HttpReply &reply, const QString &message, const QDateTime &wallNow);

/// An HTTP date such as `Tue, 15 Nov 1994 08:12:31 GMT`, UTC; invalid when it is none.
QDateTime parseHttpDate(const QByteArray &text);

} // namespace agm
