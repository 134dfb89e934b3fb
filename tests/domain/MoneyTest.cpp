// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/MoneyTest.h"

#include "domain/BulkParts.h"
#include "domain/BulkPlan.h"
#include "domain/Exact.h"
#include "domain/Totals.h"
#include "tests/domain/Make.h"

#include <QtTest/QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace agm::test;

namespace agm {
namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

CampaignsById campaigns()
{
    return {{Word::of(u"adcamp_a"), makeCampaign(QStringLiteral("adcamp_a"), "active", std::nullopt)},
            {Word::of(u"adcamp_cbo"), makeCampaign(QStringLiteral("adcamp_cbo"), "active", 300.0)},
            {Word::of(u"adcamp_off"), makeCampaign(QStringLiteral("adcamp_off"), "paused", std::nullopt)}};
}

QList<Money> committed(const std::vector<AdGroupPtr> &groups, const StatusOverrides &overrides = {})
{
    return committedSpend(groups, campaigns(), now, overrides).amounts();
}

/// Five of their own, three in a campaign with a budget, some paused.
std::vector<AdGroupPtr> account()
{
    std::vector<AdGroupPtr> groups;
    for (int i = 0; i < 5; ++i)
        groups.push_back(makeGroup(QStringLiteral("adgrp_%1").arg(i), i == 4 ? "paused" : "active", 10 * (i + 1)));
    for (int i = 0; i < 3; ++i)
        groups.push_back(makeGroup(QStringLiteral("adgrp_c%1").arg(i), "active", -1, QStringLiteral("adcamp_cbo")));
    return groups;
}

} // namespace

void MoneyTest::onlyWhatIsOnCommits_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("campaign");
    QTest::addColumn<int>("startsInDays");
    QTest::addColumn<int>("endsInDays");
    QTest::addColumn<bool>("on");
    const QString a = QStringLiteral("adcamp_a");
    QTest::newRow("active") << QByteArray("active") << a << -1 << 1 << true;
    QTest::newRow("paused") << QByteArray("paused") << a << -1 << 1 << false;
    QTest::newRow("rejected") << QByteArray("rejected") << a << -1 << 1 << false;
    QTest::newRow("campaign off") << QByteArray("active") << QStringLiteral("adcamp_off") << -1 << 1 << false;
    QTest::newRow("not started") << QByteArray("active") << a << 1 << 2 << false;
    QTest::newRow("ended") << QByteArray("active") << a << -2 << -1 << false;
    QTest::newRow("ends this very moment") << QByteArray("active") << a << -2 << 0 << false;
    QTest::newRow("starts this very moment") << QByteArray("active") << a << 0 << 1 << true;
}

void MoneyTest::onlyWhatIsOnCommits()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, campaign);
    QFETCH(int, startsInDays);
    QFETCH(int, endsInDays);
    QFETCH(bool, on);
    auto group = makeGroup(QStringLiteral("adgrp_1"), status.constData(), 25, campaign);
    group->startsAt = Instant::of(now.addDays(startsInDays));
    group->endsAt = Instant::of(now.addDays(endsInDays));
    QCOMPARE(committed({group}), on ? QList<Money>{usd(25)} : QList<Money>{});
}

void MoneyTest::aCampaignBudgetCountsOnce()
{
    QCOMPARE(committed(account()), QList<Money>{usd(10 + 20 + 30 + 40 + 300)});
}

void MoneyTest::pausingSomeOfACampaignBudgetChangesNothing()
{
    const auto groups = account();
    const BulkPlan some = planBulk(BulkAction::Pause, {QStringLiteral("adgrp_c0"), QStringLiteral("adgrp_c1")}, groups,
                                   campaigns(), now);
    QVERIFY(some.change().isEmpty());
    QCOMPARE(some.redistributed, 2);
    const BulkPlan all = planBulk(BulkAction::Pause,
                                  {QStringLiteral("adgrp_c0"), QStringLiteral("adgrp_c1"), QStringLiteral("adgrp_c2")},
                                  groups, campaigns(), now);
    QCOMPARE(all.change(), QList<Money>{usd(-300)});
    QCOMPARE(all.redistributed, 0);
}

