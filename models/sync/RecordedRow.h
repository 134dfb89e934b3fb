// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "store/Journal.h"

namespace agm {

/// One ad group's part of a recorded job. Where its fields ended apart, state and error are those of the least settled
/// one (store/Journal.h); each item has its own.
struct RecordedRow {
    BulkAction action = BulkAction::Edit; ///< the journal names only the job's; a review's job has several kinds
    QString adGroupId; ///< of a Create: the local id
    QString title;
    QString resultId; ///< the id the server gave to what was created
    JournalState state = JournalState::Planned;
    QString error;
    QDateTime changedAt; ///< UTC
    QList<JournalItem> items; ///< one for each field, as planned
};

/// The ad groups of one job in the order in which they were planned. `job` is the kind of the whole.
QList<RecordedRow> recordedRows(const QList<JournalItem> &items, BulkAction job);

} // namespace agm
