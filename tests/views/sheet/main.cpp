// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/sheet/SheetTests.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    using namespace agm::test;
    return runAll(argc, argv, {makeSheetReadTest, makeSheetFilesTest, makeSheetDialogsTest, makeSheetPrintTest});
}
