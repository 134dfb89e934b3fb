// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ShellIcons.h"

#include "views/common/PaintedIcon.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace agm::shellicons {
namespace {

constexpr double Unit = 16; ///< shapes are drawn on a grid of 16

void paintArrow(QPainter &painter)
{
    painter.drawArc(QRectF(3, 3, 10, 10), 60 * 16, 285 * 16);
    QPainterPath head;
    head.moveTo(9.2, 0.8);
    head.lineTo(13.2, 3.6);
    head.lineTo(9.0, 6.2);
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

void paintLock(QPainter &painter)
{
    painter.drawArc(QRectF(5, 2, 6, 8), 0, 180 * 16);
    painter.fillRect(QRectF(3.5, 7, 9, 7), painter.pen().color());
}

void paint(QPainter &painter, Shape shape, const QColor &color)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    switch (shape) {
    case Shape::Pause:
        painter.fillRect(QRectF(4, 3, 3, 10), color);
        painter.fillRect(QRectF(9, 3, 3, 10), color);
        break;
    case Shape::Resume: {
        QPainterPath triangle;
        triangle.moveTo(4.5, 2.5);
        triangle.lineTo(13, 8);
        triangle.lineTo(4.5, 13.5);
        triangle.closeSubpath();
        painter.fillPath(triangle, color);
        break;
    }
    case Shape::Refresh: paintArrow(painter); break;
    case Shape::Stop: painter.fillRect(QRectF(4, 4, 8, 8), color); break;
    case Shape::Close:
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case Shape::Search:
        painter.drawEllipse(QRectF(3, 3, 7.5, 7.5));
        painter.drawLine(QPointF(9.6, 9.6), QPointF(13, 13));
        break;
    case Shape::Lock: paintLock(painter); break;
    }
}

} // namespace

QIcon icon(Shape shape, const QPalette &palette)
{
    const QColor color = palette.color(QPalette::Active, QPalette::ButtonText);
    return paintedIcon(Unit, [shape, color](QPainter &painter) { paint(painter, shape, color); });
}

} // namespace agm::shellicons
