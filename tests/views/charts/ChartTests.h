// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace agm::test {

using Maker = std::function<std::unique_ptr<QObject>()>;

Maker makeChartAxesTest();
Maker makeChartPaneTest();
Maker makeTimeTicksTest();
Maker makeTrendChartTest();
Maker makeTrendPlotTest();

} // namespace agm::test
