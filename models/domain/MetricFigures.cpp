// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MetricFigures.h"

#include "domain/FieldRegistry.h"

#include <algorithm>
#include <bit>

namespace agm {
namespace {

constexpr bool countsPeople(Field field)
{
    return field == Field::Reach || field == Field::UniqueClicks;
}

constexpr std::array Sums = {Field::Spend, Field::PurchaseValue};

constexpr bool isKeptMoney(Field field)
{
    return field == Sums[0] || field == Sums[1];
}

/// A field of an ad group that has the same meaning in figures.
std::optional<double> countOf(const AdGroup &group, Field field)
{
    return field == Field::Results ? group.results() : group.number(field);
}

} // namespace

int MetricFigures::indexOf(Field field)
{
    // Looked up for every day of every ad group: no search.
    static constexpr auto indexes = [] {
        std::array<signed char, FieldCount> table{};
        table.fill(-1);
        for (std::size_t i = 0; i < Kept.size(); ++i)
            table[std::size_t(Kept[i])] = static_cast<signed char>(i);
        return table;
    }();
    return indexes[std::size_t(field)];
}

MetricFigures MetricFigures::of(const AdGroup &group)
{
    MetricFigures figures;
    figures.currency = group.spendCurrency;
    figures.resultEvent = group.resultEvent;
    if (group.metricsLoading)
        return figures;
    for (const Field field : Kept) {
        if (isKeptMoney(field)) {
            if (const auto money = group.money(field))
                figures.setMoney(field, money->micros);
        } else if (const auto count = countOf(group, field)) {
            figures.setCount(field, *count);
        }
    }
    const auto value = group.number(Field::PurchaseValue);
    const auto roas = group.number(Field::ReturnOnAdSpend);
    if (value && roas && *roas > 0)
        figures.roasSpendUsd = *value / *roas;
    else if (figures.currency == Currency::usd())
        figures.roasSpendUsd = figures.kept(Field::Spend);
    return figures;
}

std::optional<double> MetricFigures::kept(Field field) const
{
    const int index = indexOf(field);
    if (index < 0 || !m_present[std::size_t(index)])
        return std::nullopt;
    const qint64 slot = m_slots[std::size_t(index)];
    return isKeptMoney(field) ? double(slot) / double(Money::Micro) : std::bit_cast<double>(slot);
}

std::optional<Money> MetricFigures::money(Field field) const
{
    const int index = indexOf(field);
    if (!isKeptMoney(field) || index < 0 || !m_present[std::size_t(index)])
        return std::nullopt;
    return Money{m_slots[std::size_t(index)], field == Field::PurchaseValue ? Currency::usd() : currency};
}

void MetricFigures::setMoney(Field field, qint64 micros)
{
    const auto index = std::size_t(indexOf(field));
    m_slots[index] = micros;
    m_present.set(index);
}

void MetricFigures::setCount(Field field, double count)
{
    const auto index = std::size_t(indexOf(field));
    m_slots[index] = std::bit_cast<qint64>(count);
    m_present.set(index);
}

void MetricFigures::clear(Field field)
{
    const auto index = std::size_t(indexOf(field));
    m_slots[index] = 0;
    m_present.reset(index);
}

void MetricFigures::add(const MetricFigures &other)
{
    // Figures that name no currency and know no spend are not of another currency; the same of results.
    const auto differ = [](auto mine, bool known, auto theirs, bool theirKnown) {
        return mine != theirs && (!mine.isNull() || known) && (!theirs.isNull() || theirKnown);
    };
    const bool otherCurrency
        = differ(currency, kept(Field::Spend).has_value(), other.currency, other.kept(Field::Spend).has_value());
    const bool otherResults = differ(resultEvent, kept(Field::Results).has_value(), other.resultEvent,
                                     other.kept(Field::Results).has_value());
    for (std::size_t i = 0; i < Kept.size(); ++i) {
        if (!m_present[i] || !other.m_present[i] || countsPeople(Kept[i])) {
            clear(Kept[i]);
            continue;
        }
        if (isKeptMoney(Kept[i]))
            m_slots[i] += other.m_slots[i];
        else
            m_slots[i]
                = std::bit_cast<qint64>(std::bit_cast<double>(m_slots[i]) + std::bit_cast<double>(other.m_slots[i]));
    }
    mixedCurrencies = mixedCurrencies || other.mixedCurrencies || otherCurrency;
    mixedResults = mixedResults || other.mixedResults || otherResults;
    if (currency.isNull())
        currency = other.currency;
    if (resultEvent.isNull())
        resultEvent = other.resultEvent;
    if (mixedCurrencies)
        clear(Field::Spend);
    if (mixedResults) {
        clear(Field::Results);
        resultEvent = {};
    }
    if (roasSpendUsd && other.roasSpendUsd)
        *roasSpendUsd += *other.roasSpendUsd;
    else
        roasSpendUsd.reset();
}

namespace {

/// Spend that bought no event says only what an event costs at least (METHODS "Uncertainty": Garwood's upper limit of
/// a count of zero).
constexpr double GarwoodUpperOfZero = 3.68887945;

Reading valueOf(double value)
{
    return {Presence::Value, value};
}

Reading moneyOf(double units, Currency currency, Presence presence = Presence::Value)
{
    const auto money = Money::fromDouble(units, currency);
    return money ? Reading{presence, *money} : Reading{Presence::Undefined, {}};
}

/// A ratio whose divisor is zero is undefined.
Reading ratioOf(std::optional<double> over, std::optional<double> under)
{
    if (!over || !under)
        return {};
    return *under > 0 ? valueOf(*over / *under) : Reading{Presence::Undefined, {}};
}

} // namespace

Reading MetricFigures::read(Field field) const
{
    if (isKeptMoney(field)) {
        const auto amount = money(field);
        return amount ? Reading{Presence::Value, *amount} : Reading{};
    }
    if (isKept(field)) {
        const auto count = kept(field);
        return count ? valueOf(*count) : Reading{};
    }
    switch (field) {
    case Field::ClickThroughRate: return ratioOf(kept(Field::Clicks), kept(Field::Impressions));
    // Per impression, not per person: so the API defines it.
    case Field::UniqueClickThroughRate: return ratioOf(kept(Field::UniqueClicks), kept(Field::Impressions));
    case Field::Frequency: return ratioOf(kept(Field::Impressions), kept(Field::Reach));
    case Field::ReturnOnAdSpend: return ratioOf(kept(Field::PurchaseValue), roasSpendUsd);
    default: break;
    }
    const auto divisor = costDivisor(field);
    const auto spend = kept(Field::Spend);
    const auto events = divisor ? kept(*divisor) : std::nullopt;
    if (!spend || !events)
        return {};
    if (*events > 0)
        return moneyOf(*spend * (field == Field::CostPerMille ? 1000 : 1) / *events, currency);
    const bool perEvent
        = field != Field::CostPerClick && field != Field::CostPerMille && field != Field::CostPerUniqueClick;
    if (perEvent && *spend > 0)
        return moneyOf(*spend / GarwoodUpperOfZero, currency, Presence::AtLeast);
    return {Presence::Undefined, {}};
}

std::optional<double> MetricFigures::number(Field field) const
{
    const Reading reading = read(field);
    if (reading.presence != Presence::Value)
        return std::nullopt;
    if (const auto *money = std::get_if<Money>(&reading.value))
        return money->toDouble();
    if (const auto *number = std::get_if<double>(&reading.value))
        return *number;
    return std::nullopt;
}

std::optional<MetricFigures> sumOf(std::span<const MetricFigures> figures)
{
    if (figures.empty())
        return std::nullopt;
    MetricFigures sum = figures.front();
    for (const MetricFigures &other : figures.subspan(1))
        sum.add(other);
    return sum;
}

} // namespace agm
