// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"
#include "tests/support/TestMain.h"

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace agm::test;
    return runAll(argc, argv,
                  {makeTableModelTest, makeFilterModelTest, makeFilterSignalsTest, makeInsightTest, makeOrderTest,
                   makeSearchTest, makeCampaignListTest, makeFilterRandomTest, makeFilterGrammarTest,
                   makeFilterCompletionTest, makeFilterProgramTest, makeAccountTallyTest, makeFieldColumnsTest});
}
