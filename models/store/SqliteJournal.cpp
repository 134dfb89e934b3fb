// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteJournal.h"

#include "store/Database.h"
#include "store/JournalSql.h"

#include <mutex>
#include <utility>
#include <vector>

namespace agm {
namespace {

using store::MarkRequest;

/// Marks that wait for one commit.
struct Batch {
    std::vector<MarkRequest> requests;
    std::vector<QPromise<Result<void>>> promises;
};

void resolve(Batch &batch, const std::vector<Result<void>> &results)
{
    // Emptied first: a continuation may ask for more.
    std::vector<QPromise<Result<void>>> promises = std::exchange(batch.promises, {});
    for (std::size_t i = 0; i < promises.size(); ++i) {
        promises[i].addResult(results[i]);
        promises[i].finish();
    }
}

} // namespace

/// The batch that still takes marks. It is always the newest task of this journal: any other call closes it, so that
/// nothing overtakes.
struct SqliteJournal::Queue {
    std::mutex mutex;
    std::shared_ptr<Batch> open;

    void seal(const std::shared_ptr<Batch> &batch)
    {
        const std::lock_guard lock(mutex);
        if (open == batch)
            open.reset();
    }
};

SqliteJournal::SqliteJournal(Database *database) : m_database(database), m_queue(std::make_shared<Queue>()) { }

SqliteJournal::~SqliteJournal() = default;

template <class F>
auto SqliteJournal::runInOrder(F work)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->open.reset();
    return m_database->run(std::move(work));
}

QFuture<Result<void>> SqliteJournal::plan(const JournalJob &job, const QList<JournalItem> &items)
{
    return runInOrder([job, items](QSqlDatabase &db) { return store::insertJob(db, job, items); });
}

QFuture<Result<void>> SqliteJournal::markAll(const QString &jobId, const QList<JournalMark> &marks)
{
    QPromise<Result<void>> promise;
    promise.start();
    QFuture<Result<void>> future = promise.future();
    std::shared_ptr<Batch> made;
    QFuture<Result<void>> flushed;
    {
        const std::lock_guard lock(m_queue->mutex);
        if (!m_queue->open) {
            made = m_queue->open = std::make_shared<Batch>();
            flushed = m_database->run([queue = m_queue, batch = made](QSqlDatabase &db) -> Result<void> {
                queue->seal(batch);
                resolve(*batch, store::applyMarks(db, batch->requests));
                return {};
            });
        }
        m_queue->open->requests.push_back({jobId, marks, QDateTime::currentDateTimeUtc()});
        m_queue->open->promises.push_back(std::move(promise));
    }
    if (made) {
        // A store that is not open never runs the batch; its marks must hear of it all the same. Outside the lock,
        // because a continuation may call this function again.
        flushed.then([queue = m_queue, batch = made](const Result<void> &result) {
            if (result)
                return;
            queue->seal(batch);
            resolve(*batch, std::vector<Result<void>>(batch->promises.size(), tl::unexpected<Error>(result.error())));
        });
    }
    return future;
}

QFuture<Result<QList<JournalItem>>> SqliteJournal::recover(const QString &accountId)
{
    return runInOrder([accountId](QSqlDatabase &db) { return store::recoverAccount(db, accountId); });
}

QFuture<Result<QList<JournalJob>>> SqliteJournal::jobs(const QString &accountId, int limit)
{
    return runInOrder([=](QSqlDatabase &db) { return store::readJobs(db, accountId, limit); });
}

QFuture<Result<QList<JournalItem>>> SqliteJournal::items(const QString &jobId)
{
    return runInOrder([jobId](QSqlDatabase &db) { return store::readItems(db, jobId); });
}

QFuture<Result<QList<JournalItem>>> SqliteJournal::search(const QString &accountId, const QString &text, int limit)
{
    return runInOrder([=](QSqlDatabase &db) { return store::searchItems(db, accountId, text, limit); });
}

QFuture<Result<QList<JournalItem>>> SqliteJournal::changesSince(const QString &accountId, const QDateTime &since,
                                                                const QStringList &fields)
{
    return runInOrder([=](QSqlDatabase &db) { return store::readChangesSince(db, accountId, since, fields); });
}

QFuture<Result<QList<JournalEntry>>> SqliteJournal::history(const JournalFilter &filter)
{
    return runInOrder([filter](QSqlDatabase &db) { return store::readHistory(db, filter); });
}

} // namespace agm
