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

#include <map>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    QApplication app(argc, argv);
    using namespace agm;
    using test::maker;
    // Each part is a test of its own (CMakeLists.txt), so that several work side by side; without one it is all of
    // them.
    const std::map<QString, std::vector<std::function<std::unique_ptr<QObject>()>>> parts{
        {QStringLiteral("window"), {maker<GuiTest>(), maker<LocalFirstGuiTest>()}},
        {QStringLiteral("changes"), {maker<EditGuiTest>(), maker<SheetGuiTest>(), maker<CanaryGuiTest>()}},
        {QStringLiteral("desks"),
         {maker<FigureGuiTest>(), maker<FilterGuiTest>(), maker<CommandGuiTest>(), maker<ServerGuiTest>()}},
        {QStringLiteral("hostile"), {maker<HostileTextTest>()}}};
    if (const auto part = parts.find(QApplication::arguments().value(1)); part != parts.end())
        return test::runAll(argc - 1, argv + 1, part->second);
    int failures = 0;
    for (const auto &[name, makers] : parts)
        failures += test::runAll(argc, argv, makers);
    return failures;
}
