// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/PanicStop.h"

#include "domain/AdGroupEdit.h"
#include "tests/domain/Make.h"
#include "tests/domain/RandomAccount.h"
#include "tests/sync/JournalTests.h"

#include <QtTest/QTest>

namespace agm {
namespace {

using test::makeCampaign;
using test::makeGroup;

const QDateTime Now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

QStringList idsOf(const EditPlan &plan)
{
    QStringList ids;
    for (const EditRow &row : plan.rows)
        ids.append(row.adGroupId);
    return ids;
}

CampaignsById oneCampaign(const CampaignPtr &campaign)
{
    return {{Word::of(QStringView(campaign->id)), campaign}};
}

EditPlan planOf(int rows)
{
    EditPlan plan;
    for (int i = 0; i < rows; ++i) {
        EditRow row;
        row.adGroupId = QStringLiteral("adgrp_%1").arg(i);
        plan.rows.append(row);
    }
    return plan;
}

} // namespace

void PanicStopTest::onlyWhatMaySpend()
{
    const auto ended = makeGroup(QStringLiteral("ended"), "active", 10);
    ended->endsAt = Instant::of(Now.addDays(-1));
    const auto later = makeGroup(QStringLiteral("later"), "active", 10);
    later->startsAt = Instant::of(Now.addDays(1));
    const std::vector<AdGroupPtr> account{
        makeGroup(QStringLiteral("on"), "active", 10), makeGroup(QStringLiteral("paused"), "paused", 10),
        makeGroup(QStringLiteral("off"), "active", 10, QStringLiteral("adcamp_off")), ended, later};
    const CampaignsById campaigns = oneCampaign(makeCampaign(QStringLiteral("adcamp_off"), "paused", std::nullopt));
    const EditPlan plan = planPanicStop(account, campaigns, Now);
    QCOMPARE(idsOf(plan), QStringList{QStringLiteral("on")});
    QCOMPARE(plan.action, BulkAction::Pause);
    QCOMPARE(plan.origin, QStringLiteral("panic_stop"));
    QCOMPARE(plan.rows[0].action, BulkAction::Pause);
    QCOMPARE(plan.rows[0].title, QStringLiteral("Title of on"));
    QVERIFY(planPanicStop({}, {}, Now).rows.isEmpty());
}

void PanicStopTest::theMostExpensiveFirst()
{
    const auto lifetime = makeGroup(QStringLiteral("d_lifetime"), "active", 1);
    lifetime->budgetType = Word::of(u"lifetime");
    const std::vector<AdGroupPtr> account{
        makeGroup(QStringLiteral("a"), "active", 20), makeGroup(QStringLiteral("b"), "active", 300),
        makeGroup(QStringLiteral("c_unknown"), "active", -1), lifetime, makeGroup(QStringLiteral("e"), "active", 20)};
    QCOMPARE(idsOf(planPanicStop(account, {}, Now)),
             (QStringList{QStringLiteral("c_unknown"), QStringLiteral("d_lifetime"), QStringLiteral("b"),
                          QStringLiteral("a"), QStringLiteral("e")}));
}

void PanicStopTest::aCampaignBudgetIsShared()
{
    const QString cbo = QStringLiteral("adcamp_cbo");
    const std::vector<AdGroupPtr> account{
        makeGroup(QStringLiteral("own_40"), "active", 40), makeGroup(QStringLiteral("shared_1"), "active", -1, cbo),
        makeGroup(QStringLiteral("shared_2"), "active", -1, cbo), makeGroup(QStringLiteral("own_60"), "active", 60)};
    const CampaignsById campaigns = oneCampaign(makeCampaign(cbo, "active", 100));
    QCOMPARE(idsOf(planPanicStop(account, campaigns, Now)),
             (QStringList{QStringLiteral("own_60"), QStringLiteral("shared_1"), QStringLiteral("shared_2"),
                          QStringLiteral("own_40")}));
}

void PanicStopTest::rowsExpectTheirBudget()
{
    const std::vector<AdGroupPtr> account{makeGroup(QStringLiteral("a"), "active", 20),
                                          makeGroup(QStringLiteral("b"), "active", -1)};
    const EditPlan plan = planPanicStop(account, {}, Now);
    const EditRow &unknown = plan.rows[0];
    const EditRow &known = plan.rows[1];
    QCOMPARE(known.adGroupId, QStringLiteral("a"));
    QCOMPARE(std::get<QString>(known.fields[Field::Status].before), QStringLiteral("active"));
    QCOMPARE(std::get<QString>(known.fields[Field::Status].after), QStringLiteral("paused"));
    QCOMPARE(std::get<Money>(known.fields[Field::BudgetAmount].before), test::usd(20));
    QVERIFY(known.fields[Field::BudgetAmount].before == known.fields[Field::BudgetAmount].after);
    QVERIFY(!unknown.fields.contains(Field::BudgetAmount));
}

void PanicStopTest::nothingRunsAfterwards()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const test::RandomAccount random(seed, seed % 2 == 0);
        const EditPlan plan = planPanicStop(random.groups, random.campaigns, random.now);
        QHash<QString, EditRow> rows;
        for (const EditRow &row : plan.rows)
            rows.insert(row.adGroupId, row);
        QCOMPARE(rows.size(), plan.rows.size());
        std::vector<AdGroupPtr> after;
        for (const AdGroupPtr &group : random.groups) {
            const auto row = rows.constFind(group->id);
            after.push_back(row == rows.constEnd() ? group
                                                   : withPatch(*group, {{Field::Status, QStringLiteral("paused")}}));
        }
        const CommittedSpend before = committedSpend(random.groups, random.campaigns, random.now);
        QCOMPARE(int(plan.rows.size()), before.on);
        const CommittedSpend left = committedSpend(after, random.campaigns, random.now);
        QCOMPARE(left.on, 0);
        QVERIFY(left.amounts().isEmpty());
        QCOMPARE(left.unknown, UnknownSpend());
    }
}

