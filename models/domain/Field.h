// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <cstddef>

namespace agm {

/// Every attribute of an ad group: the 59 of the Ad Groups API page and the later optional keys. The order matters:
/// money first, then other numbers, then the rest, so that a number's Field is its index in the ad group's storage.
/// To add an attribute, add it here and one row in FieldRegistry.cpp. At the end stand the derived columns, which are
/// no attributes: the program concludes them (Insight.h), no server sends them, and readField() knows nothing of them.
enum class Field : quint8 {
    // Money, stored as micro-units.
    Spend,
    CostPerClick,
    CostPerMille,
    CostPerResult,
    CostPerPurchase,
    CostPerLead,
    CostPerSchedule,
    CostPerSubmittedApplication,
    CostPerContact,
    CostPerCompletedRegistration,
    CostPerViewedContent,
    CostPerAddedToCart,
    PurchaseValue,
    BudgetAmount,
    MinimumDailySpend,
    DesiredCostPerResult,
    CostPerUniqueClick, // later
    BudgetAmountLocal, // later
    // Other numbers.
    Impressions,
    Reach,
    Clicks,
    UniqueClicks,
    Purchases,
    Leads,
    Schedules,
    SubmittedApplications,
    Contacts,
    CompletedRegistrations,
    ViewedContents,
    AddedToCarts,
    CustomConversions,
    Results, // later; derived from result_event when not sent
    LinkClicks, // later
    ClickThroughRate,
    UniqueClickThroughRate,
    ReturnOnAdSpend,
    Frequency,
    // Everything else.
    Id,
    AdCampaign,
    Title,
    Status,
    DeliveryStatus, // later
    Issues,
    BudgetType,
    BidType,
    OptimizationGoal,
    ConversionEvent,
    ConversionLocation,
    MessageApps,
    StartsAt,
    EndsAt,
    DynamicCreative,
    FrequencyCap,
    Audiences,
    Demographics,
    Regions,
    Devices,
    Languages,
    Placements,
    DetailedTargeting, // later
    CreatedAt,
    UpdatedAt,
    SpendCurrency,
    ResultEvent,
    ResultEventName,
    Platform, // later
    BudgetCurrency, // later
    // Derived.
    SpendTrend,
    SpendChange,
    AgainstTarget,
    CostChange,
    ClickThroughRateChange,
};

inline constexpr std::size_t MoneyFieldCount = std::size_t(Field::BudgetAmountLocal) + 1;
inline constexpr std::size_t NumberFieldCount = std::size_t(Field::Frequency) + 1;
/// Attributes only: what an ad group can hold.
inline constexpr std::size_t FieldCount = std::size_t(Field::BudgetCurrency) + 1;
/// Attributes and derived columns.
inline constexpr std::size_t TableColumnCount = std::size_t(Field::ClickThroughRateChange) + 1;

constexpr bool isMoney(Field field)
{
    return std::size_t(field) < MoneyFieldCount;
}
/// Money or any other number.
constexpr bool isNumeric(Field field)
{
    return std::size_t(field) < NumberFieldCount;
}
/// A conclusion of this program, not an attribute: see derivedNumber().
constexpr bool isDerived(Field field)
{
    return std::size_t(field) >= FieldCount;
}

} // namespace agm
