// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Totals.h"

#include "domain/Exact.h"
#include "domain/FieldRegistry.h"

#include <algorithm>

namespace agm {

void Totals::add(const AdGroup &group)
{
    ++m_count;
    m_loading += group.metricsLoading;
    const bool hasSpend = group.money(Field::Spend).has_value();
    if (const auto results = group.results()) {
        m_sums[std::size_t(Field::Results)] += *results;
        ++m_values[std::size_t(Field::Results)];
        ++m_resultEvents[group.resultEvent];
    }
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        const auto field = Field(i);
        if (field == Field::Results || fieldInfo(field).additive != Additive::Yes)
            continue;
        if (isMoney(field)) {
            if (const auto money = group.money(field)) {
                auto &sum = m_money[i][money->currency];
                addTo(sum.micros, money->micros);
                ++sum.groups;
                ++m_values[i];
            }
        } else if (const auto number = group.number(field)) {
            m_sums[i] += *number;
            ++m_values[i];
        }
    }
    // ROAS is served as purchase value / spend in USD: the USD spend follows from it, since `spend` may be in another
    // currency. Spend that brought no purchase has ROAS 0 and no known USD amount unless it is in USD.
    const auto value = group.money(Field::PurchaseValue);
    const auto roas = group.number(Field::ReturnOnAdSpend);
    if (value && roas && hasSpend) {
        m_roasValueUsd += value->toDouble();
        const Money spend = *group.money(Field::Spend);
        if (spend.currency == Currency::usd() || spend.micros == 0)
            m_roasSpendUsd += spend.toDouble();
        else if (*roas > 0)
            m_roasSpendUsd += value->toDouble() / *roas;
        else
            ++m_values[std::size_t(Field::ReturnOnAdSpend)]; // counted: ad groups whose USD spend is not known
    }
}

std::optional<double> Totals::countSum(Field field) const
{
    return m_values[std::size_t(field)] ? std::optional(m_sums[std::size_t(field)]) : std::nullopt;
}

Total Totals::moneyTotal(Field field) const
{
    const auto &sums = m_money[std::size_t(field)];
    Total total;
    total.leftOut = m_count - m_values[std::size_t(field)];
    if (sums.isEmpty())
        return total;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        total.perCurrency.append(Money{it->micros, it.key()});
    std::sort(total.perCurrency.begin(), total.perCurrency.end(),
              [](const Money &a, const Money &b) { return a.currency.code() < b.currency.code(); });
    for (const Money &sum : std::as_const(total.perCurrency))
        total.groupsPerCurrency.append(sums.value(sum.currency).groups);
    if (total.perCurrency.size() > 1) {
        total.why = NoTotal::MixedCurrencies;
        return total;
    }
    total.why = NoTotal::None;
    total.value = total.perCurrency.constFirst();
    return total;
}

Total Totals::costTotal(Field field, Field divisor) const
{
    const Total spend = moneyTotal(Field::Spend);
    if (spend.why != NoTotal::None)
        return spend;
    if (divisor == Field::Results && m_resultEvents.size() > 1) {
        Total total;
        total.why = NoTotal::MixedResults;
        total.resultTypes = int(m_resultEvents.size());
        return total;
    }
    // Ad groups without a value for the divisor still spent: a cost over all of them would mix goals, so it is only
    // given when every ad group takes part.
    Total total;
    total.leftOut = m_count - m_values[std::size_t(divisor)];
    const auto count = countSum(divisor);
    if (!count)
        return total;
    if (*count <= 0 || total.leftOut > 0) {
        total.why = *count <= 0 ? NoTotal::NothingToDivide : NoTotal::MixedResults;
        total.resultTypes = int(m_resultEvents.size()) + (total.leftOut > 0 ? 1 : 0);
        return total;
    }
    const Money sum = std::get<Money>(spend.value);
    const double perUnit = field == Field::CostPerMille ? 1000.0 : 1.0;
    total.why = NoTotal::None;
    total.value = Money{qint64(std::llround(double(sum.micros) * perUnit / *count)), sum.currency};
    return total;
}

Total Totals::total(Field field) const
{
    Total total;
    const FieldInfo &info = fieldInfo(field);
    if (info.additive == Additive::No) {
        total.why = NoTotal::NotAdditive;
        return total;
    }
    if (m_loading > 0 && isMetric(field)) {
        total.why = NoTotal::Loading;
        total.leftOut = m_loading;
        return total;
    }
    if (const auto divisor = costDivisor(field); divisor && info.additive == Additive::Recompute)
        return costTotal(field, *divisor);
    if (isMoney(field))
        return moneyTotal(field);
    if (field == Field::ClickThroughRate) {
        const auto clicks = countSum(Field::Clicks);
        const auto impressions = countSum(Field::Impressions);
        total.why = !clicks || !impressions ? NoTotal::NoValues
            : *impressions <= 0             ? NoTotal::NothingToDivide
                                            : NoTotal::None;
        if (total.why == NoTotal::None)
            total.value = *clicks / *impressions;
        return total;
    }
    if (field == Field::ReturnOnAdSpend) {
        if (m_values[std::size_t(field)] > 0) {
            total.why = NoTotal::MixedCurrencies;
            total.leftOut = m_values[std::size_t(field)];
        } else {
            total.why = m_roasSpendUsd > 0 ? NoTotal::None : NoTotal::NothingToDivide;
            if (total.why == NoTotal::None)
                total.value = m_roasValueUsd / m_roasSpendUsd;
        }
        return total;
    }
    if (field == Field::Results && m_resultEvents.size() > 1) {
        total.why = NoTotal::MixedResults;
        total.resultTypes = int(m_resultEvents.size());
        return total;
    }
    total.leftOut = m_count - m_values[std::size_t(field)];
    if (const auto sum = countSum(field)) {
        total.why = NoTotal::None;
        total.value = *sum;
    }
    return total;
}

} // namespace agm
