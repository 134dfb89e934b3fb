// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/MetricsTest.h"

#include "tests/sandbox/Client.h"

#include <QtCore/QDateTime>
#include <QtTest/QTest>

#include <cmath>

namespace agm::test {

namespace {

double number(const QJsonValue &object, const char *key)
{
    return object[QLatin1String(key)].toDouble(-1e9);
}

double cents(double amount)
{
    return std::round(amount * 100) / 100;
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

QString idOf(const QJsonObject &group)
{
    return group[QLatin1String("id")].toString();
}

/// Whole-number measures that add up over time.
constexpr std::array<const char *, 13> counts{
    "impressions",     "clicks",         "unique_clicks",          "link_clicks", "purchases",
    "leads",           "schedules",      "submitted_applications", "contacts",    "completed_registrations",
    "viewed_contents", "added_to_carts", "custom_conversions"};

QJsonObject delivering(Client &client)
{
    return findGroup(client, [](const QJsonObject &g) {
        return is(g, "delivery_status", "active") && is(g, "spend_currency", "usd") && is(g, "result_event", "purchase")
            && number(g, "spend") > 500 && is(g, "budget_type", "daily");
    });
}

QJsonObject oneOf(Client &client, const QString &id, const char *query)
{
    return client.get(QStringLiteral("/ad_groups/%1?%2").arg(id, QLatin1String(query))).json();
}

Fixture &readOnly()
{
    static Fixture f(100);
    return f;
}

} // namespace

void MetricsTest::ratiosAgreeWithCounts_data()
{
    QTest::addColumn<QString>("window");
    for (const char *window :
         {"", "stats_from=2026-11-23", "stats_from=2026-11-17&stats_to=2026-11-23",
          "stats_from=2026-11-17&stats_to=2026-11-23&time_zone=America/New_York",
          "stats_from=2026-08-01&stats_to=2026-09-30", "stats_from=2026-11-20T13:37:11Z&stats_to=2026-11-22T01:02:03Z",
          "stats_from=2020-01-01&stats_to=2020-12-31", "stats_from=2027-01-01"})
        QTest::newRow(window) << QString::fromLatin1(window);
}

void MetricsTest::ratiosAgreeWithCounts()
{
    QFETCH(QString, window);
    const auto groups = readOnly().client.all(window);
    QCOMPARE(groups.size(), std::size_t(100));
    const std::map<QString, double> usd{
        {QStringLiteral("usd"), 1}, {QStringLiteral("eur"), 1.08}, {QStringLiteral("jpy"), 0.0066}};
    for (const auto &[id, g] : groups) {
        const double spend = number(g, "spend");
        const double impressions = number(g, "impressions");
        const double clicks = number(g, "clicks");
        QVERIFY(near(spend, cents(spend)) && spend >= 0);
        QVERIFY(clicks <= impressions && number(g, "unique_clicks") <= clicks && number(g, "reach") <= impressions);
        QVERIFY(near(number(g, "click_through_rate"), impressions > 0 ? clicks / impressions : 0));
        QVERIFY(near(number(g, "cost_per_click"), clicks > 0 ? cents(spend / clicks) : 0, 0.0100001));
        QVERIFY(near(number(g, "cost_per_mille"), impressions > 0 ? cents(spend / impressions * 1000) : 0, 0.0100001));
        QCOMPARE(g[QLatin1String("frequency")].isNull(), number(g, "reach") == 0);
        QCOMPARE(g[QLatin1String("unique_click_through_rate")].isNull(), impressions == 0);
        if (impressions > 0) {
            QVERIFY(near(number(g, "frequency"), impressions / number(g, "reach")));
            QVERIFY(near(number(g, "unique_click_through_rate"), number(g, "unique_clicks") / impressions));
        }
        const double rate = usd.at(g[QLatin1String("spend_currency")].toString());
        const double roas = spend > 0 ? number(g, "purchase_value") / (spend * rate) : 0;
        QVERIFY(near(number(g, "return_on_ad_spend"), roas, 1e-3 * (1 + roas)));
    }
}

void MetricsTest::nullAndZeroCosts()
{
    static const std::map<QString, std::pair<const char *, const char *>> events{
        {QStringLiteral("purchase"), {"purchases", "cost_per_purchase"}},
        {QStringLiteral("lead"), {"leads", "cost_per_lead"}},
        {QStringLiteral("schedule"), {"schedules", "cost_per_schedule"}},
        {QStringLiteral("submit_application"), {"submitted_applications", "cost_per_submitted_application"}},
        {QStringLiteral("contact"), {"contacts", "cost_per_contact"}},
        {QStringLiteral("complete_registration"), {"completed_registrations", "cost_per_completed_registration"}},
        {QStringLiteral("view_content"), {"viewed_contents", "cost_per_viewed_content"}},
        {QStringLiteral("add_to_cart"), {"added_to_carts", "cost_per_added_to_cart"}}};
    int zeros = 0;
    int nulls = 0;
    for (const auto &[id, g] : readOnly().client.all(QStringLiteral("stats_from=2026-11-21"))) {
        const QString goal = g[QLatin1String("result_event")].toString();
        for (const auto &[event, keys] : events) {
            const double count = number(g, keys.first);
            const QJsonValue cost = g[QLatin1String(keys.second)];
            QCOMPARE(cost.isNull(), count == 0 && goal != event);
            if (count > 0)
                QVERIFY(near(cost.toDouble(), cents(number(g, "spend") / count), 0.0100001));
            else if (!cost.isNull())
                QCOMPARE(cost.toDouble(), 0.0);
            zeros += !cost.isNull() && count == 0;
            nulls += cost.isNull();
        }
        QCOMPARE(g[QLatin1String("cost_per_result")].isNull(), goal.isEmpty());
        QCOMPARE(g[QLatin1String("results")].isNull(), goal.isEmpty());
        if (events.count(goal) != 0) {
            QCOMPARE(number(g, "results"), number(g, events.at(goal).first));
            QCOMPARE(g[QLatin1String("cost_per_result")], g[QLatin1String(events.at(goal).second)]);
        }
        QCOMPARE(g[QLatin1String("result_event_name")].isNull(), goal != QLatin1String("custom"));
    }
    QVERIFY(zeros > 0 && nulls > 0);
}

void MetricsTest::windowsAddUp()
{
    Fixture &f = readOnly();
    const auto whole = f.client.all(QStringLiteral("stats_from=2026-10-01&stats_to=2026-11-23T09:00:00Z"));
    std::map<QString, std::map<QString, double>> sums;
    // Cuts at midnight, inside an hour and on the running day.
    const QStringList cuts{QStringLiteral("2026-10-01T00:00:00Z"), QStringLiteral("2026-10-14T00:00:00Z"),
                           QStringLiteral("2026-11-02T17:23:45Z"), QStringLiteral("2026-11-23T04:30:00Z"),
                           QStringLiteral("2026-11-23T09:00:00Z")};
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        for (const auto &[id, g] :
             f.client.all(QStringLiteral("stats_from=%1&stats_to=%2").arg(cuts[i - 1], cuts[i]))) {
            for (const char *key : counts)
                sums[id][QLatin1String(key)] += number(g, key);
            sums[id][QStringLiteral("spend")] += number(g, "spend");
        }
    }
    double all = 0;
    for (const auto &[id, g] : whole) {
        for (const char *key : counts)
            QCOMPARE(sums[id][QLatin1String(key)], number(g, key));
        QVERIFY(near(sums[id][QStringLiteral("spend")], number(g, "spend"), 1e-6));
        all += number(g, "spend");
    }
    QVERIFY(all > 10000);
}

void MetricsTest::daysInAZone()
{
    Fixture &f = readOnly();
    const QString id = idOf(delivering(f.client));
    const QJsonObject named
        = oneOf(f.client, id, "stats_from=2026-11-20&stats_to=2026-11-21&time_zone=America/New_York");
    const QJsonObject instants = oneOf(f.client, id, "stats_from=2026-11-20T05:00:00Z&stats_to=2026-11-22T05:00:00Z");
    QCOMPARE(named, instants);
    QVERIFY(named != oneOf(f.client, id, "stats_from=2026-11-20&stats_to=2026-11-21"));
    // The end may stand in the middle of an offset; a plus sign arrives encoded.
    QCOMPARE(oneOf(f.client, id, "stats_from=2026-11-20T07:00:00%2B02:00&stats_to=2026-11-22T05:00:00Z"), instants);
}

void MetricsTest::reportsAgreeWithTheList()
{
    Fixture &f = readOnly();
    const auto groups = f.client.all(QStringLiteral("stats_from=2026-10-10&stats_to=2026-11-23"));
    int compared = 0;
    for (const auto &[id, g] : groups) {
        if (++compared > 12)
            break;
        const QJsonObject report
            = f.client
                  .get(QStringLiteral("/ad_reports?from=2026-10-10&to=2026-11-23&granularity=daily&ad_group_ids=") + id)
                  .json();
        double spend = 0, impressions = 0, clicks = 0, results = 0;
        QString last;
        for (const QJsonValue &bucket : report[QLatin1String("granularity")].toArray()) {
            spend += number(bucket, "spend");
            impressions += number(bucket, "impressions");
            clicks += number(bucket, "clicks");
            results += bucket[QLatin1String("result_count")].toDouble();
            QVERIFY(bucket[QLatin1String("bucket_start")].toString() > last);
            last = bucket[QLatin1String("bucket_start")].toString();
        }
        QVERIFY2(near(spend, number(g, "spend"), 1e-6), qPrintable(id));
        QCOMPARE(impressions, number(g, "impressions"));
        QCOMPARE(clicks, number(g, "clicks"));
        QCOMPARE(results, g[QLatin1String("results")].toDouble());
        const QJsonValue summary = report[QLatin1String("summary")];
        for (const char *key :
             {"spend", "impressions", "clicks", "reach", "click_through_rate", "cost_per_click", "cost_per_mille"})
            QCOMPARE(number(summary, key), number(g, key));
        QCOMPARE(summary[QLatin1String("spend_currency")], g[QLatin1String("spend_currency")]);
    }
}

void MetricsTest::granularities()
{
    Fixture &f = readOnly();
    const QString base = QStringLiteral("/ad_reports?from=2026-09-07&to=2026-11-20&company_id=%1&granularity=")
                             .arg(f.server.accountId());
    std::map<QString, std::pair<double, qsizetype>> sums;
    for (const char *unit : {"hourly", "daily", "weekly", "monthly"}) {
        const QJsonObject report = f.client.get(base + QLatin1String(unit)).json();
        const QJsonArray buckets = report[QLatin1String("granularity")].toArray();
        double impressions = 0;
        for (const QJsonValue &bucket : buckets) {
            impressions += number(bucket, "impressions");
            QCOMPARE(bucket[QLatin1String("granularity")].toString(), QLatin1String(unit));
            const QDateTime start
                = QDateTime::fromString(bucket[QLatin1String("bucket_start")].toString(), Qt::ISODate);
            if (QLatin1String(unit) == QLatin1String("weekly"))
                QCOMPARE(start.date().dayOfWeek(), 1);
            if (QLatin1String(unit) == QLatin1String("monthly"))
                QCOMPARE(start.date().day(), 1);
        }
        sums[QLatin1String(unit)] = {impressions, buckets.size()};
        QCOMPARE(impressions, number(report[QLatin1String("summary")], "impressions"));
        QVERIFY(report[QLatin1String("breakdown")].isNull());
    }
    QCOMPARE(sums[QStringLiteral("daily")].second, 75);
    QCOMPARE(sums[QStringLiteral("hourly")].second, 75 * 24);
    QCOMPARE(sums[QStringLiteral("weekly")].second, 11);
    QCOMPARE(sums[QStringLiteral("monthly")].second, 3);
    for (const char *unit : {"hourly", "weekly", "monthly"})
        QCOMPARE(sums[QLatin1String(unit)].first, sums[QStringLiteral("daily")].first);
}

void MetricsTest::hourlyReach()
{
    Fixture &f = readOnly();
    const QJsonArray hours
        = f.client
              .get(QStringLiteral("/ad_reports?from=2026-11-20&to=2026-11-20&granularity=hourly&ad_group_ids[]=")
                   + idOf(delivering(f.client)))
              .json()[QLatin1String("granularity")]
              .toArray();
    QCOMPARE(hours.size(), 24);
    for (qsizetype hour = 0; hour < 24; ++hour) {
        QCOMPARE(hours[hour][QLatin1String("stat_hour")].toInt(-1), static_cast<int>(hour));
        QCOMPARE(number(hours[hour], "reach"), 0.0);
        QVERIFY(number(hours[hour], "impressions") > 0);
    }
    QVERIFY(number(hours[20], "impressions") > 2 * number(hours[3], "impressions"));
}

void MetricsTest::breakdowns()
{
    Fixture &f = readOnly();
    const QString base
        = QStringLiteral("/ad_reports?from=2026-11-01&to=2026-11-20&currency=usd&company_id=") + f.server.accountId();
    const double all = number(f.client.get(base).json()[QLatin1String("summary")], "spend");
    for (const auto &[level, rows] : {std::pair{"campaign", 11}, std::pair{"ad_group", 100}, std::pair{"ad", 100}}) {
        const QJsonArray lines = f.client.get(base + QStringLiteral("&breakdown=") + QLatin1String(level))
                                     .json()[QLatin1String("breakdown")]
                                     .toArray();
        QCOMPARE(lines.size(), rows);
        double sum = 0;
        for (const QJsonValue &line : lines) {
            QCOMPARE(line[QLatin1String("level")].toString(), QLatin1String(level));
            sum += number(line[QLatin1String("summary")], "spend");
            QVERIFY(line[QLatin1String("granularity")].isNull());
        }
        QVERIFY2(near(sum, all, 0.01 * rows), level);
    }
}

void MetricsTest::reportRefusals()
{
    Fixture &f = readOnly();
    const QString id = f.client.walk(QStringLiteral("first=100")).constFirst();
    const QString account = f.server.accountId();
    const auto status
        = [&](const QString &query) { return f.client.get(QStringLiteral("/ad_reports?") + query).status; };
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&ad_group_ids=") + id), 200);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&ad_ids=ad_") + id.mid(6)), 200);
    QCOMPARE(status(QStringLiteral("to=2026-11-02&ad_group_ids=") + id), 400);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&ad_group_ids=") + id), 400);
    QCOMPARE(status(QStringLiteral("from=2026-11-03&to=2026-11-02&ad_group_ids=") + id), 400);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02")), 400);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&company_id=%1&ad_group_ids=%2").arg(account, id)),
             400);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&company_id=biz_other")), 403);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&ad_group_ids=adgrp_none")), 404);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&ad_campaign_ids=adcamp_none")), 404);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&granularity=minutely&ad_group_ids=") + id), 400);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&breakdown=campaign&ad_group_ids=") + id), 400);
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&currency=xyz&ad_group_ids=") + id), 400);
    QStringList many;
    for (int i = 0; i < 101; ++i)
        many += id;
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&ad_group_ids=") + many.join(QLatin1Char(','))), 400);
    many.removeLast();
    QCOMPARE(status(QStringLiteral("from=2026-11-01&to=2026-11-02&ad_group_ids=") + many.join(QLatin1Char(','))), 200);
}

