// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportDocument.h"

#include <QtCore/QList>
#include <QtGui/QFont>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

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
    explicit Sheet(QPdfWriter *writer);

    qreal width() const { return m_width; } ///< between the margins
    qreal height() const { return m_height; }
    qreal pt(qreal points) const { return points * m_unit; }

    QFont font(qreal points, bool bold = false) const;
    QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, m_writer); }
    /// The lines of a text, broken between words and, where one is too long, inside it.
    QStringList lines(const QString &text, const QFont &font, qreal width) const;

    static QColor text();
    static QColor quiet();
    static QColor line();

private:
    QPdfWriter *m_writer;
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
/// Up to three drawings side by side.
QList<Item> trends(const Sheet &sheet, const ReportDocument &report, const QList<ReportTrend> &trends);

} // namespace agm::pdf
