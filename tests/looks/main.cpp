// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/LooksTests.h"
#include "tests/looks/LooksWindowTest.h"
#include "tests/support/TestMain.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    QApplication app(argc, argv);
    using namespace agm::test;
    // ScaleTest's child.
    if (argc > 1 && qstrcmp(argv[1], "scaled") == 0) {
        agm::LooksWindowTest window;
        return QTest::qExec(&window,
                            {QString::fromLocal8Bit(argv[0]), QStringLiteral("noTextIsClippedInAnyDensity:normal"),
                             QStringLiteral("picturesHaveThePixelsOfTheScreen")});
    }
    return runAll(argc, argv,
                  {makeContrastTest, makeColorVisionTest, makeIconTest, makeSystemLookTest, makeScaleTest,
                   makeScrollBarTest, maker<agm::LooksWindowTest>()});
}
