// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/Error.h"

#include <QtCore/QDateTime>

#include <optional>

namespace agm {

enum class JobItemState {
    Waiting, ///< planned in the journal, not sent
    Sent, ///< on its way
    Done, ///< the server's answer shows the new state
    Failed, ///< the server refused it, or it could not be sent; `error` says why
    Unknown, ///< it may have happened: the answer was lost and reading back failed as well
    Cancelled, ///< never sent
};

/// A field that was changed elsewhere, with its three values.
struct FieldConflict {
    Field field = Field::Status;
    FieldValue base; ///< what the job expected
    FieldValue mine; ///< what it was to write
    FieldValue theirs; ///< what the server has
    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

struct JobItem {
    QString adGroupId;
    QString title;
    JobItemState state = JobItemState::Waiting;
    /// The ad group really changed by this (it was not already so); undo touches only these.
    bool changed = false;
    std::optional<Error> error;
    BulkAction action = BulkAction::Pause; ///< of this row; a review's job has several kinds
    QString campaignId; ///< of a Create
    QString resultId; ///< the id the server gave to what was created
    QList<FieldConflict> conflicts; ///< why it failed, when somebody else changed it
    QMap<Field, FieldChange> fields; ///< what the row was to change
    /// What of it was sent and found on the server, also in a row that failed because the server left something out.
    QList<Field> taken;
};

/// One bulk action on its way or done.
struct Job {
    QString id;
    BulkAction action = BulkAction::Pause;
    QString undoOf; ///< the job that this one takes back; empty otherwise
    QString retryOf; ///< the job whose failed items this one repeats; empty otherwise
    QString origin; ///< EditPlan::origin
    QDateTime startedAt;
    QList<JobItem> items;
    bool finished = false;
    bool cancelling = false;
    /// An error before anything was sent (the journal could not be written): no item was sent.
    std::optional<Error> error;

    int count(JobItemState state) const;
    int settled() const { return int(items.size()) - count(JobItemState::Waiting) - count(JobItemState::Sent); }
    QStringList ids(JobItemState state) const;
};

} // namespace agm
