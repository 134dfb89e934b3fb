// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/ListTest.h"

#include "tests/sandbox/Client.h"

#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <algorithm>

namespace agm::test {

namespace {

QJsonArray dataOf(const Reply &reply)
{
    return reply.json()[QLatin1String("data")].toArray();
}
QJsonObject infoOf(const Reply &reply)
{
    return reply.json()[QLatin1String("page_info")].toObject();
}

} // namespace

void ListTest::walksMeetEverything_data()
{
    QTest::addColumn<QString>("order");
    for (const char *order : {"created_at", "updated_at", "spend", "impressions", "reach", "clicks", "unique_clicks",
                              "frequency", "click_through_rate", "results", "cost_per_mille", "cost_per_click",
                              "cost_per_result", "return_on_ad_spend", "link_clicks"})
        QTest::newRow(order) << QString::fromLatin1(order);
}

void ListTest::walksMeetEverything()
{
    static Fixture f(130);
    QFETCH(QString, order);
    for (const QString &window : {QString(), QStringLiteral("&stats_from=2026-11-16&stats_to=2026-11-23"),
                                  QStringLiteral("&stats_from=2026-10-01T07:30:00Z&time_zone=America/New_York")}) {
        const QString query = QStringLiteral("order=%1%2").arg(order, window);
        const QStringList forward = f.client.walk(query + QStringLiteral("&first=17"));
        QCOMPARE(forward.size(), 130);
        QCOMPARE(f.client.walk(query + QStringLiteral("&first=100")), forward);
        QCOMPARE(f.client.walk(query + QStringLiteral("&last=13"), true), forward);
        QStringList ascending = f.client.walk(query + QStringLiteral("&direction=asc&first=40"));
        std::reverse(ascending.begin(), ascending.end());
        QCOMPARE(ascending, forward);
    }
}

void ListTest::walksWhileTheListChanges()
{
    // Whatever is created or deleted meanwhile: what was there all the time is met exactly once.
    Fixture f(90);
    const QString campaign = findGroup(f.client,
                                       [](const QJsonObject &g) {
                                           return g[QLatin1String("budget_amount")].isDouble();
                                       })[QLatin1String("ad_campaign")][QLatin1String("id")]
                                 .toString();
    for (const char *order : {"created_at", "spend", "updated_at", "cost_per_click"}) {
        const QStringList before = f.client.walk({});
        QStringList seen;
        QSet<QString> gone;
        QString cursor;
        for (int page = 0; page < 100; ++page) {
            const Reply reply = f.client.get(
                QStringLiteral("/ad_groups?first=10&order=%1%2")
                    .arg(QLatin1String(order), cursor.isEmpty() ? QString() : QStringLiteral("&after=") + cursor));
            QCOMPARE(reply.status, 200);
            for (const QJsonValue &group : dataOf(reply))
                seen += group[QLatin1String("id")].toString();
            // Delete what was just seen at the page's edge, and one that is to come; make a new one.
            for (const QString &id : {seen.constLast(), before[(page * 7 + 3) % before.size()]}) {
                if (!gone.contains(id)) {
                    f.client.remove(QStringLiteral("/ad_groups/") + id);
                    gone.insert(id);
                }
            }
            f.client.post(QStringLiteral("/ad_groups"),
                          QStringLiteral(R"({"ad_campaign_id":"%1","budget_amount":5})").arg(campaign).toUtf8());
            f.advance(61);
            cursor = infoOf(reply)[QLatin1String("end_cursor")].toString();
            if (cursor.isEmpty())
                break;
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
        for (const QString &id : before)
            QVERIFY2(seen.contains(id) || gone.contains(id), qPrintable(id));
    }
}

void ListTest::pageSizes()
{
    Fixture f(130);
    QCOMPARE(dataOf(f.client.get(QStringLiteral("/ad_groups"))).size(), 20);
    QCOMPARE(dataOf(f.client.get(QStringLiteral("/ad_groups?first=1"))).size(), 1);
    QCOMPARE(dataOf(f.client.get(QStringLiteral("/ad_groups?first=5000"))).size(), 100);
    const Reply all = f.client.get(QStringLiteral("/ad_groups?first=100&status=rejected"));
    QVERIFY(!infoOf(all)[QLatin1String("has_next_page")].toBool());
    QVERIFY(infoOf(all)[QLatin1String("end_cursor")].isNull());
    QVERIFY(infoOf(all)[QLatin1String("start_cursor")].isString());
    const Reply first = f.client.get(QStringLiteral("/ad_groups?first=10"));
    QVERIFY(infoOf(first)[QLatin1String("has_next_page")].toBool());
    QVERIFY(!infoOf(first)[QLatin1String("has_previous_page")].toBool());
    const Reply second = f.client.get(QStringLiteral("/ad_groups?first=10&after=")
                                      + infoOf(first)[QLatin1String("end_cursor")].toString());
    QVERIFY(infoOf(second)[QLatin1String("has_previous_page")].toBool());
    const Reply back = f.client.get(QStringLiteral("/ad_groups?last=10&before=")
                                    + infoOf(second)[QLatin1String("start_cursor")].toString());
    QCOMPARE(dataOf(back), dataOf(first));
    const Reply tail = f.client.get(QStringLiteral("/ad_groups?last=7"));
    QCOMPARE(dataOf(tail).size(), 7);
    QVERIFY(infoOf(tail)[QLatin1String("end_cursor")].isNull());
    QVERIFY(infoOf(tail)[QLatin1String("has_previous_page")].toBool());
}

void ListTest::cursorsBelongToTheirOrder()
{
    Fixture f(30);
    const QString cursor
        = infoOf(f.client.get(QStringLiteral("/ad_groups?first=3")))[QLatin1String("end_cursor")].toString();
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups?order=spend&after=") + cursor).status, 400);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups?direction=asc&after=") + cursor).status, 400);
    QCOMPARE(f.client.get(QStringLiteral("/ad_groups?after=") + cursor).status, 200);
}

