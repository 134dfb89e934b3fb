// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/PacingTest.h"

#include "domain/Anomalies.h"
#include "domain/Pacing.h"
#include "domain/Tails.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace agm {
namespace {

const double NaN = std::numeric_limits<double>::quiet_NaN();
const QDate Today(2026, 3, 31); // a Tuesday

constexpr std::array<double, 7> Week{100, 110, 90, 120, 150, 60, 40};

double ofWeek(QDate day)
{
    return Week[std::size_t(day.dayOfWeek() - 1)];
}

template <class Make>
SpendHistory history(int days, Make make)
{
    SpendHistory history;
    history.first = Today.addDays(-days);
    for (int i = 0; i < days; ++i)
        history.spend.append(make(history.first.addDays(i)));
    return history;
}

template <class Make>
DayFigures figures(int days, Make make)
{
    DayFigures figures;
    figures.first = Today.addDays(-days);
    for (int i = 0; i < days; ++i)
        figures.values.push_back(make(i, figures.first.addDays(i)));
    return figures;
}

bool near(double is, double wanted)
{
    return std::abs(is - wanted) < 1e-9 * std::max(1.0, std::abs(wanted));
}

SpendPlan today(double budget, double spent = 0)
{
    return {spent, budget, {{Today, 1, spent}}};
}

} // namespace

void PacingTest::aConstantIsForecastExactly()
{
    for (const int days : {7, 13, 14, 30, 56, 80}) {
        const auto pattern = spendPattern(history(days, [](QDate) { return 87.31; }));
        QVERIFY(pattern);
        const SpendForecast forecast = forecastSpend(*pattern, today(100), 1);
        QCOMPARE(forecast.total, 87.31);
        QCOMPARE(forecast.likely, (Interval{87.31, 87.31}));
    }
}

void PacingTest::aPurelyWeeklySpendIsForecastExactly()
{
    for (const int days : {14, 20, 30, 56}) {
        const auto pattern = spendPattern(history(days, ofWeek));
        QVERIFY(pattern);
        for (int ahead = 0; ahead < 7; ++ahead) {
            const QDate day = Today.addDays(ahead);
            const SpendForecast one = forecastSpend(*pattern, {0, 1000, {{day, 1, 0}}}, 1);
            QVERIFY(near(one.total, ofWeek(day)));
            QVERIFY(near(one.likely.low, ofWeek(day)) && near(one.likely.high, ofWeek(day)));
        }
        // Ten and a half days, 30 of today's spent already.
        SpendPlan plan{500, 1e6, {{Today, 1, 30}}};
        double wanted = 500 + ofWeek(Today) - 30;
        for (int ahead = 1; ahead <= 10; ++ahead) {
            const double part = ahead < 10 ? 1 : 0.5;
            plan.days.append({Today.addDays(ahead), part, 0});
            wanted += part * ofWeek(Today.addDays(ahead));
        }
        QVERIFY(near(forecastSpend(*pattern, plan, 1).total, wanted));
    }
}

void PacingTest::cappedByTheBudget()
{
    const auto pattern = spendPattern(history(56, ofWeek));
    const SpendForecast forecast = forecastSpend(*pattern, today(70), 1);
    QCOMPARE(forecast.total, 70.0);
    QCOMPARE(forecast.likely, (Interval{70, 70}));
    SpendPlan lifetime{300, 1000, {}};
    for (int ahead = 0; ahead < 300; ++ahead)
        lifetime.days.append({Today.addDays(ahead), 1, 0});
    QCOMPARE(forecastSpend(*pattern, lifetime, 1).total, 1000.0);
}

void PacingTest::neverBelowWhatIsSpent()
{
    const auto pattern = spendPattern(history(56, ofWeek));
    QCOMPARE(forecastSpend(*pattern, today(200, 170), 1).total, 170.0); // a good Tuesday
    QCOMPARE(forecastSpend(*pattern, today(100, 130), 1).total, 130.0); // networks may spend beyond a day's budget
    QCOMPARE(forecastSpend(*pattern, today(100, 130), 1).likely, (Interval{130, 130}));
}

