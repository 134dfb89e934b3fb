// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricSeries.h"
#include "domain/Statistics.h"

#include <QtCore/QHash>
#include <QtCore/QMetaType>

#include <memory>
#include <span>

namespace agm {

/// What an ad group's cost per result is held against.
enum class TargetKind {
    None, ///< there is nothing to compare with
    Own, ///< its desired_cost_per_result
    Person, ///< the one the person set for the account
    Median, ///< the median of the account's ad groups with the same result type and currency
};

struct CostTarget {
    TargetKind kind = TargetKind::None;
    Money amount;
    friend bool operator==(const CostTarget &, const CostTarget &) = default;
};

/// What the program concludes about one ad group from its figures: everything the table draws beside the server's own
/// numbers. Constant once made.
struct Insight {
    std::optional<Interval> ctr; ///< 95 %, fractions
    std::optional<Interval> costPerResult; ///< 95 %, units of the spend currency
    CostTarget target;
    std::optional<Comparison> againstTarget; ///< estimate: cost / target; below 1 is good
    /// The period before, of the same length; empty when it is not known.
    MetricFigures before;
    std::optional<double> spendChange; ///< now / before − 1; nothing when the spend before is 0 or unknown
    std::optional<Comparison> ctrChange; ///< a difference of rates
    std::optional<Comparison> costChange; ///< a ratio of costs
    /// Spend of each day of the window, oldest first, units of the spend currency; NaN: not known. Empty: nothing
    /// known.
    QList<float> dailySpend;
};

using InsightPtr = std::shared_ptr<const Insight>;

/// What insights are made from. Everything but `groups` may be missing.
struct InsightInput {
    std::span<const AdGroupPtr> groups; ///< with the metrics of the window
    QHash<QString, MetricFigures> before; ///< by ad group
    QHash<QString, MetricSeries> days; ///< by ad group, days
    QDate first; ///< the window's first day, invalid for all time
    QDate last;
    QHash<Currency, Money> targets; ///< the person's own cost targets of the account
};

/// One for each ad group. Verdicts are adjusted for the number of ad groups (Benjamini–Hochberg). Linear in the account
/// but for one sort for the medians; any thread.
QHash<QString, InsightPtr> insightsOf(const InsightInput &input);

} // namespace agm

Q_DECLARE_METATYPE(agm::InsightPtr)
