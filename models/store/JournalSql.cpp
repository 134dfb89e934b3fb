// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalSql.h"

#include "store/JournalRows.h"
#include "store/JournalRules.h"

namespace agm::store {
namespace {

/// Prepared once for all marks of a transaction.
struct MarkStatements {
    QSqlQuery job;
    QSqlQuery states;
    QSqlQuery update;

    static Result<MarkStatements> prepare(QSqlDatabase &db)
    {
        MarkStatements s{QSqlQuery(db), QSqlQuery(db), QSqlQuery(db)};
        s.job.setForwardOnly(true);
        s.states.setForwardOnly(true);
        if (!s.job.prepare(QStringLiteral("SELECT number FROM journal_job WHERE id = ?")))
            return tl::unexpected<Error>(sqlError(s.job.lastError(), QStringLiteral("journal")));
        if (!s.states.prepare(QStringLiteral("SELECT state FROM journal_item WHERE job = ? AND ad_group_id = ? "
                                             "AND (? = '' OR field = ?)")))
            return tl::unexpected<Error>(sqlError(s.states.lastError(), QStringLiteral("journal")));
        if (!s.update.prepare(QStringLiteral("UPDATE journal_item SET state = ?, error = ?, changed_ms = ?, "
                                             "result_id = CASE WHEN ? = '' THEN result_id ELSE ? END "
                                             "WHERE job = ? AND ad_group_id = ? AND state <> ? "
                                             "AND (? = '' OR field = ?)")))
            return tl::unexpected<Error>(sqlError(s.update.lastError(), QStringLiteral("journal")));
        return s;
    }
};

Result<void> applyMark(MarkStatements &s, const MarkRequest &request, qint64 job, const JournalMark &mark)
{
    const QString field = notNull(mark.field);
    if (auto done = again(s.states, {job, notNull(mark.adGroupId), field, field}); !done)
        return done;
    bool found = false;
    while (s.states.next()) {
        found = true;
        const auto from = journalStateOf(s.states.value(0).toString());
        if (!from || !journalMayChange(*from, mark.state)) {
            s.states.finish();
            return forbiddenStep(mark.adGroupId, from.value_or(JournalState::Unknown), mark.state);
        }
    }
    if (auto ended = readToEnd(s.states); !ended)
        return ended;
    s.states.finish();
    if (!found)
        return unknownRow(request.jobId, mark.adGroupId);
    const QString word = wordOf(mark.state);
    const QString result = notNull(mark.resultId);
    return again(s.update,
                 {word, notNull(mark.error), request.at.toMSecsSinceEpoch(), result, result, job, mark.adGroupId, word,
                  field, field});
}

Result<void> applyRequest(MarkStatements &s, const MarkRequest &request)
{
    if (auto done = again(s.job, {notNull(request.jobId)}); !done)
        return done;
    const bool known = s.job.next();
    const qint64 job = known ? s.job.value(0).toLongLong() : 0;
    if (auto ended = readToEnd(s.job); !ended)
        return ended;
    s.job.finish();
    if (!known)
        return unknownRow(request.jobId, {});
    for (const JournalMark &mark : request.marks) {
        if (auto done = applyMark(s, request, job, mark); !done)
            return done;
    }
    return {};
}

/// Fills `results`; an error means that nothing of the transaction may stay.
Result<void> applyAll(QSqlDatabase &db, const std::vector<MarkRequest> &requests, std::vector<Result<void>> &results)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto statements = MarkStatements::prepare(db);
    if (!statements)
        return tl::unexpected<Error>(statements.error());
    for (const MarkRequest &request : requests) {
        if (auto done = exec(db, QStringLiteral("SAVEPOINT one_call")); !done)
            return tl::unexpected<Error>(done.error());
        const Result<void> applied = applyRequest(*statements, request);
        if (!applied && applied.error().kind == ErrorKind::Storage)
            return applied;
        if (!applied) {
            if (auto back = exec(db, QStringLiteral("ROLLBACK TO one_call")); !back)
                return tl::unexpected<Error>(back.error());
        }
        if (auto done = exec(db, QStringLiteral("RELEASE one_call")); !done)
            return tl::unexpected<Error>(done.error());
        results.push_back(applied);
    }
    return transaction->commit();
}

} // namespace

