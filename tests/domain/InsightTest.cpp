// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/InsightTest.h"

#include "domain/CostTargets.h"
#include "domain/Insight.h"
#include "tests/domain/MakePeriod.h"

#include <QtTest/QTest>

#include <cmath>
#include <limits>

using namespace agm::test;

namespace agm {
namespace {

const QString A = QStringLiteral("a");
const QString B = QStringLiteral("b");

QString number(int i)
{
    return QStringLiteral("g%1").arg(i, 3, 10, QLatin1Char('0'));
}

bool near(double is, double wanted)
{
    return std::abs(is - wanted) < 0.5e-8;
}

} // namespace

void InsightTest::intervals()
{
    MakePeriod account;
    account.add(A, 200, 20000, 720, 8);
    const InsightPtr insight = account.insight(A);
    QVERIFY(near(insight->ctr->low, 0.03350601) && near(insight->ctr->high, 0.03867220));
    QVERIFY(near(insight->costPerResult->low, 12.68778781) && near(insight->costPerResult->high, 57.90669314));
    // Nothing to compare with, nothing known of before or of days.
    QCOMPARE(insight->target.kind, TargetKind::None);
    QVERIFY(!insight->againstTarget && !insight->spendChange && !insight->ctrChange && !insight->costChange);
    QVERIFY(insight->before.isEmpty());
    QVERIFY(insight->dailySpend.isEmpty());
    QVERIFY(insightsOf({}).isEmpty());
}

void InsightTest::ownTargetFirst()
{
    MakePeriod account;
    account.add(A, 200, 20000, 720, 8).setMoney(Field::DesiredCostPerResult, 10 * Money::Micro);
    account.input.targets.insert(Currency::usd(), usd(99));
    const InsightPtr insight = account.insight(A);
    QCOMPARE(insight->target, (CostTarget{TargetKind::Own, usd(10)}));
    QCOMPARE(insight->againstTarget->estimate, 2.5); // cost / target
    QCOMPARE(insight->againstTarget->p, costAgainst(200, 8, 10)->p); // one alone needs no adjustment
    QCOMPARE(insight->againstTarget->verdict(), Verdict::Clear);
}

void InsightTest::targetsAreKeptAsText()
{
    const CostTargets targets{{Currency::of(u"USD"), Money{12'500'000, Currency::of(u"USD")}},
                              {Currency::of(u"JPY"), Money{900'000'000, Currency::of(u"JPY")}}};
    QCOMPARE(costTargetsText(targets), QByteArray("JPY=900000000\nUSD=12500000"));
    QVERIFY(costTargetsOf(costTargetsText(targets)) == targets);
    QVERIFY(costTargetsOf({}).isEmpty());
    // What was written by hand or cut in half is left out; the rest stays.
    const CostTargets read = costTargetsOf("USD=12500000\nEUR=\nGBP=-5\n=7\nCHF=1e9\nnonsense");
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.value(Currency::usd()).micros, 12'500'000);
}

void InsightTest::thePersonsTargetNext()
{
    MakePeriod account;
    for (int i = 0; i < 6; ++i)
        account.add(number(i), 200, 20000, 720, 8);
    account.input.targets.insert(Currency::usd(), usd(25));
    account.input.targets.insert(Currency::of(u"EUR"), Money{1, Currency::of(u"EUR")});
    const InsightPtr insight = account.insight(number(0));
    QCOMPARE(insight->target, (CostTarget{TargetKind::Person, usd(25)}));
    QCOMPARE(insight->againstTarget->estimate, 1.0);
    QCOMPARE(insight->againstTarget->p, 1.0);
    // A target of zero is none.
    account.input.targets.insert(Currency::usd(), usd(0));
    QCOMPARE(account.insight(number(0))->target.kind, TargetKind::Median);
}

void InsightTest::medianOfPeers()
{
    MakePeriod account;
    for (int i = 0; i < 4; ++i)
        account.add(number(i), 100 * (i + 1), 1000, 10, 10); // 10, 20, 30, 40
    account.add(A, 300, 1000, 10, 0); // without a result there is no cost to count
    QCOMPARE(account.insight(number(0))->target.kind, TargetKind::None);
    account.add(B, 900, 1000, 10, 10); // 90
    QCOMPARE(account.insight(number(0))->target, (CostTarget{TargetKind::Median, usd(30)}));
    QCOMPARE(account.insight(A)->target, (CostTarget{TargetKind::Median, usd(30)}));
    QCOMPARE(account.insight(A)->againstTarget->estimate, std::numeric_limits<double>::infinity());
    account.add(number(9), 700, 1000, 10, 10); // 10 20 30 40 70 90
    QCOMPARE(account.insight(A)->target, (CostTarget{TargetKind::Median, usd(35)}));
}

