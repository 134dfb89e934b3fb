// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeepingTest.h"

#include "RandomValues.h"
#include "wire/DraftCodec.h"
#include "wire/FieldValueCodec.h"
#include "wire/Iso8601.h"

#include <QtTest/QTest>

using namespace agm;
using namespace agm::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(agm::FieldValue)

namespace {

constexpr int Rounds = 1000;

Random seeded()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    return Random(seed);
}

FieldValue again(Field field, const FieldValue &value)
{
    return decodeFieldValue(field, encodeFieldValue(field, value)).value_or(FieldValue(u"unreadable"_s));
}

QByteArray draftWith(const QByteArray &fields)
{
    return R"({"v":1,"id":"adgrp_1","kind":"edit","fields":)" + fields + '}';
}

} // namespace

void KeepingTest::writtenAs_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, Field field, const FieldValue &value, const char *expected) {
        QTest::newRow(name) << field << value << QByteArray(expected);
    };
    const Currency usd = Currency::usd();
    row("dollars", Field::BudgetAmount, Money{120'500'000, usd}, R"({"amount":"120.50","currency":"USD"})");
    row("whole dollars", Field::BudgetAmount, Money{7'000'000, usd}, R"({"amount":"7.00","currency":"USD"})");
    row("a micro", Field::BudgetAmount, Money{-1, usd}, R"({"amount":"-0.000001","currency":"USD"})");
    row("yen", Field::BudgetAmount, Money{5'000'000, Currency::of(u"jpy")}, R"({"amount":"5","currency":"JPY"})");
    row("unnamed currency", Field::MinimumDailySpend, Money{0, {}}, R"({"amount":"0.00","currency":null})");
    row("null", Field::BudgetAmount, {}, "null");
    row("text", Field::Title, u"\"Ä\"\n"_s, R"("\"Ä\"\n")");
    row("status", Field::Status, u"paused"_s, R"("paused")");
    row("instant", Field::EndsAt, *parseInstant("2026-06-01T14:00:00+02:00"), R"("2026-06-01T12:00:00Z")");
    row("list", Field::Languages, QStringList{u"en"_s}, R"(["en"])");
    row("no placements", Field::Placements, QList<Placement>(), R"("automatic")");
    row("flag", Field::DynamicCreative, false, "false");
    row("campaign", Field::AdCampaign, u"adcamp_1"_s, R"("adcamp_1")");
    row("kept", Field::Audiences, Audiences{{u"a"_s}, {}, R"("k":{ "a" : 1.50})"},
        R"({"include":["a"],"exclude":[],"k":{ "a" : 1.50}})");
}

void KeepingTest::writtenAs()
{
    QFETCH(Field, field);
    QFETCH(FieldValue, value);
    QFETCH(QByteArray, expected);
    QCOMPARE(encodeFieldValue(field, value), expected);
    QVERIFY(again(field, value) == value);
}

void KeepingTest::everyEditableFieldComesBack()
{
    Random random = seeded();
    for (const Field field : editableFields()) {
        for (int i = 0; i < Rounds; ++i) {
            const FieldValue value = random.setting(field);
            const QByteArray json = encodeFieldValue(field, value);
            const auto read = decodeFieldValue(field, json);
            QVERIFY2(read.has_value(), json.constData());
            QVERIFY2(*read == value, json.constData());
            const auto journal = fromJournalText(field, journalText(field, value));
            QVERIFY2(journal && *journal == value, json.constData());
        }
    }
}

void KeepingTest::nullAndEmptyDiffer()
{
    for (const Field field : {Field::Languages, Field::MessageApps}) {
        QVERIFY(again(field, FieldValue()) == FieldValue());
        QVERIFY(again(field, QStringList()) == FieldValue(QStringList()));
        QVERIFY(again(field, QStringList()) != FieldValue());
    }
    QVERIFY(again(Field::Title, u""_s) == FieldValue(u""_s));
    QVERIFY(again(Field::Regions, Regions()) == FieldValue(Regions()));
    QVERIFY(again(Field::FrequencyCap, FrequencyCap()) == FieldValue(FrequencyCap()));
    // A null text and a null time say null.
    QVERIFY(again(Field::Title, QString()) == FieldValue());
    QVERIFY(again(Field::EndsAt, Instant()) == FieldValue());
}

void KeepingTest::plainPostalCodesStayPlain()
{
    Regions regions;
    regions.include.zips = {{u"US:78756"_s, {}, {}, true}, {u"US:1"_s, {}, {}, false}};
    const FieldValue read = again(Field::Regions, regions);
    QVERIFY(read == FieldValue(regions));
    QVERIFY(std::get<Regions>(read).include.zips.constFirst().plainText);
}

void KeepingTest::unsuitableValuesAreNotWritten()
{
    for (const FieldInfo &info : fieldRegistry())
        QVERIFY2(encodeFieldValue(info.field, QList<Issue>()).isEmpty(), info.key);
    QVERIFY(encodeFieldValue(Field::BudgetAmount, u"5"_s).isEmpty());
    QVERIFY(encodeFieldValue(Field::Title, true).isEmpty());
    QVERIFY(encodeFieldValue(Field::Audiences, Regions()).isEmpty());
}

