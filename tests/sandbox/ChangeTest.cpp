// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/ChangeTest.h"

#include "tests/sandbox/Client.h"

#include <QtTest/QTest>

namespace agm::test {

namespace {

QString pathOf(const QJsonObject &group, const char *action = "")
{
    return QStringLiteral("/ad_groups/") + group[QLatin1String("id")].toString() + QLatin1String(action);
}

QJsonObject ownBudget(Client &client, const char *status = "active")
{
    return findGroup(client, [status](const QJsonObject &g) {
        return g[QLatin1String("budget_amount")].isDouble() && is(g, "status", status);
    });
}

/// What must not change by itself: everything but figures, times and states.
QJsonObject settingsOf(QJsonObject group)
{
    QJsonObject settings;
    for (const char *key : {"title",
                            "budget_amount",
                            "budget_type",
                            "minimum_daily_spend",
                            "bid_type",
                            "desired_cost_per_result",
                            "optimization_goal",
                            "conversion_event",
                            "conversion_location",
                            "message_apps",
                            "starts_at",
                            "ends_at",
                            "dynamic_creative",
                            "frequency_cap",
                            "audiences",
                            "demographics",
                            "regions",
                            "devices",
                            "languages",
                            "placements",
                            "detailed_targeting"})
        settings.insert(QLatin1String(key), group.value(QLatin1String(key)));
    return settings;
}

} // namespace

void ChangeTest::createAnswersTheWholeObject()
{
    Fixture f(30);
    const QString campaign = ownBudget(f.client)[QLatin1String("ad_campaign")][QLatin1String("id")].toString();
    const Reply reply = f.client.post(QStringLiteral("/ad_groups"),
                                      QStringLiteral(R"({"ad_campaign_id":"%1","title":"Neu ✓","budget_amount":12.5,
        "starts_at":"2026-12-01T12:00:00+02:00","ends_at":"2026-12-20T00:00:00Z","placements":"automatic","conversion_location":"website",
        "conversion_event":"WebinarDone","regions":{"include":{"countries":["US"]}},"demographics":{"age_min":21,"age_max":40}})")
                                          .arg(campaign)
                                          .toUtf8());
    QCOMPARE(reply.status, 200);
    const QJsonObject group = reply.json();
    QVERIFY(group[QLatin1String("id")].toString().startsWith(QLatin1String("adgrp_")));
    QVERIFY(is(group, "status", "active"));
    QVERIFY(is(group, "delivery_status", "scheduled"));
    QVERIFY(is(group, "budget_type", "daily"));
    QVERIFY(is(group, "bid_type", "minimum_cost"));
    QVERIFY(is(group, "starts_at", "2026-12-01T10:00:00Z"));
    QVERIFY(is(group, "result_event", "custom"));
    QVERIFY(is(group, "result_event_name", "WebinarDone"));
    QCOMPARE(group[QLatin1String("cost_per_result")], QJsonValue(0));
    QCOMPARE(group[QLatin1String("placements")], QJsonValue(QJsonArray()));
    QCOMPARE(group[QLatin1String("demographics")][QLatin1String("minimum_age")].toInt(), 21);
    QCOMPARE(group[QLatin1String("budget_amount")].toDouble(), 12.5);
    QCOMPARE(f.client.get(pathOf(group)).json(), group);
    QCOMPARE(f.client.walk({}).constFirst(), group[QLatin1String("id")].toString());
}

void ChangeTest::unknownNestedMembersSurvive()
{
    Fixture f(30);
    const QJsonObject group = ownBudget(f.client);
    const QByteArray body
        = R"({"regions":{"include":{"countries":["DE"],"electoral_districts":[1,{"a":null}]},"exclude":{},"note":"kept"},
        "devices":{"platforms":["mobile"],"wireless_carrier":"Wifi","operating_systems":[{"os":"ios","minimum_version":"17.0","device":"iPad"}]},
        "placements":[{"platform":"facebook","positions":["feed"],"weight":2.5}],
        "audiences":{"include":[],"exclude":[],"expansion":true}})";
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    QCOMPARE(f.client.patch(pathOf(group), body).status, 200);
    QCOMPARE(f.client.patch(pathOf(group), R"({"title":"Other"})").status, 200);
    const QJsonObject after = f.client.get(pathOf(group)).json();
    for (const QString &key : sent.keys())
        QCOMPARE(after[key], sent[key]);
}

