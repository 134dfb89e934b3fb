// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/AppTests.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    // No keychain question, no leftovers of the person who runs the tests.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("WHOP_API_KEY");
    qunsetenv("WHOP_BASE_URL");
    const QCoreApplication app(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv, {makeCanaryTest, makeGuardSettingsTest, makePlanReviewTest, makeReportRunTest});
}
