// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Answers.h"

#include "app/sandbox/Json.h"

#include <cmath>

namespace agm::sandbox {

namespace {

struct EventWords {
    const char *count;
    const char *cost; ///< null: the page has no cost for it
    const char *word;
};

constexpr std::array<EventWords, eventCount> words{
    {{"purchases", "cost_per_purchase", "purchase"},
     {"leads", "cost_per_lead", "lead"},
     {"schedules", "cost_per_schedule", "schedule"},
     {"submitted_applications", "cost_per_submitted_application", "submit_application"},
     {"contacts", "cost_per_contact", "contact"},
     {"completed_registrations", "cost_per_completed_registration", "complete_registration"},
     {"viewed_contents", "cost_per_viewed_content", "view_content"},
     {"added_to_carts", "cost_per_added_to_cart", "add_to_cart"},
     {"custom_conversions", nullptr, "custom"}}};

void member(QByteArray &out, const char *key, qint64 value)
{
    json::key(out, key);
    json::number(out, value);
}

void member(QByteArray &out, const char *key, double value)
{
    json::key(out, key);
    json::number(out, value);
}

void memberNull(QByteArray &out, const char *key)
{
    json::key(out, key);
    out += "null";
}

void memberText(QByteArray &out, const char *key, const QByteArray &word)
{
    json::key(out, key);
    json::string(out, word.isEmpty() ? QString() : QString::fromUtf8(word));
}

} // namespace

double usdRate(const QByteArray &currency)
{
    if (currency == "eur")
        return 1.08;
    if (currency == "gbp")
        return 1.27;
    if (currency == "jpy")
        return 0.0066;
    return 1.0;
}

const char *countKey(int event)
{
    return words[static_cast<std::size_t>(event)].count;
}

const char *eventWord(int event)
{
    return words[static_cast<std::size_t>(event)].word;
}

double costPer(qint64 spendMicros, qint64 count)
{
    return count > 0 ? json::cents(static_cast<double>(spendMicros) / 1e6 / static_cast<double>(count)) : 0.0;
}

Figures::Figures(const Sums &sums, const QByteArray &currency)
    : spend(sums[Spend]), impressions(sums[Impressions]), reach(sums.people()), clicks(sums[Clicks])
{
    if (impressions > 0) {
        clickRate = static_cast<double>(clicks) / static_cast<double>(impressions);
        costPerMille = json::cents(static_cast<double>(spend) / 1e3 / static_cast<double>(impressions));
    }
    costPerClick = costPer(spend, clicks);
    if (reach > 0)
        frequency = static_cast<double>(impressions) / static_cast<double>(reach);
    if (spend > 0)
        returnOnSpend = static_cast<double>(sums[PurchaseValue]) / (static_cast<double>(spend) * usdRate(currency));
}

void appendMetrics(QByteArray &out, const Sums &sums, const QByteArray &currency, int goal, const QByteArray &goalName)
{
    const Figures f(sums, currency);
    json::key(out, "spend");
    json::money(out, f.spend);
    memberText(out, "spend_currency", currency);
    member(out, "impressions", f.impressions);
    member(out, "reach", f.reach);
    member(out, "clicks", f.clicks);
    member(out, "unique_clicks", sums[UniqueClicks]);
    member(out, "link_clicks", sums[LinkClicks]);
    if (f.reach > 0)
        member(out, "frequency", f.frequency);
    else
        memberNull(out, "frequency");
    member(out, "click_through_rate", f.clickRate);
    if (f.impressions > 0)
        member(out, "unique_click_through_rate",
               static_cast<double>(sums[UniqueClicks]) / static_cast<double>(f.impressions));
    else
        memberNull(out, "unique_click_through_rate");
    member(out, "cost_per_click", f.costPerClick);
    member(out, "cost_per_mille", f.costPerMille);
    for (int e = 0; e < eventCount; ++e) {
        const EventWords &word = words[static_cast<std::size_t>(e)];
        const qint64 count = sums.event(static_cast<Event>(e));
        member(out, word.count, count);
        if (word.cost == nullptr)
            continue;
        if (count > 0 || e == goal)
            member(out, word.cost, costPer(f.spend, count));
        else
            memberNull(out, word.cost);
    }
    json::key(out, "purchase_value");
    json::money(out, sums[PurchaseValue]);
    member(out, "return_on_ad_spend", f.returnOnSpend);
    if (goal >= 0) {
        const qint64 results = sums.event(static_cast<Event>(goal));
        member(out, "results", results);
        member(out, "cost_per_result", costPer(f.spend, results));
        memberText(out, "result_event", words[static_cast<std::size_t>(goal)].word);
    } else {
        memberNull(out, "results");
        memberNull(out, "cost_per_result");
        memberNull(out, "result_event");
    }
    memberText(out, "result_event_name", goalName);
}

void appendAdGroup(QByteArray &out, World &world, const AdGroup &group, const Window &window)
{
    const Campaign &campaign = world.campaigns()[static_cast<std::size_t>(group.campaign)];
    out += '{';
    memberText(out, "id", group.id);
    json::key(out, "ad_campaign");
    out += "{\"id\":\"" + campaign.id + "\"}";
    memberText(out, "status", toWord(group.status));
    memberText(out, "delivery_status", world.deliveryStatus(group, world.now()));
    out += ',';
    out.append(group.settings.constData() + 1, group.settings.size() - 2);
    json::key(out, "issues");
    out += group.issues;
    memberText(out, "platform", "meta");
    memberText(out, "budget_currency", campaign.currency);
    json::key(out, "created_at");
    json::instant(out, group.created);
    json::key(out, "updated_at");
    json::instant(out, group.updated);
    appendMetrics(out, world.sums(group, window), campaign.currency, group.resultEvent, group.resultEventName);
    out += '}';
}

void appendCampaign(QByteArray &out, World &world, const Campaign &campaign, const Window &window)
{
    std::vector<int> nums;
    for (const AdGroup &group : world.groups()) {
        if (group.campaign == campaign.num && !group.deleted)
            nums.push_back(group.num);
    }
    world.prepare(nums, window);
    Sums sums;
    qint64 days = 0;
    qint64 people = 0;
    int goal = -2; // none seen yet
    QByteArray goalName;
    for (const int num : nums) {
        const AdGroup &group = world.groups()[static_cast<std::size_t>(num)];
        const Sums part = world.sums(group, window);
        days = std::max(days, part.days);
        people += part.people();
        sums += part;
        // One goal for the campaign only when all its ad groups share it; results of different kinds do not add up.
        if (goal == -2) {
            goal = group.resultEvent;
            goalName = group.resultEventName;
        } else if (goal != group.resultEvent || goalName != group.resultEventName) {
            goal = -1;
            goalName.clear();
        }
    }
    sums[Reach] = people;
    sums.days = std::min<qint64>(1, days);
    out += '{';
    memberText(out, "id", campaign.id);
    json::key(out, "title");
    json::string(out, campaign.title);
    memberText(out, "platform", "meta");
    memberText(out, "status", campaign.status);
    memberText(out, "delivery_status", world.deliveryStatus(campaign));
    memberText(out, "objective", campaign.objective);
    memberText(out, "budget_optimization", campaign.ownsBudget ? "ad_campaign" : "ad_group");
    memberText(out, "budget_currency", campaign.currency);
    out += ',' + campaign.settings;
    json::key(out, "created_at");
    json::instant(out, campaign.created);
    json::key(out, "updated_at");
    json::instant(out, campaign.updated);
    appendMetrics(out, sums, campaign.currency, goal < 0 ? -1 : goal, goalName);
    out += '}';
}

double orderValue(const QByteArray &order, const Sums &sums, const QByteArray &currency, int goal)
{
    // What is undefined ranks below everything.
    constexpr double nothing = -1.0;
    const Figures f(sums, currency);
    if (order == "spend")
        return static_cast<double>(f.spend) * usdRate(currency);
    if (order == "impressions")
        return static_cast<double>(f.impressions);
    if (order == "reach")
        return static_cast<double>(f.reach);
    if (order == "clicks")
        return static_cast<double>(f.clicks);
    if (order == "unique_clicks")
        return static_cast<double>(sums[UniqueClicks]);
    if (order == "link_clicks")
        return static_cast<double>(sums[LinkClicks]);
    if (order == "frequency")
        return f.reach > 0 ? f.frequency : nothing;
    if (order == "click_through_rate")
        return f.clickRate;
    if (order == "cost_per_mille")
        return f.costPerMille * usdRate(currency);
    if (order == "cost_per_click")
        return f.costPerClick * usdRate(currency);
    if (order == "return_on_ad_spend")
        return f.returnOnSpend;
    if (goal < 0)
        return nothing;
    const qint64 results = sums.event(static_cast<Event>(goal));
    return order == "results" ? static_cast<double>(results) : costPer(f.spend, results) * usdRate(currency);
}

} // namespace agm::sandbox
