// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/targeting/TargetingTests.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv,
                  {maker<TargetingRoundTripTest>(), maker<TargetingKeysTest>(), maker<TargetingSearchTest>()});
}
