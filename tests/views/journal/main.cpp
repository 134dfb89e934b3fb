// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/journal/JournalViewTests.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    using namespace agm::test;
    return runAll(argc, argv,
                  {makeJournalModelTest, makeJournalDialogTest, makeJournalExportTest, makePanicDialogTest,
                   makeConflictDialogTest});
}
