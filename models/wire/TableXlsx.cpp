// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/TableXlsx.h"

#include "XlsxBook.h"
#include "domain/FieldRegistry.h"
#include "wire/SheetValue.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm {
namespace {

class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::TableXlsx)
};

constexpr std::size_t MostRows = 1'048'575; // below the head
constexpr std::size_t MeasuredRows = 200; // widths must be known before the first row is written
constexpr qsizetype NarrowestColumn = 8;
constexpr qsizetype WidestColumn = 48;

ReportKind kindOf(const SheetColumn &column)
{
    switch (column.field) {
    case Field::SpendTrend:
    case Field::SpendChange:
    case Field::CostChange: return ReportKind::Change;
    case Field::ClickThroughRateChange: return ReportKind::Points;
    default: break;
    }
    switch (fieldInfo(column.field).kind) {
    case FieldKind::Rate: return ReportKind::Rate;
    case FieldKind::Multiple: return ReportKind::Multiple;
    default: return ReportKind::Count;
    }
}

bool isFigures(const SheetColumn &column)
{
    if (column.content != SheetColumn::Content::Attribute)
        return false;
    switch (fieldInfo(column.field).kind) {
    case FieldKind::Money:
    case FieldKind::Count:
    case FieldKind::Rate:
    case FieldKind::Multiple:
    case FieldKind::Decimal:
    case FieldKind::Instant: return true;
    default: return false;
    }
}

class Writer {
public:
    explicit Writer(const SheetTable &table) : m_table(table), m_book(XlsxBook::Memory::Rows) { }

    Result<QByteArray> run(const SheetProgress &goOn)
    {
        if (m_table.groups.size() > MostRows)
            return fail(ErrorKind::Invalid,
                        Tr::tr("A spreadsheet has room for 1,048,575 rows. Write CSV, or fewer ad groups."));
        if (m_book.book()) {
            m_book.setProperties(m_table.title, m_table.asOf);
            if (lxw_worksheet *sheet = m_book.addSheet(m_table.title, m_table.title); sheet && !writeTable(sheet, goOn))
                return fail(ErrorKind::Cancelled, Tr::tr("Cancelled."));
            writeFacts();
        }
        return m_book.finish();
    }

private:
    bool writeTable(lxw_worksheet *sheet, const SheetProgress &goOn)
    {
        setWidths(sheet);
        lxw_col_t column = 0;
        for (const SheetColumn &head : m_table.columns)
            m_book.writeText(sheet, 0, column++, head.heading,
                             m_book.style(isFigures(head) ? XlsxBook::HeadFigures : XlsxBook::Head));
        m_book.fixHead(sheet, 0, lxw_row_t(m_table.groups.size()), lxw_col_t(m_table.columns.size()), 1);
        for (std::size_t row = 0; row < m_table.groups.size(); ++row) {
            if (goOn && !goOn(qsizetype(row)))
                return false;
            for (qsizetype i = 0; i < m_table.columns.size(); ++i)
                write(sheet, lxw_row_t(row + 1), lxw_col_t(i), sheetValue(m_table, row, i), m_table.columns[i]);
        }
        return true;
    }

    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t at, const SheetValue &value, const SheetColumn &column)
    {
        if (const auto *number = std::get_if<double>(&value)) {
            m_book.writeNumber(sheet, row, at, *number, kindOf(column), {});
        } else if (const auto *money = std::get_if<Money>(&value)) {
            m_book.writeNumber(sheet, row, at, money->toDouble(), ReportKind::Money, money->currency);
        } else if (const auto *instant = std::get_if<Instant>(&value)) {
            m_book.writeTime(sheet, row, at, instant->toUtc(), "yyyy\\-mm\\-dd\\ hh:mm:ss", sheetText(value));
        } else if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty()) {
            m_book.writeText(sheet, row, at, *text, m_book.style(XlsxBook::Plain));
        }
    }

    void setWidths(lxw_worksheet *sheet)
    {
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            qsizetype width = std::min<qsizetype>(m_table.columns[i].heading.size(), 16);
            for (std::size_t row = 0; row < std::min(m_table.groups.size(), MeasuredRows); ++row) {
                const SheetValue value = sheetValue(m_table, row, i);
                const qsizetype more = std::holds_alternative<Money>(value) ? 5 : 0; // the currency and a separator
                width = std::max(width, sheetText(value).size() + more);
            }
            m_book.note(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i),
                                             double(std::clamp(width + 2, NarrowestColumn, WidestColumn)), nullptr));
        }
    }

    void writeFacts()
    {
        lxw_worksheet *sheet = m_table.facts.isEmpty() ? nullptr : m_book.addSheet(m_table.factsTitle, m_table.title);
        if (!sheet)
            return;
        worksheet_set_column(sheet, 0, 0, 24, nullptr);
        worksheet_set_column(sheet, 1, 1, 110, nullptr);
        for (lxw_row_t row = 0; const ReportEntry &fact : m_table.facts) {
            m_book.writeText(sheet, row, 0, fact.name, m_book.style(XlsxBook::Bold));
            m_book.writeText(sheet, row++, 1, fact.text, m_book.style(XlsxBook::Wrapped));
        }
    }

    const SheetTable &m_table;
    XlsxBook m_book;
};

} // namespace

Result<QByteArray> encodeTableXlsx(const SheetTable &table, const SheetProgress &goOn)
{
    return Writer(table).run(goOn);
}

} // namespace agm
