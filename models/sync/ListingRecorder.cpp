// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ListingRecorder.h"

#include "domain/Futures.h"
#include "store/MetricStore.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"

#include <QtCore/QSet>

#include <algorithm>

namespace agm {
namespace {

constexpr std::size_t Part = 1000;

} // namespace

struct ListingRecorder::Run {
    MetricRecord head;
    QDate day;
    std::vector<AdGroupPtr> groups;
    std::size_t next = 0;
};

ListingRecorder::ListingRecorder(Listing *listing, AdGroupRepository *repository, MetricStore *store, QString accountId,
                                 QObject *parent)
    : QObject(parent), m_listing(listing), m_repository(repository), m_store(store), m_accountId(std::move(accountId))
{
    connect(m_listing, &Listing::changed, this, &ListingRecorder::listingChanged);
}

ListingRecorder::~ListingRecorder() = default;

void ListingRecorder::listingChanged()
{
    if (m_listing->state() != ListingState::Complete || m_listing->asOf() == m_recorded)
        return;
    m_recorded = m_listing->asOf();
    const TimeWindow window = m_listing->window();
    const QDate day = window.firstDay(m_recorded);
    // A day that has not begun says nothing.
    if (!day.isValid() || day != window.lastDay(m_recorded) || day > m_recorded.toTimeZone(window.zone()).date())
        return;
    // An answer that could not be read leaves older figures in place.
    QSet<QString> refused;
    for (const RefusedAdGroup &one : m_listing->refused())
        refused.insert(one.id);
    auto run = std::make_shared<Run>();
    run->head = {m_accountId, window.zone().id(), Granularity::Day, m_recorded, {}};
    run->day = day;
    const auto groups = m_repository->groups();
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(run->groups),
                 [&](const AdGroupPtr &group) { return !group->metricsLoading && !refused.contains(group->id); });
    m_run = run;
    recordSome(run);
}

void ListingRecorder::recordSome(const std::shared_ptr<Run> &run)
{
    if (run != m_run || run->next >= run->groups.size())
        return;
    MetricRecord record = run->head;
    const std::size_t end = std::min(run->next + Part, run->groups.size());
    for (; run->next < end; ++run->next) {
        const MetricFigures figures = MetricFigures::of(*run->groups[run->next]);
        if (!figures.isEmpty())
            record.entries.append({run->groups[run->next]->id, run->day, -1, figures});
    }
    whenDone(m_store->record(record), this, [this, run](const Result<SeriesById> &kept) {
        // Without a store nothing is lost but history; what opened it has said so.
        if (kept)
            recordSome(run);
    });
}

} // namespace agm
