// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"
#include "net/Redactor.h"
#include "net/RequestLog.h"

#include <memory>

namespace agm {

/// One request and its answer as they were, but for `Authorization` and cookies, which are never kept. Bodies may hold
/// what a server echoes: they leave this only through the redactor. Only the log has it.
struct RequestExchange {
    RequestExchange(const HttpRequest &request, const HttpReply &reply, std::shared_ptr<const Redactor> redactor);

    /// The entry is the log's.
    RequestDetail detail(const RequestLogEntry &entry) const;
    qint64 bodyBytes() const { return requestBody.size() + responseBody.size(); }

    QByteArray url;
    HttpHeaders requestHeaders;
    HttpHeaders responseHeaders;
    QByteArray requestBody; ///< at most RequestLog::BodyBytes and a margin
    QByteArray responseBody;
    bool requestCut = false;
    bool responseCut = false;
    bool dropped = false;
    std::shared_ptr<const Redactor> redactor;
};

/// The server's name of a request, in one line; not redacted. Empty when it gave none.
QString requestIdOf(const HttpReply &reply);

} // namespace agm
