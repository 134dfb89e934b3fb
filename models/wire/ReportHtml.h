// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportDocument.h"

#include <QtCore/QByteArray>

namespace agm {

/// One file, UTF-8: HTML 5 that is well-formed XML as well, with its style and its drawings inside, light and dark, no
/// script and nothing that is fetched. The report for people; the answers of the reports endpoint are in ReportCodec.
QByteArray encodeReportHtml(const ReportDocument &report);

} // namespace agm
