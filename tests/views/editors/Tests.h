// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestMain.h"

namespace agm::test {

using Maker = std::function<std::unique_ptr<QObject>()>;

Maker makeBudgetDialogTest();
Maker makeCreateDialogTest();
Maker makeRenameDialogTest();
Maker makeScheduleDialogTest();

} // namespace agm::test
