// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/filter/FilterTests.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv,
                  {makeFilterAssistTest, makeFilterBuilderTest, makeSavedViewsTest, makeStatisticsTest, makeSwitchTest,
                   makeTrendDrawingTest, makeTrendScopeTest});
}
