// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ScatterPainter.h"

#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ScatterPainter)
};

bool isCost(Field field)
{
    return isMoney(field) && fieldInfo(field).goodWay == GoodWay::Down;
}

QString sideText(Field field, bool high, bool bothCost)
{
    if (isCost(field) && !bothCost)
        return high ? Tr::tr("expensive") : Tr::tr("inexpensive");
    const QString title = words::fieldTitle(field);
    return (high ? Tr::tr("high %1") : Tr::tr("low %1")).arg(words::inSentence(title));
}

/// The pixel of a line; nothing when there is none or it is out of view.
std::optional<qreal> lineAt(const ScatterLine &line, const QRectF &place, const ScatterLayout &layout,
                            Qt::Orientation axis)
{
    if (line.kind == LineKind::None)
        return std::nullopt;
    const bool across = axis == Qt::Horizontal;
    const qreal at = std::round(across ? layout.xOf(line.at) : layout.yOf(line.at)) + 0.5;
    const bool inside = across ? at >= place.left() && at <= place.right() : at >= place.top() && at <= place.bottom();
    return inside ? std::optional(at) : std::nullopt;
}

} // namespace

QString cornerText(Field x, Field y, bool right, bool top)
{
    const bool bothCost = isCost(x) && isCost(y);
    return Tr::tr("%1, %2").arg(sideText(x, right, bothCost), sideText(y, top, bothCost));
}

ScatterPainter::ScatterPainter(const ScatterPlot &plot, const PlotAxis &x, const PlotAxis &y, const Formats &formats,
                               const QFont &font, const QPalette &palette)
    : m_plot(plot), m_x(x), m_y(y), m_formats(formats), m_font(font), m_colours(palette)
{
    if (font.pointSizeF() > 0)
        m_font.setPointSizeF(font.pointSizeF() * 0.9);
}

QRectF ScatterPainter::placeIn(const QRectF &area) const
{
    const QFontMetricsF metrics(m_font);
    qreal labels = metrics.horizontalAdvance(QStringLiteral("000"));
    for (const PlotAxis::Tick &tick : m_y.ticks(m_plot.y, m_formats, 8))
        labels = std::max(labels, metrics.horizontalAdvance(tick.label));
    const QRectF place = area.adjusted(labels + 16, metrics.height() + 6, -16, -2 * metrics.height() - 8);
    return place.width() > 40 && place.height() > 30 ? place : area.adjusted(4, 4, -4, -4);
}

void ScatterPainter::paintFrame(QPainter *painter, const QRectF &area, const ScatterLayout &layout) const
{
    const QRectF &place = layout.place();
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height();
    painter->setFont(m_font);
    for (const PlotAxis::Tick &tick : m_y.ticks(m_plot.y, m_formats, std::clamp(int(place.height() / 34), 2, 8))) {
        const qreal y = std::round(layout.yOf(tick.at)) + 0.5;
        painter->setPen(QPen(m_colours.grid(), 1));
        painter->drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        painter->setPen(m_colours.label());
        painter->drawText(QRectF(area.left(), y - line / 2, place.left() - area.left() - 6, line),
                          int(Qt::AlignRight | Qt::AlignVCenter), tick.label);
    }
    for (const PlotAxis::Tick &tick : m_x.ticks(m_plot.x, m_formats, std::clamp(int(place.width() / 80), 2, 10))) {
        const qreal x = std::round(layout.xOf(tick.at)) + 0.5;
        painter->setPen(QPen(m_colours.grid(), 1));
        painter->drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
        painter->setPen(m_colours.label());
        painter->drawText(QRectF(x - 50, place.bottom() + 3, 100, line), int(Qt::AlignHCenter | Qt::AlignTop),
                          tick.label);
    }
    painter->setPen(QPen(m_colours.axis(), 1));
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    painter->drawLine(place.bottomLeft(), place.topLeft());
    const Currency currency = m_plot.scope.currency.value_or(Currency());
    const auto title = [&](Field field, const PlotAxis &axis) {
        const QString text = axisTitle(field, currency);
        return axis.isLogarithmic() ? Tr::tr("%1 (logarithmic)").arg(text) : text;
    };
    painter->setPen(m_colours.text());
    painter->drawText(QRectF(area.left() + 8, area.top(), area.width(), line + 2),
                      int(Qt::AlignLeft | Qt::AlignVCenter), title(m_plot.y, m_y));
    painter->drawText(QRectF(place.left(), place.bottom() + line + 4, place.width(), line),
                      int(Qt::AlignRight | Qt::AlignVCenter), title(m_plot.x, m_x));
    if (const auto y = lineAt(m_plot.yLine, place, layout, Qt::Vertical)) {
        painter->setPen(linePen(m_plot.yLine));
        painter->drawLine(QPointF(place.left(), *y), QPointF(place.right(), *y));
    }
    if (const auto x = lineAt(m_plot.xLine, place, layout, Qt::Horizontal)) {
        painter->setPen(linePen(m_plot.xLine));
        painter->drawLine(QPointF(*x, place.top()), QPointF(*x, place.bottom()));
    }
}

