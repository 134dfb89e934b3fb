// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AccountKeeper.h"

#include "domain/Futures.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

/// One transaction for the pages of this time.
constexpr std::chrono::milliseconds GatherTime{250};
/// So many rows enter a sorted table of 100 000 in about a frame's time.
constexpr std::size_t Part = 2000;

} // namespace

AccountKeeper::AccountKeeper(AccountStore *store, Listing *listing, AdGroupRepository *repository, QString accountId,
                             QObject *parent)
    : QObject(parent), m_store(store), m_listing(listing), m_repository(repository), m_accountId(std::move(accountId))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatherTime);
    connect(&m_gather, &QTimer::timeout, this, &AccountKeeper::flush);
    m_part.setInterval(0);
    connect(&m_part, &QTimer::timeout, this, &AccountKeeper::handOn);
    connect(m_listing, &Listing::changed, this, &AccountKeeper::listingChanged);
    connect(m_repository, &AdGroupRepository::upserted, this, &AccountKeeper::note);
    connect(m_repository, &AdGroupRepository::removed, this, [this](const QStringList &ids) {
        flush(); // a row that was just written must not come after its removal
        m_store->remove(m_accountId, ids);
    });
}

AccountKeeper::~AccountKeeper()
{
    flush();
}

void AccountKeeper::restore(const std::optional<QFuture<Result<KnownAccount>>> &begun)
{
    if (std::exchange(m_asked, true))
        return;
    m_wanted = m_listing->window();
    load(begun ? *begun : m_store->load(m_accountId, m_wanted));
}

void AccountKeeper::load(const QFuture<Result<KnownAccount>> &part)
{
    m_loading = true;
    whenDone(part, this, [this](const Result<KnownAccount> &known) {
        m_loading = false;
        if (known) {
            take(*known);
            return;
        }
        m_error = known.error();
        if (m_shown)
            m_shown->isComplete = false;
        Q_EMIT changed();
        handOn();
    });
}

void AccountKeeper::take(const KnownAccount &known)
{
    const bool isFirst = !m_shown;
    if (!known.next.isNull())
        load(m_store->load(m_accountId, m_wanted, known.next)); // while this part is handed on
    if (m_listing->asOf().isValid() || (isFirst && !known.asOf.isValid())) {
        dropUnknown(known.groups);
        if (!m_loading)
            finishRestoring();
        return;
    }
    if (isFirst) {
        m_older = known.days.fixed != m_wanted.fixedAt(QDateTime::currentDateTimeUtc());
        m_shown = KnownRows{known.asOf, known.isComplete, known.days.fixed, known.days.chosen == m_wanted, 0};
        if (m_repository->campaigns().isEmpty())
            m_repository->setCampaigns(m_repository->generation(), known.campaigns);
    }
    m_known.insert(m_known.end(), known.groups.begin(), known.groups.end());
    m_shown->unreadable += known.unreadable;
    if (isFirst || known.unreadable > 0)
        Q_EMIT changed();
    windowChanged();
    m_part.start();
    if (isFirst)
        handOn();
}

/// A listing that came to its end before these rows were handed on knows better whether they are still there.
void AccountKeeper::dropUnknown(std::span<const AdGroupPtr> known)
{
    QStringList unknown;
    for (const AdGroupPtr &group : known) {
        if (!m_repository->group(group->id))
            unknown.append(group->id);
    }
    if (!unknown.isEmpty())
        m_store->remove(m_accountId, unknown);
}

void AccountKeeper::windowChanged()
{
    if (!m_shown || m_listing->window() == m_wanted)
        return;
    for (std::size_t i = m_next; i < m_known.size(); ++i) {
        if (m_known[i]->metricsLoading)
            continue;
        auto waiting = std::make_shared<AdGroup>(*m_known[i]);
        waiting->forgetMetrics();
        m_known[i] = std::move(waiting);
    }
    if (!std::exchange(m_shown->figures, false))
        return;
    // A listing that runs or ran has done this by itself.
    if (m_listing->state() == ListingState::Idle)
        m_repository->startGeneration(true);
    Q_EMIT changed();
}

void AccountKeeper::handOn()
{
    const std::size_t end = std::min(m_next + Part, m_known.size());
    if (m_shown && m_next < end) {
        m_handingOn = true;
        m_repository->restore({m_known.begin() + std::ptrdiff_t(m_next), m_known.begin() + std::ptrdiff_t(end)},
                              m_older);
        m_handingOn = false;
        m_next = end;
    }
    if (m_shown && m_next < m_known.size())
        return;
    m_part.stop();
    m_known.clear();
    m_next = 0;
    if (!m_loading)
        finishRestoring();
}

void AccountKeeper::finishRestoring()
{
    m_known = {};
    if (!std::exchange(m_restored, true))
        Q_EMIT restored();
}

void AccountKeeper::listingChanged()
{
    windowChanged();
    if (m_listing->state() != ListingState::Complete || m_listing->asOf() == m_completed)
        return;
    m_completed = m_listing->asOf();
    flush();
    dropUnknown(std::span(m_known).subspan(std::min(m_next, m_known.size())));
    m_next = m_known.size();
    const TimeWindow window = m_listing->window();
    m_store->complete(m_accountId, m_completed, {window, window.fixedAt(m_completed)}, m_repository->campaigns());
    if (m_shown) {
        m_shown.reset();
        Q_EMIT changed();
    }
}

void AccountKeeper::note(const QList<AdGroupPtr> &groups)
{
    // After midnight nobody knows which days an answer is of; a new listing is due then.
    if (m_handingOn || m_listing->isOutdated())
        return;
    const TimeWindow window = m_listing->window();
    const KnownDays days{window, window.fixedAt(QDateTime::currentDateTimeUtc())};
    if (m_freshDays && *m_freshDays != days)
        flush();
    m_freshDays = days;
    for (const AdGroupPtr &group : groups) {
        if (!group->metricsLoading)
            m_fresh.append(group);
    }
    if (!m_fresh.isEmpty() && !m_gather.isActive())
        m_gather.start();
}

void AccountKeeper::flush()
{
    m_gather.stop();
    if (!m_fresh.isEmpty())
        m_store->put(m_accountId, *m_freshDays, std::exchange(m_fresh, {}));
}

} // namespace agm
