// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TrendCursor.h"

#include "domain/Listed.h"
#include "domain/Statistics.h"
#include "views/charts/ChartAxes.h"
#include "views/charts/TimeTicks.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr int Sample = 16;
constexpr int Inner = 8;
constexpr int DetailedLines = 3;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TrendCursor)
};

} // namespace

QString intervalText(const MetricFigures &figures, const TrendPlot &plot, const Formats &formats)
{
    const auto interval = metricInterval(figures, plot.field);
    if (!interval)
        return {};
    const QString low = valueText(plot.field, interval->low, plot.currency, formats);
    if (!std::isfinite(interval->high))
        return {}; // the value itself is the lower bound then
    return Tr::tr("95 %: %1 to %2").arg(low, valueText(plot.field, interval->high, plot.currency, formats));
}

QString lateText(const LateChange &late, Currency currency, const QTimeZone &zone, const Formats &formats)
{
    const QDate since = late.since.toTimeZone(zone).date();
    const QString sign = late.difference > 0 ? QStringLiteral("+") : QStringLiteral("−");
    return Tr::tr("%1%2 %3 since %4")
        .arg(sign, valueText(late.field, std::abs(late.difference), currency, formats),
             words::inSentence(words::fieldTitle(late.field)), formats.days(since, since, since));
}

QList<CursorRow> cursorRows(const TrendData &data, const TrendPlot &plot, int slot, const Formats &formats)
{
    QList<int> lines;
    for (const TrendCurve &curve : plot.curves) {
        if (!lines.contains(curve.line))
            lines.append(curve.line);
    }
    std::sort(lines.begin(), lines.end());
    QList<CursorRow> rows;
    for (const int line : std::as_const(lines)) {
        CursorRow row;
        row.line = line;
        row.title = inertLine(data.lines.at(line).title);
        if (const MetricPoint *point = trendPoint(data, line, slot)) {
            row.value = readingText(plot.field, point->figures.read(plot.field), formats);
            row.interval = intervalText(point->figures, plot, formats);
            if (const auto late = lateChange(*point, plot.field))
                row.late = lateText(*late, data.lines.at(line).currency, data.zone, formats);
        } else {
            row.value = Tr::tr("not known");
        }
        if (const MetricPoint *before = trendPoint(data, line, slot, true))
            row.before = Tr::tr("before: %1").arg(readingText(plot.field, before->figures.read(plot.field), formats));
        rows.append(row);
    }
    return rows;
}

QStringList cursorHeading(const TrendData &data, int slot, const Formats &formats)
{
    QStringList heading{stretchText(data, slot, formats)};
    const bool hours = data.granularity == Granularity::Hour;
    if (data.today.isValid() && data.first.addDays(hours ? slot / 24 : slot) == data.today)
        heading.append(Tr::tr("today, incomplete"));
    return heading;
}

