// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Listing.h"

#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/ListingHead.h"
#include "sync/ListingPlan.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

/// Pages are gathered this long before they enter the table: measured at a tenth of the work of appending each.
constexpr std::chrono::milliseconds GatherTime{80};
/// After a listing that took longer, what was created meanwhile is asked for.
constexpr std::chrono::milliseconds CatchUpAfter{3000};

/// A server that hands out a cursor twice would be asked for ever.
Error circle()
{
    return {ErrorKind::Protocol, QStringLiteral("page_info.end_cursor"),
            Listing::tr("The server gave the same page twice, so the list is not complete. Try again later."), 0, -1};
}

} // namespace

/// What belongs to one listing. It is dropped as a whole, so that no late answer of an older one can act.
struct Listing::Run {
    quint64 generation = 0;
    QDateTime startedAt;
    std::unique_ptr<ListingHead> head;
    ListingPlan plan{1};
    ApiPriority priority = ApiPriority::Foreground;
    bool caughtUp = false;
    QElapsedTimer since;
    QSet<QString> cursors; ///< of the campaigns
    CampaignsById campaigns;
    QList<AdGroupPtr> gathered;
    quint64 gatheredAskedAt = 0;
    QHash<int, ApiFuture> pageCalls; ///< by chain
    ApiFuture campaignCall;
    bool campaignsDone = false;
    bool pagesDone = false;

    void giveUp()
    {
        head.reset();
        for (ApiFuture &call : pageCalls)
            cancelCall(call);
        cancelCall(campaignCall);
    }
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
    if (m_run)
        m_run->giveUp();
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
        old->giveUp();
    }
    if (otherDays)
        m_repository->startGeneration(true, m_inSight ? m_inSight() : QStringList());
    m_repository->beginListing();
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
    m_run->plan = ListingPlan(Width, knownTimes());
    m_run->since.start();
    if (m_repository->size() > 0) {
        m_run->head = std::make_unique<ListingHead>(m_reader, m_repository, m_listedWindow);
        m_run->head->start(m_inSight ? m_inSight() : QStringList());
        m_run->priority = ApiPriority::Background;
    }
    askPages(m_run);
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
            const bool hasNext = page->pageInfo.hasNextPage && !next.isEmpty();
            more = hasNext && !run->cursors.contains(next);
            if (more) {
                run->cursors.insert(next);
                askCampaigns(run, next);
            }
            // What is known of campaigns that have not come yet stays: without them budgets would be unknown, and no
            // limit would count them.
            CampaignsById all = run->campaigns;
            if (hasNext) {
                for (auto it = m_repository->campaigns().cbegin(); it != m_repository->campaigns().cend(); ++it) {
                    if (!all.contains(it.key()))
                        all.insert(it.key(), *it);
                }
            }
            m_repository->setCampaigns(run->generation, std::move(all));
            if (hasNext && !more) {
                m_campaignError = circle();
                Q_EMIT changed();
            }
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

void Listing::askPages(const std::shared_ptr<Run> &run)
{
    for (const ListingAsk &ask : run->plan.take()) {
        AdGroupSlice slice;
        slice.ascending = ask.ascending;
        slice.createdAfter = ask.after;
        slice.createdBefore = ask.before;
        slice.cursor = ask.cursor;
        slice.priority = run->priority;
        const quint64 askedAt = m_repository->moment();
        auto pending = m_reader->listSlice(m_listedWindow, slice);
        run->pageCalls.insert(ask.chain, pending.call);
        whenDone(pending.result, this, [this, run, ask, askedAt](const Result<AdGroupPage> &page) {
            if (run == m_run)
                pageCame(run, ask, askedAt, page);
        });
    }
}

void Listing::pageCame(const std::shared_ptr<Run> &run, const ListingAsk &ask, quint64 askedAt,
                       const Result<AdGroupPage> &page)
{
    run->pageCalls.remove(ask.chain);
    if (run->pagesDone)
        return; // known already; campaigns are still to come
    if (!page) {
        // A server that knows no windows or no direction still lists plainly.
        if (page.error().kind == ErrorKind::Refused && run->plan.refused(ask.chain)) {
            askPages(run);
            return;
        }
        deliver();
        finish(page.error().kind == ErrorKind::Cancelled ? ListingState::Cancelled : ListingState::Failed,
               page.error());
        return;
    }
    ListedPage listed;
    listed.rows.reserve(page->groups.size());
    for (const AdGroupPtr &group : page->groups) {
        listed.rows.append({group->id, group->createdAt.isNull() ? std::optional<qint64>() : group->createdAt.msecs()});
        // Chains overlap: what has come is not handed on again.
        if (run->plan.seen().contains(group->id))
            continue;
        // Pages gathered together are as old as the oldest of them.
        run->gatheredAskedAt = run->gathered.isEmpty() ? askedAt : std::min(run->gatheredAskedAt, askedAt);
        run->gathered.append(group);
    }
    for (const Refusal &refusal : page->refused) {
        // It exists, so what is known of it stays.
        if (!refusal.id.isEmpty())
            listed.unreadable.append(refusal.id);
        if (refusal.id.isEmpty() || !run->plan.seen().contains(refusal.id))
            m_refused.append({refusal.id, refusal.error});
    }
    if (page->pageInfo.hasNextPage)
        listed.nextCursor = page->pageInfo.endCursor;
    run->plan.answered(ask.chain, listed);
    m_loaded = int(run->plan.seen().size());
    if (run->plan.isCircle()) {
        deliver();
        finish(ListingState::Failed, circle());
        return;
    }
    askPages(run); // on their way while this page is taken in
    if (!run->plan.isDone()) {
        if (!m_gather.isActive())
            m_gather.start();
        return;
    }
    // What was created during a long listing would be missing until the next one.
    if (!run->caughtUp && run->since.elapsed() > CatchUpAfter.count()) {
        run->caughtUp = true;
        run->plan.catchUp();
        askPages(run);
    }
    if (run->plan.isDone())
        pagesDone(run);
}

void Listing::pagesDone(const std::shared_ptr<Run> &run)
{
    run->pagesDone = true;
    for (ApiFuture &call : run->pageCalls)
        cancelCall(call);
    deliver();
    // An ad group that could not be read and has no id may be any of those known: then none is dropped.
    const bool nameless
        = std::any_of(m_refused.cbegin(), m_refused.cend(), [](const auto &r) { return r.id.isEmpty(); });
    if (!nameless)
        m_repository->retainOnly(run->generation, run->plan.seen(), run->head ? run->head->seen() : QSet<QString>());
    if (run->campaignsDone)
        finish(ListingState::Complete);
}

std::vector<qint64> Listing::knownTimes() const
{
    std::vector<qint64> times;
    times.reserve(std::size_t(m_repository->size()));
    for (const AdGroupPtr &group : m_repository->groups()) {
        if (!group->createdAt.isNull())
            times.push_back(group->createdAt.msecs());
    }
    return times;
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
    run->giveUp();
    m_state = state;
    if (state == ListingState::Failed)
        m_error = std::move(error);
    if (state == ListingState::Complete)
        m_asOf = run->startedAt;
    Q_EMIT changed();
}

} // namespace agm
