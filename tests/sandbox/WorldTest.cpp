// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/WorldTest.h"

#include "tests/sandbox/Client.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::test {

namespace {

std::map<QString, QJsonObject> worldOf(quint64 seed)
{
    sandbox::SandboxOptions options;
    options.seed = seed;
    Fixture f(120, options);
    return f.client.all();
}

Fixture &demo()
{
    static Fixture f(248);
    return f;
}

} // namespace

void WorldTest::sameSeedSameWorld()
{
    QCOMPARE(worldOf(7), worldOf(7));
}

void WorldTest::otherSeedOtherWorld()
{
    const auto a = worldOf(7);
    const auto b = worldOf(8);
    QCOMPARE(b.size(), a.size());
    QVERIFY(a.begin()->first != b.begin()->first);
}

void WorldTest::everyStateIsThere()
{
    std::map<QString, QSet<QString>> seen;
    int withIssues = 0;
    int silent = 0;
    bool nullTitle = false;
    bool longTitle = false;
    bool markup = false;
    for (const auto &[id, g] : demo().client.all()) {
        for (const char *key : {"status", "delivery_status", "bid_type", "budget_type", "optimization_goal",
                                "conversion_location", "result_event", "spend_currency"})
            seen[QLatin1String(key)].insert(g[QLatin1String(key)].toString());
        withIssues += !g[QLatin1String("issues")].toArray().isEmpty();
        silent += is(g, "delivery_status", "active") && g[QLatin1String("spend")].toDouble() == 0;
        nullTitle = nullTitle || g[QLatin1String("title")].isNull();
        longTitle = longTitle || g[QLatin1String("title")].toString().size() == 255;
        markup = markup || g[QLatin1String("title")].toString().contains(QLatin1String("<b>Sale</b>"));
        for (const QJsonValue &issue : g[QLatin1String("issues")].toArray())
            QVERIFY(!issue[QLatin1String("message")].toString().isEmpty()
                    && issue.toObject().contains(QLatin1String("resource_id")));
    }
    QCOMPARE(seen[QStringLiteral("status")].size(), 3);
    for (const char *state :
         {"all_ads_rejected", "rejected", "draft", "no_ads", "campaign_paused", "paused", "processing", "issues",
          "scheduled", "completed", "ads_off", "learning_limited", "learning", "active"})
        QVERIFY2(seen[QStringLiteral("delivery_status")].contains(QLatin1String(state)), state);
    QCOMPARE(seen[QStringLiteral("bid_type")].size(), 4);
    QCOMPARE(seen[QStringLiteral("budget_type")].size(), 3);
    QVERIFY(seen[QStringLiteral("optimization_goal")].size() >= 12);
    QCOMPARE(seen[QStringLiteral("conversion_location")].size(), 8);
    QVERIFY(seen[QStringLiteral("result_event")].size() >= 9);
    QCOMPARE(seen[QStringLiteral("spend_currency")].size(), 3);
    QVERIFY(withIssues >= 8);
    QVERIFY(silent >= 2);
    QVERIFY(nullTitle && longTitle && markup);
}

void WorldTest::attributesArePresent()
{
    static const char *const keys = "ad_campaign added_to_carts audiences bid_type budget_amount budget_type "
                                    "click_through_rate clicks completed_registrations contacts "
                                    "conversion_event conversion_location cost_per_added_to_cart cost_per_click "
                                    "cost_per_completed_registration cost_per_contact cost_per_lead "
                                    "cost_per_mille cost_per_purchase cost_per_result cost_per_schedule "
                                    "cost_per_submitted_application cost_per_viewed_content created_at "
                                    "custom_conversions demographics desired_cost_per_result devices dynamic_creative "
                                    "ends_at frequency frequency_cap id impressions issues "
                                    "languages leads message_apps minimum_daily_spend optimization_goal placements "
                                    "purchase_value purchases reach regions result_event "
                                    "result_event_name return_on_ad_spend schedules spend spend_currency starts_at "
                                    "status submitted_applications title "
                                    "unique_click_through_rate unique_clicks updated_at viewed_contents";
    QStringList all = QString::fromLatin1(keys).split(QLatin1Char(' '));
    QCOMPARE(all.size(), 59);
    all += QStringList{QStringLiteral("delivery_status"), QStringLiteral("results"),
                       QStringLiteral("link_clicks"),     QStringLiteral("platform"),
                       QStringLiteral("budget_currency"), QStringLiteral("detailed_targeting")};
    for (const auto &[id, g] : demo().client.all()) {
        QCOMPARE(g.size(), all.size());
        for (const QString &key : all)
            QVERIFY2(g.contains(key), qPrintable(key));
    }
}

