// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/RulesTest.h"

#include "tests/sandbox/Client.h"

#include <QtTest/QTest>

namespace agm::test {

namespace {

/// One world for all rows: refused bodies change nothing, and accepted ones only the ad groups they name.
struct Shared {
    Fixture f{130};
    QString abo; ///< a campaign whose ad groups have budgets
    QString cbo; ///< one that owns the budget
    QString own; ///< an ad group with a daily budget
    QString none; ///< an ad group without one
    Shared()
    {
        for (const QJsonValue &campaign :
             f.client.get(QStringLiteral("/ad_campaigns")).json()[QLatin1String("data")].toArray()) {
            QString &level
                = campaign[QLatin1String("budget_optimization")].toString() == QLatin1String("ad_group") ? abo : cbo;
            level = campaign[QLatin1String("id")].toString();
        }
        QJsonObject plain{{QStringLiteral("ad_campaign_id"), abo},
                          {QStringLiteral("budget_amount"), 50},
                          {QStringLiteral("starts_at"), QStringLiteral("2026-11-01T00:00:00Z")}};
        own = f.client.post(QStringLiteral("/ad_groups"), QJsonDocument(plain).toJson())
                  .json()[QLatin1String("id")]
                  .toString();
        none = f.client
                   .post(QStringLiteral("/ad_groups"),
                         QJsonDocument(QJsonObject{{QStringLiteral("ad_campaign_id"), cbo}}).toJson())
                   .json()[QLatin1String("id")]
                   .toString();
    }
};

Shared &shared()
{
    static Shared world;
    return world;
}

} // namespace

void RulesTest::refusals_data()
{
    // "own" and "none" are PATCH requests of an ad group with and without a budget; "abo" and "cbo" create one.
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *target, const char *body, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(target) << QByteArray(body) << QString::fromLatin1(message);
    };
    row("V1 missing", "abo", R"({"title":"x"})", "budget_amount is required");
    row("V1 amount under CBO", "cbo", R"({"budget_amount":5})", "budget_amount can't be set");
    row("V1 type under CBO", "cbo", R"({"budget_type":"daily"})", "budget_type can't be set");
    row("V1 patch under CBO", "none", R"({"budget_amount":5})", "budget_amount can't be set");
    row("V1 zero", "own", R"({"budget_amount":0})", "budget_amount must be");
    row("V1 negative", "own", R"({"budget_amount":-1})", "budget_amount must be");
    row("V1 text", "own", R"({"budget_amount":"50"})", "budget_amount must be");
    row("V1 word", "own", R"({"budget_type":"weekly"})", "budget_type must be one of");
    row("V2 no end", "own", R"({"budget_type":"lifetime"})", "ends_at is required");
    row("V2 too short", "own",
        R"({"budget_type":"lifetime","starts_at":"2026-12-01T00:00:00Z","ends_at":"2026-12-01T23:00:00Z"})",
        "24 hours");
    row("V2 create", "abo", R"({"budget_amount":5,"budget_type":"lifetime"})", "ends_at is required");
    row("V3", "own", R"({"ends_at":"2026-10-01T00:00:00Z"})", "ends_at must be after starts_at");
    row("V3 same", "own", R"({"starts_at":"2026-12-01T00:00:00Z","ends_at":"2026-12-01T00:00:00Z"})",
        "ends_at must be after starts_at");
    row("time without zone", "own", R"({"ends_at":"2027-10-01T00:00:00"})", "ends_at must be an ISO 8601");
    row("date only", "own", R"({"starts_at":"2027-10-01"})", "starts_at must be an ISO 8601");
    row("impossible date", "own", R"({"starts_at":"2027-02-30T00:00:00Z"})", "starts_at must be an ISO 8601");
    row("V4 with lowest cost", "own", R"({"bid_type":"minimum_cost","desired_cost_per_result":5})",
        "desired_cost_per_result is only valid");
    row("V4 missing", "own", R"({"bid_type":"maximum_target"})", "desired_cost_per_result is required");
    row("V4 zero", "own", R"({"bid_type":"average_target","desired_cost_per_result":0})",
        "desired_cost_per_result must be");
    row("bid word", "own", R"({"bid_type":"cheap"})", "bid_type must be one of");
    row("V5", "own", R"({"frequency_cap":{"maximum_impressions":3,"per_days":7}})", "frequency_cap is only valid");
    row("V5 shape", "own", R"({"optimization_goal":"reach","frequency_cap":{"maximum_impressions":3}})",
        "frequency_cap.per_days");
    row("V5 zero", "own", R"({"optimization_goal":"reach","frequency_cap":{"maximum_impressions":0,"per_days":1}})",
        "frequency_cap.maximum_impressions");
    row("V6", "own", R"({"demographics":{"automatic":true},"audiences":{"include":["adaud_1"],"exclude":[]}})",
        "audiences can't be combined");
    row("V6 exclude", "abo",
        R"({"budget_amount":5,"demographics":{"automatic":true},"audiences":{"exclude":["adaud_1"]}})",
        "audiences can't be combined");
    row("V7 missing", "own", R"({"conversion_location":"messaging"})", "message_apps is required");
    row("V7 empty", "own", R"({"conversion_location":"messaging","message_apps":[]})", "message_apps is required");
    row("V7 elsewhere", "own", R"({"conversion_location":"website","message_apps":["instagram"]})",
        "message_apps is only valid");
    row("V7 word", "own", R"({"conversion_location":"messaging","message_apps":["telegram"]})", "message_apps");
    row("V8 automatic", "own", R"({"demographics":{"automatic":true},"detailed_targeting":{"interests":[{"id":"1"}]}})",
        "detailed_targeting can't be combined");
    row("V8 no id", "own", R"({"detailed_targeting":{"interests":[{"name":"x"}]}})", "detailed_targeting.interests");
    row("V9 radius", "own", R"({"regions":{"include":{"custom_locations":[{"radius":51,"distance_unit":"mile"}]}}})",
        "radius");
    row("V9 km", "own", R"({"regions":{"include":{"custom_locations":[{"radius":81,"distance_unit":"kilometer"}]}}})",
        "radius");
    row("V9 groups", "own", R"({"regions":{"exclude":{"country_groups":["eu"]}}})", "country_groups");
    row("countries", "own", R"({"regions":{"include":{"countries":["USA"]}}})", "regions.include.countries");
    row("cities", "own", R"({"regions":{"include":{"cities":["Berlin"]}}})", "regions.include.cities");
    row("V10 low", "own", R"({"demographics":{"minimum_age":12}})", "demographics.minimum_age");
    row("V10 high", "own", R"({"demographics":{"maximum_age":66}})", "demographics.maximum_age");
    row("V10 order", "own", R"({"demographics":{"minimum_age":40,"maximum_age":30}})",
        "minimum_age must not be greater");
    row("V10 old spelling", "own", R"({"demographics":{"age_min":40,"age_max":30}})",
        "minimum_age must not be greater");
    row("V10 both spellings", "own", R"({"demographics":{"age_min":40,"minimum_age":30}})", "contradict");
    row("V10 fraction", "own", R"({"demographics":{"minimum_age":20.5}})", "demographics.minimum_age");
    row("gender", "own", R"({"demographics":{"gender":"any"}})", "demographics.gender");
    row("V11 position", "own", R"({"placements":[{"platform":"instagram","positions":["feed"]}]})",
        "placements[0].positions");
    row("V11 platform", "own", R"({"placements":[{"platform":"facebook"},{"platform":"myspace"}]})",
        "placements[1].platform");
    row("V11 shape", "own", R"({"placements":"manual"})", "placements must be");
    row("campaign fixed", "own", R"({"ad_campaign_id":"adcamp_1"})", "ad_campaign_id can't be changed");
    row("dynamic creative fixed", "own", R"({"dynamic_creative":true})", "dynamic_creative can't be changed");
    row("read only", "own", R"({"impressions":5})", "impressions can't be set");
    row("id", "own", R"({"id":"adgrp_1"})", "id can't be set");
    row("unknown key", "own", R"({"budget_amout":5})", "budget_amout can't be set");
    row("floor", "own", R"({"minimum_daily_spend":51})", "minimum_daily_spend must not exceed");
    row("title empty", "own", R"({"title":""})", "title must be");
    row("title null", "own", R"({"title":null})", "title must be");
    row("status", "own", R"({"status":"on"})", "status must be one of");
    row("languages", "own", R"({"languages":"en"})", "languages must be");
    row("devices", "own", R"({"devices":{"platforms":["tv"]}})", "devices.platforms");
    row("systems", "own", R"({"devices":{"operating_systems":[{"os":"symbian"}]}})", "devices.operating_systems.os");
    row("audiences", "own", R"({"audiences":{"include":[5]}})", "audiences.include");
    row("location", "own", R"({"conversion_location":"moon"})", "conversion_location must be one of");
    row("goal", "own", R"({"optimization_goal":""})", "optimization_goal must be");
}

