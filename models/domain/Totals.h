// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reading.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace agm {

/// Why a field has no total.
enum class NoTotal {
    None, ///< there is one
    NotAdditive, ///< unique people or a setting: a sum would count people twice
    MixedCurrencies, ///< one line per currency, never one sum
    MixedResults, ///< several result types
    NothingToDivide, ///< a ratio whose divisor is zero
    Loading, ///< figures of the chosen stats window are still to come
    NoValues, ///< no ad group has a value
};

/// The total of one field over some ad groups.
struct Total {
    NoTotal why = NoTotal::NoValues;
    FieldValue value; ///< Money or double when `why` is None
    QList<Money> perCurrency; ///< for MixedCurrencies: one sum each, by code
    QList<int> groupsPerCurrency; ///< how many ad groups are in each of these sums
    int resultTypes = 0; ///< for MixedResults
    int leftOut = 0; ///< ad groups without a value (null or not sent)
};

/// Sums over ad groups, kept field by field. Counts and money add up (money per currency); ratios are recomputed from
/// sums (CTR = Σ clicks / Σ impressions), never averaged; reach, frequency and unique clicks have no total. ROAS is
/// Σ purchase value / Σ (purchase value / ROAS): both sides in USD, whatever the spend currency.
class Totals {
public:
    void add(const AdGroup &group);
    int count() const { return m_count; }
    Total total(Field field) const;
    /// Word → number of ad groups, by result_event (null word: no result event).
    const QHash<Word, int> &resultEvents() const { return m_resultEvents; }
    friend bool operator==(const Totals &, const Totals &) = default;

private:
    struct PerCurrency {
        qint64 micros = 0;
        int groups = 0;
        friend bool operator==(const PerCurrency &, const PerCurrency &) = default;
    };
    Total moneyTotal(Field field) const;
    Total costTotal(Field field, Field divisor) const;
    std::optional<double> countSum(Field field) const;

    int m_count = 0;
    int m_loading = 0;
    QHash<Word, int> m_resultEvents;
    std::array<QHash<Currency, PerCurrency>, MoneyFieldCount> m_money;
    std::array<double, NumberFieldCount> m_sums{};
    std::array<int, NumberFieldCount> m_values{};
    double m_roasValueUsd = 0;
    double m_roasSpendUsd = 0;
};

} // namespace agm
