// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>

namespace agm {

/// Widths in pixels of what stands in a cell of figures: value, interval, a word in a frame. The rooms are what the
/// column keeps for a part in every row, so that values stand below each other; 0: the column has no such part.
struct PartWidths {
    int value = 0;
    int valueRoom = 0; ///< what values of the column mostly need: rows of about one width then lose a part together
    int aside = 0; ///< 0: this row has none
    int asideRoom = 0;
    int chip = 0; ///< with its word; 0: this row has none
    int chipRoom = 0;
    int shape = 0; ///< the chip without its word; 0: it is nothing without its word
};

/// Where the parts go; an empty rectangle: not shown.
struct PartPlaces {
    QRect value;
    QRect aside;
    QRect chip;
    bool word = false; ///< the chip has its word
};

constexpr int PartGap = 6; ///< pixels between two parts

/// When the box is too narrow the interval goes first, then the chip's word, then the chip, as late as this row's own
/// value lets it. The value stays: it may be
/// as wide as the box, and whoever paints it marks what is cut off.
PartPlaces placeParts(const QRect &box, const PartWidths &widths, Qt::LayoutDirection direction);

} // namespace agm
