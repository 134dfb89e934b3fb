// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/PeriodReviewTest.h"

#include "tests/domain/MakePeriod.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace agm::test;

namespace agm {
namespace {

QString number(int i)
{
    return QStringLiteral("g%1").arg(i, 3, 10, QLatin1Char('0'));
}

bool near(double is, double wanted)
{
    return std::abs(is - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted));
}

/// Noon of the last day.
PeriodReview review(MakePeriod &account)
{
    PeriodInput input;
    input.insight = account.made();
    input.now
        = QDateTime(account.input.last.isValid() ? account.input.last : QDate(2026, 3, 31), QTime(12, 0), Qt::UTC);
    return reviewOf(input);
}

QStringList ids(const QList<Mover> &movers)
{
    QStringList ids;
    for (const Mover &mover : movers)
        ids.append(mover.adGroupId);
    return ids;
}

} // namespace

void PeriodReviewTest::nothingAtAll()
{
    QVERIFY(reviewOf({}).isEmpty());
    MakePeriod account;
    const PeriodReview none = review(account);
    QVERIFY(none.isEmpty() && none.totals.isEmpty() && none.leftOut.isEmpty());
    QCOMPARE(none.first, account.input.first);
    QVERIFY(none.includesToday);
    // Ad groups that never delivered.
    account.add(number(0), 0, 0, 0, 0);
    const PeriodReview zero = review(account);
    QCOMPARE(zero.groups, 1);
    QCOMPARE(zero.totals[0].now.read(Field::ClickThroughRate).presence, Presence::Undefined);
    QVERIFY(zero.movers.isEmpty() && zero.waste.isEmpty() && zero.anomalies.isEmpty() && zero.issues.isEmpty());
}

void PeriodReviewTest::totals()
{
    MakePeriod account;
    account.add(number(0), 100, 1000, 30, 4);
    account.add(number(1), 50, 3000, 10, 1);
    account.input.before = {{number(0), makeFigures(60, 500, 5, 2)}, {number(1), makeFigures(60, 1500, 15, 0)}};
    const PeriodReview made = review(account);
    QCOMPARE(made.totals.size(), 1);
    const PeriodTotal &total = made.totals[0];
    QCOMPARE(total.groups, 2);
    QCOMPARE(total.now.money(Field::Spend), usd(150));
    QCOMPARE(total.now.number(Field::ClickThroughRate), 0.01); // 40 / 4000
    QCOMPARE(total.now.number(Field::CostPerResult), 30.0);
    QCOMPARE(total.before->money(Field::Spend), usd(120));
    QCOMPARE(total.before->number(Field::CostPerResult), 60.0);
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::NoDays, 0}));
    QVERIFY(!made.leftOut.contains(LeftOut{LeftOut::NoBefore, 0}));
}

void PeriodReviewTest::totalsOfSeveralKinds()
{
    MakePeriod account;
    account.add(number(0), 100, 1000, 10, 4);
    AdGroup &leads = account.add(number(1), 300, 1000, 10, 0);
    leads.resultEvent = Word::of(u"lead");
    leads.setNumber(Field::Leads, 30);
    account.add(number(2), 10, 1000, 10, 0).resultEvent = {};
    account.add(number(3), 9000, 1000, 10, 9).spendCurrency = Currency::of(u"JPY");
    account.add(number(4), 70, 1000, 10, 7).spendCurrency = Currency::of(u"EUR");
    account.add(number(5), 70, 1000, 10, 7).spendCurrency = Currency::of(u"EUR");
    const PeriodReview made = review(account);
    // Dollars first (three ad groups), all types and then each; no sum over currencies anywhere.
    QCOMPARE(made.totals.size(), 6);
    const auto line = [&](int i) {
        const PeriodTotal &total = made.totals[i];
        return QStringLiteral("%1 %2 %3 %4")
            .arg(total.currency.code(), total.resultEvent.text())
            .arg(total.groups)
            .arg(total.now.kept(Field::Spend).value_or(-1));
    };
    QCOMPARE(line(0), QStringLiteral("USD  3 410"));
    QCOMPARE(line(1), QStringLiteral("USD lead 1 300"));
    QCOMPARE(line(2), QStringLiteral("USD purchase 1 100"));
    QCOMPARE(line(3), QStringLiteral("USD  1 10"));
    QCOMPARE(line(4), QStringLiteral("EUR purchase 2 140"));
    QCOMPARE(line(5), QStringLiteral("JPY purchase 1 9000"));
    QVERIFY(made.totals[0].now.mixedResults);
    QVERIFY(!made.totals[0].now.kept(Field::Results));
    QCOMPARE(made.totals[1].now.number(Field::CostPerResult), 10.0);
    QVERIFY(!made.totals[3].now.mixedResults);
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::Currencies, 0}));
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::Results, 0}));
}

