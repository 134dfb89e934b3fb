// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/GuardrailsTest.h"

#include "domain/Exact.h"
#include "domain/Guardrails.h"
#include "domain/RelativeEdit.h"
#include "tests/domain/Make.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace agm::test;

Q_DECLARE_METATYPE(agm::GuardKind)

namespace agm {
namespace {

using Kinds = QList<int>;

const QString id = QStringLiteral("adgrp_1");

Money micros(qint64 amount, Currency currency = Currency::usd())
{
    return {amount, currency};
}

Currency euro()
{
    return Currency::of(u"EUR");
}

AmountEdit edit(const std::optional<Money> &before, const std::optional<Money> &after,
                const std::optional<Money> &dayStart = std::nullopt)
{
    return {id, Field::BudgetAmount, before, after, dayStart};
}

/// A committed daily spend that goes from one sum to another.
MoneyImpact committed(const QList<Money> &before, const QList<Money> &after)
{
    MoneyImpact impact;
    for (const Money &money : before)
        impact.before.dailyMicros[money.currency] += money.micros;
    for (const Money &money : after)
        impact.after.dailyMicros[money.currency] += money.micros;
    return impact;
}

Kinds kinds(const GuardReport &report)
{
    Kinds kinds;
    for (const GuardHit &hit : report.hits)
        kinds.append(int(hit.kind));
    return kinds;
}

Kinds kindsOf(const QList<AmountEdit> &edits, const GuardSettings &settings = {})
{
    return kinds(checkGuardrails(edits, {}, settings));
}

Kinds all(std::initializer_list<GuardKind> kinds)
{
    Kinds list;
    for (const GuardKind kind : kinds)
        list.append(int(kind));
    return list;
}

} // namespace

void GuardrailsTest::eachLimitIsOneStepWide_data()
{
    QTest::addColumn<qint64>("before"); // below zero: null
    QTest::addColumn<qint64>("after");
    QTest::addColumn<qint64>("dayStart");
    QTest::addColumn<Kinds>("hits");
    const auto row = [](const char *name, qint64 before, qint64 after, qint64 dayStart, const Kinds &hits) {
        QTest::newRow(name) << before << after << dayStart << hits;
    };
    using enum GuardKind;
    row("+50 %", 20'000'000, 30'000'000, -1, {});
    row("a millionth more", 20'000'000, 30'000'001, -1, all({Raise}));
    row("-80 %", 20'000'000, 4'000'000, -1, {});
    row("a millionth less", 20'000'000, 3'999'999, -1, all({Cut}));
    row("a third", 3, 1, -1, {});
    row("+100 % of 24 hours ago", 150, 200, 100, {});
    row("a millionth more than +100 %", 150, 201, 100, all({DayRaise}));
    row("twice in one edit", 100, 200, -1, all({Raise}));
    row("more than twice in one edit", 100, 201, -1, all({Raise, DayRaise}));
    row("down, but still above", 300, 250, 100, {});
    row("back up to what it was", 50, 100, 100, all({Raise}));
    row("times ten", 18'500'000'000, 185'000'000'000, -1, all({Raise, ExtraZero, DayRaise}));
    row("a tenth", 185'000'000'000, 18'500'000'000, -1, all({Cut, ExtraZero}));
    row("from nothing", -1, 999, -1, {});
    row("from zero", 0, 999, -1, {});
    row("to nothing", 999, -1, -1, {});
    row("the largest there is", 9'000'000'000'000'000'000, 9'100'000'000'000'000'000, -1, {});
}

void GuardrailsTest::eachLimitIsOneStepWide()
{
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    QFETCH(qint64, dayStart);
    QFETCH(Kinds, hits);
    const auto orNothing = [](qint64 amount) { return amount < 0 ? std::nullopt : std::optional(micros(amount)); };
    const AmountEdit one = edit(orNothing(before), orNothing(after), orNothing(dayStart));
    QCOMPARE(kindsOf({one}), hits);
    const GuardReport report = checkGuardrails({one}, {}, {});
    QCOMPARE(report.asks(), !hits.isEmpty());
    for (const GuardHit &hit : report.hits) {
        QCOMPARE(hit.adGroupId, id);
        QVERIFY(hit.after == one.after);
        QVERIFY(hit.before == (hit.kind == GuardKind::DayRaise && one.dayStart ? one.dayStart : one.before));
    }
}

void GuardrailsTest::limitsCanBeSet()
{
    GuardSettings settings;
    settings.maxRaise = 1.5;
    settings.maxDayRaise = 9;
    settings.maxCut = 0.25;
    settings.extraZero = false;
    QVERIFY(kindsOf({edit(usd(100), usd(250)), edit(usd(100), usd(75))}, settings).isEmpty());
    QCOMPARE(kindsOf({edit(usd(100), usd(250.01))}, settings), all({GuardKind::Raise}));
    QCOMPARE(kindsOf({edit(usd(100), usd(74.99))}, settings), all({GuardKind::Cut}));
    QCOMPARE(kindsOf({edit(usd(10), usd(100))}, settings), all({GuardKind::Raise}));
    QVERIFY(kindsOf({edit(usd(10), Money{1000 * Money::Micro, euro()})}).isEmpty()); // no ratio
    QCOMPARE(kindsOf({edit(usd(10), micros(16 * Money::Micro, {}))}), all({GuardKind::Raise}));
}

void GuardrailsTest::theLimitOfTheJob_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<double>("limit"); // 0: nothing is asked
    QTest::newRow("100 more") << 50.0 << 150.0 << 0.0;
    QTest::newRow("a cent over 100 more") << 50.0 << 150.01 << 100.0;
    QTest::newRow("a fifth of much") << 1000.0 << 1200.0 << 0.0;
    QTest::newRow("a cent over a fifth") << 1000.0 << 1200.01 << 200.0;
    QTest::newRow("from nothing") << 0.0 << 100.01 << 100.0;
    QTest::newRow("less") << 1000.0 << 0.0 << 0.0;
}

