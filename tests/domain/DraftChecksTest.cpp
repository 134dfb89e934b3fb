// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/DraftChecksTest.h"

#include "domain/FieldRegistry.h"
#include "tests/domain/CheckCases.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace agm::test;

namespace agm {
namespace {

using namespace checks;

QList<Case> broken()
{
    return brokenBudgets() + brokenSchedules() + brokenTargeting();
}

QList<Case> kept()
{
    return keptBudgets() + keptTargeting();
}

void rows(const QList<Case> &cases)
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(cases[i].name) << i;
}

FieldEdit editOf(const FieldValue &base, const FieldValue &mine)
{
    return {base, mine, std::nullopt};
}

} // namespace

void DraftChecksTest::brokenRulesAreFound_data()
{
    rows(broken());
}

void DraftChecksTest::brokenRulesAreFound()
{
    QFETCH(int, at);
    const Case one = broken().at(at);
    const QList<Finding> list = findings(one.touched, one.change, one.first);
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [&one](const Finding &finding) { return finding.code == one.code; });
    QVERIFY(found != list.cend());
    QCOMPARE(found->severity, one.severity);
    QCOMPARE(found->field, std::optional(one.field));
    // Nothing at all is said about an ad group nobody touched.
    QCOMPARE(findings({}, one.change, one.first).size(), 0);
}

void DraftChecksTest::keptRulesAreSilent_data()
{
    rows(kept());
}

void DraftChecksTest::keptRulesAreSilent()
{
    QFETCH(int, at);
    const Case one = kept().at(at);
    QVERIFY(!has(findings(one.touched, one.change, one.first), one.code));
}

void DraftChecksTest::newGroupsAreChecked()
{
    CheckContext context = contextFor({});
    context.creating = true;
    AdGroup group = *healthy();
    QCOMPARE(checkGroup(nullptr, group, context), QList<Finding>());
    group.campaignId = word("adcamp_gone");
    QVERIFY(has(checkGroup(nullptr, group, context), C::CampaignUnknown));
    group.campaignId = {};
    QVERIFY(has(checkGroup(nullptr, group, context), C::CampaignMissing));
    group.campaignId = word("adcamp_a");
    group.clearNumber(F::BudgetAmount);
    group.title.clear();
    group.bidType = word("maximum_target");
    group.budgetType = word("lifetime");
    const QList<Finding> list = checkGroup(nullptr, group, context);
    for (const FindingCode code : {C::BudgetMissing, C::TitleEmpty, C::CostTargetMissing, C::LifetimeNeedsEnd})
        QVERIFY(has(list, code));
    // Nothing runs yet, so nothing can be learnt anew.
    QVERIFY(!has(list, C::LearningRestartSetting) && !has(list, C::ReviewMayStart) && !has(list, C::CannotClear));
}

void DraftChecksTest::nothingIsClaimedOfUnloadedCampaigns()
{
    const Group before = healthy();
    AdGroup after = *before;
    after.clearNumber(F::BudgetAmount);
    CheckContext context = contextFor({F::BudgetAmount});
    context.campaigns = nullptr;
    QVERIFY(!has(checkGroup(before.get(), after, context), C::BudgetMissing));
    const CampaignsById none;
    context.campaigns = &none;
    QVERIFY(!has(checkGroup(before.get(), after, context), C::BudgetMissing));
    QVERIFY(has(checkGroup(before.get(), after, context), C::CannotClear));
    context.creating = true;
    QVERIFY(has(checkGroup(nullptr, after, context), C::CampaignUnknown));
    context.campaigns = nullptr;
    QVERIFY(!has(checkGroup(nullptr, after, context), C::CampaignUnknown));
}

void DraftChecksTest::onlyTouchedFieldsAreComplainedAbout()
{
    // As an older server may have it: much is wrong, and a person renames it.
    const auto odd = all({ages(70, 12), placed("myspace", nullptr), countries({QStringLiteral("XX")}), interests(200),
                          money(F::DesiredCostPerResult, 5'000'000), anAudience, automatic, apps, cap(0, 0), ends(-50),
                          budget(0.001)});
    QCOMPARE(findings(
                 {F::Title}, [](AdGroup &group) { group.title = QStringLiteral("Renamed"); }, odd),
             QList<Finding>());
    QCOMPARE(findings({F::Status}, paused, odd), QList<Finding>());
}

void DraftChecksTest::knownToTheServerOnlyWarns()
{
    const auto severity = [](const QSet<Field> &touched, const Change &change, const Change &first, FindingCode code) {
        const QList<Finding> list = findings(touched, change, first);
        for (const Finding &finding : list) {
            if (finding.code == code)
                return std::optional(finding.severity);
        }
        return std::optional<Severity>();
    };
    QCOMPARE(severity({F::Placements}, noOp, placed("myspace", nullptr), C::UnknownPlatform),
             std::optional(Severity::Warning));
    QCOMPARE(severity({F::Placements}, noOp, placed("instagram", "feed"), C::UnknownPosition),
             std::optional(Severity::Warning));
    QCOMPARE(severity({F::Regions}, noOp, countries({QStringLiteral("XX")}), C::UnknownCountry),
             std::optional(Severity::Warning));
    QCOMPARE(severity({F::Regions}, noOp, all({countries({}), zips({QStringLiteral("78756")})}), C::ZipWithoutCountry),
             std::optional(Severity::Warning));
}