void PeriodReviewTest::aPeriodBeforeThatIsNotKnown()
{
    MakePeriod account;
    account.add(number(0), 100, 1000, 30, 4);
    AdGroup &other = account.add(number(1), 50, 3000, 10, 1);
    account.input.before = {{number(0), makeFigures(60, 500, 5, 2)}};
    // One of two is not known: 150 now against 60 of one would be no comparison.
    PeriodReview made = review(account);
    QVERIFY(!made.totals[0].before);
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::NoBefore, 1}));
    QCOMPARE(ids(made.movers[Field::Spend]), QStringList{number(0)});
    // It was created since: then there was nothing, which is known.
    other.createdAt = Instant::of(QDateTime(account.input.first, QTime(8, 0), Qt::UTC));
    made = review(account);
    QCOMPARE(made.totals[0].before->money(Field::Spend), usd(60));
    QCOMPARE(ids(made.movers[Field::Spend]), QStringList({number(1), number(0)}));
    QVERIFY(!made.movers[Field::Spend][0].before);
    QCOMPARE(made.movers[Field::Spend][0].change, 50.0);
    // All time has no period before.
    account.input.before.clear();
    account.input.first = account.input.last = {};
    made = review(account);
    QVERIFY(!made.totals[0].before && made.movers.isEmpty() && made.includesToday);
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::NoBefore, 0}));
}

void PeriodReviewTest::unknownFigures()
{
    MakePeriod account;
    for (int i = 0; i < 10; ++i) {
        AdGroup &group = account.add(number(i), 10, 1000, 10, 1);
        if (i % 2)
            group.clearNumber(Field::Spend);
    }
    account.add(number(10), 10, 1000, 10, 1).forgetMetrics();
    PeriodReview made = review(account);
    QCOMPARE(made.groups, 11);
    QCOMPARE(made.totals[0].groups, 5);
    QCOMPARE(made.totals[0].now.money(Field::Spend), usd(50));
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::NoFigures, 5}));
    QVERIFY(made.leftOut.contains(LeftOut{LeftOut::Loading, 1}));
    // Clicks that are null for half: the spend is whole, the rate is not known.
    MakePeriod half;
    for (int i = 0; i < 10; ++i) {
        AdGroup &group = half.add(number(i), 10, 1000, 10, 1);
        if (i % 2)
            group.clearNumber(Field::Clicks);
    }
    made = review(half);
    QCOMPARE(made.totals[0].now.money(Field::Spend), usd(100));
    QVERIFY(!made.totals[0].now.number(Field::ClickThroughRate));
    QCOMPARE(made.totals[0].now.number(Field::CostPerResult), 10.0);
}

