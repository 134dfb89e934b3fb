// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiLimits.h"
#include "net/ApiTypes.h"

namespace agm {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A request as it goes out, secret included. Never logged.
struct HttpRequest {
    ApiMethod method = ApiMethod::Get;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
};

/// Why there is no whole answer.
enum class HttpFailure {
    None,
    Connect, ///< not one byte of the request went out: name not found, refused
    Tls, ///< the handshake failed; nothing went out
    Lost, ///< the connection broke, or the answer cannot be read as HTTP; the server may have acted
    Idle, ///< nothing moved for ApiLimits::idleMs
    Deadline, ///< ApiLimits::tryMs passed
    TooLarge, ///< the body passed ApiLimits::maxBodyBytes
    Unpack, ///< the body's compression is broken
};

/// What came back, not yet judged. With a failure, `status`, `headers` and `body` hold what had arrived.
struct HttpReply {
    HttpFailure failure = HttpFailure::None;
    /// The network's own words for the failure; may hold foreign text.
    QString detail;
    int status = 0;
    HttpHeaders headers;
    QByteArray body;

    /// All values of a header joined by ", "; the name in any case. Empty when absent.
    QByteArray header(QByteArrayView name) const;
};

/// Carries single requests. It knows no retries, no pace and no meaning. On the thread of the client.
class HttpBackend {
public:
    using Done = std::function<void(HttpReply)>;

    virtual ~HttpBackend() = default;

    /// Starts a request under these limits and returns its number. `done` is called once, from the event loop and
    /// never from inside start(), unless the request is aborted before.
    virtual quint64 start(const HttpRequest &request, const ApiLimits &limits, Done done) = 0;
    /// Drops a request; its `done` is not called any more. An unknown number is ignored.
    virtual void abort(quint64 number) = 0;

protected:
    HttpBackend() = default;
    Q_DISABLE_COPY_MOVE(HttpBackend)
};

} // namespace agm
