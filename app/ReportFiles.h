// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/report/ReportPort.h"

#include <optional>

namespace agm {

enum class ReportForm { Pdf, Html, Xlsx };

/// By the file's ending; letter case does not matter. Nothing for another one.
std::optional<ReportForm> reportFormOf(const QString &file);

/// Writes reports as PDF, HTML or XLSX on a thread of the pool. PDF needs a QGuiApplication.
class ReportFiles final : public ReportPort {
public:
    QFuture<Result<void>> write(const ReportDocument &report, const QString &file) override;
};

} // namespace agm
