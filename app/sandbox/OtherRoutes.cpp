// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns, ads and audiences: what an ad group points at, for reading.
#include "app/sandbox/Answers.h"
#include "app/sandbox/Api.h"
#include "app/sandbox/Json.h"

namespace agm::sandbox {

namespace {

/// The ad of an ad group: every ad group has one. It shares the ad group's figures.
QByteArray adIdOf(const AdGroup &group)
{
    return "ad_" + group.id.mid(6);
}

void appendAd(QByteArray &out, World &world, const AdGroup &group, const Window &window)
{
    const Campaign &campaign = world.campaigns()[static_cast<std::size_t>(group.campaign)];
    const QByteArray status = group.status == GroupStatus::Duplicating ? "in_review" : toWord(group.status);
    out += "{\"id\":\"" + adIdOf(group) + "\",\"ad_campaign\":{\"id\":\"" + campaign.id + "\"},\"ad_group\":{\"id\":\""
        + group.id + "\"}";
    json::key(out, "title");
    json::string(out, group.title.isNull() ? QStringLiteral("Ad") : group.title + QStringLiteral(" · ad"));
    out += ",\"status\":\"" + status
        + "\",\"call_to_action\":\"learn_more\",\"headlines\":[\"Find your people\"],"
          "\"primary_texts\":[\"Join "
          "today\"],\"descriptions\":[],\"creatives\":[],\"url\":\"https://example.com/\",\"issues\":"
        + (group.status == GroupStatus::Rejected ? group.issues : QByteArray("[]"));
    json::key(out, "created_at");
    json::instant(out, group.created);
    json::key(out, "updated_at");
    json::instant(out, group.updated);
    appendMetrics(out, world.sums(group, window), campaign.currency, group.resultEvent, group.resultEventName);
    out += '}';
}

} // namespace

ApiReply Api::listAdCampaigns(const ApiRequest &request)
{
    const Query &query = request.query;
    if (const auto foreign = checkAccount(query, "account_id", m_world))
        return *foreign;
    const auto window = readWindow(query);
    if (!window)
        return window.error();
    const auto order = readWord(query, "order",
                                {"created_at", "updated_at", "spend", "impressions", "reach", "clicks", "unique_clicks",
                                 "frequency", "click_through_rate", "results", "cost_per_mille", "cost_per_click",
                                 "cost_per_result", "return_on_ad_spend"},
                                "created_at");
    if (!order)
        return order.error();
    const auto direction = readWord(query, "direction", {"asc", "desc"}, "desc");
    if (!direction)
        return direction.error();
    const auto status = readWord(query, "status", {"draft", "active", "paused", "payment_failed"}, "");
    if (!status)
        return status.error();
    const auto after = readInstant(query, "created_after", Window().from);
    if (!after)
        return after.error();
    const auto before = readInstant(query, "created_before", Window().to);
    if (!before)
        return before.error();
    const QString search = query.value("query");
    Listing listing;
    listing.order = *order;
    listing.descending = *direction == "desc";
    listing.asOf = asOfCursor(query, m_world.now());
    const bool byStats = *order != "created_at" && *order != "updated_at";
    const std::shared_lock lock(m_world.mutex());
    for (const Campaign &campaign : m_world.campaigns()) {
        if (campaign.created <= *after || campaign.created >= *before
            || (!status->isEmpty() && campaign.status != *status))
            continue;
        if (!campaign.title.contains(search, Qt::CaseInsensitive)
            && !QString::fromLatin1(campaign.id).contains(search, Qt::CaseInsensitive))
            continue;
        Listing::Row row{static_cast<double>(*order == "updated_at" ? campaign.updated : campaign.created),
                         campaign.num};
        if (byStats) {
            Sums sums;
            for (const AdGroup &group : m_world.groups()) {
                if (group.campaign == campaign.num && !group.deleted)
                    sums += m_world.sums(group, *window);
            }
            row.rank = orderValue(*order, sums, campaign.currency, -1);
        }
        listing.rows.push_back(row);
    }
    return pageOf(request, std::move(listing), [&](QByteArray &out, int num) {
        appendCampaign(out, m_world, m_world.campaigns()[static_cast<std::size_t>(num)], *window);
    });
}

ApiReply Api::retrieveAdCampaign(const ApiRequest &request)
{
    const auto window = readWindow(request.query);
    if (!window)
        return window.error();
    const std::shared_lock lock(m_world.mutex());
    const Campaign *campaign = m_world.findCampaign(request.id);
    if (campaign == nullptr)
        return errorReply(404, QStringLiteral("Ad campaign not found."));
    ApiReply reply;
    appendCampaign(reply.body, m_world, *campaign, *window);
    return reply;
}

ApiReply Api::listAds(const ApiRequest &request)
{
    const Query &query = request.query;
    if (const auto foreign = checkAccount(query, "account_id", m_world))
        return *foreign;
    const auto window = readWindow(query);
    if (!window)
        return window.error();
    const auto order = readWord(query, "order", {"created_at"}, "created_at");
    if (!order)
        return order.error();
    const auto direction = readWord(query, "direction", {"asc", "desc"}, "desc");
    if (!direction)
        return direction.error();
    const auto status = readWord(query, "status", {"active", "paused", "in_review", "rejected"}, "");
    if (!status)
        return status.error();
    const QByteArray ofGroup = query.value("ad_group_id").toUtf8();
    const QByteArray ofCampaign = query.value("ad_campaign_id").toUtf8();
    const QString search = query.value("query").toLower();
    Listing listing;
    listing.order = *order;
    listing.descending = *direction == "desc";
    const std::shared_lock lock(m_world.mutex());
    const auto &groups = m_world.groups();
    for (const AdGroup &group : groups) {
        if (group.deleted || (!ofGroup.isEmpty() && group.id != ofGroup) || !group.searchKey.contains(search))
            continue;
        if (!ofCampaign.isEmpty() && m_world.campaigns()[static_cast<std::size_t>(group.campaign)].id != ofCampaign)
            continue;
        const QByteArray word = group.status == GroupStatus::Duplicating ? "in_review" : toWord(group.status);
        if (status->isEmpty() || *status == word)
            listing.rows.push_back({static_cast<double>(group.created), group.num});
    }
    return pageOf(
        request, std::move(listing),
        [&](QByteArray &out, int num) { appendAd(out, m_world, groups[static_cast<std::size_t>(num)], *window); },
        [&](const std::vector<int> &nums) { m_world.prepare(nums, *window); });
}

ApiReply Api::listAudiences(const ApiRequest &request)
{
    const Query &query = request.query;
    if (query.value("account_id").isEmpty())
        return badRequest(QStringLiteral("account_id is required"));
    if (const auto foreign = checkAccount(query, "account_id", m_world))
        return *foreign;
    const auto type = readWord(query, "audience_type", {"custom", "lookalike"}, "");
    if (!type)
        return type.error();
    for (const char *name : {"last", "before"}) {
        if (query.has(name))
            return badRequest(QStringLiteral("%1 is not supported here; use first and after").arg(QLatin1String(name)));
    }
    const QByteArray id = query.value("audience_id").toUtf8();
    Listing listing;
    listing.order = "created_at";
    const std::shared_lock lock(m_world.mutex());
    const auto &audiences = m_world.audiences();
    for (std::size_t i = 0; i < audiences.size(); ++i) {
        if ((id.isEmpty() || audiences[i].id == id) && (type->isEmpty() || audiences[i].type == *type))
            listing.rows.push_back({static_cast<double>(audiences[i].created), static_cast<int>(i)});
    }
    return pageOf(request, std::move(listing), [&](QByteArray &out, int num) {
        const Audience &audience = audiences[static_cast<std::size_t>(num)];
        out += "{\"id\":\"" + audience.id + "\",\"audience_type\":\"" + audience.type + "\"," + audience.members;
        // Until 2026-07-20 the times were Unix seconds.
        static const int textFrom = versionIndex("2026-07-22");
        for (const char *key : {"created_at", "updated_at"}) {
            json::key(out, key);
            if (request.version < textFrom)
                json::number(out, audience.created / 1000);
            else
                json::instant(out, audience.created);
        }
        out += '}';
    });
}

} // namespace agm::sandbox
