// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/DesktopFilesTest.h"
#include "tests/packaging/OptionsTest.h"
#include "tests/support/TestMain.h"

#include <QtGui/QGuiApplication>

int main(int argc, char **argv)
{
    agm::test::leavePersonOut();
    const QGuiApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<packaging::OptionsTest>(), test::maker<packaging::DesktopFilesTest>()});
}
