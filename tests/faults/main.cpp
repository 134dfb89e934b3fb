// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/FaultMatrixTest.h"
#include "tests/faults/KillRunsTest.h"
#include "tests/faults/LateAnswersTest.h"

#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    using namespace agm::test;
    // The program runs itself for what needs another process.
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--work"))
        return workUntilKilled(arguments.mid(2));
    // Each part is a test of its own (CMakeLists.txt): together they take longer than one test may.
    if (arguments.value(1) == QLatin1String("late"))
        return runAll(argc - 1, argv + 1, {maker<LateAnswersTest>()});
    if (arguments.value(1) == QLatin1String("kills"))
        return runAll(argc - 1, argv + 1, {maker<KillRunsTest>()});
    return runAll(argc, argv, {maker<FaultMatrixTest>()});
}
