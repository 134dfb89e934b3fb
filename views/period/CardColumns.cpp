// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/period/CardColumns.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QLayout>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace agm {
namespace {

constexpr int Gap = 10;
constexpr int LeastColumn = 340;

int heightOf(QWidget *card, int width)
{
    if (card->layout())
        card->layout()->activate();
    return card->hasHeightForWidth() ? card->heightForWidth(width) : card->sizeHint().height();
}

} // namespace

void CardColumns::addCard(QWidget *card, bool wide)
{
    card->setParent(this);
    m_places.append({card, wide});
    arrange();
}

int CardColumns::columns() const
{
    return std::clamp((width() + Gap) / (LeastColumn + Gap), 1, 3);
}

void CardColumns::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback<bool> guard(m_arranging, true);
    const int count = columns();
    const int each = (width() - Gap * (count - 1)) / count;
    QList<int> bottoms(count, 0);
    const auto put = [&](QWidget *card, int x, int y, int wide, int high) {
        card->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, wide, high)));
    };
    for (const Place &place : m_places) {
        if (place.card->isHidden())
            continue;
        if (place.wide) {
            const int y = *std::max_element(bottoms.begin(), bottoms.end());
            int high = heightOf(place.card, width());
            put(place.card, 0, y, width(), high);
            // Rows may be higher or lower at the width they have got by now.
            if (const int again = heightOf(place.card, width()); again != high)
                put(place.card, 0, y, width(), high = again);
            bottoms.fill(y + high + Gap);
            continue;
        }
        const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
        const int high = heightOf(place.card, each);
        put(place.card, int(shortest - bottoms.begin()) * (each + Gap), *shortest, each, high);
        *shortest += high + Gap;
    }
    const int bottom = bottoms.isEmpty() ? 0 : *std::max_element(bottoms.begin(), bottoms.end());
    setMinimumHeight(std::max(0, bottom - Gap));
}

void CardColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CardColumns::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    return done;
}

} // namespace agm
