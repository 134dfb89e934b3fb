// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ReportXlsx.h"

#include "XlsxBook.h"

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr double NarrowestColumn = 8;
constexpr double WidestColumn = 48;

class Writer {
public:
    explicit Writer(const ReportDocument &report) : m_report(report) { }

    Result<QByteArray> run()
    {
        if (m_book.book()) {
            m_book.setProperties(m_report.title, m_report.asOf);
            writeFirstSheet();
            for (const ReportSection &section : m_report.sections)
                write(section);
            writeDefinitions();
        }
        return m_book.finish();
    }

private:
    lxw_worksheet *addSheet(const QString &title) { return m_book.addSheet(title, m_report.footer); }
    lxw_format *style(XlsxBook::Style kind) { return m_book.style(kind); }
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        m_book.writeText(sheet, row, column, text, format);
    }

    void writeFirstSheet()
    {
        lxw_worksheet *sheet = addSheet(m_report.title);
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 110, nullptr);
        lxw_row_t row = 0;
        writeText(sheet, row++, 0, m_report.title, style(XlsxBook::Title));
        ++row;
        for (const ReportEntry &fact : m_report.facts) {
            writeText(sheet, row, 0, fact.name, style(XlsxBook::Quiet));
            writeText(sheet, row++, 1, fact.text, style(XlsxBook::Wrapped));
        }
        const auto sentences = [&](const QString &title, const QStringList &list) {
            if (list.isEmpty())
                return;
            ++row;
            writeText(sheet, row, 0, title, style(XlsxBook::Bold));
            for (const QString &sentence : list)
                writeText(sheet, row++, 1, sentence, style(XlsxBook::Wrapped));
        };
        for (const ReportSection &section : m_report.sections)
            sentences(section.title, section.paragraphs);
        sentences(m_report.leftOutTitle, m_report.leftOut);
    }

    void write(const ReportSection &section)
    {
        if (section.tables.isEmpty() && section.trends.isEmpty())
            return;
        lxw_worksheet *sheet = addSheet(section.title);
        if (!sheet)
            return;
        m_widths.clear();
        lxw_row_t row = 0;
        // Several tables of one sheet stand below each other with their titles; one alone has filters and a fixed head.
        QList<ReportTable> tables = section.tables;
        for (const ReportTrend &trend : section.trends)
            tables.append(tableOf(trend));
        const bool alone = tables.size() == 1;
        for (const ReportTable &table : std::as_const(tables)) {
            if (!alone) {
                row += row > 0 ? 1 : 0;
                if (!table.title.isEmpty())
                    writeText(sheet, row++, 0, table.title, style(XlsxBook::Bold));
            }
            const lxw_row_t head = row;
            const lxw_col_t columns = writeHead(sheet, row++, table);
            for (const QList<ReportCell> &cells : table.rows)
                write(sheet, row++, table, cells);
            if (alone && columns > 0)
                m_book.fixHead(sheet, head, row - 1, columns, 1);
        }
        for (qsizetype i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i),
                                 std::clamp(double(m_widths[i]) + 2, NarrowestColumn, WidestColumn), nullptr);
    }

    ReportTable tableOf(const ReportTrend &trend) const
    {
        ReportTable table;
        table.title = trend.title;
        table.columns = {
            {m_report.dayText, false, {}, {}}, {m_report.nowText, true, {}, {}}, {m_report.beforeText, true, {}, {}}};
        for (const ReportTrend::Day &day : trend.days)
            table.rows.append({{day.dayText, day.day, ReportKind::Text, {}, false}, day.now, day.before});
        return table;
    }

    void widen(qsizetype column, qsizetype characters)
    {
        if (m_widths.size() <= column)
            m_widths.resize(column + 1);
        m_widths[column] = std::max(m_widths[column], characters);
    }

    /// The number of columns that were written.
    lxw_col_t writeHead(lxw_worksheet *sheet, lxw_row_t row, const ReportTable &table)
    {
        lxw_col_t at = 0;
        for (const ReportColumn &column : table.columns) {
            const QStringList titles = column.lowTitle.isEmpty() ? QStringList{column.title}
                                                                 : QStringList{column.lowTitle, column.highTitle};
            for (const QString &title : titles) {
                writeText(sheet, row, at, title, style(column.figures ? XlsxBook::HeadFigures : XlsxBook::Head));
                widen(at++, std::min<qsizetype>(title.size(), 14)); // a long title wraps
            }
        }
        return at;
    }

    void write(lxw_worksheet *sheet, lxw_row_t row, const ReportTable &table, const QList<ReportCell> &cells)
    {
        lxw_col_t at = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const ReportCell &cell = cells[i];
            if (table.columns.value(i).lowTitle.isEmpty()) {
                write(sheet, row, at++, cell);
                continue;
            }
            const auto *ends = std::get_if<Interval>(&cell.value);
            if (!ends)
                writeText(sheet, row, at, cell.text, style(cell.dimmed ? XlsxBook::Quiet : XlsxBook::Plain));
            else
                for (int end = 0; end < 2; ++end)
                    writeNumber(sheet, row, lxw_col_t(at + end), end == 0 ? ends->low : ends->high, cell.kind,
                                cell.currency);
            at = lxw_col_t(at + 2);
        }
    }

    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell)
    {
        widen(column, cell.text.size());
        if (const auto *day = std::get_if<QDate>(&cell.value); day && day->isValid() && day->year() >= 1900) {
            m_book.writeTime(sheet, row, column, QDateTime(*day, QTime(0, 0), Qt::UTC), "yyyy\\-mm\\-dd", cell.text);
        } else if (const auto *money = std::get_if<Money>(&cell.value)) {
            writeNumber(sheet, row, column, money->toDouble(), ReportKind::Money, money->currency);
        } else if (const auto *number = std::get_if<double>(&cell.value)) {
            writeNumber(sheet, row, column, *number, cell.kind, cell.currency);
        } else {
            writeText(sheet, row, column, cell.text, style(cell.dimmed ? XlsxBook::Quiet : XlsxBook::Plain));
        }
    }

    void writeNumber(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double value, ReportKind kind,
                     Currency currency)
    {
        if (std::isfinite(value))
            widen(column, XlsxBook::numberFormat(kind, value, currency).startsWith("[$") ? 12 : 8);
        m_book.writeNumber(sheet, row, column, value, kind, currency);
    }

    void writeDefinitions()
    {
        lxw_worksheet *sheet = m_report.definitions.isEmpty() ? nullptr : addSheet(m_report.definitionsTitle);
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 110, nullptr);
        for (lxw_row_t row = 0; const ReportEntry &entry : m_report.definitions) {
            writeText(sheet, row, 0, entry.name, style(XlsxBook::Bold));
            writeText(sheet, row++, 1, entry.text, style(XlsxBook::Wrapped));
        }
    }

    const ReportDocument &m_report;
    XlsxBook m_book;
    QList<qsizetype> m_widths; ///< of the sheet being written, in characters
};

} // namespace

Result<QByteArray> encodeReportXlsx(const ReportDocument &report)
{
    return Writer(report).run();
}

} // namespace agm
