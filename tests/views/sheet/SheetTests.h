// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeSheetDialogsTest();
std::unique_ptr<QObject> makeSheetFilesTest();
std::unique_ptr<QObject> makeSheetPrintTest();
std::unique_ptr<QObject> makeSheetReadTest();

} // namespace agm::test
