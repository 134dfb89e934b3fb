// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/StatisticsTest.h"

#include "domain/Statistics.h"
#include "domain/Tails.h"
#include "tests/domain/MakeFigures.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <array>
#include <cmath>
#include <limits>

namespace agm {
namespace {

constexpr double Infinity = std::numeric_limits<double>::infinity();
const double NaN = std::numeric_limits<double>::quiet_NaN();

/// Equal to the digits the golden values are printed with.
bool near(double is, double wanted, double within = 0.5e-8)
{
    return std::abs(is - wanted) <= within * 1.000001;
}

QByteArray bothOf(double is, double wanted)
{
    return QByteArray::number(is, 'f', 10) + ", not " + QByteArray::number(wanted, 'f', 10);
}

#define NEAR(is, wanted) QVERIFY2(near(is, wanted), bothOf(is, wanted).constData())

double poisson(int k, double mean)
{
    return std::exp(k * std::log(mean) - mean - std::lgamma(k + 1));
}

double poissonTail(int from, double mean)
{
    double sum = 0;
    for (int k = from; k < from + 200; ++k)
        sum += poisson(k, mean);
    return sum;
}

double binomial(int x, int trials, double p)
{
    return std::exp(std::lgamma(trials + 1) - std::lgamma(x + 1) - std::lgamma(trials - x + 1) + x * std::log(p)
                    + (trials - x) * std::log1p(-p));
}

void limits()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
}

MetricFigures figures(double spend, double impressions, double clicks, double results)
{
    MetricFigures figures = test::makeFigures(spend, impressions, clicks, results);
    figures.setCount(Field::UniqueClicks, clicks);
    figures.setCount(Field::Reach, impressions);
    return figures;
}

} // namespace

void StatisticsTest::wilsonGolden_data()
{
    QTest::addColumn<double>("successes");
    QTest::addColumn<double>("trials");
    limits();
    QTest::newRow("720/20000") << 720. << 20000. << 0.03350601 << 0.03867220;
    QTest::newRow("0/100") << 0. << 100. << 0. << 0.03699350;
    QTest::newRow("1/10") << 1. << 10. << 0.01787621 << 0.40415003;
    QTest::newRow("10/10") << 10. << 10. << 0.72246720 << 1.;
    QTest::newRow("7/50") << 7. << 50. << 0.06950833 << 0.26186194;
    QTest::newRow("nothing known") << 0. << 0. << 0. << 1.;
}

