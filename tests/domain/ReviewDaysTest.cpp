// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/MakePeriod.h"
#include "tests/domain/PeriodReviewTest.h"

#include <QtTest/QTest>

#include <cmath>
#include <random>

using namespace agm::test;

namespace agm {
namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");
const QString C = QStringLiteral("c");

/// An account at noon of the last day of the window, in a zone.
struct MakeReview : MakePeriod {
    CampaignsById campaigns;
    PeriodInput period;

    explicit MakeReview(const char *zone = "UTC", QDate last = QDate(2026, 3, 31)) : MakePeriod(last)
    {
        const QTimeZone there{QByteArray(zone)};
        period.window = *TimeWindow::custom(input.first, input.last, there);
        period.now = QDateTime(last, QTime(12, 0), there).toUTC();
    }
    void campaign(std::optional<double> budget)
    {
        campaigns.insert(Word::of(u"adcamp_a"), makeCampaign(QStringLiteral("adcamp_a"), "active", budget));
    }
    /// `spend` on each of 56 full days, and 20 so far today.
    void steady(const QString &id, double spend)
    {
        const QDate today = input.last;
        days(id, 57, [=](int, QDate day) { return makeFigures(day == today ? 20 : spend, 1000, 10, 1); });
    }
    PeriodReview review()
    {
        period.insight = made();
        period.campaigns = &campaigns;
        return reviewOf(period);
    }
};

Instant at(QDate day, int hour, const char *zone = "UTC")
{
    return Instant::of(QDateTime(day, QTime(hour, 0), QTimeZone(QByteArray(zone))));
}

} // namespace

void ReviewDaysTest::pacingOfADay()
{
    MakeReview account;
    account.add(A, 300, 7000, 70, 7); // a budget of 50 a day
    account.steady(A, 42);
    const QList<Pacing> pacing = account.review().pacing;
    QCOMPARE(pacing.size(), 1);
    QCOMPARE(pacing[0].adGroupId, A);
    QCOMPARE(pacing[0].budget, usd(50));
    QVERIFY(!pacing[0].lifetime);
    QCOMPARE(pacing[0].spent, usd(20));
    QCOMPARE(pacing[0].forecast, usd(42));
    QCOMPARE(pacing[0].low, usd(42));
    QCOMPARE(pacing[0].high, usd(42));
    // Above the budget nothing is foretold, and what is off has no pace.
    account.steady(A, 60);
    QCOMPARE(account.review().pacing[0].forecast, usd(50));
    MakeReview off;
    off.add(A, 300, 7000, 70, 7).status = Word::of(u"paused");
    off.steady(A, 42);
    QVERIFY(off.review().pacing.isEmpty());
    // It ends at six in the evening: three quarters of a day.
    MakeReview ending;
    ending.add(A, 300, 7000, 70, 7).endsAt = at(ending.input.last, 18);
    ending.steady(A, 40);
    QCOMPARE(ending.review().pacing[0].forecast, usd(30));
}

void ReviewDaysTest::pacingWithoutDays()
{
    MakeReview account;
    account.add(A, 300, 7000, 70, 7);
    Pacing pacing = account.review().pacing[0];
    QCOMPARE(pacing.budget, usd(50));
    QVERIFY(!pacing.spent && !pacing.forecast && !pacing.low && !pacing.high);
    // One day of data: the spend is known, nothing can be foretold.
    account.days(A, 1, [](int, QDate) { return makeFigures(20, 1000, 10, 1); });
    pacing = account.review().pacing[0];
    QCOMPARE(pacing.spent, usd(20));
    QVERIFY(!pacing.forecast);
    // Without today's figure, the day as a whole can.
    account.days(A, 57, [&](int, QDate day) {
        return day == account.input.last ? std::nullopt : std::optional(makeFigures(42, 1000, 10, 1));
    });
    pacing = account.review().pacing[0];
    QVERIFY(!pacing.spent);
    QCOMPARE(pacing.forecast, usd(42));
}

