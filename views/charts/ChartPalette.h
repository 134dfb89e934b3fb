// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QtCore/QList>
#include <QtGui/QPainterPath>
#include <QtGui/QPen>

namespace agm {

/// Shapes of points, so that two lines differ without their colour.
enum class Marker { Circle, Square, Triangle, Diamond, TriangleDown, Cross, Plus, Ring };

/// How one series is drawn.
struct SeriesStyle {
    QColor line; ///< at least 3:1 on the chart's background
    QColor fill; ///< of bars and areas: the colour itself, still 3:1
    QColor band; ///< of an interval behind the line; decoration, translucent
    QList<qreal> dashes; ///< of QPen::setDashPattern; empty: solid
    Marker marker = Marker::Circle;

    /// 1 px, which raster painting does fastest; 2 px for the few points of a short series. In pixels of a widget: on a
    /// screen of scale 2 it is as thick as at 1.
    QPen pen(qreal width = 1) const;
    /// The same series a period before: paler, thin, finely dotted.
    QPen previousPen() const;
};

/// Colours, dashes and shapes of charts, made of a widget's palette: light, dark and high contrast follow by
/// themselves. Cheap to make; make it anew on QEvent::PaletteChange. Order of CONVENTIONS "Charts": blue, vermillion,
/// bluish green, purple, orange, sky (Okabe–Ito), then "other", which is grey.
class ChartPalette {
public:
    /// Series with a colour of their own; further ones are "other" and differ by dash and shape alone.
    static constexpr int Distinct = 6;

    explicit ChartPalette(const QPalette &palette);

    SeriesStyle series(int index) const;
    SeriesStyle other() const { return series(Distinct); }

    const Theme &theme() const { return m_theme; }
    QColor background() const { return m_theme.base; }
    QColor text() const { return m_theme.text; }
    QColor label() const { return m_theme.secondary; } ///< of axes, 4.5:1
    QColor grid() const { return m_theme.border; } ///< hairlines
    QColor axis() const { return m_theme.outline; } ///< the line of zero, ticks; 3:1
    QColor crosshair() const { return m_theme.text; }
    QColor hatch() const; ///< strokes over what is incomplete
    QColor selected() const { return m_theme.accent; } ///< outline of what is selected in the table

private:
    Theme m_theme;
};

/// A shape around the origin, as high and wide as `size` pixels. Ring, cross and plus are outlines: stroke them.
QPainterPath markerPath(Marker marker, qreal size);
/// Whether a shape has an inside to fill.
bool isFilled(Marker marker);
/// Draws one shape; filled ones get a hairline of `background` around them, so that they stand out from lines.
void drawMarker(QPainter *painter, const QPointF &centre, const SeriesStyle &style, qreal size,
                const QColor &background);

} // namespace agm
