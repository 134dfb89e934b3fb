// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/StateGlyphs.h"

#include "views/common/PaintedIcon.h"

#include <QtCore/QtMath>
#include <QtGui/QPainterPath>

namespace agm::glyphs {
namespace {

using S = DisplayState;

/// The 16 × 16 field that all shapes are drawn in.
constexpr double Side = 16;
const QRectF Disc(2.5, 2.5, 11, 11);

void disc(QPainter &painter, const QBrush &brush)
{
    painter.setBrush(brush);
    painter.drawEllipse(Disc);
}

/// A disc whose first part (degrees, clockwise from noon) is filled.
void partDisc(QPainter &painter, const QColor &color, int degrees)
{
    disc(painter, Qt::NoBrush);
    painter.setBrush(color);
    painter.drawPie(Disc, 90 * 16, -degrees * 16);
}

void bars(QPainter &painter, const QRectF &box)
{
    const double width = box.width() * 0.36;
    painter.drawRect(QRectF(box.left(), box.top(), width, box.height()));
    painter.drawRect(QRectF(box.right() - width, box.top(), width, box.height()));
}

void dottedDisc(QPainter &painter)
{
    QPen pen = painter.pen();
    const QPen old = pen;
    pen.setStyle(Qt::CustomDashLine);
    pen.setDashPattern({1.6, 1.7});
    pen.setWidthF(1.6);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(Disc);
    painter.setPen(old);
}

void cross(QPainter &painter, const QColor &color)
{
    QPainterPath path;
    for (const double angle : {45.0, 135.0}) {
        QTransform turn;
        turn.translate(8, 8);
        turn.rotate(angle);
        QPainterPath bar;
        bar.addRect(-6.6, -2.1, 13.2, 4.2);
        path = path.united(turn.map(bar));
    }
    painter.setBrush(color);
    painter.drawPath(path);
}

void triangle(QPainter &painter, const QColor &color)
{
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(8, 2), QPointF(14.6, 13.6), QPointF(1.4, 13.6)}));
}

void turningArrow(QPainter &painter, const QColor &color)
{
    QPen pen = painter.pen();
    const QPen old = pen;
    pen.setWidthF(1.7);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(Disc, 60 * 16, -290 * 16);
    painter.setPen(old);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({QPointF(8.6, 0.8), QPointF(14.2, 3.4), QPointF(9.2, 7.0)}));
}

void clock(QPainter &painter, const QColor &color)
{
    disc(painter, color);
    painter.drawPolyline(QPolygonF({QPointF(8, 4.4), QPointF(8, 8.2), QPointF(11, 9.8)}));
}

void check(QPainter &painter, const QColor &color)
{
    QPainterPath path;
    path.moveTo(1.8, 8.6);
    path.lineTo(4.0, 6.4);
    path.lineTo(6.6, 9.0);
    path.lineTo(12.2, 3.0);
    path.lineTo(14.4, 5.2);
    path.lineTo(6.6, 13.4);
    path.closeSubpath();
    painter.setBrush(color);
    painter.drawPath(path);
}

void twoSheets(QPainter &painter, const QColor &color)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(2.5, 2.5, 8, 8));
    painter.setBrush(color);
    painter.drawRect(QRectF(5.5, 5.5, 8, 8));
}

void dashedSquare(QPainter &painter)
{
    QPen pen = painter.pen();
    const QPen old = pen;
    pen.setStyle(Qt::CustomDashLine);
    pen.setDashPattern({2.4, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(3, 3, 10, 10));
    painter.setPen(old);
}

void draw(QPainter &painter, DisplayState state)
{
    const QColor color = fill(state);
    switch (state) {
    case S::Active: disc(painter, color); break;
    case S::Learning: partDisc(painter, color, 180); break;
    case S::LearningLimited: partDisc(painter, color, 90); break;
    case S::Paused:
        painter.setBrush(color);
        bars(painter, QRectF(3.5, 3, 9, 10));
        break;
    case S::CampaignPaused:
        dottedDisc(painter);
        painter.setBrush(painter.pen().color());
        bars(painter, QRectF(6.3, 5.8, 3.4, 4.4));
        break;
    case S::NoAds: dottedDisc(painter); break;
    case S::AdsOff:
        dottedDisc(painter);
        painter.drawLine(QPointF(3.6, 12.4), QPointF(12.4, 3.6));
        break;
    case S::Draft: dashedSquare(painter); break;
    case S::Scheduled: clock(painter, color); break;
    case S::Completed: check(painter, color); break;
    case S::Processing: turningArrow(painter, color); break;
    case S::Duplicating: twoSheets(painter, color); break;
    case S::Rejected: cross(painter, color); break;
    case S::Issues: triangle(painter, color); break;
    case S::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(3, 3, 10, 10));
        break;
    }
}

