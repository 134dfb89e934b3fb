// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Listing.h"

#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"

#include <QtCore/QPointer>

#include <chrono>

namespace agm {
namespace {

/// Pages are gathered this long before they enter the table: measured at a tenth of the work of appending each.
constexpr std::chrono::milliseconds GatherTime{80};

} // namespace

/// What belongs to one listing. It is dropped as a whole, so that no late answer of an older one can act.
struct Listing::Run {
    quint64 generation = 0;
    QDateTime startedAt;
    QSet<QString> seen;
    QSet<QString> cursors;
    CampaignsById campaigns;
    QList<AdGroupPtr> gathered;
    quint64 gatheredAskedAt = 0;
    ApiFuture pageCall;
    ApiFuture campaignCall;
    bool campaignsDone = false;
    bool pagesDone = false;
};

Listing::Listing(AdGroupReader *reader, AdGroupRepository *repository, QObject *parent)
    : QObject(parent), m_reader(reader), m_repository(repository)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(GatherTime);
    connect(&m_gather, &QTimer::timeout, this, &Listing::deliver);
}

Listing::~Listing()
{
    if (m_run) {
        cancelCall(m_run->pageCall);
        cancelCall(m_run->campaignCall);
    }
}

void Listing::setWindow(const TimeWindow &window)
{
    if (window == m_window)
        return;
    m_window = window;
    if (m_state != ListingState::Idle) {
        refresh();
    } else {
        Q_EMIT changed();
    }
}

bool Listing::isOutdated() const
{
    return m_state != ListingState::Idle && m_listedWindow != m_window.fixedAt(QDateTime::currentDateTimeUtc());
}

void Listing::refresh()
{
    const bool otherDays = isOutdated();
    if (auto old = std::exchange(m_run, nullptr)) {
        m_gather.stop();
        cancelCall(old->pageCall);
        cancelCall(old->campaignCall);
    }
    if (otherDays)
        m_repository->startGeneration(true);
    m_run = std::make_shared<Run>();
    m_run->generation = m_repository->generation();
    m_run->startedAt = QDateTime::currentDateTimeUtc();
    m_listedWindow = m_window.fixedAt(m_run->startedAt);
    m_state = ListingState::Loading;
    m_loaded = 0;
    m_error.reset();
    m_campaignError.reset();
    m_refused.clear();
    // Campaigns go first: their titles are what people read, and money needs to know who owns a budget.
    askCampaigns(m_run, {});
    askPage(m_run, {});
    Q_EMIT changed();
}

void Listing::cancel()
{
    if (m_state != ListingState::Loading)
        return;
    deliver();
    finish(ListingState::Cancelled);
}

void Listing::askCampaigns(std::shared_ptr<Run> run, const QString &cursor)
{
    auto pending = m_reader->campaigns(m_listedWindow, cursor);
    run->campaignCall = pending.call;
    whenDone(pending.result, this, [this, run](const Result<CampaignPage> &page) {
        if (run != m_run || run->campaignsDone)
            return;
        bool more = false;
        if (page) {
            for (const CampaignPtr &campaign : page->campaigns)
                run->campaigns.insert(Word::of(QStringView(campaign->id)), campaign);
            const QString next = page->pageInfo.endCursor;
            more = page->pageInfo.hasNextPage && !next.isEmpty() && !run->cursors.contains(u'c' + next);
            if (more) {
                run->cursors.insert(u'c' + next);
                askCampaigns(run, next);
            }
            m_repository->setCampaigns(run->generation, run->campaigns);
        } else if (page.error().kind != ErrorKind::Cancelled) {
            m_campaignError = page.error();
            Q_EMIT changed();
        }
        if (!more) {
            run->campaignsDone = true;
            if (run->pagesDone)
                finish(ListingState::Complete);
        }
    });
}

void Listing::askPage(std::shared_ptr<Run> run, const QString &cursor)
{
    const quint64 askedAt = m_repository->moment();
    auto pending = m_reader->list(m_listedWindow, cursor);
    run->pageCall = pending.call;
    whenDone(pending.result, this, [this, run, askedAt](const Result<AdGroupPage> &page) {
        if (run != m_run)
            return;
        if (!page) {
            deliver();
            finish(page.error().kind == ErrorKind::Cancelled ? ListingState::Cancelled : ListingState::Failed,
                   page.error());
            return;
        }
        const QString next = page->pageInfo.endCursor;
        const bool more = page->pageInfo.hasNextPage && !next.isEmpty();
        // A server that hands out a cursor twice would be asked for ever.
        const bool circle = more && run->cursors.contains(u'g' + next);
        if (more && !circle) {
            run->cursors.insert(u'g' + next);
            askPage(run, next); // on its way while this page is taken in
        }
        // Pages gathered together are as old as the oldest of them.
        if (run->gathered.isEmpty())
            run->gatheredAskedAt = askedAt;
        for (const AdGroupPtr &group : page->groups) {
            run->seen.insert(group->id);
            run->gathered.append(group);
        }
        for (const Refusal &refusal : page->refused) {
            m_refused.append({refusal.id, refusal.error});
            // It exists, so what is known of it stays.
            if (!refusal.id.isEmpty())
                run->seen.insert(refusal.id);
        }
        m_loaded = int(run->seen.size());
        if (circle) {
            deliver();
            finish(ListingState::Failed,
                   Error{ErrorKind::Protocol, QStringLiteral("page_info.end_cursor"),
                         tr("The server gave the same page twice, so the list is not complete. Try again later."), 0,
                         -1});
            return;
        }
        if (more) {
            if (!m_gather.isActive())
                m_gather.start();
            return;
        }
        deliver();
        // An ad group that could not be read and has no id may be any of those known: then none is dropped.
        const bool nameless
            = std::any_of(m_refused.cbegin(), m_refused.cend(), [](const auto &r) { return r.id.isEmpty(); });
        if (!nameless)
            m_repository->retainOnly(run->generation, run->seen);
        run->pagesDone = true;
        if (run->campaignsDone)
            finish(ListingState::Complete);
    });
}

void Listing::deliver()
{
    m_gather.stop();
    if (!m_run || m_run->gathered.isEmpty())
        return;
    m_repository->upsert(m_run->generation, m_run->gatheredAskedAt, std::exchange(m_run->gathered, {}));
    Q_EMIT changed();
}

void Listing::finish(ListingState state, std::optional<Error> error)
{
    m_gather.stop();
    const auto run = std::exchange(m_run, nullptr);
    if (!run)
        return;
    cancelCall(run->pageCall);
    cancelCall(run->campaignCall);
    m_state = state;
    if (state == ListingState::Failed)
        m_error = std::move(error);
    if (state == ListingState::Complete)
        m_asOf = run->startedAt;
    Q_EMIT changed();
}

} // namespace agm
