// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

namespace agm {

/// The journal of a session without a disk: it keeps the same rules and forgets everything with the object. Used from
/// one thread; every future is resolved when the call returns.
class MemoryJournal : public Journal {
public:
    QFuture<Result<void>> plan(const JournalJob &job, const QList<JournalItem> &items) override;
    QFuture<Result<void>> markAll(const QString &jobId, const QList<JournalMark> &marks) override;
    QFuture<Result<QList<JournalItem>>> recover(const QString &accountId) override;
    QFuture<Result<QList<JournalJob>>> jobs(const QString &accountId, int limit = 100) override;
    QFuture<Result<QList<JournalItem>>> items(const QString &jobId) override;
    QFuture<Result<QList<JournalItem>>> search(const QString &accountId, const QString &text, int limit = 200) override;
    QFuture<Result<QList<JournalItem>>> changesSince(const QString &accountId, const QDateTime &since,
                                                     const QStringList &fields) override;
    QFuture<Result<QList<JournalEntry>>> history(const JournalFilter &filter) override;

private:
    struct Entry {
        JournalJob job;
        QList<JournalItem> items;
    };
    Entry *find(const QString &jobId);
    QString undoneBy(const QString &jobId) const;

    QList<Entry> m_entries;
};

} // namespace agm