void RulesTest::refusals()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    Shared &s = shared();
    const bool creating = target == QLatin1String("abo") || target == QLatin1String("cbo");
    const QString id = target == QLatin1String("own") ? s.own : s.none;
    const Reply before = s.f.client.get(QStringLiteral("/ad_groups/") + id);
    Reply reply;
    if (creating) {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        object.insert(QStringLiteral("ad_campaign_id"), target == QLatin1String("abo") ? s.abo : s.cbo);
        reply = s.f.client.post(QStringLiteral("/ad_groups"), QJsonDocument(object).toJson());
    } else {
        reply = s.f.client.patch(QStringLiteral("/ad_groups/") + id, body);
    }
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.type(), QStringLiteral("bad_request"));
    QVERIFY2(reply.message().contains(message), qPrintable(reply.message()));
    QCOMPARE(s.f.client.get(QStringLiteral("/ad_groups/") + id).body, before.body);
}

void RulesTest::accepted_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *body) { QTest::newRow(name) << QByteArray(body); };
    row("V2", R"({"budget_type":"lifetime","ends_at":"2026-12-31T00:00:00Z"})");
    row("daily again", R"({"budget_type":"daily","ends_at":null})");
    row("V4", R"({"bid_type":"maximum_target","desired_cost_per_result":0.5})");
    row("V5", R"({"optimization_goal":"reach","frequency_cap":{"maximum_impressions":3,"per_days":7}})");
    row("V6", R"({"demographics":{"automatic":false},"audiences":{"include":["adaud_1"]}})");
    row("V6 empty", R"({"audiences":{"include":[],"exclude":[]},"demographics":{"automatic":true}})");
    row("V7", R"({"conversion_location":"messaging","message_apps":["messenger","whatsapp"]})");
    row("V8",
        R"({"demographics":{"gender":"all"},"detailed_targeting":{"interests":[{"id":"1"}],"demographics":[{"id":"2","type":"income"}]}})");
    row("V9",
        R"({"regions":{"include":{"custom_locations":[{"radius":50,"distance_unit":"mile"}],"country_groups":["eu"]}}})");
    row("V10", R"({"demographics":{"minimum_age":13,"maximum_age":65}})");
    row("V11", R"({"placements":[{"platform":"instagram","positions":["stream","story"]},{"platform":"threads"}]})");
    row("floor", R"({"minimum_daily_spend":50})");
    row("title of 255",
        R"({"title":"WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW"})");
    row("zips", R"({"regions":{"include":{"zips":["US:78756",{"key":"US:10001"}]}}})");
}

