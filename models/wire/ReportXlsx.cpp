// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/ReportXlsx.h"

#include "wire/XmlText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr qsizetype LongestText = 32767; // of a cell
constexpr qsizetype LongestName = 31; // of a sheet
constexpr qsizetype LongestFooter = 255;
constexpr double NarrowestColumn = 8;
constexpr double WidestColumn = 48;

QString translated(const char *text)
{
    return QCoreApplication::translate("ReportXlsx", text);
}

/// Text of a cell. Spreadsheets read _x0041_ as a character's number, so its own beginning is written as one.
QByteArray cellText(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString shown = xmlText(text.left(LongestText));
    shown.replace(number, QStringLiteral("_x005F_"));
    return shown.left(LongestText).toUtf8();
}

/// The form of a figure. Spreadsheets show it in the reader's own language.
QByteArray numberFormat(ReportKind kind, double value, Currency currency)
{
    switch (kind) {
    case ReportKind::Text: break;
    case ReportKind::Count: return std::trunc(value) == value ? "#,##0" : "#,##0.##";
    case ReportKind::Rate: return std::abs(value) > 0 && std::abs(value) < 0.001 ? "0.000\\ %" : "0.00\\ %";
    case ReportKind::Multiple: return "0.00\"×\"";
    case ReportKind::Change: return "+0.0\\ %;\\-0.0\\ %;0.0\\ %";
    case ReportKind::Points: return "+0.00\\ %;\\-0.00\\ %;0.00\\ %";
    case ReportKind::Money: {
        int digits = currency.isNull() ? 2 : currency.minorDigits();
        if (value != 0 && std::abs(value) < 0.1)
            digits = std::max(digits, std::abs(value) < 0.01 ? 4 : 3);
        QByteArray form = "#,##0";
        if (digits > 0)
            form += '.' + QByteArray(digits, '0');
        // The server may name a currency in any word: only a code is fit to stand in brackets.
        static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
        return code.match(currency.code()).hasMatch() ? "[$" + currency.code().toLatin1() + "]\\ " + form : form;
    }
    }
    return "General";
}

class Writer {
public:
    explicit Writer(const ReportDocument &report) : m_report(report) { }

    Result<QByteArray> run()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("report.xlsx"));
        const QByteArray fileName = QFile::encodeName(file);
        m_book = folder.isValid() ? workbook_new(fileName.constData()) : nullptr;
        if (!m_book)
            return failed(folder.errorString());
        setProperties();
        writeFirstSheet();
        for (const ReportSection &section : m_report.sections)
            write(section);
        writeDefinitions();
        if (const lxw_error error = workbook_close(m_book); error != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(error)));
        if (m_wrong != LXW_NO_ERROR)
            return failed(QString::fromUtf8(lxw_strerror(m_wrong)));
        QFile made(file);
        if (!made.open(QIODevice::ReadOnly))
            return failed(made.errorString());
        return made.readAll();
    }

