// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqliteAccountStore.h"

#include "store/AccountSql.h"

#include <QtCore/QFile>

#include <atomic>

namespace agm {

struct SqliteAccountStore::State {
    bool checked = false;
    store::KnownNumbers numbers;
    store::KnownTargetings targetings;
    std::atomic<bool> damaged = false;
};

template <class T, class Work>
QFuture<Result<T>> SqliteAccountStore::run(Work work)
{
    return m_database.run([state = m_state, work](QSqlDatabase &db) -> Result<T> {
        Result<T> result = [&]() -> Result<T> {
            if (!state->checked) {
                if (const auto done = store::checkLayout(db); !done)
                    return tl::unexpected<Error>(done.error());
                state->checked = true;
            }
            return work(db, *state);
        }();
        // A full disk passes; broken pages do not, and all that is in them comes from the server again.
        if (!result && !store::isSound(db))
            state->damaged = true;
        return result;
    });
}

SqliteAccountStore::SqliteAccountStore(const QString &file)
    : m_file(file), m_state(std::make_shared<State>()), m_database(file, StoreKind::LastKnown),
      m_opened(m_database.open())
{
}

SqliteAccountStore::~SqliteAccountStore()
{
    m_database.close();
    // Another program that has it open will see the damage itself.
    const bool ours = m_opened.isFinished() && m_opened.resultCount() == 1 && m_opened.result()
        && m_opened.result()->readOnly.isEmpty();
    if (!m_state->damaged || !ours)
        return;
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_file + QLatin1String(suffix));
}

QFuture<Result<KnownAccount>> SqliteAccountStore::load(const QString &accountId, const TimeWindow &wanted,
                                                       const QString &after)
{
    return run<KnownAccount>([=](QSqlDatabase &db, State &state) {
        return store::loadKnown(db, state.targetings, accountId, wanted, after);
    });
}

QFuture<Result<void>> SqliteAccountStore::put(const QString &accountId, const KnownDays &days,
                                              const QList<AdGroupPtr> &groups)
{
    return run<void>(
        [=](QSqlDatabase &db, State &state) { return store::putKnown(db, state.numbers, accountId, days, groups); });
}

QFuture<Result<void>> SqliteAccountStore::remove(const QString &accountId, const QStringList &ids)
{
    return run<void>([=](QSqlDatabase &db, State &) { return store::removeKnown(db, accountId, ids); });
}

QFuture<Result<void>> SqliteAccountStore::complete(const QString &accountId, const QDateTime &asOf,
                                                   const KnownDays &days, const CampaignsById &campaigns)
{
    return run<void>([=](QSqlDatabase &db, State &state) {
        state.targetings.clear(); // numbers of those that leave may be given again
        return store::completeKnown(db, state.numbers, accountId, asOf, days, campaigns);
    });
}

QFuture<Result<void>> SqliteAccountStore::forget(const QString &accountId)
{
    return run<void>([=](QSqlDatabase &db, State &) { return store::forgetKnown(db, accountId); });
}

QFuture<Result<std::vector<qint64>>> SqliteAccountStore::creationTimes(const QString &accountId)
{
    return run<std::vector<qint64>>([=](QSqlDatabase &db, State &) { return store::readCreationTimes(db, accountId); });
}

QFuture<Result<Instant>> SqliteAccountStore::newestUpdate(const QString &accountId)
{
    return run<Instant>([=](QSqlDatabase &db, State &) { return store::readNewestUpdate(db, accountId); });
}

} // namespace agm