void PacingTest::startsAnewAtABudgetChange()
{
    SpendHistory changed = history(42, [](QDate day) { return day < Today.addDays(-2) ? 100.0 : 300.0; });
    const double slow = forecastSpend(*spendPattern(changed), today(1000), 1).total;
    QVERIFY(slow < 250); // without knowing of the change, the level lags
    changed.restarts = {Today.addDays(-2)};
    QCOMPARE(forecastSpend(*spendPattern(changed), today(1000), 1).total, 300.0);
    changed.restarts = {Today.addDays(-40), Today.addDays(-2)};
    QCOMPARE(forecastSpend(*spendPattern(changed), today(1000), 1).total, 300.0);
}

void PacingTest::tooLittleData()
{
    const auto constant = [](QDate) { return 10.0; };
    QVERIFY(!spendPattern({}));
    QVERIFY(!spendPattern(history(1, constant)));
    QVERIFY(!spendPattern(history(6, constant)));
    QVERIFY(spendPattern(history(7, constant)));
    // Known days long ago are none.
    QVERIFY(!spendPattern(history(70, [](QDate day) { return day < Today.addDays(-56) ? 10 : NaN; })));
    // Nothing is known since the change.
    SpendHistory changed = history(30, [](QDate day) { return day < Today.addDays(-1) ? 10 : NaN; });
    changed.restarts = {Today.addDays(-1)};
    QVERIFY(!spendPattern(changed));
}

void PacingTest::aWeekdayWithoutSpend()
{
    const auto weekdays = [](QDate day) { return day.dayOfWeek() > 5 ? 0.0 : 100.0; };
    const auto pattern = spendPattern(history(56, weekdays));
    QVERIFY(pattern);
    for (int ahead = 0; ahead < 7; ++ahead) {
        const QDate day = Today.addDays(ahead);
        QVERIFY(near(forecastSpend(*pattern, {0, 1000, {{day, 1, 0}}}, 1).total, weekdays(day)));
    }
    // Nothing at all stays nothing.
    const auto nothing = spendPattern(history(56, [](QDate) { return 0.0; }));
    QVERIFY(nothing);
    QCOMPARE(forecastSpend(*nothing, today(100), 1).total, 0.0);
}

void PacingTest::gapsAndCorrections()
{
    const auto pattern = spendPattern(history(
        56, [](QDate day) { return day == Today.addDays(-3) || day == Today.addDays(-30) ? NaN : ofWeek(day); }));
    QVERIFY(pattern);
    QVERIFY(near(forecastSpend(*pattern, today(1000), 1).total, ofWeek(Today)));
    const auto corrected = spendPattern(history(56, [](QDate day) { return day == Today.addDays(-20) ? -5 : 100.0; }));
    QVERIFY(corrected);
    const SpendForecast forecast = forecastSpend(*corrected, today(1000), 1);
    QVERIFY(forecast.total > 95 && forecast.total <= 101 && forecast.likely.low >= 0);
}

void PacingTest::theSameSeedGivesTheSame()
{
    std::mt19937 random(3);
    std::lognormal_distribution<double> noise(0, 0.2);
    const auto pattern = spendPattern(history(56, [&](QDate day) { return ofWeek(day) * noise(random); }));
    SpendPlan plan{0, 1e6, {}};
    for (int ahead = 0; ahead < 20; ++ahead)
        plan.days.append({Today.addDays(ahead), 1, 0});
    const SpendForecast one = forecastSpend(*pattern, plan, 7);
    const SpendForecast two = forecastSpend(*pattern, plan, 7);
    QCOMPARE(one.total, two.total);
    QCOMPARE(one.likely, two.likely);
    QVERIFY(one.likely.low < one.total && one.total < one.likely.high);
    QVERIFY(!(forecastSpend(*pattern, plan, 8).likely == one.likely));
}

void PacingTest::theIntervalCovers()
{
    // 80 % of days should lie in the interval; the standard error of 600 is 1.6 %.
    std::mt19937 random(11);
    std::lognormal_distribution<double> noise(0, 0.15);
    int covered = 0;
    constexpr int Series = 600;
    for (int i = 0; i < Series; ++i) {
        const auto pattern = spendPattern(history(56, [&](QDate day) { return ofWeek(day) * noise(random); }));
        const SpendForecast forecast = forecastSpend(*pattern, today(1e6), quint64(i));
        covered += forecast.likely.contains(ofWeek(Today) * noise(random));
    }
    QVERIFY2(covered > Series * 0.73 && covered < Series * 0.87, QByteArray::number(covered));
}

