// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteDraftStore.h"

#include "domain/Futures.h"
#include "store/Database.h"
#include "store/Sql.h"

namespace agm {
namespace {

using namespace store;

Result<QList<StoredDraft>> readDrafts(QSqlDatabase &db, const QString &accountId)
{
    auto query = exec(db,
                      QStringLiteral("SELECT ad_group_id, json, changed_ms FROM draft WHERE account_id = ? "
                                     "ORDER BY changed_ms, ad_group_id"),
                      {notNull(accountId)});
    if (!query)
        return tl::unexpected<Error>(query.error());
    QList<StoredDraft> drafts;
    while (query->next())
        drafts.append({query->value(0).toString(), query->value(1).toByteArray(),
                       QDateTime::fromMSecsSinceEpoch(query->value(2).toLongLong(), Qt::UTC)});
    if (query->lastError().isValid())
        return tl::unexpected<Error>(sqlError(query->lastError(), QStringLiteral("drafts")));
    return drafts;
}

Result<void> writeDrafts(QSqlDatabase &db, const QString &accountId, const QList<StoredDraft> &changed,
                         const QStringList &removed)
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    QSqlQuery remove(db);
    QSqlQuery write(db);
    if (!remove.prepare(QStringLiteral("DELETE FROM draft WHERE account_id = ? AND ad_group_id = ?")))
        return tl::unexpected<Error>(sqlError(remove.lastError(), QStringLiteral("drafts")));
    if (!write.prepare(QStringLiteral("INSERT INTO draft (account_id, ad_group_id, json, changed_ms) "
                                      "VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET json = excluded.json, "
                                      "changed_ms = excluded.changed_ms")))
        return tl::unexpected<Error>(sqlError(write.lastError(), QStringLiteral("drafts")));
    const QString account = notNull(accountId);
    for (const QString &id : removed) {
        if (auto done = again(remove, {account, notNull(id)}); !done)
            return done;
    }
    for (const StoredDraft &draft : changed) {
        // A null byte array would be stored as NULL.
        const QByteArray json = draft.json.isNull() ? QByteArray("") : draft.json;
        if (auto done = again(write, {account, draft.adGroupId, json, draft.changedAt.toMSecsSinceEpoch()}); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

QFuture<Result<QList<StoredDraft>>> SqliteDraftStore::load(const QString &accountId)
{
    return m_database->run([accountId](QSqlDatabase &db) { return readDrafts(db, accountId); });
}

QFuture<Result<void>> SqliteDraftStore::save(const QString &accountId, const QList<StoredDraft> &changed,
                                             const QStringList &removed)
{
    if (const auto checked = checkDrafts(changed); !checked)
        return finishedFuture<void>(checked);
    return m_database->run([=](QSqlDatabase &db) { return writeDrafts(db, accountId, changed, removed); });
}

} // namespace agm