void GuardrailsTest::theLimitOfTheJob()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(double, limit);
    const GuardReport report = checkGuardrails({}, committed({usd(before)}, {usd(after)}), {});
    QCOMPARE(report.asks(), limit > 0);
    QVERIFY(report.total == usd(after));
    QVERIFY(report.totalIsCommitted);
    if (limit > 0) {
        const GuardHit expected{GuardKind::JobRaise, {}, Field::BudgetAmount, usd(before), usd(after), usd(limit)};
        QVERIFY(report.hits == QList<GuardHit>{expected});
    }
}

void GuardrailsTest::theLimitOfTheJobIsPerCurrency()
{
    const auto eur = [](double amount) { return *Money::fromDouble(amount, euro()); };
    QVERIFY(!checkGuardrails({}, committed({}, {usd(90), eur(90)}), {}).asks()); // never one sum over two
    const GuardReport one = checkGuardrails({}, committed({eur(5000), usd(10)}, {eur(5900), usd(120)}), {});
    QCOMPARE(kinds(one), all({GuardKind::JobRaise}));
    QVERIFY(one.total == usd(120)); // the one over its limit, although the other rises more
    const GuardReport two = checkGuardrails({}, committed({}, {usd(120), eur(130)}), {});
    QCOMPARE(kinds(two), all({GuardKind::JobRaise, GuardKind::JobRaise}));
    QVERIFY(two.total == eur(130));
}

void GuardrailsTest::underAllLimitsNothingAsks()
{
    const quint32 seed = 20261123;
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        const qint64 before = 100 + random.bounded(1'000'000'000);
        const qint64 after = before / 5 + 1 + qint64(random.generateDouble() * double(before) * 1.29);
        const AmountEdit one = edit(micros(before), micros(after), micros(std::max(before, (after + 1) / 2)));
        const qint64 rise = random.bounded(100'000'000);
        const GuardReport report = checkGuardrails({one}, committed({micros(before)}, {micros(before + rise)}), {});
        Kinds left = kinds(report);
        if (looksLikeExtraZero(*one.before, *one.after))
            left.removeOne(int(GuardKind::ExtraZero)); // 1 099 and 199
        QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
    }
}

