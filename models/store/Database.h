// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QFuture>
#include <QtCore/QMap>
#include <QtCore/QPromise>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <type_traits>

class QSqlDatabase;

namespace agm {

/// What opening the store found; the window tells people about `damagedFile`.
struct StoreReport {
    QString file;
    int schema = 0;
    bool created = false; ///< there was no file, or the old one was set aside
    bool migrated = false; ///< an older schema was brought up to date
    bool wal = false; ///< write-ahead logging is on; without it the store is as safe, only slower
    QString damagedFile; ///< where a damaged file was moved to; empty when nothing was wrong
    QString damage; ///< what was wrong with it, in SQLite's words
    QMap<QString, qint64> saved; ///< rows taken over out of the damaged file, by table
    QStringList incomplete; ///< tables of the damaged file of which something could not be read
    QString notSaved; ///< why nothing could be taken over; empty otherwise
    QString readOnly; ///< why the store is only read: every write fails; empty when it can be written
};

/// Which file it is: its schema, and what is asked of it at the start.
enum class StoreKind {
    Work, ///< journal, drafts, history: checked at each start, and on the disk before a request is sent
    /// What the server can give again: not checked as a whole (its rows check themselves), and written without waiting
    /// for the disk, though never half.
    LastKnown,
};

/// The local store: one SQLite file and the one thread that reads and writes it. All functions may be called from any
/// thread but the store's own, and never wait for the disk, except close() and the destructor.
class Database {
public:
    /// Nothing is touched before open().
    explicit Database(QString file, StoreKind kind = StoreKind::Work);
    /// Closes.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens, checks and migrates the file, once. A damaged file is set aside and a fresh one made, with what can still
    /// be read of the damaged one. A store that another running program has open, or that cannot be written, is opened
    /// for reading: what that program writes is seen, and every write fails. Errors, all of ErrorKind::Storage with
    /// nothing changed on disk: a folder that cannot be written and holds no store, a file of a newer program, a file
    /// that is not ours.
    QFuture<Result<StoreReport>> open();
    /// Finishes what was asked so far, then closes the file. Later calls of run() fail at once.
    void close();

    /// Runs `work(QSqlDatabase &)`, which returns some Result<T>, on the store's thread after everything asked before.
    /// The future always resolves: with an Error when the store is not open. A transaction that `work` leaves open is
    /// its own defect.
    template <class F>
    auto run(F work) -> QFuture<std::invoke_result_t<F &, QSqlDatabase &>>
    {
        using R = std::invoke_result_t<F &, QSqlDatabase &>;
        const auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QFuture<R> future = promise->future();
        enqueue([promise, work = std::move(work)](QSqlDatabase *db, const Error &refusal) mutable {
            if (db)
                promise->addResult(guarded<R>([&] { return work(*db); }));
            else
                promise->addResult(R(tl::unexpected<Error>(refusal)));
            promise->finish();
        });
        return future;
    }

private:
    /// Called once, with the open database or with null and the reason.
    using Task = std::function<void(QSqlDatabase *db, const Error &refusal)>;
    void enqueue(Task task);

    /// An exception (no memory, say) must not end the thread, or every later future would wait for ever.
    template <class R, class F>
    static R guarded(F work)
    {
        try {
            return work();
        } catch (const std::exception &e) {
            return R(fail(ErrorKind::Internal, QString::fromUtf8(e.what()), QStringLiteral("store")));
        }
    }

    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace agm
