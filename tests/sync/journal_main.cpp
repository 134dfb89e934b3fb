// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/sync/JournalTests.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<PanicStopTest>(), test::maker<JournalUndoTest>(), test::maker<JournalReaderTest>(),
                         test::maker<OwnChangesTest>()});
}
