// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ReportSeries.h"

#include "sync/AdGroupRepository.h"
#include "sync/ReportSeriesPrivate.h"

#include <algorithm>

namespace agm {
namespace {

/// The most ids a call takes (API facts, section 7.2).
constexpr int MostIds = 100;
/// An answer of so many buckets is about 1 MB. Six may come at once, and together they must not hold up the window.
constexpr int MostBuckets = 3'000;
/// Fewer ad groups than this are not worth a call of their own.
constexpr int FewIds = 25;

/// Ad groups that may stand in one call, and how many calls are made of them.
struct Share {
    QStringList ids;
    qint64 calls = 1;
};

/// As many calls as go side by side take no longer than one: what is left of them goes to where most ad groups are.
QList<Share> withMoreCalls(QList<Share> shares)
{
    qint64 calls = 0;
    for (const Share &share : shares)
        calls += share.calls;
    for (; calls < ReportsSideBySide && !shares.isEmpty(); ++calls) {
        const auto perCall = [](const Share &share) { return share.ids.size() / share.calls; };
        const auto largest = std::max_element(shares.begin(), shares.end(),
                                              [&](const Share &a, const Share &b) { return perCall(a) < perCall(b); });
        if (perCall(*largest) < 2 * FewIds)
            break;
        ++largest->calls;
    }
    return shares;
}

} // namespace

ReportSeries::ReportSeries(AdGroupReader *reader, AdGroupRepository *repository, MetricStore *store, QString accountId,
                           std::function<QDateTime()> clock, QObject *parent)
    : SeriesBook(parent), d(std::make_unique<Private>())
{
    d->reader = reader;
    d->repository = repository;
    d->store = store;
    d->accountId = std::move(accountId);
    d->clock = clock ? std::move(clock) : [] { return QDateTime::currentDateTimeUtc(); };
}

ReportSeries::~ReportSeries()
{
    for (RunningSeries *request : std::as_const(d->running)) {
        request->abandon();
        d->forget(request);
    }
    d->keepAll();
}

SeriesRequest *ReportSeries::request(const SeriesQuery &query, QObject *parent)
{
    auto *request = new RunningSeries(query, parent);
    request->gone = [this](RunningSeries *ended) {
        d->running.remove(ended);
        d->forget(ended);
    };
    d->running.insert(request);
    d->start(request);
    return request;
}

const std::optional<Error> &ReportSeries::refusal() const
{
    return d->refusal;
}

void ReportSeries::Private::start(RunningSeries *request)
{
    const SeriesQuery &query = request->query();
    const MetricQuery known{
        accountId, QByteArrayLiteral("UTC"), query.adGroupIds, query.granularity, query.first, query.last, query.asOf};
    whenDone(store->series(known), request, [this, request](const Result<SeriesById> &history) {
        if (request->isFinished())
            return;
        if (history)
            request->take(*history, SeriesSource::History);
        else if (request->query().isLocal())
            request->addGap(request->query().adGroupIds, history.error());
        if (!request->query().isLocal())
            plan(request);
        finishIfDone(request);
    });
}

void ReportSeries::Private::plan(RunningSeries *request)
{
    const SeriesQuery &query = request->query();
    const SeriesNeeds needs{clock(), query.granularity};
    for (const QString &id : query.adGroupIds) {
        const AdGroupPtr group = repository->group(id);
        const QDate created = group && !group->createdAt.isNull() ? group->createdAt.toUtc().date() : QDate();
        const auto known = request->answer().series.constFind(id);
        const auto asked = m_asked.constFind({id, int(query.granularity)});
        const bool was = asked != m_asked.constEnd();
        const auto need
            = needs.of(known == request->answer().series.constEnd() ? nullptr : &*known, {query.first, query.last},
                       created, was ? std::optional(asked->range) : std::nullopt, was ? asked->at : QDateTime());
        if (need)
            request->outstanding.insert(id, *need);
    }
    if (refusal) {
        request->setRefusal(*refusal);
        planDays(request);
        return;
    }
    QHash<QString, DayRange> open = request->outstanding;
    share(request, open);
    queueReports(request, open);
    pump();
}

void ReportSeries::Private::share(RunningSeries *request, QHash<QString, DayRange> &needs)
{
    const auto join = [&](const ReportJobPtr &job) {
        if (job->granularity != request->query().granularity)
            return;
        for (const QString &id : std::as_const(job->ids)) {
            const auto need = needs.constFind(id);
            if (need == needs.constEnd() || need->first < job->range.first || need->last > job->range.last)
                continue;
            job->waiting.insert(request);
            needs.erase(need);
        }
    };
    std::for_each(m_queue.cbegin(), m_queue.cend(), join);
    std::for_each(m_active.cbegin(), m_active.cend(), join);
}

void ReportSeries::Private::queueReports(RunningSeries *request, const QHash<QString, DayRange> &needs)
{
    // A call over several currencies is answered in USD, at some rate: only ad groups of one currency share a call.
    QMap<QString, QStringList> byCurrency;
    for (auto it = needs.cbegin(); it != needs.cend(); ++it) {
        const AdGroupPtr group = repository->group(it.key());
        byCurrency[group ? group->spendCurrency.code() : QString()].append(it.key());
    }
    const qint64 hours = request->query().granularity == Granularity::Hour ? 24 : 1;
    QList<Share> shares;
    for (QStringList &ids : byCurrency) {
        // Those that need the same days stand together, so that none asks for many days only for its neighbours' sake.
        std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
            const DayRange &one = needs[a];
            const DayRange &two = needs[b];
            return std::tie(one.first, one.last, a) < std::tie(two.first, two.last, b);
        });
        const auto buckets = (needs[ids.constFirst()].first.daysTo(request->query().last) + 1) * hours;
        const auto most = std::clamp<qint64>(MostBuckets / buckets, 1, MostIds);
        shares.append({ids, (ids.size() + most - 1) / most});
    }
    shares = withMoreCalls(std::move(shares));
    // What is done with one round of calls is asked for like anything else somebody waits for; more than that goes
    // behind.
    qint64 calls = 0;
    for (const Share &share : std::as_const(shares))
        calls += share.calls;
    const auto priority = calls <= ReportsSideBySide ? ApiPriority::Foreground : ApiPriority::Background;
    for (const Share &share : std::as_const(shares)) {
        const qint64 each = (share.ids.size() + share.calls - 1) / share.calls;
        for (qsizetype from = 0; from < share.ids.size(); from += each) {
            const QStringList part = share.ids.mid(from, each);
            DayRange range = needs[part.constFirst()];
            for (const QString &id : part) {
                range.first = std::min(range.first, needs[id].first);
                range.last = std::max(range.last, needs[id].last);
            }
            addReport(part, range, request, priority);
        }
    }
}

