// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/editors/Tests.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    using namespace agm::test;
    return runAll(argc, argv,
                  {makeBudgetDialogTest(), makeScheduleDialogTest(), makeRenameDialogTest(), makeCreateDialogTest()});
}
