// SPDX-License-Identifier: GPL-3.0-or-later
#include "CampaignAndReportTest.h"

#include "wire/CampaignCodec.h"
#include "wire/ErrorCodec.h"
#include "wire/Iso8601.h"
#include "wire/ReportCodec.h"

#include <QtTest/QTest>

using namespace agm;
using namespace Qt::StringLiterals;

namespace {

const QByteArray campaignJson
    = R"({"id":"adcamp_1","title":"Spring","status":"active","delivery_status":"scheduled","objective":"sales",
    "budget_optimization":"ad_campaign","budget_amount":120.55,"budget_type":"daily","bid_type":"minimum_cost","platform":"meta","spend":3.1,
    "spend_currency":"eur","issues":[{"id":"i","message":"m","resource_id":null,"resource_type":"ad_campaign"}],
    "created_at":"2026-06-01T12:00:00Z","updated_at":"2026-06-02","special_ad_categories":["housing"],"clicks":4})";

const QByteArray reportJson
    = R"({"summary":{"spend":12.34,"impressions":100,"clicks":5,"reach":80,"result_count":2,"result_label_key":"leads","spend_currency":"usd","frequency":1.25},
    "granularity":[{"bucket_start":"2026-06-01T00:00:00Z","stat_date":"2026-06-01","stat_hour":null,"clicks":1,"impressions":10,"reach":0,"spend":1,"spend_currency":"usd","result_count":null},
                   {"bucket_start":"2026-06-02T00:00:00Z","clicks":2,"impressions":20,"spend":2,"spend_currency":"usd"}],
    "breakdown":[{"id":"adgrp_1","level":"ad_group","name":null,"summary":{"spend":3,"spend_currency":"usd"},"granularity":[{"bucket_start":"2026-06-01T00:00:00Z","spend":3}]}]})";

QByteArray with(QByteArray json, const char *before, const char *after)
{
    return json.contains(before) ? json.replace(before, after) : QByteArray("\"the test is broken\"");
}

} // namespace

void CampaignAndReportTest::campaigns()
{
    const auto one = decodeCampaign(campaignJson);
    QVERIFY(one.has_value());
    const Campaign &c = **one;
    QCOMPARE(c.id, u"adcamp_1"_s);
    QCOMPARE(c.title, u"Spring"_s);
    QVERIFY(c.isOn());
    QVERIFY(c.ownsBudget());
    QCOMPARE(c.deliveryStatus.text(), u"scheduled"_s);
    QCOMPARE(c.objective.text(), u"sales"_s);
    QCOMPARE(c.budgetType.text(), u"daily"_s);
    QCOMPARE(c.bidType.text(), u"minimum_cost"_s);
    QCOMPARE(c.platform.text(), u"meta"_s);
    QCOMPARE(c.budgetAmount, std::optional(Money{120'550'000, Currency::of(u"EUR")}));
    QCOMPARE(c.spend, std::optional(Money{3'100'000, Currency::of(u"EUR")}));
    QCOMPARE(c.issues.size(), 1);
    QCOMPARE(c.createdAt, *parseInstant("2026-06-01T12:00:00Z"));
    QCOMPARE(c.updatedAt, *parseInstant("2026-06-02"));

    const auto page = decodeCampaignPage(
        "{\"data\":[" + campaignJson
        + R"(,{"id":"x","status":"draft","budget_amount":null},{"id":"y"}],"page_info":{"end_cursor":"e"}})");
    QVERIFY(page.has_value());
    QCOMPARE(page->campaigns.size(), 2);
    QVERIFY(!page->campaigns[1]->budgetAmount.has_value());
    QCOMPARE(page->refused.size(), 1);
    QCOMPARE(page->refused[0].id, u"y"_s);
    QCOMPARE(page->refused[0].error.where, u"data[2].status"_s);
    QCOMPARE(page->pageInfo.endCursor, u"e"_s);
}

void CampaignAndReportTest::campaignErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *key, const char *before, const char *after, const char *where) {
        QTest::newRow(key) << with(campaignJson, before, after) << QString::fromLatin1(where);
    };
    row("id", "\"adcamp_1\"", "1", "id");
    row("status", "\"active\"", "null", "status");
    row("title", "\"Spring\"", "[]", "title");
    row("budget", "120.55", "\"120.55\"", "budget_amount");
    row("spend", "3.1", "{}", "spend");
    row("currency", "\"eur\"", "978", "spend_currency");
    row("objective", "\"sales\"", "true", "objective");
    row("issue", "\"m\"", "1", "issues[0].message");
    row("time", "\"2026-06-02\"", "\"soon\"", "updated_at");
    row("later key", "4}", "4,}", "");
}

void CampaignAndReportTest::campaignErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto campaign = decodeCampaign(json);
    QVERIFY(!campaign.has_value());
    QCOMPARE(campaign.error().kind, ErrorKind::Malformed);
    QCOMPARE(campaign.error().where, where);
}

