// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Lttb.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace agm {
namespace {

bool isGap(const QPointF &point)
{
    return !std::isfinite(point.x()) || !std::isfinite(point.y());
}

/// Points that are kept whatever the budget is, and from which of them a line leads to the next.
struct Kept {
    QList<qsizetype> points;
    QList<bool> joins; ///< a line from this point to the next kept one
    qsizetype between = 0; ///< points that may be chosen from
};

/// First, last, lowest and highest of [from, to).
void keepStretch(const QList<QPointF> &points, qsizetype from, qsizetype to, Kept &kept)
{
    const auto begin = points.cbegin();
    const auto [low, high] = std::minmax_element(begin + from, begin + to,
                                                 [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    std::array<qsizetype, 4> ends{from, low - begin, high - begin, to - 1};
    std::sort(ends.begin(), ends.end());
    const auto last = std::unique(ends.begin(), ends.end());
    for (auto it = ends.begin(); it != last; ++it) {
        kept.points.append(*it);
        kept.joins.append(it + 1 != last);
        if (it + 1 != last)
            kept.between += *(it + 1) - *it - 1;
    }
}

Kept keep(const QList<QPointF> &points)
{
    Kept kept;
    for (qsizetype i = 0; i < points.size();) {
        qsizetype end = i;
        const bool gap = isGap(points[i]);
        while (end < points.size() && isGap(points[end]) == gap)
            ++end;
        if (gap) {
            // The last one of a gap at the end, so that the line still says how far it was asked for.
            kept.points.append(end == points.size() ? end - 1 : i);
            kept.joins.append(false);
        } else {
            keepStretch(points, i, end, kept);
        }
        i = end;
    }
    return kept;
}

double doubleArea(const QPointF &a, const QPointF &b, const QPointF &c)
{
    return std::abs((a.x() - c.x()) * (b.y() - a.y()) - (a.x() - b.x()) * (c.y() - a.y()));
}

/// `picks` points of those between two kept ones: of each bucket the one that spans the largest triangle with the point
/// chosen before and the middle of the next bucket.
void choose(const QList<QPointF> &points, qsizetype from, qsizetype to, qsizetype picks, QList<QPointF> &line)
{
    const qsizetype inside = to - from - 1;
    const auto start = [&](qsizetype bucket) { return from + 1 + bucket * inside / picks; };
    QPointF before = points[from];
    for (qsizetype bucket = 0; bucket < picks; ++bucket) {
        QPointF after = points[to];
        if (bucket + 1 < picks) {
            after = {};
            for (qsizetype i = start(bucket + 1); i < start(bucket + 2); ++i)
                after += points[i];
            after /= double(start(bucket + 2) - start(bucket + 1));
        }
        const auto best = std::max_element(points.cbegin() + start(bucket), points.cbegin() + start(bucket + 1),
                                           [&](const QPointF &a, const QPointF &b) {
                                               return doubleArea(before, a, after) < doubleArea(before, b, after);
                                           });
        line.append(*best);
        before = *best;
    }
}

} // namespace

QList<QPointF> lttb(const QList<QPointF> &points, int budget)
{
    if (points.size() <= budget)
        return points;
    const Kept kept = keep(points);
    const qsizetype left = std::max<qsizetype>(0, budget - kept.points.size());
    QList<QPointF> line;
    line.reserve(kept.points.size() + left);
    // Shared by running sums, so that the shares add up to the whole and none exceeds what there is to choose from.
    qsizetype seen = 0;
    for (qsizetype i = 0; i < kept.points.size(); ++i) {
        line.append(points[kept.points[i]]);
        if (!kept.joins[i])
            continue;
        const qsizetype inside = kept.points[i + 1] - kept.points[i] - 1;
        const qsizetype all = std::max<qsizetype>(1, kept.between);
        const qsizetype picks = std::min(inside, (seen + inside) * left / all - seen * left / all);
        seen += inside;
        if (picks > 0)
            choose(points, kept.points[i], kept.points[i + 1], picks, line);
    }
    return line;
}

} // namespace agm
