// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartTests.h"
#include "tests/views/charts/CompareTests.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    using namespace agm::test;
    const int failures = runAll(argc, argv,
                                {makeRankingTest(), makeScatterPlotTest(), makeMixAndFunnelTest(),
                                 makeComparePaneTest(), makeScatterPaneTest()});
    return failures
        + runAll(argc, argv,
                 {makeChartAxesTest(), makeChartPaneTest(), makeTimeTicksTest(), makeTrendChartTest(),
                  makeTrendPlotTest()});
}
