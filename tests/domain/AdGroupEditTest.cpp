// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/AdGroupEditTest.h"

#include "domain/AdGroupEdit.h"
#include "domain/Draft.h"
#include "domain/FieldRegistry.h"
#include "tests/domain/Make.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace agm::test;

Q_DECLARE_METATYPE(agm::FieldValue)

namespace agm {
namespace {

/// One value for every field that may be written, each other than what makeGroup() gives.
AdGroupPatch everyField()
{
    Regions regions;
    regions.include.countries = {QStringLiteral("FR")};
    regions.include.cities = {{QStringLiteral("777"), QStringLiteral("Paris"), "\"radius\":5"}};
    regions.kept = "\"later\":true";
    return {
        {Field::Title, QStringLiteral("Another title")},
        {Field::Status, QStringLiteral("paused")},
        {Field::BudgetAmount, usd(12.34)},
        {Field::BudgetType, QStringLiteral("lifetime")},
        {Field::MinimumDailySpend, usd(1)},
        {Field::BidType, QStringLiteral("average_target")},
        {Field::DesiredCostPerResult, usd(0.07)},
        {Field::StartsAt, Instant(1'700'000'000'000, 60)},
        {Field::EndsAt, Instant(1'800'000'000'000)},
        {Field::OptimizationGoal, QStringLiteral("conversions")},
        {Field::ConversionEvent, QStringLiteral("purchase")},
        {Field::ConversionLocation, QStringLiteral("messaging")},
        {Field::MessageApps, QStringList{QStringLiteral("whatsapp")}},
        {Field::FrequencyCap, FrequencyCap{3, 7, "\"unit\":\"x\""}},
        {Field::DynamicCreative, true},
        {Field::Regions, regions},
        {Field::Demographics, Demographics{false, 25, 54, QStringLiteral("female"), {}}},
        {Field::Audiences, Audiences{{QStringLiteral("aud_1")}, {}, "\"mode\":1"}},
        {Field::Languages, QStringList{QStringLiteral("fr"), QStringLiteral("1001")}},
        {Field::Placements, QList<Placement>{{QStringLiteral("facebook"), {QStringLiteral("feed")}, {}}}},
        {Field::Devices, Devices{{QStringLiteral("mobile")}, {{QStringLiteral("ios"), {}, {}}}, {}}},
        {Field::DetailedTargeting, DetailedTargeting{{{QStringLiteral("6003"), {}, {}, {}}}, {}, {}, {}}},
    };
}

void eachField()
{
    QTest::addColumn<int>("field");
    const AdGroupPatch all = everyField();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        QTest::newRow(fieldInfo(it.key()).key) << int(it.key());
}

} // namespace

void AdGroupEditTest::everyEditableFieldHasAValue()
{
    const AdGroupPatch all = everyField();
    const auto fields = editableFields();
    QCOMPARE(qsizetype(fields.size()) + 1, all.size()); // and dynamic_creative, which only a creation sends
    QVERIFY(std::all_of(fields.begin(), fields.end(), [&](Field field) { return all.contains(field); }));
    QVERIFY(std::all_of(fields.begin(), fields.end(), isEditable));
    QVERIFY(!isEditable(Field::DynamicCreative));
    QVERIFY(!isEditable(Field::Spend));
    QCOMPARE(fields.front(), Field::Title);
}

void AdGroupEditTest::aPatchedFieldReadsAsWritten_data()
{
    eachField();
}

void AdGroupEditTest::aPatchedFieldReadsAsWritten()
{
    QFETCH(int, field);
    const auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 25);
    group->sent.reset(std::size_t(field));
    const FieldValue value = everyField().value(Field(field));
    QVERIFY(!sameSetting(settingOf(*group, Field(field)), value));

    const AdGroupPtr after = withPatch(*group, {{Field(field), value}});
    QVERIFY(settingOf(*after, Field(field)) == value);
    QVERIFY(after->sent[std::size_t(field)]);
}

void AdGroupEditTest::aPatchOfNullClears_data()
{
    eachField();
}

void AdGroupEditTest::aPatchOfNullClears()
{
    QFETCH(int, field);
    const AdGroupPtr full = withPatch(*makeGroup(QStringLiteral("adgrp_1"), "active", 25), everyField());
    const AdGroupPtr cleared = withPatch(*full, {{Field(field), {}}});
    const FieldValue unset = Field(field) == Field::DynamicCreative ? FieldValue(false) : FieldValue();
    QVERIFY(sameSetting(settingOf(*cleared, Field(field)), unset));
    QVERIFY(!sameSetting(settingOf(*full, Field(field)), unset));
}

