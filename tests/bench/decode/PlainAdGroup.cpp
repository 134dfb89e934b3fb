// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainAdGroup.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace agm::bench {
namespace {

std::optional<double> optional(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<int> whole(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (const QJsonValue element : array)
        list.append(element.toString());
    return list;
}

PlainAdGroup::GeoSet geoSet(const QJsonObject &o)
{
    return {texts(o.value(QLatin1String("countries"))), texts(o.value(QLatin1String("regions"))),
            texts(o.value(QLatin1String("cities"))), texts(o.value(QLatin1String("zips")))};
}

void readNested(const QJsonObject &o, PlainAdGroup &g)
{
    g.adCampaignId = o.value(QLatin1String("ad_campaign")).toObject().value(QLatin1String("id")).toString();
    g.dynamicCreative = o.value(QLatin1String("dynamic_creative")).toBool();
    const QJsonObject audiences = o.value(QLatin1String("audiences")).toObject();
    g.audiencesIncluded = texts(audiences.value(QLatin1String("include")));
    g.audiencesExcluded = texts(audiences.value(QLatin1String("exclude")));
    const QJsonObject people = o.value(QLatin1String("demographics")).toObject();
    g.minimumAge = whole(people.value(QLatin1String("age_min")));
    g.maximumAge = whole(people.value(QLatin1String("age_max")));
    g.gender = people.value(QLatin1String("gender")).toString();
    const QJsonValue automatic = people.value(QLatin1String("automatic"));
    if (automatic.isBool())
        g.automatic = automatic.toBool();
    const QJsonObject regions = o.value(QLatin1String("regions")).toObject();
    g.included = geoSet(regions.value(QLatin1String("include")).toObject());
    g.excluded = geoSet(regions.value(QLatin1String("exclude")).toObject());
    g.devicePlatforms = texts(o.value(QLatin1String("devices")).toObject().value(QLatin1String("platforms")));
    g.languages = texts(o.value(QLatin1String("languages")));
    g.messageApps = texts(o.value(QLatin1String("message_apps")));
    const QJsonObject cap = o.value(QLatin1String("frequency_cap")).toObject();
    g.capImpressions = whole(cap.value(QLatin1String("maximum_impressions")));
    g.capDays = whole(cap.value(QLatin1String("per_days")));
    for (const QJsonValue value : o.value(QLatin1String("placements")).toArray()) {
        const QJsonObject p = value.toObject();
        g.placements.append(
            {p.value(QLatin1String("platform")).toString(), texts(p.value(QLatin1String("positions")))});
    }
    for (const QJsonValue value : o.value(QLatin1String("issues")).toArray()) {
        const QJsonObject i = value.toObject();
        g.issues.append({i.value(QLatin1String("id")).toString(), i.value(QLatin1String("message")).toString(),
                         i.value(QLatin1String("resource_id")).toString(),
                         i.value(QLatin1String("resource_type")).toString()});
    }
}

PlainAdGroup readGroup(const QJsonObject &o)
{
    PlainAdGroup g;
    g.id = o.value(QLatin1String("id")).toString();
    g.title = o.value(QLatin1String("title")).toString();
    g.status = o.value(QLatin1String("status")).toString();
    g.budgetType = o.value(QLatin1String("budget_type")).toString();
    g.bidType = o.value(QLatin1String("bid_type")).toString();
    g.optimizationGoal = o.value(QLatin1String("optimization_goal")).toString();
    g.conversionEvent = o.value(QLatin1String("conversion_event")).toString();
    g.conversionLocation = o.value(QLatin1String("conversion_location")).toString();
    g.resultEvent = o.value(QLatin1String("result_event")).toString();
    g.resultEventName = o.value(QLatin1String("result_event_name")).toString();
    g.spendCurrency = o.value(QLatin1String("spend_currency")).toString();
    g.startsAt = QDateTime::fromString(o.value(QLatin1String("starts_at")).toString(), Qt::ISODate);
    g.endsAt = QDateTime::fromString(o.value(QLatin1String("ends_at")).toString(), Qt::ISODate);
    g.createdAt = QDateTime::fromString(o.value(QLatin1String("created_at")).toString(), Qt::ISODate);
    g.updatedAt = QDateTime::fromString(o.value(QLatin1String("updated_at")).toString(), Qt::ISODate);
    g.addedToCarts = o.value(QLatin1String("added_to_carts")).toDouble();
    g.clickThroughRate = o.value(QLatin1String("click_through_rate")).toDouble();
    g.clicks = o.value(QLatin1String("clicks")).toDouble();
    g.completedRegistrations = o.value(QLatin1String("completed_registrations")).toDouble();
    g.contacts = o.value(QLatin1String("contacts")).toDouble();
    g.costPerClick = o.value(QLatin1String("cost_per_click")).toDouble();
    g.costPerMille = o.value(QLatin1String("cost_per_mille")).toDouble();
    g.customConversions = o.value(QLatin1String("custom_conversions")).toDouble();
    g.impressions = o.value(QLatin1String("impressions")).toDouble();
    g.leads = o.value(QLatin1String("leads")).toDouble();
    g.purchaseValue = o.value(QLatin1String("purchase_value")).toDouble();
    g.purchases = o.value(QLatin1String("purchases")).toDouble();
    g.reach = o.value(QLatin1String("reach")).toDouble();
    g.returnOnAdSpend = o.value(QLatin1String("return_on_ad_spend")).toDouble();
    g.schedules = o.value(QLatin1String("schedules")).toDouble();
    g.spend = o.value(QLatin1String("spend")).toDouble();
    g.submittedApplications = o.value(QLatin1String("submitted_applications")).toDouble();
    g.uniqueClicks = o.value(QLatin1String("unique_clicks")).toDouble();
    g.viewedContents = o.value(QLatin1String("viewed_contents")).toDouble();
    g.budgetAmount = optional(o.value(QLatin1String("budget_amount")));
    g.costPerAddedToCart = optional(o.value(QLatin1String("cost_per_added_to_cart")));
    g.costPerCompletedRegistration = optional(o.value(QLatin1String("cost_per_completed_registration")));
    g.costPerContact = optional(o.value(QLatin1String("cost_per_contact")));
    g.costPerLead = optional(o.value(QLatin1String("cost_per_lead")));
    g.costPerPurchase = optional(o.value(QLatin1String("cost_per_purchase")));
    g.costPerResult = optional(o.value(QLatin1String("cost_per_result")));
    g.costPerSchedule = optional(o.value(QLatin1String("cost_per_schedule")));
    g.costPerSubmittedApplication = optional(o.value(QLatin1String("cost_per_submitted_application")));
    g.costPerViewedContent = optional(o.value(QLatin1String("cost_per_viewed_content")));
    g.desiredCostPerResult = optional(o.value(QLatin1String("desired_cost_per_result")));
    g.frequency = optional(o.value(QLatin1String("frequency")));
    g.minimumDailySpend = optional(o.value(QLatin1String("minimum_daily_spend")));
    g.uniqueClickThroughRate = optional(o.value(QLatin1String("unique_click_through_rate")));
    readNested(o, g);
    return g;
}

} // namespace

PlainPage readPlainPage(const QByteArray &json)
{
    PlainPage page;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray data = root.value(QLatin1String("data")).toArray();
    page.groups.reserve(data.size());
    for (const QJsonValue value : data)
        page.groups.append(readGroup(value.toObject()));
    const QJsonObject info = root.value(QLatin1String("page_info")).toObject();
    page.startCursor = info.value(QLatin1String("start_cursor")).toString();
    page.endCursor = info.value(QLatin1String("end_cursor")).toString();
    page.hasNextPage = info.value(QLatin1String("has_next_page")).toBool();
    page.hasPreviousPage = info.value(QLatin1String("has_previous_page")).toBool();
    return page;
}

} // namespace agm::bench