QPen ScatterPainter::linePen(const ScatterLine &line) const
{
    QPen pen(m_colours.axis(), 1);
    if (line.kind == LineKind::Median)
        pen.setDashPattern({4, 3});
    return pen;
}

QString ScatterPainter::lineText(const ScatterLine &line, Field field) const
{
    const QString value = valueText(field, line.at, m_plot.scope.currency.value_or(Currency()), m_formats);
    return line.kind == LineKind::Target ? Tr::tr("Target %1").arg(value) : Tr::tr("Median %1").arg(value);
}

void ScatterPainter::paintAll(QPainter *painter, const QRectF &area, const ScatterLayout &layout,
                              const QSet<QString> &selection, qreal device)
{
    paintFrame(painter, area, layout);
    // Words under a few marks, which they may not hide; over many, which would hide them.
    const bool many = layout.marks().size() > 300;
    if (!many)
        paintWords(painter, layout, false);
    paintMarks(painter, layout, selection, device);
    if (many)
        paintWords(painter, layout, true);
}

void ScatterPainter::paintPlate(QPainter *painter, const QPointF &corner, const QString &words, const QColor &ink,
                                bool plate) const
{
    const QFontMetricsF metrics(m_font);
    QColor back = m_colours.background();
    back.setAlphaF(plate ? 0.78F : 0.0F);
    const QRectF place(corner, QSizeF(metrics.horizontalAdvance(words) + 6, metrics.height()));
    painter->fillRect(place, back);
    painter->setPen(ink);
    painter->drawText(place, int(Qt::AlignCenter), words);
}

void ScatterPainter::paintWords(QPainter *painter, const ScatterLayout &layout, bool plates) const
{
    const QRectF &place = layout.place();
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height();
    painter->setFont(m_font);
    const auto y = lineAt(m_plot.yLine, place, layout, Qt::Vertical);
    qreal taken = 0;
    if (const auto x = lineAt(m_plot.xLine, place, layout, Qt::Horizontal)) {
        const QString words = lineText(m_plot.xLine, m_plot.x);
        const qreal width = metrics.horizontalAdvance(words) + 8;
        const bool right = *x + width <= place.right();
        // At the upper end, unless the other line and its words are there.
        const bool top = !y || *y > place.top() + 2.4 * line;
        paintPlate(painter, {right ? *x + 2 : *x - width, top ? place.top() + 2 : place.bottom() - line - 2}, words,
                   m_colours.text(), plates);
        taken = !right ? 0 : top ? width : -width;
    }
    if (y) {
        const QString words = lineText(m_plot.yLine, m_plot.y);
        // Above its line, unless that would be over the upper edge.
        const qreal top = *y - line - 1 < place.top() ? *y + 1 : *y - line - 1;
        paintPlate(painter, {place.right() - metrics.horizontalAdvance(words) - 8, top}, words, m_colours.text(),
                   plates);
    }
    paintCorners(painter, layout, taken, plates);
}

void ScatterPainter::paintCorners(QPainter *painter, const ScatterLayout &layout, qreal taken, bool plates) const
{
    if (m_plot.xLine.kind == LineKind::None || m_plot.yLine.kind == LineKind::None)
        return;
    const QRectF place = layout.place().adjusted(4, 2, -4, -2);
    const qreal x = std::clamp(layout.xOf(m_plot.xLine.at), place.left(), place.right());
    const qreal y = std::clamp(layout.yOf(m_plot.yLine.at), place.top(), place.bottom());
    const QFontMetricsF metrics(m_font);
    for (const bool top : {true, false}) {
        for (const bool right : {true, false}) {
            const QString words = cornerText(m_plot.x, m_plot.y, right, top);
            const qreal wanted = metrics.horizontalAdvance(words) + 8;
            const qreal width = right ? place.right() - x - std::max(0.0, top ? taken : -taken) : x - place.left();
            const qreal height = top ? y - place.top() : place.bottom() - y;
            // Words only where their corner has room for them.
            if (wanted > width || height < metrics.height() * 2.2)
                continue;
            paintPlate(
                painter,
                {right ? place.right() - wanted : place.left(), top ? place.top() : place.bottom() - metrics.height()},
                words, m_colours.label(), plates);
        }
    }
}

} // namespace agm