void CampaignAndReportTest::report()
{
    const auto report = decodeAdReport(reportJson);
    QVERIFY(report.has_value());
    const Currency usd = Currency::usd();
    QCOMPARE(report->summary, (AdReportFigures{Money{12'340'000, usd}, 100, 5, 80, 2.0, u"leads"_s}));
    QCOMPARE(report->buckets.size(), 2);
    QCOMPARE(report->buckets[0].start, *parseInstant("2026-06-01"));
    QCOMPARE(report->buckets[0].figures.spend, std::optional(Money{1'000'000, usd}));
    QVERIFY(!report->buckets[0].figures.results.has_value());
    QCOMPARE(report->buckets[0].day, QDate(2026, 6, 1));
    QCOMPARE(report->buckets[0].hour, -1);
    QVERIFY(!report->buckets[1].day.isValid()); // not sent
    // An instant names its day too; what is no text names none and costs the bucket nothing.
    for (const auto &[json, day, hour] :
         {std::tuple(R"("2026-06-03T00:00:00.000Z","stat_hour":7)", QDate(2026, 6, 3), 7),
          std::tuple(R"(20260603,"stat_hour":24)", QDate(), -1), std::tuple(R"(null,"stat_hour":"x")", QDate(), -1)}) {
        const auto named = decodeAdReport(with(reportJson, R"("2026-06-01","stat_hour":null)", json));
        QVERIFY(named.has_value());
        QCOMPARE(named->buckets[0].day, day);
        QCOMPARE(named->buckets[0].hour, hour);
        QCOMPARE(named->buckets[0].figures.impressions, 10.0);
    }
    QCOMPARE(report->rows.size(), 1);
    QCOMPARE(report->rows[0].level, u"ad_group"_s);
    QVERIFY(report->rows[0].name.isNull());
    QCOMPARE(report->rows[0].summary.spend, std::optional(Money{3'000'000, usd}));
    QCOMPARE(report->rows[0].buckets.size(), 1);

    const auto plain = decodeAdReport(R"({"summary":{},"granularity":null,"breakdown":null})");
    QVERIFY(plain.has_value());
    QCOMPARE(*plain, AdReport());
}

void CampaignAndReportTest::reportErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &json, const char *where) {
        QTest::newRow(name) << json << QString::fromLatin1(where);
    };
    row("no summary", "{}", "summary");
    row("null summary", R"({"summary":null})", "summary");
    row("spend", with(reportJson, "12.34", "\"12.34\""), "summary.spend");
    row("bucket", with(reportJson, "\"clicks\":2", "\"clicks\":\"2\""), "granularity[1].clicks");
    row("bucket start", with(reportJson, "\"bucket_start\":\"2026-06-02T00:00:00Z\",", ""),
        "granularity[1].bucket_start");
    row("row", with(reportJson, "\"adgrp_1\"", "null"), "breakdown[0].id");
    row("row's bucket", with(reportJson, "\"spend\":3}]", "\"spend\":true}]"), "breakdown[0].granularity[0].spend");
    row("cut", reportJson.chopped(1), "");
    row("more", reportJson + "]", "");
}

void CampaignAndReportTest::reportErrors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto report = decodeAdReport(json);
    QVERIFY(!report.has_value());
    QCOMPARE(report.error().kind, ErrorKind::Malformed);
    QCOMPARE(report.error().where, where);
}

void CampaignAndReportTest::errorBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *body, const char *type, const char *message, const char *code) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(type) << QString::fromLatin1(message)
                            << QString::fromLatin1(code);
    };
    row(R"({"error":{"type":"not_found","message":"Ad group not found.","code":"gone_for_good"}})", "not_found",
        "Ad group not found.", "gone_for_good");
    row(R"({"error":{"type":"bad_request","message":"title is too long"}})", "bad_request", "title is too long", "");
    row(R"({"error":{"code":"invalid_request","message":"No."}})", "invalid_request", "No.", "");
    row(R"({"error":"invalid_client","error_description":"Who?"})", "invalid_client", "Who?", "");
    row(R"({"message":"Unauthorized"})", "", "Unauthorized", "");
    row(R"({"error":{"type":5,"message":["x"],"code":null,"more":{}}})", "", "", "");
    row(R"({"error":null})", "", "", "");
    row("", "", "", "");
    row("Bad gateway", "", "", "");
    row("<html><h1>502</h1></html>", "", "", "");
    row("[]", "", "", "");
    row(R"({"error":{"type":"x","message":"cut)", "", "", "");
    row(R"({"error":{"type":"x"}}garbage)", "", "", "");
}

void CampaignAndReportTest::errorBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    QFETCH(QString, message);
    QFETCH(QString, code);
    const DecodedErrorBody error = decodeErrorBody(body);
    QCOMPARE(error.type, type);
    QCOMPARE(error.message, message);
    QCOMPARE(error.code, code);
    QCOMPARE(error.isEmpty(), type.isEmpty() && message.isEmpty());
}
