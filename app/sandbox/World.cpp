// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/World.h"

#include "app/sandbox/WorldStore.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace agm::sandbox {

namespace {

constexpr qint64 msPerDay = 86400000;
constexpr qint64 noStart = std::numeric_limits<qint64>::min();
constexpr qint64 noEnd = std::numeric_limits<qint64>::max();
qint64 dayOf(qint64 ms)
{
    return ms >= 0 ? ms / msPerDay : -((-ms + msPerDay - 1) / msPerDay);
}

/// The events of the settings' vocabulary that the pixel attributes; -1: a standard event it does not count.
int eventOf(const QString &name)
{
    static const QHash<QString, int> known{{QStringLiteral("purchase"), 0},
                                           {QStringLiteral("lead"), 1},
                                           {QStringLiteral("schedule"), 2},
                                           {QStringLiteral("submit_application"), 3},
                                           {QStringLiteral("contact"), 4},
                                           {QStringLiteral("complete_registration"), 5},
                                           {QStringLiteral("content_view"), 6},
                                           {QStringLiteral("view_content"), 6},
                                           {QStringLiteral("add_to_cart"), 7},
                                           {QStringLiteral("initiated_checkout"), -1},
                                           {QStringLiteral("add_payment_info"), -1},
                                           {QStringLiteral("search"), -1},
                                           {QStringLiteral("customize_product"), -1},
                                           {QStringLiteral("donate"), -1},
                                           {QStringLiteral("find_location"), -1},
                                           {QStringLiteral("start_trial"), -1},
                                           {QStringLiteral("subscribe"), -1}};
    return known.value(name, static_cast<int>(Event::Custom));
}

} // namespace

const char *toWord(GroupStatus status)
{
    switch (status) {
    case GroupStatus::Active: return "active";
    case GroupStatus::Paused: return "paused";
    case GroupStatus::Rejected: return "rejected";
    case GroupStatus::Duplicating: break;
    }
    return "duplicating";
}

bool delivers(const AdGroup &group, const Campaign &campaign)
{
    if (group.deleted || group.status != GroupStatus::Active || !campaign.delivers())
        return false;
    switch (group.quirk) {
    case Quirk::None:
    case Quirk::Issues:
    case Quirk::LearningLimited:
    case Quirk::Learning: return true;
    default: return false;
    }
}

Result<void> World::load()
{
    auto stored = m_store.load();
    if (!stored)
        return tl::unexpected(stored.error());
    m_accountId = stored->accountId;
    m_seed = stored->seed;
    m_campaigns = std::move(stored->campaigns);
    m_audiences = std::move(stored->audiences);
    m_groups = std::move(stored->groups);
    m_byId.reserve(static_cast<qsizetype>(m_groups.size()));
    for (const AdGroup &group : m_groups)
        m_byId.insert(group.id, group.num);
    noteDuplicating();
    refresh();
    return {};
}

AdGroup *World::find(const QByteArray &id)
{
    const int num = m_byId.value(id, -1);
    if (num < 0 || m_groups[static_cast<std::size_t>(num)].deleted)
        return nullptr;
    return &m_groups[static_cast<std::size_t>(num)];
}

const AdGroup *World::find(const QByteArray &id) const
{
    return const_cast<World *>(this)->find(id);
}

const Campaign *World::findCampaign(const QByteArray &id) const
{
    for (const Campaign &campaign : m_campaigns) {
        if (campaign.id == id)
            return &campaign;
    }
    return nullptr;
}

int World::groupCount(int campaign) const
{
    return static_cast<int>(std::count_if(m_groups.begin(), m_groups.end(), [campaign](const AdGroup &group) {
        return group.campaign == campaign && !group.deleted;
    }));
}

const char *World::deliveryStatus(const AdGroup &group, qint64 at) const
{
    // The order of the documentation: the first that holds wins.
    if (group.quirk == Quirk::AllAdsRejected)
        return "all_ads_rejected";
    if (group.status == GroupStatus::Rejected)
        return "rejected";
    if (group.quirk == Quirk::Draft)
        return "draft";
    if (group.quirk == Quirk::NoAds)
        return "no_ads";
    if (!m_campaigns[static_cast<std::size_t>(group.campaign)].delivers())
        return "campaign_paused";
    if (group.status == GroupStatus::Paused)
        return "paused";
    if (group.quirk == Quirk::Processing || group.status == GroupStatus::Duplicating)
        return "processing";
    if (group.quirk == Quirk::Issues)
        return "issues";
    if (group.startsAt > at)
        return "scheduled";
    if (group.endsAt <= at)
        return "completed";
    if (group.quirk == Quirk::AdsOff)
        return "ads_off";
    if (group.quirk == Quirk::LearningLimited)
        return "learning_limited";
    return group.quirk == Quirk::Learning ? "learning" : "active";
}

