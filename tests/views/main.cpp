// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    using namespace agm::test;
    return runAll(argc, argv,
                  {makeFormatsTest(), makeFindingWordsTest(), makeWordsTest(), makeGlyphsTest(), makePresentationTest(),
                   makeInsightCellsTest(), makeTableViewTest(), makeTotalsRowTest(), makeDetailPanelTest(),
                   makeDeliveryTest(), makeBackgroundTest()});
}
