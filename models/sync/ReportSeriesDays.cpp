// SPDX-License-Identifier: GPL-3.0-or-later
// Where there are no reports: the whole account is listed with a stats window of one day.
#include "sync/ReportSeriesPrivate.h"

#include <algorithm>

namespace agm {
namespace {

/// Each day is a listing of the whole account.
constexpr int MostDays = 31;
/// A listing goes page by page; two leave room for what people do meanwhile.
constexpr int SideBySide = 2;

} // namespace

SeriesById plainSeriesOf(const MetricRecord &record)
{
    SeriesById all;
    for (const MetricEntry &entry : record.entries) {
        MetricSeries &series = all[entry.adGroupId];
        series.adGroupId = entry.adGroupId;
        series.granularity = record.granularity;
        series.points.append({entry.day, entry.hour, entry.figures, record.seenAt, {}, {}});
    }
    return all;
}

void ReportSeries::Private::planDays(RunningSeries *request)
{
    QSet<QDate> days;
    if (request->query().granularity == Granularity::Day) {
        for (const DayRange &range : std::as_const(request->outstanding)) {
            for (QDate day = range.last; day >= range.first && range.last.daysTo(day) > -MostDays;
                 day = day.addDays(-1))
                days.insert(day);
        }
    } else if (!request->outstanding.isEmpty()) {
        request->addGap(request->outstanding.keys(), *refusal); // a listing has no hours
    }
    QList<QDate> newest = days.values();
    std::sort(newest.begin(), newest.end(), std::greater<>());
    newest = newest.first(std::min<qsizetype>(newest.size(), MostDays));
    if (newest.isEmpty()) {
        request->outstanding.clear();
        return;
    }
    for (const QDate day : newest) {
        DayJobPtr &job = m_days[day];
        if (!job) {
            job = std::make_shared<DayJob>();
            job->day = day;
        }
        job->waiting.insert(request);
    }
    pumpDays();
}

void ReportSeries::Private::pumpDays()
{
    for (auto it = m_days.end(); it != m_days.begin() && m_listing.size() < SideBySide;) {
        --it;
        if (m_listing.contains(it.key()))
            continue;
        m_listing.insert(it.key());
        (*it)->record = {accountId, QByteArrayLiteral("UTC"), Granularity::Day, clock(), {}};
        askDay(*it, {});
    }
}

void ReportSeries::Private::askDay(const DayJobPtr &job, const QString &cursor)
{
    const auto window = TimeWindow::custom(job->day, job->day, QTimeZone("UTC"));
    auto pending = reader->list(*window, cursor, AdGroupReader::PageSize, ApiPriority::Background);
    job->call = pending.call;
    whenDone(pending.result, this, [this, job](const Result<AdGroupPage> &page) {
        if (m_days.value(job->day) != job)
            return;
        if (page)
            dayPage(job, *page);
        else
            dayFailed(job, page.error());
    });
}

void ReportSeries::Private::dayPage(const DayJobPtr &job, const AdGroupPage &page)
{
    for (const AdGroupPtr &group : page.groups) {
        MetricFigures figures = MetricFigures::of(*group);
        if (!figures.isEmpty())
            job->record.entries.append({group->id, job->day, -1, figures});
    }
    const QString next = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage || next.isEmpty()) {
        whenDone(store->record(job->record), this, [this, job](const Result<SeriesById> &kept) {
            const SeriesById all = kept ? *kept : plainSeriesOf(job->record);
            for (RunningSeries *request : std::as_const(job->waiting))
                request->take(all, SeriesSource::Listings);
            dayDone(job);
        });
        return;
    }
    if (job->cursors.contains(next)) {
        dayFailed(job,
                  {ErrorKind::Protocol, QStringLiteral("page_info.end_cursor"),
                   SeriesBook::tr("The server gave the same page twice, so the list is not complete. Try again "
                                  "later."),
                   0, -1});
        return;
    }
    job->cursors.insert(next);
    askDay(job, next);
}

void ReportSeries::Private::dayDone(const DayJobPtr &job)
{
    if (m_days.value(job->day) != job)
        return;
    m_days.remove(job->day);
    m_listing.remove(job->day);
    pumpDays();
    const QSet<RunningSeries *> waiting = job->waiting;
    for (RunningSeries *request : waiting) {
        const bool more = std::any_of(m_days.cbegin(), m_days.cend(),
                                      [&](const DayJobPtr &other) { return other->waiting.contains(request); });
        if (more || !running.contains(request))
            continue;
        request->outstanding.clear();
        finishIfDone(request);
    }
}

void ReportSeries::Private::dayFailed(const DayJobPtr &job, const Error &error)
{
    for (RunningSeries *request : std::as_const(job->waiting))
        request->addGap(request->outstanding.keys(), error);
    // Another day would not be listed either.
    const bool pointless = error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound
        || error.kind == ErrorKind::Gone || error.kind == ErrorKind::Unauthorized;
    if (pointless) {
        const auto others = m_days.values();
        for (const DayJobPtr &other : others) {
            if (other == job)
                continue;
            cancelCall(other->call);
            job->waiting.unite(other->waiting);
            m_days.remove(other->day);
            m_listing.remove(other->day);
        }
        for (RunningSeries *request : std::as_const(job->waiting))
            request->addGap(request->outstanding.keys(), error);
    }
    dayDone(job);
}

} // namespace agm