void AnomaliesTest::aSpikeOfSpend()
{
    // About 110 on Tuesdays; yesterday was a Monday with 100.
    std::mt19937 random(5);
    std::normal_distribution<double> noise(1, 0.08);
    const QDate tuesday = Today.addDays(-7);
    DayFigures spend = figures(63, [&](int, QDate day) { return ofWeek(day) * noise(random); });
    spend.values[std::size_t(spend.first.daysTo(tuesday))] = 212;
    const auto checks = checkDays(spend, Today.addDays(-7), FigureKind::Amount);
    QCOMPARE(checks.size(), std::size_t(7));
    QCOMPARE(checks[0].day, tuesday);
    QCOMPARE(checks[0].value, 212.0);
    QVERIFY(checks[0].p < OutOfLine);
    QVERIFY2(checks[0].expected.low > 80 && checks[0].expected.low < 105, QByteArray::number(checks[0].expected.low));
    QVERIFY2(checks[0].expected.high > 115 && checks[0].expected.high < 140,
             QByteArray::number(checks[0].expected.high));
    for (std::size_t i = 1; i < checks.size(); ++i) {
        QVERIFY(checks[i].p > OutOfLine);
        QVERIFY(checks[i].expected.contains(ofWeek(checks[i].day)));
    }
}

void AnomaliesTest::steadySpend()
{
    DayFigures spend = figures(60, [](int, QDate) { return 100.0; });
    for (const DayCheck &check : checkDays(spend, Today.addDays(-7), FigureKind::Amount)) {
        QCOMPARE(check.p, 1.0);
        QVERIFY(check.expected.contains(100));
    }
    spend.values.back() = 103; // a past without spread is no proof that three dollars are odd
    QVERIFY(checkDays(spend, Today.addDays(-1), FigureKind::Amount)[0].p > 0.05);
    spend.values.back() = 200;
    QVERIFY(checkDays(spend, Today.addDays(-1), FigureKind::Amount)[0].p < OutOfLine);
    spend.values.back() = 0;
    QVERIFY(checkDays(spend, Today.addDays(-1), FigureKind::Amount)[0].p < OutOfLine);
    // Where most days had no spend, money has no measure.
    QVERIFY(
        checkDays(figures(60, [](int i, QDate) { return i > 50 ? 5.0 : 0.0; }), Today.addDays(-7), FigureKind::Amount)
            .empty());
}

void AnomaliesTest::weekdaysAreExpected()
{
    const auto week = [](int, QDate day) { return day.dayOfWeek() == 7 ? 0.0 : 100.0 + 10 * day.dayOfWeek(); };
    DayFigures spend = figures(56, week);
    for (const FigureKind kind : {FigureKind::Amount, FigureKind::Count}) {
        for (const DayCheck &check : checkDays(spend, Today.addDays(-14), kind))
            QVERIFY2(check.p > 0.99, QByteArray::number(check.p));
    }
    const QDate sunday = Today.addDays(-2);
    spend.values[std::size_t(spend.first.daysTo(sunday))] = 130; // common on any other day
    QVERIFY(checkDays(spend, sunday, FigureKind::Amount)[0].p < OutOfLine);
}

void AnomaliesTest::aTrendIsExpected()
{
    const DayFigures spend = figures(56, [](int i, QDate day) { return ofWeek(day) * std::pow(1.02, i); });
    for (const DayCheck &check : checkDays(spend, Today.addDays(-7), FigureKind::Amount)) {
        QVERIFY2(check.p > OutOfLine, QByteArray::number(check.p));
        // Three times as much as eight weeks ago, and expected: not merely within a wide interval.
        const double middle = (check.expected.low + check.expected.high) / 2;
        QVERIFY2(std::abs(middle / check.value - 1) < 0.15, QByteArray::number(middle / check.value));
    }
}

void AnomaliesTest::fewEvents()
{
    DayFigures results = figures(56, [](int i, QDate) { return i == 55 ? 9.0 : 1.0; });
    const DayCheck check = checkDays(results, Today.addDays(-1), FigureKind::Count)[0];
    const double mean = 55.5 / 55;
    QCOMPARE(check.p, tails::poissonTwoSided(9, mean));
    QVERIFY(check.p < OutOfLine);
    QCOMPARE(check.expected, (Interval{0, std::ceil(mean + 1.959963984540054 * std::sqrt(mean))}));
    // None in eight weeks: one result is no miracle.
    DayFigures none = figures(56, [](int i, QDate) { return i == 55 ? 1.0 : 0.0; });
    QVERIFY(checkDays(none, Today.addDays(-1), FigureKind::Count)[0].p > OutOfLine);
    none.values.back() = 6;
    QVERIFY(checkDays(none, Today.addDays(-1), FigureKind::Count)[0].p < OutOfLine);
    none.values.back() = 0;
    QCOMPARE(checkDays(none, Today.addDays(-1), FigureKind::Count)[0].p, 1.0);
}

