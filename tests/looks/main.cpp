// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/looks/LooksTests.h"
#include "tests/looks/LooksWindowTest.h"
#include "tests/support/TestMain.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    // No keychain question and no desktop of the person who runs the tests.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("WHOP_API_KEY");
    qunsetenv("WHOP_BASE_URL");
    QApplication app(argc, argv);
    using namespace agm::test;
    return runAll(
        argc, argv,
        {makeContrastTest, makeColorVisionTest, makeIconTest, makeSystemLookTest, maker<agm::LooksWindowTest>()});
}
