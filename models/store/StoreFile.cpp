// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFile.h"

#include "store/Salvage.h"
#include "store/Schema.h"
#include "store/Sql.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>

namespace agm::store {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::StoreFile)
};

/// Another program that is just closing the file is waited for so long.
constexpr int BusyMs = 1000;

Error newer(const QString &file, qint64 found, int known)
{
    return Error{ErrorKind::Storage, file,
                 Tr::tr("The local store was written by a newer Ad Group Manager (its schema is %1, this program "
                        "knows %2). It was left untouched. Install the newer program, or start with another data "
                        "folder (--data-dir).")
                     .arg(found)
                     .arg(known)};
}

Error foreign(const QString &file)
{
    return Error{ErrorKind::Storage, file,
                 Tr::tr("This file is the database of another program and was left untouched. Move it away, or "
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

StoreFile::Failure StoreFile::failure(const QSqlError &error, const QString &file)
{
    const bool full = isFull(error);
    return {sqlError(error, file), isDamage(error),
            full || isCode(error, SqliteCode::CantOpen) || isCode(error, SqliteCode::ReadOnly), full};
}

StoreFile::StoreFile(QString file, StoreKind kind)
    : m_file(QFileInfo(file).absoluteFilePath()), m_kind(kind),
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
    const Result<int> known = latestSchema(schemaFolder(m_kind));
    if (!known)
        return tl::unexpected<Error>(known.error());
    const QString folder = QFileInfo(m_file).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Storage,
                    Tr::tr("The folder of the local store cannot be made. Check the permissions of the folder "
                           "above it, or start with another data folder (--data-dir)."),
                    folder);
    // Before the file is looked at: closing any handle of a file gives up this process's locks on it.
    if (const QString why = lock(); !why.isEmpty()) {
        if (!QFileInfo::exists(m_file)) // there is nothing to be read
            return fail(ErrorKind::Storage, why, folder);
        return openToRead(why);
    }
    if (const auto checked = checkHeader(m_file, *known); !checked)
        return giveUp(checked.error());

    const QFileInfo info(m_file);
    if (info.exists() && !info.isReadable()) // SQLite would speak of an I/O error
        return giveUp(Error{ErrorKind::Storage, m_file,
                            Tr::tr("The local store cannot be read. Check the permissions of the file, or "
                                   "start with another data folder (--data-dir).")});
    if (info.exists() && !info.isWritable()) {
        m_lock.unlock();
        return openToRead(Tr::tr("The local store cannot be written. Check the permissions of the file and "
                                 "start again."));
    }

    StoreReport report;
    report.file = m_file;
    report.created = info.size() == 0;
    // It holds names of ad groups and accounts: nobody else's business. SQLite gives its log the same permissions.
    if (QFile file(m_file); !info.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto openWhole = [this, &report] {
        Checked done = connect(m_file);
        if (done)
            done = checkFile(true);
        return done ? configure(report) : done;
    };
    Checked opened = openWhole();
    if (!opened && opened.error().damaged) {
        disconnect();
        const Result<QString> moved = setAside();
        if (!moved)
            return giveUp(moved.error());
        report.damagedFile = *moved;
        report.damage = opened.error().error.message;
        report.created = true;
        opened = openWhole();
    }
    if (!opened && opened.error().full && !report.created) {
        disconnect();
        // The lock is kept: nobody changes what is read meanwhile.
        return openToRead(Tr::tr("The disk with the local store is full. Free some space and start again."));
    }
    if (!opened)
        return giveUp(opened.error().error);
    const Result<int> from = migrate(m_db, schemaFolder(m_kind));
    if (!from)
        return giveUp(from.error());
    report.schema = *known;
    report.migrated = !report.created && *from < *known;
    if (report.created)
        QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner);
    if (!report.damagedFile.isEmpty() && m_kind == StoreKind::Work)
        takeOver(report);
    return report;
}

void StoreFile::takeOver(StoreReport &report)
{
    const auto saved = salvage(m_db, report.damagedFile);
    if (saved) {
        report.saved = saved->rows;
        report.incomplete = saved->incomplete;
    } else {
        report.notSaved = saved.error().message;
    }
}

Result<StoreReport> StoreFile::openToRead(const QString &why)
{
    StoreReport report;
    report.file = m_file;
    report.readOnly = why;
    const QString options = QStringLiteral("QSQLITE_OPEN_READONLY");
    const auto readVersion = [this] {
        Checked done = checkFile(false);
        QString value;
        return done ? text(QStringLiteral("PRAGMA user_version"), value).map([&value] { return value.toInt(); })
                    : tl::expected<int, Failure>(tl::unexpected<Failure>(done.error()));
    };
    Checked opened = connect(m_file, options);
    auto version = opened ? readVersion() : tl::expected<int, Failure>(tl::unexpected<Failure>(opened.error()));
    if (!version && version.error().outOfReach) {
        disconnect();
        opened = connectAside(options);
        version = opened ? readVersion() : tl::expected<int, Failure>(tl::unexpected<Failure>(opened.error()));
    }
    if (!version)
        return giveUp(version.error().error);
    const Result<int> known = latestSchema(schemaFolder(m_kind));
    if (*version != *known) // a newer one was refused by checkFile()
        return giveUp(Error{ErrorKind::Storage, m_file,
                            Tr::tr("%1 The store cannot be read meanwhile: it was written by an older Ad Group "
                                   "Manager and would have to be brought up to date.")
                                .arg(why)});
    report.schema = *version;
    return report;
}

StoreFile::Checked StoreFile::connectAside(const QString &options)
{
    const Result<QString> copy = copyAside();
    if (copy)
        return connect(*copy, options);
    if (QFileInfo(m_file + QStringLiteral("-wal")).size() > 0)
        return tl::unexpected<Failure>(Failure{copy.error()});
    const QString asItStands
        = QString::fromLatin1(QUrl::fromLocalFile(m_file).toEncoded()) + QStringLiteral("?immutable=1");
    return connect(asItStands, options + QStringLiteral(";QSQLITE_OPEN_URI"));
}

Result<QString> StoreFile::copyAside()
{
    m_copies = std::make_unique<QTemporaryDir>();
    const QString copy = m_copies->filePath(QStringLiteral("store.sqlite"));
    for (const QString &suffix : {QString(), QStringLiteral("-wal")}) {
        QFile file(m_file + suffix);
        if ((suffix.isEmpty() || file.exists()) && !file.copy(copy + suffix))
            return fail(ErrorKind::Storage, Tr::tr("The local store cannot be read (%1).").arg(file.errorString()),
                        m_file + suffix);
    }
    return copy;
}

QString StoreFile::lock()
{
    if (m_lock.tryLock(BusyMs))
        return {};
    // The file of a killed program on a computer that was renamed since looks alive; the operating system knows better,
    // and lets nobody remove the file of a living one.
    if (m_lock.error() == QLockFile::LockFailedError && m_lock.removeStaleLockFile() && m_lock.tryLock(BusyMs))
        return {};
    if (m_lock.error() != QLockFile::LockFailedError)
        return Tr::tr("The folder of the local store cannot be written. Check its permissions and the free "
                      "space, or start with another data folder (--data-dir).");
    qint64 process = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&process, &host, &program);
    return Tr::tr("Another program has the local store open (%1, process %2 on %3). Use its window, or close it "
                  "and start this one again.")
        .arg(program.isEmpty() ? Tr::tr("unknown") : program)
        .arg(process)
        .arg(host.isEmpty() ? Tr::tr("this computer") : host);
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
        return tl::unexpected<Failure>(failure(query.lastError(), m_file));
    value = query.next() ? query.value(0).toString() : QString();
    if (query.lastError().isValid())
        return tl::unexpected<Failure>(failure(query.lastError(), m_file));
    return {};
}

