// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TrendPlotItem.h"

#include "domain/Lttb.h"

#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr qreal Faded = 0.4; ///< of the lines beside the one that stands out
constexpr int LeastPoints = 200; ///< of a thinned line, however narrow it is

/// A layer below or above the series. It takes no part in the scene's geometry of series.
class Layer final : public QGraphicsItem {
public:
    Layer(TrendPlotItem *plot, bool over) : QGraphicsItem(plot), m_plot(plot), m_over(over)
    {
        // Between the chart's own layers: its background lies below 0, its series at 4 and up.
        setZValue(over ? 100 : 3.5);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    QRectF boundingRect() const override { return m_plot->rect(); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (m_over)
            m_plot->paintOver(painter);
        else
            m_plot->paintUnder(painter);
        painter->restore();
    }

private:
    TrendPlotItem *m_plot;
    bool m_over;
};

} // namespace

QList<QPointF> pointsInside(const QList<QPointF> &run, double from, double to)
{
    const auto less = [](const QPointF &point, double x) { return point.x() < x; };
    auto begin = std::lower_bound(run.cbegin(), run.cend(), from, less);
    auto end = std::lower_bound(begin, run.cend(), to, less);
    if (begin != run.cbegin())
        --begin;
    if (end != run.cend())
        ++end;
    return run.mid(begin - run.cbegin(), end - begin);
}

TrendPlotItem::TrendPlotItem() : m_x(new QValueAxis), m_y(new QValueAxis)
{
    legend()->hide();
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    setAcceptHoverEvents(false);
    for (QValueAxis *axis : {m_x, m_y})
        axis->setVisible(false);
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
    m_under = new Layer(this, false);
    m_over = new Layer(this, true);
}

QRectF TrendPlotItem::area() const
{
    return mapRectToScene(m_area);
}

QFont TrendPlotItem::smallFont() const
{
    QFont small = m_look->font;
    small.setPointSizeF(std::max(small.pointSizeF() * 0.86, 7.0));
    return small;
}

QPointF TrendPlotItem::at(const QPointF &value) const
{
    const double x = (value.x() - m_look->from) / (m_look->to - m_look->from);
    const double y = (value.y() - m_scale.low) / (m_scale.high - m_scale.low);
    return {m_area.left() + x * m_area.width(), m_area.bottom() - y * m_area.height()};
}

QPointF TrendPlotItem::sceneAt(const QPointF &value) const
{
    return mapToScene(at(value));
}

double TrendPlotItem::xAt(qreal sceneX) const
{
    const qreal share = (mapFromScene(QPointF(sceneX, 0)).x() - m_area.left()) / std::max(m_area.width(), 1.0);
    return m_look->from + share * (m_look->to - m_look->from);
}

