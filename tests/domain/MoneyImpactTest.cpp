// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/MoneyImpactTest.h"

#include "domain/MoneyImpact.h"
#include "tests/domain/Make.h"

#include <QtTest/QTest>

using namespace agm::test;

namespace agm {
namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
const QString owned = QStringLiteral("adcamp_cbo");

CampaignsById campaigns(double budget = 100)
{
    return {{Word::of(u"adcamp_a"), makeCampaign(QStringLiteral("adcamp_a"), "active", std::nullopt)},
            {Word::of(u"adcamp_cbo"), makeCampaign(owned, "active", budget)}};
}

MoneyContext context()
{
    MoneyContext context;
    context.now = now;
    return context;
}

QString name(int i)
{
    return QStringLiteral("adgrp_%1").arg(i);
}

std::shared_ptr<AdGroup> with(const AdGroupPtr &group, const char *status)
{
    auto copy = std::make_shared<AdGroup>(*group);
    copy->status = Word::of(QByteArrayView(status));
    return copy;
}

std::shared_ptr<AdGroup> withBudget(const AdGroupPtr &group, double budget)
{
    auto copy = std::make_shared<AdGroup>(*group);
    copy->setMoney(Field::BudgetAmount, usd(budget).micros);
    return copy;
}

MoneyImpact impactOf(const std::vector<AdGroupPtr> &account, const QList<ChangedGroup> &changes)
{
    return moneyImpact(account, campaigns(), changes, context());
}

/// Three ad groups of the campaign that owns 100 a day.
std::vector<AdGroupPtr> ofOneCampaign(const char *status)
{
    std::vector<AdGroupPtr> account;
    for (int i = 0; i < 3; ++i)
        account.push_back(makeGroup(name(i), status, -1, owned));
    return account;
}

} // namespace

void MoneyImpactTest::aBudgetIsRaised()
{
    const std::vector<AdGroupPtr> account{makeGroup(name(0), "active", 20), makeGroup(name(1), "paused", 20),
                                          makeGroup(name(2), "active", 5)};
    const auto impact
        = impactOf(account, {{name(1), withBudget(account[1], 90)}, {name(0), withBudget(account[0], 35.5)}});
    QCOMPARE(impact.change(), QList<Money>{usd(15.5)});
    QCOMPARE(impact.rows.size(), 2);
    QCOMPARE(impact.rows[0].adGroupId, name(1));
    QVERIFY(impact.rows[0].change == usd(0)); // it is off
    QVERIFY(impact.rows[1].change == usd(15.5));
    QCOMPARE(impact.starts + impact.stops, 0);

    // Of an id that stands there twice the last counts.
    const auto twice = impactOf(account, {{name(0), nullptr}, {name(0), withBudget(account[0], 21)}});
    QCOMPARE(twice.rows.size(), 1);
    QVERIFY(twice.rows[0].change == usd(1));
    QCOMPARE(twice.change(), QList<Money>{usd(1)});

    const auto stopped = impactOf(account, {{name(0), with(account[0], "paused")}});
    QVERIFY(stopped.rows[0].change == usd(-20));
    QVERIFY(stopped.rows[0].stops && !stopped.rows[0].starts && !stopped.rows[0].redistributes);
    QCOMPARE(stopped.stops, 1);
}

void MoneyImpactTest::createdAndDeletedCount()
{
    const std::vector<AdGroupPtr> account{makeGroup(name(0), "active", 20)};
    const auto impact = impactOf(account,
                                 {{name(0), nullptr},
                                  {QStringLiteral("local_1"), makeGroup(QStringLiteral("local_1"), "active", 8)},
                                  {QStringLiteral("adgrp_unheard_of"), nullptr}});
    QCOMPARE(impact.change(), QList<Money>{usd(-12)});
    QVERIFY(impact.rows[0].change == usd(-20));
    QVERIFY(impact.rows[1].change == usd(8));
    QCOMPARE(impact.rows[2].change->micros, 0);
    QCOMPARE(impact.starts, 1);
    QCOMPARE(impact.stops, 1);
}