private:
    static tl::unexpected<Error> failed(const QString &why)
    {
        return fail(ErrorKind::Storage, translated("The spreadsheet could not be made: %1").arg(why));
    }

    /// Keeps the first thing that went wrong; the workbook must be closed all the same.
    void note(lxw_error error)
    {
        if (m_wrong == LXW_NO_ERROR)
            m_wrong = error;
    }

    void setProperties()
    {
        QByteArray title = xmlText(m_report.title.left(200)).toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        // 0 would be the present time, and the bytes would not come again.
        properties.created = time_t(m_report.asOf.isValid() ? std::max<qint64>(m_report.asOf.toSecsSinceEpoch(), 1)
                                                            : 315'532'800); // 1980, as the files inside bear
        note(workbook_set_properties(m_book, &properties));
    }

    enum Style { Plain, Quiet, Bold, Title, Head, HeadFigures, Wrapped, Day };

    /// Formats belong to the workbook; each is made once.
    lxw_format *style(Style kind, const QByteArray &number = {})
    {
        lxw_format *&format = m_formats[QByteArray::number(kind) + number];
        if (format)
            return format;
        format = workbook_add_format(m_book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (!number.isEmpty())
            format_set_num_format(format, number.constData());
        if (kind == Quiet)
            format_set_font_color(format, 0x57606A);
        if (kind == Bold || kind == Title || kind == Head || kind == HeadFigures)
            format_set_bold(format);
        if (kind == Title)
            format_set_font_size(format, 16);
        if (kind == Wrapped || kind == Head || kind == HeadFigures)
            format_set_text_wrap(format);
        if (kind == Head || kind == HeadFigures) {
            format_set_bg_color(format, 0xF3F5F7);
            format_set_bottom(format, LXW_BORDER_THIN);
            format_set_align(format, kind == HeadFigures ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
        }
        return format;
    }

    lxw_worksheet *addSheet(const QString &title)
    {
        static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
        QString wanted = xmlText(title).replace(forbidden, QStringLiteral(" ")).simplified();
        while (wanted.startsWith(u'\''))
            wanted.remove(0, 1);
        if (wanted.isEmpty())
            wanted = translated("Sheet");
        QString name = wanted.left(LongestName);
        for (int i = 2; m_names.contains(name.toCaseFolded()) || name.endsWith(u'\''); ++i) {
            const QString end = QStringLiteral(" %1").arg(i);
            name = wanted.left(LongestName - end.size()) + end;
        }
        m_names.insert(name.toCaseFolded());
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!sheet) {
            note(LXW_ERROR_MEMORY_MALLOC_FAILED);
            return nullptr;
        }
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_set_footer(sheet, footer().constData());
        return sheet;
    }

    QByteArray footer() const
    {
        const QString end = QStringLiteral("&R&P / &N");
        QString text = xmlText(m_report.footer);
        text.replace(u'&', QStringLiteral("&&"));
        text = QStringLiteral("&L") + text;
        while (text.size() + end.size() > LongestFooter || (text.count(u'&') - 1) % 2 != 0)
            text.chop(1);
        return (text + end).toUtf8();
    }

    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        note(worksheet_write_string(sheet, row, column, cellText(text).constData(), format));
    }

    void writeFirstSheet()
    {
        lxw_worksheet *sheet = addSheet(m_report.title);
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 110, nullptr);
        lxw_row_t row = 0;
        writeText(sheet, row++, 0, m_report.title, style(Title));
        ++row;
        for (const ReportEntry &fact : m_report.facts) {
            writeText(sheet, row, 0, fact.name, style(Quiet));
            writeText(sheet, row++, 1, fact.text, style(Wrapped));
        }
        const auto sentences = [&](const QString &title, const QStringList &list) {
            if (list.isEmpty())
                return;
            ++row;
            writeText(sheet, row, 0, title, style(Bold));
            for (const QString &sentence : list)
                writeText(sheet, row++, 1, sentence, style(Wrapped));
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
                    writeText(sheet, row++, 0, table.title, style(Bold));
            }
            const lxw_row_t head = row;
            const lxw_col_t columns = writeHead(sheet, row++, table);
            for (const QList<ReportCell> &cells : table.rows)
                write(sheet, row++, table, cells);
            if (alone && columns > 0) {
                worksheet_freeze_panes(sheet, head + 1, 1);
                worksheet_repeat_rows(sheet, head, head);
                if (!table.rows.isEmpty())
                    note(worksheet_autofilter(sheet, head, 0, row - 1, lxw_col_t(columns - 1)));
            }
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
                writeText(sheet, row, at, title, style(column.figures ? HeadFigures : Head));
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
                writeText(sheet, row, at, cell.text, style(cell.dimmed ? Quiet : Plain));
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
            lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
            note(worksheet_write_datetime(sheet, row, column, &date, style(Day, "yyyy\\-mm\\-dd")));
        } else if (const auto *money = std::get_if<Money>(&cell.value)) {
            writeNumber(sheet, row, column, money->toDouble(), ReportKind::Money, money->currency);
        } else if (const auto *number = std::get_if<double>(&cell.value)) {
            writeNumber(sheet, row, column, *number, cell.kind, cell.currency);
        } else {
            writeText(sheet, row, column, cell.text, style(cell.dimmed ? Quiet : Plain));
        }
    }

    void writeNumber(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double value, ReportKind kind,
                     Currency currency)
    {
        if (!std::isfinite(value)) {
            writeText(sheet, row, column, std::isinf(value) ? translated("no limit") : QStringLiteral("—"),
                      style(Quiet));
            return;
        }
        const QByteArray form = numberFormat(kind, value, currency);
        widen(column, form.startsWith("[$") ? 12 : 8);
        note(worksheet_write_number(sheet, row, column, value, style(Plain, form)));
    }

    void writeDefinitions()
    {
        lxw_worksheet *sheet = m_report.definitions.isEmpty() ? nullptr : addSheet(m_report.definitionsTitle);
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 110, nullptr);
        for (lxw_row_t row = 0; const ReportEntry &entry : m_report.definitions) {
            writeText(sheet, row, 0, entry.name, style(Bold));
            writeText(sheet, row++, 1, entry.text, style(Wrapped));
        }
    }

    const ReportDocument &m_report;
    lxw_workbook *m_book = nullptr;
    lxw_error m_wrong = LXW_NO_ERROR;
    QHash<QByteArray, lxw_format *> m_formats;
    QSet<QString> m_names;
    QList<qsizetype> m_widths; ///< of the sheet being written, in characters
};

} // namespace

Result<QByteArray> encodeReportXlsx(const ReportDocument &report)
{
    return Writer(report).run();
}

} // namespace agm
