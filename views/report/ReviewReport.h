// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodReview.h"
#include "domain/ReportDocument.h"
#include "views/common/Formats.h"
#include "views/period/PeriodWords.h"

#include <QtCore/QHash>

#include <span>

namespace agm {

/// What a report is made of. Everything is borrowed for the call.
struct ReviewReportInput {
    const PeriodReview &review;
    std::span<const AdGroupPtr> groups; ///< with the metrics of the window
    const CampaignsById *campaigns = nullptr; ///< may be null
    QHash<QString, InsightPtr> insights; ///< by ad group; one that is missing has intervals but no verdict
    /// Days by ad group, for the trend: of the window and, for the dashed line, of the period before. May be empty.
    QHash<QString, MetricSeries> days;
    QString account; ///< as the person calls it
    /// `now` and `asOf` should be when the figures were given, and not the present: the same figures then give the same
    /// report.
    period::Facts facts;
    Formats formats; ///< in the zone of the window
    QStringList notes; ///< what could not be read, a sentence each
};

/// The review as a document. The words are those of the review page. Any thread.
ReportDocument reviewReport(const ReviewReportInput &input);

} // namespace agm
