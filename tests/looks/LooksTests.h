// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeContrastTest();
std::unique_ptr<QObject> makeColorVisionTest();
std::unique_ptr<QObject> makeIconTest();
std::unique_ptr<QObject> makeSystemLookTest();
std::unique_ptr<QObject> makeScaleTest();
std::unique_ptr<QObject> makeScrollBarTest();

} // namespace agm::test
