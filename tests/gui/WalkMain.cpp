// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/DialogWalkTest.h"
#include "tests/gui/WalkTest.h"
#include "tests/support/TestMain.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    QApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv, {test::maker<WalkTest>(), test::maker<DialogWalkTest>()});
}
