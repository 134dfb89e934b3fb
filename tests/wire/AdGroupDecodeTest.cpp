// SPDX-License-Identifier: GPL-3.0-or-later
#include "AdGroupDecodeTest.h"

#include "WireData.h"
#include "domain/FieldRegistry.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *iso)
{
    return Instant::of(QDateTime::fromString(QLatin1String(iso), Qt::ISODateWithMs));
}

} // namespace

void AdGroupDecodeTest::pageExample()
{
    const AdGroupPtr g = decoded(wireFile(u"ad_group.json"_s));
    QVERIFY(g);
    // The numbers, by key.
    const QHash<Field, double> numbers{{Field::AddedToCarts, 24},
                                       {Field::BudgetAmount, 100},
                                       {Field::ClickThroughRate, 0.036},
                                       {Field::Clicks, 720},
                                       {Field::CompletedRegistrations, 16},
                                       {Field::Contacts, 10},
                                       {Field::CostPerAddedToCart, 8.33},
                                       {Field::CostPerClick, 0.28},
                                       {Field::CostPerCompletedRegistration, 12.5},
                                       {Field::CostPerContact, 20},
                                       {Field::CostPerLead, 13.33},
                                       {Field::CostPerMille, 10},
                                       {Field::CostPerPurchase, 25},
                                       {Field::CostPerResult, 25},
                                       {Field::CostPerViewedContent, 0.67},
                                       {Field::CustomConversions, 5},
                                       {Field::DesiredCostPerResult, 30},
                                       {Field::Frequency, 1.6},
                                       {Field::Impressions, 20000},
                                       {Field::Leads, 15},
                                       {Field::MinimumDailySpend, 25},
                                       {Field::PurchaseValue, 5200},
                                       {Field::Purchases, 8},
                                       {Field::Reach, 12500},
                                       {Field::ReturnOnAdSpend, 26},
                                       {Field::Schedules, 0},
                                       {Field::Spend, 200},
                                       {Field::SubmittedApplications, 0},
                                       {Field::UniqueClickThroughRate, 0.03},
                                       {Field::UniqueClicks, 600},
                                       {Field::ViewedContents, 300}};
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        const auto field = Field(i);
        const char *key = fieldInfo(field).key;
        if (numbers.contains(field)) {
            QVERIFY2(g->number(field).has_value(), key);
            QCOMPARE(*g->number(field), numbers.value(field));
        } else {
            QVERIFY2(!g->number(field).has_value(), key);
        }
    }
    QCOMPARE(g->money(Field::CostPerAddedToCart)->micros, 8'330'000);
    QCOMPARE(g->id, u"adgrp_xxxxxxxxxxx"_s);
    QCOMPARE(g->campaignId.text(), u"adcamp_xxxxxxxxxx"_s);
    QCOMPARE(g->title, u"US founders"_s);
    QCOMPARE(g->status.text(), u"active"_s);
    QCOMPARE(g->bidType.text(), u"minimum_cost"_s);
    QCOMPARE(g->budgetType.text(), u"daily"_s);
    QCOMPARE(g->conversionEvent.text(), u"purchase"_s);
    QCOMPARE(g->conversionLocation.text(), u"website"_s);
    QCOMPARE(g->optimizationGoal.text(), u"purchase"_s);
    QCOMPARE(g->resultEvent.text(), u"purchase"_s);
    QVERIFY(g->resultEventName.isNull());
    QCOMPARE(g->spendCurrency.code(), u"USD"_s);
    QVERIFY(!g->dynamicCreative);
    QCOMPARE(g->createdAt, at("2026-06-01T12:00:00Z"));
    QCOMPARE(g->endsAt, at("2026-07-01T12:00:00Z"));
    QCOMPARE(g->startsAt, at("2026-06-01T12:00:00Z"));
    QCOMPARE(g->updatedAt, at("2026-06-02T12:00:00Z"));
}

