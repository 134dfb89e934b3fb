// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JournalRows.h"
#include "store/JournalRules.h"
#include "store/JournalSql.h"

namespace agm::store {
namespace {

/// The job's head suits; whether its text does is asked later, because SQLite folds the letters of ASCII only.
Result<QSqlQuery> jobsOf(QSqlDatabase &db, const JournalFilter &filter)
{
    QStringList terms{QStringLiteral("1")};
    QVariantList values;
    if (!filter.accountId.isEmpty()) {
        terms.append(QStringLiteral("j.account_id = ?"));
        values.append(filter.accountId);
    }
    if (filter.action) {
        terms.append(QStringLiteral("j.action = ?"));
        values.append(wordOf(*filter.action));
    }
    if (filter.from.isValid()) {
        terms.append(QStringLiteral("j.at_ms >= ?"));
        values.append(filter.from.toMSecsSinceEpoch());
    }
    if (filter.to.isValid()) {
        terms.append(QStringLiteral("j.at_ms < ?"));
        values.append(filter.to.toMSecsSinceEpoch());
    }
    if (!filter.adGroupId.isEmpty()) {
        terms.append(QStringLiteral("j.number IN (SELECT job FROM journal_item WHERE ad_group_id = ? UNION "
                                    "SELECT job FROM journal_item WHERE result_id <> '' AND result_id = ?)"));
        values.append(filter.adGroupId);
        values.append(filter.adGroupId);
    }
    return exec(db,
                JobColumns + QStringLiteral("WHERE %1 ORDER BY j.number DESC").arg(terms.join(QStringLiteral(" AND "))),
                values);
}

Result<bool> hasText(QSqlDatabase &db, const JournalJob &job, const QString &text)
{
    if (text.isEmpty() || textMatches(job, text))
        return true;
    const auto found = collect(exec(db, ItemColumns + QStringLiteral("WHERE j.id = ?"), {job.id}), 1,
                               [&](const JournalItem &item) { return textMatches(item, text); });
    if (!found)
        return tl::unexpected<Error>(found.error());
    return !found->isEmpty();
}

Result<JournalEntry> entryOf(QSqlDatabase &db, const JournalJob &job)
{
    JournalEntry entry;
    entry.job = job;
    // The number orders the states as journalIsLessSettled() does; SQLite gives the other columns of the row that has
    // the largest.
    auto counts
        = exec(db,
               QStringLiteral("SELECT state, count(*) FROM (SELECT i.state AS state, max(CASE i.state "
                              "WHEN 'unknown' THEN 5 WHEN 'sent' THEN 4 WHEN 'planned' THEN 3 WHEN 'failed' THEN 2 "
                              "WHEN 'confirmed' THEN 1 ELSE 0 END) FROM journal_item i "
                              "JOIN journal_job j ON j.number = i.job WHERE j.id = ? GROUP BY i.ad_group_id) "
                              "GROUP BY state"),
               {job.id});
    if (!counts)
        return tl::unexpected<Error>(counts.error());
    while (counts->next()) {
        if (const auto state = journalStateOf(counts->value(0).toString()))
            count(entry, *state, counts->value(1).toInt());
    }
    if (const auto ended = readToEnd(*counts); !ended)
        return tl::unexpected<Error>(ended.error());
    auto undo = exec(db,
                     QStringLiteral("SELECT u.id FROM journal_job u WHERE u.undo_of <> '' AND u.undo_of = ? AND EXISTS "
                                    "(SELECT 1 FROM journal_item i WHERE i.job = u.number AND i.state = 'confirmed') "
                                    "ORDER BY u.number DESC LIMIT 1"),
                     {job.id});
    if (!undo)
        return tl::unexpected<Error>(undo.error());
    if (undo->next())
        entry.undoneBy = undo->value(0).toString();
    if (const auto ended = readToEnd(*undo); !ended)
        return tl::unexpected<Error>(ended.error());
    return entry;
}

} // namespace

QString changesSinceSql()
{
    // The condition on the state is the one of the index, word for word; the plus keeps SQLite from going through all
    // jobs of the account instead.
    return ItemColumns
        + QStringLiteral("WHERE i.state = 'confirmed' AND i.changed_ms >= ? AND +j.account_id = ? "
                         "ORDER BY i.changed_ms, j.number, i.position");
}

Result<QList<JournalItem>> readChangesSince(QSqlDatabase &db, const QString &accountId, const QDateTime &since,
                                            const QStringList &fields)
{
    return collect(exec(db, changesSinceSql(), {since.toMSecsSinceEpoch(), notNull(accountId)}), NoLimit,
                   [&](const JournalItem &item) { return fields.isEmpty() || fields.contains(item.field); });
}

Result<QList<JournalEntry>> readHistory(QSqlDatabase &db, const JournalFilter &filter)
{
    auto jobs = jobsOf(db, filter);
    if (!jobs)
        return tl::unexpected<Error>(jobs.error());
    QList<JournalEntry> entries;
    while (entries.size() < filter.limit && jobs->next()) {
        const Result<JournalJob> job = jobOf(*jobs);
        if (!job)
            return tl::unexpected<Error>(job.error());
        const Result<bool> suits = hasText(db, *job, filter.text);
        if (!suits)
            return tl::unexpected<Error>(suits.error());
        if (!*suits)
            continue;
        const Result<JournalEntry> entry = entryOf(db, *job);
        if (!entry)
            return tl::unexpected<Error>(entry.error());
        entries.append(*entry);
    }
    if (const auto ended = readToEnd(*jobs); !ended)
        return tl::unexpected<Error>(ended.error());
    return entries;
}

} // namespace agm::store