void MetricsTest::reportIsGone()
{
    Fixture &f = readOnly();
    const QString path = QStringLiteral("/ad_reports?from=2026-11-01&to=2026-11-02&company_id=") + f.server.accountId();
    QCOMPARE(f.client.get(path, {{"Api-Version-Date", "2026-08-31"}}).status, 200);
    const Reply reply = f.client.get(path, {{"Api-Version-Date", "2026-09-02"}});
    QCOMPARE(reply.status, 410);
    QCOMPARE(reply.type(), QStringLiteral("gone"));
}

void MetricsTest::activeGroupsGoOn()
{
    Fixture f(60);
    const QString id = idOf(delivering(f.client));
    QVERIFY(!id.isEmpty());
    const QJsonObject before = oneOf(f.client, id, "stats_from=2026-11-23");
    QVERIFY(number(before, "spend") > 0);
    QCOMPARE(oneOf(f.client, id, "stats_from=2026-11-23"), before);
    f.advance(2 * 3600);
    const QJsonObject after = oneOf(f.client, id, "stats_from=2026-11-23");
    QVERIFY(number(after, "spend") > number(before, "spend"));
    QVERIFY(number(after, "impressions") > number(before, "impressions"));
    // What is past stays as it was.
    QCOMPARE(number(oneOf(f.client, id, "stats_from=2026-11-23&stats_to=2026-11-23T10:00:00Z"), "impressions"),
             number(before, "impressions"));
}

