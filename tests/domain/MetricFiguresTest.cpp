// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/MetricFiguresTest.h"

#include "domain/FieldRegistry.h"
#include "domain/MetricSeries.h"
#include "tests/domain/Make.h"
#include "tests/domain/MakeFigures.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <vector>

using namespace agm::test;

namespace agm {
namespace {

/// An ad group whose server computes ratios as the API does: 0 where nothing was divided.
AdGroup served(QRandomGenerator &random)
{
    AdGroup group = *makeGroup(QStringLiteral("adgrp_a"), "active", 10);
    const auto chance = [&random](int percent) { return random.bounded(100) < percent; };
    const auto count = [&](int most) { return double(chance(30) ? 0 : random.bounded(1, most)); };
    static const std::array words{u"purchase", u"lead", u"custom", u"link_click"};
    if (chance(85))
        group.resultEvent = Word::of(QStringView(words[std::size_t(random.bounded(4))]));
    const auto set = [&](Field field, double value) {
        if (chance(92))
            group.setNumber(field, value);
    };
    if (chance(95))
        group.setMoney(Field::Spend, chance(20) ? 0 : random.bounded(1, 900'000'000));
    for (const Field field : MetricFigures::Kept) {
        if (!isMoney(field) && field != Field::Results)
            set(field, count(field == Field::Impressions ? 90'000 : 400));
    }
    const auto ratio = [&](Field field, Field over, Field under) {
        const auto a = group.number(over);
        const auto b = group.number(under);
        if (a && b)
            group.setNumber(field, *b > 0 ? *a / *b : 0);
    };
    ratio(Field::ClickThroughRate, Field::Clicks, Field::Impressions);
    ratio(Field::UniqueClickThroughRate, Field::UniqueClicks, Field::Impressions);
    ratio(Field::Frequency, Field::Impressions, Field::Reach);
    for (std::size_t i = 0; i < MoneyFieldCount; ++i) {
        const auto divisor = costDivisor(Field(i));
        const auto events = !divisor     ? std::nullopt
            : *divisor == Field::Results ? group.results()
                                         : group.number(*divisor);
        const auto spend = group.number(Field::Spend);
        if (events && spend) {
            const double each = *spend * (Field(i) == Field::CostPerMille ? 1000 : 1);
            group.setMoney(Field(i), *events > 0 ? std::llround(each / *events * double(Money::Micro)) : 0);
        }
    }
    return group;
}

bool close(const Reading &a, const Reading &b)
{
    if (a.presence != b.presence)
        return false;
    if (const auto *money = std::get_if<Money>(&a.value)) {
        const auto *other = std::get_if<Money>(&b.value);
        return other && money->currency == other->currency && std::abs(money->micros - other->micros) <= 1;
    }
    if (const auto *number = std::get_if<double>(&a.value)) {
        const auto *other = std::get_if<double>(&b.value);
        return other && std::abs(*number - *other) <= 1e-12 * std::abs(*number);
    }
    return a.value == b.value;
}

} // namespace

void MetricFiguresTest::nothingIsKnownAtFirst()
{
    const MetricFigures none;
    QVERIFY(none.isEmpty());
    for (std::size_t i = 0; i < NumberFieldCount; ++i) {
        QCOMPARE(none.read(Field(i)).presence, Presence::NotSent);
        QVERIFY(!none.number(Field(i)));
    }
    QVERIFY(!sumOf({}));
}

void MetricFiguresTest::everyKeptFieldIsKept()
{
    MetricFigures figures;
    figures.currency = Currency::of(u"EUR");
    double next = 1;
    for (const Field field : MetricFigures::Kept) {
        QVERIFY(MetricFigures::isKept(field));
        if (isMoney(field))
            figures.setMoney(field, qint64(next) * Money::Micro);
        else
            figures.setCount(field, next);
        ++next;
    }
    next = 1;
    for (const Field field : MetricFigures::Kept)
        QCOMPARE(figures.kept(field), next++);
    QCOMPARE(figures.money(Field::Spend)->currency, Currency::of(u"EUR"));
    QCOMPARE(figures.money(Field::PurchaseValue)->currency, Currency::usd()); // always
    QVERIFY(!figures.money(Field::Clicks));
    for (const Field field : MetricFigures::Kept)
        figures.clear(field);
    QVERIFY(figures.isEmpty());
    QVERIFY(!MetricFigures::isKept(Field::ClickThroughRate));
    QVERIFY(!figures.kept(Field::ClickThroughRate));
    // Zero is known.
    figures.setCount(Field::Clicks, 0);
    QCOMPARE(figures.kept(Field::Clicks), 0.0);
    QCOMPARE(figures.read(Field::Clicks), (Reading{Presence::Value, 0.0}));
}

void MetricFiguresTest::takenFromAnAdGroup()
{
    auto group = makeGroup(QStringLiteral("a"), "active", 10);
    group->setMoney(Field::Spend, 12'345'678);
    group->setNumber(Field::Impressions, 1000);
    const MetricFigures figures = MetricFigures::of(*group);
    QCOMPARE(figures.money(Field::Spend), (Money{12'345'678, Currency::usd()}));
    QCOMPARE(figures.kept(Field::Impressions), 1000.0);
    QVERIFY(!figures.kept(Field::Clicks)); // null, which is not 0
    QVERIFY(!figures.kept(Field::Results));
    QCOMPARE(figures.roasSpendUsd, 12.345678);
}

void MetricFiguresTest::resultsFollowTheirEvent()
{
    auto group = makeGroup(QStringLiteral("a"), "active", 10);
    group->resultEvent = Word::of(u"lead");
    group->setNumber(Field::Leads, 7);
    group->setNumber(Field::Purchases, 3);
    QCOMPARE(MetricFigures::of(*group).kept(Field::Results), 7.0);
    QCOMPARE(MetricFigures::of(*group).resultEvent, Word::of(u"lead"));
    group->setNumber(Field::Results, 9); // what the server says goes first
    QCOMPARE(MetricFigures::of(*group).kept(Field::Results), 9.0);
}

void MetricFiguresTest::loadingIsNothing()
{
    auto group = makeGroup(QStringLiteral("a"), "active", 10);
    group->setMoney(Field::Spend, 5);
    group->forgetMetrics();
    QVERIFY(MetricFigures::of(*group).isEmpty());
    QVERIFY(!MetricFigures::of(*group).roasSpendUsd);
}

void MetricFiguresTest::ratiosOfSums()
{
    MetricFigures figures = makeFigures(200, 20000, 720, 8);
    figures.setCount(Field::Reach, 8000);
    figures.setCount(Field::UniqueClicks, 500);
    figures.setCount(Field::Purchases, 4);
    figures.setMoney(Field::PurchaseValue, 5200 * Money::Micro);
    figures.roasSpendUsd = 200;
    QCOMPARE(figures.read(Field::ClickThroughRate), (Reading{Presence::Value, 0.036}));
    QCOMPARE(figures.read(Field::UniqueClickThroughRate), (Reading{Presence::Value, 0.025})); // per impression
    QCOMPARE(figures.read(Field::Frequency), (Reading{Presence::Value, 2.5}));
    QCOMPARE(figures.read(Field::ReturnOnAdSpend), (Reading{Presence::Value, 26.0}));
    QCOMPARE(figures.read(Field::CostPerResult), (Reading{Presence::Value, usd(25)}));
    QCOMPARE(figures.read(Field::CostPerPurchase), (Reading{Presence::Value, usd(50)}));
    QCOMPARE(figures.read(Field::CostPerMille), (Reading{Presence::Value, usd(10)}));
    QCOMPARE(figures.read(Field::CostPerUniqueClick), (Reading{Presence::Value, usd(0.4)}));
    QCOMPARE(figures.number(Field::CostPerClick), 0.277778); // to the micro-unit
    QCOMPARE(figures.read(Field::CostPerLead).presence, Presence::NotSent);
    QCOMPARE(figures.read(Field::BudgetAmount).presence, Presence::NotSent); // a setting
}

void MetricFiguresTest::aRatioWithoutItsDivisor()
{
    MetricFigures figures = makeFigures(0, 0, 0, 0);
    figures.setCount(Field::Reach, 0);
    figures.setCount(Field::UniqueClicks, 0);
    figures.setMoney(Field::PurchaseValue, 0);
    figures.roasSpendUsd = 0;
    for (const Field field :
         {Field::ClickThroughRate, Field::UniqueClickThroughRate, Field::Frequency, Field::ReturnOnAdSpend,
          Field::CostPerClick, Field::CostPerMille, Field::CostPerResult, Field::CostPerUniqueClick}) {
        QCOMPARE(figures.read(field).presence, Presence::Undefined);
        QVERIFY(!figures.number(field));
    }
    // Spend that bought no clicks or impressions has no bound either: those are not events of a goal.
    const MetricFigures spent = makeFigures(5, 0, 0, 0);
    QCOMPARE(spent.read(Field::CostPerClick).presence, Presence::Undefined);
    QCOMPARE(spent.read(Field::CostPerMille).presence, Presence::Undefined);
}

void MetricFiguresTest::spendWithoutAnEvent()
{
    const MetricFigures figures = makeFigures(200, 1000, 10, 0);
    const Reading reading = figures.read(Field::CostPerResult);
    QCOMPARE(reading.presence, Presence::AtLeast);
    QCOMPARE(std::get<Money>(reading.value).micros, qint64(std::llround(200e6 / 3.68887945)));
    QVERIFY(!figures.number(Field::CostPerResult)); // a bound is no value to draw
    // Results without spend are free, not undefined.
    QCOMPARE(makeFigures(0, 1000, 10, 3).read(Field::CostPerResult), (Reading{Presence::Value, usd(0)}));
}

void MetricFiguresTest::correctionsBelowZero()
{
    MetricFigures figures = makeFigures(-3, -100, -5, -1);
    QCOMPARE(figures.read(Field::ClickThroughRate).presence, Presence::Undefined);
    QCOMPARE(figures.read(Field::CostPerResult).presence, Presence::Undefined);
    QCOMPARE(figures.kept(Field::Clicks), -5.0);
    figures.add(makeFigures(103, 1100, 55, 6));
    QCOMPARE(figures.number(Field::CostPerResult), 20.0);
    QCOMPARE(figures.number(Field::ClickThroughRate), 0.05);
}

void MetricFiguresTest::readsAsAnAdGroupDoes()
{
    int values = 0;
    int bounds = 0;
    int undefined = 0;
    for (quint32 seed = 0; seed < 2000; ++seed) {
        QRandomGenerator random(seed);
        const AdGroup group = served(random);
        const MetricFigures figures = MetricFigures::of(group);
        for (std::size_t i = 0; i < NumberFieldCount; ++i) {
            const auto field = Field(i);
            if (!isMetric(field) || field == Field::PurchaseValue || field == Field::ReturnOnAdSpend)
                continue;
            // Without impressions, nobody reached is enough for an ad group to call it undefined: shown alike.
            if (field == Field::Frequency && !group.number(Field::Impressions))
                continue;
            const Reading theirs = readField(group, field);
            Reading mine = figures.read(field);
            if (mine.presence == Presence::NotSent) // figures do not tell null from not sent
                mine.presence = Presence::NotApplicable;
            QVERIFY2(close(theirs, mine), qPrintable(QStringLiteral("seed %1, field %2").arg(seed).arg(i)));
            values += mine.presence == Presence::Value;
            bounds += mine.presence == Presence::AtLeast;
            undefined += mine.presence == Presence::Undefined;
        }
    }
    QVERIFY(values > 1000 && bounds > 1000 && undefined > 1000); // every rule was put to the test
}

void MetricFiguresTest::roasIsNeverMadeOfForeignSpend()
{
    auto group = makeGroup(QStringLiteral("a"), "active", 10);
    group->spendCurrency = Currency::of(u"EUR");
    group->setMoney(Field::Spend, 100 * Money::Micro); // about 110 US dollars
    group->setMoney(Field::PurchaseValue, 440 * Money::Micro);
    group->setNumber(Field::ReturnOnAdSpend, 4);
    MetricFigures figures = MetricFigures::of(*group);
    QCOMPARE(figures.roasSpendUsd, 110.0);
    QCOMPARE(figures.number(Field::ReturnOnAdSpend), 4.0);
    // A ROAS of 0 tells nothing of the dollars that were spent: then there is none, never one of euros.
    group->setMoney(Field::PurchaseValue, 0);
    group->setNumber(Field::ReturnOnAdSpend, 0);
    const MetricFigures unknown = MetricFigures::of(*group);
    QVERIFY(!unknown.roasSpendUsd);
    QVERIFY(!unknown.number(Field::ReturnOnAdSpend));
    figures.add(unknown);
    QVERIFY(!figures.number(Field::ReturnOnAdSpend));
    group->clearNumber(Field::ReturnOnAdSpend);
    group->setMoney(Field::PurchaseValue, 440 * Money::Micro);
    QVERIFY(!MetricFigures::of(*group).number(Field::ReturnOnAdSpend));
    // Euros and dollars: the two ROAS have a common one, as both are made of dollars.
    group->setNumber(Field::ReturnOnAdSpend, 4);
    MetricFigures euro = MetricFigures::of(*group);
    MetricFigures dollar = makeFigures(90, 1000, 10, 1);
    dollar.setMoney(Field::PurchaseValue, 60 * Money::Micro);
    dollar.roasSpendUsd = 90;
    euro.add(dollar);
    QVERIFY(!euro.kept(Field::Spend));
    QCOMPARE(euro.number(Field::ReturnOnAdSpend), 500.0 / 200.0);
}

void MetricFiguresTest::sumsAddUp()
{
    MetricFigures sum = makeFigures(0.1, 1000, 10, 2);
    sum.add(makeFigures(0.2, 500, 20, 3));
    QCOMPARE(sum.money(Field::Spend), usd(0.3)); // exact: whole micro-units
    QCOMPARE(sum.kept(Field::Results), 5.0);
    QCOMPARE(sum.number(Field::ClickThroughRate), 0.02); // of sums, not the mean of 0.01 and 0.04
    QVERIFY(!sum.mixedCurrencies && !sum.mixedResults);
    QCOMPARE(sum.resultEvent, Word::of(u"purchase"));
}

void MetricFiguresTest::whatOneSideDoesNotKnow()
{
    MetricFigures some = makeFigures(10, 1000, 10, 2);
    some.clear(Field::Clicks);
    for (const bool turned : {false, true}) {
        MetricFigures sum = turned ? some : makeFigures(10, 1000, 10, 2);
        sum.add(turned ? makeFigures(10, 1000, 10, 2) : some);
        QVERIFY(!sum.kept(Field::Clicks)); // unknown, not 10
        QCOMPARE(sum.read(Field::ClickThroughRate).presence, Presence::NotSent);
        QCOMPARE(sum.kept(Field::Impressions), 2000.0);
    }
}

void MetricFiguresTest::peopleHaveNoSum()
{
    MetricFigures one = makeFigures(10, 1000, 10, 2);
    one.setCount(Field::Reach, 800);
    one.setCount(Field::UniqueClicks, 9);
    QCOMPARE(sumOf(std::vector{one})->kept(Field::Reach), 800.0); // of one alone it stays
    const auto two = sumOf(std::vector{one, one});
    QVERIFY(!two->kept(Field::Reach) && !two->kept(Field::UniqueClicks));
    QCOMPARE(two->read(Field::Frequency).presence, Presence::NotSent);
    QCOMPARE(two->read(Field::UniqueClickThroughRate).presence, Presence::NotSent);
}

void MetricFiguresTest::currenciesAreNotAdded()
{
    std::vector<MetricFigures> three(3, makeFigures(10, 1000, 10, 2));
    three[1].currency = Currency::of(u"EUR");
    three[2].currency = Currency::of(u"JPY");
    const auto sum = sumOf(three);
    QVERIFY(sum->mixedCurrencies);
    QVERIFY(!sum->kept(Field::Spend));
    QCOMPARE(sum->read(Field::CostPerResult).presence, Presence::NotSent);
    QCOMPARE(sum->kept(Field::Impressions), 3000.0);
    QCOMPARE(sum->number(Field::ClickThroughRate), 0.01);
    // It stays mixed, whatever comes after.
    MetricFigures more = *sum;
    more.add(three[0]);
    QVERIFY(more.mixedCurrencies && !more.kept(Field::Spend));
    MetricFigures other = three[0];
    other.add(*sum);
    QVERIFY(other.mixedCurrencies && !other.kept(Field::Spend));
}

void MetricFiguresTest::resultTypesAreNotAdded()
{
    MetricFigures leads = makeFigures(10, 1000, 10, 2);
    leads.resultEvent = Word::of(u"lead");
    MetricFigures sum = makeFigures(10, 1000, 10, 2);
    sum.add(leads);
    QVERIFY(sum.mixedResults && !sum.mixedCurrencies);
    QVERIFY(sum.resultEvent.isNull());
    QVERIFY(!sum.kept(Field::Results));
    QCOMPARE(sum.kept(Field::Spend), 20.0);
    sum.add(leads);
    QVERIFY(sum.mixedResults && !sum.kept(Field::Results) && sum.resultEvent.isNull());
}

void MetricFiguresTest::anUnknownDayIsNotAnotherKind()
{
    MetricFigures sum = makeFigures(10, 1000, 10, 2);
    sum.add({});
    QVERIFY(!sum.mixedCurrencies && !sum.mixedResults);
    QVERIFY(sum.isEmpty());
    QCOMPARE(sum.currency, Currency::usd());
    // Spend in a currency that is not named cannot be added to dollars.
    MetricFigures unnamed = makeFigures(10, 1000, 10, 2);
    unnamed.currency = {};
    MetricFigures mixed = makeFigures(10, 1000, 10, 2);
    mixed.add(unnamed);
    QVERIFY(mixed.mixedCurrencies && !mixed.kept(Field::Spend));
}

void MetricFiguresTest::theOrderOfASumIsIrrelevant()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        std::vector<MetricFigures> some;
        for (int i = random.bounded(2, 9); i > 0; --i) {
            some.push_back(MetricFigures::of(served(random)));
            if (random.bounded(4) == 0)
                some.back().currency = Currency::of(u"EUR");
        }
        const auto there = sumOf(some);
        std::shuffle(some.begin(), some.end(), random);
        const auto back = sumOf(some);
        for (const Field field : MetricFigures::Kept)
            QCOMPARE(there->kept(field), back->kept(field));
        QCOMPARE(there->mixedCurrencies, back->mixedCurrencies);
        QCOMPARE(there->mixedResults, back->mixedResults);
    }
}

void MetricFiguresTest::daysOfASeries()
{
    MetricSeries series;
    const QDate first(2026, 3, 28);
    for (int i = 0; i < 6; ++i) { // over the days on which clocks change in Europe; a day is a date
        if (i != 2)
            series.points.append({first.addDays(i), -1, makeFigures(i + 1, 100, 1, 1), {}, {}, {}});
    }
    QCOMPARE(series.at(first)->figures.kept(Field::Spend), 1.0);
    QCOMPARE(series.at(first.addDays(5))->figures.kept(Field::Spend), 6.0);
    QVERIFY(!series.at(first.addDays(2))); // a gap
    QVERIFY(!series.at(first.addDays(-1)) && !series.at(first.addDays(6)) && !series.at({}));
    QCOMPARE(series.sum(first, first.addDays(3))->kept(Field::Spend), 7.0);
    QCOMPARE(series.sum(first, first)->kept(Field::Spend), 1.0);
    QVERIFY(!series.sum(first.addDays(2), first.addDays(2)));
    QVERIFY(!series.sum(first.addDays(3), first.addDays(1)));
    QVERIFY(!MetricSeries().sum(first, first.addDays(9)));
}

} // namespace agm
