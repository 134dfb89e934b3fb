// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/TimeTicks.h"

#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartTests.h"
#include "tests/views/charts/TrendMake.h"
#include "views/charts/TrendCursor.h"

namespace agm::test {
namespace {

qreal sixPixels(const QString &text)
{
    return 6.0 * double(text.size());
}

QStringList texts(const QList<TimeTick> &ticks)
{
    QStringList list;
    for (const TimeTick &tick : ticks)
        list.append(tick.text);
    return list;
}

TrendData withTicks(const QList<QPair<double, QString>> &ticks, int days)
{
    TrendData data = trendOf({}, days);
    for (const auto &[x, text] : ticks)
        data.ticks.append(
            {QDateTime(FirstDay, QTime(), Qt::UTC).addSecs(qint64(x * 86400)), QStringLiteral("a"), text});
    return data;
}

class TimeTicksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysNameTheirMonthOnce()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        const TrendData data = trendOf({}, 4, QDate(2026, 7, 30));
        const auto ticks = timeTicks(data, 0, 4, 300, formats, sixPixels);
        QCOMPARE(texts(ticks),
                 QStringList(
                     {QStringLiteral("30 Jul"), QStringLiteral("31"), QStringLiteral("1 Aug"), QStringLiteral("2")}));
        QCOMPARE(ticks.at(2).x, 2.5);
    }

    void labelsNeverTouch_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("hours");
        for (const int days : {1, 2, 7, 30, 120, 365, 1500}) {
            QTest::addRow("%d days", days) << days << false;
            QTest::addRow("hours of %d days", days) << days << true;
        }
    }
    void labelsNeverTouch()
    {
        QFETCH(const int, days);
        QFETCH(const bool, hours);
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        TrendData data = trendOf({}, days);
        data.granularity = hours ? Granularity::Hour : Granularity::Day;
        for (const qreal width : {120.0, 300.0, 900.0}) {
            for (const auto &[from, to] : {std::pair(0.0, double(days)), std::pair(days * 0.4, days * 0.55)}) {
                const auto ticks = timeTicks(data, from, to, width, formats, sixPixels);
                qreal end = -1e9;
                for (const TimeTick &tick : ticks) {
                    const qreal centre = (tick.x - from) / (to - from) * width;
                    const qreal half = sixPixels(tick.text) / 2;
                    QVERIFY(centre - half > end);
                    QVERIFY(tick.x >= from && tick.x <= to);
                    end = centre + half;
                }
                if (from == 0)
                    QVERIFY(!ticks.isEmpty());
            }
        }
    }

    void hoursAreNamedWhereThereIsRoom()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        TrendData data = trendOf({}, 1);
        data.granularity = Granularity::Hour;
        QCOMPARE(texts(timeTicks(data, 0, 1, 400, formats, sixPixels)).mid(0, 2),
                 QStringList({QStringLiteral("6 Jul"), QStringLiteral("03:00")}));
        QCOMPARE(stretchText(data, 23, formats), QStringLiteral("Mon 6 Jul 2026, 23:00–00:00"));
    }

    void changesDoNotCollide()
    {
        const TrendData data = withTicks({{1.0, QStringLiteral("budget 60→90")},
                                          {1.1, QStringLiteral("paused")},
                                          {1.2, QStringLiteral("resumed")},
                                          {6.9, QStringLiteral("a text that would leave the plot")}},
                                         7);
        const auto ticks = changeTicks(data, {}, 0, 7, 300, 2, sixPixels);
        QCOMPARE(ticks.size(), 4);
        QCOMPARE(ticks.at(0).text, QStringLiteral("budget 60→90"));
        QCOMPARE(ticks.at(1).text, QStringLiteral("paused"));
        QVERIFY(ticks.at(0).row != ticks.at(1).row);
        QVERIFY(ticks.at(2).text.isEmpty()); // both rows are taken: the line alone
        QVERIFY(ticks.at(3).text.isEmpty());
        QCOMPARE(ticks.at(3).ticks, QList<int>{3});
    }

    void changesAtOneMomentAreOneLine()
    {
        const TrendData data = withTicks({{2.0, QStringLiteral("paused")}, {2.001, QStringLiteral("budget 1→2")}}, 7);
        const auto ticks = changeTicks(data, {}, 0, 7, 300, 1, sixPixels);
        QCOMPARE(ticks.size(), 1);
        QCOMPARE(ticks.first().text, QStringLiteral("2 changes"));
        QCOMPARE(ticks.first().ticks, QList<int>({0, 1}));
        QVERIFY(changeTicks(data, {QStringLiteral("other")}, 0, 7, 300, 1, sixPixels).isEmpty());
        QVERIFY(changeTicks(data, {}, 3, 7, 300, 1, sixPixels).isEmpty());
    }

    void theCursorSaysEverything()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        TrendData data = trendOf({spendLine(QStringLiteral("First"), FirstDay, {200, 100}),
                                  spendLine(QStringLiteral("Second"), FirstDay, {50})},
                                 2);
        data.today = data.last;
        MetricPoint &point = data.lines[0].series.points[1];
        point.firstSeen = figures(100, 1000, 30, 1);
        point.firstSeenAt = QDateTime(QDate(2026, 7, 3), QTime(8, 0), Qt::UTC);
        data.ticks.append(
            {QDateTime(FirstDay.addDays(1), QTime(9, 0), Qt::UTC), QStringLiteral("First"), QStringLiteral("paused")});
        const TrendPlot plot = trendPlots(data, {Field::CostPerResult}).first();
        const auto rows = cursorRows(data, plot, 1, formats);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).value, QStringLiteral("US$25.00"));
        QCOMPARE(rows.at(0).interval, QStringLiteral("95 %: US$9.76 to US$91.75"));
        QCOMPARE(rows.at(0).late, QStringLiteral("+3 results since 3 Jul"));
        QCOMPARE(rows.at(1).value, QStringLiteral("not known"));
        const QString sentence = cursorText(data, plot, 1, formats);
        for (const char *part : {"Cost per result, US$", "Tue 7 Jul 2026, today, incomplete", "First: US$25.00",
                                 "Second: not known", "Change: paused"})
            QVERIFY2(sentence.contains(QString::fromUtf8(part)), qPrintable(sentence));
    }

    void aBoundIsSaidAsOne()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC"));
        TrendData data = trendOf({spendLine(QStringLiteral("First"), FirstDay, {200, 0})}, 2);
        for (MetricPoint &point : data.lines[0].series.points)
            point.figures.setCount(Field::Results, 0);
        const TrendPlot plot = trendPlots(data, {Field::CostPerResult}).first();
        QCOMPARE(cursorRows(data, plot, 0, formats).first().value, QStringLiteral("> US$54.22"));
        QVERIFY(cursorRows(data, plot, 0, formats).first().interval.isEmpty());
        QCOMPARE(cursorRows(data, plot, 1, formats).first().value, QStringLiteral("—"));
    }
};

} // namespace

Maker makeTimeTicksTest()
{
    return maker<TimeTicksTest>();
}

} // namespace agm::test

#include "TimeTicksTest.moc"
