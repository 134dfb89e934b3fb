// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/Draft.h"
#include "items/ItemRoles.h"
#include "views/common/Formats.h"
#include "views/table/SheetCells.h"

namespace agm {

/// What a text typed into a cell, or pasted, means for a field.
struct CellInput {
    std::optional<FieldValue> value; ///< only without a problem
    QString problem; ///< what is wrong and what to type instead
};

/// The fields that can be changed in their cell: title, status, budget, cost target.
bool isCellField(Field field);
/// Those that a pasted block or a file can change: all that an update may.
bool isPasteField(Field field);

/// Why this field of this ad group cannot be changed, and where it can; empty when it can. `group` has its
/// draft applied; `campaign` and `draft` may be null.
QString whyNotEditable(const AdGroup &group, const Campaign *campaign, const Draft *draft, const Pending &pending,
                       Field field);
/// Reads one text. `group` has its draft applied. "[]" clears where the API can; an empty text is a problem here. Words
/// may be the API's or those shown; times, lists and objects need `cells`.
CellInput readCell(Field field, const QString &text, const AdGroup &group, const Formats &formats,
                   const SheetCells &cells = {});
/// The text an editor starts with: what readCell() reads back as the same value.
QString cellText(Field field, const AdGroup &group, const Formats &formats);

} // namespace agm