void MoneyImpactTest::aCampaignBudgetIsShared()
{
    // 100 over three: what cannot be divided goes to the first by id, whatever the order of the rows.
    const auto account = ofOneCampaign("active");
    const auto impact = impactOf(
        account, {{name(2), nullptr}, {name(0), with(account[0], "paused")}, {name(1), with(account[1], "paused")}});
    QCOMPARE(impact.change(), QList<Money>{usd(-100)});
    QCOMPARE(impact.rows[0].change->micros, -33'333'333);
    QCOMPARE(impact.rows[1].change->micros, -33'333'334);
    QCOMPARE(impact.rows[2].change->micros, -33'333'333);
    QVERIFY(!impact.rows[0].redistributes);

    const auto off = ofOneCampaign("paused");
    const auto start = impactOf(off, {{name(1), with(off[1], "active")}});
    QVERIFY(start.rows[0].change == usd(100));
    QVERIFY(start.rows[0].starts);
}

void MoneyImpactTest::someOfACampaignBudgetOnlyRedistribute()
{
    auto account = ofOneCampaign("active");
    account.push_back(makeGroup(name(3), "paused", -1, owned));
    auto titled = std::make_shared<AdGroup>(*account[2]);
    titled->title = QStringLiteral("x");
    const auto impact = impactOf(account,
                                 {{name(0), with(account[0], "paused")},
                                  {name(1), nullptr},
                                  {name(2), titled},
                                  {name(3), with(account[3], "active")}});
    QVERIFY(impact.change().isEmpty());
    for (const MoneyRow &row : impact.rows)
        QVERIFY(row.change == usd(0));
    QVERIFY(impact.rows[0].redistributes && impact.rows[0].stops);
    QVERIFY(impact.rows[1].redistributes && impact.rows[1].stops);
    QVERIFY(!impact.rows[2].redistributes);
    QVERIFY(impact.rows[3].redistributes && impact.rows[3].starts);

    // One goes off and another on: the campaign runs on.
    auto single = ofOneCampaign("paused");
    single[0] = with(single[0], "active");
    const auto swap = impactOf(single, {{name(0), with(single[0], "paused")}, {name(1), with(single[1], "active")}});
    QVERIFY(swap.change().isEmpty());
    QVERIFY(swap.rows[0].redistributes && swap.rows[1].redistributes);
}

void MoneyImpactTest::unknownIsNothingNotZero()
{
    const QString unloaded = QStringLiteral("adcamp_not_loaded");
    const std::vector<AdGroupPtr> account{makeGroup(name(0), "active", -1, unloaded),
                                          makeGroup(name(1), "active", -1, unloaded)};
    auto titled = std::make_shared<AdGroup>(*account[1]);
    titled->title = QStringLiteral("x");
    const auto impact = impactOf(account, {{name(0), with(account[0], "paused")}, {name(1), titled}});
    QVERIFY(!impact.rows[0].change);
    QCOMPARE(impact.rows[1].change->micros, 0); // still unknown, but unchanged
    QCOMPARE(impact.before.unknown.groups, 2);
    QCOMPARE(impact.after.unknown.groups, 1);

    auto noAmount = std::make_shared<Campaign>(*makeCampaign(owned, "active", 1.0));
    noAmount->budgetAmount.reset();
    const auto cbo = ofOneCampaign("active");
    const CampaignsById unknown{{Word::of(u"adcamp_cbo"), noAmount}};
    const auto some = moneyImpact(cbo, unknown, {{name(0), nullptr}}, context());
    QCOMPARE(some.rows[0].change->micros, 0);
    const auto all = moneyImpact(cbo, unknown, {{name(0), nullptr}, {name(1), nullptr}, {name(2), nullptr}}, context());
    QVERIFY(!all.rows[0].change);
    QCOMPARE(all.before.unknown.campaigns, 1);
    QCOMPARE(all.after.unknown.campaigns, 0);

    auto forLife = std::make_shared<Campaign>(*makeCampaign(owned, "active", 700));
    forLife->budgetType = Word::of(u"lifetime");
    const auto life = moneyImpact(cbo, {{Word::of(u"adcamp_cbo"), forLife}}, {}, context());
    QVERIFY(life.after.amounts().isEmpty());
    QCOMPARE(life.after.unknown.campaigns, 1);
}

