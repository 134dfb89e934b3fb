// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"
#include "views/charts/SeriesTableModel.h"
#include "views/common/Formats.h"

namespace agm {

/// The table behind a trend: a row for each day or hour, a column for each line of each plot and one for its period
/// before. Intervals and late changes are tooltips.
struct TrendTable {
    QStringList headers;
    QList<QList<ChartCell>> rows;
};
TrendTable trendTable(const TrendData &data, const QList<TrendPlot> &plots, const Formats &formats);

} // namespace agm
