// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/FilterNames.h"

namespace agm {

/// What stands where the cursor is in a filter's text.
struct FilterPlace {
    enum class What {
        Nothing, ///< inside a phrase or a pattern: there is nothing to offer
        Name, ///< a word, or the beginning of a field's name
        Operator, ///< right behind a field's name
        Value, ///< behind an operator
        State, ///< behind `is:`
    };
    What what = What::Nothing;
    int from = 0; ///< the stretch of the text that a choice replaces
    int length = 0;
    QString typed; ///< what of it stands before the cursor, without quotation mark
    std::optional<Field> field; ///< of Operator and Value
    FilterOp op = FilterOp::Has; ///< of Value
};

FilterPlace filterPlaceAt(const QString &text, int cursor);

/// Fields one of whose names, or a word of them, begins with `typed`: the names people use most first. All of them for
/// an empty text.
QList<Field> filterFieldsFor(QStringView typed);

} // namespace agm
