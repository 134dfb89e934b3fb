// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace agm {

/// Colours derived from a widget's palette, so that light, dark and high contrast follow the person's own theme. Cheap
/// to make; make it anew in paint code or on QEvent::PaletteChange.
struct Theme {
    explicit Theme(const QPalette &palette);

    QColor base; ///< background of lists and cards
    QColor window; ///< background of the window
    QColor text; ///< on base and on window
    QColor secondary; ///< quieter text, at least 4.5:1 on base and on the selection
    QColor border; ///< hairlines; decoration only
    QColor outline; ///< shapes and focus frames, at least 3:1 on base and on the selection
    QColor accent; ///< the palette's highlight, at least 3:1 on base
    QColor selection; ///< background of a selected row; `text` stays readable on it
    QColor hover; ///< background under the pointer
    QColor headerBackground;
    QColor warning; ///< vermillion, for bars and shapes (never for text)
    QColor warningTint; ///< background of an issue card
    QColor good; ///< bluish green, the other side of `warning`: for shapes (never for text)
    QColor goodTint; ///< background of a cell that is better than it need be
    bool dark = false;
    /// Nearly black on nearly white or the other way round, windows and lists alike, as high contrast themes have it
    /// and no other: text has 7:1 then, shapes and lines 4.5:1, and borders are as clear as shapes.
    bool highContrast = false;

    /// WCAG 2 contrast ratio, 1 to 21.
    static double contrast(const QColor &a, const QColor &b);
    /// `share` of `b` mixed into `a` (0: a, 1: b), opaque.
    static QColor blend(const QColor &a, const QColor &b, double share);
    /// Moves `color` towards `towards` until it has `ratio` against every background.
    static QColor readable(QColor color, const QColor &towards, std::initializer_list<QColor> backgrounds,
                           double ratio);
};

} // namespace agm
