// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"
#include "net/NetClock.h"

#include <memory>

namespace agm {

/// Requests through QNetworkAccessManagers, with their surprises switched off: no cookies, no redirects, no HTTP/2,
/// no cache, no pipelining, no stored credentials, no proxy for loopback hosts. A manager opens 6 connections to a host
/// and queues the rest out of our sight, so that there are as many managers as the requests at once ask for. Note that
/// one sends a request again by itself, a POST too, when a connection closes without an answer; that is why every POST
/// has an Idempotency-Key from its first try.
class QnamBackend final : public HttpBackend {
public:
    static constexpr int ConnectionsEach = 6;

    /// The clock must outlive the backend. `direct`: never through a proxy. `requests` at once have a connection each.
    QnamBackend(NetClock &clock, bool direct, int requests = ConnectionsEach);
    ~QnamBackend() override;

    quint64 start(const HttpRequest &request, const ApiLimits &limits, Done done) override;
    void abort(quint64 number) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace agm
