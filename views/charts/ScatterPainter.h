// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ChartPalette.h"
#include "views/charts/ScatterLayout.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtGui/QFont>
#include <QtGui/QIcon>
#include <QtGui/QPixmap>

#include <array>

namespace agm {

/// In the order of a legend: from dear to cheap.
inline constexpr std::array AllStandings{Standing::ClearAbove,  Standing::LikelyAbove, Standing::TooEarly,
                                         Standing::LikelyBelow, Standing::ClearBelow,  Standing::NoTarget};
/// `Clear above`, `Too early`, …: clearly above its target.
QString standingText(Standing standing);
/// Each standing has a shape, a fill and a colour of its own: triangles up cost more than the target, triangles down
/// less; full ones are clear, hollow ones likely; circles are too early to tell, squares have no target.
void paintStanding(QPainter *painter, const QPointF &centre, Standing standing, qreal radius,
                   const ChartPalette &colours);
QIcon standingIcon(Standing standing, const QPalette &palette);
/// `high spend, expensive`: a corner of the plot.
QString cornerText(Field x, Field y, bool right, bool top);

/// Paints a scatter plot. `plot` must outlive it.
class ScatterPainter {
public:
    ScatterPainter(const ScatterPlot &plot, const PlotAxis &x, const PlotAxis &y, const Formats &formats,
                   const QFont &font, const QPalette &palette);

    /// The room for points inside a chart of that size: without the axes' labels.
    QRectF placeIn(const QRectF &area) const;
    void paintFrame(QPainter *painter, const QRectF &area, const ScatterLayout &layout) const;
    /// The words of lines and corners; `plates`: readable also over many marks.
    void paintWords(QPainter *painter, const ScatterLayout &layout, bool plates) const;
    /// Everything, in the order in which it covers each other.
    void paintAll(QPainter *painter, const QRectF &area, const ScatterLayout &layout, const QSet<QString> &selection,
                  qreal device);
    /// From pictures made once for each shape and size, at `device` device pixels each; 0: vectors.
    void paintMarks(QPainter *painter, const ScatterLayout &layout, const QSet<QString> &selection, qreal device);
    /// The legend of a picture; says how high it is. Paints nothing without a painter.
    qreal paintLegend(QPainter *painter, const QRectF &area) const;

private:
    void paintPlate(QPainter *painter, const QPointF &corner, const QString &words, const QColor &ink,
                    bool plate) const;
    /// `taken`: pixels of a right corner that the words of the upright line have; negative: of the lower one.
    void paintCorners(QPainter *painter, const ScatterLayout &layout, qreal taken, bool plates) const;
    QPen linePen(const ScatterLine &line) const;
    QString lineText(const ScatterLine &line, Field field) const;
    void paintMark(QPainter *painter, const QPointF &at, const ScatterPoint &point, qreal radius, bool selected) const;
    const QPixmap &picture(const ScatterPoint &point, qreal radius, bool selected, qreal device);

    const ScatterPlot &m_plot;
    PlotAxis m_x;
    PlotAxis m_y;
    Formats m_formats;
    QFont m_font;
    ChartPalette m_colours;
    QHash<int, QPixmap> m_pictures;
};

} // namespace agm