void DraftChecksTest::argumentsNameWhatIsWrong()
{
    const auto argsOf = [](const QList<Finding> &list, FindingCode code) {
        for (const Finding &finding : list) {
            if (finding.code == code)
                return finding.args;
        }
        return QList<FieldValue>();
    };
    QCOMPARE(argsOf(findings({F::Placements}, placed("instagram", "feed")), C::UnknownPosition),
             (QList<FieldValue>{QStringLiteral("instagram"), QStringLiteral("feed")}));
    QCOMPARE(argsOf(findings({F::BudgetAmount}, budget(140)), C::LearningRestart), QList<FieldValue>{0.4});
    QCOMPARE(argsOf(findings({F::MinimumDailySpend}, money(F::MinimumDailySpend, 200'000'000)), C::MinimumAboveBudget),
             (QList<FieldValue>{usd(200), usd(100)}));
    QCOMPARE(argsOf(findings({F::DetailedTargeting}, interests(101)), C::DetailedTooMany),
             QList<FieldValue>{QStringLiteral("interests")});
}

void DraftChecksTest::draftsKnowConflictsAndWhatIsAlreadySo()
{
    const Group current = healthy();
    const CheckContext context = contextFor({});
    Draft draft;
    draft.adGroupId = current->id;
    draft.fields[F::Title] = editOf(QStringLiteral("Old"), QStringLiteral("Mine"));
    draft.fields[F::Title].theirs = QStringLiteral("Theirs");
    draft.fields[F::BudgetAmount] = editOf(usd(50), usd(100));
    const QList<Finding> list = checkDraft(draft, current.get(), context);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0],
             (Finding{C::Conflict,
                      Severity::Blocked,
                      F::Title,
                      {QStringLiteral("Old"), QStringLiteral("Mine"), QStringLiteral("Theirs")}}));
    QCOMPARE(list[1], (Finding{C::AlreadySo, Severity::Note, F::BudgetAmount, {}}));
    QCOMPARE(checkDraft(draft, nullptr, context).constFirst().code, C::GroupGone);
    draft.kind = DraftKind::Delete;
    draft.fields.clear();
    QCOMPARE(checkDraft(draft, current.get(), context).constFirst().code, C::DeleteIsFinal);
    QCOMPARE(checkDraft(draft, nullptr, context).constFirst().severity, Severity::Blocked);

    Draft created;
    created.adGroupId = makeLocalId();
    created.kind = DraftKind::Create;
    created.campaignId = QStringLiteral("adcamp_a");
    created.fields[F::Title] = editOf({}, QStringLiteral("New"));
    created.fields[F::BudgetAmount] = editOf({}, usd(20));
    QCOMPARE(checkDraft(created, nullptr, context), QList<Finding>());
    created.campaignId = QStringLiteral("adcamp_cbo");
    QVERIFY(has(checkDraft(created, nullptr, context), C::BudgetOfCampaign));
}

void DraftChecksTest::findingsFollowTheRegistry()
{
    QSet<Field> touched;
    for (const FieldInfo &info : fieldRegistry())
        touched.insert(info.field);
    QList<Change> changes;
    for (const Case &one : broken())
        changes.append(one.change);
    const QList<Finding> list = findings(touched, all({changes.cbegin(), changes.cend()}));
    QVERIFY(list.size() > 10);
    const auto order = [](const Finding &finding) {
        return finding.field ? &fieldInfo(*finding.field) - fieldRegistry().data() : -1;
    };
    QVERIFY(std::is_sorted(list.cbegin(), list.cend(),
                           [&order](const Finding &a, const Finding &b) { return order(a) < order(b); }));
}

void DraftChecksTest::knownWordsAreOffered()
{
    QCOMPARE(knownWords(F::BidType).size(), 3);
    QCOMPARE(knownWords(F::OptimizationGoal).size(), 18);
    QCOMPARE(knownWords(F::ConversionEvent).size(), 16);
    QCOMPARE(knownWords(F::ConversionLocation).size(), 7);
    QVERIFY(knownWords(F::Title).isEmpty());
    QCOMPARE(knownPlatforms().size(), 6);
    for (const QString &platform : knownPlatforms())
        QVERIFY2(!knownPositions(platform).isEmpty(), qPrintable(platform));
    QCOMPARE(knownPositions(QStringLiteral("facebook")).size(), 11);
    QVERIFY(knownPositions(QStringLiteral("myspace")).isEmpty());
}

void DraftChecksTest::heaviestOfNothingIsNothing()
{
    QVERIFY(!heaviest({}));
    const Finding note{C::AlreadySo, Severity::Note, std::nullopt, {}};
    const Finding blocked{C::GroupGone, Severity::Blocked, std::nullopt, {}};
    QCOMPARE(heaviest({note}), std::optional(Severity::Note));
    QCOMPARE(heaviest({note, blocked, note}), std::optional(Severity::Blocked));
}

} // namespace agm
