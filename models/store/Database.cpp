// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "domain/BackgroundThread.h"
#include "store/StoreFile.h"

#include <QtCore/QCoreApplication>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::Database)
};

Error notOpen(const QString &file)
{
    return Error{ErrorKind::Storage, file, Tr::tr("The local store is not open.")};
}

} // namespace

class Database::Worker {
public:
    Worker(QString name, StoreKind storeKind) : file(std::move(name)), kind(storeKind) { }

    void loop(QPromise<Result<StoreReport>> &promise)
    {
        store::StoreFile store(file, kind);
        const Result<StoreReport> report
            = guarded<Result<StoreReport>>([&]() -> Result<StoreReport> { return store.open(); });
        const Error refusal = report ? Error() : report.error();
        promise.addResult(report);
        promise.finish();
        while (Task task = next())
            task(report ? &store.db() : nullptr, refusal);
    }

    /// Waits for a task; an empty one when the store is closing and nothing is left.
    Task next()
    {
        std::unique_lock lock(mutex);
        wake.wait(lock, [&] { return closed || !tasks.empty(); });
        if (tasks.empty())
            return {};
        Task task = std::move(tasks.front());
        tasks.pop_front();
        return task;
    }

    const QString file;
    const StoreKind kind;
    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Task> tasks;
    bool opened = false;
    bool closed = false;
    std::mutex joining;
    std::thread thread;
};

Database::Database(QString file, StoreKind kind) : m_worker(std::make_unique<Worker>(std::move(file), kind)) { }

Database::~Database()
{
    close();
}

QFuture<Result<StoreReport>> Database::open()
{
    QPromise<Result<StoreReport>> promise;
    promise.start();
    QFuture<Result<StoreReport>> future = promise.future();
    const std::lock_guard lock(m_worker->mutex);
    if (m_worker->opened || m_worker->closed) {
        promise.addResult(fail(ErrorKind::Invalid, Tr::tr("The local store was opened before."), m_worker->file));
        promise.finish();
        return future;
    }
    m_worker->opened = true;
    m_worker->thread = std::thread([worker = m_worker.get(), promise = std::move(promise)]() mutable {
        giveWayToTheWindow();
        worker->loop(promise);
    });
    return future;
}

void Database::close()
{
    const std::lock_guard joining(m_worker->joining);
    {
        const std::lock_guard lock(m_worker->mutex);
        m_worker->closed = true;
    }
    m_worker->wake.notify_all();
    if (m_worker->thread.joinable())
        m_worker->thread.join();
}

void Database::enqueue(Task task)
{
    {
        const std::lock_guard lock(m_worker->mutex);
        if (m_worker->opened && !m_worker->closed) {
            m_worker->tasks.push_back(std::move(task));
            m_worker->wake.notify_one();
            return;
        }
    }
    task(nullptr, notOpen(m_worker->file));
}

} // namespace agm
