// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportDocument.h"

#include <QtCore/QList>
#include <QtGui/QFont>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPainter>

#include <functional>
#include <memory>

namespace agm::pdf {

/// A piece of a page that is not parted: a line of a table, a paragraph, a heading.
struct Item {
    qreal height = 0; ///< device units
    bool keepWithNext = false; ///< no page ends after it
    std::function<void(QPainter &painter, qreal top)> draw; ///< nothing: a gap
    /// Of a table's line: its heading, which stands again at the top of a page.
    std::shared_ptr<const Item> head;
};

/// Lengths and fonts of the paper, all in device units.
class Sheet {
public:
    explicit Sheet(QPagedPaintDevice *device);

    qreal width() const { return m_width; } ///< between the margins
    qreal height() const { return m_height; }
    qreal pt(qreal points) const { return points * m_unit; }

    QFont font(qreal points, bool bold = false) const;
    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, m_device); }
    /// The lines of a text, broken between words and, where one is too long, inside it.
    QStringList lines(const QString &text, const QFont &font, qreal width) const;

    static QColor text();
    static QColor quiet();
    static QColor line();

private:
    QPagedPaintDevice *m_device;
    qreal m_unit; ///< device units of a point
    qreal m_width;
    qreal m_height;
};

/// Lines of text from `left` on. `gap` below.
Item paragraph(const Sheet &sheet, const QString &text, const QFont &font, const QColor &color, qreal gap);
/// A name and its text beside it; or, with `below`, under it.
Item entry(const Sheet &sheet, const ReportEntry &entry, bool below);
/// A heading and one item for each line.
QList<Item> table(const Sheet &sheet, const ReportTable &table);
/// The table in parts of fewer columns that each fit on the page, the first column in each of them; itself when it
/// fits.
QList<ReportTable> fitted(const Sheet &sheet, const ReportTable &table);
/// Whether all columns fit beside each other without smaller letters.
bool fits(const Sheet &sheet, const ReportTable &table);
/// Up to three drawings side by side.
QList<Item> trends(const Sheet &sheet, const ReportDocument &report, const QList<ReportTrend> &trends);

/// The report on the pages of a device that is not painted on yet; the number of pages, 0 when the
/// device cannot be painted on. `goOn` (may be empty) is asked
/// with the number of each page before it is drawn.
int draw(const ReportDocument &report, QPagedPaintDevice *device, const std::function<bool(int page)> &goOn = {});

} // namespace agm::pdf