void MoneyTest::unknownIsNeverZero()
{
    auto notLoaded = makeGroup(QStringLiteral("adgrp_1"), "active", -1, QStringLiteral("adcamp_not_loaded"));
    auto lifetime = makeGroup(QStringLiteral("adgrp_2"), "active", 700);
    lifetime->budgetType = Word::of(u"lifetime");
    const auto spend = committedSpend(std::vector<AdGroupPtr>{notLoaded, lifetime}, campaigns(), now);
    QCOMPARE(spend.unknown.groups, 2);
    QVERIFY(spend.amounts().isEmpty());
    QCOMPARE(spend.on, 2);

    auto inCbo = makeGroup(QStringLiteral("adgrp_3"), "active", -1, QStringLiteral("adcamp_x"));
    auto noAmount = std::make_shared<Campaign>(*makeCampaign(QStringLiteral("adcamp_x"), "active", 1.0));
    noAmount->budgetAmount.reset();
    const auto cbo = committedSpend(std::vector<AdGroupPtr>{inCbo}, {{Word::of(u"adcamp_x"), noAmount}}, now);
    QCOMPARE(cbo.unknown.campaigns, 1);
}

void MoneyTest::currenciesAreNeverAdded()
{
    auto euro = makeGroup(QStringLiteral("adgrp_1"), "active", 5);
    euro->spendCurrency = Currency::of(u"eur");
    const auto dollars = makeGroup(QStringLiteral("adgrp_2"), "active", 7);
    QCOMPARE(committed({euro, dollars}), (QList<Money>{*Money::fromDouble(5, Currency::of(u"eur")), usd(7)}));
}

void MoneyTest::theAccountTwiceGivesTwice()
{
    auto groups = account();
    auto twice = groups;
    auto again = campaigns();
    for (const AdGroupPtr &group : groups) {
        auto copy = std::make_shared<AdGroup>(*group);
        copy->id += QStringLiteral("_2");
        copy->campaignId = Word::of(QStringView(group->campaignId.text() + QStringLiteral("_2")));
        twice.push_back(copy);
        again.insert(copy->campaignId, campaigns().value(group->campaignId));
    }
    QCOMPARE(committedSpend(twice, again, now).amounts().constFirst().micros,
             2 * committed(groups).constFirst().micros);
}

void MoneyTest::anActionAndItsInverseGiveZero()
{
    const auto groups = account();
    const QStringList chosen{QStringLiteral("adgrp_1"), QStringLiteral("adgrp_3"), QStringLiteral("adgrp_c1")};
    const BulkPlan pause = planBulk(BulkAction::Pause, chosen, groups, campaigns(), now);
    std::vector<AdGroupPtr> after;
    for (const AdGroupPtr &group : groups) {
        auto copy = std::make_shared<AdGroup>(*group);
        if (pause.ids.contains(group->id))
            copy->status = Word::of(u"paused");
        after.push_back(copy);
    }
    const BulkPlan resume = planBulk(BulkAction::Resume, pause.ids, after, campaigns(), now);
    QCOMPARE(resume.ids, pause.ids);
    QCOMPARE(resume.after.dailyMicros, pause.before.dailyMicros);
    QCOMPARE(pause.change().constFirst().micros, -resume.change().constFirst().micros);
}

void MoneyTest::orderOfRowsIsIrrelevant()
{
    auto groups = account();
    const auto expected = committed(groups);
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(groups.begin(), groups.end(), random);
        QCOMPARE(committed(groups), expected);
    }
}

void MoneyTest::plansSkipWithAReason_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("reason"); // -1: takes part
    const auto row = [](BulkAction action, const char *status, int reason) {
        QTest::addRow("%d %s", int(action), status) << int(action) << QByteArray(status) << reason;
    };
    row(BulkAction::Pause, "active", -1);
    row(BulkAction::Pause, "paused", int(SkipReason::AlreadyPaused));
    row(BulkAction::Pause, "rejected", int(SkipReason::Rejected));
    row(BulkAction::Pause, "duplicating", int(SkipReason::Duplicating));
    row(BulkAction::Pause, "hibernating", int(SkipReason::UnknownStatus));
    row(BulkAction::Resume, "paused", -1);
    row(BulkAction::Resume, "active", int(SkipReason::AlreadyActive));
    row(BulkAction::Resume, "rejected", int(SkipReason::Rejected));
    row(BulkAction::Delete, "rejected", -1);
    row(BulkAction::Delete, "hibernating", -1);
    row(BulkAction::Delete, "duplicating", int(SkipReason::Duplicating));
}

