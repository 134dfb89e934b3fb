// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"

#include <QtCore/QHash>

#include <array>

// Collected by lupdate; nothing is translated here.
#define FIELDS_TEXT(text) QT_TRANSLATE_NOOP("Fields", text)

namespace agm {
namespace {

using F = Field;
using K = FieldKind;
using G = FieldGroup;
using A = Additive;
using W = GoodWay;
using E = Editable;

// Definitions follow the Ad Groups API page (attributes) and CONVENTIONS for what a total may do.
// clang-format off: two lines a row read as a table
constexpr std::array<FieldInfo, TableColumnCount> rows{{
    {F::Title, "title", FIELDS_TEXT("Ad group"), K::Text, G::Identity, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("The name people see. At most 255 characters.")},
    {F::Status, "status", FIELDS_TEXT("Status"), K::Word, G::Delivery, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Whether the ad group is switched on: active, paused or rejected by review.")},
    {F::DeliveryStatus, "delivery_status", FIELDS_TEXT("Delivery"), K::Word, G::Delivery, A::No, W::Neutral, E::No,
     false,
     FIELDS_TEXT("Why the ad group delivers or does not: learning, no ads, campaign paused, scheduled and so on.")},
    {F::AdCampaign, "ad_campaign", FIELDS_TEXT("Campaign"), K::Text, G::Identity, A::No, W::Neutral, E::CreateOnly,
     true, FIELDS_TEXT("The campaign that holds this ad group. It cannot be changed later.")},
    {F::BudgetAmount, "budget_amount", FIELDS_TEXT("Budget"), K::Money, G::Budget, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("The ad group's own budget, per day or for its lifetime. Not applicable when the campaign owns the "
                 "budget (CBO).")},
    {F::BudgetType, "budget_type", FIELDS_TEXT("Budget type"), K::Word, G::Budget, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Whether the budget is for a day or for the whole lifetime.")},
    {F::Spend, "spend", FIELDS_TEXT("Spend"), K::Money, G::Performance, A::Yes, W::Neutral, E::No, true,
     FIELDS_TEXT("The amount charged in the stats window.")},
    {F::Results, "results", FIELDS_TEXT("Results"), K::Count, G::Performance, A::Yes, W::Up, E::No, false,
     FIELDS_TEXT("How often the result event happened: the count behind the result event, such as purchases. Different "
                 "result types are never added.")},
    {F::CostPerResult, "cost_per_result", FIELDS_TEXT("Cost per result"), K::Money, G::Performance, A::Recompute,
     W::Down, E::No, true,
     FIELDS_TEXT("Spend divided by results. Not applicable when the goal is nothing the Whop pixel attributes; without "
                 "a result a lower bound is shown.")},
    {F::Impressions, "impressions", FIELDS_TEXT("Impressions"), K::Count, G::Performance, A::Yes, W::Neutral, E::No,
     true, FIELDS_TEXT("How often the ads were shown.")},
    {F::Clicks, "clicks", FIELDS_TEXT("Clicks (all)"), K::Count, G::Performance, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("All clicks on the ads.")},
    {F::ClickThroughRate, "click_through_rate", FIELDS_TEXT("CTR"), K::Rate, G::Performance, A::Recompute, W::Up, E::No,
     true, FIELDS_TEXT("Clicks divided by impressions.")},
    {F::CostPerClick, "cost_per_click", FIELDS_TEXT("CPC"), K::Money, G::Performance, A::Recompute, W::Down, E::No,
     true, FIELDS_TEXT("Spend divided by clicks. Undefined without clicks.")},
    {F::CostPerMille, "cost_per_mille", FIELDS_TEXT("CPM"), K::Money, G::Performance, A::Recompute, W::Down, E::No,
     true, FIELDS_TEXT("Spend per 1,000 impressions. Undefined without impressions.")},
    {F::ReturnOnAdSpend, "return_on_ad_spend", FIELDS_TEXT("ROAS"), K::Multiple, G::Performance, A::Recompute, W::Up,
     E::No, true, FIELDS_TEXT("Purchase value divided by spend, both in US dollars. Undefined without spend.")},
    {F::Reach, "reach", FIELDS_TEXT("Reach"), K::Count, G::Performance, A::No, W::Up, E::No, true,
     FIELDS_TEXT("How many different people saw the ads. People may be in several ad groups, so it has no total.")},
    {F::Frequency, "frequency", FIELDS_TEXT("Frequency"), K::Decimal, G::Performance, A::No, W::Neutral, E::No, true,
     FIELDS_TEXT("Impressions divided by reach, as the ad network reports it.")},
    {F::UniqueClicks, "unique_clicks", FIELDS_TEXT("Unique clicks"), K::Count, G::Performance, A::No, W::Up, E::No,
     true, FIELDS_TEXT("How many different people clicked. People may be in several ad groups, so it has no total.")},
    {F::UniqueClickThroughRate, "unique_click_through_rate", FIELDS_TEXT("Unique CTR"), K::Rate, G::Performance, A::No,
     W::Up, E::No, true, FIELDS_TEXT("Unique clicks divided by impressions.")},
    {F::LinkClicks, "link_clicks", FIELDS_TEXT("Link clicks"), K::Count, G::Performance, A::Yes, W::Up, E::No, false,
     FIELDS_TEXT("Clicks on links in the ads.")},
    {F::CostPerUniqueClick, "cost_per_unique_click", FIELDS_TEXT("Cost per unique click"), K::Money, G::Costs, A::No,
     W::Down, E::No, false, FIELDS_TEXT("Spend divided by unique clicks.")},
    {F::Purchases, "purchases", FIELDS_TEXT("Purchases"), K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("Purchases attributed by the Whop pixel, last click.")},
    {F::PurchaseValue, "purchase_value", FIELDS_TEXT("Purchase value"), K::Money, G::Conversions, A::Yes, W::Up, E::No,
     true, FIELDS_TEXT("Value of the attributed purchases, always in US dollars.")},
    {F::Leads, "leads", FIELDS_TEXT("Leads"), K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("Leads attributed by the Whop pixel, last click.")},
    {F::Schedules, "schedules", FIELDS_TEXT("Schedules"), K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("Schedule events attributed by the Whop pixel, last click.")},
    {F::SubmittedApplications, "submitted_applications", FIELDS_TEXT("Submitted applications"), K::Count,
     G::Conversions, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("Submit-application events attributed by the Whop pixel, last click.")},
    {F::Contacts, "contacts", FIELDS_TEXT("Contacts"), K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("Contact events attributed by the Whop pixel, last click.")},
    {F::CompletedRegistrations, "completed_registrations", FIELDS_TEXT("Completed registrations"), K::Count,
     G::Conversions, A::Yes, W::Up, E::No, true,
     FIELDS_TEXT("Complete-registration events attributed by the Whop pixel, last click.")},
    {F::ViewedContents, "viewed_contents", FIELDS_TEXT("Viewed contents"), K::Count, G::Conversions, A::Yes, W::Up,
     E::No, true, FIELDS_TEXT("View-content events attributed by the Whop pixel, last click.")},
    {F::AddedToCarts, "added_to_carts", FIELDS_TEXT("Added to carts"), K::Count, G::Conversions, A::Yes, W::Up, E::No,
     true, FIELDS_TEXT("Add-to-cart events attributed by the Whop pixel, last click.")},
    {F::CustomConversions, "custom_conversions", FIELDS_TEXT("Custom conversions"), K::Count, G::Conversions, A::Yes,
     W::Up, E::No, true,
     FIELDS_TEXT("Events with names of your own, attributed by the Whop pixel, last click, all names together.")},
    {F::CostPerPurchase, "cost_per_purchase", FIELDS_TEXT("Cost per purchase"), K::Money, G::Costs, A::Recompute,
     W::Down, E::No, true,
     FIELDS_TEXT(
         "Spend divided by purchases. Not applicable when purchases are not the goal and none are attributed.")},
    {F::CostPerLead, "cost_per_lead", FIELDS_TEXT("Cost per lead"), K::Money, G::Costs, A::Recompute, W::Down, E::No,
     true, FIELDS_TEXT("Spend divided by leads. Not applicable when leads are not the goal and none are attributed.")},
    {F::CostPerSchedule, "cost_per_schedule", FIELDS_TEXT("Cost per schedule"), K::Money, G::Costs, A::Recompute,
     W::Down, E::No, true,
     FIELDS_TEXT(
         "Spend divided by schedule events. Not applicable when they are not the goal and none are attributed.")},
    {F::CostPerSubmittedApplication, "cost_per_submitted_application", FIELDS_TEXT("Cost per application"), K::Money,
     G::Costs, A::Recompute, W::Down, E::No, true,
     FIELDS_TEXT("Spend divided by submitted applications. Not applicable when they are not the goal and none are "
                 "attributed.")},
    {F::CostPerContact, "cost_per_contact", FIELDS_TEXT("Cost per contact"), K::Money, G::Costs, A::Recompute, W::Down,
     E::No, true,
     FIELDS_TEXT("Spend divided by contacts. Not applicable when contacts are not the goal and none are attributed.")},
    {F::CostPerCompletedRegistration, "cost_per_completed_registration", FIELDS_TEXT("Cost per registration"), K::Money,
     G::Costs, A::Recompute, W::Down, E::No, true,
     FIELDS_TEXT("Spend divided by completed registrations. Not applicable when they are not the goal and none are "
                 "attributed.")},
    {F::CostPerViewedContent, "cost_per_viewed_content", FIELDS_TEXT("Cost per viewed content"), K::Money, G::Costs,
     A::Recompute, W::Down, E::No, true,
     FIELDS_TEXT(
         "Spend divided by view-content events. Not applicable when they are not the goal and none are attributed.")},
    {F::CostPerAddedToCart, "cost_per_added_to_cart", FIELDS_TEXT("Cost per add to cart"), K::Money, G::Costs,
     A::Recompute, W::Down, E::No, true,
     FIELDS_TEXT(
         "Spend divided by add-to-cart events. Not applicable when they are not the goal and none are attributed.")},
    {F::SpendCurrency, "spend_currency", FIELDS_TEXT("Currency"), K::Word, G::Performance, A::No, W::Neutral, E::No,
     true, FIELDS_TEXT("The currency of the money metrics (ISO 4217).")},
    {F::MinimumDailySpend, "minimum_daily_spend", FIELDS_TEXT("Minimum daily spend"), K::Money, G::Budget, A::No,
     W::Neutral, E::Yes, true, FIELDS_TEXT("The least to spend a day within the budget.")},
    {F::BidType, "bid_type", FIELDS_TEXT("Bid strategy"), K::Word, G::Budget, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Lowest cost, cost target or bid cap.")},
    {F::DesiredCostPerResult, "desired_cost_per_result", FIELDS_TEXT("Cost target"), K::Money, G::Budget, A::No,
     W::Neutral, E::Yes, true,
     FIELDS_TEXT("The target or cap for the cost of a result; only with the strategies cost target and bid cap.")},
    {F::BudgetCurrency, "budget_currency", FIELDS_TEXT("Budget currency"), K::Word, G::Budget, A::No, W::Neutral, E::No,
     false, FIELDS_TEXT("The currency of the budget (ISO 4217).")},
    {F::BudgetAmountLocal, "budget_amount_local", FIELDS_TEXT("Budget, local"), K::Money, G::Budget, A::No, W::Neutral,
     E::No, false, FIELDS_TEXT("The budget in the ad account's own currency.")},
    {F::StartsAt, "starts_at", FIELDS_TEXT("Starts"), K::Instant, G::Schedule, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("When delivery may begin. Empty: as soon as it is active.")},
    {F::EndsAt, "ends_at", FIELDS_TEXT("Ends"), K::Instant, G::Schedule, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("When delivery ends. Empty: runs until it is paused.")},
    {F::OptimizationGoal, "optimization_goal", FIELDS_TEXT("Goal"), K::Word, G::Goal, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("What the ad network optimizes the delivery for.")},
    {F::ConversionLocation, "conversion_location", FIELDS_TEXT("Conversion location"), K::Word, G::Goal, A::No,
     W::Neutral, E::Yes, true,
     FIELDS_TEXT("Where results happen: website, profile, messaging, on the ad, or a lead form.")},
    {F::ConversionEvent, "conversion_event", FIELDS_TEXT("Conversion event"), K::Word, G::Goal, A::No, W::Neutral,
     E::Yes, true, FIELDS_TEXT("The pixel event optimized for: a standard event or a name of your own.")},
    {F::ResultEvent, "result_event", FIELDS_TEXT("Result event"), K::Word, G::Goal, A::No, W::Neutral, E::No, true,
     FIELDS_TEXT("The pixel event whose count is the results.")},
    {F::ResultEventName, "result_event_name", FIELDS_TEXT("Result event name"), K::Word, G::Goal, A::No, W::Neutral,
     E::No, true, FIELDS_TEXT("The event's name of your own when the result event is custom.")},
    {F::MessageApps, "message_apps", FIELDS_TEXT("Message apps"), K::List, G::Goal, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("The apps to message on, for messaging destinations.")},
    {F::FrequencyCap, "frequency_cap", FIELDS_TEXT("Frequency cap"), K::Object, G::Goal, A::No, W::Neutral, E::Yes,
     true, FIELDS_TEXT("The most impressions per person within some days; only for the goal reach.")},
    {F::DynamicCreative, "dynamic_creative", FIELDS_TEXT("Dynamic creative"), K::Flag, G::Goal, A::No, W::Neutral,
     E::CreateOnly, true,
     FIELDS_TEXT("Whether creatives and copy are A/B tested automatically. Fixed after creation.")},
    {F::Regions, "regions", FIELDS_TEXT("Places"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Countries, states, cities and postal codes, included and excluded.")},
    {F::Demographics, "demographics", FIELDS_TEXT("People"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Age range, gender, or the automatic audience (Advantage+).")},
    {F::Audiences, "audiences", FIELDS_TEXT("Audiences"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Saved audiences, included and excluded.")},
    {F::Languages, "languages", FIELDS_TEXT("Languages"), K::List, G::Targeting, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Targeted languages (ISO 639). None: all languages.")},
    {F::Placements, "placements", FIELDS_TEXT("Placements"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Platforms and positions where the ads appear. None: automatic (Advantage+).")},
    {F::Devices, "devices", FIELDS_TEXT("Devices"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes, true,
     FIELDS_TEXT("Device types and operating systems.")},
    {F::DetailedTargeting, "detailed_targeting", FIELDS_TEXT("Interests and behaviors"), K::Object, G::Targeting, A::No,
     W::Neutral, E::Yes, false, FIELDS_TEXT("Interests, behaviors and demographic categories.")},
    {F::Issues, "issues", FIELDS_TEXT("Issues"), K::Object, G::Delivery, A::No, W::Down, E::No, true,
     FIELDS_TEXT("Open issues of the ad group and its ads, each with how it can be resolved.")},
    {F::Platform, "platform", FIELDS_TEXT("Platform"), K::Word, G::Identity, A::No, W::Neutral, E::No, false,
     FIELDS_TEXT("The ad network.")},
    {F::Id, "id", FIELDS_TEXT("ID"), K::Text, G::Identity, A::No, W::Neutral, E::No, true,
     FIELDS_TEXT("The ad group's unique identifier.")},
    {F::CreatedAt, "created_at", FIELDS_TEXT("Created"), K::Instant, G::Identity, A::No, W::Neutral, E::No, true,
     FIELDS_TEXT("When the ad group was created.")},
    {F::UpdatedAt, "updated_at", FIELDS_TEXT("Updated"), K::Instant, G::Identity, A::No, W::Neutral, E::No, true,
     FIELDS_TEXT("When the ad group was last changed.")},
    // Derived; after all attributes, so that these are one span.
    {F::SpendTrend, "spend_trend", FIELDS_TEXT("Spend trend"), K::Rate, G::Comparison, A::No, W::Neutral, E::No, false,
     FIELDS_TEXT(
         "The spend of each day of the stats window, from 0 to the ad group's own highest day. A day that is not "
         "known is a gap; today is hollow, because it is not over. Sorts by how much more was spent a day in "
         "the later half than in the earlier one.")},
    {F::SpendChange, "spend_change", FIELDS_TEXT("Spend change"), K::Rate, G::Comparison, A::No, W::Neutral, E::No,
     false, FIELDS_TEXT("Spend against the period before, of the same length. More spend is neither good nor bad.")},
    {F::AgainstTarget, "against_target", FIELDS_TEXT("Against target"), K::Word, G::Comparison, A::No, W::Neutral,
     E::No, false,
     FIELDS_TEXT("Whether the cost per result differs from its target: the ad group's own, yours for the account, or "
                 "the median of ad groups with the same result and currency. Clear: chance alone does this in fewer "
                 "than 1 of 100 cases; likely: fewer than 5; too early: more. Allows for how many ad groups are "
                 "compared. It says that they differ, not why.")},
    {F::CostChange, "cost_change", FIELDS_TEXT("Cost change"), K::Rate, G::Comparison, A::No, W::Down, E::No, false,
     FIELDS_TEXT("Cost per result against the period before, and how much this proves: clear, likely or too early.")},
    {F::ClickThroughRateChange, "ctr_change", FIELDS_TEXT("CTR change"), K::Rate, G::Comparison, A::No, W::Up, E::No,
     false,
     FIELDS_TEXT("CTR minus that of the period before, in percentage points (pp), and how much this proves: clear, "
                 "likely or too early.")},
}};
// clang-format on

/// Position in `rows` by Field, made at compile time; a Field without a row does not compile.
constexpr auto positions = [] {
    std::array<std::size_t, TableColumnCount> at{};
    std::array<bool, TableColumnCount> seen{};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        at[std::size_t(rows[i].field)] = i;
        seen[std::size_t(rows[i].field)] = true;
    }
    for (const bool one : seen) {
        if (!one)
            throw "a Field has no row in the registry";
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isDerived(rows[i].field) != (i >= FieldCount))
            throw "derived columns stand after the attributes";
    }
    return at;
}();

} // namespace

std::span<const FieldInfo> fieldRegistry()
{
    return std::span(rows).first(FieldCount);
}

std::span<const FieldInfo> columnRegistry()
{
    return rows;
}

const FieldInfo &fieldInfo(Field field)
{
    return rows[positions[std::size_t(field)]];
}

std::optional<Field> columnByKey(QByteArrayView key)
{
    static const QHash<QByteArray, Field> byKey = [] {
        QHash<QByteArray, Field> hash;
        for (const FieldInfo &info : rows)
            hash.insert(info.key, info.field);
        return hash;
    }();
    const auto found = byKey.constFind(QByteArray::fromRawData(key.data(), key.size()));
    return found == byKey.constEnd() ? std::nullopt : std::optional(found.value());
}

std::optional<Field> fieldByKey(QByteArrayView key)
{
    const auto field = columnByKey(key);
    return field && !isDerived(*field) ? field : std::nullopt;
}

bool isMetric(Field field)
{
    const FieldGroup group = fieldInfo(field).group;
    return isNumeric(field)
        && (group == FieldGroup::Performance || group == FieldGroup::Conversions || group == FieldGroup::Costs);
}

const char *fieldGroupTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Identity: return FIELDS_TEXT("Identity");
    case FieldGroup::Delivery: return FIELDS_TEXT("Delivery status");
    case FieldGroup::Budget: return FIELDS_TEXT("Budget and bidding");
    case FieldGroup::Schedule: return FIELDS_TEXT("Schedule");
    case FieldGroup::Goal: return FIELDS_TEXT("Goal");
    case FieldGroup::Targeting: return FIELDS_TEXT("Targeting");
    case FieldGroup::Performance: return FIELDS_TEXT("Performance");
    case FieldGroup::Comparison: return FIELDS_TEXT("Trend and comparison");
    case FieldGroup::Conversions: return FIELDS_TEXT("Conversions");
    case FieldGroup::Costs: return FIELDS_TEXT("Costs per event");
    }
    return "";
}

std::optional<Field> costDivisor(Field field)
{
    switch (field) {
    case F::CostPerClick: return F::Clicks;
    case F::CostPerMille: return F::Impressions;
    case F::CostPerResult: return F::Results;
    case F::CostPerPurchase: return F::Purchases;
    case F::CostPerLead: return F::Leads;
    case F::CostPerSchedule: return F::Schedules;
    case F::CostPerSubmittedApplication: return F::SubmittedApplications;
    case F::CostPerContact: return F::Contacts;
    case F::CostPerCompletedRegistration: return F::CompletedRegistrations;
    case F::CostPerViewedContent: return F::ViewedContents;
    case F::CostPerAddedToCart: return F::AddedToCarts;
    case F::CostPerUniqueClick: return F::UniqueClicks;
    default: return std::nullopt;
    }
}

} // namespace agm
