// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace agm::test {

std::unique_ptr<QObject> makeConflictDialogTest();
std::unique_ptr<QObject> makeJournalDialogTest();
std::unique_ptr<QObject> makeJournalExportTest();
std::unique_ptr<QObject> makeJournalModelTest();
std::unique_ptr<QObject> makePanicDialogTest();

} // namespace agm::test
