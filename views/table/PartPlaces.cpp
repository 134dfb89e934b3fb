// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/PartPlaces.h"

#include <QtWidgets/QStyle>

#include <algorithm>

namespace agm {
namespace {

int withGap(int width)
{
    return width > 0 ? width + PartGap : 0;
}

} // namespace

PartPlaces placeParts(const QRect &box, const PartWidths &widths, Qt::LayoutDirection direction)
{
    const int asideRoom = std::max(widths.aside, widths.asideRoom);
    const int chipRoom = std::max(widths.chip, widths.chipRoom);
    const int valueRoom = std::max(widths.value, widths.valueRoom);
    const auto fits = [&](int others) { return valueRoom + others <= box.width(); };
    const auto placed = [&](int left, int width) {
        const QRect logical(left, box.top(), width, box.height());
        return width > 0 ? QStyle::visualRect(direction, box, logical) : QRect();
    };

    PartPlaces places;
    places.word = chipRoom > 0 && fits(withGap(chipRoom));
    const bool shape = widths.value + withGap(widths.shape) <= box.width();
    const int endRoom = places.word ? chipRoom : shape ? widths.shape : 0;
    int end = box.right() + 1;
    if (endRoom > 0) {
        places.chip = placed(end - endRoom, widths.chip == 0 ? 0 : places.word ? widths.chip : widths.shape);
        end -= withGap(endRoom);
    }
    if (asideRoom > 0 && fits(withGap(asideRoom) + withGap(chipRoom))) {
        places.aside = placed(end - asideRoom, widths.aside);
        end -= withGap(asideRoom);
    }
    const int width = std::min(widths.value, end - box.left());
    places.value = placed(end - width, width);
    return places;
}

} // namespace agm
