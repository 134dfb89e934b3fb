// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReportDocument.h"

#include <QtCore/QByteArray>
#include <QtCore/QLocale>
#include <QtGui/QPageSize>

namespace agm {

/// The paper that people of a country have in their printers.
QPageSize::PageSizeId reportPaper(const QLocale &locale);

/// The report on pages in landscape, with its fonts inside. The same document gives the same bytes on one computer,
/// whatever the clock says. Needs a QGuiApplication (also an offscreen one), for the fonts; its thread.
QByteArray encodeReportPdf(const ReportDocument &report, QPageSize::PageSizeId paper);

} // namespace agm
