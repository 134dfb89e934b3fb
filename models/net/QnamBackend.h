// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"
#include "net/NetClock.h"

#include <memory>

namespace agm {

/// Requests through one QNetworkAccessManager, with its surprises switched off: no cookies, no redirects, no HTTP/2,
/// no cache, no pipelining, no stored credentials, no proxy for loopback hosts. Note that it sends a request again by
/// itself, a POST too, when a connection closes without an answer; that is why every POST has an Idempotency-Key from
/// its first try.
class QnamBackend final : public HttpBackend {
public:
    /// The clock must outlive the backend. `direct`: never through a proxy.
    QnamBackend(NetClock &clock, bool direct);
    ~QnamBackend() override;

    quint64 start(const HttpRequest &request, const ApiLimits &limits, Done done) override;
    void abort(quint64 number) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace agm
