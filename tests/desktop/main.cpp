// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/NotifierTest.h"
#include "tests/support/TestMain.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    // The bus of the person who runs the tests is not asked; the test starts its own.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QApplication app(argc, argv);
    return agm::test::runAll(argc, argv, {agm::test::maker<agm::test::NotifierTest>()});
}
