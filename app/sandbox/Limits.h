// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/Http.h"
#include "app/sandbox/WorldStore.h"

#include <QtCore/QSet>

#include <deque>
#include <mutex>

namespace agm::sandbox {

/// So many requests a minute for each operation and credential, over a sliding minute. Thread-safe.
class RateLimiter {
public:
    /// 0 switches the limit off.
    explicit RateLimiter(int perMinute) : m_perMinute(perMinute) { }
    /// Counts a request; the value is the number of seconds to wait when it is refused, else 0.
    int admit(const QByteArray &operation, const QByteArray &key, qint64 nowMs);

private:
    int m_perMinute;
    std::mutex m_mutex;
    QHash<QByteArray, std::deque<qint64>> m_seen;
};

/// Remembers the answers to POSTs with an Idempotency-Key for 24 hours, over restarts. Thread-safe.
class Idempotency {
public:
    explicit Idempotency(WorldStore &store) : m_store(store) { }

    /// The stored answer, a refusal (400, 409), or nothing: then the request runs and finish() must follow.
    std::optional<ApiReply> begin(const ApiRequest &request, qint64 nowMs);
    /// Stores an answer below 500; a server error leaves no trace, so that the same key may be tried again.
    void finish(const ApiRequest &request, const ApiReply &reply, qint64 nowMs);

private:
    static QByteArray nameOf(const ApiRequest &request);
    static QByteArray fingerprintOf(const ApiRequest &request);

    WorldStore &m_store;
    std::mutex m_mutex;
    QSet<QByteArray> m_running;
};

} // namespace agm::sandbox
