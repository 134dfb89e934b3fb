// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SheetTable.h"

#include <variant>

namespace agm {

// Cells of files: what an export writes and an import reads. Numbers have a point and no grouping, times are ISO 8601
// in UTC, nested objects and lists are JSON as an update sends them, an empty list is "[]". What is undefined, null,
// loading or not sent is empty, never 0; so is a lower bound, which is no value. Reentrant, any thread.

/// monostate is an empty cell. A double is a count, a rate as a fraction, or a factor.
using SheetValue = std::variant<std::monostate, double, Money, Instant, QString>;

/// `row` and `column` of the table.
SheetValue sheetValue(const SheetTable &table, std::size_t row, qsizetype column);
/// The attribute with the API's own words. Of derived columns monostate.
SheetValue sheetValue(const AdGroup &group, Field field);
/// As CSV has it, before any quoting.
QString sheetText(const SheetValue &value);

/// Reads the cell of an editable time, list or object; "[]" is its value that means nothing. Money, words and texts are
/// the reader's business. Errors: Malformed, with a reason for people.
Result<FieldValue> readSheetValue(Field field, const QString &text);

} // namespace agm
