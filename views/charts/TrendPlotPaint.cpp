// SPDX-License-Identifier: GPL-3.0-or-later
// What is painted around and over the lines of one plot.
#include "views/charts/TrendPlotItem.h"

#include "domain/ChartScope.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr int MarkerRoom = 9; ///< pixels between two points below which shapes would cover the line

} // namespace

void TrendPlotItem::paintUnder(QPainter *painter) const
{
    if (!m_look)
        return;
    paintToday(painter);
    paintGrid(painter);
    paintTimes(painter);
    painter->save();
    painter->setClipRect(m_area, Qt::IntersectClip);
    paintBands(painter);
    painter->restore();
    paintChanges(painter);
}

void TrendPlotItem::paintGrid(QPainter *painter) const
{
    const ChartPalette &palette = m_look->palette;
    QFont title = m_look->font;
    title.setWeight(QFont::DemiBold);
    painter->setFont(title);
    painter->setPen(palette.text());
    const QFontMetricsF metrics(title);
    painter->drawText(QRectF(6, 0, rect().width() - 8, QFontMetricsF(title).height() + 2),
                      int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      metrics.elidedText(axisTitle(m_plot.field, m_plot.currency), Qt::ElideRight, rect().width() - 8));
    painter->setFont(smallFont());
    // A scale without anything on it would be an invented one.
    if (m_plot.curves.isEmpty()) {
        painter->setPen(palette.label());
        painter->drawText(m_area, int(Qt::AlignCenter | Qt::TextWordWrap), emptyText());
        return;
    }
    const QStringList labels = axisLabels(m_scale, m_plot.field, m_look->formats);
    const QList<double> ticks = m_scale.ticks();
    const qreal half = QFontMetricsF(smallFont()).height() / 2;
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (qsizetype i = 0; i < ticks.size(); ++i) {
        const qreal y = std::round(at({0, ticks.at(i)}).y());
        painter->setPen(QPen(ticks.at(i) == 0 ? palette.axis() : palette.grid(), 1));
        painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        painter->setPen(palette.label());
        painter->drawText(QRectF(0, y - half, m_area.left() - 6, 2 * half), int(Qt::AlignRight | Qt::AlignVCenter),
                          labels.at(i));
    }
    painter->setRenderHint(QPainter::Antialiasing);
}

QString TrendPlotItem::emptyText() const
{
    const auto &lines = m_look->data->lines;
    const bool mixed
        = dependsOnResultType(m_plot.field) && std::any_of(lines.cbegin(), lines.cend(), [](const TrendLine &line) {
              return std::any_of(line.series.points.cbegin(), line.series.points.cend(),
                                 [](const MetricPoint &point) { return point.figures.mixedResults; });
          });
    return mixed ? QCoreApplication::translate("agm::TrendPlotItem", "Results of several types are not added.")
                 : QCoreApplication::translate("agm::TrendPlotItem", "No values in these days.");
}