void MetricsTest::pausedGroupsStop()
{
    Fixture f(60);
    const QString id = idOf(delivering(f.client));
    f.advance(3600);
    const QJsonObject paused = f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(id)).json();
    f.advance(5 * 3600);
    const QJsonObject later = f.client.get(QStringLiteral("/ad_groups/") + id).json();
    QCOMPARE(later, paused);
    f.client.post(QStringLiteral("/ad_groups/%1/unpause").arg(id));
    QCOMPARE(number(f.client.get(QStringLiteral("/ad_groups/") + id).json(), "spend"), number(paused, "spend"));
    f.advance(3600);
    QVERIFY(number(f.client.get(QStringLiteral("/ad_groups/") + id).json(), "spend") > number(paused, "spend"));
}

void MetricsTest::pauseShowsInTheHours()
{
    Fixture f(60);
    const QString id = idOf(delivering(f.client));
    f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(id)); // at 10:00
    f.advance(3 * 3600);
    f.client.post(QStringLiteral("/ad_groups/%1/unpause").arg(id)); // at 13:00
    f.advance(2 * 3600);
    const QJsonArray hours
        = f.client
              .get(QStringLiteral("/ad_reports?from=2026-11-23&to=2026-11-23&granularity=hourly&ad_group_ids=") + id)
              .json()[QLatin1String("granularity")]
              .toArray();
    QList<int> seen;
    double impressions = 0;
    for (const QJsonValue &hour : hours) {
        seen += hour[QLatin1String("stat_hour")].toInt();
        impressions += number(hour, "impressions");
    }
    QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14}));
    QCOMPARE(impressions, number(oneOf(f.client, id, "stats_from=2026-11-23"), "impressions"));
}