void GuardrailsTest::scalingBothChangesNothing()
{
    const quint32 seed = 7;
    QRandomGenerator random(seed);
    GuardSettings settings;
    settings.extraZero = false; // digits do not scale
    for (int round = 0; round < 3000; ++round) {
        const qint64 before = 1 + random.bounded(2000);
        const qint64 after = 1 + random.bounded(4000);
        const qint64 factor = 1 + random.bounded(1'000'000'000);
        const Kinds small = kindsOf({edit(micros(before), micros(after))}, settings);
        const Kinds large = kindsOf({edit(micros(before * factor), micros(after * factor))}, settings);
        QVERIFY2(small == large, qPrintable(QStringLiteral("seed %1, round %2").arg(seed).arg(round)));
    }
}

void GuardrailsTest::extraZeros_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<bool>("looks");
    const auto row = [](double before, double after, bool looks) {
        QTest::addRow("%g to %g", before, after) << before << after << looks;
    };
    row(18500, 185000, true);
    row(185, 1850, true);
    row(120.50, 1205, true);
    row(10, 100, true);
    row(10, 10'000'000, true); // six zeros
    row(10, 100'000'000, false);
    row(105, 1005, true); // 9.57: within 5 %
    row(199, 1099, true); // 5.5, by its digits
    row(2.05, 20.5, true);
    row(10.05, 10.5, false); // a zero after the decimal sign is no more money
    row(100, 120, false);
    row(100, 100, false);
    row(100, 950, true); // 9.5
    row(100, 949.99, false);
    row(100, 1050, true); // 10.5
    row(100, 1050.01, false);
    row(100, 95000, true);
    row(25, 205, true);
    row(25, 215, false);
    row(0, 0, false);
    row(0, 100, false);
}

void GuardrailsTest::extraZeros()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(bool, looks);
    QCOMPARE(looksLikeExtraZero(usd(before), usd(after)), looks);
    QCOMPARE(looksLikeExtraZero(usd(after), usd(before)), looks);
    QVERIFY(!looksLikeExtraZero(usd(before), Money{usd(after).micros, euro()}));
}