StoreFile::Checked StoreFile::connect(const QString &file, const QString &options)
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_db.setDatabaseName(file);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1;%2").arg(BusyMs).arg(options));
    if (!m_db.isValid()) {
        return tl::unexpected<Failure>(Failure{
            Error{ErrorKind::Storage, m_file,
                  Tr::tr("Qt's SQLite driver is missing. Install it (Debian: libqt6sql6-sqlite) and start again.")}});
    }
    if (!m_db.open())
        return tl::unexpected<Failure>(failure(m_db.lastError(), m_file));
    return {};
}

StoreFile::Checked StoreFile::checkFile(bool whole)
{
    QString value;
    Checked done = text(QStringLiteral("PRAGMA application_id"), value);
    if (!done)
        return done;
    const qint32 application = value.toInt();
    if (done = text(QStringLiteral("PRAGMA user_version"), value); !done)
        return done;
    const qint64 version = value.toLongLong();
    if (done = text(QStringLiteral("SELECT count(*) FROM sqlite_schema"), value); !done)
        return done;
    const bool empty = value.toInt() == 0;
    const Result<int> known = latestSchema(schemaFolder(m_kind));
    if (!known)
        return tl::unexpected<Failure>(Failure{known.error()});
    if (application != ApplicationId && !empty)
        return tl::unexpected<Failure>(Failure{foreign(m_file)});
    // Seen here only when the newer version was still in the write-ahead log.
    if (version > *known)
        return tl::unexpected<Failure>(Failure{newer(m_file, version, *known)});
    if (!whole || m_kind == StoreKind::LastKnown)
        return {};
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
    const bool full = m_kind == StoreKind::Work;
    const QList<Setting> settings{
        {full ? QStringLiteral("PRAGMA synchronous = FULL") : QStringLiteral("PRAGMA synchronous = NORMAL"),
         QStringLiteral("PRAGMA synchronous"), full ? QStringLiteral("2") : QStringLiteral("1")},
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
            return tl::unexpected<Failure>(Failure{
                Error{ErrorKind::Storage, m_file,
                      Tr::tr("The local store cannot be used safely: \"%1\" had no effect.").arg(setting.set)}});
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
                        Tr::tr("The local store is damaged and cannot be set aside (%1). Move the file away "
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
