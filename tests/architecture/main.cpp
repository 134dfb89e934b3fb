// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/ChecksTest.h"
#include "tests/architecture/TreeTest.h"
#include "tests/support/TestMain.h"

int main(int argc, char **argv)
{
    using namespace agm;
    return test::runAll(argc, argv, {test::maker<architecture::ChecksTest>(), test::maker<architecture::TreeTest>()});
}
