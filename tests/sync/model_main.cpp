// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/sync/ModelTest.h"
#include "tests/sync/WritePathTest.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv, {test::maker<WritePathTest>(), test::maker<ModelTest>()});
}
