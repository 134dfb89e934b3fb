// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TrendTable.h"

#include "domain/Listed.h"
#include "views/charts/ChartAxes.h"
#include "views/charts/TimeTicks.h"
#include "views/charts/TrendCursor.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TrendTable)
};

struct Column {
    int plot;
    int line;
    bool previous;
};

QList<Column> columnsOf(const QList<TrendPlot> &plots)
{
    QList<Column> columns;
    for (int plot = 0; plot < plots.size(); ++plot) {
        QList<Column> previous;
        for (const TrendCurve &curve : plots.at(plot).curves)
            (curve.previous ? previous : columns).append({plot, curve.line, curve.previous});
        columns += previous;
    }
    return columns;
}

} // namespace

TrendTable trendTable(const TrendData &data, const QList<TrendPlot> &plots, const Formats &formats)
{
    const QList<Column> columns = columnsOf(plots);
    TrendTable table;
    table.headers.append(data.granularity == Granularity::Hour ? Tr::tr("Hour") : Tr::tr("Day"));
    for (const Column &column : columns) {
        const TrendPlot &plot = plots.at(column.plot);
        const QString what
            = Tr::tr("%1 · %2").arg(axisTitle(plot.field, plot.currency), data.lines.at(column.line).title);
        table.headers.append(column.previous ? Tr::tr("%1 (period before)").arg(what) : what);
    }
    for (int slot = 0; slot < data.slotCount(); ++slot) {
        QList<ChartCell> row{{listed(cursorHeading(data, slot, formats))}};
        for (const Column &column : columns) {
            const TrendPlot &plot = plots.at(column.plot);
            const MetricPoint *point = trendPoint(data, column.line, slot, column.previous);
            if (!point) {
                row.append({QStringLiteral("—"), {}, Tr::tr("Not known.")});
                continue;
            }
            ChartCell cell;
            cell.text = readingText(plot.field, point->figures.read(plot.field), formats);
            cell.number = point->figures.number(plot.field);
            QStringList why;
            if (const QString interval = intervalText(point->figures, plot, formats); !interval.isEmpty())
                why.append(interval);
            if (const auto late = lateChange(*point, plot.field))
                why.append(lateText(*late, data.lines.at(column.line).currency, data.zone, formats));
            cell.why = why.join(u'\n');
            row.append(cell);
        }
        table.rows.append(row);
    }
    return table;
}

} // namespace agm
