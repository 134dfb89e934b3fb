// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Sql.h"

#include <QtCore/QCoreApplication>

namespace agm::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Sql)
};

QString plainWords(const QSqlError &error)
{
    if (isCode(error, SqliteCode::Busy) || isCode(error, SqliteCode::Locked))
        return Tr::tr("Another program has the local store open. Close the other window of Ad Group Manager "
                      "and try again.");
    if (isCode(error, SqliteCode::ReadOnly))
        return Tr::tr("The local store is only read by this window: another window has it open, or its file or "
                      "folder cannot be written. Nothing was recorded.");
    if (isCode(error, SqliteCode::CantOpen))
        return Tr::tr("The local store cannot be opened. Check that its folder exists and can be written.");
    if (isFull(error))
        return Tr::tr("The disk is full: nothing was recorded. Free some space and try again.");
    if (isCode(error, SqliteCode::IoError))
        return Tr::tr("The disk with the local store reports an error. Check the disk and try again.");
    if (isDamage(error))
        return Tr::tr("The local store is damaged. Start the program again: it sets the file aside.");
    return Tr::tr("The local store could not do this.");
}

} // namespace

bool isCode(const QSqlError &error, SqliteCode code)
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber);
    return isNumber && (native & 0xff) == int(code);
}

bool isDamage(const QSqlError &error)
{
    return isCode(error, SqliteCode::Corrupt) || isCode(error, SqliteCode::NotADatabase);
}

bool isFull(const QSqlError &error)
{
    // SQLITE_IOERR_SHMOPEN and _SHMSIZE: even to read, SQLite makes the index of the log beside the store, and it does
    // not get longer. (That it cannot be opened at all is CantOpen.)
    const int native = error.nativeErrorCode().toInt();
    return isCode(error, SqliteCode::Full) || native == 4618 || native == 4874;
}

Error sqlError(const QSqlError &error, const QString &where)
{
    return Error{ErrorKind::Storage, where,
                 QStringLiteral("%1 (%2, SQLite code %3)")
                     .arg(plainWords(error), error.databaseText().isEmpty() ? error.driverText() : error.databaseText(),
                          error.nativeErrorCode().isEmpty() ? QStringLiteral("none") : error.nativeErrorCode())};
}

Result<QSqlQuery> exec(QSqlDatabase &db, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(sqlError(query.lastError(), sql.simplified().left(80)));
    if (auto done = again(query, values); !done)
        return tl::unexpected<Error>(done.error());
    return query;
}

Result<void> again(QSqlQuery &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values.at(i));
    if (!query.exec())
        return tl::unexpected<Error>(sqlError(query.lastError(), query.lastQuery().simplified().left(80)));
    return {};
}

Result<void> readToEnd(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        return tl::unexpected<Error>(sqlError(query.lastError(), query.lastQuery().simplified().left(80)));
    return {};
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<Transaction> Transaction::begin(QSqlDatabase &db)
{
    if (auto begun = exec(db, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return tl::unexpected<Error>(begun.error());
    return Transaction(db);
}

Transaction::~Transaction()
{
    if (m_db)
        QSqlQuery(*m_db).exec(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    // A commit that fails leaves the transaction open: the destructor takes it back.
    if (auto done = exec(*m_db, QStringLiteral("COMMIT")); !done)
        return tl::unexpected<Error>(done.error());
    m_db = nullptr;
    return {};
}

} // namespace agm::store
