// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "views/shell/Notice.h"

#include <optional>

namespace agm {

/// What the window says about how the local store was found; nothing when all is well.
std::optional<Notice> storeNotice(const Result<StoreReport> &report);

} // namespace agm
