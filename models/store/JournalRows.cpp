// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalRows.h"

#include "store/JournalRules.h"

#include <QtCore/QCoreApplication>

namespace agm::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JournalRows)
};

} // namespace

const QString ItemColumns = QStringLiteral("SELECT j.id, i.ad_group_id, i.title, i.idempotency_key, i.field, i.before, "
                                           "i.after, i.state, i.error, i.changed_ms, i.result_id "
                                           "FROM journal_item i JOIN journal_job j ON j.number = i.job ");
const QString JobColumns = QStringLiteral("SELECT j.id, j.at_ms, j.account_id, j.account_name, j.action, j.undo_of, "
                                          "j.retry_of, j.origin, j.note, j.person FROM journal_job j ");

Result<JournalItem> itemOf(const QSqlQuery &query)
{
    JournalItem item;
    item.jobId = query.value(0).toString();
    item.adGroupId = query.value(1).toString();
    item.title = query.value(2).toString();
    item.idempotencyKey = query.value(3).toByteArray();
    item.field = query.value(4).toString();
    item.before = query.isNull(5) ? QString() : notNull(query.value(5).toString());
    item.after = query.isNull(6) ? QString() : notNull(query.value(6).toString());
    const auto state = journalStateOf(query.value(7).toString());
    if (!state)
        return fail(
            ErrorKind::Storage,
            Tr::tr("The journal holds a state this program does not know: \"%1\".").arg(query.value(7).toString()),
            QStringLiteral("journal job %1").arg(item.jobId));
    item.state = *state;
    item.error = query.value(8).toString();
    item.changedAt = QDateTime::fromMSecsSinceEpoch(query.value(9).toLongLong(), Qt::UTC);
    item.resultId = query.value(10).toString();
    return item;
}

Result<JournalJob> jobOf(const QSqlQuery &query)
{
    JournalJob job;
    job.id = query.value(0).toString();
    job.at = QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC);
    job.accountId = query.value(2).toString();
    job.accountName = query.value(3).toString();
    const auto action = bulkActionOf(query.value(4).toString());
    if (!action)
        return fail(
            ErrorKind::Storage,
            Tr::tr("The journal holds an action this program does not know: \"%1\".").arg(query.value(4).toString()),
            QStringLiteral("journal job %1").arg(job.id));
    job.action = *action;
    job.undoOf = query.value(5).toString();
    job.retryOf = query.value(6).toString();
    job.origin = query.value(7).toString();
    job.note = query.value(8).toString();
    job.person = query.value(9).toString();
    return job;
}

Result<QList<JournalItem>> collect(Result<QSqlQuery> query)
{
    return collect(std::move(query), NoLimit, [](const JournalItem &) { return true; });
}

Result<QList<JournalJob>> collectJobs(Result<QSqlQuery> query)
{
    if (!query)
        return tl::unexpected<Error>(query.error());
    QList<JournalJob> jobs;
    while (query->next()) {
        const Result<JournalJob> job = jobOf(*query);
        if (!job)
            return tl::unexpected<Error>(job.error());
        jobs.append(*job);
    }
    if (const auto ended = readToEnd(*query); !ended)
        return tl::unexpected<Error>(ended.error());
    return jobs;
}

} // namespace agm::store