void WorldTest::bothSpellings()
{
    int ages = 0;
    int flat = 0;
    int nested = 0;
    for (const auto &[id, g] : demo().client.all()) {
        const QJsonObject people = g[QLatin1String("demographics")].toObject();
        QCOMPARE(people[QLatin1String("age_min")], people[QLatin1String("minimum_age")]);
        QCOMPARE(people[QLatin1String("age_max")], people[QLatin1String("maximum_age")]);
        ages += people.contains(QLatin1String("age_min"));
        const QJsonObject regions = g[QLatin1String("regions")].toObject();
        nested += regions.contains(QLatin1String("include"));
        flat += regions.contains(QLatin1String("countries")) || regions.contains(QLatin1String("regions"));
    }
    QVERIFY(ages > 100);
    QVERIFY(flat >= 5);
    QVERIFY(nested > 200);
}

void WorldTest::moneyWasters()
{
    int wasters = 0;
    for (const auto &[id, g] : demo().client.all(QStringLiteral("stats_from=2026-10-24"))) {
        wasters += is(g, "status", "active") && g[QLatin1String("spend")].toDouble() > 1000
            && g[QLatin1String("result_event")].isString() && g[QLatin1String("results")].toInt() == 0;
    }
    QVERIFY2(wasters >= 3, QByteArray::number(wasters).constData());
}

void WorldTest::factsReachBack()
{
    Fixture &f = demo();
    const QString path = QStringLiteral("/ad_reports?from=2026-01-01&to=2026-12-31&granularity=daily&company_id=")
        + f.server.accountId();
    const QJsonArray days = f.client.get(path).json()[QLatin1String("granularity")].toArray();
    QCOMPARE(days.size(), 121); // 120 whole days and the running one
    QCOMPARE(days[0][QLatin1String("bucket_start")].toString(), QStringLiteral("2026-07-26T00:00:00Z"));
    // Weekends are weaker than Tuesdays.
    double saturday = 0;
    double tuesday = 0;
    for (qsizetype i = 0; i < 119; ++i) {
        const int weekday
            = QDate::fromString(days[i][QLatin1String("bucket_start")].toString().left(10), Qt::ISODate).dayOfWeek();
        (weekday == 6       ? saturday
             : weekday == 2 ? tuesday
                            : *std::make_unique<double>())
            += days[i][QLatin1String("spend")].toDouble();
    }
    QVERIFY(saturday < 0.9 * tuesday);
}

void WorldTest::restartKeepsEverything()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.databaseFile = folder.filePath(QStringLiteral("world.sqlite"));
    std::map<QString, QJsonObject> before;
    std::map<QString, QJsonObject> week;
    QString account;
    {
        Fixture f(80, options);
        const QStringList ids = f.client.walk(QStringLiteral("first=100"));
        f.client.post(QStringLiteral("/ad_groups/%1/pause").arg(ids[0]));
        f.client.remove(QStringLiteral("/ad_groups/") + ids[1]);
        f.client.patch(QStringLiteral("/ad_groups/") + ids[2], R"({"title":"Kept"})");
        QCOMPARE(f.client.post(QStringLiteral("/ad_groups/%1/duplicate").arg(ids[3])).status, 201);
        f.advance(2);
        before = f.client.all();
        week = f.client.all(QStringLiteral("stats_from=2026-11-17&stats_to=2026-11-23T10:00:00Z"));
        account = f.server.accountId();
    }
    // Another seed and size: an existing world is taken as it is.
    options.seed = 99;
    Fixture f(5, options);
    f.advance(2);
    QCOMPARE(f.client.all(), before);
    QCOMPARE(f.client.all(QStringLiteral("stats_from=2026-11-17&stats_to=2026-11-23T10:00:00Z")), week);
    QCOMPARE(f.server.accountId(), account);
}

void WorldTest::closedDaysAreStored()
{
    // What was delivered while no server ran is made up at the next start, and is then what it would have been.
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.databaseFile = folder.filePath(QStringLiteral("world.sqlite"));
    {
        Fixture f(40, options);
        QVERIFY(f.client.all().size() == 40);
    }
    Fixture away(40, options);
    away.advance(4 * 86400);
    Fixture stayed(40);
    for (int day = 0; day < 4; ++day) {
        stayed.advance(86400);
        stayed.client.get(QStringLiteral("/ad_groups"));
    }
    QCOMPARE(away.client.all(), stayed.client.all());
}

void WorldTest::notADatabase()
{
    QTemporaryDir folder;
    sandbox::SandboxOptions options;
    options.databaseFile = folder.filePath(QStringLiteral("text.sqlite"));
    QFile file(options.databaseFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    sandbox::SandboxServer server(options);
    const auto result = server.start();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Storage);
    QVERIFY(result.error().message.contains(options.databaseFile));
    options.databaseFile = folder.filePath(QStringLiteral("no/such/folder/world.sqlite"));
    QVERIFY(!sandbox::SandboxServer(options).start());
}

} // namespace agm::test
