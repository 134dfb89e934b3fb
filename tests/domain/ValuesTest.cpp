// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/ValuesTest.h"

#include "domain/DisplayState.h"
#include "domain/FieldRegistry.h"
#include "domain/IdIndex.h"
#include "domain/Reading.h"
#include "domain/TimeWindow.h"
#include "tests/domain/Make.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <limits>
#include <thread>
#include <vector>

using namespace agm::test;

namespace agm {

void ValuesTest::wordsAreOneNumberPerText()
{
    const Word a = Word::of(u"learning_limited");
    QCOMPARE(a, Word::of(QByteArrayView("learning_limited")));
    QVERIFY(a != Word::of(u"learning"));
    QCOMPARE(a.text(), QStringLiteral("learning_limited"));
    QVERIFY(Word().isNull());
    QVERIFY(Word().text().isNull());
    QVERIFY(Word::of(QStringView()).isNull());
    QVERIFY(!Word::of(u"").isNull());
    QCOMPARE(Word::of(QStringView(u"größe")).text(), QStringLiteral("größe"));
}

void ValuesTest::wordsSurviveManyThreads()
{
    std::vector<std::vector<quint32>> numbers(4);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < numbers.size(); ++t) {
        threads.emplace_back([&numbers, t] {
            for (int i = 0; i < 2000; ++i)
                numbers[t].push_back(Word::of(QByteArray("thread_word_") + QByteArray::number(i % 500)).number());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const auto &other : numbers)
        QCOMPARE(other, numbers[0]);
    QCOMPARE(QSet<quint32>(numbers[0].begin(), numbers[0].end()).size(), 500);
}

void ValuesTest::currenciesIgnoreLetterCase()
{
    QCOMPARE(Currency::of(u"usd"), Currency::usd());
    QCOMPARE(Currency::of(u"jpy").code(), QStringLiteral("JPY"));
    QCOMPARE(Currency::of(u"JPY").minorDigits(), 0);
    QCOMPARE(Currency::of(u"kwd").minorDigits(), 3);
    QCOMPARE(Currency::usd().minorDigits(), 2);
    QVERIFY(Currency().isNull());
}

void ValuesTest::moneyIsExactToAMicro()
{
    QCOMPARE(Money::fromDouble(0.1, Currency::usd())->micros, 100'000);
    QCOMPARE(Money::fromDouble(18500.29, Currency::usd())->micros, 18'500'290'000);
    QVERIFY(!Money::fromDouble(std::numeric_limits<double>::infinity(), Currency::usd()));
    QVERIFY(!Money::fromDouble(1e13, Currency::usd()));
    QVERIFY(usd(1) != (*Money::fromDouble(1, Currency::of(u"eur"))));
}

void ValuesTest::registryHasTheFiftyNineOfThePage()
{
    // The page's attribute names, in its order.
    static const char *const page[] = {"ad_campaign",
                                       "added_to_carts",
                                       "audiences",
                                       "bid_type",
                                       "budget_amount",
                                       "budget_type",
                                       "click_through_rate",
                                       "clicks",
                                       "completed_registrations",
                                       "contacts",
                                       "conversion_event",
                                       "conversion_location",
                                       "cost_per_added_to_cart",
                                       "cost_per_click",
                                       "cost_per_completed_registration",
                                       "cost_per_contact",
                                       "cost_per_lead",
                                       "cost_per_mille",
                                       "cost_per_purchase",
                                       "cost_per_result",
                                       "cost_per_schedule",
                                       "cost_per_submitted_application",
                                       "cost_per_viewed_content",
                                       "created_at",
                                       "custom_conversions",
                                       "demographics",
                                       "desired_cost_per_result",
                                       "devices",
                                       "dynamic_creative",
                                       "ends_at",
                                       "frequency",
                                       "frequency_cap",
                                       "id",
                                       "impressions",
                                       "issues",
                                       "languages",
                                       "leads",
                                       "message_apps",
                                       "minimum_daily_spend",
                                       "optimization_goal",
                                       "placements",
                                       "purchase_value",
                                       "purchases",
                                       "reach",
                                       "regions",
                                       "result_event",
                                       "result_event_name",
                                       "return_on_ad_spend",
                                       "schedules",
                                       "spend",
                                       "spend_currency",
                                       "starts_at",
                                       "status",
                                       "submitted_applications",
                                       "title",
                                       "unique_click_through_rate",
                                       "unique_clicks",
                                       "updated_at",
                                       "viewed_contents"};
    QCOMPARE(std::size(page), std::size_t(59));
    QSet<QByteArray> expected(std::begin(page), std::end(page));
    for (const FieldInfo &info : fieldRegistry()) {
        QCOMPARE(info.onPage, expected.contains(info.key));
        expected.remove(info.key);
        QCOMPARE(fieldByKey(info.key), std::optional(info.field));
    }
    QVERIFY(expected.isEmpty());
    QVERIFY(!fieldByKey("recommended_action"));
}

void ValuesTest::registryRowsAreComplete()
{
    QSet<QByteArray> titles;
    for (const FieldInfo &info : fieldRegistry()) {
        QVERIFY2(qstrlen(info.title) > 0 && qstrlen(info.definition) > 10, info.key);
        QVERIFY2(!titles.contains(info.title), info.title);
        titles.insert(info.title);
        QCOMPARE(info.kind == FieldKind::Money, isMoney(info.field));
        QVERIFY2(qstrlen(fieldGroupTitle(info.group)) > 0, info.key);
        QCOMPARE(&fieldInfo(info.field), &info);
        if (info.additive == Additive::Yes)
            QVERIFY2(isNumeric(info.field), info.key);
    }
}

void ValuesTest::readingsTellZeroFromNothing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<double>("value"); // negative: null
    QTest::addColumn<int>("presence");
    const auto row = [](const char *name, Field field, double value, Presence presence) {
        QTest::newRow(name) << int(field) << value << int(presence);
    };
    // The ad group under test has 0 impressions, clicks, purchases and spend.
    row("impressions 0 are measured", Field::Impressions, 0, Presence::Value);
    row("spend 0 is measured", Field::Spend, 0, Presence::Value);
    row("CTR without impressions", Field::ClickThroughRate, 0, Presence::Undefined);
    row("CPC without clicks", Field::CostPerClick, 0, Presence::Undefined);
    row("CPM without impressions", Field::CostPerMille, 0, Presence::Undefined);
    row("ROAS without spend", Field::ReturnOnAdSpend, 0, Presence::Undefined);
    row("cost per purchase null", Field::CostPerPurchase, -1, Presence::NotApplicable);
    row("cost per purchase 0 without spend", Field::CostPerPurchase, 0, Presence::Undefined);
    row("frequency without reach", Field::Frequency, -1, Presence::Undefined);
    row("budget null", Field::BudgetAmount, -1, Presence::NotApplicable);
    row("minimum 0 is set", Field::MinimumDailySpend, 0, Presence::Value);
}

void ValuesTest::readingsTellZeroFromNothing()
{
    QFETCH(int, field);
    QFETCH(double, value);
    QFETCH(int, presence);
    auto group = makeGroup(QStringLiteral("adgrp_1"), "active", -1);
    for (const Field zero : {Field::Spend})
        group->setMoney(zero, 0);
    for (const Field zero : {Field::Impressions, Field::Clicks, Field::Purchases, Field::Reach})
        group->setNumber(zero, 0);
    if (value < 0)
        group->clearNumber(Field(field));
    else if (isMoney(Field(field)))
        group->setMoney(Field(field), qint64(value * 1e6));
    else
        group->setNumber(Field(field), value);
    QCOMPARE(int(readField(*group, Field(field)).presence), presence);
    QCOMPARE(sortNumber(*group, Field(field)).has_value(), presence == int(Presence::Value));

    group->sent.reset(std::size_t(field));
    QCOMPARE(int(readField(*group, Field(field)).presence), int(Presence::NotSent));
}

void ValuesTest::spendWithoutAResultIsALowerBound()
{
    auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 10);
    group->resultEvent = Word::of(u"purchase");
    group->setMoney(Field::Spend, 200 * Money::Micro);
    group->setNumber(Field::Purchases, 0);
    group->setMoney(Field::CostPerResult, 0);
    const Reading bound = readField(*group, Field::CostPerResult);
    QCOMPARE(bound.presence, Presence::AtLeast);
    // Garwood: $200 / 3.68887945
    QCOMPARE(std::get<Money>(bound.value).micros / 10'000, 5421);

    group->setNumber(Field::Purchases, 8);
    group->setMoney(Field::CostPerResult, 25 * Money::Micro);
    QCOMPARE(readField(*group, Field::CostPerResult), (Reading{Presence::Value, usd(25)}));
}

void ValuesTest::resultsFollowTheResultEvent_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("field");
    const std::pair<const char *, Field> pairs[] = {{"purchase", Field::Purchases},
                                                    {"lead", Field::Leads},
                                                    {"schedule", Field::Schedules},
                                                    {"submit_application", Field::SubmittedApplications},
                                                    {"contact", Field::Contacts},
                                                    {"complete_registration", Field::CompletedRegistrations},
                                                    {"view_content", Field::ViewedContents},
                                                    {"add_to_cart", Field::AddedToCarts},
                                                    {"custom", Field::CustomConversions}};
    for (const auto &[event, field] : pairs)
        QTest::newRow(event) << QString::fromLatin1(event) << int(field);
}

void ValuesTest::resultsFollowTheResultEvent()
{
    QFETCH(QString, event);
    QFETCH(int, field);
    auto group = makeGroup(QStringLiteral("adgrp_1"), "active", 10);
    group->resultEvent = Word::of(QStringView(event));
    QVERIFY(!group->results());
    group->setNumber(Field(field), 7);
    QCOMPARE(group->results(), std::optional(7.0));
    group->setNumber(Field::Results, 9); // a later key, preferred when present
    QCOMPARE(group->results(), std::optional(9.0));
    group->clearNumber(Field::Results);
    group->resultEvent = Word::of(u"something_new");
    QVERIFY(!group->results());
}

void ValuesTest::metricsOfAnotherAnswerLeaveTheSettings()
{
    auto settings = makeGroup(QStringLiteral("adgrp_1"), "paused", 50);
    settings->setNumber(Field::Clicks, 1);
    auto metrics = makeGroup(QStringLiteral("adgrp_1"), "active", 10);
    metrics->setNumber(Field::Clicks, 700);
    metrics->setMoney(Field::Spend, 5);
    metrics->spendCurrency = Currency::of(u"eur");
    settings->takeMetricsOf(*metrics);
    QCOMPARE(settings->number(Field::Clicks), std::optional(700.0));
    QCOMPARE(settings->money(Field::Spend)->micros, 5);
    QCOMPARE(settings->money(Field::BudgetAmount)->micros, 50 * Money::Micro);
    QCOMPARE(settings->knownStatus(), AdGroupStatus::Paused);
    QVERIFY(!isMetric(Field::BudgetAmount) && isMetric(Field::CostPerLead) && !isMetric(Field::SpendCurrency));
}

void ValuesTest::equalPartsOfTargetingsAreShared()
{
    const auto make = [](int age, const QString &country) {
        Targeting targeting;
        targeting.demographics.minimumAge = age;
        targeting.regions.include.countries = {QStringLiteral("US"), country};
        targeting.placements = {{QStringLiteral("instagram"), {QStringLiteral("story")}, "\"kept\":1"}};
        targeting.devices.systems = {{QStringLiteral("ios"), QStringLiteral("15.0"), {}}};
        return targeting;
    };
    const TargetingPtr a(make(21, QStringLiteral("DE")));
    const TargetingPtr b(make(30, QStringLiteral("DE")));
    // Equal but for what the program does not know: not the same.
    Targeting other = make(30, QStringLiteral("FR"));
    other.placements[0].kept = "\"kept\":2";
    const TargetingPtr c(other);
    QCOMPARE(&a->regions, &b->regions);
    QCOMPARE(&a->placements, &b->placements);
    QCOMPARE(&a->devices, &c->devices);
    QVERIFY(&a->placements != &c->placements);
    QVERIFY(a != b && TargetingPtr(make(21, QStringLiteral("DE"))) == a);
    QVERIFY(Targeting(*a) == make(21, QStringLiteral("DE")));
    QVERIFY(Targeting(*b) == make(30, QStringLiteral("DE")));
    QVERIFY(Targeting(*c) == other);
    QVERIFY(!TargetingPtr() && TargetingPtr(Targeting()) == AdGroup::emptyTargeting());
    // A text that is empty and one that is null are equal, but one is not given out for the other.
    Targeting empty;
    empty.demographics.gender = QLatin1String("");
    QVERIFY(TargetingPtr(empty)->demographics.gender.isEmpty() && !TargetingPtr(empty)->demographics.gender.isNull());
}

void ValuesTest::sharedTargetingsComeAndGo()
{
    // More than a thread remembers: what was handed out stays whole, and lives on another thread.
    std::vector<TargetingPtr> held;
    const auto make = [](int i) {
        Targeting targeting;
        targeting.languages = {QString::number(i)};
        targeting.demographics.minimumAge = i % 40;
        return targeting;
    };
    for (int i = 0; i < 10'000; ++i)
        held.emplace_back(make(i));
    TargetingParts parts;
    parts.languages = held[7].parts().languages;
    parts.demographics = held[11].parts().demographics;
    const TargetingPtr mixed = TargetingPtr::of(std::move(parts));
    int whole = 0;
    std::thread other([&whole, taken = std::move(held), make] {
        for (int i = 0; i < int(taken.size()); ++i)
            whole += Targeting(*taken[std::size_t(i)]) == make(i) ? 1 : 0;
    });
    other.join();
    QCOMPARE(whole, 10'000);
    QCOMPARE(mixed->languages, QStringList{QStringLiteral("7")});
    QCOMPARE(mixed->demographics.minimumAge, std::optional(11));
    QVERIFY(mixed->regions == Regions());
}

void ValuesTest::numbersAreKeptExactly()
{
    // Around every border of the compact form, and between.
    const std::vector<qint64> amounts{0,
                                      1,
                                      -1,
                                      9'999,
                                      10'000,
                                      -10'000,
                                      (1LL << 30) - 1,
                                      1LL << 30,
                                      -(1LL << 30),
                                      ((1LL << 30) - 1) * 10'000,
                                      (1LL << 30) * 10'000,
                                      -(1LL << 30) * 10'000 + 10'000,
                                      12'345'670'000,
                                      12'345'678'901,
                                      std::numeric_limits<qint64>::max(),
                                      std::numeric_limits<qint64>::min()};
    const std::vector<double> counts{0.0,           -0.0,         1,         -1,   3.6,   1e-300, 2e9, 2e9 + 1,
                                     2'147'483'648, -2147483648., 0.1 + 0.2, 9e15, 1e300, 26.5};
    QRandomGenerator dice(7);
    for (int round = 0; round < 2000; ++round) {
        NumberSlots numbers;
        for (std::size_t i = 0; i < NumberFieldCount; ++i) {
            if (dice.bounded(3) == 0)
                continue;
            const Field field = Field(i);
            if (isMoney(field))
                numbers.set(field, amounts[dice.bounded(quint32(amounts.size()))] ^ (round % 2 ? dice.bounded(4) : 0));
            else
                numbers.set(field, std::bit_cast<qint64>(counts[dice.bounded(quint32(counts.size()))]));
        }
        if (numbers.present.any() && round % 5 == 0)
            numbers.clear(Field(dice.bounded(quint32(NumberFieldCount))));
        const CompactNumbers compact(numbers);
        const CompactNumbers copy(compact);
        QVERIFY(copy == compact);
        for (std::size_t i = 0; i < NumberFieldCount; ++i) {
            QCOMPARE(compact.has(Field(i)), bool(numbers.present[i]));
            QCOMPARE(copy.slot(Field(i)), numbers.present[i] ? numbers.values[i] : 0);
        }
        NumberSlots other = copy.unfolded();
        QVERIFY(CompactNumbers(other) == compact);
        const Field changed = Field(dice.bounded(quint32(NumberFieldCount)));
        other.set(changed, other.present[std::size_t(changed)] ? other.values[std::size_t(changed)] ^ 1 : 0);
        QVERIFY(!(CompactNumbers(other) == compact));
    }
    CompactNumbers moved{NumberSlots()};
    moved = CompactNumbers(moved);
    QVERIFY(!moved.has(Field::Spend) && moved.slot(Field::Spend) == 0);
}

void ValuesTest::idsAreFoundWhateverCameAndWent()
{
    // Against a hash: ids come, go from any place, and the last row takes the place of one that went.
    IdIndex index;
    std::vector<QString> rows;
    QHash<QString, int> known;
    const auto idOf = [&rows](int row) -> const QString & { return rows[std::size_t(row)]; };
    QRandomGenerator dice(3);
    QCOMPARE(index.find(QStringLiteral("nothing"), idOf), -1);
    for (int round = 0; round < 20'000; ++round) {
        const QString id = QStringLiteral("adgrp_%1").arg(dice.bounded(1500));
        const int row = index.find(id, idOf);
        QCOMPARE(row, known.value(id, -1));
        if (row < 0) {
            index.insert(id, int(rows.size()));
            known.insert(id, int(rows.size()));
            rows.push_back(id);
        } else if (dice.bounded(3) > 0) {
            const int last = int(rows.size()) - 1;
            index.remove(id, idOf);
            known.remove(id);
            if (row != last) {
                index.move(rows.back(), row, idOf);
                known.insert(rows.back(), row);
                rows[std::size_t(row)] = rows.back();
            }
            rows.pop_back();
        }
        QCOMPARE(index.size(), int(known.size()));
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        QCOMPARE(index.find(it.key(), idOf), it.value());
    index.clear();
    QCOMPARE(index.find(QStringLiteral("adgrp_1"), idOf), -1);
}

void ValuesTest::windowsHaveWholeDays_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<int>("days");
    QTest::newRow("today") << int(WindowPreset::Today) << 1;
    QTest::newRow("7") << int(WindowPreset::Last7Days) << 7;
    QTest::newRow("14") << int(WindowPreset::Last14Days) << 14;
    QTest::newRow("30") << int(WindowPreset::Last30Days) << 30;
}

void ValuesTest::windowsHaveWholeDays()
{
    QFETCH(int, preset);
    QFETCH(int, days);
    const QDateTime now(QDate(2026, 11, 23), QTime(2, 30), Qt::UTC); // still the 22nd in New York
    const TimeWindow window(WindowPreset(preset), QTimeZone("America/New_York"));
    QCOMPARE(window.days(now), days);
    QCOMPARE(window.lastDay(now), QDate(2026, 11, 22));
    QCOMPARE(window.firstDay(now), QDate(2026, 11, 22).addDays(1 - days));
    QCOMPARE(window.to(now), QDateTime(QDate(2026, 11, 23), QTime(5, 0), Qt::UTC));
    QVERIFY(window.includesToday(now));
    const TimeWindow all(WindowPreset::AllTime, QTimeZone("UTC"));
    QVERIFY(!all.from(now).isValid() && !all.to(now).isValid() && all.includesToday(now));
}

void ValuesTest::windowsKeepTheLengthOfAChangedDay()
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const auto autumn = TimeWindow::custom(QDate(2026, 10, 25), QDate(2026, 10, 25), QTimeZone("Europe/Berlin"));
    QCOMPARE(autumn->from(now).secsTo(autumn->to(now)), 25 * 3600);
    const auto spring = TimeWindow::custom(QDate(2026, 3, 29), QDate(2026, 3, 29), QTimeZone("Europe/Berlin"));
    QCOMPARE(spring->from(now).secsTo(spring->to(now)), 23 * 3600);
    QVERIFY(!spring->includesToday(now));
}

void ValuesTest::customWindowsAreChecked()
{
    const QTimeZone zone("UTC");
    QCOMPARE(TimeWindow::custom(QDate(), QDate(2026, 1, 1), zone).error().where, QStringLiteral("from"));
    QCOMPARE(TimeWindow::custom(QDate(2026, 1, 1), QDate(2025, 2, 30), zone).error().where, QStringLiteral("to"));
    QCOMPARE(TimeWindow::custom(QDate(2026, 1, 2), QDate(2026, 1, 1), zone).error().where, QStringLiteral("to"));
    QCOMPARE(TimeWindow::custom(QDate(2026, 1, 2), QDate(2026, 1, 3), QTimeZone()).error().where,
             QStringLiteral("zone"));
    QVERIFY(TimeWindow::custom(QDate(2026, 1, 2), QDate(2026, 1, 2), zone));
}

void ValuesTest::statesFollowStatusThenDelivery_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("delivery");
    QTest::addColumn<int>("state");
    const auto row = [](const char *status, const char *delivery, DisplayState state) {
        QTest::addRow("%s/%s", status, delivery) << QByteArray(status) << QByteArray(delivery) << int(state);
    };
    row("active", "", DisplayState::Active);
    row("active", "learning", DisplayState::Learning);
    row("active", "learning_limited", DisplayState::LearningLimited);
    row("active", "no_ads", DisplayState::NoAds);
    row("active", "campaign_paused", DisplayState::CampaignPaused);
    row("active", "paused", DisplayState::Processing); // the switch is on, delivery has not caught up
    row("active", "brand_new_word", DisplayState::Unknown);
    row("paused", "learning", DisplayState::Paused);
    row("rejected", "active", DisplayState::Rejected);
    row("duplicating", "", DisplayState::Duplicating);
    row("hibernating", "active", DisplayState::Unknown);
}

void ValuesTest::statesFollowStatusThenDelivery()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, delivery);
    QFETCH(int, state);
    const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    auto group = makeGroup(QStringLiteral("adgrp_1"), status.constData(), 10);
    group->deliveryStatus = delivery.isEmpty() ? Word() : Word::of(delivery);
    QCOMPARE(int(displayState(*group, nullptr, now)), state);
    if (DisplayState(state) == DisplayState::Unknown)
        QVERIFY(rawStateWord(*group) == QLatin1String("hibernating")
                || rawStateWord(*group) == QLatin1String("brand_new_word"));
}

} // namespace agm