void InsightTest::targetsOfAnotherCurrency()
{
    MakePeriod account;
    AdGroup &group = account.add(A, 200, 20000, 720, 8);
    group.spendCurrency = Currency::of(u"EUR");
    group.budgetCurrency = Currency::usd();
    group.setMoney(Field::DesiredCostPerResult, 10 * Money::Micro); // ten dollars, against a spend in euros
    account.input.targets.insert(Currency::usd(), usd(25));
    QCOMPARE(account.insight(A)->target.kind, TargetKind::None);
    QVERIFY(!account.insight(A)->againstTarget);
    account.input.targets.insert(Currency::of(u"EUR"), Money{25 * Money::Micro, Currency::of(u"EUR")});
    QCOMPARE(account.insight(A)->target.kind, TargetKind::Person);
    QCOMPARE(account.insight(A)->target.amount.currency, Currency::of(u"EUR"));
}

void InsightTest::threeCurrenciesAndMixedResults()
{
    MakePeriod account;
    const Currency currencies[] = {Currency::usd(), Currency::of(u"EUR"), Currency::of(u"JPY")};
    for (int i = 0; i < 15; ++i)
        account.add(number(i), 100 * (1 + i % 3), 1000, 10, 10).spendCurrency = currencies[i % 3];
    for (int i = 15; i < 19; ++i) { // four of another kind: too few for a median of their own
        AdGroup &group = account.add(number(i), 999, 1000, 10, 10);
        group.resultEvent = Word::of(u"lead");
        group.setNumber(Field::Leads, 1);
    }
    const auto insights = insightsOf(account.made());
    QCOMPARE(insights.size(), 19);
    for (int i = 0; i < 15; ++i) {
        const CostTarget wanted{TargetKind::Median, Money{10 * (1 + i % 3) * Money::Micro, currencies[i % 3]}};
        QCOMPARE(insights.value(number(i))->target, wanted);
    }
    for (int i = 15; i < 19; ++i)
        QCOMPARE(insights.value(number(i))->target.kind, TargetKind::None);
}

void InsightTest::verdictsAreAdjusted()
{
    MakePeriod account;
    account.input.targets.insert(Currency::usd(), usd(10));
    account.add(A, 100, 1000, 10, 3); // 10 expected, p 0.0277: likely, if it were alone
    const double alone = costAgainst(100, 3, 10)->p;
    QVERIFY(alone < 0.05 && alone > 0.01);
    QCOMPARE(account.insight(A)->againstTarget->verdict(), Verdict::Likely);
    for (int i = 0; i < 19; ++i)
        account.add(number(i), 100, 1000, 10, 10); // exactly as expected
    const InsightPtr one = account.insight(A);
    QCOMPARE(one->againstTarget->p, std::min(1.0, alone * 20));
    QCOMPARE(one->againstTarget->verdict(), Verdict::TooEarly);
    QCOMPARE(one->againstTarget->interval, costAgainst(100, 3, 10)->interval); // an interval is of one ad group
}

void InsightTest::changeAgainstBefore()
{
    MakePeriod account;
    account.add(A, 1500, 20000, 720, 60);
    account.input.before.insert(A, makeFigures(1320, 20000, 640, 33));
    const InsightPtr insight = account.insight(A);
    QVERIFY(near(*insight->spendChange, 1500.0 / 1320 - 1));
    QVERIFY(near(insight->ctrChange->interval.low, 0.00044707));
    QVERIFY(near(insight->costChange->estimate, 0.625));
    QCOMPARE(insight->costChange->verdict(), Verdict::Likely);
    QCOMPARE(insight->before, account.input.before.value(A));
    // From nothing there is no per cent; another currency is another matter.
    account.input.before.insert(A, makeFigures(0, 0, 0, 0));
    QVERIFY(!account.insight(A)->spendChange && !account.insight(A)->ctrChange && !account.insight(A)->costChange);
    MetricFigures euro = makeFigures(1320, 20000, 640, 33);
    euro.currency = Currency::of(u"EUR");
    account.input.before.insert(A, euro);
    QVERIFY(!account.insight(A)->spendChange && !account.insight(A)->costChange);
    QVERIFY(account.insight(A)->ctrChange);
    // To nothing is −100 %.
    MakePeriod stopped;
    stopped.add(A, 0, 0, 0, 0);
    stopped.input.before.insert(A, makeFigures(1320, 20000, 640, 33));
    QCOMPARE(stopped.insight(A)->spendChange, -1.0);
}

void InsightTest::beforeFromDays()
{
    MakePeriod account;
    account.add(A, 70, 700, 7, 7);
    const auto steady = [](int, QDate) { return makeFigures(5, 100, 1, 1); };
    account.days(A, 14, steady);
    QCOMPARE(account.insight(A)->before.kept(Field::Spend), 35.0);
    QCOMPARE(account.insight(A)->spendChange, 1.0);
    // A day that is missing makes the whole period unknown, not smaller.
    account.days(A, 14, [&](int i, QDate day) { return i == 3 ? std::nullopt : std::optional(steady(i, day)); });
    QVERIFY(account.insight(A)->before.isEmpty());
    QVERIFY(!account.insight(A)->spendChange);
    account.days(A, 13, steady);
    QVERIFY(account.insight(A)->before.isEmpty());
    // What was asked for goes before what days add up to.
    account.days(A, 14, steady);
    account.input.before.insert(A, makeFigures(10, 100, 1, 1));
    QCOMPARE(account.insight(A)->spendChange, 6.0);
    // All time has no period before.
    account.input.before.clear();
    account.input.first = account.input.last = {};
    QVERIFY(account.insight(A)->before.isEmpty());
}

