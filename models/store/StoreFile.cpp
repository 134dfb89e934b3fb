// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFile.h"

#include "store/Schema.h"
#include "store/Sql.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

namespace agm::store {
namespace {

/// Another program that is just closing the file is waited for so long.
constexpr int BusyMs = 1000;

Error newer(const QString &file, qint64 found, int known)
{
    return Error{
        ErrorKind::Storage, file,
        QStringLiteral("The local store was written by a newer Ad Group Manager (its schema is %1, this program "
                       "knows %2). It was left untouched. Install the newer program, or start with another data "
                       "folder (--data-dir).")
            .arg(found)
            .arg(known)};
}

Error foreign(const QString &file)
{
    return Error{ErrorKind::Storage, file,
                 QStringLiteral("This file is the database of another program and was left untouched. Move it away, or "
                                "start with another data folder (--data-dir).")};
}

/// Looks at the version in the file's first bytes, so that a newer file is not even opened: closing a connection may
/// write to it. Offset 60 holds user_version, big-endian: https://www.sqlite.org/fileformat2.html#database_header
Result<void> checkHeader(const QString &name, int known)
{
    QFile file(name);
    if (!file.exists() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray header = file.read(100);
    if (header.size() == 100 && header.startsWith("SQLite format 3")) {
        const auto version = qFromBigEndian<qint32>(header.constData() + 60);
        const auto application = qFromBigEndian<qint32>(header.constData() + 68);
        if (application == ApplicationId && version > known)
            return tl::unexpected<Error>(newer(name, version, known));
    }
    return {};
}

} // namespace

StoreFile::StoreFile(QString file)
    : m_file(QFileInfo(file).absoluteFilePath()),
      m_connection(QStringLiteral("agm-store-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces))),
      m_lock(m_file + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // a program may run for months
}

StoreFile::~StoreFile()
{
    disconnect();
}

Result<StoreReport> StoreFile::open()
{
    const Result<int> known = latestSchema();
    if (!known)
        return tl::unexpected<Error>(known.error());
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage,
                    QStringLiteral("The folder of the local store cannot be made. Check the permissions of the folder "
                                   "above it, or start with another data folder (--data-dir)."),
                    folder);
    // Before the file is looked at: closing any handle of a file gives up this process's locks on it.
    if (const auto locked = lock(); !locked)
        return tl::unexpected<Error>(locked.error());
    if (const auto checked = checkHeader(m_file, *known); !checked)
        return giveUp(checked.error());

    const QFileInfo info(m_file);
    if (info.exists() && !(info.isReadable() && info.isWritable())) // SQLite would speak of an I/O error
        return giveUp(Error{ErrorKind::Storage, m_file,
                            QStringLiteral("The local store cannot be written. Check the permissions of the file, or "
                                           "start with another data folder (--data-dir).")});

    StoreReport report;
    report.file = m_file;
    report.created = info.size() == 0;
    Checked opened = connect();
    if (!opened && opened.error().damaged) {
        disconnect();
        const Result<QString> moved = setAside();
        if (!moved)
            return giveUp(moved.error());
        report.damagedFile = *moved;
        report.damage = opened.error().error.message;
        report.created = true;
        opened = connect();
    }
    if (opened)
        opened = configure(report);
    if (!opened)
        return giveUp(opened.error().error);
    const Result<int> from = migrate(m_db);
    if (!from)
        return giveUp(from.error());
    report.schema = *known;
    report.migrated = !report.created && *from < *known;
    if (report.created) // It holds names of ad groups and accounts: nobody else's business.
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    return report;
}

Result<void> StoreFile::lock()
{
    if (m_lock.tryLock(BusyMs))
        return {};
    // The file of a killed program on a computer that was renamed since looks alive; the operating system knows better,
    // and lets nobody remove the file of a living one.
    if (m_lock.error() == QLockFile::LockFailedError && m_lock.removeStaleLockFile() && m_lock.tryLock(BusyMs))
        return {};
    if (m_lock.error() != QLockFile::LockFailedError)
        return fail(
            ErrorKind::Storage,
            QStringLiteral("The folder of the local store cannot be written. Check its permissions and the free "
                           "space, or start with another data folder (--data-dir)."),
            QFileInfo(m_file).absolutePath());
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    return fail(ErrorKind::Storage,
                QStringLiteral("Another program has the local store open (%1, process %2 on %3). Use its window, or "
                               "close it and try again.")
                    .arg(program.isEmpty() ? QStringLiteral("unknown") : program)
                    .arg(process)
                    .arg(host.isEmpty() ? QStringLiteral("this computer") : host),
                m_file);
}

tl::unexpected<Error> StoreFile::giveUp(const Error &error)
{
    disconnect();
    m_lock.unlock();
    return tl::unexpected<Error>(error);
}

StoreFile::Checked StoreFile::text(const QString &sql, QString &value)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Failure>(Failure{sqlError(query.lastError(), m_file), isDamage(query.lastError())});
    value = query.next() ? query.value(0).toString() : QString();
    if (query.lastError().isValid())
        return tl::unexpected<Failure>(Failure{sqlError(query.lastError(), m_file), isDamage(query.lastError())});
    return {};
}

StoreFile::Checked StoreFile::connect()
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_db.setDatabaseName(m_file);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyMs));
    if (!m_db.isValid()) {
        return tl::unexpected<Failure>(Failure{Error{
            ErrorKind::Storage, m_file,
            QStringLiteral("Qt's SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite) and start again.")}});
    }
    if (!m_db.open())
        return tl::unexpected<Failure>(Failure{sqlError(m_db.lastError(), m_file), isDamage(m_db.lastError())});
    return checkFile();
}

