// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"
#include "domain/Money.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace agm {

/// The counts of one bucket, or of a whole report.
struct AdReportFigures {
    std::optional<Money> spend;
    double impressions = 0;
    double clicks = 0;
    double reach = 0; ///< always 0 in hourly buckets
    std::optional<double> results;
    QString resultLabel; ///< result_label_key, e.g. website_purchases; null when not sent
    friend bool operator==(const AdReportFigures &, const AdReportFigures &) = default;
};

/// One hour, day, week or month of `GET /ad_reports`.
struct AdReportBucket {
    Instant start; ///< UTC instant at which the bucket starts
    QDate day; ///< stat_date: the day in the account's reporting zone; invalid when it was not sent
    int hour = -1; ///< stat_hour, 0 to 23; -1 unless hourly
    AdReportFigures figures;
    friend bool operator==(const AdReportBucket &, const AdReportBucket &) = default;
};

/// One campaign, ad group or ad of the breakdown.
struct AdReportRow {
    QString id;
    QString level;
    QString name;
    AdReportFigures summary;
    QList<AdReportBucket> buckets; ///< ascending
    friend bool operator==(const AdReportRow &, const AdReportRow &) = default;
};

/// An answer of `GET /ad_reports`.
struct AdReport {
    AdReportFigures summary;
    QList<AdReportBucket> buckets; ///< ascending; empty unless a granularity was asked for
    QList<AdReportRow> rows; ///< empty unless a breakdown was asked for
    friend bool operator==(const AdReport &, const AdReport &) = default;
};

} // namespace agm