void StatisticsTest::wilsonGolden()
{
    QFETCH(double, successes);
    QFETCH(double, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const Interval interval = wilson(successes, trials);
    NEAR(interval.low, low);
    NEAR(interval.high, high);
}

void StatisticsTest::newcombeGolden_data()
{
    QTest::addColumn<QList<double>>("counts");
    QTest::addColumn<double>("difference");
    limits();
    QTest::newRow("CTR") << QList<double>{720, 20000, 640, 20000} << 0.004 << 0.00044707 << 0.00755902;
    QTest::newRow("Newcombe (1998) a") << QList<double>{56, 70, 48, 80} << 0.2 << 0.05243147 << 0.33387265;
}

void StatisticsTest::newcombeGolden()
{
    QFETCH(QList<double>, counts);
    QFETCH(double, difference);
    QFETCH(double, low);
    QFETCH(double, high);
    const Comparison there = newcombe(counts[0], counts[1], counts[2], counts[3]);
    NEAR(there.estimate, difference);
    NEAR(there.interval.low, low);
    NEAR(there.interval.high, high);
    const Comparison back = newcombe(counts[2], counts[3], counts[0], counts[1]);
    NEAR(back.interval.low, -high);
    NEAR(back.interval.high, -low);
    QCOMPARE(back.p, there.p);
    QVERIFY(there.p < 0.05 && there.p > 0); // as the interval, which leaves 0 out
}

void StatisticsTest::garwoodGolden_data()
{
    QTest::addColumn<double>("count");
    limits();
    QTest::newRow("0") << 0. << 0. << 3.68887945;
    QTest::newRow("1") << 1. << 0.02531781 << 5.57164339;
    QTest::newRow("3") << 3. << 0.61867212 << 8.76727307;
    QTest::newRow("5") << 5. << 1.62348639 << 11.66833208;
    QTest::newRow("8") << 8. << 3.45383218 << 15.76318922;
    QTest::newRow("10") << 10. << 4.79538870 << 18.39035604;
    QTest::newRow("33") << 33. << 22.71568157 << 46.34426927;
    QTest::newRow("100") << 100. << 81.36399125 << 121.62679379;
}

void StatisticsTest::garwoodGolden()
{
    QFETCH(double, count);
    QFETCH(double, low);
    QFETCH(double, high);
    NEAR(garwood(count).low, low);
    NEAR(garwood(count).high, high);
}

void StatisticsTest::costGolden()
{
    NEAR(costInterval(200, 8).low, 12.68778781);
    NEAR(costInterval(200, 8).high, 57.90669314);
    NEAR(costInterval(1320, 33).low, 28.48248599);
    NEAR(costInterval(1320, 33).high, 58.10963654);
    // Never 0, never "infinitely dear".
    NEAR(costInterval(200, 0).low, 200 / 3.68887945411394);
    QCOMPARE(costInterval(200, 0).high, Infinity);
}

void StatisticsTest::rateRatioGolden()
{
    const auto early = rateRatio(8, 200, 3, 200);
    QVERIFY(early);
    QVERIFY(near(early->estimate, 2.6667, 0.5e-4));
    NEAR(early->interval.low, 0.64003641);
    NEAR(early->interval.high, 15.60640364);
    QVERIFY(near(early->p, 0.2266, 0.5e-4));
    QCOMPARE(early->verdict(), Verdict::TooEarly);
    const auto likely = rateRatio(60, 1500, 33, 1320);
    QVERIFY(likely);
    NEAR(likely->estimate, 1.6);
    NEAR(likely->interval.low, 1.02947089);
    NEAR(likely->interval.high, 2.52636298);
    QVERIFY2(near(likely->p, 0.0293, 0.5e-4), qPrintable(QString::number(likely->p, 'f', 8)));
    QCOMPARE(likely->verdict(), Verdict::Likely);
}

void StatisticsTest::costRatioTurnsTheRateRatio()
{
    const auto rates = rateRatio(60, 1500, 33, 1320);
    const auto costs = costRatio(1500, 60, 1320, 33);
    QVERIFY(rates && costs);
    NEAR(costs->estimate, 25.0 / 40.0);
    NEAR(costs->estimate * rates->estimate, 1);
    NEAR(costs->interval.low * rates->interval.high, 1);
    NEAR(costs->interval.high * rates->interval.low, 1);
    NEAR(costs->p, rates->p);
}

void StatisticsTest::withoutResultsOrSpend()
{
    QVERIFY(!costRatio(100, 0, 100, 0));
    QVERIFY(!costRatio(0, 3, 100, 3));
    QVERIFY(!costRatio(100, 3, 0, 3));
    QVERIFY(!costAgainst(0, 3, 10));
    QVERIFY(!costAgainst(100, 3, 0));
    // One side without results: the ratio is unknown upwards only.
    const auto dear = costRatio(100, 0, 100, 5);
    QVERIFY(dear);
    QCOMPARE(dear->estimate, Infinity);
    QCOMPARE(dear->interval.high, Infinity);
    QVERIFY(dear->interval.low > 0.9 && dear->interval.low < 1); // five of five: p = 2/32
    NEAR(dear->p, 2.0 / 32);
    const auto cheap = costRatio(100, 5, 100, 0);
    QVERIFY(cheap);
    QCOMPARE(cheap->estimate, 0.0);
    QCOMPARE(cheap->interval.low, 0.0);
    NEAR(cheap->interval.high * dear->interval.low, 1);
}

void StatisticsTest::againstATarget()
{
    // 20 expected, 8 came: as unlikely as 33 and more.
    const auto dear = costAgainst(200, 8, 10);
    QVERIFY(dear);
    NEAR(dear->estimate, 2.5);
    NEAR(dear->interval.low, 1.268778781);
    NEAR(dear->interval.high, 5.790669314);
    QCOMPARE(dear->verdict(), Verdict::Clear);
    // Exactly as expected proves nothing.
    QCOMPARE(costAgainst(100, 10, 10)->p, 1.0);
    // No result yet while five are expected: e^-5, and the other end, 12 and more, is rarer still.
    const auto none = costAgainst(50, 0, 10);
    NEAR(none->p, std::exp(-5.0) + poissonTail(12, 5));
    QCOMPARE(none->estimate, Infinity);
    QCOMPARE(none->interval.high, Infinity);
}

void StatisticsTest::twoSidedTails()
{
    // Against sums over everything that is no more likely.
    for (const double mean : {0.3, 1.0, 4.5, 20.0, 61.7}) {
        for (int k = 0; k <= 120; ++k) {
            double p = 0;
            for (int j = 0; j <= 400; ++j) {
                if (poisson(j, mean) <= poisson(k, mean) * (1 + 1e-7))
                    p += poisson(j, mean);
            }
            QVERIFY2(near(tails::poissonTwoSided(k, mean), p, 1e-9), bothOf(tails::poissonTwoSided(k, mean), p));
        }
    }
    for (const double share : {0.04, 0.5, 0.5319, 0.9}) {
        for (const int trials : {1, 11, 93}) {
            for (int k = 0; k <= trials; ++k) {
                double p = 0;
                for (int j = 0; j <= trials; ++j) {
                    if (binomial(j, trials, share) <= binomial(k, trials, share) * (1 + 1e-7))
                        p += binomial(j, trials, share);
                }
                const double is = tails::binomialTwoSided(k, trials, share);
                QVERIFY2(near(is, p, 1e-9), bothOf(is, p));
            }
        }
    }
    NEAR(tails::poissonAtLeast(12, 5), poissonTail(12, 5));
    NEAR(tails::poissonAtMost(11, 5), 1 - poissonTail(12, 5));
    QCOMPARE(tails::poissonTwoSided(0, 0), 1.0);
    QCOMPARE(tails::poissonTwoSided(2, 0), 0.0);
    QVERIFY(tails::poissonTwoSided(1'000'000, 1'003'000) < 0.01);
    QVERIFY(tails::poissonTwoSided(1'000'000, 1'000'500) > 0.5);
}

void StatisticsTest::verdicts()
{
    QCOMPARE(verdictOf(0.05), Verdict::TooEarly);
    QCOMPARE(verdictOf(0.0499), Verdict::Likely);
    QCOMPARE(verdictOf(0.01), Verdict::Likely);
    QCOMPARE(verdictOf(0.0099), Verdict::Clear);
    QCOMPARE(verdictOf(NaN), Verdict::TooEarly);
}

void StatisticsTest::wilsonCovers_data()
{
    QTest::addColumn<int>("trials");
    for (const int trials : {20, 100, 1000})
        QTest::addRow("n = %d", trials) << trials;
}

void StatisticsTest::wilsonCovers()
{
    QFETCH(int, trials);
    std::vector<Interval> intervals;
    for (int x = 0; x <= trials; ++x)
        intervals.push_back(wilson(x, trials));
    double mean = 0;
    constexpr int Steps = 999;
    for (int step = 1; step <= Steps; ++step) {
        const double p = double(step) / (Steps + 1);
        double covered = 0;
        for (int x = 0; x <= trials; ++x) {
            if (intervals[std::size_t(x)].contains(p))
                covered += binomial(x, trials, p);
        }
        mean += covered / Steps;
    }
    QVERIFY2(mean >= 0.945 && mean <= 0.960, qPrintable(QString::number(mean, 'f', 6)));
}

void StatisticsTest::garwoodCovers()
{
    std::vector<Interval> intervals;
    for (int k = 0; k <= 150; ++k)
        intervals.push_back(garwood(k));
    for (int step = 50; step <= 3000; ++step) {
        const double mean = step / 100.0;
        double covered = 0;
        double term = std::exp(-mean);
        for (int k = 0; k <= 150; term *= mean / ++k) {
            if (intervals[std::size_t(k)].contains(mean))
                covered += term;
        }
        QVERIFY2(covered >= 0.95, qPrintable(QStringLiteral("%1 at %2").arg(covered).arg(mean)));
    }
}

void StatisticsTest::overDispersionWidens()
{
    // φ = 4 is the same as a quarter of the data for a proportion, and twice the width in log for a cost.
    QCOMPARE(wilson(720, 20000, 4), wilson(180, 5000));
    const Interval narrow = costInterval(200, 8);
    const Interval wide = costInterval(200, 8, 4);
    NEAR(std::log(25 / wide.low), 2 * std::log(25 / narrow.low));
    NEAR(std::log(wide.high / 25), 2 * std::log(narrow.high / 25));
    NEAR(costInterval(200, 0, 4).low, costInterval(200, 0).low / 4);
    // Under-dispersion is no licence to be surer.
    QCOMPARE(costInterval(200, 8, 0.2), narrow);
    QCOMPARE(wilson(7, 50, 0.2), wilson(7, 50));
    QVERIFY(costAgainst(200, 8, 10, 3)->p > costAgainst(200, 8, 10)->p);
    QVERIFY(newcombe(720, 20000, 640, 20000, 3).p > newcombe(720, 20000, 640, 20000).p);
    QVERIFY(newcombe(720, 20000, 640, 20000, 3).interval.contains(0));
}

void StatisticsTest::overDispersionOfDays()
{
    // Rate 1: residuals −5, 5, 0 over expected 10 each: (2.5 + 2.5 + 0) / 2.
    NEAR(overDispersion({5, 15, 10}, {10, 10, 10}), 2.5);
    QCOMPARE(overDispersion({10, 10, 10}, {10, 10, 10}), 1.0); // never below
    QCOMPARE(overDispersion({0, 100}, {10, 10}), 1.0); // two days
    QCOMPARE(overDispersion({}, {}), 1.0);
    QCOMPARE(overDispersion({0, 0, 0, 0}, {10, 10, 10, 10}), 1.0);
    // Days that are not known, or had no exposure, take no part.
    NEAR(overDispersion({5, NaN, 15, 10, 7}, {10, 10, 10, 10, 0}), 2.5);
    NEAR(overDispersion({5, 15, 10, 9}, {10, 10, 10, NaN}), 2.5);
    // A correction may leave a day below zero.
    QVERIFY(overDispersion({-2, 15, 10}, {10, 10, 10}) > 1);
    QCOMPARE(overDispersion({-2, -3, -1}, {10, 10, 10}), 1.0);
}

void StatisticsTest::manyComparisons()
{
    // Benjamini and Hochberg (1995) table: 0.05 keeps the first four of fifteen.
    const QList<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                          0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.000};
    const QList<double> adjusted = benjaminiHochberg(p);
    QCOMPARE(std::count_if(adjusted.cbegin(), adjusted.cend(), [](double q) { return q < 0.05; }), 4);
    NEAR(adjusted[0], 0.0015);
    NEAR(adjusted[3], 0.035625);
    NEAR(adjusted[4], 0.0603);
    QCOMPARE(adjusted[14], 1.0);
    // The order of the input stays, ties are equal, and what was not tested is not counted.
    NEAR(benjaminiHochberg({0.04, 0.01, 0.04})[1], 0.03);
    QCOMPARE(benjaminiHochberg({0.04, 0.01, 0.04})[0], 0.04);
    const QList<double> holes = benjaminiHochberg({0.02, NaN, 0.01});
    QVERIFY(std::isnan(holes[1]));
    NEAR(holes[2], 0.02);
    QVERIFY(benjaminiHochberg({}).isEmpty());
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        QList<double> some;
        for (int i = random.bounded(1, 30); i > 0; --i)
            some.append(random.generateDouble());
        const QList<double> now = benjaminiHochberg(some);
        for (qsizetype i = 0; i < some.size(); ++i) {
            QVERIFY(now[i] >= some[i] && now[i] <= 1);
            for (qsizetype j = 0; j < some.size(); ++j)
                QVERIFY(some[i] > some[j] || now[i] <= now[j]);
        }
    }
}

