// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/GroupSettings.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace agm::sandbox {

namespace {

using Refusal = tl::unexpected<QString>;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

/// Copies the value to the other spelling, so that readers of either see it.
void mirror(QJsonObject &object, const char *a, const char *b)
{
    const QString first = text(a);
    const QString second = text(b);
    if (object.contains(first))
        object.insert(second, object.value(first));
    else if (object.contains(second))
        object.insert(first, object.value(second));
}

qint64 instantOr(const QJsonValue &value, qint64 otherwise)
{
    return parseInstant(value.toString()).value_or(otherwise);
}

bool automatic(const QJsonObject &settings)
{
    return settings.value(QLatin1String("demographics"))[QLatin1String("automatic")].toBool();
}

bool hasEntries(const QJsonValue &object, std::initializer_list<const char *> lists)
{
    for (const char *name : lists) {
        if (!object[QLatin1String(name)].toArray().isEmpty())
            return true;
    }
    return false;
}

/// V1: the budget lives at one level.
QString checkBudget(const QJsonObject &settings, const QJsonObject &body, const SettingsContext &context)
{
    const QJsonValue amount = settings.value(QLatin1String("budget_amount"));
    if (context.campaign->ownsBudget) {
        for (const char *key : {"budget_amount", "budget_type"}) {
            if (body.contains(QLatin1String(key)))
                return text(key) + text(" can't be set on an ad group when the campaign owns the budget");
        }
        return {};
    }
    if (context.creating && !amount.isDouble())
        return text("budget_amount is required");
    const QJsonValue floor = settings.value(QLatin1String("minimum_daily_spend"));
    const bool daily = settings.value(QLatin1String("budget_type")).toString() == QLatin1String("daily");
    if (daily && floor.isDouble() && amount.isDouble() && floor.toDouble() > amount.toDouble()
        && (body.contains(QLatin1String("minimum_daily_spend")) || body.contains(QLatin1String("budget_amount"))))
        return text("minimum_daily_spend must not exceed budget_amount");
    return {};
}

/// V2 and V3: the schedule.
QString checkSchedule(const QJsonObject &settings, const QJsonObject &body, const SettingsContext &context)
{
    bool touched = context.creating;
    for (const char *key : {"starts_at", "ends_at", "budget_type"})
        touched = touched || body.contains(QLatin1String(key));
    if (!touched)
        return {};
    const qint64 start = instantOr(settings.value(QLatin1String("starts_at")), context.createdAt);
    const QJsonValue end = settings.value(QLatin1String("ends_at"));
    const bool lifetime = settings.value(QLatin1String("budget_type")).toString() == QLatin1String("lifetime");
    if (end.isString() && instantOr(end, 0) <= start)
        return text("ends_at must be after starts_at");
    if (lifetime && !end.isString())
        return text("ends_at is required when budget_type is lifetime");
    if (lifetime && instantOr(end, 0) - start < 86400000)
        return text("ends_at must be at least 24 hours after starts_at when budget_type is lifetime");
    return {};
}

/// V4: a cost target belongs to the target strategies only.
QString checkBid(QJsonObject &settings, const QJsonObject &body)
{
    const QString target = text("desired_cost_per_result");
    const bool sent = body.contains(target) && !body.value(target).isNull();
    if (!body.contains(QLatin1String("bid_type")) && !body.contains(target))
        return {};
    const QString bid = settings.value(QLatin1String("bid_type")).toString();
    const bool targeted = bid == QLatin1String("average_target") || bid == QLatin1String("maximum_target");
    if (sent && !targeted)
        return text("desired_cost_per_result is only valid with bid_type average_target or maximum_target");
    if (targeted && !settings.value(target).isDouble())
        return text("desired_cost_per_result is required when bid_type is ") + bid;
    if (!targeted)
        settings.insert(target, QJsonValue());
    return {};
}

/// V5 and V7: keys that belong to one goal or one place of conversion.
QString checkGoal(QJsonObject &settings, const QJsonObject &body, bool creating)
{
    const QString cap = text("frequency_cap");
    if (settings.value(QLatin1String("optimization_goal")).toString() != QLatin1String("reach")) {
        if (body.contains(cap) && !body.value(cap).isNull())
            return text("frequency_cap is only valid with optimization_goal reach");
        if (body.contains(QLatin1String("optimization_goal")))
            settings.insert(cap, QJsonValue());
    }
    const QString apps = text("message_apps");
    const bool touched = creating || body.contains(apps) || body.contains(QLatin1String("conversion_location"));
    const bool messaging
        = settings.value(QLatin1String("conversion_location")).toString() == QLatin1String("messaging");
    if (!messaging && !body.value(apps).toArray().isEmpty())
        return text("message_apps is only valid with conversion_location messaging");
    if (!messaging && touched)
        settings.insert(apps, QJsonArray());
    if (messaging && touched && settings.value(apps).toArray().isEmpty())
        return text("message_apps is required when conversion_location is messaging");
    return {};
}

/// V6 and V8: automatic targeting stands alone.
QString checkAudience(const QJsonObject &settings, const QJsonObject &body, const Campaign &campaign)
{
    const bool demographics = body.contains(QLatin1String("demographics"));
    const bool chosen = hasEntries(settings.value(QLatin1String("audiences")), {"include", "exclude"});
    if ((demographics || body.contains(QLatin1String("audiences"))) && automatic(settings) && chosen)
        return text("audiences can't be combined with demographics.automatic");
    const bool detailed
        = hasEntries(settings.value(QLatin1String("detailed_targeting")), {"interests", "behaviors", "demographics"});
    if (!detailed || !(demographics || body.contains(QLatin1String("detailed_targeting"))))
        return {};
    if (automatic(settings))
        return text("detailed_targeting can't be combined with demographics.automatic");
    if (campaign.specialCategory)
        return text("detailed_targeting can't be used in a campaign with special ad categories");
    return {};
}

/// Keys a body may not hold, with the reason.
QString checkKey(const QString &key, bool creating)
{
    static const QJsonObject known = defaultSettings();
    if (key == QLatin1String("status") || (key == QLatin1String("ad_campaign_id") && creating))
        return {};
    if (key == QLatin1String("ad_campaign_id") || (key == QLatin1String("dynamic_creative") && !creating))
        return key + text(" can't be changed after the ad group was created");
    if (known.contains(key))
        return {};
    return key + text(" can't be set");
}

} // namespace

