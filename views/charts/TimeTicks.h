// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"
#include "views/common/Formats.h"

#include <functional>

namespace agm {

/// Width of a text in pixels.
using TextWidth = std::function<qreal(const QString &)>;

/// One label of the time axis, centred at x (TrendPlot's x).
struct TimeTick {
    double x = 0;
    QString text;
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Labels for [from, to) on `width` pixels that do not touch each other: days, or hours of the clock when there is
/// room for them; the month is named with the first label and where it changes.
QList<TimeTick> timeTicks(const TrendData &data, double from, double to, qreal width, const Formats &formats,
                          const TextWidth &textWidth);

/// Our own changes that are drawn as one line: nearer to each other than a pixel or two.
struct ChangeTick {
    double x = 0;
    QString text; ///< beside the line; empty where there is no room
    int row = 0; ///< of the text, from the top
    QList<int> ticks; ///< indices in TrendData::ticks
};

/// Places the changes within [from, to) of the ad groups in `ids` (empty: of all) on `width` pixels and at most `rows`
/// rows of text: no two texts overlap and none leaves the plot; what finds no room keeps its line.
QList<ChangeTick> changeTicks(const TrendData &data, const QSet<QString> &ids, double from, double to, qreal width,
                              int rows, const TextWidth &textWidth);

/// `Tue 18 Jul 2026`, `Tue 18 Jul 2026, 14:00–15:00`.
QString stretchText(const TrendData &data, int slot, const Formats &formats);

} // namespace agm
