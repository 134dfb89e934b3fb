// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QString;

namespace agm::bench {

/// Milliseconds that LibreOffice Calc takes to open as many ad groups as CSV, every attribute a column, and to write
/// the first of its sheets out again as text (it has no way to only open). The faster of two runs. Nothing when there
/// is no LibreOffice; `folder` keeps its profile and the file.
std::optional<double> spreadsheetMs(const QString &folder, int rows);

} // namespace agm::bench
