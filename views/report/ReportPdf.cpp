// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/ReportPdf.h"

#include "views/report/PdfPages.h"

#include <QtCore/QBuffer>
#include <QtCore/QHashFunctions>
#include <QtCore/QMarginsF>
#include <QtCore/QRegularExpression>

namespace agm {
namespace {

using pdf::Item;
using pdf::Sheet;

constexpr int Resolution = 600; // dots an inch: fine enough that rounding cannot be seen
constexpr qreal HeaderSpace = 22; // points, of the pages after the first
constexpr qreal FooterSpace = 20;

/// Qt writes the fonts of a file in the order of a hash, which differs from run to run unless its seed is fixed.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashSeed)
};

/// Qt writes the present time into a file, in a form whose length depends on the zone. This puts another one there and
/// moves the places in the file's own table of contents. What does not look as expected stays as it is.
QByteArray withDate(QByteArray file, const QDateTime &time)
{
    static const QByteArray start("/CreationDate (");
    const qsizetype from = file.indexOf(start) + start.size();
    const qsizetype to = file.indexOf(')', from);
    const qsizetype contents = file.lastIndexOf("\nxref\n");
    const qsizetype trailer = file.indexOf("trailer", contents);
    const qsizetype pointer = file.indexOf("startxref\n", trailer);
    if (from < start.size() || to < 0 || contents < 0 || trailer < 0 || pointer < 0)
        return file;
    const QByteArray date = time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1();
    const qsizetype moved = date.size() - (to - from);
    // Of twenty bytes each: ten digits of a place, five of a generation, "n" for one in use.
    for (qsizetype at = file.indexOf('\n', contents + 6) + 1; at + 20 <= trailer; at += 20) {
        const qint64 place = file.mid(at, 10).toLongLong();
        if (place > from && file.at(at + 17) == 'n')
            file.replace(at, 10, QByteArray::number(place + moved).rightJustified(10, '0'));
    }
    const qsizetype number = pointer + qsizetype(qstrlen("startxref\n"));
    qsizetype numberEnd = number;
    while (numberEnd < file.size() && file.at(numberEnd) >= '0' && file.at(numberEnd) <= '9')
        ++numberEnd;
    file.replace(number, numberEnd - number,
                 QByteArray::number(file.mid(number, numberEnd - number).toLongLong() + moved));
    file.replace(from, to - from, date); // last, since it moves all of the others
    return file;
}

/// A space and a tab are one glyph, and Qt's tables of what to copy name it a tab. Each table has lines of two glyph
/// numbers and then the characters.
void nameSpaces(QByteArray &file)
{
    static const QByteArray begin("beginbfrange\n");
    for (qsizetype at = file.indexOf(begin); at >= 0; at = file.indexOf(begin, at)) {
        at += begin.size();
        while (at < file.size() && file.at(at) == '<') {
            const qsizetype end = file.indexOf('\n', at);
            if (end < 0)
                return;
            for (qsizetype tab = file.indexOf("<0009>", at + 14); tab >= 0 && tab < end;
                 tab = file.indexOf("<0009>", tab))
                file.replace(tab, 6, "<0020>");
            at = end + 1;
        }
    }
}

QList<Item> itemsOf(const Sheet &sheet, const ReportDocument &report)
{
    QList<Item> items;
    const auto heading = [&](const QString &text, qreal size, qreal above) {
        if (above > 0)
            items.append({sheet.pt(above), true, {}, {}});
        items.append(pdf::paragraph(sheet, text, sheet.font(size, true), Sheet::text(), sheet.pt(4)));
        items.last().keepWithNext = true;
    };
    heading(report.title, 16, 0);
    for (const ReportEntry &fact : report.facts)
        items.append(pdf::entry(sheet, fact, false));
    for (const ReportSection &section : report.sections) {
        heading(section.title, 11, 14);
        for (const QString &paragraph : section.paragraphs)
            items.append(pdf::paragraph(sheet, paragraph, sheet.font(8), Sheet::text(), sheet.pt(3)));
        const QList<Item> trends = pdf::trends(sheet, report, section.trends);
        items.last().keepWithNext = items.last().keepWithNext || !trends.isEmpty();
        items += trends;
        for (const ReportTable &table : section.tables) {
            if (!table.title.isEmpty())
                heading(table.title, 8.5, 4);
            items += pdf::table(sheet, table);
        }
    }
    if (!report.leftOut.isEmpty()) {
        heading(report.leftOutTitle, 11, 14);
        for (const QString &sentence : report.leftOut)
            items.append(pdf::paragraph(sheet, sentence, sheet.font(8), Sheet::text(), sheet.pt(3)));
    }
    if (!report.definitions.isEmpty()) {
        heading(report.definitionsTitle, 11, 14);
        for (const ReportEntry &definition : report.definitions)
            items.append(pdf::entry(sheet, definition, true));
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

QPageSize::PageSizeId reportPaper(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

QByteArray encodeReportPdf(const ReportDocument &report, QPageSize::PageSizeId paper)
{
    const FixedHashSeed seed;
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(paper));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(14, 12, 14, 10), QPageLayout::Millimeter);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Ad Group Manager"));
        const Sheet sheet(&writer);
        const QList<Item> items = itemsOf(sheet, report);
        const QList<QList<Placed>> pages = paginate(sheet, items);
        QPainter painter(&writer);
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            for (const Placed &placed : pages[page])
                if (placed.item->draw)
                    placed.item->draw(painter, placed.top);
            drawEdges(painter, sheet, report, page, pages.size());
        }
    }
    nameSpaces(file);
    const QDateTime time = report.asOf.isValid() ? report.asOf : QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
    return withDate(file, time);
}

} // namespace agm
