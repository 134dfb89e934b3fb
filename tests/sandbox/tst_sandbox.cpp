// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/ChangeTest.h"
#include "tests/sandbox/DocumentationTest.h"
#include "tests/sandbox/DoorTest.h"
#include "tests/sandbox/IdempotencyTest.h"
#include "tests/sandbox/ListTest.h"
#include "tests/sandbox/MetricsTest.h"
#include "tests/sandbox/ProgramTest.h"
#include "tests/sandbox/RulesTest.h"
#include "tests/sandbox/WorldTest.h"
#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv,
                  {maker<DoorTest>(), maker<IdempotencyTest>(), maker<ListTest>(), maker<ChangeTest>(),
                   maker<RulesTest>(), maker<MetricsTest>(), maker<WorldTest>(), maker<ProgramTest>(), maker<DocumentationTest>()});
}
