// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "domain/Draft.h"
#include "domain/Guardrails.h"

namespace agm {

/// What an editor, a cell or a pasted block proposes for one ad group: only the fields a person touched.
struct ProposedEdit {
    QString adGroupId;
    AdGroupPatch patch;
};

/// One field's part of a job. Equal values are an expectation: nothing is sent for them, but the ad group must still
/// have them or the row is a conflict.
struct FieldChange {
    FieldValue before;
    FieldValue after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One ad group's part of a job.
struct EditRow {
    BulkAction action = BulkAction::Edit;
    QString adGroupId; ///< of a Create: isLocalId()
    QString title;
    QString campaignId; ///< Create only
    /// Edit: what changes. Create: every before is null. Delete: status → "deleted", and what else the ad group had
    /// with a null after, so that a copy can be offered later. Pause and Resume: the status.
    QMap<Field, FieldChange> fields;
};

/// What makes a job: its rows, and where they come from.
struct EditPlan {
    BulkAction action = BulkAction::Edit; ///< the kind of the whole; rows may differ
    QList<EditRow> rows;
    QString origin; ///< a word for the journal: review, plan, cell, panic_stop, restore, undo, redo
    QString note;
    QString undoOf; ///< the job that this one takes back; empty otherwise
    QString retryOf; ///< the job whose failed rows this one repeats; empty otherwise
    std::optional<Money> typedTotal; ///< the answer to the guard's question
};

/// The rows of the drafts that the review posts: blocked and left out ones are not in it.
/// `account` gives a Delete what the ad group had.
EditPlan planOfDrafts(const QList<Draft> &drafts, const QSet<QString> &leftOut,
                      const QSet<QPair<QString, int>> &leftOutFields, std::span<const AdGroupPtr> account);

/// A row that deletes; `group` (may be null) is what the journal keeps of it.
EditRow deleteRow(const QString &id, const AdGroup *group);

/// An ad group that one row deletes is not changed by another: where both stand in `rows`, the other goes, and the
/// deletion expects what it would have started from. (A creation that was repeated after its answer was lost may be
/// posted together with edits of what it had made.)
void foldIntoDeletions(QList<EditRow> &rows);

/// The ad groups as the plan would leave them, for the money impact.
QList<ChangedGroup> changedGroups(const EditPlan &plan, std::span<const AdGroupPtr> account);

/// The amounts a plan changes, for the guard. `dayStart`: by ad group and int(Field), what they were 24 hours ago.
QList<AmountEdit> amountEditsOf(const EditPlan &plan, const QHash<QPair<QString, int>, Money> &dayStart);

} // namespace agm
