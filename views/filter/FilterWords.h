// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNames.h"

namespace agm::filterwords {

/// `above`, `is one of`, `has a value`; of instants, compared with a day, `after`; of texts `contains`.
QString op(FilterKind kind, FilterOp op);
/// Of an instant compared with a length of time, Less or Greater: `less than … ago`, `within the next`.
QString lengthOp(Field field, FilterOp op);
/// A word of a field, as words::fieldWord(); those of derived columns too.
QString word(Field field, const QString &raw);
/// The words a derived column may have; empty for other fields.
QStringList derivedWords(Field field);
/// `Has a draft`, `Has issues`, `Is delivering`
QString state(FilterState state);

} // namespace agm::filterwords
