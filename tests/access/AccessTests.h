// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeDriveTest();

} // namespace agm::test
