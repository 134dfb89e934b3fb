// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RunningSeries.h"

#include <QtCore/QPointer>

#include <algorithm>
#include <chrono>

namespace agm {
namespace {

constexpr std::chrono::milliseconds GatherTime{50};

bool before(const MetricPoint &a, const MetricPoint &b)
{
    return std::pair(a.day, a.hour) < std::pair(b.day, b.hour);
}

/// Of an ascending list what is of these days, which mostly is all of it.
QList<MetricPoint> within(const QList<MetricPoint> &points, QDate first, QDate last)
{
    if (points.isEmpty() || (points.constFirst().day >= first && points.constLast().day <= last))
        return points;
    QList<MetricPoint> some;
    some.reserve(points.size());
    std::copy_if(points.cbegin(), points.cend(), std::back_inserter(some),
                 [&](const MetricPoint &point) { return point.day >= first && point.day <= last; });
    return some;
}

/// Merges two ascending lists; of a day in both the newer one stays.
QList<MetricPoint> merged(const QList<MetricPoint> &old, const QList<MetricPoint> &newer)
{
    QList<MetricPoint> all;
    all.reserve(old.size() + newer.size());
    auto a = old.cbegin();
    for (const MetricPoint &point : newer) {
        while (a != old.cend() && before(*a, point))
            all.append(*a++);
        if (a != old.cend() && !before(point, *a))
            ++a;
        all.append(point);
    }
    all.append(QList<MetricPoint>(a, old.cend()));
    return all;
}

} // namespace

RunningSeries::RunningSeries(SeriesQuery query, QObject *parent)
    : SeriesRequest(parent), m_query(std::move(query)), m_asked(m_query.adGroupIds.cbegin(), m_query.adGroupIds.cend())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SeriesRequest::changed);
}

RunningSeries::~RunningSeries()
{
    if (gone)
        gone(this);
}

void RunningSeries::take(const SeriesById &all, SeriesSource source)
{
    bool any = false;
    for (const QString &id : std::as_const(m_query.adGroupIds)) {
        const auto found = all.constFind(id);
        if (found == all.constEnd())
            continue;
        const QList<MetricPoint> points = within(found->points, m_query.first, m_query.last);
        if (points.isEmpty())
            continue;
        MetricSeries &series = m_answer.series[id];
        series.adGroupId = id;
        series.granularity = m_query.granularity;
        series.source = source;
        series.points = series.points.isEmpty() ? points : merged(series.points, points);
        any = true;
    }
    if (any)
        tell();
}

void RunningSeries::addGap(const QStringList &ids, const Error &error)
{
    SeriesGap gap{{}, error};
    for (const QString &id : ids) {
        if (m_asked.contains(id))
            gap.adGroupIds.append(id);
    }
    if (gap.adGroupIds.isEmpty())
        return;
    const size_t hash = qHashRange(gap.adGroupIds.cbegin(), gap.adGroupIds.cend());
    const auto [first, last] = m_gapsByIds.equal_range(hash);
    if (std::any_of(first, last, [&](qsizetype place) { return m_answer.gaps.at(place) == gap; }))
        return;
    m_gapsByIds.insert(hash, m_answer.gaps.size());
    m_answer.gaps.append(gap);
    tell();
}

void RunningSeries::setRefusal(const Error &error)
{
    if (m_answer.refusal == error)
        return;
    m_answer.refusal = error;
    tell();
}

void RunningSeries::tell()
{
    if (m_timer.isActive())
        return;
    m_timer.start(m_told ? GatherTime : std::chrono::milliseconds(0));
    m_told = true;
}

void RunningSeries::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_timer.isActive()) {
        m_timer.stop();
        const QPointer<RunningSeries> alive(this);
        Q_EMIT changed();
        if (!alive)
            return;
    }
    Q_EMIT finished();
}

void RunningSeries::abandon()
{
    gone = {};
    m_timer.stop();
    m_finished = true;
}

} // namespace agm
