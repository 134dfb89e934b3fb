// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/PdfPages.h"

#include <algorithm>
#include <numeric>

namespace agm::pdf {
namespace {

constexpr qreal TextSize = 7.5; // points
constexpr qreal NoteSize = 6.5;
constexpr qreal SmallestShare = 0.6; // of these sizes, for a table of many columns
constexpr qreal WidestText = 400; // points: longer texts are broken
constexpr qreal WidestHead = 90; // the same of headings
constexpr qreal NarrowestText = 48;
constexpr qreal NarrowestName
    = 100; // of the first column, which says what a line is about: smaller letters before that
constexpr qreal Between = 12; // points between two columns
constexpr qreal SparkWidth = 64; // points

/// How a table stands on the page.
struct Layout {
    QList<qsizetype> columns; ///< those that are shown
    QList<qreal> lefts;
    QList<qreal> widths;
    qreal width = 0;
    QFont text;
    QFont note;
    QFont head;
};

/// The text of a cell, broken into lines.
struct Block {
    QStringList lines;
    QStringList notes;
    bool dimmed = false;
    QList<std::optional<double>> days = {}; ///< drawn in place of lines
    bool lastDayIsOpen = false;
};

/// A small line of days, from 0 (or the lowest correction) up to the highest, as the table on the screen has it. A gap
/// stays a gap; the day that is not over is reached by dashes.
void drawDays(QPainter &painter, const Sheet &sheet, const Block &block, const QRectF &place)
{
    double low = 0;
    double high = 0;
    for (const std::optional<double> &day : block.days) {
        low = std::min(low, day.value_or(0));
        high = std::max(high, day.value_or(0));
    }
    const auto at = [&](qsizetype day) {
        const double share = high > low ? (*block.days[day] - low) / (high - low) : 0;
        const double x = block.days.size() > 1 ? double(day) / double(block.days.size() - 1) : 0.5;
        return QPointF(place.left() + x * place.width(), place.bottom() - share * place.height());
    };
    painter.setPen(QPen(Sheet::line(), sheet.pt(0.4)));
    painter.drawLine(place.bottomLeft(), place.bottomRight());
    const QPen line(Sheet::text(), sheet.pt(0.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPen dashes(Sheet::text(), sheet.pt(0.6), Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({2, 2});
    const double dot = sheet.pt(0.9);
    for (qsizetype day = 0; day < block.days.size(); ++day) {
        if (!block.days[day])
            continue;
        const bool before = day > 0 && block.days[day - 1];
        const bool after = day + 1 < block.days.size() && block.days[day + 1];
        if (before) {
            painter.setPen(block.lastDayIsOpen && day + 1 == block.days.size() ? dashes : line);
            painter.drawLine(at(day - 1), at(day));
        } else if (!after) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Sheet::text());
            painter.drawEllipse(at(day), dot, dot);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

qreal longestWord(const QString &text, const QFontMetricsF &metrics)
{
    qreal longest = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString &word : words)
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

Layout layoutOf(const Sheet &sheet, const ReportTable &table, qreal share)
{
    Layout layout;
    layout.text = sheet.font(TextSize * share);
    layout.note = sheet.font(NoteSize * share);
    layout.head = sheet.font(TextSize * share, true);
    const QFontMetricsF text = sheet.metrics(layout.text);
    const QFontMetricsF note = sheet.metrics(layout.note);
    const QFontMetricsF head = sheet.metrics(layout.head);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].dataOnly)
            continue;
        // A heading that is short stays on one line.
        const QString &title = table.columns[i].title;
        const qreal least
            = std::max(longestWord(title, head), std::min(head.horizontalAdvance(title), sheet.pt(WidestHead) * share));
        qreal width = least;
        for (const QList<ReportCell> &row : table.rows) {
            const ReportCell cell = row.value(i);
            width = std::max(width,
                             cell.days.isEmpty() ? text.horizontalAdvance(cell.text) : sheet.pt(SparkWidth) * share);
            const QStringList notes = cell.note.split(QLatin1Char('\n'));
            for (const QString &line : notes)
                width = std::max(width, note.horizontalAdvance(line));
        }
        if (!table.columns[i].figures)
            width = std::min(width, std::max(sheet.pt(WidestText) * share, least));
        layout.columns.append(i);
        layout.widths.append(width);
    }
    // Figures stay whole; the texts share what is left.
    const qreal between = sheet.pt(Between) * share;
    const qreal gaps = between * double(std::max<qsizetype>(layout.columns.size() - 1, 0));
    const qreal wanted = std::accumulate(layout.widths.begin(), layout.widths.end(), gaps);
    const auto narrowest = [&](qsizetype i) { return sheet.pt(i == 0 ? NarrowestName : NarrowestText) * share; };
    qreal over = wanted - sheet.width();
    while (over > 0.5) {
        // The widest text gives first, down to the next one.
        qsizetype widest = -1;
        for (qsizetype i = 0; i < layout.columns.size(); ++i) {
            if (!table.columns[layout.columns[i]].figures && layout.widths[i] > narrowest(i)
                && (widest < 0 || layout.widths[i] > layout.widths[widest]))
                widest = i;
        }
        if (widest < 0)
            break;
        const qreal given = std::min({over, sheet.pt(10), layout.widths[widest] - narrowest(widest) + 0.01});
        layout.widths[widest] -= given;
        over -= given;
    }
    qreal left = 0;
    for (const qreal width : std::as_const(layout.widths)) {
        layout.lefts.append(left);
        left += width + between;
    }
    layout.width = left - between;
    return layout;
}

/// One line of the table: blocks beside each other, the highest of them gives its height.
Item lineOf(const Sheet &sheet, const ReportTable &table, const std::shared_ptr<const Layout> &layout,
            const QList<Block> &blocks, bool isHead)
{
    const QFont font = isHead ? layout->head : layout->text;
    const QFontMetricsF text = sheet.metrics(font);
    const QFontMetricsF note = sheet.metrics(layout->note);
    qreal height = 0;
    for (const Block &block : blocks)
        height = std::max(
            height, text.lineSpacing() * double(block.lines.size()) + note.lineSpacing() * double(block.notes.size()));
    QList<bool> toTheRight;
    for (const qsizetype column : layout->columns)
        toTheRight.append(table.columns[column].figures);
    const qreal padding = sheet.pt(2.5);
    Item item;
    item.height = height + 2 * padding;
    item.draw = [=, rule = sheet.pt(isHead ? 0.8 : 0.4), bottom = item.height](QPainter &painter, qreal top) {
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            qreal y = top + padding;
            if (!blocks[i].days.isEmpty())
                drawDays(painter, sheet, blocks[i], QRectF(layout->lefts[i], y, layout->widths[i], text.lineSpacing()));
            const auto write
                = [&](const QStringList &lines, const QFont &face, const QFontMetricsF &metrics, const QColor &color) {
                      painter.setFont(face);
                      painter.setPen(color);
                      for (const QString &line : lines) {
                          const qreal x = toTheRight[i]
                              ? layout->lefts[i] + layout->widths[i] - metrics.horizontalAdvance(line)
                              : layout->lefts[i];
                          painter.drawText(QPointF(x, y + metrics.ascent()), line);
                          y += metrics.lineSpacing();
                      }
                  };
            write(blocks[i].lines, font, text, isHead || blocks[i].dimmed ? Sheet::quiet() : Sheet::text());
            write(blocks[i].notes, layout->note, note, Sheet::quiet());
        }
        painter.setPen(QPen(isHead ? Sheet::quiet() : Sheet::line(), rule));
        painter.drawLine(QPointF(0, top + bottom), QPointF(layout->width, top + bottom));
    };
    return item;
}

} // namespace

bool fits(const Sheet &sheet, const ReportTable &table)
{
    return layoutOf(sheet, table, 1).width <= sheet.width();
}

QList<ReportTable> fitted(const Sheet &sheet, const ReportTable &table)
{
    const Layout layout = layoutOf(sheet, table, SmallestShare);
    if (layout.width <= sheet.width() || layout.columns.size() < 2)
        return {table};
    const qreal between = sheet.pt(Between) * SmallestShare;
    QList<QList<qsizetype>> parts; // places in the layout
    qreal width = 0;
    for (qsizetype i = 1; i < layout.columns.size(); ++i) {
        if (parts.isEmpty() || width + between + layout.widths[i] > sheet.width()) {
            parts.append(QList<qsizetype>{0});
            width = layout.widths[0];
        }
        parts.last().append(i);
        width += between + layout.widths[i];
    }
    QList<ReportTable> tables;
    for (const QList<qsizetype> &part : std::as_const(parts)) {
        ReportTable made;
        made.title = table.title;
        for (const qsizetype i : part)
            made.columns.append(table.columns[layout.columns[i]]);
        made.rows.reserve(table.rows.size());
        for (const QList<ReportCell> &row : table.rows) {
            QList<ReportCell> cells;
            for (const qsizetype i : part)
                cells.append(row.value(layout.columns[i]));
            made.rows.append(cells);
        }
        tables.append(made);
    }
    return tables;
}

QList<Item> table(const Sheet &sheet, const ReportTable &table)
{
    auto layout = std::make_shared<const Layout>(layoutOf(sheet, table, 1));
    if (layout->width > sheet.width())
        layout = std::make_shared<const Layout>(
            layoutOf(sheet, table, std::max(SmallestShare, sheet.width() / layout->width * 0.99)));

    QList<Block> titles;
    for (qsizetype i = 0; i < layout->columns.size(); ++i)
        titles.append(
            {sheet.lines(table.columns[layout->columns[i]].title, layout->head, layout->widths[i] + 1), {}, false});
    const auto head = std::make_shared<const Item>(lineOf(sheet, table, layout, titles, true));
    QList<Item> items{*head};
    items.first().keepWithNext = true;
    for (const QList<ReportCell> &row : table.rows) {
        QList<Block> blocks;
        for (qsizetype i = 0; i < layout->columns.size(); ++i) {
            const ReportCell cell = row.value(layout->columns[i]);
            Block block{cell.days.isEmpty() ? sheet.lines(cell.text, layout->text, layout->widths[i] + 1)
                                            : QStringList{QString()},
                        {},
                        cell.dimmed,
                        cell.days,
                        cell.lastDayIsOpen};
            if (!cell.note.isEmpty())
                block.notes = sheet.lines(cell.note, layout->note, layout->widths[i] + 1);
            blocks.append(block);
        }
        items.append(lineOf(sheet, table, layout, blocks, false));
        items.last().head = head;
    }
    items.last().height += sheet.pt(8);
    return items;
}

} // namespace agm::pdf
