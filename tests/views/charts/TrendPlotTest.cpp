// SPDX-License-Identifier: GPL-3.0-or-later
// What a trend draws and where, without any widget.
#include "domain/FieldRegistry.h"
#include "domain/Statistics.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartTests.h"
#include "tests/views/charts/TrendMake.h"

namespace agm::test {
namespace {

const double Gap = std::nan("");
using Runs = QList<QList<QPointF>>;

class TrendPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing()
    {
        const auto plots = trendPlots(trendOf({}, 7), {Field::Spend});
        QCOMPARE(plots.size(), 1);
        QVERIFY(plots.first().curves.isEmpty());
        QCOMPARE(plots.first().high, 0.0);
        QVERIFY(trendPlots({}, {Field::Spend}).first().curves.isEmpty());
    }

    void pointsStandInTheMiddleOfTheirDay()
    {
        const auto plots = trendPlots(trendOf({spendLine(QStringLiteral("a"), FirstDay, {10, 0, 30})}, 3),
                                      {Field::Spend, Field::ClickThroughRate, Field::CostPerResult});
        QCOMPARE(plots.at(0).curves.first().runs, Runs({{{0.5, 10}, {1.5, 0}, {2.5, 30}}}));
        QCOMPARE(plots.at(0).currency, Currency::usd());
        QCOMPARE(plots.at(0).low, 0.0);
        QCOMPARE(plots.at(0).high, 30.0);
        QCOMPARE(plots.at(1).curves.first().runs, Runs({{{0.5, 0.03}, {1.5, 0.03}, {2.5, 0.03}}}));
        QVERIFY(plots.at(1).currency.isNull());
        QCOMPARE(plots.at(2).curves.first().runs, Runs({{{0.5, 2.5}, {1.5, 0}, {2.5, 7.5}}}));
    }