void AdGroupDecodeTest::pageExampleNested()
{
    const AdGroupPtr g = decoded(wireFile(u"ad_group.json"_s));
    QVERIFY(g);
    QCOMPARE(g->issues.size(), 1);
    QCOMPARE(g->issues[0].id, u"adiss_xxxxxxxxxxx"_s);
    QCOMPARE(g->issues[0].message,
             u"The audience is too narrow to deliver. Broaden the targeting to reach more people."_s);
    QCOMPARE(g->issues[0].resourceId, u"adgrp_xxxxxxxxxxx"_s);
    QCOMPARE(g->issues[0].resourceType, u"ad_group"_s);
    const Targeting &t = *g->targeting;
    QCOMPARE(t.audiences.include, QStringList{u"aud_xxxxxxxxxxx"_s});
    QVERIFY(t.audiences.exclude.isEmpty());
    QCOMPARE(t.demographics.minimumAge, std::optional(21));
    QCOMPARE(t.demographics.maximumAge, std::optional(45));
    QCOMPARE(t.demographics.gender, u"all"_s);
    QVERIFY(!t.demographics.automatic.has_value());
    QCOMPARE(t.devices.platforms, (QStringList{u"mobile"_s, u"desktop"_s}));
    QVERIFY(t.devices.systems.isEmpty());
    QVERIFY(!t.frequencyCap.has_value());
    QCOMPARE(t.languages, QStringList{u"en"_s});
    QVERIFY(t.messageApps.isEmpty());
    QCOMPARE(t.placements.size(), 1);
    QCOMPARE(t.placements[0].platform, u"instagram"_s);
    QCOMPARE(t.placements[0].positions, (QStringList{u"feed"_s, u"stories"_s}));
    QCOMPARE(t.regions.include.countries, QStringList{u"US"_s});
    QVERIFY(t.regions.exclude.isEmpty());
    QVERIFY(!t.detailed.has_value());
}

void AdGroupDecodeTest::everyKeyMarkedSent()
{
    const AdGroupPtr g = decoded(wireFile(u"ad_group.json"_s));
    QVERIFY(g);
    int onPage = 0;
    for (const FieldInfo &info : fieldRegistry()) {
        QVERIFY2(g->sent[std::size_t(info.field)] == info.onPage, info.key);
        onPage += info.onPage;
    }
    QCOMPARE(onPage, 59);
}

