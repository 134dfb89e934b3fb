// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/SheetText.h"

#include <algorithm>
#include <limits>

namespace agm {
namespace {

/// Whether a spreadsheet reads more than text from here on. Excel and Calc take the full-width signs of East Asian
/// keyboards for the same.
bool isSign(QChar c)
{
    static const QString signs = QStringLiteral("=+-@\uFF1D\uFF0B\uFF0D\uFF20");
    return signs.contains(c);
}

/// Where a spreadsheet may begin a cell of its own in the middle of ours. Where numbers have a decimal comma, Excel
/// parts a CSV file at semicolons, and a quotation mark that does not stand first wraps nothing for it.
bool isBorder(QChar c)
{
    return c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// The text with so many apostrophes more (or fewer, where there are some) before each sign that begins a formula.
QString withApostrophes(const QString &text, int more)
{
    QString result;
    result.reserve(text.size() + 1);
    bool begins = true;
    for (qsizetype at = 0; at < text.size();) {
        if (begins) {
            const qsizetype from = at;
            while (at < text.size() && text[at] == u'\'')
                ++at;
            const bool formula
                = at < text.size() && (isSign(text[at]) || (from == 0 && text[at] != u';' && isBorder(text[at])));
            result += QString(std::max<qsizetype>(0, at - from + (formula ? more : 0)), u'\'');
            if (at == text.size())
                break;
        }
        begins = isBorder(text[at]);
        result += text[at++];
    }
    return result;
}

/// Excel's way to say what stands between the cells: "sep=;" as the first line. Its length with the line's end.
qsizetype separatorLine(const QString &text, QChar *separator)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6)
        return 0;
    const qsizetype end = text[5] == u'\r' && text.size() > 6 && text[6] == u'\n' ? 7 : 6;
    if (text[end - 1] != u'\n' && text[end - 1] != u'\r')
        return 0;
    *separator = text[4];
    return end;
}

QString quoted(const QString &cell)
{
    const bool plain = !cell.startsWith(u'"')
        && std::none_of(cell.cbegin(), cell.cend(), [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; });
    return plain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString toSheetCell(const QString &text)
{
    return withApostrophes(text, 1);
}

QString fromSheetCell(const QString &text)
{
    return withApostrophes(text, -1);
}

QString toTsv(const QList<QStringList> &lines)
{
    QString text;
    for (const QStringList &cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quoted(cells[i]);
        }
        text += u'\n';
    }
    return text;
}

namespace {

/// `most`: lines that are wanted. `room`: cells and lines that there is room for; below 0 afterwards when it was not
/// enough, and then the rest is missing.
QList<QStringList> parsed(const QString &text, QChar separator, qsizetype from, qsizetype most, qsizetype &room)
{
    QList<QStringList> lines;
    QStringList cells;
    QString cell;
    bool quoted = false;
    bool begun = false; // something of this line has been read
    const auto endLine = [&] {
        lines.append(cells << cell);
        room -= 2;
        cells.clear();
        cell.clear();
        begun = false;
    };
    for (qsizetype i = from; i < text.size() && lines.size() < most && room >= 0; ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                quoted = false;
            continue;
        }
        // A quote in the middle of a cell wraps nothing: 17" is a title like any other.
        if (c == QLatin1Char('"') && cell.isEmpty() && text.indexOf(QLatin1Char('"'), i + 1) > 0) {
            quoted = true;
            begun = true;
        } else if (c == separator) {
            cells << cell;
            --room;
            cell.clear();
            begun = true;
        } else if (c == QLatin1Char('\n')) {
            endLine();
        } else if (c == QLatin1Char('\r')) {
            if (i + 1 >= text.size() || text[i + 1] != QLatin1Char('\n'))
                endLine();
        } else {
            cell += c;
            begun = true;
        }
    }
    if (begun)
        endLine();
    // Spreadsheets end their copy with empty lines; those within it keep their place.
    while (!lines.isEmpty() && lines.last().size() == 1 && lines.last().first().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QList<QStringList> parseTsv(const QString &text)
{
    qsizetype room = std::numeric_limits<qsizetype>::max();
    return parsed(text, u'\t', 0, room, room);
}

QString toCsvCell(const QString &text)
{
    QString cell = toSheetCell(text);
    // Also at what others take for a separator: Calc offers to part at commas, semicolons and tabs alike.
    static const QString special = QStringLiteral(",;\t\"\r\n");
    if (std::any_of(cell.cbegin(), cell.cend(), [](QChar c) { return special.contains(c); }))
        cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return cell;
}

std::optional<QList<QStringList>> parseCsv(const QString &text, QChar separator, qsizetype most)
{
    QChar named;
    QList<QStringList> lines
        = parsed(text, separator, separatorLine(text, &named), std::numeric_limits<qsizetype>::max(), most);
    if (most < 0)
        return std::nullopt;
    return lines;
}

QChar csvSeparator(const QString &text, const std::function<bool(const QString &)> &isHeading)
{
    QChar named;
    if (separatorLine(text, &named) > 0)
        return named;
    QChar best = u',';
    qsizetype most = 0;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        qsizetype room = 10'000; // far more than there are columns
        const QStringList heads = parsed(text, separator, 0, 1, room).value(0);
        const qsizetype known = std::count_if(heads.cbegin(), heads.cend(), isHeading);
        if (known > most) {
            most = known;
            best = separator;
        }
    }
    return best;
}

} // namespace agm
