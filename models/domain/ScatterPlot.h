// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"

namespace agm {

/// How an ad group's cost per result stands against its target.
enum class Standing {
    NoTarget, ///< nothing to compare with, or no comparison is possible
    TooEarly,
    LikelyBelow, ///< cheaper than the target
    ClearBelow,
    LikelyAbove,
    ClearAbove,
};
Standing standingOf(const Insight *insight);

struct ScatterWish {
    Field x = Field::Spend;
    Field y = Field::CostPerResult;
    ScopeWish scope = {};
};

struct ScatterPoint {
    const ChartGroup *source = nullptr; ///< into the list that the plot was made from
    double x = 0;
    double y = 0;
    bool xAtLeast = false; ///< a lower bound: the truth lies further to the right
    bool yAtLeast = false; ///< a lower bound: the truth lies further up
    std::optional<double> results;
    Standing standing = Standing::NoTarget;
};

/// What a line that parts the plot stands for.
enum class LineKind { None, Target, Median };
struct ScatterLine {
    LineKind kind = LineKind::None;
    double at = 0;
    friend bool operator==(const ScatterLine &, const ScatterLine &) = default;
};

/// Two metrics of each ad group against each other. Nothing that has both is left out, and what has not is counted.
struct ScatterPlot {
    Field x = Field::Spend;
    Field y = Field::CostPerResult;
    QList<ScatterPoint> points; ///< in the order of the ad groups
    int without = 0; ///< ad groups in scope that lack one of the two
    int loading = 0; ///< of these: still to come
    int atLeast = 0; ///< points that are lower bounds
    ChartScope scope;
    ScatterLine xLine; ///< parts left from right
    ScatterLine yLine; ///< parts bottom from top
    double mostResults = 0;
};

/// The lines are the common target of a cost per result, else the median of the measured values (across result types
/// there is none of what depends on the type). Linear. `groups` must outlive the answer.
ScatterPlot scatterOf(std::span<const ChartGroup> groups, const ScatterWish &wish);

} // namespace agm
