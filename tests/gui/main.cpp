// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/GuiTest.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    // No keychain question, no leftovers of the person who runs the tests.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("WHOP_API_KEY");
    qunsetenv("WHOP_BASE_URL");
    QApplication app(argc, argv);
    agm::GuiTest test;
    return QTest::qExec(&test, argc, argv);
}