void PanicStopTest::anHourIsATwentyFourth()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const test::RandomAccount random(seed, seed % 2 == 0);
        const QList<Money> day = committedSpend(random.groups, random.campaigns, random.now).amounts();
        const QList<Money> hour = runningPerHour(random.groups, random.campaigns, random.now);
        QCOMPARE(hour.size(), day.size());
        for (qsizetype i = 0; i < day.size(); ++i) {
            QCOMPARE(hour[i].currency, day[i].currency);
            // To the micro-unit: rounding an hour to the nearest one is at most half of one off.
            QVERIFY(std::abs(hour[i].micros * 24 - day[i].micros) <= 12);
        }
    }
}

void PanicStopTest::stagesPartition_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("none") << 0 << QList<int>{};
    QTest::newRow("one") << 1 << QList<int>{1};
    QTest::newRow("two") << 2 << QList<int>{1, 1};
    QTest::newRow("three") << 3 << QList<int>{1, 1, 1};
    QTest::newRow("ten") << 10 << QList<int>{1, 3, 6};
    QTest::newRow("hundred") << 100 << QList<int>{10, 25, 65};
    QTest::newRow("213") << 213 << QList<int>{22, 54, 137};
}

void PanicStopTest::stagesPartition()
{
    QFETCH(int, rows);
    QFETCH(QList<int>, sizes);
    const EditPlan plan = planOf(rows);
    const QList<QStringList> stages = restoreStages(plan);
    QList<int> found;
    QStringList restored;
    for (const QStringList &stage : stages) {
        found.append(int(stage.size()));
        restored += stage;
    }
    QCOMPARE(found, sizes);
    QStringList cheapestFirst = idsOf(plan);
    std::reverse(cheapestFirst.begin(), cheapestFirst.end());
    QCOMPARE(restored, cheapestFirst);
}

} // namespace agm
