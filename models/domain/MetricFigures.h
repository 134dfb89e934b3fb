// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"

#include <array>
#include <bitset>
#include <optional>
#include <span>

namespace agm {

/// What was measured in one stretch of time, of one ad group or of several: the sums only, never the ratios that are
/// made of them. What is not known is absent, which is never 0.
class MetricFigures {
public:
    /// The metrics that are kept; every other one is a ratio of them.
    static constexpr std::array Kept{Field::Spend,
                                     Field::PurchaseValue,
                                     Field::Impressions,
                                     Field::Reach,
                                     Field::Clicks,
                                     Field::UniqueClicks,
                                     Field::LinkClicks,
                                     Field::Results,
                                     Field::Purchases,
                                     Field::Leads,
                                     Field::Schedules,
                                     Field::SubmittedApplications,
                                     Field::Contacts,
                                     Field::CompletedRegistrations,
                                     Field::ViewedContents,
                                     Field::AddedToCarts,
                                     Field::CustomConversions};

    Currency currency; ///< of the spend; null when none was named
    Word resultEvent; ///< what Results counts; null: nothing, or several kinds
    bool mixedCurrencies = false; ///< sums of several currencies were asked for: the spend is left out
    bool mixedResults = false; ///< the same of result types
    /// The spend in USD that the server divided by for its ROAS: the only divisor that suits purchase_value, which is
    /// in USD whatever the spend currency is.
    std::optional<double> roasSpendUsd;

    static bool isKept(Field field) { return indexOf(field) >= 0; }
    /// What an ad group's answer says of its stats window; Results as AdGroup::results().
    static MetricFigures of(const AdGroup &group);

    /// A kept metric; money in units of its currency (purchase_value: USD). Nothing when it is not known.
    std::optional<double> kept(Field field) const;
    std::optional<Money> money(Field field) const;
    void setMoney(Field field, qint64 micros);
    void setCount(Field field, double count);
    void clear(Field field);
    bool isEmpty() const { return m_present.none(); }

    /// Any metric, kept or made of kept ones (CTR, CPC, CPM, cost per …, ROAS, frequency), as readField() reads it:
    /// a ratio without its divisor is Undefined, a cost without an event is AtLeast, what is not known NotSent.
    Reading read(Field field) const;
    /// What sorting and charts see of it: money in units, rates as fractions; nothing unless it is a Value.
    std::optional<double> number(Field field) const;

    /// Adds another ad group's figures of the same time, or other days of one ad group. Counts add up; what one side
    /// does not know is unknown in the sum. Reach and unique clicks count people and have no sum: they go. Spends of
    /// two currencies and results of two kinds have no sum either: they go, and are marked as mixed.
    void add(const MetricFigures &other);

    friend bool operator==(const MetricFigures &, const MetricFigures &) = default;

private:
    static int indexOf(Field field);
    std::array<qint64, Kept.size()> m_slots{}; ///< money in micro-units, counts as the bits of a double
    std::bitset<Kept.size()> m_present;
};

/// The sum of several; nothing for none.
std::optional<MetricFigures> sumOf(std::span<const MetricFigures> figures);

} // namespace agm
