// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of single points; axes and lines are in ScatterPainter.cpp.
#include "views/charts/ScatterPainter.h"

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

Marker shapeOf(Standing standing)
{
    switch (standing) {
    case Standing::ClearAbove:
    case Standing::LikelyAbove: return Marker::Triangle;
    case Standing::ClearBelow:
    case Standing::LikelyBelow: return Marker::TriangleDown;
    case Standing::TooEarly: return Marker::Circle;
    case Standing::NoTarget: return Marker::Square;
    }
    return Marker::Circle;
}

/// Shapes of one radius cover the same area, which is what says something.
qreal sizeOf(Standing standing, qreal radius)
{
    switch (shapeOf(standing)) {
    case Marker::Circle: return radius * 2;
    case Marker::Square: return radius * 1.77;
    default: return radius * 2.5;
    }
}

QColor standingColour(Standing standing, const ChartPalette &colours)
{
    switch (standing) {
    case Standing::ClearAbove:
    case Standing::LikelyAbove: return colours.series(1).line;
    case Standing::ClearBelow:
    case Standing::LikelyBelow: return colours.series(0).line;
    default: return colours.axis();
    }
}

} // namespace

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::ClearAbove: return Tr::tr("Clear above");
    case Standing::LikelyAbove: return Tr::tr("Likely above");
    case Standing::TooEarly: return Tr::tr("Too early");
    case Standing::LikelyBelow: return Tr::tr("Likely below");
    case Standing::ClearBelow: return Tr::tr("Clear below");
    case Standing::NoTarget: return Tr::tr("No target");
    }
    return {};
}

void paintStanding(QPainter *painter, const QPointF &centre, Standing standing, qreal radius,
                   const ChartPalette &colours)
{
    const bool clear = standing == Standing::ClearAbove || standing == Standing::ClearBelow;
    const QColor line = standingColour(standing, colours);
    QColor fill = line;
    fill.setAlphaF(clear ? 0.85F : 0.12F);
    painter->save();
    painter->translate(centre);
    painter->setPen(QPen(line, clear ? 1.0 : 1.4));
    painter->setBrush(fill);
    painter->drawPath(markerPath(shapeOf(standing), sizeOf(standing, radius)));
    painter->restore();
}

QIcon standingIcon(Standing standing, const QPalette &palette)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStanding(&painter, {8, 8}, standing, 5, ChartPalette(palette));
    painter.end();
    return QIcon(pixmap);
}

void ScatterPainter::paintMark(QPainter *painter, const QPointF &at, const ScatterPoint &point, qreal radius,
                               bool selected) const
{
    if (selected) {
        QColor halo = m_colours.selected();
        halo.setAlphaF(0.5F);
        painter->setPen(QPen(m_colours.text(), 1.5));
        painter->setBrush(halo);
        painter->drawEllipse(at, radius + 3.5, radius + 3.5);
    }
    paintStanding(painter, at, point.standing, radius, m_colours);
    painter->setPen(QPen(standingColour(point.standing, m_colours), 1.2));
    painter->setBrush(Qt::NoBrush);
    // Arrows: the truth lies further that way.
    if (point.yAtLeast) {
        const QPointF tip = at - QPointF(0, radius + 9);
        painter->drawLine(at - QPointF(0, radius), tip);
        painter->drawPolyline(QPolygonF{tip + QPointF(-3, 3.5), tip, tip + QPointF(3, 3.5)});
    }
    if (point.xAtLeast) {
        const QPointF tip = at + QPointF(radius + 9, 0);
        painter->drawLine(at + QPointF(radius, 0), tip);
        painter->drawPolyline(QPolygonF{tip + QPointF(-3.5, -3), tip, tip + QPointF(-3.5, 3)});
    }
}

const QPixmap &ScatterPainter::picture(const ScatterPoint &point, qreal radius, bool selected, qreal device)
{
    // Sizes in steps of half a pixel: a few dozen pictures for any number of points.
    const int half = int(std::lround(radius * 2));
    const int key
        = (((half * 8 + int(point.standing)) * 2 + int(point.yAtLeast)) * 2 + int(point.xAtLeast)) * 2 + int(selected);
    auto found = m_pictures.find(key);
    if (found == m_pictures.end()) {
        const qreal room = half / 2.0 + 13;
        const int side = int(std::ceil(2 * room * device));
        QPixmap pixmap(side, side);
        pixmap.setDevicePixelRatio(device);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(&painter, QPointF(side, side) / device / 2, point, half / 2.0, selected);
        painter.end();
        found = m_pictures.insert(key, pixmap);
    }
    return *found;
}

void ScatterPainter::paintMarks(QPainter *painter, const ScatterLayout &layout, const QSet<QString> &selection,
                                qreal device)
{
    painter->save();
    painter->setClipRect(layout.place().adjusted(-16, -16, 16, 16), Qt::IntersectClip);
    QList<const ScatterMark *> chosen;
    const auto paint = [&](const ScatterMark &mark, bool selected) {
        const ScatterPoint &point = m_plot.points.at(mark.point);
        if (device <= 0) {
            paintMark(painter, mark.at, point, mark.radius, selected);
            return;
        }
        const QPixmap &pixmap = picture(point, mark.radius, selected, device);
        const qreal half = pixmap.width() / device / 2;
        painter->drawPixmap(mark.at - QPointF(half, half), pixmap);
    };
    for (const ScatterMark &mark : layout.marks()) {
        if (!selection.isEmpty() && selection.contains(m_plot.points.at(mark.point).source->group->id))
            chosen.append(&mark);
        else
            paint(mark, false);
    }
    // What is selected lies above all others.
    for (const ScatterMark *mark : std::as_const(chosen))
        paint(*mark, true);
    painter->restore();
}

qreal ScatterPainter::paintLegend(QPainter *painter, const QRectF &area) const
{
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height() + 4;
    qreal x = 0;
    qreal y = area.top();
    for (const Standing standing : AllStandings) {
        const bool used = std::any_of(m_plot.points.cbegin(), m_plot.points.cend(),
                                      [standing](const ScatterPoint &point) { return point.standing == standing; });
        if (!used)
            continue;
        const QString words = standingText(standing);
        const qreal width = metrics.horizontalAdvance(words) + 34;
        if (x > 0 && x + width > area.width()) {
            x = 0;
            y += line;
        }
        if (painter) {
            paintStanding(painter, {area.left() + x + 8, y + line / 2}, standing, 5, m_colours);
            painter->setFont(m_font);
            painter->setPen(m_colours.text());
            painter->drawText(QRectF(area.left() + x + 18, y, width, line), int(Qt::AlignLeft | Qt::AlignVCenter),
                              words);
        }
        x += width;
    }
    return y + line + 4 - area.top();
}

} // namespace agm