Result<void> insertJob(QSqlDatabase &db, const JournalJob &job, const QList<JournalItem> &items)
{
    if (const auto checked = checkPlan(job, items); !checked)
        return checked;
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    auto known = exec(db, QStringLiteral("SELECT 1 FROM journal_job WHERE id = ?"), {job.id});
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->next())
        return knownJob(job.id);
    known->finish();
    const qint64 at = job.at.toMSecsSinceEpoch();
    auto head
        = exec(db,
               QStringLiteral("INSERT INTO journal_job (id, at_ms, account_id, account_name, action, undo_of, "
                              "retry_of, origin, note, person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               {job.id, at, notNull(job.accountId), notNull(job.accountName), wordOf(job.action), notNull(job.undoOf),
                notNull(job.retryOf), notNull(job.origin), notNull(job.note), notNull(job.person)});
    if (!head)
        return tl::unexpected<Error>(head.error());
    const qint64 number = head->lastInsertId().toLongLong();
    QSqlQuery insert(db);
    if (!insert.prepare(QStringLiteral("INSERT INTO journal_item (job, ad_group_id, field, position, title, "
                                       "idempotency_key, before, after, state, "
                                       "error, changed_ms, result_id) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
        return tl::unexpected<Error>(sqlError(insert.lastError(), QStringLiteral("journal")));
    const QString planned = wordOf(JournalState::Planned);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JournalItem &item = items.at(i);
        // A null byte array would be stored as NULL.
        const QByteArray key = item.idempotencyKey.isNull() ? QByteArray("") : item.idempotencyKey;
        if (auto done = again(insert,
                              {number, item.adGroupId, item.field, qint64(i), notNull(item.title), key, item.before,
                               item.after, planned, notNull(item.error), at, notNull(item.resultId)});
            !done)
            return done;
    }
    return transaction->commit();
}

std::vector<Result<void>> applyMarks(QSqlDatabase &db, const std::vector<MarkRequest> &requests)
{
    std::vector<Result<void>> results;
    results.reserve(requests.size());
    const Result<void> committed = applyAll(db, requests, results);
    if (committed)
        return results;
    return std::vector<Result<void>>(requests.size(), committed);
}

Result<QList<JournalItem>> recoverAccount(QSqlDatabase &db, const QString &accountId)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    // The first condition is the one of the small index over rows that are not settled; SQLite uses it only when it
    // stands there word for word.
    const QString step = QStringLiteral("UPDATE journal_item SET state = ?, error = '', changed_ms = ? "
                                        "WHERE state IN ('planned', 'sent', 'unknown') AND state = ? "
                                        "AND job IN (SELECT number FROM journal_job WHERE account_id = ?)");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const auto &[from, to] : {std::pair(JournalState::Sent, JournalState::Unknown),
                                   std::pair(JournalState::Planned, JournalState::Cancelled)}) {
        if (auto done = exec(db, step, {wordOf(to), now, wordOf(from), notNull(accountId)}); !done)
            return tl::unexpected<Error>(done.error());
    }
    auto unknown = collect(exec(db,
                                ItemColumns
                                    + QStringLiteral("WHERE i.state IN ('planned', 'sent', 'unknown') "
                                                     "AND i.state = 'unknown' AND j.account_id = ? "
                                                     "ORDER BY j.number, i.position"),
                                {notNull(accountId)}));
    if (!unknown)
        return unknown;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected<Error>(done.error());
    return unknown;
}

Result<QList<JournalJob>> readJobs(QSqlDatabase &db, const QString &accountId, int limit)
{
    return collectJobs(
        exec(db, JobColumns + QStringLiteral("WHERE ? = '' OR j.account_id = ? ORDER BY j.number DESC LIMIT ?"),
             {notNull(accountId), notNull(accountId), qMax(0, limit)}));
}

Result<QList<JournalItem>> readItems(QSqlDatabase &db, const QString &jobId)
{
    return collect(exec(db, ItemColumns + QStringLiteral("WHERE j.id = ? ORDER BY i.position"), {notNull(jobId)}));
}

Result<QList<JournalItem>> searchItems(QSqlDatabase &db, const QString &accountId, const QString &text, int limit)
{
    // Compared here, not by LIKE: SQLite folds the letters of ASCII only.
    return collect(
        exec(db, ItemColumns + QStringLiteral("WHERE ? = '' OR j.account_id = ? ORDER BY j.number DESC, i.position"),
             {notNull(accountId), notNull(accountId)}),
        limit, [&](const JournalItem &item) { return matches(item, text); });
}

} // namespace agm::store