void ChangeTest::onlySentKeysChange()
{
    Fixture f(30);
    const QJsonObject before = ownBudget(f.client);
    QJsonObject expected = settingsOf(before);
    expected[QStringLiteral("languages")] = QJsonArray{QStringLiteral("de"), QStringLiteral("1001")};
    expected[QStringLiteral("title")] = QStringLiteral("<i>x</i> \"\\ \u202e 🎉");
    f.advance(5);
    const Reply reply
        = f.client.patch(pathOf(before),
                         QJsonDocument(QJsonObject{{QStringLiteral("languages"), expected[QLatin1String("languages")]},
                                                   {QStringLiteral("title"), expected[QLatin1String("title")]}})
                             .toJson());
    QCOMPARE(reply.status, 200);
    QCOMPARE(settingsOf(reply.json()), expected);
    QVERIFY(is(reply.json(), "updated_at", "2026-11-23T10:00:05Z"));
    QCOMPARE(reply.json()[QLatin1String("created_at")], before[QLatin1String("created_at")]);
    // Nested objects are replaced whole.
    QCOMPARE(
        f.client.patch(pathOf(before), R"({"demographics":{"gender":"female"}})").json()[QLatin1String("demographics")],
        QJsonValue(QJsonObject{{QStringLiteral("gender"), QStringLiteral("female")}}));
    QCOMPARE(f.client.patch(pathOf(before), "{}").status, 200);
}

void ChangeTest::nullClears()
{
    Fixture f(30);
    const QJsonObject group = ownBudget(f.client);
    QCOMPARE(
        f.client
            .patch(
                pathOf(group),
                R"({"budget_type":"daily","budget_amount":50,"minimum_daily_spend":10,"ends_at":"2027-01-01T00:00:00Z",
        "bid_type":"average_target","desired_cost_per_result":9,"optimization_goal":"reach","frequency_cap":{"maximum_impressions":2,"per_days":7}})")
            .status,
        200);
    const Reply cleared = f.client.patch(
        pathOf(group), R"({"minimum_daily_spend":null,"ends_at":null,"frequency_cap":null,"conversion_event":null,
        "bid_type":"minimum_cost","desired_cost_per_result":null})");
    QCOMPARE(cleared.status, 200);
    for (const char *key : {"minimum_daily_spend", "ends_at", "frequency_cap", "conversion_event",
                            "desired_cost_per_result", "result_event"})
        QVERIFY2(cleared.json()[QLatin1String(key)].isNull(), key);
    QCOMPARE(f.client.patch(pathOf(group), R"({"budget_amount":null})").status, 400);
}

void ChangeTest::pauseAndUnpause()
{
    Fixture f(60);
    const QJsonObject group
        = findGroup(f.client, [](const QJsonObject &g) { return is(g, "delivery_status", "active"); });
    f.advance(10);
    Reply reply = f.client.post(pathOf(group, "/pause"));
    QCOMPARE(reply.status, 200);
    QVERIFY(is(reply.json(), "status", "paused"));
    QVERIFY(is(reply.json(), "delivery_status", "paused"));
    QVERIFY(is(reply.json(), "updated_at", "2026-11-23T10:00:10Z"));
    QCOMPARE(settingsOf(reply.json()), settingsOf(group));
    f.advance(10);
    const Reply again = f.client.post(pathOf(group, "/pause"));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json(), reply.json());
    reply = f.client.post(pathOf(group, "/unpause"), "{}");
    QVERIFY(is(reply.json(), "status", "active"));
    QVERIFY(is(reply.json(), "delivery_status", "active"));
    QCOMPARE(f.client.post(QStringLiteral("/ad_groups/adgrp_none/pause")).status, 404);
}

void ChangeTest::pauseOfRejectedIsRefused()
{
    Fixture f(130);
    const QJsonObject group = findGroup(f.client, [](const QJsonObject &g) { return is(g, "status", "rejected"); });
    QVERIFY(!group.isEmpty());
    for (const char *action : {"/pause", "/unpause"}) {
        const Reply reply = f.client.post(pathOf(group, action));
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.message().contains(QLatin1String("rejected")));
    }
    QVERIFY(is(f.client.get(pathOf(group)).json(), "status", "rejected"));
}

