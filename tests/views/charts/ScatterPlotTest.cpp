// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScatterPlot.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartGroups.h"
#include "tests/views/charts/CompareTests.h"

namespace agm::test {
namespace {

class ScatterPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spendWithoutResultIsALowerBound()
    {
        const QList<ChartGroup> groups{
            chartGroup(QStringLiteral("a"), {80, 2}), chartGroup(QStringLiteral("b"), {60, 0}),
            chartGroup(QStringLiteral("c"), {0, 0}), chartGroup(QStringLiteral("d"), {{}, 3})};
        const ScatterPlot plot = scatterOf(groups, {});
        QCOMPARE(plot.points.size(), 2);
        QCOMPARE(plot.points.at(0).x, 80.);
        QCOMPARE(plot.points.at(0).y, 40.);
        QVERIFY(!plot.points.at(0).yAtLeast);
        QCOMPARE(plot.points.at(1).source->group->id, QStringLiteral("b"));
        QVERIFY(plot.points.at(1).yAtLeast);
        QVERIFY(std::abs(plot.points.at(1).y - 16.26513) < 1e-4);
        QCOMPARE(plot.atLeast, 1);
        QCOMPARE(plot.without, 2);
        QCOMPARE(plot.mostResults, 2.);
        QCOMPARE(plot.yLine, (ScatterLine{LineKind::Median, 40}));
        QCOMPARE(plot.xLine, (ScatterLine{LineKind::Median, 70}));
    }

    void linesByTargetOrMedian()
    {
        const auto with = [](const char *id, double target, const char *event = "purchase") {
            return chartGroup(chartAdGroup(QString::fromLatin1(id), {80, 2}, "USD", event),
                              insightAgainst(target, 1.3, 0.2));
        };
        const auto yLine = [](const QList<ChartGroup> &groups) { return scatterOf(groups, {}).yLine; };
        QCOMPARE(yLine({with("a", 30), with("b", 30)}), (ScatterLine{LineKind::Target, 30}));
        QCOMPARE(yLine({with("a", 30), with("b", 31)}), (ScatterLine{LineKind::Median, 40}));
        // Results of two types have no common median, but may have a common target.
        QCOMPARE(yLine({with("a", 30), with("b", 31, "lead")}), ScatterLine{});
        QCOMPARE(yLine({with("a", 30), with("b", 30, "lead")}), (ScatterLine{LineKind::Target, 30}));
        const QList<ChartGroup> one{with("a", 30)};
        const ScatterPlot turned = scatterOf(one, {Field::CostPerResult, Field::Spend, {}});
        QCOMPARE(turned.xLine, (ScatterLine{LineKind::Target, 30}));
        QCOMPARE(turned.yLine, (ScatterLine{LineKind::Median, 80}));
    }

    void standing_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("p");
        QTest::addColumn<int>("expected");
        QTest::newRow("too early") << 3. << 0.05 << int(Standing::TooEarly);
        QTest::newRow("likely above") << 1.2 << 0.049 << int(Standing::LikelyAbove);
        QTest::newRow("clear above") << 1.2 << 0.0099 << int(Standing::ClearAbove);
        QTest::newRow("likely below") << 0.8 << 0.02 << int(Standing::LikelyBelow);
        QTest::newRow("clear below") << 0.8 << 0.001 << int(Standing::ClearBelow);
    }

    void standing()
    {
        QFETCH(double, ratio);
        QFETCH(double, p);
        QFETCH(int, expected);
        QCOMPARE(int(standingOf(insightAgainst(30, ratio, p).get())), expected);
        QCOMPARE(standingOf(nullptr), Standing::NoTarget);
        QCOMPARE(standingOf(insightAgainst(30, ratio, p, TargetKind::None).get()), Standing::NoTarget);
    }

    void currenciesAndLoading()
    {
        AdGroup loading = chartAdGroup(QStringLiteral("l"), {1, 1});
        loading.metricsLoading = true;
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {80, 2}), chartGroup(loading),
                                       chartGroup(QStringLiteral("c"), {60, 1}, "EUR"),
                                       chartGroup(QStringLiteral("d"), {60, 1}, "JPY")};
        const ScatterPlot plot = scatterOf(groups, {});
        QCOMPARE(plot.points.size(), 1);
        QCOMPARE(plot.loading, 1);
        QCOMPARE(plot.without, 1);
        QCOMPARE(plot.scope.otherCurrencies, 2);
        // Neither axis is money: all currencies.
        QCOMPARE(scatterOf(groups, {Field::Impressions, Field::ClickThroughRate, {}}).points.size(), 3);
        // The purchase value is in USD everywhere.
        QCOMPARE(scatterOf(groups, {Field::Impressions, Field::PurchaseValue, {}}).points.size(), 3);
    }

    void nullForHalfOfTenThousand()
    {
        QList<ChartGroup> groups;
        for (int i = 0; i < 10000; ++i)
            groups.append(
                chartGroup(QString::number(i), {double(i + 1), i % 2 ? std::optional<double>(2) : std::nullopt}));
        const ScatterPlot plot = scatterOf(groups, {});
        QCOMPARE(plot.points.size(), 5000);
        QCOMPARE(plot.without, 5000);
        // Spends of 2, 4, … 10 000 over two results each: 1, 2, … 5000.
        QCOMPARE(plot.yLine.at, 2500.5);
    }
};

} // namespace

Maker makeScatterPlotTest()
{
    return maker<ScatterPlotTest>();
}

} // namespace agm::test

#include "ScatterPlotTest.moc"
