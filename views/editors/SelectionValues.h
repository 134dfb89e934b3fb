// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupEdit.h"
#include "domain/Campaign.h"
#include "views/common/Formats.h"

namespace agm {

/// The different values that a setting has in a selection. Made once, when an editor opens.
struct DistinctValues {
    QList<FieldValue> values; ///< the first few, in the order in which they are met
    int count = 0; ///< how many different ones there are

    bool isMixed() const { return count > 1; }
    bool isNone() const { return count == 1 && std::holds_alternative<std::monostate>(values.first()); }
};

DistinctValues distinctValues(const QList<AdGroupPtr> &groups, Field field);
/// `none, US$25.00` and, where there are more, `… and 3 more`.
QString distinctText(const DistinctValues &distinct, Field field, const Formats &formats);
/// What an empty control shows: `mixed`, or the one value there is.
QString placeholderText(const DistinctValues &distinct, Field field, const Formats &formats);

/// Whether the campaign owns the ad group's budget; null campaign: not loaded, and nothing is claimed.
const Campaign *campaignOf(const AdGroup &group, const CampaignsById &campaigns);
bool campaignOwnsBudget(const AdGroup &group, const CampaignsById &campaigns);
/// The one currency of the ad groups' budgets; nothing when there are several.
std::optional<Currency> budgetCurrency(const QList<AdGroupPtr> &groups);

} // namespace agm
