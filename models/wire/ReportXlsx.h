// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/ReportDocument.h"

#include <QtCore/QByteArray>

namespace agm {

/// A workbook: the facts and what is left out on the first sheet, then a sheet for each section with a table or a
/// trend, then the definitions. Numbers are numbers with a format, days are days, text is text also when it looks like
/// a formula. It is made in a temporary folder: Storage when that is full or closed.
Result<QByteArray> encodeReportXlsx(const ReportDocument &report);

} // namespace agm
