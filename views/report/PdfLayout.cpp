// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/PdfPages.h"

namespace agm::pdf {
namespace {

constexpr qreal HeaderSpace = 22; // points, of the pages after the first
constexpr qreal FooterSpace = 20;

QList<Item> itemsOf(const Sheet &sheet, const ReportDocument &report)
{
    QList<Item> items;
    const auto heading = [&](const QString &text, qreal size, qreal above) {
        if (above > 0)
            items.append({sheet.pt(above), true, {}, {}});
        items.append(paragraph(sheet, text, sheet.font(size, true), Sheet::text(), sheet.pt(4)));
        items.last().keepWithNext = true;
    };
    heading(report.title, 16, 0);
    for (const ReportEntry &fact : report.facts)
        items.append(entry(sheet, fact, false));
    for (const ReportSection &section : report.sections) {
        heading(section.title, 11, 14);
        for (const QString &paragraph : section.paragraphs)
            items.append(pdf::paragraph(sheet, paragraph, sheet.font(8), Sheet::text(), sheet.pt(3)));
        const QList<Item> drawings = pdf::trends(sheet, report, section.trends);
        items.last().keepWithNext = items.last().keepWithNext || !drawings.isEmpty();
        items += drawings;
        for (const ReportTable &table : section.tables) {
            if (!table.title.isEmpty())
                heading(table.title, 8.5, 4);
            const QList<ReportTable> parts = fitted(sheet, table);
            for (const ReportTable &part : parts)
                items += pdf::table(sheet, part);
        }
    }
    if (!report.leftOut.isEmpty()) {
        heading(report.leftOutTitle, 11, 14);
        for (const QString &sentence : report.leftOut)
            items.append(paragraph(sheet, sentence, sheet.font(8), Sheet::text(), sheet.pt(3)));
    }
    if (!report.definitions.isEmpty()) {
        heading(report.definitionsTitle, 11, 14);
        for (const ReportEntry &definition : report.definitions)
            items.append(entry(sheet, definition, true));
    }
    return items;
}

struct Placed {
    const Item *item;
    qreal top;
};

/// What stands where, page by page.
QList<QList<Placed>> paginate(const Sheet &sheet, const QList<Item> &items)
{
    const qreal bottom = sheet.height() - sheet.pt(FooterSpace);
    const qreal top = sheet.pt(HeaderSpace);
    QList<QList<Placed>> pages{{}};
    qreal at = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        // A heading goes where what it heads goes.
        qreal needed = items[i].height;
        for (qsizetype next = i; items[next].keepWithNext && next + 1 < items.size(); ++next)
            needed += items[next + 1].height;
        const bool follows = i > 0 && items[i - 1].keepWithNext;
        if (at + needed > bottom && !follows && !pages.last().isEmpty()) {
            pages.append(QList<Placed>());
            at = top;
            if (!items[i].draw)
                continue; // a page begins without a gap
            if (const Item *head = items[i].head.get()) {
                pages.last().append({head, at});
                at += head->height;
            }
        }
        pages.last().append({&items[i], at});
        at += items[i].height;
    }
    return pages;
}

void drawEdges(QPainter &painter, const Sheet &sheet, const ReportDocument &report, qsizetype page, qsizetype pages)
{
    const QFont font = sheet.font(7);
    const QFontMetricsF metrics = sheet.metrics(font);
    painter.setFont(font);
    painter.setPen(Sheet::quiet());
    if (page > 0)
        painter.drawText(QPointF(0, metrics.ascent()), metrics.elidedText(report.title, Qt::ElideRight, sheet.width()));
    const qreal baseline = sheet.height() - metrics.descent();
    QString number;
    if (!report.pageText.isEmpty())
        number = report.pageText.arg(page + 1).arg(pages);
    const qreal width = metrics.horizontalAdvance(number);
    painter.drawText(QPointF(sheet.width() - width, baseline), number);
    painter.drawText(QPointF(0, baseline),
                     metrics.elidedText(report.footer, Qt::ElideRight, sheet.width() - width - sheet.pt(20)));
    painter.setPen(QPen(Sheet::line(), sheet.pt(0.5)));
    const qreal rule = sheet.height() - metrics.lineSpacing() - sheet.pt(3);
    painter.drawLine(QPointF(0, rule), QPointF(sheet.width(), rule));
}

} // namespace

int draw(const ReportDocument &report, QPagedPaintDevice *device, const std::function<bool(int page)> &goOn)
{
    const Sheet sheet(device);
    const QList<Item> items = itemsOf(sheet, report);
    const QList<QList<Placed>> pages = paginate(sheet, items);
    QPainter painter(device);
    if (!painter.isActive())
        return 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (goOn && !goOn(int(page)))
            return int(page);
        if (page > 0)
            device->newPage();
        for (const Placed &placed : pages[page])
            if (placed.item->draw)
                placed.item->draw(painter, placed.top);
        drawEdges(painter, sheet, report, page, pages.size());
    }
    return int(pages.size());
}

} // namespace agm::pdf