void RulesTest::accepted()
{
    QFETCH(QByteArray, body);
    Shared &s = shared();
    const Reply reply = s.f.client.patch(QStringLiteral("/ad_groups/") + s.own, body);
    QVERIFY2(reply.status == 200, reply.body.constData());
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    for (const char *key : {"budget_type", "ends_at", "bid_type", "frequency_cap", "message_apps", "placements",
                            "title", "minimum_daily_spend"}) {
        if (sent.contains(QLatin1String(key)))
            QCOMPARE(reply.json()[QLatin1String(key)], sent[QLatin1String(key)]);
    }
}

void RulesTest::cleared()
{
    // What only makes sense with the old value goes with it.
    Shared &s = shared();
    const QString path = QStringLiteral("/ad_groups/") + s.own;
    QCOMPARE(s.f.client
                 .patch(path, R"({"bid_type":"average_target","desired_cost_per_result":7,"optimization_goal":"reach",
        "frequency_cap":{"maximum_impressions":3,"per_days":7},"conversion_location":"messaging","message_apps":["instagram"]})")
                 .status,
             200);
    const QJsonObject after
        = s.f.client
              .patch(path,
                     R"({"bid_type":"minimum_cost","optimization_goal":"conversions","conversion_location":"website"})")
              .json();
    QVERIFY(after[QLatin1String("desired_cost_per_result")].isNull());
    QVERIFY(after[QLatin1String("frequency_cap")].isNull());
    QCOMPARE(after[QLatin1String("message_apps")], QJsonValue(QJsonArray()));
}

