// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Words.h"
#include "tests/support/TestMain.h"
#include "tests/views/Groups.h"
#include "tests/views/Tests.h"
#include "views/common/FieldText.h"

using namespace agm;

namespace {

class WordsTest : public QObject {
    Q_OBJECT
    Formats formats{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")};

    QString text(const AdGroup &group, Field field, const Campaign *campaign = nullptr) const
    {
        return fieldText(group, field, campaign, formats).text;
    }
    FieldText whole(const AdGroup &group, Field field, const Campaign *campaign = nullptr) const
    {
        return fieldText(group, field, campaign, formats);
    }

private Q_SLOTS:
    void everyFieldHasWords()
    {
        for (const FieldInfo &info : fieldRegistry()) {
            QVERIFY2(!words::fieldTitle(info.field).isEmpty(), info.key);
            QVERIFY2(words::fieldDefinition(info.field).size() > 10, info.key);
        }
    }
    void wordsOfTheApi()
    {
        QCOMPARE(words::fieldWord(Field::BidType, QStringLiteral("minimum_cost")), QStringLiteral("Lowest cost"));
        QCOMPARE(words::fieldWord(Field::BidType, QStringLiteral("average_target")), QStringLiteral("Cost target"));
        QCOMPARE(words::fieldWord(Field::ConversionEvent, QStringLiteral("content_view")),
                 QStringLiteral("Viewed content"));
        QCOMPARE(words::fieldWord(Field::ResultEvent, QStringLiteral("view_content")),
                 QStringLiteral("Viewed content"));
        QCOMPARE(words::fieldWord(Field::MessageApps, QStringLiteral("whatsapp")), QStringLiteral("WhatsApp"));
        QCOMPARE(words::fieldWord(Field::Languages, QStringLiteral("en")), QStringLiteral("English"));
        QCOMPARE(words::fieldWord(Field::Languages, QStringLiteral("1001")), QStringLiteral("Meta locale 1001"));
        QCOMPARE(words::country(QStringLiteral("US")), QStringLiteral("United States"));
    }
    void unknownWordsAreShownRaw()
    {
        QCOMPARE(words::fieldWord(Field::OptimizationGoal, QStringLiteral("moon_shots")), QStringLiteral("moon_shots"));
        QVERIFY(!words::knowsFieldWord(Field::OptimizationGoal, QStringLiteral("moon_shots")));
        QCOMPARE(words::state(DisplayState::Unknown, QStringLiteral("in_limbo")), QStringLiteral("in_limbo"));
        QCOMPARE(words::country(QStringLiteral("ZZ9")), QStringLiteral("ZZ9"));
        QCOMPARE(words::campaignStatus(QStringLiteral("odd")), QStringLiteral("odd"));
    }
    void tooltipNamesTheApiWord()
    {
        const QStringList lines = fieldTooltip(test::fullGroup(), Field::BidType, nullptr, formats);
        QVERIFY(lines.constFirst().contains(QStringLiteral("Cost target")));
        QVERIFY(lines.join(QLatin1Char('\n')).contains(QStringLiteral("average_target")));
    }
    void zeroDashAndNotApplicableDiffer()
    {
        AdGroup group = test::fullGroup();
        group.setNumber(Field::Clicks, 0);
        group.setMoney(Field::CostPerClick, 0);
        QCOMPARE(text(group, Field::Clicks), QStringLiteral("0"));
        QCOMPARE(text(group, Field::CostPerClick), QStringLiteral("—"));
        QVERIFY(whole(group, Field::CostPerClick).why.contains(QStringLiteral("Clicks")));
        group.clearNumber(Field::CostPerLead);
        QCOMPARE(text(group, Field::CostPerLead), QStringLiteral("n/a"));
        QVERIFY(whole(group, Field::CostPerLead).dimmed);
        QCOMPARE(text(group, Field::LinkClicks), QStringLiteral("—"));
        QVERIFY(!whole(group, Field::LinkClicks).why.isEmpty());
    }
    void lowerBound()
    {
        AdGroup group = test::fullGroup();
        group.setMoney(Field::Spend, 200 * Money::Micro);
        group.setNumber(Field::Purchases, 0);
        group.setMoney(Field::CostPerResult, 0);
        const FieldText bound = whole(group, Field::CostPerResult);
        QCOMPARE(bound.text, QStringLiteral("> US$54.22"));
        QVERIFY(!bound.dimmed);
        QVERIFY2(bound.why.contains(QStringLiteral("US$200.00")) && bound.why.contains(QStringLiteral("lower bound")),
                 qPrintable(bound.why));
    }
    void campaignOwnsTheBudget()
    {
        AdGroup group = test::fullGroup();
        group.clearNumber(Field::BudgetAmount);
        const auto campaign = test::campaign(QStringLiteral("adcamp_cbo"), QStringLiteral("CBO"), true);
        const FieldText budget = whole(group, Field::BudgetAmount, campaign.get());
        QCOMPARE(budget.text, QStringLiteral("Campaign"));
        QVERIFY(budget.dimmed);
        QVERIFY2(budget.why.contains(QStringLiteral("US$250.00")), qPrintable(budget.why));
        QCOMPARE(text(group, Field::BudgetAmount), QStringLiteral("n/a"));
    }
    void nestedObjects()
    {
        const AdGroup group = test::fullGroup();
        const QString places = text(group, Field::Regions);
        QVERIFY2(places.startsWith(QStringLiteral("United States; not ")), qPrintable(places));
        QVERIFY2(places.contains(QStringLiteral("kept as it came: country_groups")), qPrintable(places));
        QCOMPARE(text(group, Field::Demographics), QStringLiteral("21–45, all genders"));
        QCOMPARE(text(group, Field::Placements), QStringLiteral("Instagram: stream, story"));
        QCOMPARE(text(group, Field::Devices), QStringLiteral("Mobile, desktop; iOS 17+"));
        QCOMPARE(text(group, Field::Audiences), QStringLiteral("+ aud_visitors30d; − aud_customers"));
        QCOMPARE(text(group, Field::Languages), QStringLiteral("English, Spanish"));
    }
    void emptyTargetingSaysWhatItMeans()
    {
        AdGroup group = test::fullGroup();
        group.targeting = AdGroup::emptyTargeting();
        QCOMPARE(text(group, Field::Placements), QStringLiteral("Automatic (Advantage+)"));
        QCOMPARE(text(group, Field::Languages), QStringLiteral("All languages"));
        QCOMPARE(text(group, Field::Devices), QStringLiteral("All devices"));
        QCOMPARE(text(group, Field::FrequencyCap), QStringLiteral("None"));
    }
    void keptMembersOfEveryObject()
    {
        Targeting targeting;
        targeting.audiences.kept = "\"a1\":1";
        targeting.demographics.kept = "\"d1\":{\"x\":[1]}";
        targeting.devices.kept = "\"v1\":null";
        targeting.placements = {{QStringLiteral("threads"), {}, "\"p1\":2"}};
        targeting.frequencyCap = FrequencyCap{3, 7, "\"f1\":3"};
        AdGroup group = test::fullGroup();
        group.targeting = std::make_shared<const Targeting>(targeting);
        const QList<std::pair<Field, QString>> kept{{Field::Audiences, QStringLiteral("a1")},
                                                    {Field::Demographics, QStringLiteral("d1")},
                                                    {Field::Devices, QStringLiteral("v1")},
                                                    {Field::Placements, QStringLiteral("p1")},
                                                    {Field::FrequencyCap, QStringLiteral("f1")}};
        for (const auto &[field, key] : kept) {
            const QString said = text(group, field);
            QVERIFY2(said.contains(QStringLiteral("kept as it came: ") + key), qPrintable(said));
        }
    }
    void oddTitles()
    {
        AdGroup group = test::fullGroup();
        group.title = QString();
        QCOMPARE(text(group, Field::Title), QStringLiteral("(no title)"));
        group.title = QStringLiteral("  ");
        QCOMPARE(text(group, Field::Title), QStringLiteral("(empty title)"));
        group.title = QStringLiteral("a\nb");
        QCOMPARE(text(group, Field::Title), QStringLiteral("a↵b"));
    }
};

} // namespace

agm::test::Maker agm::test::makeWordsTest()
{
    return maker<WordsTest>();
}

#include "WordsTest.moc"
