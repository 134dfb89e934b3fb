// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/CanaryGuiTest.h"
#include "tests/gui/CommandGuiTest.h"
#include "tests/gui/EditGuiTest.h"
#include "tests/gui/FigureGuiTest.h"
#include "tests/gui/FilterGuiTest.h"
#include "tests/gui/GuiTest.h"
#include "tests/gui/HostileTextTest.h"
#include "tests/gui/LocalFirstGuiTest.h"
#include "tests/gui/ServerGuiTest.h"
#include "tests/gui/SheetGuiTest.h"
#include "tests/support/TestMain.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    QApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<GuiTest>(), test::maker<EditGuiTest>(), test::maker<FigureGuiTest>(),
                         test::maker<FilterGuiTest>(), test::maker<CommandGuiTest>(), test::maker<LocalFirstGuiTest>(),
                         test::maker<ServerGuiTest>(), test::maker<SheetGuiTest>(), test::maker<HostileTextTest>(),
                         test::maker<CanaryGuiTest>()});
}
