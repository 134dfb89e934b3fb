// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/charts/ChartTests.h"

namespace agm::test {

Maker makeRankingTest();
Maker makeScatterPlotTest();
Maker makeMixAndFunnelTest();
Maker makeComparePaneTest();
Maker makeScatterPaneTest();

} // namespace agm::test
