// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/secrets/SecretStoreTest.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    // The answer of a computer without a secret service must be the same on every machine that runs this.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QCoreApplication application(argc, argv);
    return agm::test::runAll(argc, argv, {agm::test::maker<agm::test::SecretStoreTest>()});
}
