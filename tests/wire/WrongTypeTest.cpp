// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrongTypeTest.h"

#include "WireData.h"
#include "domain/FieldRegistry.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

namespace {

struct WrongValue {
    const char *json;
    const char *words; ///< what the message calls it
};

/// Every JSON type but the right one; null is right nearly everywhere.
QList<WrongValue> wrongValues(const FieldInfo &info)
{
    const WrongValue flag{"true", "is true"};
    const WrongValue number{"12", "is a number"};
    const WrongValue text{"\"12\"", "is text"};
    const WrongValue list{"[]", "is a list"};
    const WrongValue object{"{}", "is an object"};
    if (info.field == Field::Issues || info.field == Field::Placements || info.kind == FieldKind::List)
        return {flag, number, text, object};
    switch (info.kind) {
    case FieldKind::Money:
    case FieldKind::Count:
    case FieldKind::Rate:
    case FieldKind::Multiple:
    case FieldKind::Decimal: return {flag, text, list, object};
    case FieldKind::Flag: return {number, text, list, object};
    case FieldKind::Object: return {flag, number, text, list};
    case FieldKind::Text:
        if (info.field == Field::AdCampaign)
            return {flag, number, text, list};
        [[fallthrough]];
    default: return {flag, number, list, object};
    }
}

void checkOnlyTheSecond(const QByteArray &second, const QString &where, const QString &words)
{
    const QByteArray example = wireFile(u"ad_group.json"_s);
    const auto page = decodeAdGroupPage(pageOf({example, second, example}));
    QVERIFY(page.has_value());
    QCOMPARE(page->groups.size(), 2);
    QCOMPARE(page->refused.size(), 1);
    QCOMPARE(page->refused[0].index, 1);
    QCOMPARE(page->refused[0].error.kind, ErrorKind::Malformed);
    QCOMPARE(page->refused[0].error.where, where);
    QVERIFY2(page->refused[0].error.message.contains(words), qPrintable(page->refused[0].error.message));
    QCOMPARE(page->pageInfo.endCursor, u"b"_s);
}

} // namespace

void WrongTypeTest::topLevel_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    for (const FieldInfo &info : fieldRegistry()) {
        for (const WrongValue &wrong : wrongValues(info))
            QTest::addRow("%s = %s", info.key, wrong.json)
                << QByteArray(info.key) << QByteArray(wrong.json) << QString::fromLatin1(wrong.words);
        if (info.kind == FieldKind::Instant)
            QTest::addRow("%s = nonsense", info.key)
                << QByteArray(info.key) << "\"tomorrow\""_ba << u"should be a time"_s;
        if (isNumeric(info.field)) {
            QTest::addRow("%s too large", info.key) << QByteArray(info.key) << "1e400"_ba << u"too large"_s;
            QTest::addRow("%s NaN", info.key) << QByteArray(info.key) << "NaN"_ba << u"not valid JSON"_s;
        }
    }
}

void WrongTypeTest::topLevel()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    checkOnlyTheSecond(exampleWith(key, json), u"data[1]."_s + QString::fromLatin1(key), words);
}

void WrongTypeTest::nested_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *key, const char *json, const char *where) {
        QTest::newRow(json) << QByteArray(key) << QByteArray(json) << QString::fromLatin1(where);
    };
    row("ad_campaign", R"({"id":5})", "ad_campaign.id");
    row("audiences", R"({"include":"x"})", "audiences.include");
    row("audiences", R"({"include":["a",5]})", "audiences.include[1]");
    row("audiences", R"({"exclude":[null]})", "audiences.exclude[0]");
    row("demographics", R"({"automatic":"yes"})", "demographics.automatic");
    row("demographics", R"({"minimum_age":"21"})", "demographics.minimum_age");
    row("demographics", R"({"maximum_age":[]})", "demographics.maximum_age");
    row("demographics", R"({"age_min":"21"})", "demographics.age_min");
    row("demographics", R"({"age_max":21.5})", "demographics.age_max");
    row("demographics", R"({"minimum_age":1e12})", "demographics.minimum_age");
    row("demographics", R"({"gender":1})", "demographics.gender");
    row("regions", R"({"include":[]})", "regions.include");
    row("regions", R"({"include":{"countries":["US","CA",1]}})", "regions.include.countries[2]");
    row("regions", R"({"exclude":{"regions":"US-CA"}})", "regions.exclude.regions");
    row("regions", R"({"include":{"cities":[{"key":7}]}})", "regions.include.cities[0].key");
    row("regions", R"({"include":{"cities":[{"name":7}]}})", "regions.include.cities[0].name");
    row("regions", R"({"exclude":{"zips":["1",2]}})", "regions.exclude.zips[1]");
    row("regions", R"({"countries":["US",false]})", "regions.countries[1]");
    row("regions", R"({"zips":{}})", "regions.zips");
    row("devices", R"({"platforms":[1]})", "devices.platforms[0]");
    row("devices", R"({"operating_systems":["ios"]})", "devices.operating_systems[0]");
    row("devices", R"({"operating_systems":[{"os":"ios"},{"minimum_version":17}]})",
        "devices.operating_systems[1].minimum_version");
    row("devices", R"({"operating_systems":[{"os":1}]})", "devices.operating_systems[0].os");
    row("languages", R"(["en",5])", "languages[1]");
    row("message_apps", R"([["whatsapp"]])", "message_apps[0]");
    row("placements", R"(["instagram"])", "placements[0]");
    row("placements", R"([{"platform":1}])", "placements[0].platform");
    row("placements", R"([{"positions":"feed"}])", "placements[0].positions");
    row("placements", R"([{},{"positions":[{}]}])", "placements[1].positions[0]");
    row("frequency_cap", R"({"maximum_impressions":"3"})", "frequency_cap.maximum_impressions");
    row("frequency_cap", R"({"per_days":true})", "frequency_cap.per_days");
    row("detailed_targeting", R"({"interests":{}})", "detailed_targeting.interests");
    row("detailed_targeting", R"({"behaviors":[{"id":6}]})", "detailed_targeting.behaviors[0].id");
    row("detailed_targeting", R"({"demographics":[{"type":[]}]})", "detailed_targeting.demographics[0].type");
    row("detailed_targeting", R"({"interests":[{"name":0}]})", "detailed_targeting.interests[0].name");
    row("issues", R"([{"id":1}])", "issues[0].id");
    row("issues", R"([{},{"message":{}}])", "issues[1].message");
    row("issues", R"([{"resource_id":false}])", "issues[0].resource_id");
    row("issues", R"([{"resource_type":[]}])", "issues[0].resource_type");
    row("issues", R"(["text"])", "issues[0]");
    // Members that are unknown may be anything, but JSON.
    row("audiences", R"({"later":[1,,2]})", "audiences.later[1]");
    row("audiences", R"({"later":{"deep":[01]}})", "audiences.later.deep[0]");
    row("made_up_key", R"({"x":tru})", "made_up_key.x");
}

void WrongTypeTest::nested()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    checkOnlyTheSecond(exampleWith(key, json), u"data[1]."_s + where, QString());
}