void ListTest::orderIsTheFigures()
{
    Fixture f(80);
    const QString window = QStringLiteral("stats_from=2026-11-01&stats_to=2026-11-20");
    for (const char *key : {"impressions", "clicks", "reach", "unique_clicks", "click_through_rate",
                            "return_on_ad_spend", "link_clicks"}) {
        const auto rows
            = dataOf(f.client.get(QStringLiteral("/ad_groups?first=100&%1&order=%2").arg(window, QLatin1String(key))));
        QCOMPARE(rows.size(), 80);
        for (qsizetype i = 1; i < rows.size(); ++i)
            QVERIFY2(rows[i - 1][QLatin1String(key)].toDouble() >= rows[i][QLatin1String(key)].toDouble(), key);
        QVERIFY(rows[0][QLatin1String(key)].toDouble() > rows[79][QLatin1String(key)].toDouble());
    }
    const auto rows = dataOf(f.client.get(QStringLiteral("/ad_groups?first=100")));
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows[i - 1][QLatin1String("created_at")].toString() >= rows[i][QLatin1String("created_at")].toString());
}

void ListTest::statusFilter()
{
    Fixture f(130);
    qsizetype sum = 0;
    for (const char *status : {"active", "paused", "rejected", "in_review", "duplicating"}) {
        const auto groups = f.client.all(QStringLiteral("status=") + QLatin1String(status));
        for (const auto &[id, group] : groups)
            QVERIFY(is(group, "status", status));
        sum += static_cast<qsizetype>(groups.size());
    }
    QCOMPARE(sum, 130);
}

void ListTest::campaignFilters()
{
    Fixture f(130);
    std::map<QString, int> counts;
    for (const auto &[id, group] : f.client.all())
        ++counts[group[QLatin1String("ad_campaign")][QLatin1String("id")].toString()];
    QVERIFY(counts.size() >= 8);
    const QString a = counts.begin()->first;
    const QString b = std::next(counts.begin())->first;
    QCOMPARE(f.client.all(QStringLiteral("ad_campaign_id=") + a).size(), static_cast<std::size_t>(counts[a]));
    const auto both = static_cast<std::size_t>(counts[a] + counts[b]);
    for (const char *form :
         {"ad_campaign_ids=%1&ad_campaign_ids=%2", "ad_campaign_ids[]=%1&ad_campaign_ids[]=%2",
          "ad_campaign_ids%5B%5D=%1&ad_campaign_ids%5B%5D=%2", "ad_campaign_ids=%1,%2", "ad_campaign_ids=%1%2C%2"}) {
        const QString query = QString::fromLatin1(form)
                                  .replace(QLatin1String("%1"), a)
                                  .replace(QLatin1String("%2C"), QLatin1String(","))
                                  .replace(QLatin1String("%2"), b);
        QCOMPARE(f.client.all(query).size(), both);
    }
    QCOMPARE(f.client.all(QStringLiteral("ad_campaign_id=adcamp_none")).size(), std::size_t(0));
}