StoreFile::Checked StoreFile::checkFile()
{
    // The exclusive mode keeps the file's own lock until the end as well, against programs that do not know our lock
    // file. It takes effect with the first access below.
    QString value;
    Checked done = text(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"), value);
    if (done)
        done = text(QStringLiteral("PRAGMA application_id"), value);
    if (!done)
        return done;
    const qint32 application = value.toInt();
    if (done = text(QStringLiteral("PRAGMA user_version"), value); !done)
        return done;
    const qint64 version = value.toLongLong();
    if (done = text(QStringLiteral("SELECT count(*) FROM sqlite_schema"), value); !done)
        return done;
    const bool empty = value.toInt() == 0;
    const Result<int> known = latestSchema();
    if (!known)
        return tl::unexpected<Failure>(Failure{known.error()});
    if (application != ApplicationId && !empty)
        return tl::unexpected<Failure>(Failure{foreign(m_file)});
    // Seen here only when the newer version was still in the write-ahead log.
    if (version > *known)
        return tl::unexpected<Failure>(Failure{newer(m_file, version, *known)});
    if (done = text(QStringLiteral("PRAGMA quick_check(1)"), value); !done)
        return done;
    if (value != QLatin1String("ok"))
        return tl::unexpected<Failure>(Failure{Error{ErrorKind::Storage, m_file, value}, true});
    return {};
}

StoreFile::Checked StoreFile::configure(StoreReport &report)
{
    struct Setting {
        QString set;
        QString read;
        QString expected;
    };
    // FULL: a commit is on the disk before a request is sent, also when the power fails.
    const QList<Setting> settings{
        {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA synchronous"), QStringLiteral("2")},
        {QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA foreign_keys"), QStringLiteral("1")},
    };
    QString value;
    if (Checked done = text(QStringLiteral("PRAGMA journal_mode = WAL"), value); !done)
        return done;
    report.wal = value == QLatin1String("wal");
    for (const Setting &setting : settings) {
        Checked done = text(setting.set, value);
        if (done)
            done = text(setting.read, value);
        if (!done)
            return done;
        if (value != setting.expected)
            return tl::unexpected<Failure>(Failure{Error{
                ErrorKind::Storage, m_file,
                QStringLiteral("The local store cannot be used safely: \"%1\" had no effect.").arg(setting.set)}});
    }
    return {};
}

Result<QString> StoreFile::setAside()
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString target = QStringLiteral("%1.damaged-%2").arg(m_file, stamp);
    // The log goes with its file, under the name that SQLite looks for: whoever repairs the file needs both.
    for (const QString &suffix :
         {QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")}) {
        QFile file(m_file + suffix);
        if (file.exists() && !file.rename(target + suffix)) {
            return fail(ErrorKind::Storage,
                        QStringLiteral("The local store is damaged and cannot be set aside (%1). Move the file away "
                                       "and start again.")
                            .arg(file.errorString()),
                        m_file + suffix);
        }
    }
    return target;
}

void StoreFile::disconnect()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

} // namespace agm::store
