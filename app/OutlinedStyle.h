// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Looks.h"

#include <QtWidgets/QProxyStyle>

class QStyleOptionSlider;

namespace agm {

struct Theme;

/// A style with the density a person chose (`looks::DensityHint`). Over Fusion it also draws outlines that can be seen:
/// Fusion draws boxes, buttons and fields with a darker shade of the window, which on a dark window is no outline at
/// all. Here they have at least 3:1, in high contrast 4.5:1, and high contrast has no shades. What has the keyboard has
/// a ring of 3:1 against what it stands on (WCAG 2.2, 2.4.11); Fusion's own is a shade of it. Words of buttons and
/// cells keep away from what stands beside them, and the two buttons of a dock have drawings that are sharp at every
/// scale. Scroll bars are flat.
class OutlinedStyle : public QProxyStyle {
public:
    /// `base` is the name of a style of QStyleFactory.
    OutlinedStyle(const QString &base, Density density);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget = nullptr) const override;

private:
    /// A button without shades: its ground, a frame, and a stronger one for the default and the focused one.
    void drawFlatButton(const QStyleOption *option, QPainter *painter, const Theme &theme) const;
    /// The ring of what has the keyboard, inside `option`'s rectangle.
    void drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonFocus(const QStyleOption *option, QPainter *painter) const;
    /// The frame of a list, table or text, which holds the ring when it has the keyboard. A plain one (QFrame::Plain)
    /// is nothing else.
    void drawPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget, const Theme &theme) const;
    /// Plain rectangles. Fusion's bars are gradients, which Qt 6.4 fills with the threads of QThreadPool's global
    /// instance and waits for: while other threads of the program or other programs are busy, painting one took tens of
    /// milliseconds, and a table that grows paints its bar again and again.
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget,
                       const Theme &theme) const;

    bool m_outlined;
    Density m_density;
};

} // namespace agm
