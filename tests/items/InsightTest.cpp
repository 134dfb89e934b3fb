// SPDX-License-Identifier: GPL-3.0-or-later
// What is concluded about ad groups: kept beside the rows, sorted and filtered by, undefined always last.
#include "tests/items/ItemsTests.h"

#include "domain/FieldRegistry.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace agm::test {
namespace {

constexpr std::array Derived{Field::SpendTrend, Field::SpendChange, Field::AgainstTarget, Field::CostChange,
                             Field::ClickThroughRateChange};

Comparison ratio(double estimate, double p)
{
    return {estimate, {estimate / 2, estimate * 2}, p};
}

InsightPtr shared(const Insight &insight)
{
    return std::make_shared<const Insight>(insight);
}

InsightPtr withTarget(double estimate, double p)
{
    Insight insight;
    insight.target = {TargetKind::Own, {30 * Money::Micro, Currency::usd()}};
    insight.againstTarget = ratio(estimate, p);
    return shared(insight);
}

InsightPtr withSpendChange(double change)
{
    Insight insight;
    insight.spendChange = change;
    return shared(insight);
}

InsightPtr randomInsight(QRandomGenerator &random)
{
    const auto maybe = [&random] { return random.bounded(4) > 0; };
    const auto number = [&random] { return std::round(random.generateDouble() * 8) / 4; }; // ties on purpose
    Insight insight;
    if (maybe()) {
        insight.target = {TargetKind::Median, {30 * Money::Micro, Currency::usd()}};
        if (maybe())
            insight.againstTarget = ratio(number(), random.generateDouble() * 0.1);
    }
    if (maybe())
        insight.spendChange = random.bounded(9) == 0 ? qQNaN() : number() - 1;
    if (maybe())
        insight.costChange = ratio(random.bounded(9) == 0 ? qInf() : number(), 0.5);
    if (maybe())
        insight.ctrChange = Comparison{number() - 1, {-1, 1}, 0.5};
    for (int days = random.bounded(9); days > 0; --days)
        insight.dailySpend.append(maybe() ? float(number()) : float(qQNaN()));
    return shared(insight);
}

/// Filter model order the plain way.
QString plainOrder(const AdGroupTableModel &table, Field field, Qt::SortOrder order)
{
    std::vector<int> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows.push_back(row);
    const auto value = [&](int row) {
        const Insight *insight = table.insight(row);
        return insight ? derivedNumber(*insight, field, table.insightDays()) : std::nullopt;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto x = value(a);
        const auto y = value(b);
        if (x.has_value() != y.has_value())
            return x.has_value();
        if (x && *x != *y)
            return order == Qt::AscendingOrder ? *x < *y : *x > *y;
        const int titles = table.group(a)->title.compare(table.group(b)->title);
        return titles != 0 ? titles < 0 : table.group(a)->id < table.group(b)->id;
    });
    QStringList ids;
    for (const int row : rows)
        ids.append(table.group(row)->id);
    return ids.join(u' ');
}

} // namespace

