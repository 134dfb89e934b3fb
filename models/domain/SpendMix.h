// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ChartScope.h"

#include <QtCore/QStringList>

namespace agm {

/// What the spend is parted by.
enum class MixBy { Campaign, Goal, Status, Currency };

struct MixSlice {
    bool isOther = false; ///< what is behind the largest ones, together
    /// The campaign's id, the goal's or the status' word, the currency's code; empty when the ad groups have none.
    QString key;
    QString campaignTitle; ///< by campaign only; empty: not loaded
    int slices = 1; ///< how many stand in it; more than one in "other" only
    /// Exact. Nothing for "other" by currency: amounts of two currencies have no sum.
    std::optional<Money> spend;
    int groups = 0;
    QStringList ids; ///< its ad groups, in the order that they came in
    /// Of the total spend; by currency of the ad groups. Nothing when there is no total above 0, and for a part below 0
    /// (a correction).
    std::optional<double> share;
};

/// Where the money went: each ad group of one currency is in exactly one slice.
struct SpendMix {
    MixBy by = MixBy::Campaign;
    QList<MixSlice> slices; ///< most spend first (by currency most ad groups first), "other" last
    std::optional<Money> total; ///< nothing by currency
    int groups = 0; ///< in the slices
    int without = 0; ///< ad groups in scope whose spend is not known
    int loading = 0; ///< of these: still to come
    ChartScope scope; ///< everything when by currency
};

/// At most `largest` slices and "other". `groups` must outlive the answer.
SpendMix spendMixOf(std::span<const ChartGroup> groups, MixBy by, const ScopeWish &wish, int largest = 8);

} // namespace agm