void InsightTest::dailySpendHasGaps()
{
    // 29 March 2026 has 23 hours in Berlin: it is a day like the others.
    MakePeriod account(QDate(2026, 3, 31));
    account.add(A, 70, 700, 7, 7);
    account.days(A, 10, [](int i, QDate) { return i == 5 ? std::nullopt : std::optional(makeFigures(i, 100, 1, 1)); });
    QList<float> spend = account.insight(A)->dailySpend;
    QCOMPARE(spend.size(), 7);
    QVERIFY(std::isnan(spend[2]));
    spend[2] = -1;
    QCOMPARE(spend, QList<float>({3, 4, -1, 6, 7, 8, 9}));
    // A day of another currency is not known in this one.
    account.days(A, 7, [](int i, QDate) {
        MetricFigures figures = makeFigures(i, 100, 1, 1);
        figures.currency = i ? Currency::usd() : Currency::of(u"EUR");
        return std::optional(figures);
    });
    QVERIFY(std::isnan(account.insight(A)->dailySpend[0]));
    // Days outside the window say nothing of it.
    account.input.last = account.input.last.addDays(60);
    account.input.first = account.input.last.addDays(-6);
    QVERIFY(account.insight(A)->dailySpend.isEmpty());
    // All time: what there is.
    account.input.first = account.input.last = {};
    QCOMPARE(account.insight(A)->dailySpend.size(), 7);
}

void InsightTest::burstsWidenTheInterval()
{
    MakePeriod account;
    account.add(A, 70, 7000, 70, 70);
    const Interval plain = *account.insight(A)->costPerResult;
    // All results on one day of seven: Σ (60²/10 + 6 · 10²/10) / 6 = 70.
    account.days(A, 7, [](int i, QDate) { return makeFigures(10, 1000, 10, i == 3 ? 70 : 0); });
    QCOMPARE(*account.insight(A)->costPerResult, costInterval(70, 70, 70));
    QVERIFY(account.insight(A)->costPerResult->high > plain.high);
    QCOMPARE(*account.insight(A)->ctr, wilson(70, 7000)); // clicks came evenly
    // Six days are too few to judge by.
    account.days(A, 6, [](int i, QDate) { return makeFigures(10, 1000, 10, i == 3 ? 70 : 0); });
    QCOMPARE(*account.insight(A)->costPerResult, plain);
}

void InsightTest::badFigures()
{
    MakePeriod account;
    account.input.targets.insert(Currency::usd(), usd(10));
    account.add(number(0), 100, 0, 0, 0); // no impressions
    account.add(number(1), 100, 100, 200, 1); // more clicks than impressions
    account.add(number(2), -5, 100, 3, 2); // corrected below zero
    account.add(number(3), 100, 100, 3, -2);
    account.add(number(4), 0, 100, 3, 2); // results without spend
    const auto insights = insightsOf(account.made());
    QVERIFY(!insights.value(number(0))->ctr);
    QVERIFY(insights.value(number(0))->costPerResult);
    QVERIFY(!insights.value(number(1))->ctr);
    for (int i = 2; i < 5; ++i) {
        QVERIFY(!insights.value(number(i))->costPerResult);
        QVERIFY(!insights.value(number(i))->againstTarget);
    }
    // The one that can be tested is not punished for those that cannot: 2 tests, not 5.
    QCOMPARE(insights.value(number(1))->againstTarget->p,
             benjaminiHochberg({costAgainst(100, 1, 10)->p, costAgainst(100, 0, 10)->p})[0]);
}

void InsightTest::halfAreNull()
{
    MakePeriod account;
    for (int i = 0; i < 20; ++i) {
        AdGroup &group = account.add(number(i), 100, 1000, 10, 10);
        if (i % 2) {
            group.clearNumber(Field::Clicks);
            group.clearNumber(Field::Purchases);
        }
    }
    const auto insights = insightsOf(account.made());
    for (int i = 0; i < 20; ++i) {
        const InsightPtr insight = insights.value(number(i));
        QCOMPARE(insight->ctr.has_value(), i % 2 == 0);
        QCOMPARE(insight->costPerResult.has_value(), i % 2 == 0);
        QCOMPARE(insight->target.kind, i % 2 ? TargetKind::None : TargetKind::Median);
    }
    // Figures that are still to come are not zero either.
    account.add(A, 5, 5, 5, 5).forgetMetrics();
    QVERIFY(!account.insight(A)->ctr && !account.insight(A)->againstTarget);
}

void InsightTest::oneDayOfData()
{
    MakePeriod account;
    account.input.first = account.input.last;
    account.add(A, 10, 1000, 10, 1);
    account.days(A, 1, [](int, QDate) { return makeFigures(10, 1000, 10, 1); });
    const InsightPtr insight = account.insight(A);
    QCOMPARE(insight->dailySpend, QList<float>({10}));
    QCOMPARE(*insight->costPerResult, costInterval(10, 1));
    QVERIFY(insight->before.isEmpty());
}

} // namespace agm
