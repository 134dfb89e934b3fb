// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/MetricStore.h"

namespace agm {

class Database;

/// The figures on disk. Any thread may call.
class SqliteMetricStore : public MetricStore {
public:
    /// The database is not owned and must outlive this. It may be opened later: what was asked before that fails with
    /// ErrorKind::Storage.
    explicit SqliteMetricStore(Database *database) : m_database(database) { }

    QFuture<Result<SeriesById>> record(const MetricRecord &record) override;
    QFuture<Result<SeriesById>> series(const MetricQuery &query) override;
    QFuture<Result<QList<DayTotal>>> totalsByDay(const QString &accountId, Currency currency, QDate first, QDate last,
                                                 const QByteArray &zone) override;
    QFuture<Result<QList<QDate>>> daysKnown(const QString &accountId, const QByteArray &zone) override;
    QFuture<Result<QHash<QString, QDateTime>>> issuesSeen(const QString &accountId, const QStringList &issueIds,
                                                          const QDateTime &at) override;
    QFuture<Result<QHash<QString, QDateTime>>> issuesFirstSeen(const QString &accountId) override;

private:
    Database *m_database;
};

} // namespace agm
