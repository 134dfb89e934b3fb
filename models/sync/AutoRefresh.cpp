// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AutoRefresh.h"

#include "sync/Listing.h"

#include <algorithm>

namespace agm {

AutoRefresh::AutoRefresh(std::shared_ptr<NetClock> clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    if (!m_clock)
        m_clock = std::make_shared<SystemNetClock>();
}

AutoRefresh::~AutoRefresh() = default;

void AutoRefresh::setMinutes(int minutes)
{
    if (minutes == m_minutes)
        return;
    m_minutes = std::max(0, minutes);
    schedule();
}

void AutoRefresh::attach(Listing *listing)
{
    if (m_listing)
        m_listing->disconnect(this);
    m_listing = listing;
    m_failures = 0;
    m_loading = listing && listing->state() == ListingState::Loading;
    if (listing)
        connect(listing, &Listing::changed, this, &AutoRefresh::listingChanged);
    schedule();
}

void AutoRefresh::listingChanged()
{
    // It says the same many times over while pages come.
    const bool loading = m_listing->state() == ListingState::Loading;
    if (loading == m_loading)
        return;
    m_loading = loading;
    if (!loading)
        m_failures = m_listing->state() == ListingState::Failed ? m_failures + 1 : 0;
    schedule();
}

void AutoRefresh::schedule()
{
    m_timer.reset();
    m_nextAt = {};
    m_waitingFor.clear();
    if (m_minutes > 0 && m_listing && !m_loading && m_listing->state() != ListingState::Idle) {
        const qint64 interval = qint64(m_minutes) * 60'000;
        const qint64 slower = interval << std::min(m_failures, 6);
        plan(std::min(slower, std::max(interval, LongestMs)));
    }
    Q_EMIT changed();
}

void AutoRefresh::plan(qint64 ms)
{
    m_nextAt = m_clock->wallNow().addMSecs(ms);
    m_timer = m_clock->after(ms, [this] { due(); });
}

void AutoRefresh::due()
{
    if (!m_listing)
        return;
    m_waitingFor = m_whyBusy ? m_whyBusy() : QString();
    if (m_waitingFor.isEmpty()) {
        m_listing->refresh(); // listingChanged() plans the next one
        return;
    }
    plan(BusyMs);
    Q_EMIT changed();
}

} // namespace agm
