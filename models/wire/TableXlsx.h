// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SheetTable.h"

#include <QtCore/QByteArray>

namespace agm {

/// A workbook with the table, whose head is bold, stays in place and has filters, and a sheet with the facts. Numbers
/// are numbers with the form of their currency or kind, times are times in UTC, what is undefined is an empty cell;
/// text is text also when it looks like a formula. Rows go to a temporary folder one by one, so that a large account
/// needs little memory. Errors: Storage; Cancelled when `goOn` said so; Invalid for more rows than a sheet has (1 048
/// 575). Any thread.
Result<QByteArray> encodeTableXlsx(const SheetTable &table, const SheetProgress &goOn);

} // namespace agm
