// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNames.h"

namespace agm::filterwords {

/// `above`, `is one of`, `has a value`; of instants, compared with a day, `after`; of texts `contains`.
QString op(FilterKind kind, FilterOp op);
/// Of an instant compared with a length of time, Less or Greater: `less than … ago`, `within the next`.
QString lengthOp(Field field, FilterOp op);
/// `Has a draft`, `Has issues`, `Is delivering`
QString state(FilterState state);

} // namespace agm::filterwords