void TrendPlotItem::show(const TrendPlot &plot, const QHash<int, QList<TrendBand>> &bands, const TrendLook &look,
                         const QRectF &rect)
{
    m_plot = plot;
    m_bands = bands;
    m_look = look;
    double low = plot.low;
    double high = plot.high;
    // A band is shown whole unless it would press the lines themselves into a corner.
    const double room = std::max(high - low, std::abs(high) * 0.5);
    for (const auto &ofLine : bands) {
        for (const TrendBand &band : ofLine) {
            for (qsizetype i = 0; i < band.low.size(); ++i) {
                low = std::min(low, std::max(band.low.at(i).y(), plot.low - room * 0.5));
                high = std::max(high, std::min(band.high.at(i).y(), plot.high + room * 0.6));
            }
        }
    }
    const QFontMetricsF metrics(smallFont());
    const QRectF own(QPointF(), rect.size());
    const qreal top = QFontMetricsF(look.font).height() + metrics.height() / 2 + 5;
    const qreal bottom = metrics.height() + 6;
    const qreal height = std::max(own.height() - top - bottom, 1.0);
    const bool whole = fieldInfo(plot.field).kind == FieldKind::Count;
    const bool zero = startsAtZero(plot.field) || (low >= 0 && low < (high - low) * 0.5);
    m_scale = niceScale(low, high, zero, std::clamp(int(height / (metrics.height() * 2.4)), 1, 6), whole);
    qreal labels = 0;
    const QStringList texts = axisLabels(m_scale, plot.field, look.formats);
    for (const QString &label : texts)
        labels = std::max(labels, metrics.horizontalAdvance(label));
    labels = std::max(labels, metrics.horizontalAdvance(QStringLiteral("000")));
    m_area = QRectF(labels + 8, top, std::max(own.width() - labels - 8 - 10, 1.0), height);

    setGeometry(rect);
    setPlotArea(m_area);
    m_x->setRange(look.from, look.to);
    m_y->setRange(m_scale.low, m_scale.high);
    m_changes = changeTicks(*look.data, look.tickIds, look.from, look.to, m_area.width(), height > 90 ? 2 : 1,
                            [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    fillSeries();
    update();
}

bool TrendPlotItem::isDrawn(const TrendCurve &curve) const
{
    return !curve.previous || m_look->detailed.contains(curve.line);
}

QLineSeries *TrendPlotItem::seriesAt(int index)
{
    while (m_lines.size() <= index) {
        auto *series = new QLineSeries;
        addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
        m_lines.append(series);
    }
    return m_lines.at(index);
}

void TrendPlotItem::fillSeries()
{
    int used = 0;
    const int budget = std::clamp(int(m_area.width() * 2), LeastPoints, 1000);
    for (const TrendCurve &curve : std::as_const(m_plot.curves)) {
        if (!isDrawn(curve))
            continue;
        const SeriesStyle style = m_look->palette.series(curve.line);
        const int all = std::max(curve.points(), 1);
        const bool thick = !curve.previous && (all <= 2 * LeastPoints || curve.line == m_look->current);
        for (const auto &run : curve.runs) {
            // One point alone is no line; its shape is painted over.
            const QList<QPointF> shown
                = run.size() > 1 ? pointsInside(run, m_look->from, m_look->to) : QList<QPointF>();
            if (shown.size() < 2)
                continue;
            QLineSeries *series = seriesAt(used++);
            const bool stands = curve.line == m_look->current;
            series->setPen(curve.previous ? style.previousPen() : style.pen(stands ? 2.4 : thick ? 1.6 : 1));
            series->setOpacity(m_look->current < 0 || stands ? 1 : Faded);
            series->setName(m_look->data->lines.at(curve.line).id);
            series->replace(shown.size() > budget ? lttb(shown, budget) : shown);
            series->setVisible(true);
        }
    }
    for (int i = used; i < m_lines.size(); ++i) {
        if (m_lines.at(i)->isVisible()) {
            m_lines.at(i)->setVisible(false);
            m_lines.at(i)->replace(QList<QPointF>());
        }
    }
}

int TrendPlotItem::lineAt(const QPointF &scenePos, qreal reach) const
{
    const QPointF pos = mapFromScene(scenePos);
    int line = -1;
    const auto distanceTo = [&pos](const QPointF &a, const QPointF &b) {
        const QPointF ab = b - a;
        const qreal length = QPointF::dotProduct(ab, ab);
        const qreal t = length > 0 ? std::clamp(QPointF::dotProduct(pos - a, ab) / length, 0.0, 1.0) : 0;
        const QPointF d = pos - (a + t * ab);
        return std::hypot(d.x(), d.y());
    };
    for (const TrendCurve &curve : m_plot.curves) {
        if (curve.previous)
            continue;
        for (const auto &run : curve.runs) {
            const QList<QPointF> near = pointsInside(run, xAt(scenePos.x() - reach), xAt(scenePos.x() + reach));
            for (qsizetype i = 0; i < near.size(); ++i) {
                const qreal distance = distanceTo(at(near.at(std::max<qsizetype>(i - 1, 0))), at(near.at(i)));
                if (distance <= reach) {
                    reach = distance;
                    line = curve.line;
                }
            }
        }
    }
    return line;
}

} // namespace agm
