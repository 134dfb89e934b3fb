// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeExporterTest();
std::unique_ptr<QObject> makePdfTest();
std::unique_ptr<QObject> makeReviewReportTest();

} // namespace agm::test