void RulesTest::unknownCampaign()
{
    Shared &s = shared();
    const Reply reply
        = s.f.client.post(QStringLiteral("/ad_groups"), R"({"ad_campaign_id":"adcamp_none","budget_amount":5})");
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.message(), QStringLiteral("Ad campaign not found."));
    QCOMPARE(s.f.client.post(QStringLiteral("/ad_groups"), R"({"budget_amount":5})").message(),
             QStringLiteral("ad_campaign_id is required"));
}

void RulesTest::specialKeys()
{
    Shared &s = shared();
    QJsonArray many;
    for (int i = 0; i < 101; ++i)
        many.append(QJsonObject{{QStringLiteral("id"), QString::number(i)}});
    const auto body = [&](const QJsonArray &list) {
        return QJsonDocument(QJsonObject{{QStringLiteral("demographics"), QJsonObject()},
                                         {QStringLiteral("detailed_targeting"),
                                          QJsonObject{{QStringLiteral("behaviors"), list}}}})
            .toJson();
    };
    const QString path = QStringLiteral("/ad_groups/") + s.own;
    QCOMPARE(s.f.client.patch(path, body(many)).status, 400);
    many.removeLast();
    QCOMPARE(s.f.client.patch(path, body(many)).status, 200);
    QJsonArray circles;
    for (int i = 0; i < 201; ++i)
        circles.append(QJsonObject{{QStringLiteral("radius"), 5}});
    const auto map = [&](const QJsonArray &list) {
        return QJsonDocument(QJsonObject{{QStringLiteral("regions"),
                                          QJsonObject{{QStringLiteral("include"),
                                                       QJsonObject{{QStringLiteral("custom_locations"), list}}}}}})
            .toJson();
    };
    QCOMPARE(s.f.client.patch(path, map(circles)).status, 400);
    circles.removeLast();
    QCOMPARE(s.f.client.patch(path, map(circles)).status, 200);
    QCOMPARE(
        s.f.client
            .patch(path, QJsonDocument(QJsonObject{{QStringLiteral("title"), QString(256, QLatin1Char('x'))}}).toJson())
            .status,
        400);
    QCOMPARE(
        s.f.client
            .patch(path, QJsonDocument(QJsonObject{{QStringLiteral("title"), QString(255, QLatin1Char('x'))}}).toJson())
            .status,
        200);
}

void RulesTest::reachEstimate()
{
    Shared &s = shared();
    const QString path = QStringLiteral("/ad_groups/estimate_reach");
    const auto upper = [&](const char *body) {
        return s.f.client.post(path, body).json()[QLatin1String("users_upper_bound")].toDouble();
    };
    const double us = upper(R"({"platform":"meta","regions":{"include":{"countries":["US"]}}})");
    QVERIFY(us > 1e6);
    QVERIFY(upper(R"({"platform":"meta","regions":{"include":{"countries":["US","DE"]}}})") > us);
    QVERIFY(
        upper(
            R"({"platform":"meta","regions":{"include":{"countries":["US"]}},"demographics":{"minimum_age":20,"maximum_age":30}})")
        < us);
    QCOMPARE(s.f.client.post(path, "{}").status, 400);
    QCOMPARE(s.f.client.post(path, R"({"platform":"meta","demographics":{"minimum_age":5}})").status, 400);
    QCOMPARE(
        s.f.client.post(path, R"({"platform":"meta","demographics":{"automatic":true},"audiences":{"include":["a"]}})")
            .status,
        400);
    QCOMPARE(s.f.client.post(path, R"({"platform":"meta","account_id":"biz_other"})").status, 403);
}

} // namespace agm::test