void ListTest::searchInTitleAndId()
{
    Fixture f(130);
    const auto groups = f.client.all();
    const auto expected = [&](const QString &text) {
        QSet<QString> ids;
        for (const auto &[id, group] : groups) {
            if (id.contains(text, Qt::CaseInsensitive)
                || group[QLatin1String("title")].toString().contains(text, Qt::CaseInsensitive))
                ids.insert(id);
        }
        return ids;
    };
    for (const QString &text : {QStringLiteral("FOUNDERS"), QStringLiteral("lookalike 2 %"), QStringLiteral("<b>sale"),
                                QStringLiteral("عرض"), QStringLiteral("🚀"), groups.begin()->first.mid(8, 5).toLower(),
                                QStringLiteral("1 %"), QStringLiteral("no such title")}) {
        QSet<QString> found;
        for (const auto &[id, group] :
             f.client.all(QStringLiteral("query=") + QString::fromLatin1(QUrl::toPercentEncoding(text))))
            found.insert(id);
        QCOMPARE(found, expected(text));
    }
    QVERIFY(!expected(QStringLiteral("<b>sale")).isEmpty());
}

void ListTest::createdBounds()
{
    // Both bounds are exclusive.
    Fixture f(40);
    const auto rows = dataOf(f.client.get(QStringLiteral("/ad_groups?first=100&direction=asc")));
    const QString at = rows[10][QLatin1String("created_at")].toString();
    for (const auto &[id, group] : f.client.all(QStringLiteral("created_after=") + at))
        QVERIFY(group[QLatin1String("created_at")].toString() > at);
    const auto older = f.client.all(QStringLiteral("created_before=") + at);
    for (const auto &[id, group] : older)
        QVERIFY(group[QLatin1String("created_at")].toString() < at);
    QCOMPARE(older.size(), std::size_t(10));
    QCOMPARE(f.client.all(QStringLiteral("created_before=%1&created_after=%1").arg(at)).size(), std::size_t(0));
}

void ListTest::refusals_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *query, const char *named) {
        QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(named);
    };
    row("order=title", "order");
    row("direction=up", "direction");
    row("status=on", "status");
    row("first=0", "first");
    row("first=-1", "first");
    row("first=ten", "first");
    row("last=0", "last");
    row("first=1&last=1", "first");
    row("after=nonsense", "after");
    row("before=%21%21", "before");
    row("created_after=yesterday", "created_after");
    row("created_before=2026-13-01", "created_before");
    row("stats_from=2026-11-01T00:00:00", "stats_from");
    row("stats_to=soon", "stats_to");
    row("stats_from=2026-11-02&stats_to=2026-10-01", "stats_from");
    row("time_zone=Mars/Olympus", "time_zone");
    row("attribution_model=last", "attribution_model");
}

void ListTest::refusals()
{
    static Fixture f(3);
    QFETCH(QString, query);
    QFETCH(QString, named);
    const Reply reply = f.client.get(QStringLiteral("/ad_groups?") + query);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.type(), QStringLiteral("bad_request"));
    QVERIFY2(reply.message().contains(named), qPrintable(reply.message()));
}

void ListTest::campaigns()
{
    Fixture f(130);
    const auto rows = dataOf(f.client.get(QStringLiteral("/ad_campaigns?first=100")));
    QSet<QString> statuses;
    QSet<QString> levels;
    QSet<QString> currencies;
    for (const QJsonValue &row : rows) {
        const QJsonObject campaign = row.toObject();
        for (const char *key :
             {"id", "title", "platform", "objective", "status", "delivery_status", "budget_optimization",
              "budget_amount", "budget_type", "bid_type", "optimization_goal", "special_ad_categories", "issues",
              "created_at", "updated_at", "spend", "spend_currency", "cost_per_result", "result_event"})
            QVERIFY2(campaign.contains(QLatin1String(key)), key);
        const bool owns = is(campaign, "budget_optimization", "ad_campaign");
        QCOMPARE(campaign[QLatin1String("budget_amount")].isDouble(), owns);
        statuses.insert(campaign[QLatin1String("status")].toString());
        levels.insert(campaign[QLatin1String("budget_optimization")].toString());
        currencies.insert(campaign[QLatin1String("spend_currency")].toString());
        QCOMPARE(f.client.get(QStringLiteral("/ad_campaigns/") + campaign[QLatin1String("id")].toString()).json(),
                 campaign);
    }
    QCOMPARE(levels.size(), 2);
    QVERIFY(statuses.contains(QStringLiteral("active")) && statuses.contains(QStringLiteral("paused"))
            && statuses.contains(QStringLiteral("draft")) && statuses.contains(QStringLiteral("payment_failed")));
    QVERIFY(currencies.contains(QStringLiteral("eur")) && currencies.contains(QStringLiteral("jpy")));
    QVERIFY(dataOf(f.client.get(QStringLiteral("/ad_campaigns?status=draft"))).size() > 0);
    QCOMPARE(dataOf(f.client.get(QStringLiteral("/ad_campaigns?query=RETARG"))).size(), 1);
    QCOMPARE(f.client.get(QStringLiteral("/ad_campaigns/adcamp_none")).status, 404);
    QCOMPARE(f.client.get(QStringLiteral("/ad_campaigns?status=old")).status, 400);
}

