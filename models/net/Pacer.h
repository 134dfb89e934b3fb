// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiLimits.h"

#include <deque>

namespace agm {

/// Paces one operation: never more than the limit within any window, as the server counts it. A place in the window
/// is given back one window after the answer came, not after the request left: the server counted the request
/// somewhere between the two, so that a server with a sliding window of the same size can never refuse.
class Pacer {
public:
    explicit Pacer(const ApiLimits &limits);

    /// Milliseconds until a request may start that leaves this share of the limit to others; 0: now; -1: not before a
    /// running one is done.
    qint64 waitMs(qint64 now, double keptShare = 0);
    void started();
    /// What was counted as started is not sent after all.
    void withdrawn();
    /// A request that was not refused by the rate limit is over, whatever became of it.
    void finished(qint64 now);
    /// A request got 429: nothing starts for `holdMs`, then one alone probes. The number of requests that did pass
    /// within the window is taken as the limit that holds now; it grows again by a tenth per quiet window.
    void rateLimited(qint64 now, qint64 holdMs);

    /// Requests within the window, running ones included.
    int used(qint64 now);
    /// The limit in force, learnt ones included.
    int limit(qint64 now);
    bool isHeldBack(qint64 now) const { return now < m_heldUntil; }

private:
    void forget(qint64 now);

    ApiLimits m_limits;
    std::deque<qint64> m_done; // times of answers, oldest first
    int m_running = 0;
    int m_limit;
    qint64 m_limitSince = 0; // when m_limit was last lowered or raised
    qint64 m_heldUntil = 0;
    bool m_probing = false;
};

} // namespace agm