void AdGroupDecodeTest::laterShape()
{
    const AdGroupPtr g = decoded(wireFile(u"ad_group_later.json"_s));
    QVERIFY(g);
    QCOMPARE(g->title, QStringLiteral("Später \U0001F389 \"quoted\" \\ back\nline"));
    QCOMPARE(g->status.text(), u"duplicating"_s);
    QCOMPARE(g->knownStatus(), AdGroupStatus::Duplicating);
    QCOMPARE(g->deliveryStatus.text(), u"in_appeal"_s);
    QCOMPARE(g->platform.text(), u"tiktok"_s);
    QCOMPARE(g->budgetCurrency.code(), u"EUR"_s);
    QCOMPARE(*g->money(Field::BudgetAmount), (Money{54'350'000, Currency::usd()}));
    QCOMPARE(*g->money(Field::BudgetAmountLocal), (Money{50'000'001, Currency::of(u"EUR")}));
    QCOMPARE(g->money(Field::CostPerUniqueClick)->micros, 333'333);
    QCOMPARE(g->number(Field::Results), std::optional(8.0));
    QCOMPARE(g->number(Field::LinkClicks), std::optional(512.0));
    QCOMPARE(g->startsAt, at("2026-09-23T07:30:00.250Z"));
    QCOMPARE(g->startsAt.offsetMinutes(), 120);
    QCOMPARE(g->endsAt, at("2026-10-23T00:00:00.000Z"));
    QVERIFY(g->dynamicCreative);
    QCOMPARE(g->issues.size(), 2);
    QVERIFY(g->issues[0].resourceId.isNull());
    QCOMPARE(g->issues[0].resourceType, u"payment_method"_s);
    for (const Field field :
         {Field::DeliveryStatus, Field::Results, Field::LinkClicks, Field::Platform, Field::BudgetCurrency,
          Field::BudgetAmountLocal, Field::CostPerUniqueClick, Field::DetailedTargeting, Field::MinimumDailySpend})
        QVERIFY2(g->sent[std::size_t(field)], fieldInfo(field).key);
    QVERIFY(!g->sent[std::size_t(Field::Reach)]);
}

void AdGroupDecodeTest::laterTargeting()
{
    const AdGroupPtr g = decoded(wireFile(u"ad_group_later.json"_s));
    QVERIFY(g);
    const Targeting &t = *g->targeting;
    QCOMPARE(t.audiences.kept, QByteArray(R"("expansion":{ "allowed": true, "level": 1.50 })"));
    QCOMPARE(t.demographics.automatic, std::optional(false));
    QCOMPARE(t.demographics.kept, QByteArray(R"("education":[1, 2.0, "x"])"));
    QCOMPARE(t.regions.kept, QByteArray(R"("location_types":["home"])"));
    const GeoSet &include = t.regions.include;
    QCOMPARE(include.countries, (QStringList{u"US"_s, u"CA"_s}));
    QCOMPARE(include.regions, QStringList{u"US-CA"_s});
    QCOMPARE(include.cities.size(), 1);
    QCOMPARE(include.cities[0].key, u"2418779"_s);
    QCOMPARE(include.cities[0].name, u"New York"_s);
    QCOMPARE(include.cities[0].kept, QByteArray(R"("radius":25,"distance_unit":"mile")"));
    QCOMPARE(include.zips.size(), 2);
    QVERIFY(include.zips[0].plainText);
    QCOMPARE(include.zips[0].key, u"US:78756"_s);
    QVERIFY(!include.zips[1].plainText);
    QCOMPARE(
        include.kept,
        QByteArray(
            R"("country_groups":["worldwide"],"custom_locations":[{ "latitude": 40.7127530, "longitude": -74.0, "radius": 1e1 }])"));
    QCOMPARE(t.regions.exclude.regions, QStringList{u"US-AK"_s});
    QCOMPARE(t.devices.systems.size(), 2);
    QCOMPARE(t.devices.systems[0].minimumVersion, u"17.0"_s);
    QCOMPARE(t.devices.systems[0].kept, QByteArray(R"("maximum_version":"18.9")"));
    QVERIFY(t.devices.systems[1].minimumVersion.isNull());
    QCOMPARE(t.devices.kept, QByteArray(R"("wifi_only":true)"));
    QCOMPARE(t.placements.size(), 2);
    QVERIFY(t.placements[0].positions.isEmpty());
    QCOMPARE(t.placements[1].kept, QByteArray(R"("weight":0.50)"));
    QCOMPARE(t.frequencyCap->maximumImpressions, 3);
    QCOMPARE(t.frequencyCap->perDays, std::optional(7));
    QCOMPARE(t.frequencyCap->kept, QByteArray(R"("window":"rolling")"));
    QCOMPARE(t.detailed->interests[0].name, u"Running"_s);
    QCOMPARE(t.detailed->interests[0].kept, QByteArray(R"("topic":"Sports")"));
    QVERIFY(t.detailed->behaviors[0].name.isNull());
    QCOMPARE(t.detailed->demographics[0].type, u"life_events"_s);
    QCOMPARE(t.detailed->kept, QByteArray(R"("narrow":[])"));
}

void AdGroupDecodeTest::bothAgeSpellings()
{
    const auto ages = [](const char *json) {
        const AdGroupPtr g = decoded(exampleWith("demographics", json));
        return g ? std::pair(g->targeting->demographics.minimumAge, g->targeting->demographics.maximumAge)
                 : std::pair<std::optional<int>, std::optional<int>>();
    };
    QCOMPARE(ages(R"({"age_min":21,"age_max":45})"), std::pair(std::optional(21), std::optional(45)));
    QCOMPARE(ages(R"({"minimum_age":22,"maximum_age":46})"), std::pair(std::optional(22), std::optional(46)));
    QCOMPARE(ages(R"({"minimum_age":22,"age_min":13,"age_max":14,"maximum_age":46})"),
             std::pair(std::optional(22), std::optional(46)));
    QCOMPARE(ages(R"({"age_min":21,"minimum_age":null})"), std::pair(std::optional(21), std::optional<int>()));
}

void AdGroupDecodeTest::bothRegionSpellings()
{
    const AdGroupPtr flat
        = decoded(exampleWith("regions", R"({"countries":["US"],"zips":["1"],"country_groups":["eu"]})"));
    QVERIFY(flat);
    QCOMPARE(flat->targeting->regions.include.countries, QStringList{u"US"_s});
    QCOMPARE(flat->targeting->regions.include.zips.size(), 1);
    QCOMPARE(flat->targeting->regions.include.kept, QByteArray(R"("country_groups":["eu"])"));
    QVERIFY(flat->targeting->regions.kept.isEmpty());

    const AdGroupPtr mixed
        = decoded(exampleWith("regions", R"({"countries":["US"],"include":{"countries":["CA"]},"regions":["US-CA"]})"));
    QVERIFY(mixed);
    QCOMPARE(mixed->targeting->regions.include.countries, QStringList{u"CA"_s});
    QCOMPARE(mixed->targeting->regions.include.regions, QStringList{u"US-CA"_s});
}

void AdGroupDecodeTest::automaticPlacements()
{
    const AdGroupPtr g = decoded(exampleWith("placements", R"("automatic")"));
    QVERIFY(g);
    QVERIFY(g->targeting->placements.isEmpty());
    QCOMPARE(refusalOf(exampleWith("placements", R"("manual")")).where, u"placements"_s);
}

void AdGroupDecodeTest::everythingNull_data()
{
    QTest::addColumn<Field>("field");
    for (const FieldInfo &info : fieldRegistry()) {
        if (info.field != Field::Id && info.field != Field::Status && info.field != Field::AdCampaign)
            QTest::newRow(info.key) << info.field;
    }
}

void AdGroupDecodeTest::everythingNull()
{
    QFETCH(Field, field);
    const FieldInfo &info = fieldInfo(field);
    const AdGroupPtr g = decoded(exampleWith(info.key, "null"));
    QVERIFY(g);
    QVERIFY(g->sent[std::size_t(field)]);
    AdGroup expected = *decoded(wireFile(u"ad_group.json"_s));
    QVERIFY(info.onPage == expected.sent[std::size_t(field)]);
    if (isNumeric(field)) {
        QVERIFY(!g->number(field).has_value());
        expected.clearNumber(field);
        expected.sent.set(std::size_t(field));
        QVERIFY(*g == expected); // nothing else changed
    } else if (info.kind == FieldKind::Instant) {
        const Instant value = field == Field::StartsAt ? g->startsAt
            : field == Field::EndsAt                   ? g->endsAt
            : field == Field::CreatedAt                ? g->createdAt
                                                       : g->updatedAt;
        QVERIFY(value.isNull());
    } else if (field == Field::Title) {
        QVERIFY(g->title.isNull());
    } else if (field == Field::SpendCurrency) {
        QVERIFY(g->spendCurrency.isNull());
    } else if (field == Field::Regions) {
        QCOMPARE(g->targeting->regions, Regions());
    } else if (field == Field::Demographics) {
        QCOMPARE(g->targeting->demographics, Demographics());
    } else if (field == Field::Audiences) {
        QCOMPARE(g->targeting->audiences, Audiences());
    } else if (field == Field::Issues) {
        QVERIFY(g->issues.isEmpty());
    }
}

void AdGroupDecodeTest::onlyRequiredKeys()
{
    const AdGroupPtr g = decoded(R"({"id":"a","status":"paused","ad_campaign":{"id":"c"}})");
    QVERIFY(g);
    QCOMPARE(g->sent.count(), std::size_t(3));
    QVERIFY(g->title.isNull());
    QVERIFY(!g->money(Field::Spend).has_value());
    QCOMPARE(g->targeting, AdGroup::emptyTargeting());
}

void AdGroupDecodeTest::requiredKeys_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("no id") << R"({"status":"paused","ad_campaign":{"id":"c"}})"_ba << u"id"_s;
    QTest::newRow("empty id") << R"({"id":"","status":"paused","ad_campaign":{"id":"c"}})"_ba << u"id"_s;
    QTest::newRow("null id") << R"({"id":null,"status":"paused","ad_campaign":{"id":"c"}})"_ba << u"id"_s;
    QTest::newRow("no status") << R"({"id":"a","ad_campaign":{"id":"c"}})"_ba << u"status"_s;
    QTest::newRow("null status") << R"({"id":"a","status":null,"ad_campaign":{"id":"c"}})"_ba << u"status"_s;
    QTest::newRow("no campaign") << R"({"id":"a","status":"paused"})"_ba << u"ad_campaign.id"_s;
    QTest::newRow("null campaign") << R"({"id":"a","status":"paused","ad_campaign":null})"_ba << u"ad_campaign"_s;
    QTest::newRow("no campaign id") << R"({"id":"a","status":"paused","ad_campaign":{}})"_ba << u"ad_campaign.id"_s;
    QTest::newRow("null campaign id") << R"({"id":"a","status":"paused","ad_campaign":{"id":null}})"_ba
                                      << u"ad_campaign.id"_s;
}

