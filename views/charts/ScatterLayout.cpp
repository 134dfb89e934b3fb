// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ScatterLayout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace agm {
namespace {

constexpr qreal Least = 3.25;

/// The more points there are, the smaller is the largest.
qreal largestRadius(qsizetype points)
{
    return points <= 60 ? 15 : points <= 600 ? 10 : 7;
}

} // namespace

ScatterLayout::ScatterLayout(const ScatterPlot &plot, const PlotAxis &x, const PlotAxis &y, const QRectF &place,
                             unsigned hidden)
    : m_place(place), m_x(x), m_y(y)
{
    const qreal most = largestRadius(plot.points.size());
    const QRectF inside = place.adjusted(-1, -1, 1, 1);
    m_marks.reserve(plot.points.size());
    for (qsizetype i = 0; i < plot.points.size(); ++i) {
        const ScatterPoint &point = plot.points.at(i);
        if (hidden & (1U << unsigned(point.standing)))
            continue;
        const double xShare = x.share(point.x);
        const double yShare = y.share(point.y);
        ScatterMark mark;
        mark.point = i;
        mark.atEdge = !std::isfinite(xShare) || !std::isfinite(yShare);
        mark.at = {place.left() + (std::isfinite(xShare) ? xShare : 0) * place.width(),
                   place.bottom() - (std::isfinite(yShare) ? yShare : 0) * place.height()};
        // The area says how many results there are.
        const double share = plot.mostResults > 0 ? std::max(0.0, point.results.value_or(0)) / plot.mostResults : 0;
        mark.radius = std::max(Least, most * std::sqrt(share));
        if (!inside.contains(mark.at)) {
            ++m_outside;
            continue;
        }
        m_atEdge += mark.atEdge ? 1 : 0;
        m_marks.append(mark);
    }
}

qreal ScatterLayout::xOf(double value) const
{
    return m_place.left() + m_x.share(value) * m_place.width();
}

qreal ScatterLayout::yOf(double value) const
{
    return m_place.bottom() - m_y.share(value) * m_place.height();
}

qsizetype ScatterLayout::markAt(const QPointF &point) const
{
    qsizetype found = -1;
    double nearest = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QPointF away = m_marks.at(i).at - point;
        const double distance = std::hypot(away.x(), away.y());
        // Of equal ones the last: it was drawn over the others.
        if (distance <= m_marks.at(i).radius + 4 && distance <= nearest) {
            nearest = distance;
            found = i;
        }
    }
    return found;
}

QList<qsizetype> ScatterLayout::marksIn(const QPolygonF &area) const
{
    const QRectF around = area.boundingRect();
    QList<qsizetype> found;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QPointF &at = m_marks.at(i).at;
        if (around.contains(at) && area.containsPoint(at, Qt::OddEvenFill))
            found.append(i);
    }
    return found;
}

qsizetype ScatterLayout::neighbour(qsizetype from, Qt::Key direction) const
{
    if (from < 0 || from >= m_marks.size())
        return m_marks.isEmpty() ? -1 : 0;
    qsizetype found = from;
    double best = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QPointF away = m_marks.at(i).at - m_marks.at(from).at;
        double along = away.x();
        double across = away.y();
        if (direction == Qt::Key_Up || direction == Qt::Key_Down)
            std::swap(along, across);
        if (direction == Qt::Key_Left || direction == Qt::Key_Up)
            along = -along;
        const double cost = along + 2 * std::abs(across);
        if (along > 0 && std::abs(across) <= along && cost < best) {
            best = cost;
            found = i;
        }
    }
    return found;
}

qsizetype ScatterLayout::next(qsizetype from, qsizetype steps) const
{
    if (m_marks.isEmpty())
        return -1;
    QList<qsizetype> order(m_marks.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        const QPointF &first = m_marks.at(a).at;
        const QPointF &second = m_marks.at(b).at;
        return first.x() != second.x() ? first.x() < second.x() : first.y() > second.y();
    });
    const qsizetype place = order.indexOf(from);
    return order.at(std::clamp<qsizetype>(place < 0 ? 0 : place + steps, 0, order.size() - 1));
}

qsizetype ScatterLayout::markOf(qsizetype point) const
{
    const auto found = std::lower_bound(m_marks.cbegin(), m_marks.cend(), point,
                                        [](const ScatterMark &mark, qsizetype wanted) { return mark.point < wanted; });
    return found != m_marks.cend() && found->point == point ? found - m_marks.cbegin() : -1;
}

} // namespace agm