void ListTest::ads()
{
    Fixture f(40);
    const QString id = f.client.walk({}).constFirst();
    const auto rows = dataOf(f.client.get(QStringLiteral("/ads?ad_group_id=") + id));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QLatin1String("ad_group")][QLatin1String("id")].toString(), id);
    QCOMPARE(dataOf(f.client.get(QStringLiteral("/ads?first=100"))).size(), 40);
}

void ListTest::audiences()
{
    Fixture f(3);
    QCOMPARE(f.client.get(QStringLiteral("/audiences")).message(), QStringLiteral("account_id is required"));
    const QString base = QStringLiteral("/audiences?account_id=") + f.server.accountId();
    const auto rows = dataOf(f.client.get(base));
    QCOMPARE(rows.size(), 12);
    QVERIFY(rows[0][QLatin1String("created_at")].isDouble());
    QVERIFY(
        dataOf(f.client.get(base, {{"Api-Version-Date", "2026-08-31"}}))[0][QLatin1String("created_at")].isString());
    QCOMPARE(
        dataOf(f.client.get(base + QStringLiteral("&audience_id=") + rows[4][QLatin1String("id")].toString())).size(),
        1);
    const Reply page = f.client.get(base + QStringLiteral("&first=5"));
    QCOMPARE(dataOf(f.client.get(base + QStringLiteral("&first=7&after=")
                                 + infoOf(page)[QLatin1String("end_cursor")].toString()))
                 .size(),
             7);
    QCOMPARE(f.client.get(base + QStringLiteral("&last=5")).status, 400);
}

void ListTest::targetingOptions()
{
    Fixture f(3);
    const QString base = QStringLiteral("/ad_groups/targeting_options");
    QCOMPARE(f.client.get(base).message(), QStringLiteral("platform is required"));
    QCOMPARE(f.client.get(base + QStringLiteral("?platform=x")).status, 400);
    QCOMPARE(f.client.get(base + QStringLiteral("?platform=meta&types=planets")).status, 400);
    QCOMPARE(f.client.get(base + QStringLiteral("?platform=meta&types=languages&country=US")).status, 400);
    QCOMPARE(f.client.get(base + QStringLiteral("?platform=meta&limit=501")).status, 400);
    for (const char *types :
         {"types=languages,locations", "types[]=languages&types[]=locations", "types=languages&types=locations"}) {
        for (const QJsonValue &option :
             dataOf(f.client.get(base + QStringLiteral("?platform=meta&query=en&") + QLatin1String(types)))) {
            const QString type = option[QLatin1String("type")].toString();
            QVERIFY(type == QLatin1String("languages") || type == QLatin1String("locations"));
        }
    }
    // Without a term the fixed lists only.
    for (const QJsonValue &option : dataOf(f.client.get(base + QStringLiteral("?platform=meta"))))
        QVERIFY(option[QLatin1String("type")].toString() != QLatin1String("interests"));
    QCOMPARE(dataOf(f.client.get(base + QStringLiteral("?platform=meta&query=o&types=interests&limit=2"))).size(), 2);
    const auto cities = dataOf(
        f.client.get(base + QStringLiteral("?platform=meta&query=a&types=locations&location_types=city&country=us")));
    QCOMPARE(cities.size(), 2);
}

void ListTest::emptyAccount()
{
    Fixture f(0);
    const Reply reply = f.client.get(QStringLiteral("/ad_groups?order=spend"));
    QCOMPARE(
        reply.body,
        QByteArray(
            R"({"data":[],"page_info":{"start_cursor":null,"end_cursor":null,"has_next_page":false,"has_previous_page":false}})"));
}

} // namespace agm::test