void AnomaliesTest::fewEventsInBursts()
{
    // The same 9, where 9 comes every week.
    const DayFigures bursts = figures(56, [](int i, QDate) { return i % 7 == 6 ? 9.0 : i % 3 ? 0.0 : 1.0; });
    QVERIFY(checkDays(bursts, Today.addDays(-1), FigureKind::Count)[0].p > 0.01);
}

void AnomaliesTest::manyEvents()
{
    std::mt19937 random(8);
    DayFigures clicks = figures(56, [&](int, QDate) { return double(std::poisson_distribution<int>(400)(random)); });
    clicks.values.back() = 520; // 6 σ of a Poisson
    const DayCheck check = checkDays(clicks, Today.addDays(-1), FigureKind::Count)[0];
    QVERIFY(check.p < OutOfLine);
    QVERIFY(check.expected.low > 330 && check.expected.high < 470);
    clicks.values.back() = 405;
    QVERIFY(checkDays(clicks, Today.addDays(-1), FigureKind::Count)[0].p > 0.05);
}

void AnomaliesTest::tooFewDays()
{
    const auto steady = [](int, QDate) { return 100.0; };
    for (const FigureKind kind : {FigureKind::Amount, FigureKind::Count}) {
        QVERIFY(checkDays({}, Today, kind).empty());
        QVERIFY(checkDays(figures(1, steady), Today.addDays(-1), kind).empty());
        QVERIFY(checkDays(figures(21, steady), Today.addDays(-7), kind).empty()); // two others
        QCOMPARE(checkDays(figures(28, steady), Today.addDays(-7), kind).size(), std::size_t(7));
        QVERIFY(checkDays(figures(28, steady), Today, kind).empty()); // nothing asked for
        QCOMPARE(checkDays(figures(28, steady), Today.addDays(-90), kind).size(), std::size_t(28));
    }
}

void AnomaliesTest::gapsAndCorrections()
{
    const auto holes = [](int i, QDate day) { return i % 9 == 4 ? NaN : i % 13 == 7 ? -20.0 : ofWeek(day); };
    for (const FigureKind kind : {FigureKind::Amount, FigureKind::Count}) {
        const DayFigures some = figures(56, holes);
        const auto checks = checkDays(some, Today.addDays(-14), kind);
        QVERIFY(!checks.empty());
        for (const DayCheck &check : checks) {
            const double value = some.values[std::size_t(some.first.daysTo(check.day))];
            QCOMPARE(check.value, value); // a day that is not known is not checked
            QVERIFY(check.p >= 0 && check.p <= 1);
            QVERIFY(check.expected.low >= 0 && check.expected.low <= check.expected.high);
            QCOMPARE(check.p < OutOfLine, value < 0);
        }
        // All below zero, all unknown.
        for (const DayCheck &check : checkDays(figures(56, [](int, QDate) { return -3.0; }), Today.addDays(-7), kind))
            QVERIFY(check.p >= OutOfLine);
        QVERIFY(checkDays(figures(56, [](int, QDate) { return NaN; }), Today.addDays(-7), kind).empty());
    }
    const auto few
        = checkDays(figures(56, [](int i, QDate) { return i % 2 ? -1.0 : 2.0; }), Today.addDays(-7), FigureKind::Count);
    QCOMPARE(few.size(), std::size_t(7));
}

void AnomaliesTest::seldomByChance()
{
    // By chance alone 1 of 2000 stands out; a robust measure of 56 days is rougher than that.
    std::mt19937 random(21);
    int checked = 0;
    int odd = 0;
    for (int series = 0; series < 300; ++series) {
        const double size = std::pow(10.0, series % 4);
        const DayFigures counts = figures(63, [&](int, QDate day) {
            return double(std::poisson_distribution<int>(size * ofWeek(day) / 100)(random));
        });
        for (const DayCheck &check : checkDays(counts, Today.addDays(-7), FigureKind::Count)) {
            ++checked;
            odd += check.p < OutOfLine;
        }
    }
    QCOMPARE(checked, 2100);
    QVERIFY2(odd < 21, QByteArray::number(odd));
}

} // namespace agm
