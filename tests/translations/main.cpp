// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/translations/FilesTest.h"
#include "tests/translations/GuideTest.h"
#include "tests/translations/NamesTest.h"
#include "tests/translations/SpokenTest.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    QApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<translations::FilesTest>(), test::maker<translations::NamesTest>(),
                         test::maker<translations::GuideTest>(), test::maker<translations::SpokenTest>()});
}
