// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"
#include "net/RetryPolicy.h"

namespace agm {

/// What a try tells about a write.
enum class Aftermath {
    Done, ///< a good answer
    NotDone, ///< the server refused it, or never saw it
    Unknown, ///< it may have been carried out
};

/// The judgement on one try.
struct Verdict {
    Result<ApiAnswer> result;
    Aftermath aftermath = Aftermath::Unknown;
    RetryRule retry;
};

/// The one place where an answer is judged, in one order: transport, HTTP status, content type, size, then the
/// caller's own check (JSON, required keys). By the HTTP status, never by the network library's error code, which calls
/// 422 and 429 alike. A status that refuses or redirects counts even when its body was cut.
/// `host` names the server in messages. Messages may hold foreign text: the caller redacts them.
Verdict judge(const HttpReply &reply, const ApiCall &call, const QUrl &url, const ErrorBodyReader &readError,
              const ApiLimits &limits, const QDateTime &wallNow);

/// Which kind a refusing status (400 and up) is.
ErrorKind kindOfStatus(int status);

} // namespace agm
