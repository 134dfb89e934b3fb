// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/AppTests.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    const QCoreApplication app(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv, {makeCanaryTest, makeGuardSettingsTest, makePlanReviewTest, makeReportRunTest});
}
