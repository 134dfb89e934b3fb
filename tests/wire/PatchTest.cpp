// SPDX-License-Identifier: GPL-3.0-or-later
#include "PatchTest.h"

#include "WireData.h"
#include "domain/FieldRegistry.h"
#include "wire/Iso8601.h"
#include "wire/PatchCodec.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(agm::AdGroupPatch)

namespace {

FieldValue money(qint64 micros)
{
    return Money{micros, Currency::usd()};
}

QByteArray encoded(const AdGroupPatch &patch)
{
    const auto bytes = encodePatch(patch);
    return bytes ? *bytes : "error: " + bytes.error().where.toUtf8();
}

} // namespace

void PatchTest::golden_data()
{
    QTest::addColumn<AdGroupPatch>("patch");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const AdGroupPatch &patch, const char *expected) {
        QTest::newRow(name) << patch << QByteArray(expected);
    };
    row("nothing", {}, "{}");
    row("budget", {{Field::BudgetAmount, money(18'500'000)}}, R"({"budget_amount":18.5})");
    row("a tenth", {{Field::BudgetAmount, money(100'000)}, {Field::MinimumDailySpend, money(300'000)}},
        R"({"budget_amount":0.1,"minimum_daily_spend":0.3})");
    row("null", {{Field::MinimumDailySpend, {}}, {Field::ConversionEvent, {}}, {Field::EndsAt, {}}},
        R"({"minimum_daily_spend":null,"conversion_event":null,"ends_at":null})");
    row("null values of their own types", {{Field::Title, QString()}, {Field::EndsAt, Instant()}},
        R"({"title":null,"ends_at":null})");
    row("texts", {{Field::Title, u"Ä \"x\""_s}, {Field::Status, u"paused"_s}},
        R"({"title":"Ä \"x\"","status":"paused"})");
    row("instants",
        {{Field::StartsAt, *parseInstant("2026-06-01T14:00:00+02:00")}, {Field::EndsAt, *parseInstant("2026-07-01")}},
        R"({"starts_at":"2026-06-01T12:00:00Z","ends_at":"2026-07-01T00:00:00Z"})");
    row("lists", {{Field::MessageApps, QStringList{u"whatsapp"_s}}, {Field::Languages, QStringList()}},
        R"({"message_apps":["whatsapp"],"languages":[]})");
    row("automatic placements", {{Field::Placements, QList<Placement>()}}, R"({"placements":"automatic"})");
    row("placements",
        {{Field::Placements, QList<Placement>{{u"facebook"_s, {}, {}}, {u"instagram"_s, {u"stream"_s}, "\"w\":0.50"}}}},
        R"({"placements":[{"platform":"facebook"},{"platform":"instagram","positions":["stream"],"w":0.50}]})");
    row("ages", {{Field::Demographics, Demographics{false, 21, 65, u"all"_s, {}}}},
        R"({"demographics":{"automatic":false,"minimum_age":21,"maximum_age":65,"gender":"all"}})");
    row("no ages", {{Field::Demographics, Demographics{}}}, R"({"demographics":{}})");
    Regions regions;
    regions.include.countries = {u"US"_s};
    regions.include.cities = {{u"7"_s, u"Paris"_s, {}, false}};
    regions.include.zips = {{u"US:1"_s, {}, {}, true}, {u"US:2"_s, {}, "\"r\":1e1", false}};
    row("regions", {{Field::Regions, regions}},
        R"({"regions":{"include":{"countries":["US"],"regions":[],"cities":[{"key":"7","name":"Paris"}],"zips":["US:1",{"key":"US:2","r":1e1}]},)"
        R"("exclude":{"countries":[],"regions":[],"cities":[],"zips":[]}}})");
    row("audiences", {{Field::Audiences, Audiences{{u"a"_s}, {}, "\"k\":null"}}},
        R"({"audiences":{"include":["a"],"exclude":[],"k":null}})");
    row("devices", {{Field::Devices, Devices{{u"mobile"_s}, {{u"ios"_s, u"17.0"_s, {}}, {u"android"_s, {}, {}}}, {}}}},
        R"({"devices":{"platforms":["mobile"],"operating_systems":[{"os":"ios","minimum_version":"17.0"},{"os":"android"}]}})");
    row("cap", {{Field::FrequencyCap, FrequencyCap{3, 7, {}}}},
        R"({"frequency_cap":{"maximum_impressions":3,"per_days":7}})");
    row("no cap", {{Field::FrequencyCap, {}}}, R"({"frequency_cap":null})");
    row("detailed",
        {{Field::DetailedTargeting,
          DetailedTargeting{{{u"1"_s, u"Running"_s, {}, {}}}, {}, {{u"2"_s, {}, u"income"_s, {}}}, {}}}},
        R"({"detailed_targeting":{"interests":[{"id":"1","name":"Running"}],"behaviors":[],"demographics":[{"id":"2","type":"income"}]}})");
}