const char *World::deliveryStatus(const Campaign &campaign) const
{
    if (campaign.status == "payment_failed")
        return "payment_failed";
    if (campaign.status == "draft")
        return "draft";
    bool any = false;
    bool on = false;
    for (const AdGroup &group : m_groups) {
        if (group.campaign != campaign.num || group.deleted)
            continue;
        any = true;
        on = on || group.status == GroupStatus::Active;
    }
    if (!any)
        return "no_ad_groups";
    if (campaign.status == "paused")
        return "paused";
    return on ? "active" : "ad_groups_off";
}

void World::storeUpTo(AdGroup &group, qint64 instant, Facts &facts)
{
    if (group.openFrom < 0)
        return;
    const qint64 from = std::max(group.openFrom, group.startsAt);
    for (const Stretch &stretch : deliver(group.plan, from, std::min(instant, group.endsAt))) {
        facts.emplace_back(group.num, stretch);
        group.total += stretch.sums;
        group.storedFrom = std::min(group.storedFrom, stretch.day * msPerDay + stretch.start * 1000LL);
        group.storedTo = std::max(group.storedTo, stretch.day * msPerDay + stretch.stop * 1000LL);
    }
    group.openFrom = instant;
    forget(group.num);
}

void World::close(AdGroup &group, Facts &facts)
{
    storeUpTo(group, now(), facts);
    group.openFrom = -1;
}

void World::reopen(AdGroup &group) const
{
    group.openFrom = delivers(group, m_campaigns[static_cast<std::size_t>(group.campaign)]) ? now() : -1;
}

bool World::commit(const std::vector<int> &nums, const Facts &facts)
{
    std::vector<const AdGroup *> changed;
    for (const int num : nums)
        changed.push_back(&m_groups[static_cast<std::size_t>(num)]);
    return m_store.save(changed, facts);
}

AdGroup &World::append(AdGroup group)
{
    group.num = static_cast<int>(m_groups.size());
    quint64 salt = m_seed;
    do {
        group.id = WorldStore::makeId("adgrp_", salt++, group.num);
    } while (m_byId.contains(group.id));
    m_byId.insert(group.id, group.num);
    m_groups.push_back(std::move(group));
    AdGroup &added = m_groups.back();
    applySettings(added);
    noteDuplicating();
    return added;
}

void World::applySettings(AdGroup &group)
{
    const QJsonObject settings = QJsonDocument::fromJson(group.settings).object();
    const auto text = [&](const char *key) { return settings.value(QLatin1String(key)).toString(); };
    const auto instant = [&](const char *key, qint64 none) {
        const QDateTime at = QDateTime::fromString(text(key), Qt::ISODateWithMs);
        return at.isValid() ? at.toMSecsSinceEpoch() : none;
    };
    group.title = text("title");
    group.searchKey = QString(group.title + QLatin1Char('\n') + QLatin1String(group.id)).toLower();
    group.startsAt = instant("starts_at", noStart);
    group.endsAt = instant("ends_at", noEnd);
    const QString event = text("conversion_event");
    group.resultEvent = event.isEmpty() ? -1 : eventOf(event);
    group.resultEventName = group.resultEvent == static_cast<int>(Event::Custom) ? event.toUtf8() : QByteArray();
    const double budget = settings.value(QLatin1String("budget_amount")).toDouble() * 1e6;
    double perDay = budget > 0 ? budget * group.plan.utilisation : group.fixedSpend;
    if (budget > 0 && text("budget_type") == QLatin1String("lifetime") && group.endsAt != noEnd) {
        const qint64 start = group.startsAt == noStart ? group.created : group.startsAt;
        perDay /= std::max(1.0, static_cast<double>(group.endsAt - start) / static_cast<double>(msPerDay));
    }
    group.plan.spendPerDay = perDay;
}

void World::noteDuplicating()
{
    qint64 next = noEnd;
    for (const AdGroup &group : m_groups) {
        if (group.status == GroupStatus::Duplicating && !group.deleted)
            next = std::min(next, group.readyAt);
    }
    m_nextReady = next;
}

void World::refresh()
{
    const qint64 at = now();
    const qint64 today = dayOf(at);
    if (today == m_day && at < m_nextReady)
        return;
    const std::unique_lock lock(m_mutex);
    std::vector<int> changed;
    Facts facts;
    for (AdGroup &group : m_groups) {
        const bool ready = group.status == GroupStatus::Duplicating && !group.deleted && group.readyAt <= at;
        const bool behind = group.openFrom >= 0 && group.openFrom < today * msPerDay;
        if (ready) {
            group.status = group.finalStatus;
            group.copyOf = -1;
            group.updated = at;
            reopen(group);
        }
        if (behind)
            storeUpTo(group, today * msPerDay, facts);
        if (ready || behind)
            changed.push_back(group.num);
    }
    m_day = today;
    noteDuplicating();
    if (!changed.empty())
        commit(changed, facts);
}

} // namespace agm::sandbox
