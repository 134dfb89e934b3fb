// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeFilterAssistTest();
std::unique_ptr<QObject> makeFilterBuilderTest();
std::unique_ptr<QObject> makeSavedViewsTest();
std::unique_ptr<QObject> makeStatisticsTest();
std::unique_ptr<QObject> makeSwitchTest();
std::unique_ptr<QObject> makeTrendDrawingTest();
std::unique_ptr<QObject> makeTrendScopeTest();

} // namespace agm::test