void PeriodReviewTest::moversOfSums()
{
    MakePeriod account;
    const QList<double> changes{5, -80, 3, 40, -1, 60, 0, 7};
    for (int i = 0; i < changes.size(); ++i) {
        account.add(number(i), 100 + changes[i], 1000, 10, 5 + i);
        account.input.before.insert(number(i), makeFigures(100, 1000, 10, 5));
    }
    const PeriodReview made = review(account);
    const QList<Mover> spend = made.movers[Field::Spend];
    QCOMPARE(ids(spend), QStringList({number(1), number(5), number(3), number(7), number(0)}));
    QCOMPARE(spend[0].change, -80.0);
    QCOMPARE(spend[0].before, 100.0);
    QCOMPARE(spend[0].now, 20.0);
    QCOMPARE(spend[0].currency, Currency::usd());
    QVERIFY(!spend[0].comparison);
    QCOMPARE(ids(made.movers[Field::Results]), QStringList({number(7), number(6), number(5), number(4), number(3)}));
    QVERIFY(made.movers[Field::Results][0].currency.isNull());
    QVERIFY(!made.movers.contains(Field::ClickThroughRate)); // nothing moved
}

void PeriodReviewTest::moversOfRatios()
{
    MakePeriod account;
    // Of 20 000 impressions before and now: the first ad group rises from 1 % to 3 %, the small one from 1 % to 50 %.
    account.add(number(0), 100, 9000, 270, 10);
    account.add(number(1), 100, 100, 50, 10);
    account.add(number(2), 100, 10900, 109, 10);
    account.input.before = {{number(0), makeFigures(100, 9000, 90, 10)},
                            {number(1), makeFigures(100, 100, 1, 10)},
                            {number(2), makeFigures(100, 10900, 109, 10)}};
    const PeriodReview made = review(account);
    const QList<Mover> rates = made.movers[Field::ClickThroughRate];
    // What moved the account is the large one, although the small one's rate rose more.
    QCOMPARE(ids(rates), QStringList({number(0), number(1)}));
    QVERIFY(near(rates[0].change, 180.0 / 20000));
    QVERIFY(near(rates[1].change, 49.0 / 20000));
    QCOMPARE(rates[0].before, 0.01);
    QCOMPARE(rates[0].now, 0.03);
    QCOMPARE(rates[0].comparison->verdict(), Verdict::Clear);
    // Adjusted: three comparisons, the third of which shows nothing.
    const double one = newcombe(270, 9000, 90, 9000).p;
    const double two = newcombe(50, 100, 1, 100).p;
    QCOMPARE(rates[0].comparison->p, benjaminiHochberg({one, two, 1})[0]);
    QVERIFY(!made.movers.contains(Field::CostPerResult));
    QVERIFY(!made.movers.contains(Field::ReturnOnAdSpend)); // no purchase value is known
}

void PeriodReviewTest::growingMovesNoRatio()
{
    // Ten times as large at the rate that all had before: what moved the rate is the other one alone.
    MakePeriod account;
    account.add(number(0), 100, 10000, 100, 10);
    account.add(number(1), 100, 1000, 20, 10);
    account.input.before = {{number(0), makeFigures(100, 1000, 10, 10)}, {number(1), makeFigures(100, 1000, 10, 10)}};
    const QList<Mover> rates = review(account).movers[Field::ClickThroughRate];
    QCOMPARE(ids(rates), QStringList{number(1)});
    QVERIFY(near(rates[0].change, 120.0 / 11000 - 0.01));
}

void PeriodReviewTest::movesOfAllAddUpToTheChange()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        QRandomGenerator random(seed);
        MakePeriod account;
        double before[2] = {};
        double now[2] = {};
        for (int i = 0; i < 5; ++i) {
            const double spend = random.bounded(1, 1000);
            const int results = random.bounded(30) + (i == 0);
            AdGroup &group = account.add(number(i), spend, 5000, 50, results);
            group.setMoney(Field::PurchaseValue, random.bounded(90'000'000));
            now[0] += spend;
            now[1] += results;
            const double spent = random.bounded(1, 1000);
            const int had = random.bounded(30) + (i == 0);
            MetricFigures figures = makeFigures(spent, 5000, 50, had);
            figures.setMoney(Field::PurchaseValue, random.bounded(90'000'000));
            figures.roasSpendUsd = spent;
            account.input.before.insert(number(i), figures);
            before[0] += spent;
            before[1] += had;
        }
        double change = 0;
        const PeriodReview made = review(account);
        for (const Mover &mover : made.movers[Field::CostPerResult])
            change += mover.change;
        QVERIFY2(near(change, now[0] / now[1] - before[0] / before[1]), qPrintable(QString::number(seed)));
        double roas = 0;
        for (const Mover &mover : made.movers[Field::ReturnOnAdSpend])
            roas += mover.change;
        const PeriodTotal &total = made.totals[0];
        QVERIFY(near(roas, *total.now.number(Field::ReturnOnAdSpend) - *total.before->number(Field::ReturnOnAdSpend)));
    }
}

