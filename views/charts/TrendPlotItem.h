// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ChartAxes.h"
#include "views/charts/ChartPalette.h"
#include "views/charts/TimeTicks.h"

#include <QtCharts/QChart>
#include <QtGui/QFont>

class QLineSeries;
class QValueAxis;

namespace agm {

/// What all plots of one trend share.
struct TrendLook {
    const TrendData *data = nullptr; ///< outlives the plots
    ChartPalette palette;
    QFont font;
    Formats formats;
    double from = 0; ///< the range shown, in TrendPlot's x
    double to = 1;
    QSet<QString> tickIds; ///< ad groups whose changes are drawn; empty: all
    int current = -1; ///< the line that stands out; -1: none
    QSet<int> detailed; ///< lines with their band and their period before
};

/// One metric: a chart without axes of its own, whose lines are QLineSeries (each run of points one) and around which
/// grid, labels, bands, hatching, changes and shapes are painted. Series are kept and filled anew, never removed: that
/// is what a change of the selection costs.
class TrendPlotItem final : public QChart {
    Q_OBJECT

public:
    TrendPlotItem();

    /// Takes everything anew. `rect` in the scene. `bands`: by line, of those that have one.
    void show(const TrendPlot &plot, const QHash<int, QList<TrendBand>> &bands, const TrendLook &look,
              const QRectF &rect);

    const TrendPlot &plot() const { return m_plot; }
    const AxisScale &scale() const { return m_scale; }
    /// In the scene.
    QRectF area() const;
    double xAt(qreal sceneX) const;
    QPointF sceneAt(const QPointF &value) const;
    const QList<ChangeTick> &changes() const { return m_changes; }
    /// The line drawn nearest to a place in the scene, within `reach` pixels; -1 without any.
    int lineAt(const QPointF &scenePos, qreal reach) const;

    void paintUnder(QPainter *painter) const;
    void paintOver(QPainter *painter) const;

private:
    void fillSeries();
    bool isDrawn(const TrendCurve &curve) const;
    QLineSeries *seriesAt(int index);
    void paintGrid(QPainter *painter) const;
    /// Why nothing is drawn.
    QString emptyText() const;
    void paintTimes(QPainter *painter) const;
    void paintToday(QPainter *painter) const;
    void paintBands(QPainter *painter) const;
    void paintChanges(QPainter *painter) const;
    QPointF at(const QPointF &value) const;
    QFont smallFont() const;

    TrendPlot m_plot;
    QHash<int, QList<TrendBand>> m_bands;
    std::optional<TrendLook> m_look;
    AxisScale m_scale;
    QRectF m_area; ///< of the plot alone, in this item
    QList<ChangeTick> m_changes;
    QList<QLineSeries *> m_lines; ///< owned by the chart
    QValueAxis *m_x;
    QValueAxis *m_y;
    QGraphicsItem *m_under;
    QGraphicsItem *m_over;
};

/// The points of a run in [from, to] and one neighbour at each side, so that the line runs on to the edge.
QList<QPointF> pointsInside(const QList<QPointF> &run, double from, double to);

} // namespace agm
