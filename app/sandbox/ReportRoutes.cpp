// SPDX-License-Identifier: GPL-3.0-or-later
// GET /ad_reports: totals, a series of buckets, and a row for each campaign, ad group or ad.
#include "app/sandbox/Answers.h"
#include "app/sandbox/Api.h"
#include "app/sandbox/GroupSettings.h"
#include "app/sandbox/Json.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <map>

namespace agm::sandbox {

namespace {

constexpr qint64 msPerDay = 86400000;
enum Level { Account, CampaignLevel, GroupLevel, AdLevel };

/// What the report counts as results: one event for all its ad groups, or nothing that could be added.
struct Goal {
    int event = -2; ///< -2: none seen yet, -1: none or mixed
    QByteArray name;
    void join(const AdGroup &group)
    {
        if (event == -2) {
            event = group.resultEvent;
            name = group.resultEventName;
        } else if (event != group.resultEvent || name != group.resultEventName) {
            event = -1;
            name.clear();
        }
    }
};

using Buckets = std::map<qint64, Sums>; ///< by the bucket's first instant

/// One line of the report: sums by bucket, and all together.
struct Line {
    Buckets buckets;
    Sums all;
    Goal goal;
};

struct Report {
    Window window;
    QByteArray granularity; ///< empty: no series
    QByteArray currency;
    std::vector<int> groups;
    Level scope = Account;
};

qint64 bucketStart(const QByteArray &granularity, qint64 day)
{
    if (granularity == "weekly")
        return (day - ((day % 7) + 10) % 7) * msPerDay; // day 0 was a Thursday; weeks begin on Monday
    if (granularity == "monthly") {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        return QDate(date.year(), date.month(), 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    return day * msPerDay;
}

void convert(Sums &sums, const QByteArray &from, const QByteArray &to)
{
    if (from != to)
        sums[Spend] = qRound64(static_cast<double>(sums[Spend]) * usdRate(from) / usdRate(to));
}

/// People are counted per ad group; the reach of several ad groups is the sum of theirs.
void join(Sums &into, Sums part)
{
    part[Reach] = part.people();
    into += part;
    into.days = std::min<qint64>(1, into.days);
}

/// To all these lines: what is read once must not be read for each.
void addGroup(std::initializer_list<Line *> lines, World &world, const AdGroup &group, const Report &report)
{
    const QByteArray &currency = world.campaigns()[static_cast<std::size_t>(group.campaign)].currency;
    Buckets own;
    Sums all;
    for (const Stretch &stretch : world.stretches(group, report.window)) {
        all += stretch.sums;
        if (report.granularity.isEmpty())
            continue;
        if (report.granularity != "hourly") {
            own[bucketStart(report.granularity, stretch.day)] += stretch.sums;
            continue;
        }
        for (int hour = stretch.start / 3600; hour * 3600 < stretch.stop; ++hour) {
            Sums part = partOfStretch(stretch, hour * 3600, (hour + 1) * 3600);
            part[Reach] = 0; // the documentation has no hourly reach
            own[stretch.day * msPerDay + hour * 3600000LL] += part;
        }
    }
    convert(all, currency, report.currency);
    for (auto &[start, sums] : own)
        convert(sums, currency, report.currency);
    for (Line *line : lines) {
        join(line->all, all);
        line->goal.join(group);
        for (const auto &[start, sums] : own)
            join(line->buckets[start], sums);
    }
}

void appendResult(QByteArray &out, const Sums &sums, const Goal &goal)
{
    static constexpr std::array<const char *, eventCount> labels{
        "website_purchases",      "leads",          "schedules",
        "submitted_applications", "contacts",       "completed_registrations",
        "viewed_contents",        "added_to_carts", "custom"};
    json::key(out, "result_count");
    if (goal.event < 0) {
        out += "null,\"result_label_key\":null,\"result_label_override\":null";
        return;
    }
    json::number(out, sums.event(static_cast<Event>(goal.event)));
    json::key(out, "result_label_key");
    json::string(out, QString::fromLatin1(labels[static_cast<std::size_t>(goal.event)]));
    json::key(out, "result_label_override");
    json::string(out, goal.name.isEmpty() ? QString() : QString::fromUtf8(goal.name));
}

void appendCounts(QByteArray &out, const Figures &figures, const QByteArray &currency)
{
    json::key(out, "clicks");
    json::number(out, figures.clicks);
    json::key(out, "impressions");
    json::number(out, figures.impressions);
    json::key(out, "reach");
    json::number(out, figures.reach);
    json::key(out, "spend");
    json::money(out, figures.spend);
    json::key(out, "spend_currency");
    json::string(out, QString::fromLatin1(currency));
}

void appendSummary(QByteArray &out, const Line &line, const QByteArray &currency)
{
    const Figures figures(line.all, currency);
    out += '{';
    appendCounts(out, figures, currency);
    json::key(out, "click_through_rate");
    json::number(out, figures.clickRate);
    json::key(out, "cost_per_click");
    json::number(out, figures.costPerClick);
    json::key(out, "cost_per_mille");
    json::number(out, figures.costPerMille);
    json::key(out, "cost_per_result");
    if (line.goal.event >= 0)
        json::number(out, costPer(figures.spend, line.all.event(static_cast<Event>(line.goal.event))));
    else
        out += "null";
    json::key(out, "frequency");
    if (figures.reach > 0)
        json::number(out, figures.frequency);
    else
        out += "null";
    json::key(out, "return_on_ad_spend");
    json::number(out, figures.returnOnSpend);
    appendResult(out, line.all, line.goal);
    out += '}';
}

void appendSeries(QByteArray &out, const Line &line, const Report &report)
{
    if (report.granularity.isEmpty()) {
        out += "null";
        return;
    }
    out += '[';
    for (const auto &[start, sums] : line.buckets) {
        if (!out.endsWith('['))
            out += ',';
        out += "{\"bucket_start\":";
        json::instant(out, start);
        json::key(out, "stat_date");
        json::instant(out, start / msPerDay * msPerDay);
        json::key(out, "stat_hour");
        out += report.granularity == "hourly" ? QByteArray::number(start % msPerDay / 3600000) : QByteArray("null");
        out += ",\"granularity\":\"" + report.granularity + '"';
        appendCounts(out, Figures(sums, report.currency), report.currency);
        appendResult(out, sums, line.goal);
        out += '}';
    }
    out += ']';
}

/// The ad groups of the one scope that was given.
std::optional<ApiReply> readScope(const Query &query, const World &world, Report &report)
{
    const QStringList campaigns = query.values("ad_campaign_ids");
    const QStringList groups = query.values("ad_group_ids");
    const QStringList ads = query.values("ad_ids");
    const bool account = query.has("company_id");
    if (account + !campaigns.isEmpty() + !groups.isEmpty() + !ads.isEmpty() != 1)
        return badRequest(
            QStringLiteral("Exactly one of company_id, ad_campaign_ids, ad_group_ids, ad_ids is required"));
    for (const QStringList *ids : {&campaigns, &groups, &ads}) {
        if (ids->size() > 100)
            return badRequest(QStringLiteral("%1: at most 100")
                                  .arg(ids == &campaigns    ? QStringLiteral("ad_campaign_ids")
                                           : ids == &groups ? QStringLiteral("ad_group_ids")
                                                            : QStringLiteral("ad_ids")));
    }
    if (const auto foreign = checkAccount(query, "company_id", world))
        return foreign;
    report.scope = account ? Account : !campaigns.isEmpty() ? CampaignLevel : !groups.isEmpty() ? GroupLevel : AdLevel;
    std::vector<char> wanted(world.campaigns().size(), account ? 1 : 0);
    for (const QString &id : campaigns) {
        const Campaign *campaign = world.findCampaign(id.toUtf8());
        if (campaign == nullptr)
            return errorReply(404, QStringLiteral("Ad campaign %1 not found.").arg(id));
        wanted[static_cast<std::size_t>(campaign->num)] = 1;
    }
    for (const AdGroup &group : world.groups()) {
        if (!group.deleted && wanted[static_cast<std::size_t>(group.campaign)] != 0)
            report.groups.push_back(group.num);
    }
    for (const QString &id : groups + ads) {
        // An ad's id is its ad group's with another prefix.
        const QByteArray groupId = ads.isEmpty() ? id.toUtf8() : "adgrp_" + id.mid(3).toUtf8();
        const AdGroup *group = world.find(groupId);
        if (group == nullptr)
            return errorReply(404,
                              QStringLiteral("%1 %2 not found.")
                                  .arg(ads.isEmpty() ? QStringLiteral("Ad group") : QStringLiteral("Ad"), id));
        if (std::find(report.groups.begin(), report.groups.end(), group->num) == report.groups.end())
            report.groups.push_back(group->num);
    }
    return std::nullopt;
}

/// from and to; both are inclusive: a bare date of `to` means its whole day, a timestamp its whole second.
Answer<Window> readRange(const Query &query)
{
    Window window;
    for (const char *name : {"from", "to"}) {
        const QString text = query.value(name);
        if (text.isEmpty())
            return Refused(badRequest(QStringLiteral("%1 is required").arg(QLatin1String(name))));
        const auto at = readInstant(query, name, 0);
        if (!at)
            return Refused(at.error());
        const bool end = QLatin1String(name) == QLatin1String("to");
        const qint64 unit = text.size() == 10 ? msPerDay : 1000;
        (end ? window.to : window.from) = end ? *at / unit * unit + unit : *at;
    }
    if (window.from >= window.to)
        return Refused(badRequest(QStringLiteral("from must not be after to")));
    return window;
}

QByteArray currencyOf(const World &world, const std::vector<int> &groups)
{
    QByteArray common;
    for (const int num : groups) {
        const AdGroup &group = world.groups()[static_cast<std::size_t>(num)];
        const QByteArray &currency = world.campaigns()[static_cast<std::size_t>(group.campaign)].currency;
        if (common.isEmpty())
            common = currency;
        else if (common != currency)
            return "usd";
    }
    return common.isEmpty() ? QByteArray("usd") : common;
}

} // namespace

ApiReply Api::adReport(const ApiRequest &request)
{
    static const int goneFrom = versionIndex("2026-09-02");
    if (request.version >= goneFrom)
        return errorReply(
            410, QStringLiteral("GET /ad_reports is no longer served at this version. Use GET /stats/ad_delivery."));
    const Query &query = request.query;
    Report report;
    const auto range = readRange(query);
    if (!range)
        return range.error();
    report.window = *range;
    const auto granularity = readWord(query, "granularity", {"hourly", "daily", "weekly", "monthly"}, "");
    if (!granularity)
        return granularity.error();
    report.granularity = *granularity;
    const auto breakdown = readWord(query, "breakdown", {"campaign", "ad_group", "ad"}, "");
    if (!breakdown)
        return breakdown.error();
    const auto currency = readWord(query, "currency", {"usd", "eur", "gbp", "jpy"}, "");
    if (!currency)
        return currency.error();

    const std::shared_lock lock(m_world.mutex());
    if (const auto refusal = readScope(query, m_world, report))
        return *refusal;
    const Level level = *breakdown == "campaign" ? CampaignLevel : *breakdown == "ad_group" ? GroupLevel : AdLevel;
    if (!breakdown->isEmpty() && level < report.scope)
        return badRequest(QStringLiteral("breakdown must be at or below the scope"));
    report.currency = currency->isEmpty() ? currencyOf(m_world, report.groups) : *currency;

    Line total;
    std::map<int, Line> rows; // by campaign or ad group
    for (const int num : report.groups) {
        const AdGroup &group = m_world.groups()[static_cast<std::size_t>(num)];
        if (breakdown->isEmpty())
            addGroup({&total}, m_world, group, report);
        else
            addGroup({&total, &rows[level == CampaignLevel ? group.campaign : num]}, m_world, group, report);
    }
    ApiReply reply;
    reply.body = "{\"summary\":";
    appendSummary(reply.body, total, report.currency);
    reply.body += ",\"granularity\":";
    appendSeries(reply.body, total, report);
    reply.body += ",\"breakdown\":";
    if (breakdown->isEmpty()) {
        reply.body += "null}";
        return reply;
    }
    reply.body += '[';
    for (const auto &[num, line] : rows) {
        if (!reply.body.endsWith('['))
            reply.body += ',';
        const auto place = static_cast<std::size_t>(num);
        const bool campaign = level == CampaignLevel;
        QByteArray id = campaign ? m_world.campaigns()[place].id : m_world.groups()[place].id;
        if (level == AdLevel)
            id = "ad_" + id.mid(6);
        reply.body += "{\"id\":\"" + id + "\",\"level\":\"" + *breakdown + "\",\"name\":";
        json::string(reply.body, campaign ? m_world.campaigns()[place].title : m_world.groups()[place].title);
        reply.body += ",\"summary\":";
        appendSummary(reply.body, line, report.currency);
        reply.body += ",\"granularity\":";
        appendSeries(reply.body, line, report);
        reply.body += '}';
    }
    reply.body += "]}";
    return reply;
}

} // namespace agm::sandbox