void PeriodReviewTest::moversOfSeveralCurrencies()
{
    MakePeriod account;
    // 300 yen more of 20 000 is less of a move than 90 dollars more of 1000, whatever the numbers say.
    account.add(number(0), 10300, 1000, 10, 5).spendCurrency = Currency::of(u"JPY");
    account.add(number(1), 590, 1000, 10, 5);
    MetricFigures yen = makeFigures(10000, 1000, 10, 5);
    yen.currency = Currency::of(u"JPY");
    account.input.before = {{number(0), yen}, {number(1), makeFigures(500, 1000, 10, 5)}};
    const QList<Mover> spend = review(account).movers[Field::Spend];
    QCOMPARE(ids(spend), QStringList({number(1), number(0)}));
    QCOMPARE(spend[1].change, 300.0);
    QCOMPARE(spend[1].currency, Currency::of(u"JPY"));
    // One that changed its currency has no change.
    account.input.before.insert(number(1), yen);
    QCOMPARE(ids(review(account).movers[Field::Spend]), QStringList{number(0)});
}

void PeriodReviewTest::waste()
{
    MakePeriod account;
    for (int i = 0; i < 9; ++i)
        account.add(number(i), 100, 1000, 10, 10);
    account.add(QStringLiteral("dear"), 80, 1000, 10, 0);
    account.add(QStringLiteral("less"), 60, 1000, 10, 0);
    account.add(QStringLiteral("early"), 5, 1000, 10, 0);
    const QList<Waste> waste = review(account).waste;
    QCOMPARE(waste.size(), 2);
    QCOMPARE(waste[0].adGroupId, QStringLiteral("dear"));
    QCOMPARE(waste[0].spend, usd(80));
    // 90 results for the 965 dollars of the others.
    const double dear = 80 * 90.0 / 965;
    const double less = 60 * 90.0 / 985;
    const double early = 5 * 90.0 / 1040;
    QVERIFY(near(waste[0].expected, dear));
    const QList<double> adjusted = benjaminiHochberg({std::exp(-dear), std::exp(-less), std::exp(-early)});
    QVERIFY(near(waste[0].p, adjusted[0]));
    QVERIFY(near(waste[1].p, adjusted[1]));
    QVERIFY(adjusted[2] > 0.05);
}

void PeriodReviewTest::wasteNeedsPeers()
{
    // Nothing has results: nothing to hold against.
    MakePeriod none;
    for (int i = 0; i < 9; ++i)
        none.add(number(i), 100, 1000, 10, 0);
    QVERIFY(review(none).waste.isEmpty());
    // Peers of another currency or kind are none.
    MakePeriod other;
    for (int i = 0; i < 9; ++i)
        other.add(number(i), 100, 1000, 10, 10).spendCurrency = Currency::of(u"EUR");
    AdGroup &leads = other.add(QStringLiteral("leads"), 900, 1000, 10, 0);
    leads.resultEvent = Word::of(u"lead");
    leads.setNumber(Field::Leads, 0);
    leads.spendCurrency = Currency::of(u"EUR");
    other.add(QStringLiteral("usd"), 900, 1000, 10, 0);
    QVERIFY(review(other).waste.isEmpty());
    leads.resultEvent = Word::of(u"purchase");
    QCOMPARE(review(other).waste.size(), 1);
}

