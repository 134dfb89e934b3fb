// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"
#include "store/Sql.h"

#include <limits>

/// How rows of the journal are read; on the store's thread.
namespace agm::store {

inline constexpr int NoLimit = std::numeric_limits<int>::max();

/// "SELECT … FROM …" for itemOf(), with the tables `i` (items) and `j` (jobs).
extern const QString ItemColumns;
/// "SELECT … FROM …" for jobOf(), with the table `j`.
extern const QString JobColumns;

/// Errors: Storage when a word on disk is not known.
Result<JournalItem> itemOf(const QSqlQuery &query);
Result<JournalJob> jobOf(const QSqlQuery &query);

/// Up to `limit` items that `accept` takes.
template <class Accept>
Result<QList<JournalItem>> collect(Result<QSqlQuery> query, int limit, Accept accept)
{
    if (!query)
        return tl::unexpected<Error>(query.error());
    QList<JournalItem> items;
    while (items.size() < limit && query->next()) {
        const Result<JournalItem> item = itemOf(*query);
        if (!item)
            return tl::unexpected<Error>(item.error());
        if (accept(*item))
            items.append(*item);
    }
    if (const auto ended = readToEnd(*query); !ended)
        return tl::unexpected<Error>(ended.error());
    return items;
}
/// Every item of the query.
Result<QList<JournalItem>> collect(Result<QSqlQuery> query);
Result<QList<JournalJob>> collectJobs(Result<QSqlQuery> query);

} // namespace agm::store
