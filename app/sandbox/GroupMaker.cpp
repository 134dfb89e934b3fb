// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/GroupMaker.h"

#include "app/sandbox/Answers.h"
#include "app/sandbox/GroupSettings.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace agm::sandbox {

namespace {

constexpr qint64 msPerDay = 86400000;
constexpr int historyDays = 120;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QJsonArray list(std::initializer_list<const char *> words)
{
    QJsonArray array;
    for (const char *word : words)
        array.append(text(word));
    return array;
}

/// What kinds of ad groups optimise for, as the names file calls them.
struct Goal {
    const char *name;
    const char *goal;
    const char *event; ///< conversion_event; null: none
    const char *location;
    int counted; ///< Event whose rate is raised; -1: none
    double rate; ///< of that event per click
};

constexpr std::array<Goal, 27> goals{
    {{"purchase", "conversions", "purchase", "website", 0, 0.022},
     {"value", "value", "purchase", "website", 0, 0.018},
     {"lead", "conversions", "lead", "website", 1, 0.05},
     {"schedule", "conversions", "schedule", "website", 2, 0.02},
     {"submit_application", "conversions", "submit_application", "website", 3, 0.025},
     {"contact", "conversions", "contact", "website", 4, 0.04},
     {"complete_registration", "conversions", "complete_registration", "website", 5, 0.045},
     {"content_view", "conversions", "content_view", "website", 6, 0.5},
     {"add_to_cart", "conversions", "add_to_cart", "website", 7, 0.09},
     {"custom", "conversions", nullptr, "website", 8, 0.03},
     {"initiated_checkout", "conversions", "initiated_checkout", "website", -1, 0},
     {"conversations", "conversations", nullptr, "messaging", -1, 0},
     {"social_profile", "social_profile", nullptr, "profile", -1, 0},
     {"on_ad", "engagement", nullptr, "on_ad", -1, 0},
     {"page_likes", "page_likes", nullptr, "on_ad", -1, 0},
     {"profile_and_page_engagement", "profile_and_page_engagement", nullptr, "on_ad", -1, 0},
     {"video_views", "video_views", nullptr, "on_ad", -1, 0},
     {"two_second_views", "two_second_views", nullptr, "on_ad", -1, 0},
     {"instant_forms", "lead_generation", nullptr, "instant_forms", -1, 0},
     {"quality_lead", "quality_lead", nullptr, "instant_forms_and_messenger", -1, 0},
     {"website_and_instant_forms", "lead_generation", "lead", "website_and_instant_forms", 1, 0.04},
     {"event_responses", "event_responses", nullptr, "on_ad", -1, 0},
     {"reminders_set", "reminders_set", nullptr, "on_ad", -1, 0},
     {"reach", "reach", nullptr, nullptr, -1, 0},
     {"impressions", "impressions", nullptr, nullptr, -1, 0},
     {"ad_recall_lift", "ad_recall_lift", nullptr, nullptr, -1, 0},
     {"landing_page_views", "landing_page_views", nullptr, "website", -1, 0}}};
constexpr Goal linkClicks{"link_clicks", "link_clicks", nullptr, "website", -1, 0};

const Goal &goalNamed(const QString &name)
{
    for (const Goal &goal : goals) {
        if (name == QLatin1String(goal.name))
            return goal;
    }
    return linkClicks;
}

} // namespace

struct GroupMaker::Draft {
    AdGroup group;
    const Campaign *campaign = nullptr;
    Dice dice{0};
    QJsonObject settings;
    Goal goal = linkClicks;
    qint64 deliveredTo = 0; ///< the past stops here
    bool wastes = false;
    bool silent = false;
    void set(const char *key, const QJsonValue &value) { settings.insert(QLatin1String(key), value); }
};

GroupMaker::GroupMaker(QJsonObject names, const StoredWorld &world, quint64 seed, qint64 now)
    : m_names(std::move(names)), m_world(world), m_seed(seed), m_now(now), m_today(now / msPerDay * msPerDay),
      m_members(world.campaigns.size(), 1)
{
}

