// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

#include <memory>

namespace agm {

class Database;

/// The journal on disk. Marks that are made while the store is busy are committed together, still in their order and
/// each with its own result. Any thread may call.
class SqliteJournal : public Journal {
public:
    /// The database is not owned and must outlive the journal. It may be opened later: what was asked before that
    /// fails with ErrorKind::Storage.
    explicit SqliteJournal(Database *database);
    ~SqliteJournal() override;

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
    struct Queue;
    template <class F>
    auto runInOrder(F work);

    Database *m_database;
    std::shared_ptr<Queue> m_queue;
};

} // namespace agm