void KeepingTest::brokenValuesAreRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, Field field, const char *json, const char *where) {
        QTest::newRow(name) << field << QByteArray(json) << QString::fromLatin1(where);
    };
    row("nothing", Field::Title, "", "title");
    row("cut", Field::Title, R"("a)", "title");
    row("more", Field::Title, R"("a" 1)", "title");
    row("bare number", Field::BudgetAmount, "5", "budget_amount");
    row("amount as number", Field::BudgetAmount, R"({"amount":5,"currency":"USD"})", "budget_amount.amount");
    row("amount as words", Field::BudgetAmount, R"({"amount":"1e","currency":"USD"})", "budget_amount.amount");
    row("amount too large", Field::BudgetAmount, R"({"amount":"1e40","currency":"USD"})", "budget_amount.amount");
    row("no amount", Field::BudgetAmount, R"({"currency":"USD"})", "budget_amount.amount");
    row("currency as number", Field::BudgetAmount, R"({"amount":"5","currency":1})", "budget_amount.currency");
    row("no time", Field::EndsAt, R"("soon")", "ends_at");
    row("text for a list", Field::Languages, R"("en")", "languages");
    row("wrong inside", Field::Regions, R"({"include":{"zips":[1]}})", "regions.include.zips[0]");
    row("unclosed", Field::Regions, R"({"include":{})", "regions");
    row("no setting", Field::Clicks, "5", "clicks");
    row("issues", Field::Issues, "[]", "issues");
}

void KeepingTest::brokenValuesAreRefused()
{
    QFETCH(Field, field);
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto read = decodeFieldValue(field, json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QCOMPARE(read.error().where, where);
    QVERIFY(!read.error().message.isEmpty());
}

void KeepingTest::journalTextOfAStatusIsTheBareWord()
{
    QCOMPARE(journalText(Field::Status, u"paused"_s), u"paused"_s);
    QVERIFY(fromJournalText(Field::Status, u"a \"new\" word"_s) == Result<FieldValue>(FieldValue(u"a \"new\" word"_s)));
    QVERIFY(journalText(Field::Status, {}).isNull());
    QVERIFY(journalText(Field::BudgetAmount, {}).isNull());
    QVERIFY(fromJournalText(Field::Status, QString()) == Result<FieldValue>(FieldValue()));
    QVERIFY(fromJournalText(Field::BudgetAmount, QString()) == Result<FieldValue>(FieldValue()));
    QVERIFY(!fromJournalText(Field::BudgetAmount, u"active"_s));
    QVERIFY(!journalText(Field::Languages, QStringList()).isNull());
}

void KeepingTest::draftsComeBack()
{
    Random random = seeded();
    for (int i = 0; i < Rounds; ++i) {
        const Draft draft = random.draft(true);
        const QByteArray json = encodeDraft(draft);
        const auto read = decodeDraft(json);
        QVERIFY2(read.has_value(), json.constData());
        QVERIFY2(*read == draft, json.constData());
        QCOMPARE(encodeDraft(*read), json);
    }
    // What theirs says is told from there being no theirs.
    Draft draft;
    draft.adGroupId = u"adgrp_1"_s;
    draft.fields.insert(Field::EndsAt, {Instant(1), Instant(2), FieldValue()});
    QVERIFY(decodeDraft(encodeDraft(draft))->fields.value(Field::EndsAt).theirs == std::optional(FieldValue()));
}

void KeepingTest::laterMembersOfADraftArePassedOver()
{
    const auto read = decodeDraft(
        R"({"later":{"a":[1]},"v":1,"id":"adgrp_1","kind":"delete","fields":{"title":{"base":"a","later":2,"mine":"b"}}})");
    QVERIFY(read.has_value());
    QCOMPARE(read->kind, DraftKind::Delete);
    QVERIFY(read->fields.value(Field::Title).mine == FieldValue(u"b"_s));
    QVERIFY(!read->changedAt.isValid());
}

void KeepingTest::brokenDraftsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &json, const char *where) {
        QTest::newRow(name) << json << QString::fromLatin1(where);
    };
    row("nothing", "", "");
    row("no version", R"({"id":"a","kind":"edit"})", "v");
    row("later version", R"({"v":2,"id":"a","kind":"edit"})", "v");
    row("no id", R"({"v":1,"kind":"edit"})", "id");
    row("null id", R"({"v":1,"id":null,"kind":"edit"})", "id");
    row("no kind", R"({"v":1,"id":"a"})", "kind");
    row("unknown kind", R"({"v":1,"id":"a","kind":"merge"})", "kind");
    row("unknown field", draftWith(R"({"colour":{"base":1,"mine":2}})"), "fields.colour");
    row("field twice", draftWith(R"({"title":{"base":"a","mine":"b"},"title":{"base":"a","mine":"c"}})"),
        "fields.title");
    row("no base", draftWith(R"({"title":{"mine":"b"}})"), "fields.title.base");
    row("no mine", draftWith(R"({"title":{"base":"b"}})"), "fields.title.mine");
    row("wrong value", draftWith(R"({"budget_amount":{"base":null,"mine":5}})"), "fields.budget_amount.mine");
    row("more behind", draftWith("{}") + "{}", "");
}

void KeepingTest::brokenDraftsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto read = decodeDraft(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Malformed);
    QCOMPARE(read.error().where, where);
    // Every cut of a good one is refused.
    const QByteArray good = draftWith(R"({"title":{"base":"a","mine":"b"}})");
    QVERIFY(decodeDraft(good).has_value());
    for (qsizetype i = 0; i < good.size(); ++i)
        QVERIFY2(!decodeDraft(good.first(i)), qPrintable(QString::number(i)));
}
