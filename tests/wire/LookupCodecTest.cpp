// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookupCodecTest.h"

#include "wire/LookupCodec.h"
#include "wire/PatchCodec.h"

#include <QtTest/QTest>

using namespace agm;
using namespace Qt::StringLiterals;

void LookupCodecTest::audiences()
{
    // Times came as Unix numbers and come as text; neither is looked at.
    const auto page = decodeAudiencePage(
        R"({"data":[{"id":"adaud_1","name":"Buyers","audience_type":"custom","status":"ready","created_at":1780000000},)"
        R"({"id":"adaud_2","name":null,"audience_type":"lookalike","status":"partial","created_at":"2026-06-01T00:00:00Z"},)"
        R"({"name":"no id"},{"id":"adaud_3","name":7},{"id":"adaud_4","name":"Later","status":"warming"}],)"
        R"("page_info":{"start_cursor":"a","end_cursor":"b","has_next_page":true,"has_previous_page":false}})");
    QVERIFY(page.has_value());
    QCOMPARE(page->audiences.size(), 3);
    QVERIFY(page->audiences.at(0) == (Audience{u"adaud_1"_s, u"Buyers"_s, u"custom"_s, u"ready"_s}));
    QVERIFY(page->audiences.at(0).targetable());
    QVERIFY(page->audiences.at(1).name.isNull());
    QVERIFY(page->audiences.at(1).targetable());
    QVERIFY(!page->audiences.at(2).targetable());
    QCOMPARE(page->refused.size(), 2);
    QCOMPARE(page->refused.at(0).error.where, u"data[2].id"_s);
    QCOMPARE(page->refused.at(1).id, u"adaud_3"_s);
    QCOMPARE(page->pageInfo.endCursor, u"b"_s);
    QVERIFY(page->pageInfo.hasNextPage);
    QCOMPARE(decodeAudiencePage(R"({"data":[]})").error().where, u"page_info"_s);
}

void LookupCodecTest::options()
{
    const auto options = decodeTargetingOptions(
        R"({"data":[{"type":"interests","id":"6","name":"Running","description":null,"audience_size_lower_bound":1000,"audience_size_upper_bound":2.5e3,"later":[]},)"
        R"({"type":"languages","code":"de","name":"German"},)"
        R"({"type":"locations","key":"2418","code":null,"name":"Paris","location_type":"city","region":"Texas","country_code":"US","country_name":"United States"},)"
        R"({"type":"interests","name":"nothing to send"},"text"]})");
    QVERIFY(options.has_value());
    QCOMPARE(options->size(), 3);
    QCOMPARE(options->at(0).id, u"6"_s);
    QVERIFY(options->at(0).description.isNull());
    QCOMPARE(options->at(0).audienceLower.value_or(0), 1000.0);
    QCOMPARE(options->at(0).audienceUpper.value_or(0), 2500.0);
    QCOMPARE(options->at(1).code, u"de"_s);
    QVERIFY(!options->at(1).audienceLower);
    const TargetingOption &paris = options->at(2);
    QCOMPARE(paris.key, u"2418"_s);
    QCOMPARE(paris.locationType, u"city"_s);
    QCOMPARE(paris.region, u"Texas"_s);
    QCOMPARE(paris.countryCode, u"US"_s);
    QCOMPARE(paris.countryName, u"United States"_s);
    QCOMPARE(decodeTargetingOptions("{}").error().where, u"data"_s);
    QVERIFY(!decodeTargetingOptions("[]"));
}

void LookupCodecTest::estimates()
{
    QVERIFY(decodeReachEstimate(R"({"users_lower_bound":85000,"users_upper_bound":100000,"x":{}})")
            == Result<ReachEstimate>(ReachEstimate{85000.0, 100000.0}));
    QVERIFY(decodeReachEstimate(R"({"users_lower_bound":null,"users_upper_bound":null})")
            == Result<ReachEstimate>(ReachEstimate{}));
    QVERIFY(decodeReachEstimate("{}").has_value());
    QCOMPARE(decodeReachEstimate(R"({"users_lower_bound":"many"})").error().where, u"users_lower_bound"_s);
    QVERIFY(!decodeReachEstimate("true"));
    QVERIFY(!decodeReachEstimate("{}{}"));
}

void LookupCodecTest::reachQuery()
{
    ReachQuery query;
    QCOMPARE(*encodeReachQuery(query, {}), QByteArray(R"({"platform":"meta"})"));
    query.targeting = {{Field::Title, u"not asked for"_s},
                       {Field::Languages, QStringList{u"en"_s}},
                       {Field::Devices, {}},
                       {Field::Demographics, Demographics{false, 21, {}, {}, R"("kept":1)"}}};
    QCOMPARE(
        *encodeReachQuery(query, u"biz_1"_s),
        QByteArray(
            R"({"platform":"meta","account_id":"biz_1","demographics":{"automatic":false,"minimum_age":21,"kept":1},"languages":["en"]})"));
    query.targeting.insert(Field::Regions, u"US"_s);
    const auto refused = encodeReachQuery(query, {});
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().where, u"regions"_s);
}

void LookupCodecTest::duplicateBody()
{
    QCOMPARE(encodeDuplicate(1, {}), QByteArray(R"({"count":1})"));
    QCOMPARE(encodeDuplicate(3, u"adcamp_2"_s), QByteArray(R"({"count":3,"target_ad_campaign_id":"adcamp_2"})"));
}