void AdGroupDecodeTest::requiredKeys()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const Error error = refusalOf(json);
    QCOMPARE(error.kind, ErrorKind::Malformed);
    QCOMPARE(error.where, where);
    QVERIFY(!error.message.isEmpty());
}

void AdGroupDecodeTest::titles()
{
    const QStringList titles{u""_s,
                             u" "_s,
                             QString(255, u'ä'),
                             u"<b>bold</b>"_s,
                             u"\u202Eevil"_s,
                             u"\U0001F468\u200D\U0001F469"_s,
                             u"tab\there"_s,
                             u"line\nbreak"_s,
                             QString(u"nul\0in"_s),
                             u"bell\u0007"_s,
                             u"\u2028"_s,
                             u"a\\\"b/"_s};
    for (const QString &title : titles) {
        QJsonObject object = exampleObject();
        object[u"title"] = title;
        const AdGroupPtr g = decoded(compact(object));
        QVERIFY(g);
        QCOMPARE(g->title, title);
        QVERIFY(!g->title.isNull());
    }
}

void AdGroupDecodeTest::unknownWords()
{
    const AdGroupPtr g = decoded(exampleWith("status", R"("in_orbit")"));
    QVERIFY(g);
    QCOMPARE(g->status.text(), u"in_orbit"_s);
    QCOMPARE(g->knownStatus(), AdGroupStatus::Unknown);
    const AdGroupPtr escaped = decoded(exampleWith("status", R"("act\u0069ve")"));
    QVERIFY(escaped);
    QCOMPARE(escaped->knownStatus(), AdGroupStatus::Active);
    const AdGroupPtr escapedKey = decoded(exampleWith("delivery_st\\u0061tus", R"("learning")"));
    QVERIFY(escapedKey);
    QCOMPARE(escapedKey->deliveryStatus.text(), u"learning"_s);
}

