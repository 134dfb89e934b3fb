// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/NotifierTest.h"
#include "tests/support/TestMain.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    // Their bus is not asked; the test starts its own.
    agm::test::leavePersonOut();
    QApplication app(argc, argv);
    return agm::test::runAll(argc, argv, {agm::test::maker<agm::test::NotifierTest>()});
}
