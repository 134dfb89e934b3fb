// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageMaker.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace agm::bench {
namespace {

class Maker {
public:
    explicit Maker(int number) : m_number(number), m_random(quint32(number) * 7919 + 1) { }

    QJsonObject group(int index)
    {
        const int serial = m_number * 100 + index;
        QJsonObject o;
        o[u"id"] = QStringLiteral("adgrp_%1").arg(serial, 13, 36, QLatin1Char('0'));
        o[u"ad_campaign"]
            = QJsonObject{{u"id"_s, QStringLiteral("adcamp_%1").arg(serial / 20, 10, 36, QLatin1Char('x'))}};
        o[u"title"] = title(serial);
        o[u"status"] = pick({u"active", u"active", u"paused", u"rejected"});
        settings(o);
        metrics(o);
        targeting(o);
        times(o);
        o[u"issues"] = issues(serial);
        return o;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    bool chance(int percent) { return below(100) < percent; }
    QString pick(std::initializer_list<QStringView> words)
    {
        return (words.begin() + below(int(words.size())))->toString();
    }
    QJsonValue cents(int most) { return below(most * 100) / 100.0; }
    QJsonValue centsOrNull(int most, int percentNull) { return chance(percentNull) ? QJsonValue() : cents(most); }

    QJsonValue title(int serial)
    {
        if (chance(2))
            return {};
        const QString what = pick({u"US founders", u"Retargeting 30 days", u"Lookalike 3 %", u"Größe & Mode",
                                   u"創業者 東京", u"Say \"hello\"", u"Broad\\CBO", u"Fans 🎉"});
        return QStringLiteral("%1 #%2").arg(what).arg(serial);
    }

    void settings(QJsonObject &o)
    {
        const bool campaignBudget = chance(30);
        o[u"budget_amount"] = campaignBudget ? QJsonValue() : QJsonValue(below(400) * 5 + 5);
        o[u"budget_type"] = campaignBudget ? QJsonValue() : QJsonValue(pick({u"daily", u"daily", u"lifetime"}));
        o[u"bid_type"] = pick({u"minimum_cost", u"average_target", u"maximum_target"});
        o[u"desired_cost_per_result"] = centsOrNull(60, 60);
        o[u"minimum_daily_spend"] = centsOrNull(40, 70);
        o[u"optimization_goal"] = pick({u"conversions", u"link_clicks", u"reach", u"purchase"});
        o[u"conversion_event"] = pick({u"purchase", u"lead", u"content_view"});
        o[u"conversion_location"] = pick({u"website", u"messaging", u"on_ad"});
        o[u"dynamic_creative"] = chance(10);
        o[u"result_event"] = chance(20) ? QJsonValue() : QJsonValue(pick({u"purchase", u"lead", u"view_content"}));
        o[u"result_event_name"] = QJsonValue();
        o[u"spend_currency"] = pick({u"usd", u"usd", u"eur"});
    }

    void metrics(QJsonObject &o)
    {
        for (const auto *key : {u"impressions", u"reach", u"clicks", u"unique_clicks"})
            o[QStringView(key)] = below(200'000);
        for (const auto *key : {u"added_to_carts", u"completed_registrations", u"contacts", u"custom_conversions",
                                u"leads", u"purchases", u"schedules", u"submitted_applications", u"viewed_contents"})
            o[QStringView(key)] = chance(40) ? 0 : below(900);
        for (const auto *key : {u"cost_per_added_to_cart", u"cost_per_completed_registration", u"cost_per_contact",
                                u"cost_per_lead", u"cost_per_purchase", u"cost_per_result", u"cost_per_schedule",
                                u"cost_per_submitted_application", u"cost_per_viewed_content"})
            o[QStringView(key)] = centsOrNull(80, 40);
        o[u"cost_per_click"] = cents(3);
        o[u"cost_per_mille"] = cents(20);
        o[u"spend"] = cents(9000);
        o[u"purchase_value"] = cents(90'000);
        o[u"click_through_rate"] = below(100'000) / 1e6;
        o[u"unique_click_through_rate"] = chance(10) ? QJsonValue() : QJsonValue(below(100'000) / 1e6);
        o[u"return_on_ad_spend"] = below(40'000) / 1e3;
        o[u"frequency"] = chance(10) ? QJsonValue() : QJsonValue(1 + below(3000) / 1e3);
    }

    void targeting(QJsonObject &o)
    {
        // One of a few dozen shared ones, or one of its own.
        QRandomGenerator own(chance(70) ? quint32(below(40)) : m_random.generate());
        const auto some = [&own](const char *prefix, int most) {
            QJsonArray list;
            for (int i = own.bounded(most + 1); i > 0; --i)
                list.append(QStringLiteral("%1%2")
                                .arg(QLatin1String(prefix))
                                .arg(own.bounded(99'999), 8, 10, QLatin1Char('0')));
            return list;
        };
        o[u"audiences"] = QJsonObject{{u"include"_s, some("aud_", 3)}, {u"exclude"_s, some("aud_", 1)}};
        o[u"demographics"] = QJsonObject{
            {u"age_min"_s, 18 + own.bounded(10)}, {u"age_max"_s, 40 + own.bounded(25)}, {u"gender"_s, u"all"_s}};
        const QJsonArray countries{u"US"_s, u"CA"_s, own.bounded(2) ? u"GB"_s : u"DE"_s};
        o[u"regions"] = QJsonObject{{u"include"_s,
                                     QJsonObject{{u"countries"_s, countries},
                                                 {u"regions"_s, some("US-", 2)},
                                                 {u"cities"_s, QJsonArray()},
                                                 {u"zips"_s, QJsonArray()}}},
                                    {u"exclude"_s,
                                     QJsonObject{{u"countries"_s, QJsonArray()},
                                                 {u"regions"_s, QJsonArray()},
                                                 {u"cities"_s, QJsonArray()},
                                                 {u"zips"_s, QJsonArray()}}}};
        o[u"devices"] = QJsonObject{{u"platforms"_s, QJsonArray{u"mobile"_s, u"desktop"_s}}};
        o[u"languages"] = QJsonArray{u"en"_s};
        o[u"message_apps"] = QJsonArray();
        QJsonArray placements;
        for (int i = own.bounded(3); i > 0; --i)
            placements.append(
                QJsonObject{{u"platform"_s, u"instagram"_s}, {u"positions"_s, QJsonArray{u"stream"_s, u"story"_s}}});
        o[u"placements"] = placements;
        o[u"frequency_cap"] = own.bounded(10)
            ? QJsonValue()
            : QJsonValue(QJsonObject{{u"maximum_impressions"_s, 3}, {u"per_days"_s, 7}});
    }

    void times(QJsonObject &o)
    {
        const auto time = [this] {
            return QStringLiteral("2026-%1-%2T%3:%4:00Z")
                .arg(1 + below(12), 2, 10, QLatin1Char('0'))
                .arg(1 + below(28), 2, 10, QLatin1Char('0'))
                .arg(below(24), 2, 10, QLatin1Char('0'))
                .arg(below(60), 2, 10, QLatin1Char('0'));
        };
        o[u"starts_at"] = chance(20) ? QJsonValue() : QJsonValue(time());
        o[u"ends_at"] = chance(60) ? QJsonValue() : QJsonValue(time());
        o[u"created_at"] = time();
        o[u"updated_at"] = time();
    }

    QJsonArray issues(int serial)
    {
        QJsonArray list;
        for (int i = chance(70) ? 0 : 1 + below(3); i > 0; --i) {
            list.append(QJsonObject{
                {u"id"_s, QStringLiteral("adiss_%1").arg(serial * 4 + i, 11)},
                {u"message"_s, u"The audience is too narrow to deliver. Broaden the targeting to reach more people."_s},
                {u"resource_id"_s, QStringLiteral("adgrp_%1").arg(serial)},
                {u"resource_type"_s, u"ad_group"_s}});
        }
        return list;
    }

    int m_number;
    QRandomGenerator m_random;
};

} // namespace

QByteArray makePage(int number, int count)
{
    Maker maker(number);
    QJsonArray data;
    for (int i = 0; i < count; ++i)
        data.append(maker.group(i));
    const QJsonObject info{{u"start_cursor"_s, QStringLiteral("s%1").arg(number)},
                           {u"end_cursor"_s, QStringLiteral("e%1").arg(number)},
                           {u"has_next_page"_s, true},
                           {u"has_previous_page"_s, number > 0}};
    return QJsonDocument(QJsonObject{{u"data"_s, data}, {u"page_info"_s, info}}).toJson(QJsonDocument::Compact);
}

} // namespace agm::bench