void AdGroupDecodeTest::pages()
{
    const QByteArray example = wireFile(u"ad_group.json"_s);
    const auto page = decodeAdGroupPage(
        pageOf({example, exampleWith("spend", "\"12\""), example, "17", exampleWith("id", "9"), example}));
    QVERIFY(page.has_value());
    QCOMPARE(page->groups.size(), 3);
    QCOMPARE(page->refused.size(), 3);
    QCOMPARE(page->refused[0],
             (Refusal{1, u"adgrp_xxxxxxxxxxx"_s,
                      Error{ErrorKind::Malformed, u"data[1].spend"_s, u"should be a number, is text"_s}}));
    QCOMPARE(page->refused[1],
             (Refusal{3, QString(), Error{ErrorKind::Malformed, u"data[3]"_s, u"should be an object, is a number"_s}}));
    QCOMPARE(page->refused[2],
             (Refusal{4, QString(), Error{ErrorKind::Malformed, u"data[4].id"_s, u"should be text, is a number"_s}}));
    QVERIFY(page->refused[1].id.isNull());
    const auto empty = decodeAdGroupPage(pageOf({}));
    QVERIFY(empty.has_value());
    QVERIFY(empty->groups.isEmpty());
}

void AdGroupDecodeTest::pageInfo()
{
    const auto full = decodeAdGroupPage(pageOf({}));
    QVERIFY(full.has_value());
    QCOMPARE(full->pageInfo, (PageInfo{u"a"_s, u"b"_s, true, false}));
    const auto last
        = decodeAdGroupPage(R"({"page_info":{"start_cursor":null,"end_cursor":null,"has_next_page":false},"data":[]})");
    QVERIFY(last.has_value());
    QVERIFY(last->pageInfo.startCursor.isNull());
    QVERIFY(last->pageInfo.endCursor.isNull());
    QVERIFY(!last->pageInfo.hasNextPage);
    const auto none = decodeAdGroupPage(R"({"data":[]})");
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().where, u"page_info"_s);
    const auto wrong = decodeAdGroupPage(R"({"data":[],"page_info":{"end_cursor":7}})");
    QVERIFY(!wrong.has_value());
    QCOMPARE(wrong.error().where, u"page_info.end_cursor"_s);
}

