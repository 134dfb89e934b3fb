// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/sync/ModelTest.h"
#include "tests/sync/PostKillTest.h"
#include "tests/sync/WritePathTest.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    using namespace agm;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--post-step-by-step"))
        return postStepByStep(arguments.mid(2));
    return test::runAll(argc, argv,
                        {test::maker<WritePathTest>(), test::maker<PostKillTest>(), test::maker<ModelTest>()});
}
