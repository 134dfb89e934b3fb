// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"
#include "net/ApiClient.h"
#include "store/MemoryDraftStore.h"
#include "store/MemoryJournal.h"
#include "sync/AccountSession.h"
#include "tests/support/Wait.h"

#include <QtCore/QFuture>
#include <QtTest/QTest>

namespace agm::test {

/// The value of a future, once it is there.
template <class T>
T waitFor(QFuture<T> future)
{
    if (!waitUntil([&] { return future.isFinished(); }, 20000))
        qFatal("no answer within 20 seconds");
    return future.result();
}

/// Reads error bodies as the program does.
ErrorBody readErrors(QByteArrayView body);

/// A journal that can be told to fail, and that notes what was asked of it in which order.
class WatchedJournal final : public MemoryJournal {
public:
    QFuture<Result<void>> plan(const JournalJob &job, const QList<JournalItem> &items) override;
    QFuture<Result<void>> markAll(const QString &jobId, const QList<JournalMark> &marks) override;

    bool failPlans = false;
    bool failMarks = false;
    /// Called after a plan or a mark was kept.
    std::function<void(const QString &what)> kept;
};

/// A real sandbox with a small world, a real client, and the session of an account on it. Without waits: retries and
/// the rate limit are as in the program, but the back-off is short.
struct SyncFixture {
    explicit SyncFixture(int adGroups = 60, int rateLimit = 0);

    /// Lists the account and waits for the end. False when it did not complete.
    bool list();
    /// Ids with this status word, as listed.
    QStringList idsWith(const char *status) const;
    QString statusOf(const QString &id) const;
    /// Waits for the end of the job.
    bool finish(const QString &jobId);

    sandbox::SandboxServer server;
    WatchedJournal journal;
    MemoryDraftStore drafts;
    std::unique_ptr<AccountSession> session;
};

/// A client of `baseUrl` that does not wait long before it tries again.
std::unique_ptr<ApiClient> makeClient(const QUrl &baseUrl, const QString &key);
/// An account on `baseUrl`, unlocked, with its client or over this transport.
std::unique_ptr<AccountSession> makeSession(const QUrl &baseUrl, const QString &key, Journal *journal,
                                            bool locked = false, DraftStore *drafts = nullptr,
                                            std::unique_ptr<ApiTransport> transport = nullptr);

/// Ad groups that are on with a daily budget of their own, of `leastMicros` or more: at most `count`.
QList<AdGroupPtr> budgeted(const AdGroupRepository &repository, int count, qint64 leastMicros = 0);

} // namespace agm::test
