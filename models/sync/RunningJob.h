// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AdGroupWriter.h"
#include "sync/Job.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>

namespace agm {

/// A job with what the ChangeRunner needs to carry it out; the lists run along Job::items.
struct RunningJob {
    Job job;
    QList<EditRow> rows;
    QList<QByteArray> keys; ///< one Idempotency-Key per intent, the same over all tries
    /// Each ad group is read before it is written, and nothing but what the row expects is overwritten.
    bool careful = false;
    bool planned = false; ///< the intents are on the disk
    QSet<int> marked; ///< items that the journal knows as sent
    QHash<int, QList<Field>> left; ///< by item: what was not sent because it was as wanted already
    QHash<int, PendingWrite> writes; ///< on their way, by item
    /// Items whose answer the server may have repeated: it may be older than what the server has now.
    QSet<int> repeated;
    int next = 0; ///< the next item to be sent
    int open = 0; ///< items without an outcome
    int lostInARow = 0; ///< connections lost one after the other
    QElapsedTimer clock; ///< since the first request could go
};

/// Milliseconds until the rest is sent and answered: at the speed so far, and, where the rest does not fit into what
/// the operation's limit leaves of this minute, at the limit's. -1 before the first answers.
qint64 estimateLeft(const RunningJob &job, const ApiQuota &quota);

} // namespace agm
