// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricSeries.h"

#include <optional>

namespace agm {

/// Some days, both included.
struct DayRange {
    QDate first;
    QDate last;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Which days of an ad group the server has to be asked for again. Figures of a day go on changing after it is over
/// (conversions are attributed late, the ad network corrects its counts), the less the longer it is ago:
/// - what was never seen is asked for;
/// - today when it was seen more than 2 minutes ago;
/// - the 3 days before when they were seen more than 15 minutes ago, so that going back and forth costs nothing;
/// - up to 28 days (the longest attribution window that ad networks offer) when they were seen more than a day ago;
/// - older ones only when they were not seen since they were 28 days old.
struct SeriesNeeds {
    QDateTime now; ///< UTC
    Granularity granularity = Granularity::Day;

    /// The shortest range with all those days, out of `wanted` and not in the future; nothing when there is none.
    /// `createdDay` may be invalid: there is nothing before it. `asked` was answered at `askedAt`: what is missing
    /// there is not asked for again for 15 minutes. `known` may be null.
    std::optional<DayRange> of(const MetricSeries *known, DayRange wanted, QDate createdDay,
                               const std::optional<DayRange> &asked, const QDateTime &askedAt) const;

private:
    bool isStale(QDate day, const QDateTime &seenAt) const;
};

} // namespace agm