void ReviewDaysTest::pacingFurthestFirst()
{
    MakeReview account;
    account.add(A, 300, 7000, 70, 7);
    account.add(B, 300, 7000, 70, 7);
    account.add(C, 300, 7000, 70, 7);
    account.steady(A, 45);
    account.steady(B, 25);
    const QList<Pacing> pacing = account.review().pacing;
    QCOMPARE(pacing.size(), 3);
    QCOMPARE(pacing[0].adGroupId, B);
    QCOMPARE(pacing[1].adGroupId, A);
    QCOMPARE(pacing[2].adGroupId, C); // not known: last
}

void ReviewDaysTest::aCampaignBudgetCountsOnce()
{
    MakeReview account;
    account.campaign(100);
    for (const QString &id : {A, B, C}) {
        account.add(id, 200, 7000, 70, 7).clearNumber(Field::BudgetAmount);
        account.steady(id, 30);
    }
    std::const_pointer_cast<AdGroup>(account.groups[2])->status = Word::of(u"paused");
    const QList<Pacing> pacing = account.review().pacing;
    QCOMPARE(pacing.size(), 1);
    QVERIFY(pacing[0].adGroupId.isEmpty());
    QCOMPARE(pacing[0].campaignId, QStringLiteral("adcamp_a"));
    QCOMPARE(pacing[0].budget, usd(100));
    QCOMPARE(pacing[0].spent, usd(60)); // what the paused one spent today was the campaign's too
    QCOMPARE(pacing[0].forecast, usd(90));
    // With none of them on, there is no budget at work.
    for (const AdGroupPtr &group : account.groups)
        std::const_pointer_cast<AdGroup>(group)->status = Word::of(u"paused");
    QVERIFY(account.review().pacing.isEmpty());
}

void ReviewDaysTest::aCampaignNeedsAllItsAdGroups()
{
    MakeReview account;
    account.campaign(100);
    for (const QString &id : {A, B})
        account.add(id, 200, 7000, 70, 7).clearNumber(Field::BudgetAmount);
    account.steady(A, 30);
    // B's days are not known: 30 would be A's alone.
    QVERIFY(!account.review().pacing[0].forecast && !account.review().pacing[0].spent);
    // Created yesterday: before that it spent nothing; since, it is known.
    std::const_pointer_cast<AdGroup>(account.groups[1])->createdAt = at(account.input.last.addDays(-1), 9);
    account.days(B, 2, [](int, QDate) { return makeFigures(10, 100, 1, 0); });
    QCOMPARE(account.review().pacing[0].spent, usd(30));
    QVERIFY(account.review().pacing[0].forecast);
    QVERIFY(account.review().pacing[0].forecast->micros >= usd(30).micros);
}

void ReviewDaysTest::lifetimeBudget()
{
    MakeReview account;
    AdGroup &group = account.add(A, 280, 7000, 70, 7);
    group.budgetType = Word::of(u"lifetime");
    group.setMoney(Field::BudgetAmount, 1000 * Money::Micro);
    const QDate today = account.input.last;
    group.startsAt = at(today.addDays(-10), 0);
    group.endsAt = at(today.addDays(5), 12);
    account.steady(A, 40);
    Pacing pacing = account.review().pacing[0];
    QVERIFY(pacing.lifetime);
    QCOMPARE(pacing.spent, usd(10 * 40 + 20));
    // 20 more today, four full days and half of the fifth.
    QCOMPARE(pacing.forecast, usd(420 + 20 + 4 * 40 + 20));
    group.setMoney(Field::BudgetAmount, 500 * Money::Micro);
    QCOMPARE(account.review().pacing[0].forecast, usd(500));
    // Without its end, or with a day that is not known, there is no forecast.
    group.endsAt = {};
    pacing = account.review().pacing[0];
    QCOMPARE(pacing.spent, usd(420));
    QVERIFY(!pacing.forecast);
    group.endsAt = at(today.addDays(5), 12);
    account.days(A, 57, [&](int, QDate day) {
        return day == today.addDays(-4) ? std::nullopt : std::optional(makeFigures(40, 1000, 10, 1));
    });
    pacing = account.review().pacing[0];
    QVERIFY(!pacing.spent && !pacing.forecast);
}

