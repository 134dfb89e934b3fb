// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"
#include "views/charts/ChartPalette.h"
#include "views/common/Formats.h"

#include <QtGui/QFont>

namespace agm {

/// What the crosshair says of one line.
struct CursorRow {
    int line = 0;
    QString title;
    QString value; ///< as CONVENTIONS.md writes it; `—` when it is undefined, "not known" for a gap
    QString interval; ///< `95 %: 3.35 % to 3.87 %`; empty without one
    QString before; ///< `before: US$12.00`; empty without a period before
    QString late; ///< `+4 purchases since 3 Jul`; empty without a late change
};

/// One row for each line of the plot, also for those without a value there.
QList<CursorRow> cursorRows(const TrendData &data, const TrendPlot &plot, int slot, const Formats &formats);
/// `Tue 18 Jul 2026`, with what is to be known of that stretch: today is incomplete, our changes.
QStringList cursorHeading(const TrendData &data, int slot, const Formats &formats);
/// All of it as sentences, for screen readers.
QString cursorText(const TrendData &data, const TrendPlot &plot, int slot, const Formats &formats);
/// `+4 purchases since 3 Jul`
QString lateText(const LateChange &late, Currency currency, const QTimeZone &zone, const Formats &formats);

/// `95 %: 3.35 % to 3.87 %`; empty for metrics without an interval.
QString intervalText(const MetricFigures &figures, const TrendPlot &plot, const Formats &formats);

/// The box beside the crosshair. `details` of up to three lines, else of the line `current` alone.
/// It stays within `bounds` and beside `x`.
void paintCursorBox(QPainter *painter, const QRectF &bounds, qreal x, const QStringList &heading,
                    const QList<CursorRow> &rows, int current, const ChartPalette &palette, const QFont &font);

} // namespace agm
