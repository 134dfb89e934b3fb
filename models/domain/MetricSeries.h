// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricFigures.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace agm {

enum class Granularity { Hour, Day };

/// Where a figure came from.
enum class SeriesSource {
    Reports, ///< GET /ad_reports
    Listings, ///< the ad group's own metrics, asked for day by day
    History, ///< what this computer kept from earlier
};

/// One day (or hour) of one ad group.
struct MetricPoint {
    QDate day; ///< in the series' zone
    int hour = -1; ///< 0 to 23; -1 in a series of days
    MetricFigures figures;
    QDateTime seenAt; ///< UTC: when the server last said so
    /// As the server first gave them after the day was over, when that was something else: late changes. Empty figures
    /// otherwise.
    MetricFigures firstSeen;
    QDateTime firstSeenAt; ///< UTC; invalid without firstSeen

    friend bool operator==(const MetricPoint &, const MetricPoint &) = default;
};

/// The days (or hours) of one ad group, ascending, each at most once. A day that is missing is not known: a gap, not 0.
struct MetricSeries {
    QString adGroupId;
    Granularity granularity = Granularity::Day;
    SeriesSource source = SeriesSource::History;
    QList<MetricPoint> points;

    /// Null when the day is not known.
    const MetricPoint *at(QDate day) const;
    /// The sum of the days that are known from `first` to `last`, both included; nothing when none is. Series of days
    /// only.
    std::optional<MetricFigures> sum(QDate first, QDate last) const;

    friend bool operator==(const MetricSeries &, const MetricSeries &) = default;
};

} // namespace agm
