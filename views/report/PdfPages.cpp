// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/PdfPages.h"

#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>

namespace agm::pdf {

Sheet::Sheet(QPagedPaintDevice *device)
    : m_device(device), m_unit(device->logicalDpiX() / 72.0), m_width(device->width()), m_height(device->height())
{
}

QFont Sheet::font(qreal points, bool bold) const
{
    // One family by name, which every installation has: what a desktop has chosen for its windows is no part of the
    // report.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QStringList Sheet::lines(const QString &text, const QFont &font, qreal width) const
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    const QFontMetricsF measure = metrics(font);
    for (const QString &part : paragraphs) {
        if (measure.horizontalAdvance(part) <= width) {
            lines.append(part);
            continue;
        }
        QTextLayout layout(part, font, m_device);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines.append(part.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines;
}

QColor Sheet::text()
{
    return QColor(0x1b, 0x1f, 0x24);
}

QColor Sheet::quiet()
{
    return QColor(0x57, 0x60, 0x6a);
}

QColor Sheet::line()
{
    return QColor(0xd0, 0xd7, 0xde);
}

Item paragraph(const Sheet &sheet, const QString &text, const QFont &font, const QColor &color, qreal gap)
{
    const QStringList lines = sheet.lines(text, font, sheet.width());
    const QFontMetricsF metrics = sheet.metrics(font);
    Item item;
    item.height = metrics.lineSpacing() * double(lines.size()) + gap;
    item.draw
        = [lines, font, color, step = metrics.lineSpacing(), ascent = metrics.ascent()](QPainter &painter, qreal top) {
              painter.setFont(font);
              painter.setPen(color);
              for (qsizetype i = 0; i < lines.size(); ++i)
                  painter.drawText(QPointF(0, top + step * double(i) + ascent), lines[i]);
          };
    return item;
}

Item entry(const Sheet &sheet, const ReportEntry &entry, bool below)
{
    const QFont nameFont = sheet.font(8, below);
    const QFont textFont = sheet.font(8);
    const QFontMetricsF metrics = sheet.metrics(textFont);
    const qreal left = below ? 0 : sheet.pt(90);
    const QStringList names = sheet.lines(entry.name, nameFont, below ? sheet.width() : left - sheet.pt(6));
    const QStringList lines = sheet.lines(entry.text, textFont, sheet.width() - left);
    const qreal first = below ? metrics.lineSpacing() * double(names.size()) : 0;
    const qsizetype rows = below ? lines.size() : std::max(names.size(), lines.size());
    Item item;
    item.height = first + metrics.lineSpacing() * double(rows) + sheet.pt(below ? 6 : 2);
    item.draw = [=, step = metrics.lineSpacing(), ascent = metrics.ascent()](QPainter &painter, qreal top) {
        painter.setFont(nameFont);
        painter.setPen(below ? Sheet::text() : Sheet::quiet());
        for (qsizetype i = 0; i < names.size(); ++i)
            painter.drawText(QPointF(0, top + step * double(i) + ascent), names[i]);
        painter.setFont(textFont);
        painter.setPen(Sheet::text());
        for (qsizetype i = 0; i < lines.size(); ++i)
            painter.drawText(QPointF(left, top + first + step * double(i) + ascent), lines[i]);
    };
    return item;
}

namespace {

constexpr int SideBySide = 3;

/// Where a day stands in a drawing.
struct Frame {
    QRectF plot;
    const ReportTrend &trend;
    QPointF at(qsizetype i, double value) const
    {
        const qsizetype count = trend.days.size();
        const double x = count < 2 ? plot.center().x() : plot.left() + plot.width() * double(i) / double(count - 1);
        const double share = (value - trend.bottom) / (trend.top - trend.bottom);
        return {x, plot.bottom() - plot.height() * std::clamp(share, 0.0, 1.0)};
    }
};

/// A line for each stretch without a gap; a day between two gaps is a dot.
void drawLine(QPainter &painter, const Frame &frame, ReportCell ReportTrend::Day::*cell, const QPen &pen)
{
    QPolygonF points;
    const auto end = [&] {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (points.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            painter.drawEllipse(points[0], pen.widthF() * 1.4, pen.widthF() * 1.4);
        } else if (points.size() > 1) {
            painter.drawPolyline(points);
        }
        points.clear();
    };
    for (qsizetype i = 0; i < frame.trend.days.size(); ++i) {
        if (const auto value = reportNumber(frame.trend.days[i].*cell))
            points.append(frame.at(i, *value));
        else
            end();
    }
    end();
}

QPen nowPen(const Sheet &sheet)
{
    return QPen(QColor(0x00, 0x72, 0xb2), sheet.pt(1.3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen beforePen(const Sheet &sheet)
{
    QPen pen(QColor(0x6e, 0x6e, 0x6e), sheet.pt(0.8), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 3});
    return pen;
}

/// The words for the two lines, with the strokes they have.
Item legend(const Sheet &sheet, const ReportDocument &report)
{
    const QFont font = sheet.font(7);
    const QFontMetricsF metrics = sheet.metrics(font);
    Item item;
    item.height = metrics.lineSpacing() + sheet.pt(4);
    item.draw = [=, &sheet, &report](QPainter &painter, qreal top) {
        const qreal middle = top + metrics.ascent() * 0.65;
        qreal left = 0;
        for (const bool now : {true, false}) {
            painter.setPen(now ? nowPen(sheet) : beforePen(sheet));
            painter.drawLine(QPointF(left, middle), QPointF(left + sheet.pt(18), middle));
            painter.setPen(Sheet::quiet());
            painter.setFont(font);
            const QString &text = now ? report.nowText : report.beforeText;
            left += sheet.pt(22);
            painter.drawText(QPointF(left, top + metrics.ascent()), text);
            left += metrics.horizontalAdvance(text) + sheet.pt(16);
        }
    };
    return item;
}

void drawTrend(QPainter &painter, const Sheet &sheet, const ReportTrend &trend, const QRectF &rect)
{
    const QFont titleFont = sheet.font(8, true);
    const QFont labelFont = sheet.font(6.5);
    const QFontMetricsF titles = sheet.metrics(titleFont);
    const QFontMetricsF labels = sheet.metrics(labelFont);
    painter.setFont(titleFont);
    painter.setPen(Sheet::text());
    painter.drawText(QPointF(rect.left(), rect.top() + titles.ascent()), trend.title);
    const qreal scale
        = std::max(labels.horizontalAdvance(trend.topText), labels.horizontalAdvance(trend.bottomText)) + sheet.pt(5);
    const Frame frame{QRectF(rect.left() + scale, rect.top() + titles.lineSpacing() + sheet.pt(6),
                             rect.width() - scale - sheet.pt(4),
                             rect.height() - titles.lineSpacing() - labels.lineSpacing() - sheet.pt(10)),
                      trend};
    painter.setPen(QPen(Sheet::line(), sheet.pt(0.6)));
    painter.drawLine(frame.plot.topLeft(), frame.plot.bottomLeft());
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.bottomRight());
    painter.setFont(labelFont);
    painter.setPen(Sheet::quiet());
    const auto rightEnd = [&](qreal right, qreal baseline, const QString &text) {
        painter.drawText(QPointF(right - labels.horizontalAdvance(text), baseline), text);
    };
    rightEnd(frame.plot.left() - sheet.pt(3), frame.plot.top() + labels.ascent() * 0.4, trend.topText);
    rightEnd(frame.plot.left() - sheet.pt(3), frame.plot.bottom(), trend.bottomText);
    const qreal below = frame.plot.bottom() + labels.lineSpacing();
    painter.drawText(QPointF(frame.plot.left(), below), trend.days.constFirst().dayText);
    if (trend.days.size() > 1)
        rightEnd(frame.plot.right(), below, trend.days.constLast().dayText);
    drawLine(painter, frame, &ReportTrend::Day::before, beforePen(sheet));
    drawLine(painter, frame, &ReportTrend::Day::now, nowPen(sheet));
}

bool hasBefore(const QList<ReportTrend> &list)
{
    return std::any_of(list.begin(), list.end(), [](const ReportTrend &trend) {
        return std::any_of(trend.days.begin(), trend.days.end(),
                           [](const ReportTrend::Day &day) { return reportNumber(day.before).has_value(); });
    });
}

} // namespace

QList<Item> trends(const Sheet &sheet, const ReportDocument &report, const QList<ReportTrend> &list)
{
    QList<Item> items;
    QList<ReportTrend> shown;
    std::copy_if(list.begin(), list.end(), std::back_inserter(shown),
                 [](const ReportTrend &trend) { return !trend.days.isEmpty() && trend.top > trend.bottom; });
    const qreal gap = sheet.pt(18);
    const qreal width = (sheet.width() - gap * (SideBySide - 1)) / SideBySide;
    for (qsizetype i = 0; i < shown.size(); i += SideBySide) {
        const QList<ReportTrend> row = shown.mid(i, SideBySide);
        Item item;
        item.height = sheet.pt(112);
        item.draw = [&sheet, row, width, gap](QPainter &painter, qreal top) {
            for (qsizetype at = 0; at < row.size(); ++at)
                drawTrend(painter, sheet, row[at], QRectF(double(at) * (width + gap), top, width, sheet.pt(104)));
        };
        items.append(item);
    }
    if (!items.isEmpty() && hasBefore(shown)) {
        items.last().keepWithNext = true;
        items.append(legend(sheet, report));
    }
    return items;
}

} // namespace agm::pdf