void MetricsTest::newDay()
{
    Fixture f(60);
    const QString id = idOf(delivering(f.client));
    const double before = number(f.client.get(QStringLiteral("/ad_groups/") + id).json(), "spend");
    f.advance(3 * 86400);
    const QJsonObject all = f.client.get(QStringLiteral("/ad_groups/") + id).json();
    QVERIFY(number(all, "spend") > before);
    double sum = 0;
    for (const char *window : {"stats_to=2026-11-22", "stats_from=2026-11-23&stats_to=2026-11-23",
                               "stats_from=2026-11-24&stats_to=2026-11-24", "stats_from=2026-11-25&stats_to=2026-11-25",
                               "stats_from=2026-11-26"}) {
        const double part = number(oneOf(f.client, id, window), "spend");
        QVERIFY(part > 0);
        sum += part;
    }
    QVERIFY(near(sum, number(all, "spend"), 1e-6));
    // A day later than the others can tell: the whole account was carried on.
    f.advance(86400);
    QCOMPARE(f.client.all(QStringLiteral("stats_from=2026-11-26&stats_to=2026-11-26")).size(), std::size_t(60));
}

void MetricsTest::campaignSums()
{
    Fixture &f = readOnly();
    const QString window = QStringLiteral("stats_from=2026-11-10&stats_to=2026-11-21");
    std::map<QString, std::pair<double, double>> sums;
    for (const auto &[id, g] : f.client.all(window)) {
        auto &[spend, clicks] = sums[g[QLatin1String("ad_campaign")][QLatin1String("id")].toString()];
        spend += number(g, "spend");
        clicks += number(g, "clicks");
    }
    for (const auto &[id, sum] : sums) {
        const QJsonObject campaign = f.client.get(QStringLiteral("/ad_campaigns/%1?%2").arg(id, window)).json();
        QVERIFY(near(number(campaign, "spend"), sum.first, 1e-6));
        QCOMPARE(number(campaign, "clicks"), sum.second);
    }
}

} // namespace agm::test
