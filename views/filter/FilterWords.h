// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNames.h"

namespace agm::filterwords {

/// `is above`, `is one of`, `has a value`; of instants `after`, of texts `contains`.
QString op(FilterKind kind, FilterOp op);
/// `Has a draft`, `Has issues`, `Is delivering`
QString state(FilterState state);

} // namespace agm::filterwords
