// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

namespace agm {

/// Cells on the way to a spreadsheet and back: the clipboard's tab-separated text, and CSV.

/// The text of a cell that a spreadsheet takes for text. One that begins as a formula does (= + - @, their full-width
/// forms, a tab or a line break) gets an apostrophe in front, and so does one that begins with apostrophes before such
/// a sign: fromSheetCell() finds the same text again. The same goes for a sign after a semicolon, a tab or a line break
/// within the text, where a spreadsheet that parts lines there begins another cell.
QString toSheetCell(const QString &text);
QString fromSheetCell(const QString &text);

/// Lines of tab-separated cells; every line ends with a line break. A cell that holds a tab or a line break, or begins
/// with a quotation mark, stands in quotation marks. The cells are written as they are: numbers may begin with a sign.
QString toTsv(const QList<QStringList> &lines);
/// The cells of a text as spreadsheets copy it: tabs and line ends, quotes around what holds one. Empty lines at the
/// end are left out.
QList<QStringList> parseTsv(const QString &text);

/// A cell of CSV (RFC 4180): toSheetCell(), in quotation marks where it must be.
QString toCsvCell(const QString &text);
/// More cells and lines than a table of 100 000 ad groups has with every column.
constexpr qsizetype MostSheetCells = 12'000'000;
/// The cells of a CSV text, read like parseTsv() but for the separator. An Excel line "sep=;" is left out. Nothing when
/// there are more than `most`: a file of nothing but line breaks takes a hundred times its size as cells.
std::optional<QList<QStringList>> parseCsv(const QString &text, QChar separator, qsizetype most = MostSheetCells);
/// The separator (, ; or tab) that gives the first line the most cells for which `isHeading` says yes; a comma when
/// none does. "sep=;" decides alone.
QChar csvSeparator(const QString &text, const std::function<bool(const QString &)> &isHeading);

} // namespace agm
