// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "items/ItemRoles.h"
#include "views/common/Formats.h"
#include "views/table/SheetCells.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>

namespace agm {

/// One ad group that a pasted block or a file may change.
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
    Formats formats; ///< how numbers are written
    SheetCells cells = {}; ///< without them no time, list or object is read
    bool file = false; ///< numbers are written as in files, not as in the window's language
};

/// One cell, row or column that is not taken, and why.
struct PasteRefusal {
    int line = 0; ///< of the block, counted from 1; 0: a whole column
    QString column; ///< the field's title or the block's heading
    QString text; ///< as pasted
    QString reason;
    QString adGroup = {}; ///< its title, or what names it when it was not found
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
    /// Of a sheet.
    int lines = 0; ///< those below the headings
    int refusedLines = 0; ///< nothing of them is taken
    QStringList passedOver; ///< headings of columns that cannot be changed: figures, ids
    QString problem; ///< why the text as a whole cannot be used; empty when it can
};

/// Reads a block. With a first line that names the column "id" or the title (the API's key or the heading shown), each
/// line finds its ad group by it, and the other columns by their names; otherwise the block goes cell by cell from the
/// current one. Empty keeps, "[]" clears. Nothing is changed by reading.
PasteReport readPaste(const QString &text, const PasteTarget &target);

/// Whether its first line names the column "id" or the title, so that each line finds its ad group.
bool namesAdGroups(const QList<QStringList> &block);

/// Reads a sheet, that is a block with such a first line: a file or a large paste. Unlike in a block that is pasted
/// into the table, a line with anything that is not taken is refused as a whole, since half a change may be the wrong
/// one; columns of what cannot be changed are passed over and named. `target` is all of the account. Any thread.
PasteReport readSheet(const QList<QStringList> &block, const PasteTarget &target);

/// "budget_amount", "Budget", or "Budget, USD" as this program copies it, "Starts (UTC)" as it writes it; any case. Of
/// derived columns too. `currency` (may be null) is the code that the heading names.
std::optional<Field> fieldOfHeading(const QString &heading, QString *currency = nullptr);
/// The heading of the campaign's title, which files have beside its id.
QString campaignTitleHeading(bool shown);

} // namespace agm