void MoneyTest::plansSkipWithAReason()
{
    QFETCH(int, action);
    QFETCH(QByteArray, status);
    QFETCH(int, reason);
    const std::vector<AdGroupPtr> groups{makeGroup(QStringLiteral("adgrp_1"), status.constData(), 10)};
    const QStringList chosen{QStringLiteral("adgrp_1")};
    const BulkPlan plan = planBulk(BulkAction(action), chosen, groups, campaigns(), now);
    if (reason < 0) {
        QCOMPARE(plan.ids, chosen);
        QVERIFY(plan.skipped.isEmpty());
    } else {
        QVERIFY(plan.ids.isEmpty());
        QCOMPARE(plan.skipped, (QList<Skipped>{{chosen.constFirst(), SkipReason(reason)}}));
        QVERIFY(plan.change().isEmpty());
    }
    const BulkPlan busy = planBulk(BulkAction(action), chosen, groups, campaigns(), now, {chosen.constFirst()});
    QCOMPARE(busy.skippedFor(SkipReason::Busy), 1);
}

void MoneyTest::plansTakeEachAdGroupOnce()
{
    const QString id = QStringLiteral("adgrp_1");
    const BulkPlan plan = planBulk(BulkAction::Pause, {id, id, QStringLiteral("adgrp_deleted_elsewhere"), id},
                                   account(), campaigns(), now);
    QCOMPARE(plan.ids, QStringList{id});
    QCOMPARE(plan.change(), QList<Money>{usd(-20)});
}

void MoneyTest::partsLookAtTheSelectionAlone()
{
    const std::vector<AdGroupPtr> groups = account();
    QStringList asked;
    const auto find = [&](const QString &id) {
        asked.append(id);
        const auto at
            = std::find_if(groups.begin(), groups.end(), [&id](const AdGroupPtr &group) { return group->id == id; });
        return at == groups.end() ? AdGroupPtr() : *at;
    };
    QStringList chosen{QStringLiteral("adgrp_1"), QStringLiteral("adgrp_deleted_elsewhere")};
    bulkParts(BulkAction::Pause, chosen, find);
    QCOMPARE(asked, chosen);
    for (const AdGroupPtr &group : groups)
        chosen.append(group->id);
    const QSet<QString> busy{chosen.constLast()};
    for (const BulkAction action : {BulkAction::Pause, BulkAction::Resume, BulkAction::Delete}) {
        const BulkPlan whole = planBulk(action, chosen, groups, campaigns(), now, busy);
        const BulkPlan parts = bulkParts(action, chosen, find, busy);
        QCOMPARE(parts.action, action);
        QCOMPARE(parts.ids, whole.ids);
        QCOMPARE(parts.skipped, whole.skipped);
    }
    // Counted alone, the same.
    std::vector<const AdGroup *> all;
    for (const AdGroupPtr &group : groups)
        all.push_back(group.get());
    const BulkStates states = bulkStates(all, busy);
    QCOMPARE(states.busy, 1);
    for (const BulkAction action : {BulkAction::Pause, BulkAction::Resume, BulkAction::Delete}) {
        const int taking = int(bulkParts(action, chosen, find, busy).ids.size());
        QVERIFY(taking > 0);
        QCOMPARE(states.takingPart(action), taking);
    }
}

void MoneyTest::amountsBeyondAllSenseKeepTheirSign()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QCOMPARE(summed(most, 1), most);
    QCOMPARE(summed(least, -1), least);
    QCOMPARE(summed(most, least), -1);
    QCOMPARE(difference(least, 1), least);
    QCOMPARE(difference(most, least), most);
    QCOMPARE(difference(5, 7), -2);
    // A server may send what a number holds at most, twice.
    std::vector<AdGroupPtr> groups;
    Totals totals;
    for (int i = 0; i < 3; ++i) {
        auto group = makeGroup(QStringLiteral("adgrp_%1").arg(i), "active", 1);
        group->setMoney(Field::BudgetAmount, most);
        group->setMoney(Field::Spend, most);
        totals.add(*group);
        groups.push_back(group);
    }
    const Money all{most, usd(1).currency};
    QCOMPARE(committed(groups), QList<Money>{all});
    QCOMPARE(std::get<Money>(totals.total(Field::Spend).value), all);
    const BulkPlan plan
        = planBulk(BulkAction::Pause, {groups[0]->id, groups[1]->id, groups[2]->id}, groups, campaigns(), now);
    QCOMPARE(plan.after.minus(plan.before), (QList<Money>{Money{-most, all.currency}}));
}

