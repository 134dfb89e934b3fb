// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QtCore/QLockFile>
#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>

#include <memory>

namespace agm::store {

/// One connection to the file of the store, checked and brought up to date. Made, used and destroyed on one thread.
class StoreFile {
public:
    explicit StoreFile(QString file, StoreKind kind = StoreKind::Work);
    ~StoreFile();
    StoreFile(const StoreFile &) = delete;
    StoreFile &operator=(const StoreFile &) = delete;

    /// See Database::open().
    Result<StoreReport> open();
    QSqlDatabase &db() { return m_db; }

private:
    struct Failure {
        Error error;
        bool damaged = false;
        bool outOfReach = false; ///< SQLite would have to write beside the file to read it
        bool full = false; ///< for that, or for a change, there is no room
    };
    static Failure failure(const QSqlError &error, const QString &file);
    using Checked = tl::expected<void, Failure>;

    /// Empty when the store is ours alone; otherwise why not.
    QString lock();
    /// For reading only, because of `why`.
    Result<StoreReport> openToRead(const QString &why);
    /// Opens a copy of the file; without room for one the file as it stands, when its log is empty.
    Checked connectAside(const QString &options);
    /// A copy, where SQLite cannot read in place: in a folder without its log's index it would have to make one.
    Result<QString> copyAside();
    Checked connect(const QString &file, const QString &options = {});
    Checked checkFile(bool whole);
    Checked configure(StoreReport &report);
    Checked text(const QString &sql, QString &value);
    Result<QString> setAside();
    /// What can be read of the damaged file, into the fresh one.
    void takeOver(StoreReport &report);
    void disconnect();
    tl::unexpected<Error> giveUp(const Error &error);

    QString m_file;
    StoreKind m_kind;
    QString m_connection;
    QLockFile m_lock;
    std::unique_ptr<QTemporaryDir> m_copies; ///< outlives the connection
    QSqlDatabase m_db;
};

} // namespace agm::store