void AdGroupEditTest::aPatchLeavesEverythingElse()
{
    const auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 25);
    group->setMoney(Field::Spend, 7);
    group->setNumber(Field::Clicks, 3);
    const AdGroupPtr full = withPatch(*group, everyField());
    QCOMPARE(full->id, group->id);
    QVERIFY(full->campaignId == group->campaignId);
    QVERIFY(full->money(Field::Spend) == group->money(Field::Spend));
    QVERIFY(full->number(Field::Clicks) == group->number(Field::Clicks));
    const AdGroupPatch all = everyField();
    for (const Field changed : all.keys()) {
        const AdGroupPtr one = withPatch(*full, {{changed, settingOf(*group, changed)}});
        for (const Field other : all.keys()) {
            if (other != changed)
                QVERIFY(settingOf(*one, other) == settingOf(*full, other));
        }
        QVERIFY(*withPatch(*one, {{changed, all.value(changed)}}) == *full);
    }
    QVERIFY(*withPatch(*group, {}) == *group);
}

void AdGroupEditTest::sharedTargetingStaysAsItIs()
{
    const auto a = makeGroup(QStringLiteral("adgrp_1"), "active", 25);
    const auto b = makeGroup(QStringLiteral("adgrp_2"), "active", 25);
    auto shared = std::make_shared<Targeting>();
    shared->languages = {QStringLiteral("de")};
    a->targeting = shared;
    b->targeting = shared;
    const Targeting as = *shared;

    const AdGroupPtr after = withPatch(*a, everyField());
    QCOMPARE(after->targeting->languages, std::get<QStringList>(everyField().value(Field::Languages)));
    QVERIFY(*a->targeting == as);
    QVERIFY(b->targeting == a->targeting);
    QVERIFY(*AdGroup::emptyTargeting() == Targeting());

    // Nobody's targeting changes: it goes on being shared.
    QVERIFY(withPatch(*a, {{Field::Title, QStringLiteral("x")}})->targeting == a->targeting);
}

void AdGroupEditTest::keptMembersSurvive()
{
    const AdGroupPtr full = withPatch(*makeGroup(QStringLiteral("adgrp_1"), "active", 25), everyField());
    auto regions = std::get<Regions>(settingOf(*full, Field::Regions));
    regions.include.countries.append(QStringLiteral("BE"));
    const AdGroupPtr after = withPatch(*full, {{Field::Regions, regions}, {Field::Title, QStringLiteral("y")}});
    QCOMPARE(after->targeting->regions.kept, QByteArray("\"later\":true"));
    QCOMPARE(after->targeting->regions.include.cities.constFirst().kept, QByteArray("\"radius\":5"));
    QCOMPARE(after->targeting->audiences.kept, QByteArray("\"mode\":1"));
    QCOMPARE(after->targeting->frequencyCap->kept, QByteArray("\"unit\":\"x\""));
}

void AdGroupEditTest::unsuitableValuesAreLeftOut()
{
    const auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 25);
    const AdGroupPatch wrong{{Field::BudgetAmount, QStringLiteral("30")},
                             {Field::Title, true},
                             {Field::EndsAt, QStringLiteral("soon")},
                             {Field::Regions, Audiences()},
                             {Field::Status, usd(1)},
                             {Field::Spend, usd(1)},
                             {Field::Languages, QStringLiteral("de")}};
    QVERIFY(*withPatch(*group, wrong) == *group);
}

void AdGroupEditTest::whatWasNotSentIsNull()
{
    const auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 25);
    group->sent.reset();
    for (const Field field : editableFields())
        QVERIFY(settingOf(*group, field) == FieldValue());
    group->sent.set();
    QVERIFY(settingOf(*group, Field::BudgetAmount) == FieldValue(usd(25)));
    QVERIFY(settingOf(*group, Field::AdCampaign) == FieldValue(QStringLiteral("adcamp_a")));
    QVERIFY(settingOf(*group, Field::BidType) == FieldValue());
    QVERIFY(settingOf(*group, Field::FrequencyCap) == FieldValue());
    group->conversionEvent = Word::of(QByteArrayView(""));
    QVERIFY(settingOf(*group, Field::ConversionEvent) == FieldValue());
}

void AdGroupEditTest::sameSettings_data()
{
    QTest::addColumn<FieldValue>("a");
    QTest::addColumn<FieldValue>("b");
    QTest::addColumn<bool>("same");
    const FieldValue null;
    const auto people = [](const QString &gender, std::optional<int> age) {
        return FieldValue(Demographics{std::nullopt, age, std::nullopt, gender, {}});
    };
    const QString all = QStringLiteral("all");
    const auto row = [](const char *name, const FieldValue &a, const FieldValue &b, bool same) {
        QTest::newRow(name) << a << b << same;
    };
    row("two nulls", null, null, true);
    row("empty word", QString(), null, true);
    row("word", QStringLiteral("x"), null, false);
    row("case counts", QStringLiteral("x"), QStringLiteral("X"), false);
    row("offset does not count", Instant(5000, 60), Instant(5000, -120), true);
    row("moment counts", Instant(5000), Instant(5001), false);
    row("unset moment", Instant(), null, true);
    row("unnamed currency", usd(5), Money{5 * Money::Micro, {}}, true);
    row("other amount of an unnamed currency", usd(5), Money{6 * Money::Micro, {}}, false);
    row("other currency", usd(5), Money{5 * Money::Micro, Currency::of(u"EUR")}, false);
    row("zero is not null", usd(0), null, false);
    row("off is not null", false, null, false);
    row("empty list", QStringList(), null, true);
    row("order counts", QStringList{all, QString()}, QStringList{QString(), all}, false);
    row("no placements", QList<Placement>(), null, true);
    row("no audiences", Audiences(), null, true);
    row("audiences with members unknown to us", Audiences{{}, {}, "\"a\":1"}, null, false);
    row("all genders", people(all, 20), people(QString(), 20), true);
    row("nobody named", people(all, std::nullopt), null, true);
    row("another age", people(all, 20), people(all, 21), false);
    row("another gender", people(all, 20), people(QStringLiteral("male"), 20), false);
    row("another kind", QStringLiteral("1"), 1.0, false);
}