void PeriodReviewTest::issuesByAge()
{
    MakePeriod account;
    const auto issue = [](const char *id) {
        return Issue{QString::fromLatin1(id), QStringLiteral("Message"), {}, QStringLiteral("ad")};
    };
    account.add(number(0), 1, 1, 1, 1).issues = {issue("new"), issue("unknown")};
    account.add(number(1), 1, 1, 1, 1).issues = {issue("old")};
    PeriodInput input;
    input.insight = account.made();
    input.now = QDateTime(account.input.last, QTime(12, 0), Qt::UTC);
    input.issuesSince
        = {{QStringLiteral("new"), input.now.addDays(-1)}, {QStringLiteral("old"), input.now.addDays(-9)}};
    const QList<OpenIssue> issues = reviewOf(input).issues;
    QCOMPARE(issues.size(), 3);
    QCOMPARE(issues[0].issue.id, QStringLiteral("old"));
    QCOMPARE(issues[0].adGroupId, number(1));
    QCOMPARE(issues[1].issue.id, QStringLiteral("new"));
    QVERIFY(!issues[2].since.isValid());
}

void PeriodReviewTest::theOrderOfAdGroupsIsIrrelevant()
{
    QRandomGenerator random(4);
    MakePeriod account;
    for (int i = 0; i < 40; ++i) {
        account.add(number(i), random.bounded(5) * 10, 1000, random.bounded(20), random.bounded(3));
        account.input.before.insert(number(i), makeFigures(random.bounded(5) * 10, 1000, 10, random.bounded(3)));
        account.days(number(i), 40, [&](int, QDate) {
            return makeFigures(random.bounded(100, 130), 1000, random.bounded(50), random.bounded(3));
        });
    }
    const PeriodReview there = review(account);
    std::shuffle(account.groups.begin(), account.groups.end(), random);
    const PeriodReview back = review(account);
    QCOMPARE(there.pacing.size(), 40);
    for (int i = 0; i < 40; ++i) {
        QCOMPARE(there.pacing[i].adGroupId, back.pacing[i].adGroupId);
        QCOMPARE(there.pacing[i].low, back.pacing[i].low);
        QCOMPARE(there.pacing[i].high, back.pacing[i].high);
    }
    QCOMPARE(there.movers.size(), back.movers.size());
    for (const Field field : {Field::Spend, Field::Results, Field::ClickThroughRate, Field::CostPerResult})
        QCOMPARE(ids(there.movers[field]), ids(back.movers[field]));
    QCOMPARE(there.totals[0].now, back.totals[0].now);
    QCOMPARE(there.leftOut, back.leftOut);
    QCOMPARE(there.anomalies.size(), back.anomalies.size());
}

void PeriodReviewTest::correctionsBelowZero()
{
    MakePeriod account;
    account.add(number(0), -5, -100, -3, -1);
    account.add(number(1), 50, 1000, 10, 2);
    account.add(number(2), 50, 0, 0, 0);
    account.input.before = {{number(0), makeFigures(40, 1000, 10, 2)},
                            {number(1), makeFigures(-4, -10, -1, -2)},
                            {number(2), makeFigures(0, 0, 0, 0)}};
    for (int i = 0; i < 3; ++i)
        account.days(number(i), 56,
                     [](int day, QDate) { return makeFigures(day % 5 - 1, day % 3 - 1, -1, day % 2 - 1); });
    const PeriodReview made = review(account);
    QCOMPARE(made.totals[0].now.money(Field::Spend), usd(95));
    QCOMPARE(made.totals[0].before->money(Field::Spend), usd(36));
    QCOMPARE(made.movers[Field::Spend][0].change, 54.0);
    for (const Mover &mover : made.movers[Field::CostPerResult])
        QVERIFY(std::isfinite(mover.change));
    for (const Pacing &pacing : made.pacing)
        QVERIFY(!pacing.forecast || pacing.forecast->micros >= 0);
}

} // namespace agm