void ReviewDaysTest::lifetimeOverAChangeOfClocks()
{
    // 29 March 2026 has 23 hours in Berlin. The ad group ends at noon, after 11 of them.
    MakeReview account("Europe/Berlin", QDate(2026, 3, 27));
    AdGroup &group = account.add(A, 280, 7000, 70, 7);
    group.budgetType = Word::of(u"lifetime");
    group.setMoney(Field::BudgetAmount, 1000 * Money::Micro);
    group.startsAt = at(QDate(2026, 3, 20), 0, "Europe/Berlin");
    group.endsAt = at(QDate(2026, 3, 29), 12, "Europe/Berlin");
    account.steady(A, 46);
    const Pacing pacing = account.review().pacing[0];
    QCOMPARE(pacing.spent, usd(7 * 46 + 20));
    QCOMPARE(pacing.forecast, usd(7 * 46 + 46 + 46 + 46 * 11.0 / 23));
    // The zone decides what today is: in Auckland it is the next day already.
    MakeReview late("Pacific/Auckland", QDate(2026, 3, 31));
    late.add(A, 280, 7000, 70, 7);
    late.steady(A, 46);
    late.period.now = QDateTime(QDate(2026, 3, 31), QTime(11, 30), Qt::UTC); // half past midnight there
    QVERIFY(!late.review().includesToday);
    QVERIFY(!late.review().pacing[0].spent); // nothing is known of 1 April yet
}

void ReviewDaysTest::lifetimeOfAllTime()
{
    MakeReview account;
    AdGroup &group = account.add(A, 640, 7000, 70, 7);
    group.budgetType = Word::of(u"lifetime");
    group.setMoney(Field::BudgetAmount, 1000 * Money::Micro);
    group.endsAt = at(account.input.last.addDays(2), 0);
    account.steady(A, 40);
    account.period.window = TimeWindow(WindowPreset::AllTime, QTimeZone("UTC"));
    account.input.first = account.input.last = {};
    const PeriodReview made = account.review();
    QCOMPARE(made.pacing[0].spent, usd(640)); // the window's spend is all there ever was
    QCOMPARE(made.pacing[0].forecast, usd(640 + 20 + 40));
}

void ReviewDaysTest::budgetsOfAnotherCurrency()
{
    MakeReview account;
    AdGroup &group = account.add(A, 300, 7000, 70, 7);
    group.spendCurrency = Currency::of(u"EUR");
    group.budgetCurrency = Currency::usd();
    account.days(A, 57, [](int, QDate) {
        MetricFigures figures = makeFigures(40, 1000, 10, 1);
        figures.currency = Currency::of(u"EUR");
        return std::optional(figures);
    });
    // Euros tell nothing of a budget in dollars.
    const Pacing dollars = account.review().pacing[0];
    QCOMPARE(dollars.budget, usd(50));
    QVERIFY(!dollars.spent && !dollars.forecast);
    // Later answers have the budget in the currency of the spend as well.
    group.budgetCurrency = Currency::of(u"EUR");
    group.setMoney(Field::BudgetAmountLocal, 45 * Money::Micro);
    const Pacing euros = account.review().pacing[0];
    QCOMPARE(euros.budget, (Money{45 * Money::Micro, Currency::of(u"EUR")}));
    QCOMPARE(euros.forecast, (Money{40 * Money::Micro, Currency::of(u"EUR")}));
}

void ReviewDaysTest::changedToday()
{
    MakeReview account;
    account.add(A, 300, 7000, 70, 7);
    account.steady(A, 42);
    account.period.budgetChanges = {{A, {account.input.last}}};
    const Pacing today = account.review().pacing[0];
    QCOMPARE(today.spent, usd(20));
    QVERIFY(!today.forecast); // no day is known under the new budget
    account.period.budgetChanges = {{A, {account.input.last.addDays(-1)}}};
    QCOMPARE(account.review().pacing[0].forecast, usd(42));
}

