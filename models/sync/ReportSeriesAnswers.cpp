// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Elsewhere.h"
#include "domain/Futures.h"
#include "domain/OwnTurn.h"
#include "sync/AdGroupRepository.h"
#include "sync/ReportEntries.h"
#include "sync/ReportSeriesPrivate.h"

#include <algorithm>

namespace agm {
namespace {

bool isRefusal(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::Gone;
}

QStringList namedIn(const QString &message, const QStringList &ids)
{
    QStringList named;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(named),
                 [&](const QString &id) { return message.contains(id); });
    return named;
}

} // namespace

void ReportSeries::Private::reported(const ReportJobPtr &job, const Result<AdReport> &report)
{
    if (job->probe)
        m_probing = false;
    if (!report) {
        failed(job, report.error());
        return;
    }
    m_endpoint = Endpoint::Works;
    QHash<QString, AdGroupPtr> groups;
    for (const QString &id : std::as_const(job->ids))
        groups.insert(id, repository->group(id));
    MetricRecord empty{accountId, QByteArrayLiteral("UTC"), job->granularity, job->askedAt, {}};
    ++m_inReading;
    // The days of a hundred ad groups take several frames.
    const auto read = [rows = report->rows, range = job->range, groups, record = empty]() mutable {
        for (const AdReportRow &row : std::as_const(rows)) {
            if (const auto group = groups.constFind(row.id); group != groups.constEnd())
                record.entries.append(entriesOf(row, range, record.granularity, group->get(), record.seenAt));
        }
        return std::pair(record, plainSeriesOf(record));
    };
    whenFinished(elsewhere(read), this, [this, job](const std::pair<MetricRecord, SeriesById> &made) {
        inOwnTurn(this, [this, job, made] {
            --m_inReading;
            if (m_active.contains(job))
                taken(job, made.first, made.second);
            if (m_inFlight == 0 && m_inReading == 0)
                keepAll();
        });
    });
}

void ReportSeries::Private::taken(const ReportJobPtr &job, const MetricRecord &record, const SeriesById &series)
{
    // Where nothing was known the store adds nothing: nobody has to wait for the disk, and it waits for the answers.
    const bool fresh = std::all_of(job->waiting.cbegin(), job->waiting.cend(), [&](const RunningSeries *request) {
        return std::none_of(job->ids.cbegin(), job->ids.cend(),
                            [&](const QString &id) { return request->answer().series.contains(id); });
    });
    if (fresh) {
        m_unkept.append({job, record});
        deliver(job, series);
        return;
    }
    keep(job, record, [this, job](const SeriesById &all) { deliver(job, all); });
}

void ReportSeries::Private::keep(const ReportJobPtr &job, const MetricRecord &record,
                                 std::function<void(const SeriesById &)> then)
{
    whenDone(store->record(record), this, [this, job, record, then](const Result<SeriesById> &all) {
        // Not before it is there: a request that has read the store a moment ago would find neither.
        for (const QString &id : std::as_const(job->ids))
            m_asked.insert({id, int(job->granularity)}, {job->range, job->askedAt});
        // A full disk must not keep figures from being seen.
        if (then)
            then(all ? *all : plainSeriesOf(record));
    });
}

void ReportSeries::Private::keepAll()
{
    for (const auto &[job, record] : std::exchange(m_unkept, {}))
        keep(job, record, {});
}

void ReportSeries::Private::deliver(const ReportJobPtr &job, const SeriesById &all)
{
    remove(job);
    for (RunningSeries *request : std::as_const(job->waiting))
        request->take(all, SeriesSource::Reports);
    settle(job->waiting, job->ids);
}

void ReportSeries::Private::failed(const ReportJobPtr &job, const Error &error)
{
    if (isRefusal(error.kind)) {
        refuse(error);
        return;
    }
    if (error.kind == ErrorKind::NotFound) {
        // A message that names several only repeats the request.
        const QStringList named = namedIn(error.message, job->ids);
        if (named.size() == 1) {
            without(job, named.constFirst(), error);
            return;
        }
        if (job->ids.size() > 1) {
            split(job);
            return;
        }
        // An ad group that the account lists is there: then it is the endpoint that is not.
        if (m_endpoint == Endpoint::Unknown && repository->group(job->ids.constFirst())) {
            refuse(error);
            return;
        }
    }
    remove(job);
    for (RunningSeries *request : std::as_const(job->waiting))
        request->addGap(job->ids, error);
    settle(job->waiting, job->ids);
}

void ReportSeries::Private::without(const ReportJobPtr &job, const QString &lost, const Error &error)
{
    remove(job);
    for (RunningSeries *request : std::as_const(job->waiting))
        request->addGap({lost}, error);
    auto rest = std::make_shared<ReportJob>(*job);
    rest->ids.removeAll(lost);
    rest->probe = false;
    rest->call = {};
    rest->askedAt = {};
    if (!rest->ids.isEmpty())
        m_queue.push_front(rest);
    settle(job->waiting, {lost});
}

void ReportSeries::Private::split(const ReportJobPtr &job)
{
    remove(job);
    auto one = std::make_shared<ReportJob>(*job);
    one->call = {};
    one->askedAt = {};
    one->probe = false;
    auto two = std::make_shared<ReportJob>(*one);
    if (m_endpoint == Endpoint::Unknown) {
        // Before all are split down to single ids: one that is surely there shows whether it is they or the endpoint.
        const auto known = std::find_if(job->ids.cbegin(), job->ids.cend(),
                                        [this](const QString &id) { return repository->group(id) != nullptr; });
        one->ids = {known == job->ids.cend() ? job->ids.constFirst() : *known};
        two->ids.removeAll(one->ids.constFirst());
        one->probe = true;
        m_probing = true;
    } else {
        one->ids = job->ids.first(job->ids.size() / 2);
        two->ids = job->ids.sliced(job->ids.size() / 2);
    }
    m_queue.push_front(two);
    m_queue.push_front(one);
}

void ReportSeries::Private::refuse(const Error &error)
{
    refusal = error;
    m_probing = false;
    QSet<RunningSeries *> stranded;
    const auto drop = [&](const ReportJobPtr &job) {
        stranded.unite(job->waiting);
        cancelCall(job->call);
    };
    std::for_each(m_queue.cbegin(), m_queue.cend(), drop);
    std::for_each(m_active.cbegin(), m_active.cend(), drop);
    m_queue.clear();
    m_active.clear();
    for (RunningSeries *request : std::as_const(stranded)) {
        if (!running.contains(request))
            continue; // ended in a slot of another one
        request->setRefusal(error);
        planDays(request);
        finishIfDone(request);
    }
}

} // namespace agm