void MoneyTest::totalsAreRecomputedFromSums()
{
    Totals totals;
    const auto add = [&totals](double spend, double impressions, double clicks, double purchases, double value) {
        auto group = makeGroup(QStringLiteral("g"), "active", 10);
        group->setMoney(Field::Spend, usd(spend).micros);
        group->setNumber(Field::Impressions, impressions);
        group->setNumber(Field::Clicks, clicks);
        group->setNumber(Field::Purchases, purchases);
        group->setMoney(Field::PurchaseValue, usd(value).micros);
        group->setNumber(Field::ReturnOnAdSpend, spend > 0 ? value / spend : 0);
        group->resultEvent = Word::of(u"purchase");
        totals.add(*group);
    };
    add(200, 20000, 720, 8, 5200);
    add(100, 100, 1, 2, 0);
    QCOMPARE(std::get<Money>(totals.total(Field::Spend).value), usd(300));
    QCOMPARE(std::get<double>(totals.total(Field::Clicks).value), 721.0);
    QCOMPARE(std::get<double>(totals.total(Field::ClickThroughRate).value),
             721.0 / 20100); // not the mean of 3.6 % and 1 %
    QCOMPARE(std::get<Money>(totals.total(Field::CostPerResult).value), usd(30));
    QCOMPARE(std::get<Money>(totals.total(Field::CostPerClick).value).micros, qint64(std::llround(300e6 / 721)));
    QCOMPARE(std::get<double>(totals.total(Field::ReturnOnAdSpend).value), 5200.0 / 300);
}

void MoneyTest::totalsOfUniquePeopleDoNotExist()
{
    Totals totals;
    totals.add(*makeGroup(QStringLiteral("g"), "active", 10));
    for (const Field field :
         {Field::Reach, Field::Frequency, Field::UniqueClicks, Field::UniqueClickThroughRate, Field::Title})
        QCOMPARE(totals.total(field).why, NoTotal::NotAdditive);
    QCOMPARE(totals.total(Field::Clicks).why, NoTotal::NoValues);
    QCOMPARE(totals.total(Field::Clicks).leftOut, 1);

    // One ad group whose figures are still to come makes every figure's total wait, and no setting's.
    auto waiting = makeGroup(QStringLiteral("h"), "active", 10);
    waiting->setNumber(Field::Clicks, 5);
    waiting->forgetMetrics();
    QCOMPARE(readField(*waiting, Field::Clicks).presence, Presence::Loading);
    QCOMPARE(readField(*waiting, Field::BudgetAmount).presence, Presence::Value);
    totals.add(*waiting);
    QCOMPARE(totals.total(Field::Clicks).why, NoTotal::Loading);
}

void MoneyTest::totalsNameWhatTheyCannotAdd()
{
    Totals totals;
    auto first = makeGroup(QStringLiteral("g"), "active", 10);
    first->setMoney(Field::Spend, usd(5).micros);
    first->setNumber(Field::Purchases, 1);
    first->resultEvent = Word::of(u"purchase");
    auto second = makeGroup(QStringLiteral("h"), "active", 10);
    second->spendCurrency = Currency::of(u"jpy");
    second->setMoney(Field::Spend, usd(900).micros);
    second->setNumber(Field::Leads, 3);
    second->resultEvent = Word::of(u"lead");
    totals.add(*first);
    totals.add(*second);
    const Total spend = totals.total(Field::Spend);
    QCOMPARE(spend.why, NoTotal::MixedCurrencies);
    QCOMPARE(spend.perCurrency, (QList<Money>{*Money::fromDouble(900, Currency::of(u"JPY")), usd(5)}));
    QCOMPARE(totals.total(Field::Results).why, NoTotal::MixedResults);
    QCOMPARE(totals.total(Field::Results).resultTypes, 2);
    QCOMPARE(totals.total(Field::CostPerResult).why, NoTotal::MixedCurrencies);
}

} // namespace agm
