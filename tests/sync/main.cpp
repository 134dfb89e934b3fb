// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/sync/ListingPlanTest.h"
#include "tests/sync/LongSessionTest.h"
#include "tests/sync/OnceTest.h"
#include "tests/sync/SyncTests.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<RepositoryTest>(), test::maker<ListingPlanTest>(), test::maker<ListingTest>(),
                         test::maker<ListingHeadTest>(), test::maker<ChangeRunnerTest>(), test::maker<EditJobTest>(),
                         test::maker<DraftBookTest>(), test::maker<AccountKeeperTest>(), test::maker<AutoRefreshTest>(),
                         test::maker<RequestsTest>(), test::maker<LongSessionTest>(),
                         test::maker<OnceTest>()});
}