void ReviewDaysTest::anomalies()
{
    MakeReview account;
    account.add(A, 700, 70000, 700, 7);
    account.add(B, 700, 70000, 700, 7);
    const QDate tuesday = account.input.last.addDays(-7 + 1); // the first day of the window
    QCOMPARE(tuesday.dayOfWeek(), 3);
    std::mt19937 random(2);
    std::normal_distribution<double> noise(1, 0.07);
    const auto usual
        = [&] { return makeFigures(std::round(110 * noise(random)), std::round(9000 * noise(random)), 90, 1); };
    account.days(A, 60, [&](int, QDate day) {
        MetricFigures figures = usual();
        if (day == tuesday)
            figures.setMoney(Field::Spend, 212 * Money::Micro);
        return figures;
    });
    account.days(B, 60, [&](int, QDate day) {
        MetricFigures figures = usual();
        if (day == tuesday.addDays(2))
            figures.setCount(Field::Clicks, 3);
        return figures;
    });
    const QList<Anomaly> anomalies = account.review().anomalies;
    QCOMPARE(anomalies.size(), 2);
    QCOMPARE(anomalies[0].adGroupId, B); // the latest first
    QCOMPARE(anomalies[0].field, Field::Clicks);
    QCOMPARE(anomalies[0].value, 3.0);
    QCOMPARE(anomalies[1].adGroupId, A);
    QCOMPARE(anomalies[1].day, tuesday);
    QCOMPARE(anomalies[1].field, Field::Spend);
    QCOMPARE(anomalies[1].value, 212.0);
    QCOMPARE(anomalies[1].currency, Currency::usd());
    QVERIFY(anomalies[1].expected.low > 85 && anomalies[1].expected.high < 135 && anomalies[1].p < 0.05);
}

void ReviewDaysTest::todayIsLeftOut()
{
    MakeReview account;
    account.add(A, 700, 70000, 700, 7);
    account.steady(A, 100); // 20 so far today
    QVERIFY(account.review().anomalies.isEmpty());
    // Tomorrow the same figure is one.
    account.period.now = account.period.now.addDays(1);
    const QList<Anomaly> anomalies = account.review().anomalies;
    QCOMPARE(anomalies.size(), 1);
    QCOMPARE(anomalies[0].day, account.input.last);
    QCOMPARE(anomalies[0].value, 20.0);
}

void ReviewDaysTest::anomaliesAreAdjustedDayByDay()
{
    // A count that stands out of one ad group's past is to be expected once among thousands.
    const auto found = [](int others) {
        MakeReview account;
        account.add(A, 700, 70000, 700, 7);
        const QDate odd = account.input.last.addDays(-3);
        account.days(A, 57, [&](int, QDate day) { return makeFigures(100, 9000, 900, day == odd ? 7 : 1); });
        for (int i = 0; i < others; ++i) {
            const QString id = QStringLiteral("other%1").arg(i);
            account.add(id, 700, 70000, 700, 7);
            account.days(id, 57, [&](int, QDate) { return makeFigures(100, 9000, 900, 1); });
        }
        return account.review().anomalies.size();
    };
    QCOMPARE(found(0), 1);
    QCOMPARE(found(10), 1);
    QCOMPARE(found(400), 0);
}

void ReviewDaysTest::whatIsLeftOut()
{
    MakeReview account;
    for (const QString &id : {A, B, C})
        account.add(id, 70, 7000, 70, 7);
    account.steady(A, 10);
    account.days(B, 5, [](int, QDate) { return makeFigures(10, 1000, 10, 1); });
    QList<LeftOut> leftOut = account.review().leftOut;
    QVERIFY(leftOut.contains(LeftOut{LeftOut::NoDays, 1}));
    QVERIFY(leftOut.contains(LeftOut{LeftOut::FewDays, 1}));
    // A's days before the window add up to a period before; of the two others it is not known.
    QVERIFY(leftOut.contains(LeftOut{LeftOut::NoBefore, 2}));
    QCOMPARE(leftOut.size(), 3);
    // Hours are no days.
    MetricSeries hours = account.input.days.value(A);
    hours.granularity = Granularity::Hour;
    account.input.days.insert(A, hours);
    leftOut = account.review().leftOut;
    QVERIFY(leftOut.contains(LeftOut{LeftOut::NoDays, 2}));
}

} // namespace agm
