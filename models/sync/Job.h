// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
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

struct JobItem {
    QString adGroupId;
    QString title;
    JobItemState state = JobItemState::Waiting;
    /// The ad group really changed by this (it was not already so); undo touches only these.
    bool changed = false;
    std::optional<Error> error;
};

/// One bulk action on its way or done.
struct Job {
    QString id;
    BulkAction action = BulkAction::Pause;
    QString undoOf; ///< the job that this one takes back; empty otherwise
    QString retryOf; ///< the job whose failed items this one repeats; empty otherwise
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
