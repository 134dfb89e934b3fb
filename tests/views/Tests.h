// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace agm::test {

using Maker = std::function<std::unique_ptr<QObject>()>;

Maker makeBackgroundTest();
Maker makeDeliveryTest();
Maker makeFindingWordsTest();
Maker makeFormatsTest();
Maker makeWordsTest();
Maker makeGlyphsTest();
Maker makeInsightCellsTest();
Maker makePresentationTest();
Maker makeTableViewTest();
Maker makeTotalsRowTest();
Maker makeDetailPanelTest();

} // namespace agm::test