QJsonObject defaultSettings()
{
    const QJsonValue none;
    return {
        {text("title"), none},
        {text("budget_amount"), none},
        {text("budget_type"), none},
        {text("minimum_daily_spend"), none},
        {text("bid_type"), none},
        {text("desired_cost_per_result"), none},
        {text("optimization_goal"), none},
        {text("conversion_event"), none},
        {text("conversion_location"), none},
        {text("message_apps"), QJsonArray()},
        {text("starts_at"), none},
        {text("ends_at"), none},
        {text("dynamic_creative"), false},
        {text("frequency_cap"), none},
        {text("audiences"), QJsonObject{{text("include"), QJsonArray()}, {text("exclude"), QJsonArray()}}},
        {text("demographics"),
         QJsonObject{{text("automatic"), false},
                     {text("minimum_age"), 18},
                     {text("maximum_age"), 65},
                     {text("gender"), text("all")}}},
        {text("regions"), QJsonObject()},
        {text("devices"), QJsonObject{{text("platforms"), QJsonArray()}, {text("operating_systems"), QJsonArray()}}},
        {text("languages"), QJsonArray()},
        {text("placements"), QJsonArray()},
        {text("detailed_targeting"),
         QJsonObject{{text("interests"), QJsonArray()},
                     {text("behaviors"), QJsonArray()},
                     {text("demographics"), QJsonArray()}}}};
}

QByteArray settingsText(QJsonObject settings)
{
    QJsonObject demographics = settings.value(QLatin1String("demographics")).toObject();
    mirror(demographics, "minimum_age", "age_min");
    mirror(demographics, "maximum_age", "age_max");
    settings.insert(text("demographics"), demographics);
    QJsonObject regions = settings.value(QLatin1String("regions")).toObject();
    const bool flat = hasEntries(regions, {"countries", "regions", "cities", "zips"});
    for (const char *side : {"include", "exclude"}) {
        if (!flat && !regions.contains(QLatin1String(side)))
            regions.insert(text(side), QJsonObject());
    }
    settings.insert(text("regions"), regions);
    if (settings.value(QLatin1String("placements")).isString())
        settings.insert(text("placements"), QJsonArray());
    return QJsonDocument(settings).toJson(QJsonDocument::Compact);
}

std::optional<qint64> parseInstant(const QString &value)
{
    static const QRegularExpression shape(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)$"));
    if (!shape.match(value).hasMatch())
        return std::nullopt;
    const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (!at.isValid())
        return std::nullopt;
    return at.toMSecsSinceEpoch();
}

tl::expected<QJsonObject, QString> applyBody(const QJsonObject &before, const QJsonObject &body,
                                             const SettingsContext &context)
{
    QJsonObject settings = before;
    for (auto member = body.begin(); member != body.end(); ++member) {
        const QString key = member.key();
        if (const QString why = checkKey(key, context.creating); !why.isEmpty())
            return Refusal(why);
        if (const QString why = checkValue(key, member.value()); !why.isEmpty())
            return Refusal(why);
        if (key == QLatin1String("status") || key == QLatin1String("ad_campaign_id"))
            continue;
        if ((key == QLatin1String("starts_at") || key == QLatin1String("ends_at")) && member.value().isString()) {
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(instantOr(member.value(), 0), Qt::UTC);
            settings.insert(key, at.toString(at.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
        } else {
            settings.insert(key, member.value());
        }
    }
    if (context.creating && !context.campaign->ownsBudget && !settings.value(QLatin1String("budget_type")).isString())
        settings.insert(text("budget_type"), text("daily"));
    if (context.creating && !settings.value(QLatin1String("bid_type")).isString())
        settings.insert(text("bid_type"), text("minimum_cost"));
    for (const QString &why :
         {checkBudget(settings, body, context), checkSchedule(settings, body, context), checkBid(settings, body),
          checkGoal(settings, body, context.creating), checkAudience(settings, body, *context.campaign)}) {
        if (!why.isEmpty())
            return Refusal(why);
    }
    return settings;
}

} // namespace agm::sandbox
