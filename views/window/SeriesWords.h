// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/SeriesBook.h"

namespace agm {

/// Where the figures of single days came from, for the line under a chart and the review: "Daily figures from reports".
/// Empty without any figure.
QString seriesSourceWords(const SeriesAnswer &answer);
/// What a chart must say of them: why the reports are not used, and what could not be read.
QStringList seriesNotes(const SeriesAnswer &answer);

} // namespace agm