void AdGroupEditTest::sameSettings()
{
    QFETCH(FieldValue, a);
    QFETCH(FieldValue, b);
    QFETCH(bool, same);
    QCOMPARE(sameSetting(a, b), same);
    QCOMPARE(sameSetting(b, a), same);
}

void AdGroupEditTest::aNewGroupIsAsItWillBe()
{
    const AdGroupPtr bare = asNewGroup(QStringLiteral("local_1"), {QStringLiteral("adcamp_a"), {}});
    QCOMPARE(bare->id, QStringLiteral("local_1"));
    QVERIFY(bare->campaignId == Word::of(u"adcamp_a"));
    QVERIFY(bare->knownStatus() == AdGroupStatus::Active);
    QVERIFY(!bare->createdAt.isNull());
    QVERIFY(readField(*bare, Field::BudgetAmount).presence == Presence::NotApplicable);
    QVERIFY(readField(*bare, Field::Clicks).presence == Presence::NotSent);
    QVERIFY(readField(*bare, Field::DetailedTargeting).presence == Presence::NotSent);

    const AdGroupPtr odd = asNewGroup(
        QStringLiteral("local_3"),
        {QStringLiteral("adcamp_a"), {{Field::Status, {}}, {Field::AdCampaign, QStringLiteral("adcamp_b")}}});
    QVERIFY(odd->knownStatus() == AdGroupStatus::Active);
    QVERIFY(odd->campaignId == Word::of(u"adcamp_a"));

    const AdGroupPatch all = everyField();
    const AdGroupPtr full = asNewGroup(QStringLiteral("local_2"), {QStringLiteral("adcamp_a"), all});
    for (const Field field : all.keys())
        QVERIFY2(settingOf(*full, field) == all.value(field), fieldInfo(field).key);
    QVERIFY(full->knownStatus() == AdGroupStatus::Paused);
}

void AdGroupEditTest::aCopyTakesTheSettings()
{
    const auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 25);
    const AdGroupPatch plain = copyOf(*group, QStringLiteral("Copy"));
    const AdGroupPatch expected{{Field::Title, QStringLiteral("Copy")},
                                {Field::Status, QStringLiteral("paused")},
                                {Field::BudgetAmount, usd(25)},
                                {Field::BudgetType, QStringLiteral("daily")},
                                {Field::DynamicCreative, false}};
    QVERIFY(plain == expected);
}

void AdGroupEditTest::aCopyMakesTheSameAdGroup()
{
    AdGroupPatch all = everyField();
    const AdGroupPtr full = withPatch(*makeGroup(QStringLiteral("adgrp_1"), "active", 25), all);
    const AdGroupPatch copy = copyOf(*full, QStringLiteral("Copy"));
    all[Field::Title] = QStringLiteral("Copy");
    QVERIFY(copy == all);
}

void AdGroupEditTest::draftsSayWhatWouldBeSent()
{
    Draft draft;
    draft.campaignId = QStringLiteral("adcamp_a");
    draft.fields.insert(Field::Title, {QStringLiteral("a"), QStringLiteral("b"), std::nullopt});
    draft.fields.insert(Field::EndsAt, {Instant(1), {}, std::nullopt});
    QVERIFY(!draft.hasConflict());
    const AdGroupPatch sent{{Field::Title, QStringLiteral("b")}, {Field::EndsAt, {}}};
    QVERIFY(draft.patch() == sent);
    QVERIFY(draft.newAdGroup().values == sent);
    QCOMPARE(draft.newAdGroup().campaignId, draft.campaignId);
    draft.fields[Field::Title].theirs = FieldValue(); // null is a value of theirs, too
    QVERIFY(draft.hasConflict());
    QVERIFY(draft.patch() == sent);
}

void AdGroupEditTest::localIdsAreTold()
{
    const QString id = makeLocalId();
    QVERIFY(isLocalId(id));
    QVERIFY(id != makeLocalId());
    QVERIFY(!isLocalId(QStringLiteral("adgrp_local_1")));
    QVERIFY(!isLocalId(QString()));
}

} // namespace agm
