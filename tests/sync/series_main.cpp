// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/sync/SeriesTests.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace agm;
    return test::runAll(argc, argv,
                        {test::maker<SeriesNeedsTest>(), test::maker<ReportEntriesTest>(), test::maker<SeriesTest>(),
                         test::maker<SeriesFaultTest>(), test::maker<PeriodTest>()});
}