void ReportSeries::Private::addReport(const QStringList &ids, DayRange range, RunningSeries *request,
                                      ApiPriority priority)
{
    auto job = std::make_shared<ReportJob>();
    job->ids = ids;
    job->range = range;
    job->granularity = request->query().granularity;
    job->priority = priority;
    job->waiting.insert(request);
    m_queue.push_back(std::move(job));
}

void ReportSeries::Private::pump()
{
    while (m_inFlight < ReportsSideBySide && !m_queue.empty() && (!m_probing || m_queue.front()->probe)) {
        const ReportJobPtr job = m_queue.front();
        m_queue.pop_front();
        send(job);
    }
}

void ReportSeries::Private::send(const ReportJobPtr &job)
{
    m_active.insert(job);
    ++m_inFlight;
    job->askedAt = clock();
    AdReportQuery query;
    query.from = job->range.first.startOfDay(Qt::UTC);
    query.to = job->range.last.addDays(1).startOfDay(Qt::UTC).addSecs(-1); // both ends belong to it
    query.adGroupIds = job->ids;
    query.granularity = job->granularity == Granularity::Hour ? QStringLiteral("hourly") : QStringLiteral("daily");
    query.breakdownByAdGroup = true;
    auto pending = reader->report(query, job->priority);
    job->call = pending.call;
    whenDone(pending.result, this, [this, job](const Result<AdReport> &report) {
        --m_inFlight;
        if (m_active.contains(job))
            reported(job, report);
        pump();
        if ((m_inFlight == 0 && m_inReading == 0) || m_unkept.size() >= ReportsSideBySide)
            keepAll();
    });
}

void ReportSeries::Private::remove(const ReportJobPtr &job)
{
    m_active.remove(job);
}

void ReportSeries::Private::settle(const QSet<RunningSeries *> &waiting, const QStringList &ids)
{
    // Copied: a slot of finished() may delete requests and so change the set.
    const QSet<RunningSeries *> all = waiting;
    for (RunningSeries *request : all) {
        if (!running.contains(request))
            continue;
        for (const QString &id : ids)
            request->outstanding.remove(id);
        finishIfDone(request);
    }
}

void ReportSeries::Private::finishIfDone(RunningSeries *request)
{
    if (!request->outstanding.isEmpty() || !running.remove(request))
        return;
    request->gone = {};
    forget(request);
    request->finish();
}

void ReportSeries::Private::forget(RunningSeries *request)
{
    const auto leave = [request](const auto &job) {
        job->waiting.remove(request);
        if (job->waiting.isEmpty())
            cancelCall(job->call);
        return job->waiting.isEmpty();
    };
    m_queue.erase(std::remove_if(m_queue.begin(), m_queue.end(), leave), m_queue.end());
    m_active.removeIf(leave);
    const auto isProbe = [](const ReportJobPtr &job) { return job->probe; };
    m_probing = std::any_of(m_queue.cbegin(), m_queue.cend(), isProbe)
        || std::any_of(m_active.cbegin(), m_active.cend(), isProbe);
    for (auto it = m_days.begin(); it != m_days.end();) {
        if (leave(*it)) {
            m_listing.remove(it.key());
            it = m_days.erase(it);
        } else {
            ++it;
        }
    }
}

} // namespace agm
