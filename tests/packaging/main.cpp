// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/DesktopFilesTest.h"
#include "tests/packaging/OptionsTest.h"
#include "tests/support/TestMain.h"

#include <QtGui/QGuiApplication>

int main(int argc, char **argv)
{
    // The programs are started: no keychain question, no account of the person who runs the tests.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("WHOP_API_KEY");
    qunsetenv("WHOP_BASE_URL");
    const QGuiApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<packaging::OptionsTest>(), test::maker<packaging::DesktopFilesTest>()});
}
