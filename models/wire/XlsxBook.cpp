// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsxBook.h"

#include "wire/XmlText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

constexpr qsizetype LongestText = 32767; // of a cell
constexpr qsizetype LongestName = 31; // of a sheet
constexpr qsizetype LongestFooter = 255;

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

QByteArray footerText(const QString &words)
{
    const QString end = QStringLiteral("&R&P / &N");
    QString text = xmlText(words);
    text.replace(u'&', QStringLiteral("&&"));
    text = QStringLiteral("&L") + text;
    while (text.size() + end.size() > LongestFooter || (text.count(u'&') - 1) % 2 != 0)
        text.chop(1);
    return (text + end).toUtf8();
}

} // namespace

QByteArray XlsxBook::numberFormat(ReportKind kind, double value, Currency currency)
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

XlsxBook::XlsxBook(Memory memory) : m_file(m_folder.filePath(QStringLiteral("table.xlsx")))
{
    if (!m_folder.isValid())
        return;
    QByteArray temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = memory == Memory::Rows;
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt(QFile::encodeName(m_file).constData(), &options);
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        workbook_close(m_book);
}

tl::unexpected<Error> XlsxBook::failed(const QString &why) const
{
    return fail(ErrorKind::Storage, translated("The spreadsheet could not be made: %1").arg(why));
}

void XlsxBook::note(lxw_error error)
{
    if (m_wrong == LXW_NO_ERROR)
        m_wrong = error;
}

void XlsxBook::setProperties(const QString &title, const QDateTime &made)
{
    QByteArray text = xmlText(title.left(200)).toUtf8();
    lxw_doc_properties properties{};
    properties.title = text.data();
    // 0 would be the present time, and the bytes would not come again.
    properties.created = time_t(made.isValid() ? std::max<qint64>(made.toSecsSinceEpoch(), 1)
                                               : 315'532'800); // 1980, as the files inside bear
    note(workbook_set_properties(m_book, &properties));
}

lxw_format *XlsxBook::style(Style kind, const QByteArray &number)
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

lxw_worksheet *XlsxBook::addSheet(const QString &title, const QString &footer)
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
    worksheet_set_footer(sheet, footerText(footer).constData());
    return sheet;
}

void XlsxBook::writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    note(worksheet_write_string(sheet, row, column, cellText(text).constData(), format));
}

void XlsxBook::writeNumber(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double value, ReportKind kind,
                           Currency currency)
{
    if (!std::isfinite(value)) {
        writeText(sheet, row, column, std::isinf(value) ? translated("no limit") : QStringLiteral("—"), style(Quiet));
        return;
    }
    note(worksheet_write_number(sheet, row, column, value, style(Plain, numberFormat(kind, value, currency))));
}

void XlsxBook::writeTime(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QDateTime &time,
                         const QByteArray &form, const QString &text)
{
    const QDate day = time.date();
    if (!day.isValid() || day.year() < 1900 || day.year() > 9999) {
        writeText(sheet, row, column, text, style(Plain));
        return;
    }
    const QTime clock = time.time();
    lxw_datetime at{day.year(),   day.month(),    day.day(),
                    clock.hour(), clock.minute(), clock.second() + clock.msec() / 1000.0};
    note(worksheet_write_datetime(sheet, row, column, &at, style(Day, form)));
}

void XlsxBook::fixHead(lxw_worksheet *sheet, lxw_row_t head, lxw_row_t last, lxw_col_t columns, lxw_col_t frozen)
{
    worksheet_freeze_panes(sheet, head + 1, frozen);
    worksheet_repeat_rows(sheet, head, head);
    if (last > head)
        note(worksheet_autofilter(sheet, head, 0, last, lxw_col_t(columns - 1)));
}

Result<QByteArray> XlsxBook::finish()
{
    if (!m_book)
        return failed(m_folder.errorString());
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    if (m_wrong != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(m_wrong)));
    QFile made(m_file);
    if (!made.open(QIODevice::ReadOnly))
        return failed(made.errorString());
    return made.readAll();
}

} // namespace agm
