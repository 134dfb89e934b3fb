// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/AccessTests.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return agm::test::runAll(argc, argv, {agm::test::makeDriveTest});
}
