// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FieldRegistry.h"
#include "domain/Insight.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <span>
#include <vector>

namespace agm {

/// An ad group as the charts get it.
struct ChartGroup {
    AdGroupPtr group; ///< never null
    InsightPtr insight; ///< null: nothing concluded yet
    QString campaignTitle; ///< empty: the campaign is not loaded
};

/// What can be placed of a field: `value` counts for Value and AtLeast only (money in units, rates as fractions).
struct ChartValue {
    Presence presence = Presence::NotSent;
    double value = 0;
    bool isThere() const { return presence == Presence::Value || presence == Presence::AtLeast; }
    friend bool operator==(const ChartValue &, const ChartValue &) = default;
};
/// Of a numeric field, as readField() reads it.
ChartValue chartValue(const AdGroup &group, Field field);

/// Something that only a part of the ad groups has, and how many these are.
template <class T>
struct ChartChoice {
    T value;
    int groups = 0;
    friend bool operator==(const ChartChoice &, const ChartChoice &) = default;
};

/// What a person chose to look at.
struct ScopeWish {
    /// Nothing, or one that no ad group has: the most frequent.
    std::optional<Currency> currency;
    /// Null, or one that no ad group has: all result types beside each other.
    Word resultEvent;
    friend bool operator==(const ScopeWish &, const ScopeWish &) = default;
};

/// The ad groups that may stand in one chart of some fields, because they share a currency: amounts of two currencies
/// have no common axis. Results of two types may stand beside each other, but have no common median.
struct ChartScope {
    std::vector<const ChartGroup *> groups; ///< into the list that it was made from, in its order
    QList<ChartChoice<Currency>> currencies; ///< empty when no field depends on one; most frequent first
    std::optional<Currency> currency; ///< the chosen one of these
    int otherCurrencies = 0; ///< ad groups left out for their currency
    QList<ChartChoice<Word>> results; ///< of the chosen currency; empty when no field depends on the result type
    Word resultEvent; ///< the chosen one of these; null: all
    int otherResults = 0; ///< ad groups left out for their result type

    /// Ad groups of several result types stand beside each other.
    bool mixesResults() const { return resultEvent.isNull() && results.size() > 1; }
};

/// Metrics whose amounts are in the spend currency; purchase_value is in USD whatever that is.
bool dependsOnCurrency(Field field);
bool dependsOnResultType(Field field);
ChartScope scopeOf(std::span<const ChartGroup> groups, std::span<const Field> fields, const ScopeWish &wish);

/// medianOf(), but nothing for none. Reorders `values`.
std::optional<double> measuredMedian(std::vector<double> &values);

} // namespace agm
