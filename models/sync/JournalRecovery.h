// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "store/Journal.h"

#include <QtCore/QFuture>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

class AdGroupReader;

/// What became of changes that were on their way when the program ended.
struct RecoveryReport {
    int confirmed = 0; ///< the ad group is as the change wanted it
    int notDone = 0; ///< it is not: the change did not happen, or was taken back elsewhere
    int unknown = 0; ///< it could not be read now; asked again at the next start
    /// Local ids of new ad groups that exist, also where that was known before the end: their drafts are done.
    QStringList created;
};

/// Reads each ad group whose change has no known outcome and writes the outcome to the journal. Call it once when an
/// account is opened, before any of its jobs starts. Where jobs may start before the server can be reached,
/// Journal::recover() is asked before, and its answer given as `open`: it would take their rows for what an earlier run
/// left. Main thread; reader and journal must outlive the future.
QFuture<Result<RecoveryReport>> recoverJournal(Journal *journal, AdGroupReader *reader, const QString &accountId,
                                               QObject *context,
                                               const std::optional<QFuture<Result<QList<JournalItem>>>> &open = {});

} // namespace agm
