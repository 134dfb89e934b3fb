// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeCanaryTest();
std::unique_ptr<QObject> makeGuardSettingsTest();
std::unique_ptr<QObject> makePlanReviewTest();
std::unique_ptr<QObject> makeReportRunTest();

} // namespace agm::test