void StatisticsTest::impossibleCountsHaveNoInterval()
{
    QVERIFY(!metricInterval(figures(100, 0, 0, 0), Field::ClickThroughRate)); // no impressions
    QVERIFY(!metricInterval(figures(100, 50, 60, 0), Field::ClickThroughRate)); // more clicks than impressions
    QVERIFY(!metricInterval(figures(100, 50, -1, 0), Field::ClickThroughRate)); // a correction
    QVERIFY(!metricInterval(figures(100, 50, 5, -2), Field::CostPerResult));
    QVERIFY(!metricInterval(figures(-3, 50, 5, 2), Field::CostPerResult));
    QVERIFY(!metricInterval(figures(0, 50, 5, 2), Field::CostPerResult)); // results without spend
    QVERIFY(!metricInterval({}, Field::CostPerResult));
    QVERIFY(!metricInterval({}, Field::ClickThroughRate));
}

void StatisticsTest::intervalsOfMetrics()
{
    const MetricFigures some = figures(200, 20000, 720, 8);
    NEAR(metricInterval(some, Field::ClickThroughRate)->low, 0.03350601);
    NEAR(metricInterval(some, Field::CostPerResult)->high, 57.90669314);
    NEAR(metricInterval(some, Field::CostPerClick)->low, costInterval(200, 720).low);
    NEAR(metricInterval(some, Field::CostPerResult, 2)->low, costInterval(200, 8, 2).low);
    for (const Field field : {Field::UniqueClickThroughRate, Field::Frequency, Field::Spend, Field::Clicks,
                              Field::ReturnOnAdSpend, Field::CostPerMille, Field::CostPerUniqueClick}) {
        QVERIFY(!metricInterval(some, field));
        QVERIFY(!compareMetric(some, some, field));
    }
    QVERIFY(!metricInterval(some, Field::CostPerLead)); // leads are not known
    QCOMPARE(metricInterval(figures(200, 20000, 720, 0), Field::CostPerResult)->high, Infinity);
}

