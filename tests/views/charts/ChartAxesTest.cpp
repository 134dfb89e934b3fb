// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartAxes.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartTests.h"
#include "views/charts/ChartPalette.h"

#include <QtCore/QSet>

#include <cmath>

namespace agm::test {
namespace {

QPalette paletteOf(QRgb base, QRgb text)
{
    QPalette palette(QColor::fromRgb(base), QColor::fromRgb(base));
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::Text, QColor::fromRgb(text));
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x63, 0xce));
    return palette;
}

class ChartAxesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scalesHoldTheirRange_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("fromZero");
        QTest::newRow("spend") << 12.0 << 118.0 << true;
        QTest::newRow("cut") << 0.021 << 0.0385 << false;
        QTest::newRow("one value") << 7.0 << 7.0 << false;
        QTest::newRow("zero only") << 0.0 << 0.0 << true;
        QTest::newRow("negative corrections") << -35.0 << 80.0 << true;
        QTest::newRow("all negative") << -35.0 << -5.0 << true;
        QTest::newRow("millions") << 1.2e6 << 9.7e6 << true;
        QTest::newRow("tiny") << 1e-7 << 3e-7 << true;
        QTest::newRow("round already") << 0.0 << 100.0 << true;
    }
    void scalesHoldTheirRange()
    {
        QFETCH(const double, low);
        QFETCH(const double, high);
        QFETCH(const bool, fromZero);
        for (const int most : {1, 2, 4, 6}) {
            const AxisScale scale = niceScale(low, high, fromZero, most);
            const double slack = scale.step * 1e-6;
            QVERIFY(scale.step > 0);
            QVERIFY(scale.low <= low + slack && scale.high >= high - slack);
            QVERIFY(scale.high > scale.low);
            if (fromZero)
                QVERIFY(scale.low <= 0 && scale.high >= 0);
            const auto ticks = scale.ticks();
            QVERIFY2(ticks.size() >= 2 && ticks.size() <= std::max(most, 2) + 1,
                     qPrintable(QString::number(ticks.size())));
            QVERIFY(std::abs(ticks.last() - scale.high) < slack);
            if (low < 0 && high > 0 && most > 1)
                QVERIFY(ticks.contains(0.0));
        }
    }

    void countsHaveWholeSteps()
    {
        QCOMPARE(niceScale(0, 2, true, 4, true).step, 1.0);
        QCOMPARE(niceScale(0, 9, true, 4, true).step, 3.0);
    }

    void brokenRangesBecomeOnesThatCanBeDrawn()
    {
        const double nan = std::nan("");
        for (const AxisScale &scale :
             {niceScale(nan, nan, false), niceScale(5, -5, true), niceScale(0, INFINITY, true)})
            QVERIFY(std::isfinite(scale.low) && std::isfinite(scale.high) && scale.high > scale.low);
    }

    void labelsTellTicksApart()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(axisLabels({0, 120, 40}, Field::Spend, formats),
                 QStringList({QStringLiteral("0"), QStringLiteral("40"), QStringLiteral("80"), QStringLiteral("120")}));
        QCOMPARE(axisLabels({0.01, 0.04, 0.01}, Field::ClickThroughRate, formats),
                 QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
        QCOMPARE(axisLabels({0, 1.5e6, 5e5}, Field::Impressions, formats),
                 QStringList(
                     {QStringLiteral("0.0"), QStringLiteral("0.5M"), QStringLiteral("1.0M"), QStringLiteral("1.5M")}));
        QCOMPARE(axisLabels({-50, 50, 50}, Field::Spend, formats),
                 QStringList({QStringLiteral("−50"), QStringLiteral("0"), QStringLiteral("50")}));
        for (const double high : {1e-6, 0.03, 0.7, 9.0, 999.0, 9999.0, 10001.0, 123456.0, 7.7e8}) {
            const QStringList labels = axisLabels(niceScale(0, high, true, 6), Field::Spend, formats);
            QCOMPARE(QSet<QString>(labels.cbegin(), labels.cend()).size(), labels.size());
        }
    }

    void titlesNameTheUnit()
    {
        QCOMPARE(axisTitle(Field::Spend, Currency::usd()), QStringLiteral("Spend, US$"));
        QCOMPARE(axisTitle(Field::Spend, Currency::of(u"JPY")), QStringLiteral("Spend, JPY"));
        QCOMPARE(axisTitle(Field::PurchaseValue, Currency::of(u"EUR")), QStringLiteral("Purchase value, US$"));
        QCOMPARE(axisTitle(Field::ClickThroughRate, Currency::usd()), QStringLiteral("CTR, %"));
        QCOMPARE(axisTitle(Field::Results, {}), QStringLiteral("Results"));
    }

    void readingsSayWhatIsMissing()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(readingText(Field::ClickThroughRate, {Presence::Undefined, {}}, formats), QStringLiteral("—"));
        QCOMPARE(readingText(Field::ClickThroughRate, {Presence::Value, 0.036}, formats), formats.rate(0.036));
        QCOMPARE(readingText(Field::CostPerResult, {Presence::AtLeast, Money{54'000'000, Currency::usd()}}, formats),
                 QStringLiteral("> US$54.00"));
        QCOMPARE(readingText(Field::Spend, {Presence::Value, Money{0, Currency::usd()}}, formats),
                 QStringLiteral("US$0.00"));
    }

    void linesStandOut_data()
    {
        QTest::addColumn<QRgb>("base");
        QTest::addColumn<QRgb>("text");
        QTest::newRow("light") << 0xffffffffU << 0xff1f2328U;
        QTest::newRow("dark") << 0xff1e2126U << 0xffe6e8ebU;
        QTest::newRow("high contrast") << 0xff000000U << 0xffffffffU;
        QTest::newRow("sepia") << 0xfff4ecd8U << 0xff5b4636U;
    }
    void linesStandOut()
    {
        QFETCH(const QRgb, base);
        QFETCH(const QRgb, text);
        const ChartPalette palette(paletteOf(base, text));
        for (int i = 0; i < 8; ++i)
            QVERIFY(Theme::contrast(palette.series(i).line, palette.background()) >= 3.0);
        QVERIFY(Theme::contrast(palette.label(), palette.background()) >= 4.5);
        QVERIFY(Theme::contrast(palette.axis(), palette.background()) >= 3.0);
    }

    void eightLinesDifferWithoutColour()
    {
        const ChartPalette palette(paletteOf(0xffffffff, 0xff1f2328));
        QSet<int> shapes;
        QSet<QRgb> colours;
        for (int i = 0; i < 8; ++i) {
            shapes.insert(int(palette.series(i).marker));
            colours.insert(palette.series(i).line.rgb());
        }
        QCOMPARE(shapes.size(), 8);
        QCOMPARE(colours.size(), ChartPalette::Distinct + 1);
    }
};

} // namespace

Maker makeChartAxesTest()
{
    return maker<ChartAxesTest>();
}

} // namespace agm::test

#include "ChartAxesTest.moc"