void GroupMaker::setMembers(int campaign, int members)
{
    m_members[static_cast<std::size_t>(campaign)] = std::max(1, members);
}

QString GroupMaker::pick(const char *name, Dice &dice) const
{
    const QJsonArray array = m_names.value(QLatin1String(name)).toArray();
    return array[dice.below(static_cast<int>(array.size()))].toString();
}

QString GroupMaker::isoTime(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

AdGroup GroupMaker::make(int num, int campaign, std::vector<Stretch> &facts)
{
    Draft draft;
    draft.campaign = &m_world.campaigns[static_cast<std::size_t>(campaign)];
    draft.dice = Dice(m_seed * 1000003ULL + static_cast<quint64>(num) * 7919ULL);
    draft.settings = defaultSettings();
    AdGroup &group = draft.group;
    group.num = num;
    group.campaign = campaign;
    group.id = WorldStore::makeId("adgrp_", m_seed, num);
    group.plan.salt = m_seed ^ (static_cast<quint64>(num) * 0xd1342543de82ef95ULL);
    chooseState(draft);
    chooseTitle(draft);
    chooseGoal(draft);
    chooseMoney(draft);
    chooseTargeting(draft);
    choosePlan(draft);
    chooseIssues(draft);
    group.settings = settingsText(draft.settings);
    World::applySettings(group);

    const qint64 from = std::max({group.created, group.startsAt, m_today - historyDays * msPerDay});
    for (const Stretch &stretch : deliver(group.plan, from, std::min({draft.deliveredTo, group.endsAt, m_today}))) {
        facts.push_back(stretch);
        group.total += stretch.sums;
        group.storedFrom = std::min(group.storedFrom, stretch.day * msPerDay + stretch.start * 1000LL);
        group.storedTo = std::max(group.storedTo, stretch.day * msPerDay + stretch.stop * 1000LL);
    }
    if (delivers(group, *draft.campaign))
        group.openFrom = std::max(m_today, group.created);
    return std::move(draft.group);
}

void GroupMaker::chooseState(Draft &d)
{
    AdGroup &g = d.group;
    Dice &dice = d.dice;
    // Every state once among the first, so that a small world has them all; later by chance.
    static constexpr std::array<Quirk, 11> cast{
        Quirk::Issues,     Quirk::Learning, Quirk::LearningLimited, Quirk::NoAds, Quirk::AdsOff,
        Quirk::Processing, Quirk::Draft,    Quirk::AllAdsRejected,  Quirk::None,  Quirk::None,
        Quirk::None};
    const qint64 age = static_cast<qint64>((2.0 + 420.0 * dice.unit() * dice.unit()) * static_cast<double>(msPerDay));
    g.created = (m_now - age) / 1000 * 1000;
    d.deliveredTo = m_today;
    const double lot = dice.unit();
    const int part = g.num - 16;
    if (part >= 0 && part < static_cast<int>(cast.size()))
        g.quirk = cast[static_cast<std::size_t>(part)];
    else if (lot < 0.34)
        g.status = GroupStatus::Paused;
    else if (lot < 0.37)
        g.status = GroupStatus::Rejected;
    else if (lot < 0.42)
        g.quirk = Quirk::Issues;
    else if (lot < 0.47)
        g.quirk = Quirk::Learning;
    else if (lot < 0.50)
        g.quirk = Quirk::LearningLimited;
    else if (lot < 0.53)
        g.quirk = cast[static_cast<std::size_t>(3 + dice.below(5))];
    if (part == 8 || (part > 10 && lot > 0.97)) { // starts later
        d.set("starts_at", isoTime(m_today + (3 + dice.below(20)) * msPerDay));
    } else {
        d.set("starts_at", dice.chance(0.8) ? QJsonValue(isoTime(g.created / 3600000 * 3600000)) : QJsonValue());
        if (part == 9 || (part > 10 && lot > 0.93 && lot <= 0.97)) // is over
            d.set("ends_at", isoTime(std::max(g.created + msPerDay, m_today - (1 + dice.below(40)) * msPerDay)));
        else if (dice.chance(0.2))
            d.set("ends_at", isoTime(m_today + (5 + dice.below(200)) * msPerDay));
    }
    if (g.quirk == Quirk::Learning)
        g.created = std::max(g.created, m_now / 1000 * 1000 - 5 * msPerDay);
    if (g.status == GroupStatus::Paused)
        d.deliveredTo
            = m_now / 1000 * 1000 - static_cast<qint64>((0.3 + 60.0 * dice.unit()) * static_cast<double>(msPerDay));
    if (g.status == GroupStatus::Rejected || !d.campaign->delivers())
        d.deliveredTo = m_today - (20 + dice.below(40)) * msPerDay;
    if (d.campaign->status == "draft")
        d.deliveredTo = g.created;
    if (g.quirk != Quirk::None && !delivers(g, *d.campaign))
        d.deliveredTo = std::min(d.deliveredTo, g.quirk == Quirk::AdsOff ? m_today - 4 * msPerDay : g.created);
    g.updated = std::max(g.created, std::min(m_now / 1000 * 1000, d.deliveredTo - dice.below(86400) * 1000LL));
    d.wastes = g.num % 23 == 2 || g.num % 41 == 7;
    d.silent = g.num % 29 == 13;
}

void GroupMaker::chooseTitle(Draft &d)
{
    const QJsonArray first = m_names.value(QLatin1String("first_titles")).toArray();
    const QJsonArray odd = m_names.value(QLatin1String("odd_titles")).toArray();
    const int num = d.group.num;
    if (num < first.size())
        d.set("title", first[num]);
    else if (num >= 30 && num < 30 + odd.size())
        d.set("title", odd[num - 30]);
    else if (num == 40)
        d.set("title", QString(255, QLatin1Char('W')));
    else if (num % 97 == 41)
        d.set("title", QJsonValue());
    else
        d.set("title",
              QString(pick("places", d.dice) + QLatin1Char(' ') + pick("people", d.dice)
                      + (d.dice.chance(0.5) ? QStringLiteral(" · ") : QStringLiteral(", ")) + pick("shapes", d.dice)));
}

void GroupMaker::chooseGoal(Draft &d)
{
    const QJsonArray campaigns = m_names.value(QLatin1String("campaigns")).toArray();
    const QJsonArray possible = campaigns[d.campaign->num][QLatin1String("goals")].toArray();
    d.goal = goalNamed(possible[d.dice.below(static_cast<int>(possible.size()))].toString());
    d.set("optimization_goal", text(d.goal.goal));
    d.set("conversion_location", d.goal.location != nullptr ? QJsonValue(text(d.goal.location)) : QJsonValue());
    if (d.goal.event != nullptr)
        d.set("conversion_event", text(d.goal.event));
    else if (d.goal.counted == static_cast<int>(Event::Custom))
        d.set("conversion_event", pick("custom_events", d.dice));
    if (QLatin1String(d.goal.goal) == QLatin1String("conversations"))
        d.set("message_apps", d.dice.chance(0.5) ? list({"instagram"}) : list({"messenger", "instagram", "whatsapp"}));
    if (QLatin1String(d.goal.goal) == QLatin1String("reach") && d.dice.chance(0.7))
        d.set("frequency_cap", QJsonObject{{text("maximum_impressions"), 2 + d.dice.below(4)}, {text("per_days"), 7}});
}

void GroupMaker::chooseMoney(Draft &d)
{
    Dice &dice = d.dice;
    const QByteArray &currency = d.campaign->currency;
    const double scale = currency == "jpy" ? 150.0 : 1.0;
    if (dice.chance(0.3) || d.campaign->ownsBudget)
        d.set("bid_type", text("minimum_cost"));
    else if (dice.chance(0.6))
        d.set("bid_type", text(dice.chance(0.5) ? "average_target" : "maximum_target"));
    else
        d.set("bid_type", dice.chance(0.7) ? QJsonValue(text("minimum_cost")) : QJsonValue());
    const QString bid = d.settings.value(QLatin1String("bid_type")).toString();
    if (bid == QLatin1String("average_target") || bid == QLatin1String("maximum_target"))
        d.set("desired_cost_per_result", (5 + dice.below(16) * 2.5) * scale);
    if (d.campaign->ownsBudget) {
        const int members = m_members[static_cast<std::size_t>(d.campaign->num)];
        const QJsonObject own = QJsonDocument::fromJson('{' + d.campaign->settings + '}').object();
        d.group.fixedSpend
            = own.value(QLatin1String("budget_amount")).toDouble() * 1e6 / members * dice.between(0.5, 1.5);
        return;
    }
    static constexpr std::array<double, 7> budgets{20, 20, 40, 50, 100, 140, 250};
    double budget = budgets[static_cast<std::size_t>(dice.below(static_cast<int>(budgets.size())))] * scale;
    if (d.wastes)
        budget = (300 + 50 * dice.below(15)) * scale;
    const bool ends = d.settings.value(QLatin1String("ends_at")).isString();
    if (ends && dice.chance(0.5)) {
        d.set("budget_type", text("lifetime"));
        budget *= 30;
    } else {
        d.set("budget_type", text("daily"));
        if (dice.chance(0.15))
            d.set("minimum_daily_spend", budget / 4);
    }
    d.set("budget_amount", budget);
}

void GroupMaker::chooseTargeting(Draft &d)
{
    Dice &dice = d.dice;
    const bool automatic = dice.chance(0.2);
    if (automatic) {
        d.set("demographics", QJsonObject{{text("automatic"), true}, {text("gender"), text("all")}});
    } else {
        static constexpr std::array<std::pair<int, int>, 5> ages{{{18, 65}, {21, 45}, {18, 24}, {25, 54}, {35, 65}}};
        const auto [low, high] = ages[static_cast<std::size_t>(dice.below(static_cast<int>(ages.size())))];
        d.set("demographics",
              QJsonObject{{text("automatic"), false},
                          {text("minimum_age"), low},
                          {text("maximum_age"), high},
                          {text("gender"),
                           text(dice.chance(0.7)       ? "all"
                                    : dice.chance(0.5) ? "female"
                                                       : "male")}});
        QJsonArray include;
        QJsonArray exclude;
        if (dice.chance(0.5))
            include.append(QString::fromLatin1(
                m_world.audiences[static_cast<std::size_t>(dice.below(static_cast<int>(m_world.audiences.size())))]
                    .id));
        if (dice.chance(0.3))
            exclude.append(QString::fromLatin1(m_world.audiences.front().id));
        d.set("audiences", QJsonObject{{text("include"), include}, {text("exclude"), exclude}});
    }
    QString country = pick("places", dice);
    QJsonObject include;
    if (country == QLatin1String("UK"))
        country = text("GB");
    if (country.size() > 2)
        include.insert(text("regions"), QJsonArray{country});
    else
        include.insert(text("countries"), QJsonArray{country});
    if (dice.chance(0.1))
        include.insert(text("cities"),
                       QJsonArray{QJsonObject{{text("key"), text("2418779")}, {text("name"), text("New York")}}});
    if (dice.chance(0.1))
        include.insert(text("zips"), QJsonArray{text("US:78756"), QJsonObject{{text("key"), text("US:10001")}}});
    // A few in the flat spelling of the documentation's example, so that clients meet both.
    if (d.group.num % 17 == 5)
        d.set("regions", include);
    else
        d.set("regions",
              QJsonObject{{text("include"), include},
                          {text("exclude"),
                           dice.chance(0.1) ? QJsonObject{{text("regions"), list({"US-AK"})}} : QJsonObject()}});
    if (dice.chance(0.3))
        d.set(
            "devices",
            QJsonObject{{text("platforms"), list({"mobile"})},
                        {text("operating_systems"),
                         QJsonArray{QJsonObject{{text("os"), text("ios")}, {text("minimum_version"), text("17.0")}}}}});
    else
        d.set("devices",
              QJsonObject{{text("platforms"), list({"mobile", "desktop"})}, {text("operating_systems"), QJsonArray()}});
    if (dice.chance(0.5))
        d.set("languages",
              dice.chance(0.2)       ? list({"en", "24"})
                  : dice.chance(0.4) ? list({"en", "es"})
                                     : list({"en"}));
    if (dice.chance(0.45)) {
        QJsonArray placements{QJsonObject{{text("platform"), text("instagram")},
                                          {text("positions"), list({"stream", "story", "reels"})}}};
        if (dice.chance(0.5))
            placements.append(QJsonObject{{text("platform"), text("facebook")},
                                          {text("positions"), list({"feed", "marketplace", "facebook_reels"})}});
        if (dice.chance(0.1))
            placements.append(
                QJsonObject{{text("platform"), text("audience_network")}, {text("positions"), list({"classic"})}});
        d.set("placements", placements);
    }
    d.set("dynamic_creative", dice.chance(0.1));
    if (!automatic && dice.chance(0.15))
        d.set(
            "detailed_targeting",
            QJsonObject{{text("interests"),
                         QJsonArray{QJsonObject{{text("id"), text("6003139266461")}, {text("name"), text("Movies")}}}},
                        {text("behaviors"), QJsonArray()},
                        {text("demographics"), QJsonArray()}});
}

void GroupMaker::choosePlan(Draft &d)
{
    Dice &dice = d.dice;
    Plan &plan = d.group.plan;
    const double scale = 1.0 / usdRate(d.campaign->currency);
    plan.quantum = d.campaign->currency == "jpy" ? 1000000 : 10000;
    plan.costPerMille = dice.between(5.0, 16.0) * 1e6 * scale;
    plan.clickRate = dice.between(0.009, 0.04);
    plan.uniqueShare = dice.between(0.78, 0.95);
    plan.linkShare = dice.between(0.6, 0.9);
    plan.frequency = dice.between(1.1, 1.9);
    plan.drift = dice.between(0.0, 0.25);
    plan.orderValue = dice.between(30, 260) * 1e6;
    plan.utilisation = d.silent ? 0.0 : dice.between(0.82, 0.99);
    if (d.silent)
        d.group.fixedSpend = 0;
    if (d.goal.location != nullptr && QLatin1String(d.goal.location) == QLatin1String("website")) {
        plan.eventRate = {0.004, 0.006, 0, 0, 0, 0.004, 0.35, 0.03, 0};
        if (dice.chance(0.3))
            plan.eventRate[2] = 0.002;
    }
    if (d.goal.counted >= 0)
        plan.eventRate[static_cast<std::size_t>(d.goal.counted)] = d.goal.rate * dice.between(0.4, 1.8);
    if (d.wastes) {
        // Spends without a result: what the program exists to find.
        plan.eventRate = {0, 0, 0, 0, 0, 0, 0.2, d.goal.counted == 7 ? 0.0 : 0.004, 0};
        if (d.goal.counted == 6)
            plan.eventRate[6] = 0;
    }
}

void GroupMaker::chooseIssues(Draft &d)
{
    const AdGroup &g = d.group;
    int count = 0;
    if (g.quirk == Quirk::Issues || g.status == GroupStatus::Rejected || g.quirk == Quirk::AllAdsRejected)
        count = d.dice.chance(0.25) ? 2 : 1;
    QJsonArray issues;
    for (int i = 0; i < count; ++i) {
        const bool ofAd = g.status == GroupStatus::Rejected && i == 0;
        issues.append(QJsonObject{
            {text("id"), QString::fromLatin1(WorldStore::makeId("adiss_", m_seed + 5, g.num * 2 + i))},
            {text("message"), pick("issues", d.dice)},
            {text("resource_id"),
             i == 1 ? QJsonValue()
                    : QJsonValue(QString::fromLatin1(ofAd ? WorldStore::makeId("ad_", m_seed, g.num) : g.id))},
            {text("resource_type"), text(ofAd ? "ad" : "ad_group")}});
    }
    d.group.issues = QJsonDocument(issues).toJson(QJsonDocument::Compact);
}

} // namespace agm::sandbox