void MoneyImpactTest::anotherCurrencyIsNoSum()
{
    const std::vector<AdGroupPtr> account{makeGroup(name(0), "active", 5)};
    auto euro = std::make_shared<AdGroup>(*account[0]);
    euro->budgetCurrency = Currency::of(u"EUR");
    const auto impact = impactOf(account, {{name(0), euro}});
    QVERIFY(!impact.rows[0].change);
    QCOMPARE(impact.change(), (QList<Money>{Money{5 * Money::Micro, Currency::of(u"EUR")}, usd(-5)}));
}

void MoneyImpactTest::lifetimeIsSpreadOverTheDaysLeft_data()
{
    QTest::addColumn<double>("budget");
    QTest::addColumn<double>("spent");
    QTest::addColumn<double>("startsInHours");
    QTest::addColumn<double>("endsInHours");
    QTest::addColumn<double>("perDay"); // below zero: cannot be told
    QTest::newRow("four days left") << 700.0 << 300.0 << -240.0 << 96.0 << 100.0;
    QTest::newRow("half a day left") << 700.0 << 300.0 << -240.0 << 12.0 << 800.0;
    QTest::newRow("at least an hour") << 700.0 << 300.0 << -240.0 << 0.25 << 9600.0;
    QTest::newRow("all spent") << 700.0 << 700.0 << -240.0 << 96.0 << 0.0;
    QTest::newRow("overspent") << 700.0 << 800.0 << -240.0 << 96.0 << 0.0;
    QTest::newRow("past its end") << 700.0 << 300.0 << -240.0 << -1.0 << 0.0;
    QTest::newRow("ends now") << 700.0 << 300.0 << -240.0 << 0.0 << 0.0;
    QTest::newRow("starts in a day") << 700.0 << 0.0 << 24.0 << 24.0 * 8 << 100.0;
    QTest::newRow("no amount") << -1.0 << 300.0 << -240.0 << 96.0 << -1.0;
    QTest::newRow("no spend") << 700.0 << -1.0 << -240.0 << 96.0 << -1.0;
}

void MoneyImpactTest::lifetimeIsSpreadOverTheDaysLeft()
{
    QFETCH(double, budget);
    QFETCH(double, spent);
    QFETCH(double, startsInHours);
    QFETCH(double, endsInHours);
    QFETCH(double, perDay);
    const auto group = makeGroup(name(0), "active", budget);
    group->budgetType = Word::of(u"lifetime");
    if (spent >= 0)
        group->setMoney(Field::Spend, usd(spent).micros);
    group->startsAt = Instant::of(now.addSecs(qint64(startsInHours * 3600)));
    group->endsAt = Instant::of(now.addSecs(qint64(endsInHours * 3600)));
    MoneyContext allTime = context();
    allTime.spendIsAllTime = true;
    QVERIFY(lifetimePerDay(*group, allTime) == (perDay < 0 ? std::nullopt : std::optional(usd(perDay))));

    const bool ended = endsInHours <= 0 && budget >= 0;
    QCOMPARE(lifetimePerDay(*group, context()).has_value(), ended); // the spend is of a window
    group->endsAt = Instant();
    QVERIFY(!lifetimePerDay(*group, allTime));
    group->budgetType = Word::of(u"daily");
    group->endsAt = Instant::of(now.addDays(1));
    QVERIFY(!lifetimePerDay(*group, allTime));
}

