// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Api.h"
#include "app/sandbox/Limits.h"
#include "app/sandbox/SandboxServer.h"

#include <condition_variable>

namespace agm::sandbox {

/// A request as it came over the wire.
struct RawRequest {
    QByteArray method;
    QByteArray target;
    QByteArray host;
    QByteArray authorization;
    QByteArray version;
    QByteArray idempotencyKey;
    QByteArray body;
};

/// Everything between the socket and an operation: host, route, key, version, scope, rate limit, latency, wanted
/// failures, idempotency. Thread-safe.
class FrontDoor {
public:
    FrontDoor(World &world, WorldStore &store, const SandboxOptions &options);

    ApiReply serve(const RawRequest &raw);
    /// Wakes requests that are being held back; from now on none is.
    void stop();
    void setLatency(int ms);
    void setFailRate(double share);
    void failFor(const QByteArray &id, int status, const QString &message);
    void clearFailures();
    int count(const QByteArray &operation) const;
    int heldBack() const;

private:
    Answer<ApiRequest> admit(const RawRequest &raw, const Api::Route *&route);
    std::optional<ApiReply> checkVersion(ApiRequest &request) const;
    std::optional<ApiReply> wantedFailure(const Api::Route &route, const ApiRequest &request);
    void holdBack();

    World &m_world;
    Api m_api;
    RateLimiter m_limiter;
    Idempotency m_idempotency;
    std::vector<Credential> m_credentials;
    quint64 m_seed;
    mutable std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_stop = false;
    int m_latencyMs;
    int m_heldBack = 0;
    double m_failRate;
    quint64 m_served = 0;
    QHash<QByteArray, std::pair<int, QString>> m_failures;
    QHash<QByteArray, int> m_counts;
};

} // namespace agm::sandbox
