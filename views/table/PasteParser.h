// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "items/ItemRoles.h"
#include "views/common/Formats.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>

namespace agm {

/// One ad group that a pasted block may change.
struct PasteRow {
    AdGroupPtr group; ///< with its draft applied
    CampaignPtr campaign; ///< null while it is not loaded
    DraftPtr draft; ///< null without one
    Pending pending;
};

/// Where a block goes.
struct PasteTarget {
    int count = 0; ///< ad groups shown
    std::function<PasteRow(int)> row; ///< of the shown ones, in their order
    int firstRow = 0; ///< the current cell
    QList<Field> columns; ///< the visible fields from the current column on
    Formats formats;
};

/// One cell, row or column that is not taken, and why.
struct PasteRefusal {
    int line = 0; ///< of the block, counted from 1; 0: a whole column
    QString column; ///< the field's title or the block's heading
    QString text; ///< as pasted
    QString reason;
};

/// What a block would do. Every cell of it is counted once: taken, kept, the same, or refused.
struct PasteReport {
    QList<ProposedEdit> edits;
    int cells = 0; ///< all of them but the ids and titles that name a row
    int taken = 0;
    int same = 0; ///< has this value already
    int empty = 0; ///< an empty cell keeps what is there
    QList<PasteRefusal> refused;
    int refusedCells = 0;
};

/// Reads a block. With a first line that names the column "id" or the title (the API's key or the heading shown), each
/// line finds its ad group by it, and the other columns by their names; otherwise the block goes cell by cell from the
/// current one. Empty keeps, "[]" clears. Nothing is changed by reading.
PasteReport readPaste(const QString &text, const PasteTarget &target);

} // namespace agm