class InsightTest : public QObject {
    Q_OBJECT
private:
    AdGroupTableModel table;
    AdGroupFilterModel rows{&table};
    QAbstractItemModelTester tableTester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester rowsTester{&rows, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Announcements said{table};

    void fill(int count)
    {
        QList<AdGroupPtr> groups;
        for (int i = 0; i < count; ++i)
            groups.append(adGroup({.id = QString::number(i), .title = QString(QChar(u'a' + i % 3)), .spend = i}));
        table.upsert(groups);
        said.take();
    }

private Q_SLOTS:
    void init()
    {
        table.clear();
        rows.setFilter({});
        rows.sort(-1);
        rows.setCollation(QLocale(QLocale::English));
        said.take();
    }

    void derivedColumnsAreNoAttributes()
    {
        AdGroup group;
        group.sent.set();
        QCOMPARE(columnRegistry().size(), fieldRegistry().size() + Derived.size());
        for (const Field field : Derived) {
            QVERIFY(isDerived(field));
            QCOMPARE(readField(group, field), Reading{});
            QVERIFY(!sortNumber(group, field));
            QVERIFY(!isMetric(field));
            QVERIFY(!fieldByKey(fieldInfo(field).key));
            QCOMPARE(columnByKey(fieldInfo(field).key), std::optional(field));
        }
        for (const FieldInfo &info : fieldRegistry()) {
            QVERIFY(!isDerived(info.field));
            QCOMPARE(columnByKey(info.key), std::optional(info.field));
        }
    }

    void oneSignalHoweverMany()
    {
        fill(100);
        QHash<QString, InsightPtr> insights;
        for (int i = 10; i < 90; i += 2)
            insights.insert(QString::number(i), withSpendChange(i));
        table.setInsights(insights);
        QCOMPARE(said.take(), u"data 10-88"_s);
        table.setInsights(insights);
        QCOMPARE(said.take(), QString());
        QCOMPARE(table.index(12, 0).data(InsightRole).value<InsightPtr>(), insights.value(u"12"_s));
        QVERIFY(!table.index(11, 0).data(InsightRole).value<InsightPtr>());
        QCOMPARE(rows.index(12, 3).data(InsightRole).value<InsightPtr>(), insights.value(u"12"_s));
        insights.remove(u"10"_s);
        insights.insert(u"12"_s, withSpendChange(0));
        table.setInsights(insights);
        QCOMPARE(said.take(), u"data 10-12"_s);
        table.setInsights(insights, {QDate(2026, 11, 16), true});
        QCOMPARE(said.take(), u"data 0-99"_s);
        table.setInsights({});
        QVERIFY(!table.hasInsights());
    }

    void manyRowsInAnyOrderAreOneSpan()
    {
        fill(1500);
        rows.setSort(Field::Spend, Qt::DescendingOrder);
        Announcements shown(rows);
        QHash<QString, InsightPtr> insights;
        for (int i = 100; i < 1400; ++i)
            insights.insert(QString::number(i), withSpendChange(i));
        table.setInsights(insights);
        QCOMPARE(said.take(), u"data 100-1399"_s);
        const int one = rows.rowOf(u"100"_s);
        const int other = rows.rowOf(u"1399"_s);
        const QString told = shown.take();
        QVERIFY2(told.startsWith(u"data "_s) && told.count(u"data"_s) == 1, qPrintable(told));
        const QStringList ends = told.mid(5).split(u'-');
        QVERIFY(ends.first().toInt() <= std::min(one, other));
        QVERIFY(ends.last().toInt() >= std::max(one, other));
        table.setInsights({});
        said.take();
        shown.take();
    }

    void anInsightWaitsForItsRow()
    {
        table.setInsights({{u"1"_s, withSpendChange(0.5)}});
        QCOMPARE(said.take(), QString());
        fill(2);
        QVERIFY(!table.insight(0));
        QCOMPARE(table.insight(1)->spendChange, std::optional(0.5));
        table.remove({u"1"_s});
        fill(2);
        QCOMPARE(table.insight(1)->spendChange, std::optional(0.5));
        table.clear();
        fill(2);
        QVERIFY(!table.insight(1));
    }

    void sortsLikeAPlainList_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void sortsLikeAPlainList()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        fill(seed * 11);
        for (const Field field : Derived) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                rows.setSort(field, order);
                QHash<QString, InsightPtr> insights;
                for (int row = 0; row < table.rowCount(); ++row) {
                    if (random.bounded(5) > 0)
                        insights.insert(table.group(row)->id, randomInsight(random));
                }
                table.setInsights(insights, {QDate(2026, 11, 16), random.bounded(2) == 0});
                QCOMPARE(drawn(rows), plainOrder(table, field, order));
                table.upsert(adGroups({{.id = u"3"_s, .title = u"b"_s, .spend = random.bounded(1000)}}));
                QCOMPARE(drawn(rows), plainOrder(table, field, order));
            }
        }
    }

    void clearlyExpensiveComesFirst()
    {
        fill(7);
        table.setInsights({{u"0"_s, withTarget(0.4, 0.001)},
                           {u"1"_s, withTarget(0.5, 0.03)},
                           {u"2"_s, withTarget(9, 0.2)},
                           {u"3"_s, withTarget(1.4, 0.03)},
                           {u"4"_s, withTarget(qInf(), 0.001)},
                           {u"5"_s, withSpendChange(1)}});
        QCOMPARE(AdGroupFilterModel::defaultOrder(Field::AgainstTarget), Qt::AscendingOrder);
        rows.setSort(Field::AgainstTarget, Qt::AscendingOrder);
        QCOMPARE(drawn(rows), u"4 3 2 1 0 6 5"_s); // 6 (title a) before 5 (title c): both without a target
        rows.setSort(Field::AgainstTarget, Qt::DescendingOrder);
        QCOMPARE(drawn(rows), u"0 1 2 3 4 6 5"_s);
    }

    void filtersByWordAndNumber()
    {
        fill(4);
        const QHash<QString, InsightPtr> insights{
            {u"0"_s, withTarget(2, 0.001)}, {u"1"_s, withTarget(2, 0.03)}, {u"2"_s, withTarget(2, 0.5)}};
        AdGroupFilter filter;
        filter.conditions = {{.field = Field::AgainstTarget, .anyOf = {u"clearly_above"_s, u"likely_above"_s}}};
        rows.setFilter(filter);
        QCOMPARE(drawn(rows), QString());
        table.setInsights(insights);
        QCOMPARE(drawn(rows), u"0 1"_s);
        table.setInsights({{u"1"_s, insights.value(u"0"_s)}});
        QCOMPARE(drawn(rows), u"1"_s);
        filter.conditions = {{.field = Field::AgainstTarget, .defined = false}};
        rows.setFilter(filter);
        QCOMPARE(drawn(rows), u"0 2 3"_s);
        filter.conditions = {{.field = Field::SpendChange, .atLeast = 0.2}};
        rows.setFilter(filter);
        table.setInsights(
            {{u"0"_s, withSpendChange(0.1)}, {u"2"_s, withSpendChange(0.3)}, {u"3"_s, withSpendChange(qQNaN())}});
        QCOMPARE(drawn(rows), u"2"_s);
        rows.setFilter({});
        QCOMPARE(rows.rowCount(), 4);
    }

    void trendIsTheLaterHalfAgainstTheEarlier()
    {
        const float unknown = float(qQNaN());
        QCOMPARE(spendTrend({1, 1, 3, 3}, false), std::optional(0.5));
        QCOMPARE(spendTrend({1, 1, 99, 3, 3}, false), std::optional(0.5)); // the middle day is in neither half
        QCOMPARE(spendTrend({1, 1, 3, 3, 0.1F}, true), std::optional(0.5)); // today is not over
        QCOMPARE(spendTrend({0, 0, 0, 4}, false), std::optional(1.0));
        QCOMPARE(spendTrend({4, 0}, false), std::optional(-1.0));
        QCOMPARE(spendTrend({0, 0}, false), std::optional(0.0));
        QCOMPARE(spendTrend({2, unknown, unknown, 2}, false), std::optional(0.0)); // a gap is not 0
        QCOMPARE(spendTrend({unknown, unknown, 1, 2}, false), std::nullopt);
        QCOMPARE(spendTrend({-3, 1}, false), std::nullopt);
        QCOMPARE(spendTrend({}, false), std::nullopt);
        QCOMPARE(spendTrend({}, true), std::nullopt);
        QCOMPARE(spendTrend({5}, false), std::nullopt);
    }

    void spendAndResultsWithoutEachOther()
    {
        const auto make = [](const QString &id, double spend, double purchases, double cost) {
            AdGroup group;
            group.id = id;
            group.title = id;
            group.resultEvent = Word::of(u"purchase");
            group.spendCurrency = Currency::usd();
            group.setMoney(Field::Spend, qint64(spend * Money::Micro));
            group.setNumber(Field::Purchases, purchases);
            group.setMoney(Field::CostPerResult, qint64(cost * Money::Micro));
            group.sent.set();
            return std::make_shared<const AdGroup>(group);
        };
        // a: spend without a result, at least 200 / 3.689 = 54.22. b: 50.00. c: results without spend cost a measured
        // 0. d: neither, so nothing is defined; the API serves 0 there as well.
        table.upsert({make(u"a"_s, 200, 0, 0), make(u"b"_s, 100, 2, 50), make(u"c"_s, 0, 3, 0), make(u"d"_s, 0, 0, 0)});
        rows.setSort(Field::CostPerResult, Qt::DescendingOrder);
        QCOMPARE(drawn(rows), u"a b c d"_s);
        rows.setSort(Field::CostPerResult, Qt::AscendingOrder);
        QCOMPARE(drawn(rows), u"c b a d"_s);
        QCOMPARE(readField(*table.group(0), Field::CostPerResult).presence, Presence::AtLeast);
        QCOMPARE(readField(*table.group(2), Field::CostPerResult),
                 (Reading{Presence::Value, Money{0, Currency::usd()}}));
        QCOMPARE(readField(*table.group(3), Field::CostPerResult).presence, Presence::Undefined);
    }
};

std::unique_ptr<QObject> makeInsightTest()
{
    return std::make_unique<InsightTest>();
}

} // namespace agm::test

#include "InsightTest.moc"
