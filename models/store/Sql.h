// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QVariantList>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

namespace agm::store {

/// SQLite's primary result codes that decide what a person is told.
/// Source: https://www.sqlite.org/rescode.html (the low byte of an extended code).
enum class SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

bool isCode(const QSqlError &error, SqliteCode code);
/// The file itself is broken (not merely out of reach).
bool isDamage(const QSqlError &error);
/// There is no room left on the disk.
bool isFull(const QSqlError &error);
/// Plain words with what can be done; SQLite's own text goes to the end. `where` names the file or the statement.
Error sqlError(const QSqlError &error, const QString &where);

/// Prepares (once) and runs a statement with positional values.
Result<QSqlQuery> exec(QSqlDatabase &db, const QString &sql, const QVariantList &values = {});
/// Runs a prepared statement again with other values.
Result<void> again(QSqlQuery &query, const QVariantList &values);

/// next() is false at the end and on a read error alike; only the second is an error of ours.
Result<void> readToEnd(const QSqlQuery &query);
/// SQL tells a null string from an empty one; most columns only know the empty one.
QString notNull(const QString &text);

/// Rolls back unless it was committed. BEGIN IMMEDIATE: a write that cannot be done is refused at the start.
class Transaction {
public:
    static Result<Transaction> begin(QSqlDatabase &db);
    Transaction(Transaction &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) { }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(QSqlDatabase &db) : m_db(&db) { }
    QSqlDatabase *m_db;
};

} // namespace agm::store
