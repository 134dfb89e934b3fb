// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Statistics.h"
#include "views/charts/ChartAxes.h"
#include "views/charts/ChartPalette.h"

#include <QtCore/QRectF>
#include <QtCore/QStringList>
#include <QtGui/QFont>

namespace agm {

/// One bar, or one dot with its interval, between a name and a figure.
struct BarRow {
    QString title; ///< as it came; made harmless where it is drawn
    std::optional<double> value; ///< nothing: neither bar nor dot
    bool atLeast = false; ///< a lower bound: hollow, with an arrow
    std::optional<Interval> interval;
    std::optional<double> target; ///< a mark of its own
    QString text; ///< the figure
    QString aside; ///< quieter, before the figure; may be empty
    bool dimmed = false; ///< the figure says that there is none
    int style = 0; ///< in ChartPalette::series()
    QStringList tooltip; ///< plain lines
    QStringList ids; ///< the ad groups behind it
};

/// A line through all rows.
struct BarLine {
    double at = 0;
    QString text;
    bool dashed = false;
};

struct BarData {
    QList<BarRow> rows;
    AxisScale scale;
    QStringList labels; ///< one for each tick; empty: no axis is drawn
    QString axisTitle;
    QList<BarLine> lines;
    bool dots = false; ///< dots with intervals: the axis need not begin at 0
};

/// Where things stand in a row of some width, and their painting. Made anew for each size; `data` must outlive it.
class BarPainter {
public:
    BarPainter(const BarData &data, const QFont &font, const QPalette &palette, qreal width);

    static qreal rowHeight(const QFont &font);
    qreal headHeight() const; ///< the names of the lines; 0 without
    qreal axisHeight() const; ///< 0 without an axis
    /// Pixels from the left edge of a row; held inside the plot.
    qreal xOf(double value) const;
    qreal plotLeft() const { return m_left; }
    qreal plotRight() const { return m_right; }
    /// The bar of a row that fills `place`; empty for dots and without a value.
    QRectF bar(const BarRow &row, const QRectF &place) const;

    void paintHead(QPainter *painter, const QRectF &place) const;
    void paintGrid(QPainter *painter, const QRectF &place) const;
    void paintRow(QPainter *painter, const QRectF &place, const BarRow &row, bool selected) const;
    /// The lines of BarData, over the rows.
    void paintLines(QPainter *painter, const QRectF &place) const;
    void paintAxis(QPainter *painter, const QRectF &place) const;

private:
    void paintInterval(QPainter *painter, const QRectF &place, const Interval &interval) const;
    void paintValue(QPainter *painter, const QRectF &place, const BarRow &row, bool selected) const;
    const BarData &m_data;
    QFont m_font;
    QFont m_strong;
    QFont m_small;
    ChartPalette m_colours;
    qreal m_left = 0; ///< of the plot
    qreal m_right = 0;
    qreal m_aside = 0; ///< where the quieter figure ends
    qreal m_width = 0;
};

} // namespace agm