void GuardrailsTest::extraZerosAreSymmetric()
{
    const quint32 seed = 99;
    QRandomGenerator random(seed);
    int found = 0;
    for (int round = 0; round < 5000; ++round) {
        const QByteArray at = "seed 99, round " + QByteArray::number(round);
        const qint64 a = 1 + random.bounded(100'000);
        const qint64 b = 1 + random.bounded(100'000);
        found += looksLikeExtraZero(micros(a), micros(b));
        QVERIFY2(looksLikeExtraZero(micros(a), micros(b)) == looksLikeExtraZero(micros(b), micros(a)), at.constData());
        // A zero put in anywhere behind the first digit is always seen.
        QByteArray digits = QByteArray::number(a);
        digits.insert(1 + random.bounded(int(digits.size())), '0');
        QVERIFY2(looksLikeExtraZero(micros(a), micros(digits.toLongLong())), at.constData());
    }
    QVERIFY(found > 0 && found < 1000);
}

void GuardrailsTest::theAnswerIsTheNewTotal()
{
    const GuardReport report
        = checkGuardrails({edit(usd(40), usd(80))}, committed({usd(200), micros(5, euro())}, {usd(240)}), {});
    QCOMPARE(kinds(report), all({GuardKind::Raise}));
    QVERIFY(report.totalIsCommitted);
    QVERIFY(report.total == usd(240));
    // Also when the committed spend goes down, to nothing.
    const GuardReport cut = checkGuardrails({edit(usd(40), usd(1))}, committed({usd(40)}, {}), {});
    QVERIFY(cut.total == usd(0));
    QVERIFY(cut.totalIsCommitted);
}

void GuardrailsTest::theAnswerIsTheSumOfWhatWasHit()
{
    // Of ad groups that are off nothing is committed: the amounts themselves are asked for, each once.
    AmountEdit floor = edit(usd(10), usd(5000));
    floor.field = Field::MinimumDailySpend;
    AmountEdit calm = edit(usd(10), usd(11));
    calm.adGroupId = QStringLiteral("adgrp_2");
    const GuardReport report
        = checkGuardrails({edit(usd(40), usd(400)), floor, calm}, committed({usd(7)}, {usd(7)}), {});
    QVERIFY(!report.totalIsCommitted);
    QVERIFY(report.total == usd(5400));
    QVERIFY(!checkGuardrails({}, {}, {}).asks());
    QVERIFY(checkGuardrails({}, {}, {}).total == Money());
}

void GuardrailsTest::answers_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QString>("typedCurrency");
    QTest::addColumn<qint64>("typed");
    QTest::addColumn<bool>("answers");
    const QString dollar = QStringLiteral("USD");
    const QString yen = QStringLiteral("JPY");
    QTest::newRow("exact") << dollar << 240'000'000LL << dollar << 240'000'000LL << true;
    QTest::newRow("a cent off") << dollar << 240'000'000LL << dollar << 240'010'000LL << false;
    QTest::newRow("to the cent") << dollar << 240'123'456LL << dollar << 240'120'000LL << true;
    QTest::newRow("rounded up") << dollar << 240'125'000LL << dollar << 240'130'000LL << true;
    QTest::newRow("cut off") << dollar << 240'125'000LL << dollar << 240'120'000LL << false;
    QTest::newRow("another currency") << dollar << 240'000'000LL << QStringLiteral("EUR") << 240'000'000LL << false;
    QTest::newRow("no currency") << dollar << 240'000'000LL << QString() << 240'000'000LL << true;
    QTest::newRow("a total without one") << QString() << 240'000'000LL << dollar << 240'000'000LL << true;
    QTest::newRow("whole yen") << yen << 24'000'400'000LL << yen << 24'000'000'000LL << true;
    QTest::newRow("a yen off") << yen << 24'000'400'000LL << yen << 24'001'000'000LL << false;
    QTest::newRow("nothing") << dollar << 0LL << dollar << 0LL << true;
}

void GuardrailsTest::answers()
{
    QFETCH(QString, currency);
    QFETCH(qint64, total);
    QFETCH(QString, typedCurrency);
    QFETCH(qint64, typed);
    QFETCH(bool, answers);
    const auto code = [](const QString &text) { return text.isEmpty() ? Currency() : Currency::of(text); };
    GuardReport report;
    report.total = {total, code(currency)};
    QCOMPARE(report.isAnsweredBy({typed, code(typedCurrency)}), answers);
}

void GuardrailsTest::relativeEdits_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<double>("by"); // a fraction, or an amount
    QTest::addColumn<double>("roundTo");
    QTest::addColumn<double>("before"); // below zero: none
    QTest::addColumn<double>("after"); // below zero: nothing
    const auto row = [](const char *name, AmountChange change, double by, double roundTo, double before, double after) {
        QTest::newRow(name) << int(change) << by << roundTo << before << after;
    };
    using enum AmountChange;
    row("set", SetTo, 12.5, 0, 40, 12.5);
    row("set, rounded", SetTo, 12.5, 1, 40, 13);
    row("set where there was none", SetTo, 12.5, 0, -1, 12.5);
    row("set to nothing", SetTo, 0, 0, 40, -1);
    row("+10 %", IncreaseByPercent, 0.1, 0, 100, 110);
    row("+10 % of cents", IncreaseByPercent, 0.1, 0, 0.05, 0.06); // 0.055, half up
    row("+10 %, whole", IncreaseByPercent, 0.1, 1, 24.99, 27);
    row("+10 %, by fives", IncreaseByPercent, 0.1, 5, 25, 30); // 27.5, half up
    row("-10 %", DecreaseByPercent, 0.1, 0, 100, 90);
    row("-33.3 %", DecreaseByPercent, 0.333, 0, 10, 6.67);
    row("-100 %", DecreaseByPercent, 1, 0, 100, -1);
    row("-99 %, rounded away", DecreaseByPercent, 0.99, 5, 100, -1);
    row("+ of none", IncreaseByPercent, 0.1, 0, -1, -1);
    row("more", IncreaseBy, 5, 0, 20, 25);
    row("more, rounded", IncreaseBy, 5.2, 0.5, 20, 25);
    row("more than none", IncreaseBy, 5, 0, -1, -1);
    row("less", DecreaseBy, 5, 0, 20, 15);
    row("less than nothing", DecreaseBy, 20, 0, 20, -1);
    row("at least, suits", AtLeast, 10, 5, 12.34, 12.34);
    row("at least", AtLeast, 10, 0, 9.99, 10);
    row("at least of none", AtLeast, 10, 0, -1, -1);
    row("at most, suits", AtMost, 10, 5, 9.99, 9.99);
    row("at most", AtMost, 10, 0, 10.01, 10);
    row("at most nothing", AtMost, 0, 0, 10, -1);
}

