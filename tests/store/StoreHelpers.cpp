// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreHelpers.h"

#include <QtCore/QFile>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace agm::test {

JournalJob makeJob(const QString &id, const QString &account)
{
    JournalJob job;
    job.id = id;
    job.at = QDateTime::fromMSecsSinceEpoch(1780000000123, Qt::UTC);
    job.accountId = account;
    job.accountName = account.toUpper();
    return job;
}

JournalItem makeItem(const QString &adGroupId)
{
    JournalItem item;
    item.adGroupId = adGroupId;
    item.title = QStringLiteral("Title of %1").arg(adGroupId);
    item.idempotencyKey = "key-" + adGroupId.toUtf8();
    item.before = QStringLiteral("active");
    item.after = QStringLiteral("paused");
    return item;
}

QList<JournalItem> makeItems(int count, const QString &prefix)
{
    QList<JournalItem> items;
    for (int i = 0; i < count; ++i)
        items.append(makeItem(prefix + QString::number(i)));
    return items;
}

QString statesOf(Journal &journal, const QString &jobId)
{
    const auto items = await(journal.items(jobId));
    if (!items)
        return items.error().message;
    QString states;
    for (const JournalItem &item : *items)
        states += QString::number(int(item.state));
    return states;
}

QString scalar(Database &database, const QString &sql)
{
    const auto value = await(database.run([sql](QSqlDatabase &db) -> Result<QString> {
        QSqlQuery query(db);
        if (!query.exec(sql))
            return query.lastError().databaseText();
        return query.next() ? query.value(0).toString() : QStringLiteral("no row");
    }));
    return value ? *value : value.error().message;
}

QString replayDifferences(Database &database)
{
    // The last step of each row, and the rows themselves.
    const QString steps
        = QStringLiteral("SELECT job, ad_group_id, field, state, error, at_ms FROM journal_step WHERE number IN "
                         "(SELECT max(number) FROM journal_step GROUP BY job, ad_group_id, field)");
    const QString rows = QStringLiteral("SELECT job, ad_group_id, field, state, error, changed_ms FROM journal_item");
    return scalar(database,
                  QStringLiteral("SELECT (SELECT count(*) FROM (%1 EXCEPT %2)) + (SELECT count(*) FROM (%2 EXCEPT %1))")
                      .arg(steps, rows));
}

QByteArray bytesOf(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray("cannot be read");
}

} // namespace agm::test
