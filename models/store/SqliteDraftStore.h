// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DraftStore.h"

namespace agm {

class Database;

/// The drafts on disk. Any thread may call.
class SqliteDraftStore : public DraftStore {
public:
    /// The database is not owned and must outlive this. It may be opened later: what was asked before that fails with
    /// ErrorKind::Storage.
    explicit SqliteDraftStore(Database *database) : m_database(database) { }

    QFuture<Result<QList<StoredDraft>>> load(const QString &accountId) override;
    QFuture<Result<void>> save(const QString &accountId, const QList<StoredDraft> &changed,
                               const QStringList &removed) override;

private:
    Database *m_database;
};

} // namespace agm