void MoneyImpactTest::lifetimeStandsApart()
{
    const auto life = makeGroup(name(0), "active", 700);
    life->budgetType = Word::of(u"lifetime");
    life->setMoney(Field::Spend, usd(300).micros);
    life->endsAt = Instant::of(now.addDays(4));
    const std::vector<AdGroupPtr> account{life, makeGroup(name(1), "active", 10)};
    MoneyContext allTime = context();
    allTime.spendIsAllTime = true;
    const QList<ChangedGroup> raise{{name(0), withBudget(life, 1100)}};
    const auto told = moneyImpact(account, campaigns(), raise, allTime);
    QVERIFY(told.change().isEmpty());
    QCOMPARE(told.before.unknown.groups, 0);
    QCOMPARE(told.after.on, 2);
    QVERIFY(told.rows[0].change == usd(0));
    QVERIFY(told.rows[0].lifetimeBefore == usd(100));
    QVERIFY(told.rows[0].lifetimeAfter == usd(200));
    QCOMPARE(told.lifetimeBefore, QList<Money>{usd(100)});
    QCOMPARE(told.lifetimeAfter, QList<Money>{usd(200)});

    const auto paused = moneyImpact(account, campaigns(), {{name(0), with(life, "paused")}}, allTime);
    QVERIFY(paused.rows[0].lifetimeAfter == usd(0));
    QVERIFY(paused.lifetimeAfter.isEmpty());

    const auto untold = moneyImpact(account, campaigns(), raise, context());
    QVERIFY(!untold.rows[0].change);
    QVERIFY(!untold.rows[0].lifetimeBefore);
    QCOMPARE(untold.before.unknown.groups, 1);
    QCOMPARE(untold.after.unknown.groups, 1);

    // A later end spreads the same budget over more days, how many nobody can tell.
    auto longer = std::make_shared<AdGroup>(*life);
    longer->endsAt = Instant::of(now.addDays(8));
    QVERIFY(!moneyImpact(account, campaigns(), {{name(0), longer}}, context()).rows[0].change);

    // What was spent in another currency cannot be taken off.
    auto elsewhere = std::make_shared<AdGroup>(*life);
    elsewhere->budgetCurrency = Currency::of(u"EUR");
    QVERIFY(!lifetimePerDay(*elsewhere, allTime));
}

void MoneyImpactTest::whatMayBeSpent_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<double>("hoursLeft");
    const auto utc = [](int month, int day, int hour, int minute = 0) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    QTest::newRow("noon") << QByteArray("UTC") << utc(11, 23, 12) << 12.0;
    QTest::newRow("midnight") << QByteArray("UTC") << utc(11, 23, 0) << 24.0;
    QTest::newRow("a quarter to") << QByteArray("UTC") << utc(11, 23, 23, 45) << 0.25;
    QTest::newRow("New York") << QByteArray("America/New_York") << utc(11, 23, 12) << 17.0;
    QTest::newRow("the day with 25 hours") << QByteArray("Europe/Berlin") << utc(10, 24, 22) << 25.0;
    QTest::newRow("the day with 23 hours") << QByteArray("Europe/Berlin") << utc(3, 28, 23) << 23.0;
}

void MoneyImpactTest::whatMayBeSpent()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, at);
    QFETCH(double, hoursLeft);
    const std::vector<AdGroupPtr> account{makeGroup(name(0), "active", 24), makeGroup(name(1), "active", 1)};
    MoneyContext context;
    context.now = at;
    context.zone = QTimeZone(zone);
    const auto impact = moneyImpact(account, campaigns(), {{name(1), nullptr}}, context);
    QCOMPARE(impact.untilTomorrow, QList<Money>{usd(hoursLeft)});
    QCOMPARE(impact.worstDay, QList<Money>{usd(42)});
    context.worstDayFactor = 1.1;
    QCOMPARE(moneyImpact(account, campaigns(), {}, context).worstDay, QList<Money>{usd(27.5)});
}

} // namespace agm