void PatchTest::golden()
{
    QFETCH(AdGroupPatch, patch);
    QFETCH(QByteArray, expected);
    QCOMPARE(encoded(patch), expected);
}

void PatchTest::newAdGroup()
{
    const NewAdGroup ad{
        u"adcamp_1"_s,
        {{Field::Title, u"New"_s}, {Field::DynamicCreative, true}, {Field::BudgetAmount, money(5'000'000)}}};
    const auto bytes = encodeNewAdGroup(ad);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes,
             QByteArray(R"({"ad_campaign_id":"adcamp_1","budget_amount":5,"title":"New","dynamic_creative":true})"));
    QCOMPARE(encodeNewAdGroup({}).error().where, u"ad_campaign_id"_s);
    QCOMPARE(encodeNewAdGroup({u"c"_s, {{Field::AdCampaign, u"d"_s}}}).error().where, u"ad_campaign"_s);
    QCOMPARE(encodeNewAdGroup({u"c"_s, {{Field::Clicks, 1.0}}}).error().where, u"clicks"_s);
}

void PatchTest::refuses_data()
{
    QTest::addColumn<Field>("field");
    for (const FieldInfo &info : fieldRegistry())
        QTest::newRow(info.key) << info.field;
}

void PatchTest::refuses()
{
    QFETCH(Field, field);
    const FieldInfo &info = fieldInfo(field);
    const auto ofNull = encodePatch({{field, {}}});
    QCOMPARE(ofNull.has_value(), info.editable == Editable::Yes);
    // No field takes a list of issues.
    const auto ofIssues = encodePatch({{field, QList<Issue>()}});
    QVERIFY(!ofIssues.has_value());
    QCOMPARE(ofIssues.error().kind, ErrorKind::Invalid);
    QCOMPARE(ofIssues.error().where, QString::fromLatin1(info.key));
    QVERIFY(!ofIssues.error().message.isEmpty());
}

void PatchTest::keptMembersSurvive()
{
    // Spelling of numbers, escapes, order, white space within values, and a key with an escape: byte for byte.
    const QByteArray odd
        = R"("z":1.500,"a":{"k" : [1e+2, -0.0, "\u00e4\/" ]},"b":18446744073709551616,"\u0062c":null,"d":"\ud83d\ude00")";
    const AdGroupPtr g = decoded(exampleWith("audiences", "{\"include\":[],\"exclude\":[]," + odd + '}'));
    QVERIFY(g);
    QCOMPARE(encoded({{Field::Audiences, g->targeting->audiences}}),
             "{\"audiences\":{\"include\":[],\"exclude\":[]," + odd + "}}");
}

void PatchTest::keptRegions()
{
    const AdGroupPtr flat = decoded(
        exampleWith("regions", R"({"custom_locations":[{"lat":1.10}],"countries":["US"],"country_groups":[]})"));
    QVERIFY(flat);
    QCOMPARE(
        encoded({{Field::Regions, flat->targeting->regions}}),
        QByteArray(
            R"({"regions":{"include":{"countries":["US"],"regions":[],"cities":[],"zips":[],"custom_locations":[{"lat":1.10}],"country_groups":[]},)"
            R"("exclude":{"countries":[],"regions":[],"cities":[],"zips":[]}}})"));
}

void PatchTest::laterShapeRewritten()
{
    // Everything nested of the later shape, written and read again, is the same targeting.
    const AdGroupPtr g = decoded(wireFile(u"ad_group_later.json"_s));
    QVERIFY(g);
    const Targeting &t = *g->targeting;
    QByteArray body = encoded({{Field::Audiences, t.audiences},
                               {Field::Demographics, t.demographics},
                               {Field::Regions, t.regions},
                               {Field::Devices, t.devices},
                               {Field::Languages, t.languages},
                               {Field::Placements, t.placements},
                               {Field::MessageApps, t.messageApps},
                               {Field::FrequencyCap, *t.frequencyCap},
                               {Field::DetailedTargeting, *t.detailed}});
    body.chop(1);
    const AdGroupPtr again = decoded(body + R"(,"id":"a","status":"x","ad_campaign":{"id":"c"}})");
    QVERIFY(again);
    QCOMPARE(*again->targeting, t);
}

void PatchTest::escaping()
{
    QString all;
    for (char16_t c = 0; c < 0x100; ++c)
        all += QChar(c);
    all += QStringLiteral("\u2028\u2029\U0001F600");
    const QByteArray body = encoded({{Field::Title, all}});
    for (const char byte : body)
        QVERIFY(quint8(byte) >= 0x20);
    QByteArray group = body;
    group.chop(1);
    const AdGroupPtr g = decoded(group + R"(,"id":"a","status":"x","ad_campaign":{"id":"c"}})");
    QVERIFY(g);
    QCOMPARE(g->title, all);
}