void GuardrailsTest::relativeEdits()
{
    QFETCH(int, change);
    QFETCH(double, by);
    QFETCH(double, roundTo);
    QFETCH(double, before);
    QFETCH(double, after);
    RelativeEdit edit;
    edit.change = AmountChange(change);
    edit.fraction = by;
    edit.micros = usd(by).micros;
    edit.roundToMicros = usd(roundTo).micros;
    const auto orNothing = [](double amount) { return amount < 0 ? std::nullopt : std::optional(usd(amount)); };
    QVERIFY(edit.apply(orNothing(before), Currency::usd()) == orNothing(after));
    QVERIFY(!edit.apply(micros(1'000'000, euro()), Currency::usd()));
}

void GuardrailsTest::percentagesAreExact()
{
    RelativeEdit edit;
    edit.change = AmountChange::IncreaseByPercent;
    const Currency yen = Currency::of(u"JPY");
    edit.fraction = 0.1;
    QVERIFY(edit.apply(Money{15 * Money::Micro, yen}, yen) == (Money{17 * Money::Micro, yen})); // 16.5, whole yen
    QVERIFY(edit.apply(usd(100), {}) == usd(110));
    edit.roundToMicros = 1;
    // A double has no more than 53 bits for these.
    QVERIFY(edit.apply(micros(4'000'000'000'000'000'010), Currency::usd()) == micros(4'400'000'000'000'000'011));
    QVERIFY(!edit.apply(micros(9'000'000'000'000'000'000), Currency::usd())); // beyond what an amount can be
    edit.fraction = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!edit.apply(usd(100), Currency::usd()));
    for (int percent = 1; percent <= 300; ++percent) {
        edit.fraction = percent / 100.0;
        edit.change = AmountChange::IncreaseByPercent;
        QCOMPARE(edit.apply(micros(100), Currency::usd())->micros, 100 + percent);
        edit.change = AmountChange::DecreaseByPercent;
        if (percent < 100)
            QCOMPARE(edit.apply(micros(100), Currency::usd())->micros, 100 - percent);
    }
}

void GuardrailsTest::exactNumbers()
{
    static_assert(nearest(5, 2) == 3 && nearest(-5, 2) == -2 && nearest(-6, 4) == -1 && nearest(-7, 4) == -2);
    static_assert(nearest(7, 3) == 2 && nearest(8, 3) == 3 && nearest(0, 7) == 0);
    static_assert(minorStep(2) == 10'000 && minorStep(0) == 1'000'000 && minorStep(3) == 1000);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    static_assert(scaled(most, 2, 2) == most && scaled(most, 3, 2) == most && scaled(-most, 3, 1) == -most - 1);
    QCOMPARE(millionths(0.1), 100'000);
    QCOMPARE(millionths(1.75), 1'750'000);
    QCOMPARE(millionths(-0.8), -800'000);
    QCOMPARE(millionths(std::numeric_limits<double>::quiet_NaN()), 0);
    QCOMPARE(millionths(std::numeric_limits<double>::infinity()), 1'000'000'000'000'000'000);
}

} // namespace agm
