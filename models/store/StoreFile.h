// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QtCore/QLockFile>
#include <QtSql/QSqlDatabase>

namespace agm::store {

/// One connection to the file of the store, checked and brought up to date. Made, used and destroyed on one thread.
class StoreFile {
public:
    explicit StoreFile(QString file);
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
    };
    using Checked = tl::expected<void, Failure>;

    Result<void> lock();
    Checked connect();
    Checked checkFile();
    Checked configure(StoreReport &report);
    Checked text(const QString &sql, QString &value);
    Result<QString> setAside();
    void disconnect();
    tl::unexpected<Error> giveUp(const Error &error);

    QString m_file;
    QString m_connection;
    QLockFile m_lock;
    QSqlDatabase m_db;
};

} // namespace agm::store
