// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScatterPlot.h"
#include "views/charts/PlotAxis.h"

#include <QtCore/QRectF>
#include <QtGui/QPolygonF>

namespace agm {

/// A point as it is drawn.
struct ScatterMark {
    qsizetype point = 0; ///< in ScatterPlot::points
    QPointF at; ///< pixels
    qreal radius = 0;
    /// A logarithmic axis has no place for it (0 or less): it stands at the axis' low end.
    bool atEdge = false;
};

/// Where the points of a plot stand in a rectangle. A value: made anew for each size and zoom.
class ScatterLayout {
public:
    ScatterLayout() = default;
    /// `hidden`: standings that the legend has switched off, as bits 1 << Standing.
    ScatterLayout(const ScatterPlot &plot, const PlotAxis &x, const PlotAxis &y, const QRectF &place,
                  unsigned hidden = 0);

    /// Those inside the rectangle, in the order of the points.
    const QList<ScatterMark> &marks() const { return m_marks; }
    int outside() const { return m_outside; } ///< zoomed away
    int atEdge() const { return m_atEdge; }
    const QRectF &place() const { return m_place; }
    qreal xOf(double value) const;
    qreal yOf(double value) const;

    /// The mark under a point whose centre is nearest; -1 for none. Small marks can be hit beside their shape.
    qsizetype markAt(const QPointF &point) const;
    /// Marks whose centre is inside, as indices.
    QList<qsizetype> marksIn(const QPolygonF &area) const;
    /// The nearest mark in the direction of an arrow key, within 45° of it; `from` itself when there is none, the first
    /// one when `from` is none.
    qsizetype neighbour(qsizetype from, Qt::Key direction) const;
    /// From left to right, then from bottom to top: reaches also those that lie over each other. Stays at the ends.
    qsizetype next(qsizetype from, qsizetype steps) const;
    /// The mark of a point; -1 when it is not drawn.
    qsizetype markOf(qsizetype point) const;

private:
    QRectF m_place;
    PlotAxis m_x;
    PlotAxis m_y;
    QList<ScatterMark> m_marks;
    int m_outside = 0;
    int m_atEdge = 0;
};

} // namespace agm
