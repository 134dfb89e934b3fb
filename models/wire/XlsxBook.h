// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/ReportDocument.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>

#include <xlsxwriter.h>

namespace agm {

/// A workbook being made, for the writers of reports and of the table: formats, sheets, cells. It stands in a temporary
/// folder until finish(). Text is text also when it looks like a formula. Any one thread.
class XlsxBook {
public:
    enum Style { Plain, Quiet, Bold, Title, Head, HeadFigures, Wrapped, Day };
    enum class Memory {
        Whole, ///< cells in any order
        Rows, ///< cells row by row; a finished row goes to the disk at once
    };

    explicit XlsxBook(Memory memory = Memory::Whole);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// Null: the folder could not be made; then finish() says why.
    lxw_workbook *book() const { return m_book; }
    /// `made` is the time that the file bears, so that the same content gives the same bytes.
    void setProperties(const QString &title, const QDateTime &made);
    /// Landscape, as wide as a page, with `footer` and the page's number. Null when there is no memory.
    lxw_worksheet *addSheet(const QString &title, const QString &footer);
    /// Formats belong to the workbook; each is made once.
    lxw_format *style(Style kind, const QByteArray &number = {});
    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    /// Infinite and undefined ones are text.
    void writeNumber(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, double value, ReportKind kind,
                     Currency currency);
    /// A time with the number form `form`; one before 1900, which spreadsheets do not have, is `text`.
    void writeTime(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QDateTime &time, const QByteArray &form,
                   const QString &text);
    /// Heads stay in place, stand on each page and have filters. `last` is the last row.
    void fixHead(lxw_worksheet *sheet, lxw_row_t head, lxw_row_t last, lxw_col_t columns, lxw_col_t frozen);
    /// Keeps the first thing that went wrong.
    void note(lxw_error error);
    /// The bytes of the file. Errors: Storage.
    Result<QByteArray> finish();

    /// The form of a figure. Spreadsheets show it in the reader's own language.
    static QByteArray numberFormat(ReportKind kind, double value, Currency currency);

private:
    tl::unexpected<Error> failed(const QString &why) const;

    QTemporaryDir m_folder;
    QString m_file;
    lxw_workbook *m_book = nullptr;
    lxw_error m_wrong = LXW_NO_ERROR;
    QHash<QByteArray, lxw_format *> m_formats;
    QSet<QString> m_names;
};

} // namespace agm
