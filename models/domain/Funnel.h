// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"

#include <QtCore/QSet>

namespace agm {

/// Impressions, clicks and results of ad groups with one result type: results of two types are never added.
struct Funnel {
    Word resultEvent; ///< null: ad groups without results; the funnel ends at the clicks
    int groups = 0; ///< counted in it
    QStringList ids; ///< these
    int without = 0; ///< of this type, but one of the figures is not known: counted nowhere
    double impressions = 0;
    double clicks = 0;
    std::optional<double> results; ///< nothing without a result type
    std::optional<double> clickRate; ///< clicks / impressions; nothing without impressions
    std::optional<double> resultRate; ///< results / clicks; nothing without clicks
    std::optional<Interval> clickRange; ///< 95 %; nothing where Wilson's does not apply (more events than trials)
    std::optional<Interval> resultRange;
    /// The medians over the single ad groups of the whole account with this result type, selected or not, that have
    /// impressions (clicks).
    std::optional<double> medianClickRate;
    std::optional<double> medianResultRate;
    int medianGroups = 0; ///< how many have a click rate
};

struct Funnels {
    QList<Funnel> funnels; ///< most impressions first
    int moreTypes = 0; ///< result types that are not shown, and their ad groups
    int moreGroups = 0;
    int loading = 0; ///< ad groups whose figures are still to come
    bool ofSelection = false; ///< else of all
};

/// Of the ad groups whose ids are in `selection`; of all when none is. At most `limit` funnels.
Funnels funnelsOf(std::span<const ChartGroup> groups, const QSet<QString> &selection, int limit = 3);

} // namespace agm