void AdGroupDecodeTest::equalTargetingsShare()
{
    const QByteArray example = wireFile(u"ad_group.json"_s);
    const auto page = decodeAdGroupPage(
        pageOf({example, exampleWith("title", "\"Another\""), exampleWith("languages", "[\"de\"]")}));
    QVERIFY(page.has_value());
    QCOMPARE(page->groups.size(), 3);
    // Written with other white space, so the first stands alone; reading it again finds it.
    QCOMPARE(*page->groups[0]->targeting, *page->groups[1]->targeting);
    QVERIFY(page->groups[2]->targeting != page->groups[1]->targeting);
    const auto again = decodeAdGroupPage(pageOf({example, exampleWith("title", "\"Another\"")}));
    QVERIFY(again.has_value());
    QCOMPARE(again->groups[0]->targeting, page->groups[0]->targeting);
    QCOMPARE(again->groups[1]->targeting, page->groups[1]->targeting);
}

void AdGroupDecodeTest::manyTargetings()
{
    // More than the interning keeps: what was thrown out is read again, and what was handed out stays whole.
    const QByteArray padding(20'000, 'x');
    QList<AdGroupPtr> held;
    for (int i = 0; i < 600; ++i) {
        const AdGroupPtr g = decoded(exampleWith("languages", "[\"" + padding + QByteArray::number(i) + "\"]"));
        QVERIFY(g);
        held.append(g);
    }
    for (int i = 0; i < held.size(); ++i)
        QVERIFY(held[i]->targeting->languages[0].endsWith(QString::number(i)));
    QCOMPARE(decoded(exampleWith("languages", "[\"" + padding + "0\"]"))->targeting->languages,
             held[0]->targeting->languages);
}

void AdGroupDecodeTest::deleted()
{
    QVERIFY(decodeDeleted("true", u"a").has_value());
    QVERIFY(decodeDeleted(R"( {"id":"a","deleted":true,"more":[1]} )", u"a").has_value());
    QVERIFY(decodeDeleted(R"({"deleted":true})", u"a").has_value());
    QCOMPARE(decodeDeleted(R"({"id":"b","deleted":true})", u"a").error().where, u"id"_s);
    for (const char *json : {"false", "null", "", "1", "\"true\"", "[]", "{}", R"({"id":"a","deleted":false})",
                             R"({"id":"a"})", "true true", "truex", R"({"id":"a","deleted":true)", "<html>"})
        QVERIFY2(!decodeDeleted(json, u"a").has_value(), json);
}

void AdGroupDecodeTest::copies()
{
    const QByteArray example = wireFile(u"ad_group.json"_s);
    const auto two = decodeAdGroupCopies("{\"data\":[" + example + ',' + example + "]}");
    QVERIFY(two.has_value());
    QCOMPARE(two->size(), 2);
    const auto bad = decodeAdGroupCopies("{\"data\":[" + example + ',' + exampleWith("clicks", "[]") + "]}");
    QVERIFY(!bad.has_value());
    QCOMPARE(bad.error().where, u"data[1].clicks"_s);
}