void ChangeTest::statusInPatch()
{
    Fixture f(60);
    const QJsonObject group = ownBudget(f.client);
    QVERIFY(is(f.client.patch(pathOf(group), R"({"status":"paused"})").json(), "status", "paused"));
    QVERIFY(is(f.client.patch(pathOf(group), R"({"status":"active","title":"x"})").json(), "status", "active"));
    QCOMPARE(f.client.patch(pathOf(group), R"({"status":"rejected"})").status, 400);
}

void ChangeTest::deleteByVersion()
{
    Fixture f(10);
    const QStringList ids = f.client.walk({});
    QCOMPARE(f.client.remove(QStringLiteral("/ad_groups/") + ids[0]).body, QByteArray("true"));
    QCOMPARE(f.client.remove(QStringLiteral("/ad_groups/") + ids[1], {{"Api-Version-Date", "2026-07-20"}}).body,
             QByteArray("true"));
    QCOMPARE(f.client.remove(QStringLiteral("/ad_groups/") + ids[2], {{"Api-Version-Date", "2026-07-22"}}).body,
             "{\"id\":\"" + ids[2].toLatin1() + "\",\"deleted\":true}");
    QCOMPARE(f.client.walk({}).size(), 7);
}

void ChangeTest::deletedIsGone()
{
    Fixture f(10);
    const QString id = f.client.walk({}).constFirst();
    QCOMPARE(f.client.remove(QStringLiteral("/ad_groups/") + id).status, 200);
    for (const Reply &reply :
         {f.client.get(QStringLiteral("/ad_groups/") + id), f.client.remove(QStringLiteral("/ad_groups/") + id),
          f.client.patch(QStringLiteral("/ad_groups/") + id, "{}"),
          f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(id)),
          f.client.post(QStringLiteral("/ad_groups/%1/duplicate").arg(id))}) {
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.message(), QStringLiteral("Ad group not found."));
    }
    QVERIFY(!f.client.walk({}).contains(id));
}

void ChangeTest::duplicateRunsAndEnds()
{
    Fixture f(60);
    for (const char *status : {"active", "paused"}) {
        const QJsonObject source = ownBudget(f.client, status);
        const Reply reply = f.client.post(pathOf(source, "/duplicate"), R"({"count":3})");
        QCOMPARE(reply.status, 201);
        const QJsonArray copies = reply.json()[QLatin1String("data")].toArray();
        QCOMPARE(copies.size(), 3);
        for (const QJsonValue &value : copies) {
            QJsonObject copy = value.toObject();
            QVERIFY(is(copy, "status", "duplicating"));
            QCOMPARE(copy[QLatin1String("title")].toString(),
                     source[QLatin1String("title")].toString() + QStringLiteral(" - Copy"));
            QCOMPARE(copy[QLatin1String("spend")].toDouble(), 0.0);
            QJsonObject expected = settingsOf(source);
            expected[QStringLiteral("title")] = copy[QLatin1String("title")];
            QCOMPARE(settingsOf(copy), expected);
            QCOMPARE(f.client.post(pathOf(copy, "/pause")).status, 400);
        }
        const Reply second = f.client.post(pathOf(source, "/duplicate"));
        QCOMPARE(second.status, 400);
        QVERIFY(second.message().contains(QLatin1String("still running")));
        f.advance(2);
        for (const QJsonValue &copy : copies)
            QVERIFY(is(f.client.get(pathOf(copy.toObject())).json(), "status", status));
        QCOMPARE(f.client.post(pathOf(source, "/duplicate")).status, 201);
        f.advance(2);
    }
}

void ChangeTest::duplicateRefusals()
{
    Fixture f(130);
    const QJsonObject source = ownBudget(f.client);
    for (const char *body :
         {R"({"count":0})", R"({"count":11})", R"({"count":1.5})", R"({"count":"2"})", R"({"preserve_engagement":1})"})
        QCOMPARE(f.client.post(pathOf(source, "/duplicate"), body).status, 400);
    QCOMPARE(f.client.post(pathOf(source, "/duplicate"), R"({"target_ad_campaign_id":"adcamp_none"})").status, 404);
    const QJsonObject other
        = findGroup(f.client, [](const QJsonObject &g) { return g[QLatin1String("budget_amount")].isNull(); });
    const QString campaign = other[QLatin1String("ad_campaign")][QLatin1String("id")].toString();
    const Reply reply = f.client.post(pathOf(source, "/duplicate"),
                                      QStringLiteral(R"({"target_ad_campaign_id":"%1"})").arg(campaign).toUtf8());
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.message().contains(QLatin1String("target_ad_campaign_id")));
}

} // namespace agm::test