void prepare(QPainter &painter, const QRectF &rect, const QColor &outline)
{
    const double side = std::min(rect.width(), rect.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / Side, side / Side);
    painter.setPen(QPen(outline, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
}

} // namespace

QColor fill(DisplayState state)
{
    // Okabe–Ito: told apart with every common kind of colour vision.
    switch (state) {
    case S::Active: return {0x00, 0x9E, 0x73};
    case S::Learning: return {0x00, 0x72, 0xB2};
    case S::LearningLimited: return {0xE6, 0x9F, 0x00};
    case S::Paused:
    case S::Completed: return {0x6E, 0x6E, 0x6E};
    case S::Scheduled: return {0x56, 0xB4, 0xE9};
    case S::Processing:
    case S::Duplicating: return {0xCC, 0x79, 0xA7};
    case S::Rejected:
    case S::Issues: return {0xD5, 0x5E, 0x00};
    default: return {};
    }
}

void paint(QPainter &painter, const QRectF &rect, DisplayState state, const QColor &outline)
{
    painter.save();
    prepare(painter, rect, outline);
    draw(painter, state);
    painter.restore();
}

void paintPending(QPainter &painter, const QRectF &rect, const QColor &outline)
{
    painter.save();
    prepare(painter, rect, outline);
    turningArrow(painter, outline);
    painter.restore();
}

void paintWarning(QPainter &painter, const QRectF &rect, const QColor &outline)
{
    paint(painter, rect, S::Issues, outline);
}

void paintLean(QPainter &painter, const QRectF &rect, Lean lean, const QColor &outline)
{
    painter.save();
    prepare(painter, rect, outline);
    switch (lean) {
    case Lean::Above: triangle(painter, fill(S::Issues)); break;
    case Lean::Below:
        painter.setBrush(fill(S::Active));
        painter.drawPolygon(QPolygonF({QPointF(8, 14), QPointF(14.6, 2.4), QPointF(1.4, 2.4)}));
        break;
    case Lean::About:
        painter.setBrush(fill(S::Paused));
        painter.drawEllipse(QRectF(4, 4, 8, 8));
        break;
    }
    painter.restore();
}

QIcon icon(DisplayState state, const QColor &outline)
{
    return paintedIcon(
        Side, [state, outline](QPainter &painter) { paint(painter, QRectF(0, 0, Side, Side), state, outline); });
}

QIcon copyIcon(const QColor &color)
{
    return paintedIcon(Side, [color](QPainter &painter) {
        prepare(painter, QRectF(0, 0, Side, Side), color);
        painter.drawRect(QRectF(5.5, 5.5, 8, 8));
        painter.drawPolyline(QPolygonF(
            {QPointF(3.6, 10.5), QPointF(2.5, 10.5), QPointF(2.5, 2.5), QPointF(10.5, 2.5), QPointF(10.5, 3.6)}));
    });
}

QString character(DisplayState state)
{
    switch (state) {
    case S::Active: return QStringLiteral("●");
    case S::Learning: return QStringLiteral("◐");
    case S::LearningLimited: return QStringLiteral("◔");
    case S::Paused: return QStringLiteral("❚❚");
    case S::CampaignPaused:
    case S::NoAds:
    case S::AdsOff: return QStringLiteral("◌");
    case S::Draft: return QStringLiteral("⬚");
    case S::Scheduled: return QStringLiteral("◷");
    case S::Completed: return QStringLiteral("✓");
    case S::Processing: return QStringLiteral("⟳");
    case S::Duplicating: return QStringLiteral("❐");
    case S::Rejected: return QStringLiteral("✖");
    case S::Issues: return QStringLiteral("▲");
    case S::Unknown: return QStringLiteral("▢");
    }
    return {};
}

} // namespace agm::glyphs
