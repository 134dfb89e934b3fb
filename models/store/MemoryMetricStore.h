// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/MetricStore.h"

#include <map>
#include <memory>

namespace agm {

/// The figures of a session without a disk: it keeps the same rules and forgets everything with the object. Used from
/// one thread; every future is resolved when the call returns.
class MemoryMetricStore : public MetricStore {
public:
    MemoryMetricStore();
    ~MemoryMetricStore() override;

    QFuture<Result<SeriesById>> record(const MetricRecord &record) override;
    QFuture<Result<SeriesById>> series(const MetricQuery &query) override;
    QFuture<Result<QList<DayTotal>>> totalsByDay(const QString &accountId, Currency currency, QDate first, QDate last,
                                                 const QByteArray &zone) override;
    QFuture<Result<QList<QDate>>> daysKnown(const QString &accountId, const QByteArray &zone) override;
    QFuture<Result<QHash<QString, QDateTime>>> issuesSeen(const QString &accountId, const QStringList &issueIds,
                                                          const QDateTime &at) override;
    QFuture<Result<QHash<QString, QDateTime>>> issuesFirstSeen(const QString &accountId) override;

private:
    struct Account;
    Account &account(const QString &accountId, const QByteArray &zone);

    std::map<std::pair<QString, QByteArray>, std::unique_ptr<Account>> m_accounts;
    QHash<QString, QHash<QString, QDateTime>> m_issues;
};

} // namespace agm
