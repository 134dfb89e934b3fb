// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm {

/// Cells on the way to a spreadsheet and back: the clipboard's tab-separated text, and CSV.

/// The text of a cell that a spreadsheet takes for text. One that begins as a formula does (= + - @, their full-width
/// forms, a tab or a line break) gets an apostrophe in front, and so does one that begins with apostrophes before such
/// a sign: fromSheetCell() finds the same text again.
QString toSheetCell(const QString &text);
QString fromSheetCell(const QString &text);

/// Lines of tab-separated cells; every line ends with a line break. A cell that holds a tab or a line break, or begins
/// with a quotation mark, stands in quotation marks. The cells are written as they are: numbers may begin with a sign.
QString toTsv(const QList<QStringList> &lines);
/// The cells of a text as spreadsheets copy it: tabs and line ends, quotes around what holds one. Empty lines at the
/// end are left out.
QList<QStringList> parseTsv(const QString &text);

} // namespace agm