    void gapsStayGaps()
    {
        const auto data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2, Gap, 4, Gap, Gap, 7, 8})}, 8);
        QCOMPARE(trendPlots(data, {Field::Spend}).first().curves.first().runs,
                 Runs({{{0.5, 1}, {1.5, 2}}, {{3.5, 4}}, {{6.5, 7}, {7.5, 8}}}));
    }

    void oneDay()
    {
        const auto data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {12})}, 1);
        QCOMPARE(data.days(), 1);
        QCOMPARE(trendPlots(data, {Field::Spend}).first().curves.first().runs, Runs({{{0.5, 12}}}));
    }

    void daysOutsideAreLeftOut()
    {
        const auto data = trendOf({spendLine(QStringLiteral("a"), FirstDay.addDays(-2), {1, 2, 3, 4, 5, 6})}, 2);
        QCOMPARE(trendPlots(data, {Field::Spend}).first().curves.first().runs, Runs({{{0.5, 3}, {1.5, 4}}}));
    }

    void aMetricThatIsNullForHalf()
    {
        TrendData data = trendOf(
            {spendLine(QStringLiteral("a"), FirstDay, {1, 2, 3}), spendLine(QStringLiteral("b"), FirstDay, {4, 5, 6})},
            3);
        for (MetricPoint &point : data.lines[1].series.points)
            point.figures.clear(Field::Results);
        const auto plots = trendPlots(data, {Field::Results, Field::CostPerResult, Field::Spend});
        QCOMPARE(plots.at(0).empty, QList<int>{1});
        QCOMPARE(plots.at(0).curves.size(), 1);
        QCOMPARE(plots.at(1).empty, QList<int>{1});
        QVERIFY(plots.at(2).empty.isEmpty());
        QCOMPARE(plots.at(2).curves.at(1).line, 1);
    }

    void undefinedIsNeverZero()
    {
        TrendData data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {10, 20, 30, 40})}, 4);
        auto &points = data.lines[0].series.points;
        points[1].figures.setCount(Field::Results, 0);
        points[2].figures.setCount(Field::Impressions, 0);
        points[2].figures.setCount(Field::Clicks, 0);
        const auto plots = trendPlots(data, {Field::CostPerResult, Field::ClickThroughRate});
        const TrendCurve &cost = plots.at(0).curves.first();
        QCOMPARE(cost.runs, Runs({{{0.5, 2.5}}, {{2.5, 7.5}, {3.5, 10}}}));
        QCOMPARE(cost.atLeast.size(), 1);
        QCOMPARE(cost.atLeast.first().x(), 1.5);
        QVERIFY(std::abs(cost.atLeast.first().y() - 20 / 3.68887945) < 1e-5);
        QCOMPARE(plots.at(1).curves.first().runs, Runs({{{0.5, 0.03}, {1.5, 0.03}}, {{3.5, 0.03}}}));
    }

    void negativeCorrectionsAreDrawn()
    {
        const auto plots
            = trendPlots(trendOf({spendLine(QStringLiteral("a"), FirstDay, {5, -3, 8})}, 3), {Field::Spend});
        QCOMPARE(plots.first().curves.first().runs, Runs({{{0.5, 5}, {1.5, -3}, {2.5, 8}}}));
        QCOMPARE(plots.first().low, -3.0);
        QVERIFY(trendBands(trendOf({spendLine(QStringLiteral("a"), FirstDay, {-3})}, 1), 0, Field::CostPerResult)
                    .isEmpty());
    }

    void noPlotHasTwoCurrencies()
    {
        const auto data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2}),
                                   spendLine(QStringLiteral("b"), FirstDay, {900, 800}, Currency::of(u"JPY")),
                                   spendLine(QStringLiteral("c"), FirstDay, {3, 4})},
                                  2);
        const auto plots = trendPlots(data, {Field::Spend, Field::ClickThroughRate});
        QCOMPARE(plots.size(), 3);
        QCOMPARE(plots.at(0).currency, Currency::usd());
        QCOMPARE(plots.at(0).curves.size(), 2);
        QCOMPARE(plots.at(0).high, 4.0);
        QCOMPARE(plots.at(1).currency, Currency::of(u"JPY"));
        QCOMPARE(plots.at(1).curves.size(), 1);
        QCOMPARE(plots.at(1).curves.first().line, 1);
        QCOMPARE(plots.at(2).curves.size(), 3);
        // A hidden line takes its currency along.
        QCOMPARE(trendPlots(data, {Field::Spend}, {QStringLiteral("b")}).size(), 1);
    }

    void thePeriodBeforeLiesUnderThisOne()
    {
        TrendData data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2, 3})}, 3);
        data.previousFirst = FirstDay.addDays(-3);
        data.lines[0].previous = spendLine(QStringLiteral("a"), data.previousFirst, {7, Gap, 9}).series;
        const auto plot = trendPlots(data, {Field::Spend}).first();
        QCOMPARE(plot.curves.size(), 2);
        QVERIFY(plot.curves.at(0).previous);
        QCOMPARE(plot.curves.at(0).runs, Runs({{{0.5, 7}}, {{2.5, 9}}}));
        QCOMPARE(trendPoint(data, 0, 2, true)->figures.kept(Field::Spend), std::optional(9.0));
        QCOMPARE(trendPoint(data, 0, 1, true), nullptr);
        QCOMPARE(trendPoint(data, 0, 3), nullptr);
        QCOMPARE(trendPoint(data, 5, 0), nullptr);
    }

    void hoursOverDaylightSaving_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("missing");
        QTest::addColumn<qsizetype>("runs");
        // New York: on 8 March 2026 there is no 02:00; on 1 November 01:00 comes twice.
        QTest::newRow("spring, the hour that is not") << QDate(2026, 3, 8) << 2 << qsizetype(1);
        QTest::newRow("spring, another hour") << QDate(2026, 3, 8) << 5 << qsizetype(2);
        QTest::newRow("autumn") << QDate(2026, 11, 1) << -1 << qsizetype(1);
        QTest::newRow("a plain day, the same hour") << QDate(2026, 3, 9) << 2 << qsizetype(2);
    }
    void hoursOverDaylightSaving()
    {
        QFETCH(const QDate, day);
        QFETCH(const int, missing);
        QFETCH(const qsizetype, runs);
        TrendLine line;
        line.currency = Currency::usd();
        line.series.granularity = Granularity::Hour;
        for (int hour = 0; hour < 24; ++hour) {
            const bool exists = day != QDate(2026, 3, 8) || hour != 2;
            if (hour != missing && exists)
                line.series.points.append(hourPoint(day, hour, figures(hour, 100, 3, 1)));
        }
        TrendData data = trendOf({line}, 1, day);
        data.granularity = Granularity::Hour;
        data.zone = QTimeZone("America/New_York");
        QCOMPARE(data.slotCount(), 24);
        const auto curve = trendPlots(data, {Field::Spend}).first().curves.first();
        QCOMPARE(curve.runs.size(), runs);
        QCOMPARE(curve.runs.first().first(), QPointF(0.5 / 24, 0));
        QCOMPARE(curve.runs.last().last(), QPointF(23.5 / 24, 23));
        QCOMPARE(trendPoint(data, 0, 23)->hour, 23);
        // Our change at half past noon on the clock of the zone.
        QVERIFY(std::abs(trendX(data, QDateTime(day, QTime(12, 30), data.zone)) - 12.5 / 24) < 1e-9);
    }

    void bandsAreTheIntervals()
    {
        TrendData data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {200, Gap, 100, 120})}, 4);
        data.lines[0].series.points[0].figures.setCount(Field::Results, 8);
        const auto bands = trendBands(data, 0, Field::CostPerResult);
        QCOMPARE(bands.size(), 2);
        QCOMPARE(bands.at(0).low.size(), 1);
        QVERIFY(std::abs(bands.at(0).low.first().y() - 12.68778781) < 1e-6);
        QVERIFY(std::abs(bands.at(0).high.first().y() - 57.90669314) < 1e-6);
        QCOMPARE(bands.at(1).low.size(), 2);
        QVERIFY(trendBands(data, 0, Field::Spend).isEmpty());
        const auto rates = trendBands(data, 0, Field::ClickThroughRate);
        QCOMPARE(rates.first().low.first().y(), wilson(30, 1000).low);
    }

    void totalsAreGapsWhereSomebodyIsMissing()
    {
        const auto data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2, 3, 4}),
                                   spendLine(QStringLiteral("b"), FirstDay, {Gap, 10, Gap, 10}),
                                   spendLine(QStringLiteral("y"), FirstDay, {500, 500}, Currency::of(u"JPY")),
                                   spendLine(QStringLiteral("none"), FirstDay, {})},
                                  4);
        const TrendTotals totals = trendTotals(data);
        QCOMPARE(totals.lines.size(), 2);
        QCOMPARE(totals.unknown, 1);
        QCOMPARE(totals.gaps, 1);
        QCOMPARE(totals.lines.at(0).members, 2);
        TrendData summed = data;
        summed.lines = totals.lines;
        const auto plots = trendPlots(summed, {Field::Spend, Field::ClickThroughRate});
        // "b" counts from its first day on; on the third day its figures are missing.
        QCOMPARE(plots.at(0).curves.first().runs, Runs({{{0.5, 1}, {1.5, 12}}, {{3.5, 14}}}));
        QCOMPARE(plots.at(1).currency, Currency::of(u"JPY"));
        // A ratio of sums, not a mean of ratios.
        QCOMPARE(plots.at(2).curves.first().runs.first().at(1).y(), 60.0 / 2000);
    }

    void lateChangesNameTheirEvents()
    {
        MetricPoint point = dayPoint(FirstDay, figures(100, 1000, 30, 9));
        QVERIFY(!lateChange(point, Field::CostPerResult));
        point.firstSeen = figures(100, 1000, 30, 5);
        point.firstSeenAt = QDateTime(FirstDay.addDays(1), QTime(3, 0), Qt::UTC);
        const auto late = lateChange(point, Field::CostPerResult);
        QVERIFY(late);
        QCOMPARE(late->field, Field::Results);
        QCOMPARE(late->difference, 4.0);
        QCOMPARE(late->since, point.firstSeenAt);
        QVERIFY(!lateChange(point, Field::ClickThroughRate));
        QVERIFY(!lateChange(point, Field::Spend));
    }
};

} // namespace

Maker makeTrendPlotTest()
{
    return maker<TrendPlotTest>();
}

} // namespace agm::test

#include "TrendPlotTest.moc"
