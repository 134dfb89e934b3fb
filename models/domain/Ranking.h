// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"

namespace agm {

/// What to rank by.
struct RankingWish {
    Field field = Field::CostPerResult; ///< a metric
    ScopeWish scope = {};
    bool worstFirst = false; ///< of a neutral metric: the least first
    int limit = 30;
};

struct RankedGroup {
    const ChartGroup *source = nullptr; ///< into the list that the ranking was made from
    ChartValue value; ///< AtLeast: a lower bound
    std::optional<Interval> interval; ///< 95 %; `high` may be infinite
    std::optional<double> target; ///< its own or the person's, of the cost per result only
};

/// Ad groups in the order of one metric: the good end first as the registry says which that is, more before less
/// where neither is good. A lower bound proves that something is dear, never that it is cheap: it ranks by its bound
/// among the worst, but behind everything measured among the best. Those without a value are last in both directions.
/// Equal ones stand by title, then id.
struct Ranking {
    Field field = Field::CostPerResult;
    QList<RankedGroup> rows; ///< at most `limit`
    int more = 0; ///< ad groups behind the last row
    int without = 0; ///< ad groups in scope without a value, in `rows` or behind
    int loading = 0; ///< of these: still to come
    ChartScope scope; ///< its groups are in no order
    std::optional<double> median; ///< of all measured values in scope; not across result types
    std::optional<double> commonTarget; ///< when every row that has a target has the same

    /// The largest finite number to be drawn: values, and interval ends as far as twice the largest value.
    double highest() const;
    double lowest() const; ///< 0, or the most negative value (corrections)
};

/// Linear but for sorting those that are shown. `groups` must outlive the answer.
Ranking rankingOf(std::span<const ChartGroup> groups, const RankingWish &wish);

} // namespace agm