QString cursorText(const TrendData &data, const TrendPlot &plot, int slot, const Formats &formats)
{
    QStringList sentences{axisTitle(plot.field, plot.currency), listed(cursorHeading(data, slot, formats))};
    for (const CursorRow &row : cursorRows(data, plot, slot, formats)) {
        QStringList parts{row.value};
        for (const QString &part : {row.interval, row.before, row.late}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        sentences.append(Tr::tr("%1: %2").arg(row.title, listed(parts)));
    }
    for (const TrendTick &tick : data.ticks) {
        if (trendSlot(data, trendX(data, tick.at)) == slot)
            sentences.append(Tr::tr("Change: %1").arg(inertLine(tick.text)));
    }
    return sentences.join(QStringLiteral(". "));
}

namespace {

/// One line of text in the box.
struct BoxLine {
    int line = -1; ///< whose sample stands before it
    QString left;
    QString right;
    bool quiet = false;
    bool strong = false;
};

/// `all`: every line with its details, else the present one alone.
QList<BoxLine> boxLines(const QStringList &heading, const QList<CursorRow> &rows, int current, bool all)
{
    QList<BoxLine> lines;
    lines.append({-1, heading.value(0), heading.value(1), false, true});
    for (const CursorRow &row : rows) {
        lines.append({row.line, row.title, row.value, false, row.line == current});
        if (!all && row.line != current)
            continue;
        const QStringList details{row.interval, row.before, row.late};
        for (const QString &detail : details) {
            if (!detail.isEmpty())
                lines.append({-1, {}, detail, true, false});
        }
    }
    return lines;
}

} // namespace

void paintCursorBox(QPainter *painter, const QRectF &bounds, qreal x, const QStringList &heading,
                    const QList<CursorRow> &rows, int current, const ChartPalette &palette, const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(small.pointSizeF() * 0.9, 7.0));
    QFont strong = small;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(strong);
    const qreal row = metrics.height() + 1;
    const auto room = qsizetype((bounds.height() - Inner - 4) / row);
    QList<BoxLine> lines = boxLines(heading, rows, current, rows.size() <= DetailedLines);
    // Where it is low, a value for each line comes before the details of any.
    if (lines.size() > room)
        lines = boxLines(heading, rows, current, false);
    if (lines.size() > room)
        lines = boxLines(heading, rows, -1, false);
    qreal left = 0;
    qreal right = 0;
    qreal head = 0; ///< of lines that have the whole width
    for (const BoxLine &line : lines) {
        if (line.line < 0) {
            const qreal all = metrics.horizontalAdvance(line.left) + metrics.horizontalAdvance(line.right) + 14;
            head = std::max(head, all);
            continue;
        }
        left = std::max(left, line.left.isEmpty() ? 0 : Sample + 4 + metrics.horizontalAdvance(line.left));
        right = std::max(right, metrics.horizontalAdvance(line.right));
    }
    const qreal widest = std::max(bounds.width() - 4, 60.0);
    // Titles give way to values.
    left = std::min(left, std::max(widest - right - 12 - 2 * Inner, 40.0));
    const qreal wide = std::min(std::max(left + 12 + right, head) + 2 * Inner, widest);
    const qreal high = double(lines.size()) * row + Inner;
    QRectF box(x + 12, bounds.top() + 2, wide, high);
    if (box.bottom() > bounds.bottom())
        box.moveTop(std::max(bounds.top(), bounds.bottom() - high - 2));
    if (box.right() > bounds.right())
        box.moveRight(x - 12);
    if (box.left() < bounds.left())
        box.moveLeft(std::max(bounds.left(), std::min(x + 12, bounds.right() - wide)));

    painter->setPen(QPen(palette.axis(), 1));
    painter->setBrush(palette.background());
    painter->drawRoundedRect(box, 4, 4);
    QRectF place(box.left() + Inner, box.top() + Inner / 2.0, box.width() - 2 * Inner, row);
    const int flags = int(Qt::AlignVCenter | Qt::TextSingleLine);
    for (const BoxLine &line : lines) {
        painter->setFont(line.strong ? strong : small);
        QRectF words = place;
        if (line.line >= 0) {
            const SeriesStyle style = palette.series(line.line);
            painter->setPen(style.pen(2));
            const qreal y = place.center().y();
            painter->drawLine(QPointF(place.left(), y), QPointF(place.left() + Sample, y));
            drawMarker(painter, QPointF(place.left() + Sample / 2.0, y), style, 7, palette.background());
            words.setLeft(place.left() + Sample + 4);
        }
        painter->setPen(line.quiet ? palette.label() : palette.text());
        const qreal value = metrics.horizontalAdvance(line.right);
        painter->drawText(words, flags | int(Qt::AlignLeft),
                          metrics.elidedText(line.left, Qt::ElideRight, std::max(words.width() - value - 8, 0.0)));
        painter->setPen(line.quiet || line.line < 0 ? palette.label() : palette.text());
        painter->drawText(place, flags | int(Qt::AlignRight), line.right);
        place.translate(0, row);
    }
}

} // namespace agm
