// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Pacer.h"

#include <algorithm>

namespace agm {

Pacer::Pacer(const ApiLimits &limits) : m_limits(limits), m_limit(std::max(1, limits.requestsPerWindow)) { }

void Pacer::forget(qint64 now)
{
    const qint64 window = m_limits.windowMs + m_limits.windowMarginMs;
    while (!m_done.empty() && m_done.front() + window <= now) {
        m_done.pop_front();
    }
    const int full = std::max(1, m_limits.requestsPerWindow);
    while (m_limit < full && now - m_limitSince >= window) {
        m_limit = std::min(full, m_limit + std::max(1, m_limit / 10));
        m_limitSince += window;
    }
}

qint64 Pacer::waitMs(qint64 now, double keptShare)
{
    forget(now);
    if (now < m_heldUntil) {
        return m_heldUntil - now;
    }
    if (m_probing && m_running > 0) {
        return -1;
    }
    const int used = m_running + static_cast<int>(m_done.size());
    const int limit = std::max(1, m_limit - static_cast<int>(m_limit * keptShare));
    if (used < limit) {
        return 0;
    }
    // A lowered limit may ask several of the oldest to leave first.
    const int mustLeave = used - limit + 1;
    if (mustLeave > static_cast<int>(m_done.size())) {
        return -1;
    }
    const qint64 leaves = m_done[static_cast<std::size_t>(mustLeave - 1)] + m_limits.windowMs + m_limits.windowMarginMs;
    return std::max<qint64>(1, leaves - now);
}

void Pacer::started()
{
    ++m_running;
}

void Pacer::withdrawn()
{
    m_running = std::max(0, m_running - 1);
}

void Pacer::finished(qint64 now)
{
    m_running = std::max(0, m_running - 1);
    m_done.push_back(now);
    m_probing = false;
}

void Pacer::rateLimited(qint64 now, qint64 holdMs)
{
    forget(now);
    m_running = std::max(0, m_running - 1);
    m_heldUntil = std::max(m_heldUntil, now + holdMs);
    m_probing = true;
    // Not below a tenth: another program with the same key may have used the limit up, which says little about it.
    const int full = std::max(1, m_limits.requestsPerWindow);
    const int passed = static_cast<int>(m_done.size());
    m_limit = std::clamp(passed, std::max(1, full / 10), m_limit);
    m_limitSince = now;
}

int Pacer::used(qint64 now)
{
    forget(now);
    return m_running + static_cast<int>(m_done.size());
}

int Pacer::limit(qint64 now)
{
    forget(now);
    return m_limit;
}

} // namespace agm
