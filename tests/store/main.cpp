// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountStoreTest.h"
#include "DraftStoreTest.h"
#include "HistoryTest.h"
#include "JournalTest.h"
#include "MetricStoreTest.h"

#include "tests/support/TestMain.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv,
                  {maker<JournalTest>(), maker<HistoryTest>(), maker<DraftStoreTest>(), maker<MetricStoreTest>(),
                   maker<AccountStoreTest>()});
}