void StatisticsTest::comparisonsOfMetrics()
{
    const MetricFigures now = figures(1500, 20000, 720, 60);
    const MetricFigures before = figures(1320, 20000, 640, 33);
    const auto rate = compareMetric(now, before, Field::ClickThroughRate);
    QVERIFY(rate);
    NEAR(rate->interval.low, 0.00044707);
    const auto cost = compareMetric(now, before, Field::CostPerResult);
    QVERIFY(cost);
    NEAR(cost->estimate, 0.625);
    NEAR(cost->interval.low, 1 / costRatio(1320, 33, 1500, 60)->interval.high);
    // Two currencies or two kinds of results are never compared.
    MetricFigures euro = before;
    euro.currency = Currency::of(u"EUR");
    QVERIFY(!compareMetric(now, euro, Field::CostPerResult));
    QVERIFY(compareMetric(now, euro, Field::ClickThroughRate));
    MetricFigures leads = before;
    leads.resultEvent = Word::of(u"lead");
    QVERIFY(!compareMetric(now, leads, Field::CostPerResult));
    QVERIFY(compareMetric(now, leads, Field::CostPerClick));
    QVERIFY(!compareMetric(now, {}, Field::CostPerResult));
    QVERIFY(!compareMetric(now, {}, Field::ClickThroughRate));
    QVERIFY(!compareMetric(now, figures(100, 100, 5, -1), Field::CostPerResult));
    QVERIFY(!compareMetric(now, figures(0, 100, 5, 1), Field::CostPerResult));
}

void StatisticsTest::nothingThrows()
{
    const std::array odd{0.0, -1.0, -0.0, 1e-320, 0.3, 1.0, 1e15, 1e308, Infinity, -Infinity, NaN};
    for (const double a : odd) {
        for (const double b : odd) {
            const Interval rate = wilson(a, b);
            QVERIFY(!(rate.low < 0) && !(rate.high > 1));
            newcombe(a, b, b, a);
            costInterval(a, b);
            costAgainst(a, b, 3);
            costAgainst(3, a, b);
            rateRatio(a, b, 3, 4);
            rateRatio(3, a, b, 4);
            overDispersion({a, b, a}, {b, a, b});
        }
        garwood(a);
        benjaminiHochberg({a, 0.5});
    }
    // What people really have stays finite: a billion clicks.
    const Interval big = garwood(1e9);
    QVERIFY(big.low < 1e9 && big.high > 1e9 && big.high < 1.001e9);
    const Interval half = garwood(0.5); // a count scaled by over-dispersion
    QVERIFY(half.low > 0 && half.low < garwood(1).low && half.high < garwood(1).high);
}

} // namespace agm
