// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/AdReport.h"
#include "store/MetricStore.h"
#include "sync/SeriesNeeds.h"

namespace agm {

/// What one row of a report says of the days (or hours) that were asked for.
///
/// Servers leave out days without delivery, and the documentation does not say whether they may (API facts, section
/// 7.2). So a missing day is taken for a measured zero only where the row proves it: its own summary, which is of the
/// whole range, is there and equals the sum of its buckets, so that nothing is left for the missing day. That holds
/// from the day the ad group was created (when it is not known: from its first bucket) to the end of the range, and
/// never for what lies in the future. Otherwise a missing day stays unknown.
///
/// A report has no more than spend, impressions, clicks, reach and results. Hours have no reach: the documentation
/// sends 0 there. `group` may be null; it says what the results count.
QList<MetricEntry> entriesOf(const AdReportRow &row, DayRange asked, Granularity granularity, const AdGroup *group,
                             const QDateTime &now);

} // namespace agm
