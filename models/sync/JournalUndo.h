// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "domain/Error.h"

#include <QtCore/QFuture>

namespace agm {

class Journal;

/// Which part of a job is to be taken back: all of it, some ad groups, one field of one ad group.
struct UndoScope {
    QStringList adGroupIds; ///< empty: all
    std::optional<Field> field;
};

/// A plan that takes a job back, and what it cannot.
struct UndoPlan {
    EditPlan plan;
    int deleted = 0; ///< ad groups the job deleted: they cannot come back
    int unsettled = 0; ///< rows whose outcome is not known
    /// Settings of deleted ad groups as the journal kept them, for paused copies.
    QList<NewAdGroup> copies;
};

/// Reads the journal, so it works after a restart. Only confirmed rows that changed something are taken back; the
/// ChangeRunner then reads each ad group first (value as the job left it → written back; as before → nothing; else a
/// conflict). The undo of a Create is a Delete. Taking an undo back is the redo.
/// Errors: Storage; Invalid for an unknown job or one with nothing to take back.
QFuture<Result<UndoPlan>> planUndo(Journal *journal, const QString &jobId, const UndoScope &scope, QObject *context);

} // namespace agm
