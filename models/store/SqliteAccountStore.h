// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AccountStore.h"
#include "store/Database.h"

#include <memory>

namespace agm {

/// The last known accounts in an SQLite file of their own. A file that turns out to be damaged is removed when the
/// store is closed. May be used from any thread; never waits for the disk, except in the destructor.
class SqliteAccountStore final : public AccountStore {
public:
    /// Begins to open the file at once.
    explicit SqliteAccountStore(const QString &file);
    /// Finishes what was asked so far.
    ~SqliteAccountStore() override;

    /// What opening came to.
    QFuture<Result<StoreReport>> opened() const { return m_opened; }

    QFuture<Result<KnownAccount>> load(const QString &accountId, const TimeWindow &wanted,
                                       const QString &after = {}) override;
    QFuture<Result<void>> put(const QString &accountId, const KnownDays &days,
                              const QList<AdGroupPtr> &groups) override;
    QFuture<Result<void>> remove(const QString &accountId, const QStringList &ids) override;
    QFuture<Result<void>> complete(const QString &accountId, const QDateTime &asOf, const KnownDays &days,
                                   const CampaignsById &campaigns) override;
    QFuture<Result<void>> forget(const QString &accountId) override;
    QFuture<Result<std::vector<qint64>>> creationTimes(const QString &accountId) override;
    QFuture<Result<Instant>> newestUpdate(const QString &accountId) override;

private:
    struct State;
    template <class T, class Work>
    QFuture<Result<T>> run(Work work);

    QString m_file;
    std::shared_ptr<State> m_state; ///< used on the store's thread alone, but for its flag
    Database m_database;
    QFuture<Result<StoreReport>> m_opened;
};

} // namespace agm