void TrendPlotItem::paintTimes(QPainter *painter) const
{
    const QFontMetricsF metrics(smallFont());
    const auto ticks = timeTicks(*m_look->data, m_look->from, m_look->to, m_area.width(), m_look->formats,
                                 [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    painter->setPen(m_look->palette.label());
    for (const TimeTick &tick : ticks) {
        const qreal wide = metrics.horizontalAdvance(tick.text) + 2;
        // The outermost labels may lean over the plot's edge, not over the item's.
        const qreal left = std::clamp(at({tick.x, 0}).x() - wide / 2, 0.0, std::max(rect().width() - wide, 0.0));
        painter->drawText(QRectF(left, m_area.bottom() + 3, wide, metrics.height()), int(Qt::AlignCenter), tick.text);
    }
}

void TrendPlotItem::paintToday(QPainter *painter) const
{
    const TrendData &data = *m_look->data;
    if (!data.today.isValid() || data.today < data.first || data.today > data.last)
        return;
    const auto day = double(data.first.daysTo(data.today));
    const QRectF stripe = QRectF(at({day, m_scale.low}), at({day + 1, m_scale.high})).normalized() & m_area;
    if (stripe.isEmpty())
        return;
    painter->save();
    painter->setClipRect(stripe, Qt::IntersectClip);
    painter->setPen(QPen(m_look->palette.hatch(), 1));
    for (qreal x = stripe.left() - stripe.height(); x < stripe.right(); x += 6)
        painter->drawLine(QPointF(x, stripe.bottom()), QPointF(x + stripe.height(), stripe.top()));
    painter->restore();
}

void TrendPlotItem::paintBands(QPainter *painter) const
{
    painter->setPen(Qt::NoPen);
    for (auto it = m_bands.cbegin(); it != m_bands.cend(); ++it) {
        painter->setBrush(m_look->palette.series(it.key()).band);
        for (const TrendBand &band : it.value()) {
            QPolygonF shape;
            for (const QPointF &point : band.high)
                shape.append(at(point));
            for (auto low = band.low.crbegin(); low != band.low.crend(); ++low)
                shape.append(at(*low));
            // One stretch alone: a bar instead of an area without width.
            if (band.low.size() == 1) {
                const QPointF top = shape.first();
                shape = QPolygonF(QRectF(top.x() - 3, top.y(), 6, shape.last().y() - top.y()));
            }
            painter->drawPolygon(shape);
        }
    }
}

void TrendPlotItem::paintChanges(QPainter *painter) const
{
    const QFontMetricsF metrics(smallFont());
    for (const ChangeTick &tick : m_changes) {
        const qreal x = std::round(at({tick.x, 0}).x()) + 0.5;
        QPen pen(m_look->palette.axis(), 1);
        pen.setDashPattern({1, 3});
        painter->setPen(pen);
        painter->drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        if (tick.text.isEmpty())
            continue;
        const QRectF place(x + 4, m_area.top() + tick.row * metrics.height(), metrics.horizontalAdvance(tick.text) + 2,
                           metrics.height());
        QColor ground = m_look->palette.background();
        ground.setAlphaF(0.75F);
        painter->fillRect(place, ground);
        painter->setPen(m_look->palette.label());
        painter->drawText(place, int(Qt::AlignLeft | Qt::AlignVCenter), tick.text);
    }
}

void TrendPlotItem::paintOver(QPainter *painter) const
{
    if (!m_look)
        return;
    painter->setClipRect(m_area.adjusted(-5, -5, 5, 5), Qt::IntersectClip);
    const double step = (m_look->data->granularity == Granularity::Hour ? 1 / 24.0 : 1.0) * m_area.width()
        / (m_look->to - m_look->from);
    const QRectF shown = m_area.adjusted(-1, -1, 1, 1);
    for (const TrendCurve &curve : m_plot.curves) {
        if (!isDrawn(curve))
            continue;
        const SeriesStyle style = m_look->palette.series(curve.line);
        painter->setOpacity(m_look->current < 0 || m_look->current == curve.line ? 1 : 0.4);
        for (const auto &run : curve.runs) {
            const bool alone = run.size() == 1;
            if (!alone && (curve.previous || step < MarkerRoom))
                continue;
            for (const QPointF &point : pointsInside(run, m_look->from, m_look->to)) {
                if (shown.contains(at(point)))
                    drawMarker(painter, at(point), style,
                               curve.previous           ? 4
                                   : alone || step > 16 ? 7
                                                        : 5,
                               m_look->palette.background());
            }
        }
        // A cost of at least this much: an arrow that points up to where it may be.
        painter->setPen(QPen(style.line, 1.5));
        for (const QPointF &point : curve.atLeast) {
            const QPointF foot = at(point);
            if (!shown.contains(foot) || step < MarkerRoom / 2.0)
                continue;
            painter->drawLine(foot, foot - QPointF(0, 9));
            painter->drawPolyline(QPolygonF({foot + QPointF(-3, -5), foot - QPointF(0, 9), foot + QPointF(3, -5)}));
            painter->drawLine(foot + QPointF(-3, 0), foot + QPointF(3, 0));
        }
    }
}

} // namespace agm
