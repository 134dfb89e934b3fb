// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FieldRegistry.h"

#include <QtCore/QHash>

#include <array>

namespace agm {
namespace {

using F = Field;
using K = FieldKind;
using G = FieldGroup;
using A = Additive;
using W = GoodWay;
using E = Editable;

// Definitions follow the Ad Groups API page (attributes) and CONVENTIONS for what a total may do.
constexpr std::array<FieldInfo, TableColumnCount> rows{{
    {F::Title, "title", QT_TRANSLATE_NOOP("Fields", "Ad group"), K::Text, G::Identity, A::No, W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "The name people see. At most 255 characters.")},
    {F::Status, "status", QT_TRANSLATE_NOOP("Fields", "Status"), K::Word, G::Delivery, A::No, W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "Whether the ad group is switched on: active, paused or rejected by review.")},
    {F::DeliveryStatus, "delivery_status", QT_TRANSLATE_NOOP("Fields", "Delivery"), K::Word, G::Delivery, A::No,
     W::Neutral, E::No, false,
     QT_TRANSLATE_NOOP(
         "Fields", "Why the ad group delivers or does not: learning, no ads, campaign paused, scheduled and so on.")},
    {F::AdCampaign, "ad_campaign", QT_TRANSLATE_NOOP("Fields", "Campaign"), K::Text, G::Identity, A::No, W::Neutral,
     E::CreateOnly, true,
     QT_TRANSLATE_NOOP("Fields", "The campaign that holds this ad group. It cannot be changed later.")},
    {F::BudgetAmount, "budget_amount", QT_TRANSLATE_NOOP("Fields", "Budget"), K::Money, G::Budget, A::No, W::Neutral,
     E::Yes, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "The ad group's own budget, per day or for its lifetime. Not applicable when the campaign owns the "
         "budget (CBO).")},
    {F::BudgetType, "budget_type", QT_TRANSLATE_NOOP("Fields", "Budget type"), K::Word, G::Budget, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "Whether the budget is for a day or for the whole lifetime.")},
    {F::Spend, "spend", QT_TRANSLATE_NOOP("Fields", "Spend"), K::Money, G::Performance, A::Yes, W::Neutral, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "The amount charged in the stats window.")},
    {F::Results, "results", QT_TRANSLATE_NOOP("Fields", "Results"), K::Count, G::Performance, A::Yes, W::Up, E::No,
     false,
     QT_TRANSLATE_NOOP(
         "Fields",
         "How often the result event happened: the count behind the result event, such as purchases. Different "
         "result types are never added.")},
    {F::CostPerResult, "cost_per_result", QT_TRANSLATE_NOOP("Fields", "Cost per result"), K::Money, G::Performance,
     A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by results. Not applicable when the goal is nothing the Whop pixel attributes; without "
         "a result a lower bound is shown.")},
    {F::Impressions, "impressions", QT_TRANSLATE_NOOP("Fields", "Impressions"), K::Count, G::Performance, A::Yes,
     W::Neutral, E::No, true, QT_TRANSLATE_NOOP("Fields", "How often the ads were shown.")},
    {F::Clicks, "clicks", QT_TRANSLATE_NOOP("Fields", "Clicks (all)"), K::Count, G::Performance, A::Yes, W::Up, E::No,
     true, QT_TRANSLATE_NOOP("Fields", "All clicks on the ads.")},
    {F::ClickThroughRate, "click_through_rate", QT_TRANSLATE_NOOP("Fields", "CTR"), K::Rate, G::Performance,
     A::Recompute, W::Up, E::No, true, QT_TRANSLATE_NOOP("Fields", "Clicks divided by impressions.")},
    {F::CostPerClick, "cost_per_click", QT_TRANSLATE_NOOP("Fields", "CPC"), K::Money, G::Performance, A::Recompute,
     W::Down, E::No, true, QT_TRANSLATE_NOOP("Fields", "Spend divided by clicks. Undefined without clicks.")},
    {F::CostPerMille, "cost_per_mille", QT_TRANSLATE_NOOP("Fields", "CPM"), K::Money, G::Performance, A::Recompute,
     W::Down, E::No, true, QT_TRANSLATE_NOOP("Fields", "Spend per 1,000 impressions. Undefined without impressions.")},
    {F::ReturnOnAdSpend, "return_on_ad_spend", QT_TRANSLATE_NOOP("Fields", "ROAS"), K::Multiple, G::Performance,
     A::Recompute, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "Purchase value divided by spend, both in US dollars. Undefined without spend.")},
    {F::Reach, "reach", QT_TRANSLATE_NOOP("Fields", "Reach"), K::Count, G::Performance, A::No, W::Up, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields", "How many different people saw the ads. People may be in several ad groups, so it has no total.")},
    {F::Frequency, "frequency", QT_TRANSLATE_NOOP("Fields", "Frequency"), K::Decimal, G::Performance, A::No, W::Neutral,
     E::No, true, QT_TRANSLATE_NOOP("Fields", "Impressions divided by reach, as the ad network reports it.")},
    {F::UniqueClicks, "unique_clicks", QT_TRANSLATE_NOOP("Fields", "Unique clicks"), K::Count, G::Performance, A::No,
     W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields",
                       "How many different people clicked. People may be in several ad groups, so it has no total.")},
    {F::UniqueClickThroughRate, "unique_click_through_rate", QT_TRANSLATE_NOOP("Fields", "Unique CTR"), K::Rate,
     G::Performance, A::No, W::Up, E::No, true, QT_TRANSLATE_NOOP("Fields", "Unique clicks divided by impressions.")},
    {F::LinkClicks, "link_clicks", QT_TRANSLATE_NOOP("Fields", "Link clicks"), K::Count, G::Performance, A::Yes, W::Up,
     E::No, false, QT_TRANSLATE_NOOP("Fields", "Clicks on links in the ads.")},
    {F::CostPerUniqueClick, "cost_per_unique_click", QT_TRANSLATE_NOOP("Fields", "Cost per unique click"), K::Money,
     G::Costs, A::No, W::Down, E::No, false, QT_TRANSLATE_NOOP("Fields", "Spend divided by unique clicks.")},
    {F::Purchases, "purchases", QT_TRANSLATE_NOOP("Fields", "Purchases"), K::Count, G::Conversions, A::Yes, W::Up,
     E::No, true, QT_TRANSLATE_NOOP("Fields", "Purchases attributed by the Whop pixel, last click.")},
    {F::PurchaseValue, "purchase_value", QT_TRANSLATE_NOOP("Fields", "Purchase value"), K::Money, G::Conversions,
     A::Yes, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "Value of the attributed purchases, always in US dollars.")},
    {F::Leads, "leads", QT_TRANSLATE_NOOP("Fields", "Leads"), K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "Leads attributed by the Whop pixel, last click.")},
    {F::Schedules, "schedules", QT_TRANSLATE_NOOP("Fields", "Schedules"), K::Count, G::Conversions, A::Yes, W::Up,
     E::No, true, QT_TRANSLATE_NOOP("Fields", "Schedule events attributed by the Whop pixel, last click.")},
    {F::SubmittedApplications, "submitted_applications", QT_TRANSLATE_NOOP("Fields", "Submitted applications"),
     K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "Submit-application events attributed by the Whop pixel, last click.")},
    {F::Contacts, "contacts", QT_TRANSLATE_NOOP("Fields", "Contacts"), K::Count, G::Conversions, A::Yes, W::Up, E::No,
     true, QT_TRANSLATE_NOOP("Fields", "Contact events attributed by the Whop pixel, last click.")},
    {F::CompletedRegistrations, "completed_registrations", QT_TRANSLATE_NOOP("Fields", "Completed registrations"),
     K::Count, G::Conversions, A::Yes, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "Complete-registration events attributed by the Whop pixel, last click.")},
    {F::ViewedContents, "viewed_contents", QT_TRANSLATE_NOOP("Fields", "Viewed contents"), K::Count, G::Conversions,
     A::Yes, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "View-content events attributed by the Whop pixel, last click.")},
    {F::AddedToCarts, "added_to_carts", QT_TRANSLATE_NOOP("Fields", "Added to carts"), K::Count, G::Conversions, A::Yes,
     W::Up, E::No, true, QT_TRANSLATE_NOOP("Fields", "Add-to-cart events attributed by the Whop pixel, last click.")},
    {F::CustomConversions, "custom_conversions", QT_TRANSLATE_NOOP("Fields", "Custom conversions"), K::Count,
     G::Conversions, A::Yes, W::Up, E::No, true,
     QT_TRANSLATE_NOOP("Fields",
                       "Events with names of your own, attributed by the Whop pixel, last click, all names together.")},
    {F::CostPerPurchase, "cost_per_purchase", QT_TRANSLATE_NOOP("Fields", "Cost per purchase"), K::Money, G::Costs,
     A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by purchases. Not applicable when purchases are not the goal and none are attributed.")},
    {F::CostPerLead, "cost_per_lead", QT_TRANSLATE_NOOP("Fields", "Cost per lead"), K::Money, G::Costs, A::Recompute,
     W::Down, E::No, true,
     QT_TRANSLATE_NOOP("Fields",
                       "Spend divided by leads. Not applicable when leads are not the goal and none are attributed.")},
    {F::CostPerSchedule, "cost_per_schedule", QT_TRANSLATE_NOOP("Fields", "Cost per schedule"), K::Money, G::Costs,
     A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by schedule events. Not applicable when they are not the goal and none are attributed.")},
    {F::CostPerSubmittedApplication, "cost_per_submitted_application",
     QT_TRANSLATE_NOOP("Fields", "Cost per application"), K::Money, G::Costs, A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by submitted applications. Not applicable when they are not the goal and none are "
         "attributed.")},
    {F::CostPerContact, "cost_per_contact", QT_TRANSLATE_NOOP("Fields", "Cost per contact"), K::Money, G::Costs,
     A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by contacts. Not applicable when contacts are not the goal and none are attributed.")},
    {F::CostPerCompletedRegistration, "cost_per_completed_registration",
     QT_TRANSLATE_NOOP("Fields", "Cost per registration"), K::Money, G::Costs, A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by completed registrations. Not applicable when they are not the goal and none are "
         "attributed.")},
    {F::CostPerViewedContent, "cost_per_viewed_content", QT_TRANSLATE_NOOP("Fields", "Cost per viewed content"),
     K::Money, G::Costs, A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by view-content events. Not applicable when they are not the goal and none are attributed.")},
    {F::CostPerAddedToCart, "cost_per_added_to_cart", QT_TRANSLATE_NOOP("Fields", "Cost per add to cart"), K::Money,
     G::Costs, A::Recompute, W::Down, E::No, true,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Spend divided by add-to-cart events. Not applicable when they are not the goal and none are attributed.")},
    {F::SpendCurrency, "spend_currency", QT_TRANSLATE_NOOP("Fields", "Currency"), K::Word, G::Performance, A::No,
     W::Neutral, E::No, true, QT_TRANSLATE_NOOP("Fields", "The currency of the money metrics (ISO 4217).")},
    {F::MinimumDailySpend, "minimum_daily_spend", QT_TRANSLATE_NOOP("Fields", "Minimum daily spend"), K::Money,
     G::Budget, A::No, W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "The least to spend a day within the budget.")},
    {F::BidType, "bid_type", QT_TRANSLATE_NOOP("Fields", "Bid strategy"), K::Word, G::Budget, A::No, W::Neutral, E::Yes,
     true, QT_TRANSLATE_NOOP("Fields", "Lowest cost, cost target or bid cap.")},
    {F::DesiredCostPerResult, "desired_cost_per_result", QT_TRANSLATE_NOOP("Fields", "Cost target"), K::Money,
     G::Budget, A::No, W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP(
         "Fields", "The target or cap for the cost of a result; only with the strategies cost target and bid cap.")},
    {F::BudgetCurrency, "budget_currency", QT_TRANSLATE_NOOP("Fields", "Budget currency"), K::Word, G::Budget, A::No,
     W::Neutral, E::No, false, QT_TRANSLATE_NOOP("Fields", "The currency of the budget (ISO 4217).")},
    {F::BudgetAmountLocal, "budget_amount_local", QT_TRANSLATE_NOOP("Fields", "Budget, local"), K::Money, G::Budget,
     A::No, W::Neutral, E::No, false, QT_TRANSLATE_NOOP("Fields", "The budget in the ad account's own currency.")},
    {F::StartsAt, "starts_at", QT_TRANSLATE_NOOP("Fields", "Starts"), K::Instant, G::Schedule, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "When delivery may begin. Empty: as soon as it is active.")},
    {F::EndsAt, "ends_at", QT_TRANSLATE_NOOP("Fields", "Ends"), K::Instant, G::Schedule, A::No, W::Neutral, E::Yes,
     true, QT_TRANSLATE_NOOP("Fields", "When delivery ends. Empty: runs until it is paused.")},
    {F::OptimizationGoal, "optimization_goal", QT_TRANSLATE_NOOP("Fields", "Goal"), K::Word, G::Goal, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "What the ad network optimizes the delivery for.")},
    {F::ConversionLocation, "conversion_location", QT_TRANSLATE_NOOP("Fields", "Conversion location"), K::Word, G::Goal,
     A::No, W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "Where results happen: website, profile, messaging, on the ad, or a lead form.")},
    {F::ConversionEvent, "conversion_event", QT_TRANSLATE_NOOP("Fields", "Conversion event"), K::Word, G::Goal, A::No,
     W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "The pixel event optimized for: a standard event or a name of your own.")},
    {F::ResultEvent, "result_event", QT_TRANSLATE_NOOP("Fields", "Result event"), K::Word, G::Goal, A::No, W::Neutral,
     E::No, true, QT_TRANSLATE_NOOP("Fields", "The pixel event whose count is the results.")},
    {F::ResultEventName, "result_event_name", QT_TRANSLATE_NOOP("Fields", "Result event name"), K::Word, G::Goal, A::No,
     W::Neutral, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "The event's name of your own when the result event is custom.")},
    {F::MessageApps, "message_apps", QT_TRANSLATE_NOOP("Fields", "Message apps"), K::List, G::Goal, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "The apps to message on, for messaging destinations.")},
    {F::FrequencyCap, "frequency_cap", QT_TRANSLATE_NOOP("Fields", "Frequency cap"), K::Object, G::Goal, A::No,
     W::Neutral, E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "The most impressions per person within some days; only for the goal reach.")},
    {F::DynamicCreative, "dynamic_creative", QT_TRANSLATE_NOOP("Fields", "Dynamic creative"), K::Flag, G::Goal, A::No,
     W::Neutral, E::CreateOnly, true,
     QT_TRANSLATE_NOOP("Fields", "Whether creatives and copy are A/B tested automatically. Fixed after creation.")},
    {F::Regions, "regions", QT_TRANSLATE_NOOP("Fields", "Places"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes,
     true, QT_TRANSLATE_NOOP("Fields", "Countries, states, cities and postal codes, included and excluded.")},
    {F::Demographics, "demographics", QT_TRANSLATE_NOOP("Fields", "People"), K::Object, G::Targeting, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "Age range, gender, or the automatic audience (Advantage+).")},
    {F::Audiences, "audiences", QT_TRANSLATE_NOOP("Fields", "Audiences"), K::Object, G::Targeting, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "Saved audiences, included and excluded.")},
    {F::Languages, "languages", QT_TRANSLATE_NOOP("Fields", "Languages"), K::List, G::Targeting, A::No, W::Neutral,
     E::Yes, true, QT_TRANSLATE_NOOP("Fields", "Targeted languages (ISO 639). None: all languages.")},
    {F::Placements, "placements", QT_TRANSLATE_NOOP("Fields", "Placements"), K::Object, G::Targeting, A::No, W::Neutral,
     E::Yes, true,
     QT_TRANSLATE_NOOP("Fields", "Platforms and positions where the ads appear. None: automatic (Advantage+).")},
    {F::Devices, "devices", QT_TRANSLATE_NOOP("Fields", "Devices"), K::Object, G::Targeting, A::No, W::Neutral, E::Yes,
     true, QT_TRANSLATE_NOOP("Fields", "Device types and operating systems.")},
    {F::DetailedTargeting, "detailed_targeting", QT_TRANSLATE_NOOP("Fields", "Interests and behaviors"), K::Object,
     G::Targeting, A::No, W::Neutral, E::Yes, false,
     QT_TRANSLATE_NOOP("Fields", "Interests, behaviors and demographic categories.")},
    {F::Issues, "issues", QT_TRANSLATE_NOOP("Fields", "Issues"), K::Object, G::Delivery, A::No, W::Down, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "Open issues of the ad group and its ads, each with how it can be resolved.")},
    {F::Platform, "platform", QT_TRANSLATE_NOOP("Fields", "Platform"), K::Word, G::Identity, A::No, W::Neutral, E::No,
     false, QT_TRANSLATE_NOOP("Fields", "The ad network.")},
    {F::Id, "id", QT_TRANSLATE_NOOP("Fields", "ID"), K::Text, G::Identity, A::No, W::Neutral, E::No, true,
     QT_TRANSLATE_NOOP("Fields", "The ad group's unique identifier.")},
    {F::CreatedAt, "created_at", QT_TRANSLATE_NOOP("Fields", "Created"), K::Instant, G::Identity, A::No, W::Neutral,
     E::No, true, QT_TRANSLATE_NOOP("Fields", "When the ad group was created.")},
    {F::UpdatedAt, "updated_at", QT_TRANSLATE_NOOP("Fields", "Updated"), K::Instant, G::Identity, A::No, W::Neutral,
     E::No, true, QT_TRANSLATE_NOOP("Fields", "When the ad group was last changed.")},
    // Derived; after all attributes, so that these are one span.
    {F::SpendTrend, "spend_trend", QT_TRANSLATE_NOOP("Fields", "Spend trend"), K::Rate, G::Comparison, A::No,
     W::Neutral, E::No, false,
     QT_TRANSLATE_NOOP(
         "Fields",
         "The spend of each day of the stats window, from 0 to the ad group's own highest day. A day that is not "
         "known is a gap; today is hollow, because it is not over. Sorts by how much more was spent a day in "
         "the later half than in the earlier one.")},
    {F::SpendChange, "spend_change", QT_TRANSLATE_NOOP("Fields", "Spend change"), K::Rate, G::Comparison, A::No,
     W::Neutral, E::No, false,
     QT_TRANSLATE_NOOP("Fields",
                       "Spend divided by that of the period before, of the same length, minus 1. More spend is neither "
                       "good nor bad.")},
    {F::AgainstTarget, "against_target", QT_TRANSLATE_NOOP("Fields", "Against target"), K::Word, G::Comparison, A::No,
     W::Neutral, E::No, false,
     QT_TRANSLATE_NOOP(
         "Fields",
         "Whether the cost per result differs from its target: the ad group's own, yours for the account, or "
         "the median of ad groups with the same result and currency. Clear: chance alone does this in fewer "
         "than 1 of 100 cases; likely: fewer than 5; too early: more. Allows for how many ad groups are "
         "compared. It says that they differ, not why.")},
    {F::CostChange, "cost_change", QT_TRANSLATE_NOOP("Fields", "Cost change"), K::Rate, G::Comparison, A::No, W::Down,
     E::No, false,
     QT_TRANSLATE_NOOP("Fields",
                       "Cost per result divided by that of the period before, minus 1, and how much this proves: "
                       "clear, likely or too early.")},
    {F::ClickThroughRateChange, "ctr_change", QT_TRANSLATE_NOOP("Fields", "CTR change"), K::Rate, G::Comparison, A::No,
     W::Up, E::No, false,
     QT_TRANSLATE_NOOP(
         "Fields",
         "CTR minus that of the period before, in percentage points (pp), and how much this proves: clear, "
         "likely or too early.")},
}};

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
    case FieldGroup::Identity: return QT_TRANSLATE_NOOP("Fields", "Identity");
    case FieldGroup::Delivery: return QT_TRANSLATE_NOOP("Fields", "Delivery status");
    case FieldGroup::Budget: return QT_TRANSLATE_NOOP("Fields", "Budget and bidding");
    case FieldGroup::Schedule: return QT_TRANSLATE_NOOP("Fields", "Schedule");
    case FieldGroup::Goal: return QT_TRANSLATE_NOOP("Fields", "Goal");
    case FieldGroup::Targeting: return QT_TRANSLATE_NOOP("Fields", "Targeting");
    case FieldGroup::Performance: return QT_TRANSLATE_NOOP("Fields", "Performance");
    case FieldGroup::Comparison: return QT_TRANSLATE_NOOP("Fields", "Trend and comparison");
    case FieldGroup::Conversions: return QT_TRANSLATE_NOOP("Fields", "Conversions");
    case FieldGroup::Costs: return QT_TRANSLATE_NOOP("Fields", "Costs per event");
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
