// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/MetricStore.h"

#include <span>

/// What both implementations of the store decide alike.
namespace agm::store {

/// Values of one day as they were seen from one time to another, UTC milliseconds.
struct MetricVersion {
    MetricFigures figures;
    qint64 sinceMs = 0;
    qint64 seenMs = 0;
};

/// How an answer compares with what is known.
enum class MetricChange {
    Same, ///< nothing new
    More, ///< what both have is equal, and the answer has metrics that were not known
    Other, ///< something both have differs
};

MetricChange changeOf(const MetricFigures &known, const MetricFigures &answer);
/// What is known after a `More`.
MetricFigures joined(const MetricFigures &known, const MetricFigures &answer);

/// When the day (or, from 0 on, its hour) is over in the zone, UTC milliseconds.
qint64 endOf(QDate day, int hour, const QByteArray &zone);
/// The point that these versions (oldest first, not empty) make. With `asOfMs` as it was seen then; nothing when it was
/// not known then.
std::optional<MetricPoint> pointOf(QDate day, int hour, std::span<const MetricVersion> versions, const QByteArray &zone,
                                   std::optional<qint64> asOfMs);

/// What MetricStore::record() refuses.
Result<void> checkRecord(const MetricRecord &record);

} // namespace agm::store
