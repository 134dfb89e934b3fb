// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteMetricStore.h"

#include "domain/Futures.h"
#include "store/Database.h"
#include "store/MetricSql.h"

namespace agm {

QFuture<Result<SeriesById>> SqliteMetricStore::record(const MetricRecord &record)
{
    if (const auto checked = store::checkRecord(record); !checked)
        return finishedFuture<SeriesById>(tl::unexpected<Error>(checked.error()));
    return m_database->run([record](QSqlDatabase &db) { return store::recordMetrics(db, record); });
}

QFuture<Result<SeriesById>> SqliteMetricStore::series(const MetricQuery &query)
{
    return m_database->run([query](QSqlDatabase &db) { return store::readMetrics(db, query); });
}

QFuture<Result<QList<DayTotal>>> SqliteMetricStore::totalsByDay(const QString &accountId, Currency currency,
                                                                QDate first, QDate last, const QByteArray &zone)
{
    return m_database->run(
        [=](QSqlDatabase &db) { return store::readTotals(db, accountId, currency, first, last, zone); });
}

QFuture<Result<QList<QDate>>> SqliteMetricStore::daysKnown(const QString &accountId, const QByteArray &zone)
{
    return m_database->run([=](QSqlDatabase &db) { return store::readDaysKnown(db, accountId, zone); });
}

QFuture<Result<QHash<QString, QDateTime>>>
SqliteMetricStore::issuesSeen(const QString &accountId, const QStringList &issueIds, const QDateTime &at)
{
    return m_database->run([=](QSqlDatabase &db) { return store::noteIssues(db, accountId, issueIds, at); });
}

QFuture<Result<QHash<QString, QDateTime>>> SqliteMetricStore::issuesFirstSeen(const QString &accountId)
{
    return m_database->run([=](QSqlDatabase &db) { return store::readIssues(db, accountId); });
}

} // namespace agm
