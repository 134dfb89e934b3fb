// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Error.h"
#include "domain/Reading.h"

#include <functional>

namespace agm {

/// Cells of files in the forms that the views do not know: the program gives them. Both may be called on any thread;
/// empty ones: such cells are neither known again nor read.
struct SheetCells {
    /// How an export writes an attribute.
    std::function<QString(const AdGroup &group, Field field)> text;
    /// What the cell of an editable time, list or object says; "[]" clears.
    std::function<Result<FieldValue>(Field field, const QString &text)> value;
};

} // namespace agm
