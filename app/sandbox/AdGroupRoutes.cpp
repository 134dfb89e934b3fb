// SPDX-License-Identifier: GPL-3.0-or-later
// List and retrieve, and every change of an ad group.
#include "app/sandbox/Answers.h"
#include "app/sandbox/Api.h"
#include "app/sandbox/GroupSettings.h"
#include "app/sandbox/Json.h"

#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cmath>

namespace agm::sandbox {

namespace {

ApiReply unknownGroup()
{
    return errorReply(404, QStringLiteral("Ad group not found."));
}

QJsonObject settingsOf(const AdGroup &group)
{
    return QJsonDocument::fromJson(group.settings).object();
}

/// The limit of 255 characters holds for copies too.
QString copyTitle(const QString &title)
{
    QString start = title.left(248);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return start + QStringLiteral(" - Copy");
}

/// How long a copy is in the making, milliseconds.
constexpr qint64 copyTime = 1500;

} // namespace

ApiReply Api::groupReply(const AdGroup &group, const Window &window)
{
    ApiReply reply;
    reply.body.reserve(3000);
    appendAdGroup(reply.body, m_world, group, window);
    return reply;
}

ApiReply Api::listAdGroups(const ApiRequest &request)
{
    const Query &query = request.query;
    if (const auto foreign = checkAccount(query, "account_id", m_world))
        return *foreign;
    auto window = readWindow(query);
    if (!window)
        return window.error();
    const auto order = readWord(query, "order",
                                {"created_at", "updated_at", "spend", "impressions", "reach", "clicks", "unique_clicks",
                                 "frequency", "click_through_rate", "results", "cost_per_mille", "cost_per_click",
                                 "cost_per_result", "return_on_ad_spend", "link_clicks"},
                                "created_at");
    if (!order)
        return order.error();
    const auto direction = readWord(query, "direction", {"asc", "desc"}, "desc");
    if (!direction)
        return direction.error();
    const auto status = readWord(query, "status", {"active", "paused", "rejected", "in_review", "duplicating"}, "");
    if (!status)
        return status.error();
    const auto after = readInstant(query, "created_after", Window().from);
    if (!after)
        return after.error();
    const auto before = readInstant(query, "created_before", Window().to);
    if (!before)
        return before.error();
    QStringList campaignIds = query.values("ad_campaign_ids");
    if (campaignIds.size() > 100)
        return badRequest(QStringLiteral("ad_campaign_ids: at most 100"));
    if (!query.value("ad_campaign_id").isEmpty())
        campaignIds = QStringList{query.value("ad_campaign_id")};
    const QString search = query.value("query").toLower();

    Listing listing;
    listing.order = *order;
    listing.descending = *direction == "desc";
    listing.asOf = asOfCursor(query, m_world.now());
    const bool byStats = *order != "created_at" && *order != "updated_at";
    // A walk in the order of a figure that grows meanwhile would lose and double rows: it stays at its first instant.
    if (byStats && window->to > listing.asOf)
        window->to = listing.asOf;

    const std::shared_lock lock(m_world.mutex());
    std::vector<char> wanted(m_world.campaigns().size(), campaignIds.isEmpty() ? 1 : 0);
    for (const QString &id : campaignIds) {
        if (const Campaign *campaign = m_world.findCampaign(id.toUtf8()))
            wanted[static_cast<std::size_t>(campaign->num)] = 1;
    }
    for (const AdGroup &group : m_world.groups()) {
        if (group.deleted || wanted[static_cast<std::size_t>(group.campaign)] == 0 || group.created <= *after
            || group.created >= *before)
            continue;
        if (!status->isEmpty() && *status != toWord(group.status))
            continue;
        if (!search.isEmpty() && !group.searchKey.contains(search))
            continue;
        listing.rows.push_back(
            {static_cast<double>(*order == "updated_at" ? group.updated : group.created), group.num});
    }
    const auto &groups = m_world.groups();
    if (byStats)
        rankByStats(listing, *window);
    return pageOf(
        request, std::move(listing),
        [&](QByteArray &out, int num) { appendAdGroup(out, m_world, groups[static_cast<std::size_t>(num)], *window); },
        [&](const std::vector<int> &nums) { m_world.prepare(nums, *window); });
}

void Api::rankByStats(Listing &listing, const Window &window)
{
    const std::lock_guard guard(m_ranksMutex);
    const auto same = [&](const Ranks &ranks) { return ranks.order == listing.order && ranks.window == window; };
    auto ranks = std::find_if(m_ranks.begin(), m_ranks.end(), same);
    if (ranks == m_ranks.end()) {
        m_ranks.push_front({listing.order, window, {}});
        if (m_ranks.size() > 4)
            m_ranks.pop_back();
        ranks = m_ranks.begin();
    }
    ranks->rank.resize(m_world.groups().size(), std::numeric_limits<double>::quiet_NaN());
    std::vector<int> missing;
    for (const Listing::Row &row : listing.rows) {
        if (std::isnan(ranks->rank[static_cast<std::size_t>(row.num)]))
            missing.push_back(row.num);
    }
    m_world.prepare(missing, window);
    for (const int num : missing) {
        const AdGroup &group = m_world.groups()[static_cast<std::size_t>(num)];
        const QByteArray &currency = m_world.campaigns()[static_cast<std::size_t>(group.campaign)].currency;
        ranks->rank[static_cast<std::size_t>(num)]
            = orderValue(listing.order, m_world.sums(group, window), currency, group.resultEvent);
    }
    for (Listing::Row &row : listing.rows)
        row.rank = ranks->rank[static_cast<std::size_t>(row.num)];
}

ApiReply Api::retrieveAdGroup(const ApiRequest &request)
{
    const auto window = readWindow(request.query);
    if (!window)
        return window.error();
    const std::shared_lock lock(m_world.mutex());
    const AdGroup *group = m_world.find(request.id);
    return group != nullptr ? groupReply(*group, *window) : unknownGroup();
}

ApiReply Api::createAdGroup(const ApiRequest &request)
{
    const auto body = readBody(request, false);
    if (!body)
        return body.error();
    const QString parent = body->value(QLatin1String("ad_campaign_id")).toString();
    if (parent.isEmpty())
        return badRequest(QStringLiteral("ad_campaign_id is required"));
    const std::unique_lock lock(m_world.mutex());
    const Campaign *campaign = m_world.findCampaign(parent.toUtf8());
    if (campaign == nullptr)
        return errorReply(404, QStringLiteral("Ad campaign not found."));
    const qint64 now = m_world.now();
    auto settings = applyBody(defaultSettings(), *body, {true, campaign, now});
    if (!settings)
        return badRequest(settings.error());
    AdGroup group;
    group.campaign = campaign->num;
    group.created = group.updated = now;
    group.settings = settingsText(*settings);
    group.status = body->value(QLatin1String("status")).toString() == QLatin1String("paused") ? GroupStatus::Paused
                                                                                              : GroupStatus::Active;
    Dice dice(static_cast<quint64>(now) ^ static_cast<quint64>(m_world.groups().size()) << 20);
    Plan &plan = group.plan;
    plan.salt = dice.next();
    plan.quantum = campaign->currency == "jpy" ? 1000000 : 10000;
    plan.costPerMille = dice.between(6, 14) * 1e6 / usdRate(campaign->currency);
    plan.clickRate = dice.between(0.01, 0.035);
    plan.orderValue = dice.between(40, 160) * 1e6;
    plan.eventRate = {0.004, 0.006, 0, 0, 0, 0.004, 0.3, 0.03, 0};
    if (campaign->ownsBudget)
        group.fixedSpend = 40e6 / usdRate(campaign->currency);
    AdGroup &added = m_world.append(std::move(group));
    if (added.resultEvent >= 0)
        added.plan.eventRate[static_cast<std::size_t>(added.resultEvent)] = 0.03;
    m_world.reopen(added);
    return m_world.commit({added.num}, {}) ? groupReply(added) : notStored();
}

ApiReply Api::updateAdGroup(const ApiRequest &request)
{
    const auto body = readBody(request, false);
    if (!body)
        return body.error();
    const std::unique_lock lock(m_world.mutex());
    AdGroup *group = m_world.find(request.id);
    if (group == nullptr)
        return unknownGroup();
    if (group->status == GroupStatus::Duplicating)
        return badRequest(
            QStringLiteral("The ad group is still being duplicated. Wait until its status is active or paused."));
    const Campaign &campaign = m_world.campaigns()[static_cast<std::size_t>(group->campaign)];
    const auto settings = applyBody(settingsOf(*group), *body, {false, &campaign, group->created});
    if (!settings)
        return badRequest(settings.error());
    const QString status = body->value(QLatin1String("status")).toString();
    if (!status.isEmpty() && group->status == GroupStatus::Rejected)
        return badRequest(
            QStringLiteral("status can't be changed while the ad group is rejected. Resolve its issues first."));
    if (body->isEmpty())
        return groupReply(*group);
    Facts facts;
    m_world.close(*group, facts);
    group->settings = settingsText(*settings);
    if (!status.isEmpty())
        group->status = status == QLatin1String("paused") ? GroupStatus::Paused : GroupStatus::Active;
    group->updated = m_world.now();
    World::applySettings(*group);
    m_world.reopen(*group);
    return m_world.commit({group->num}, facts) ? groupReply(*group) : notStored();
}

ApiReply Api::deleteAdGroup(const ApiRequest &request)
{
    const std::unique_lock lock(m_world.mutex());
    AdGroup *group = m_world.find(request.id);
    if (group == nullptr)
        return unknownGroup();
    Facts facts;
    m_world.close(*group, facts);
    group->deleted = true;
    group->updated = m_world.now();
    if (!m_world.commit({group->num}, facts))
        return notStored();
    ApiReply reply;
    static const int objectFrom = versionIndex("2026-07-22");
    reply.body = request.version < objectFrom ? QByteArray("true") : "{\"id\":\"" + group->id + "\",\"deleted\":true}";
    return reply;
}

ApiReply Api::setStatus(const ApiRequest &request, GroupStatus wanted)
{
    const std::unique_lock lock(m_world.mutex());
    AdGroup *group = m_world.find(request.id);
    if (group == nullptr)
        return unknownGroup();
    if (group->status == GroupStatus::Rejected)
        return badRequest(QStringLiteral("A rejected ad group can't be paused or unpaused. Resolve its issues first."));
    if (group->status == GroupStatus::Duplicating)
        return badRequest(
            QStringLiteral("The ad group is still being duplicated. Wait until its status is active or paused."));
    // Pausing what is paused changes nothing, not even updated_at: a repeated request is harmless.
    if (group->status == wanted)
        return groupReply(*group);
    Facts facts;
    m_world.close(*group, facts);
    group->status = wanted;
    group->updated = m_world.now();
    m_world.reopen(*group);
    return m_world.commit({group->num}, facts) ? groupReply(*group) : notStored();
}

ApiReply Api::pauseAdGroup(const ApiRequest &request)
{
    return setStatus(request, GroupStatus::Paused);
}

ApiReply Api::unpauseAdGroup(const ApiRequest &request)
{
    return setStatus(request, GroupStatus::Active);
}

ApiReply Api::duplicateAdGroup(const ApiRequest &request)
{
    const auto body = readBody(request, true);
    if (!body)
        return body.error();
    const QJsonValue count = body->value(QLatin1String("count"));
    const double copies = count.isUndefined() ? 1 : count.toDouble(0);
    if (copies < 1 || copies > 10 || copies != static_cast<int>(copies))
        return badRequest(QStringLiteral("count must be a whole number from 1 to 10"));
    const QJsonValue preserve = body->value(QLatin1String("preserve_engagement"));
    if (!preserve.isUndefined() && !preserve.isBool())
        return badRequest(QStringLiteral("preserve_engagement must be true or false"));
    const std::unique_lock lock(m_world.mutex());
    const AdGroup *source = m_world.find(request.id);
    if (source == nullptr)
        return unknownGroup();
    const Campaign *target = &m_world.campaigns()[static_cast<std::size_t>(source->campaign)];
    if (const QString id = body->value(QLatin1String("target_ad_campaign_id")).toString(); !id.isEmpty()) {
        const Campaign *other = m_world.findCampaign(id.toUtf8());
        if (other == nullptr)
            return errorReply(404, QStringLiteral("Ad campaign not found."));
        if (other->ownsBudget != target->ownsBudget || other->objective != target->objective
            || other->currency != target->currency)
            return badRequest(QStringLiteral(
                "target_ad_campaign_id: the campaign's objective, budget level and currency must be the same"));
        target = other;
    }
    const auto &groups = m_world.groups();
    const bool running = std::any_of(groups.begin(), groups.end(), [&](const AdGroup &group) {
        return group.status == GroupStatus::Duplicating && !group.deleted && group.copyOf == source->num;
    });
    if (running || source->status == GroupStatus::Duplicating)
        return badRequest(
            QStringLiteral("Another duplication of this ad group is still running. Wait until its copies are done."));
    const qint64 now = m_world.now();
    std::vector<int> nums;
    ApiReply reply;
    reply.status = 201;
    reply.body = "{\"data\":[";
    for (int i = 0; i < static_cast<int>(copies); ++i) {
        AdGroup copy = *source;
        copy.campaign = target->num;
        copy.created = copy.updated = now;
        copy.copyOf = source->num;
        copy.finalStatus = source->status == GroupStatus::Active ? GroupStatus::Active : GroupStatus::Paused;
        copy.status = GroupStatus::Duplicating;
        copy.readyAt = now + copyTime;
        copy.quirk = Quirk::None;
        copy.issues = "[]";
        copy.openFrom = -1;
        copy.total = {};
        copy.storedFrom = AdGroup().storedFrom;
        copy.storedTo = AdGroup().storedTo;
        copy.plan.salt ^= static_cast<quint64>(now) + static_cast<quint64>(i) * 7919;
        QJsonObject settings = settingsOf(*source);
        const QString title = settings.value(QLatin1String("title")).toString(QStringLiteral("Ad group"));
        settings.insert(QStringLiteral("title"), copyTitle(title));
        copy.settings = settingsText(settings);
        AdGroup &added = m_world.append(std::move(copy));
        nums.push_back(added.num);
        if (i > 0)
            reply.body += ',';
        appendAdGroup(reply.body, m_world, added, {});
    }
    reply.body += "]}";
    return m_world.commit(nums, {}) ? reply : notStored();
}

} // namespace agm::sandbox
