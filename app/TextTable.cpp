// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TextTable.h"

#include <algorithm>

namespace agm {
namespace {

constexpr int MostColumns = 40; ///< of one column but the last

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F680 && c <= 0x1F6FF)
        || (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
}

int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: return isWide(c) ? 2 : 1;
    }
}

QString cut(const QString &text, int columns)
{
    if (terminalWidth(text) <= columns)
        return text;
    QString kept;
    int width = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        width += widthOf(c);
        if (width > columns)
            break;
        kept += QString::fromUcs4(&c, 1);
    }
    return kept + QChar(0x2026);
}

QString padded(const QString &text, int columns, bool right)
{
    const QString space(std::max(0, columns - terminalWidth(text)), QLatin1Char(' '));
    return right ? space + text : text + space;
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QStringList textTable(const QStringList &headings, const QList<QStringList> &rows, const QSet<int> &right)
{
    const qsizetype last = headings.size() - 1;
    QList<QStringList> cells{headings};
    for (const QStringList &row : rows) {
        cells.append(row);
        for (qsizetype i = 0; i < last; ++i)
            cells.last()[i] = cut(row.value(i), MostColumns);
    }
    QList<int> widths(headings.size(), 0);
    for (const QStringList &row : std::as_const(cells)) {
        for (qsizetype i = 0; i < headings.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(row.value(i)));
    }
    QStringList lines;
    for (const QStringList &row : std::as_const(cells)) {
        QStringList parts;
        for (qsizetype i = 0; i < headings.size(); ++i)
            parts += i == last ? row.value(i) : padded(row.value(i), widths[i], right.contains(int(i)));
        QString line = parts.join(QStringLiteral("  "));
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line;
    }
    return lines;
}

} // namespace agm
