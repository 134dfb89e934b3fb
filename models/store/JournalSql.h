// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

#include <vector>

class QSqlDatabase;

/// The journal's statements. Every function runs on the store's thread and leaves no transaction open.
namespace agm::store {

/// One call of Journal::markAll().
struct MarkRequest {
    QString jobId;
    QList<JournalMark> marks;
    QDateTime at;
};

Result<void> insertJob(QSqlDatabase &db, const JournalJob &job, const QList<JournalItem> &items);
/// Applies all requests in one transaction; a request that is refused changes nothing and does not hold up the others.
/// One result for each; when the commit fails, none of them took place.
std::vector<Result<void>> applyMarks(QSqlDatabase &db, const std::vector<MarkRequest> &requests);
Result<QList<JournalItem>> recoverAccount(QSqlDatabase &db, const QString &accountId);
Result<QList<JournalJob>> readJobs(QSqlDatabase &db, const QString &accountId, int limit);
Result<QList<JournalItem>> readItems(QSqlDatabase &db, const QString &jobId);
Result<QList<JournalItem>> searchItems(QSqlDatabase &db, const QString &accountId, const QString &text, int limit);
/// The statement of readChangesSince(): a time in milliseconds and an account id.
QString changesSinceSql();
Result<QList<JournalItem>> readChangesSince(QSqlDatabase &db, const QString &accountId, const QDateTime &since,
                                            const QStringList &fields);
Result<QList<JournalEntry>> readHistory(QSqlDatabase &db, const JournalFilter &filter);

} // namespace agm::store
