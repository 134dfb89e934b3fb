// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartPalette.h"

#include <QtGui/QPainter>

#include <array>

namespace agm {
namespace {

constexpr std::array<QRgb, ChartPalette::Distinct> colours{0xff0072b2, 0xffd55e00, 0xff009e73,
                                                           0xffcc79a7, 0xffe69f00, 0xff56b4e9};

QList<qreal> dashesOf(int index)
{
    switch (index % 4) {
    case 1: return {7, 3};
    case 2: return {};
    case 3: return {8, 3, 2, 3};
    default: return {};
    }
}

} // namespace

QPen SeriesStyle::pen(qreal width) const
{
    QPen pen(line, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        // A pattern counts in widths of the pen; here it counts in pixels.
        QList<qreal> scaled = dashes;
        for (qreal &dash : scaled)
            dash /= std::max<qreal>(width, 1);
        pen.setDashPattern(scaled);
    }
    return pen;
}

QPen SeriesStyle::previousPen() const
{
    QPen pen(line, 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({2, 3});
    return pen;
}

ChartPalette::ChartPalette(const QPalette &palette) : m_theme(palette) { }

SeriesStyle ChartPalette::series(int index) const
{
    SeriesStyle style;
    const bool own = index < Distinct;
    QColor wanted = own ? QColor(colours[std::size_t(std::max(index, 0))]) : m_theme.secondary;
    // On white, orange has to be darkened until red-green blind eyes take it for vermillion: that goes darker as well.
    if (index == 1 && !m_theme.dark)
        wanted = QColor(0xc0, 0x4a, 0x00);
    style.line = Theme::readable(wanted, m_theme.text, {m_theme.base}, m_theme.highContrast ? 4.5 : 3.0);
    style.fill = style.line;
    style.band = style.line;
    style.band.setAlphaF(m_theme.dark ? 0.18F : 0.11F);
    style.dashes = dashesOf(index);
    style.marker = Marker(std::max(index, 0) % (int(Marker::Ring) + 1));
    return style;
}

QColor ChartPalette::hatch() const
{
    QColor stroke = m_theme.outline;
    stroke.setAlphaF(0.35F);
    return stroke;
}

bool isFilled(Marker marker)
{
    return marker != Marker::Cross && marker != Marker::Plus && marker != Marker::Ring;
}

QPainterPath markerPath(Marker marker, qreal size)
{
    const qreal r = size / 2;
    QPainterPath path;
    const auto polygon = [&path](std::initializer_list<QPointF> points) { path.addPolygon(QPolygonF(points)); };
    switch (marker) {
    case Marker::Circle:
    case Marker::Ring: path.addEllipse(QPointF(), r, r); break;
    case Marker::Square: path.addRect(-r * 0.88, -r * 0.88, r * 1.76, r * 1.76); break;
    case Marker::Triangle: polygon({{0, -r * 1.1}, {r * 1.05, r * 0.8}, {-r * 1.05, r * 0.8}}); break;
    case Marker::TriangleDown: polygon({{0, r * 1.1}, {-r * 1.05, -r * 0.8}, {r * 1.05, -r * 0.8}}); break;
    case Marker::Diamond: polygon({{0, -r * 1.2}, {r * 1.2, 0}, {0, r * 1.2}, {-r * 1.2, 0}}); break;
    case Marker::Cross:
        path.moveTo(-r * 0.8, -r * 0.8);
        path.lineTo(r * 0.8, r * 0.8);
        path.moveTo(-r * 0.8, r * 0.8);
        path.lineTo(r * 0.8, -r * 0.8);
        break;
    case Marker::Plus:
        path.moveTo(-r, 0);
        path.lineTo(r, 0);
        path.moveTo(0, -r);
        path.lineTo(0, r);
        break;
    }
    if (isFilled(marker))
        path.closeSubpath();
    return path;
}

void drawMarker(QPainter *painter, const QPointF &centre, const SeriesStyle &style, qreal size,
                const QColor &background)
{
    const bool filled = isFilled(style.marker);
    painter->setPen(filled ? QPen(background, 1) : QPen(style.line, 1.5));
    painter->setBrush(filled                             ? QBrush(style.line)
                          : style.marker == Marker::Ring ? QBrush(background)
                                                         : QBrush(Qt::NoBrush));
    painter->drawPath(markerPath(style.marker, size).translated(centre));
}

} // namespace agm
