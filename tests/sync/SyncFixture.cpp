// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/SyncFixture.h"

#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "tests/support/Wait.h"
#include "wire/ErrorCodec.h"

#include <QtTest/QTest>

namespace agm::test {

ErrorBody readErrors(QByteArrayView body)
{
    const DecodedErrorBody decoded = decodeErrorBody(body);
    return {decoded.type, decoded.message, decoded.code};
}

QFuture<Result<void>> WatchedJournal::plan(const JournalJob &job, const QList<JournalItem> &items)
{
    if (failPlans)
        return finishedFuture<void>(fail(ErrorKind::Storage, QStringLiteral("The disk is full.")));
    auto planned = MemoryJournal::plan(job, items);
    if (kept)
        kept(QStringLiteral("planned"));
    return planned;
}

QFuture<Result<void>> WatchedJournal::markAll(const QString &jobId, const QList<JournalMark> &marks)
{
    if (failMarks)
        return finishedFuture<void>(fail(ErrorKind::Storage, QStringLiteral("The disk is full.")));
    auto marked = MemoryJournal::markAll(jobId, marks);
    if (kept && marks.constFirst().state == JournalState::Sent)
        kept(QStringLiteral("sent"));
    return marked;
}

std::unique_ptr<ApiClient> makeClient(const QUrl &baseUrl, const QString &key)
{
    ApiAccount api;
    api.baseUrl = baseUrl;
    ApiClientOptions options;
    options.limits.backoffBaseMs = 5;
    options.limits.backoffCapMs = 20;
    options.limits.idleMs = 2000;
    return std::make_unique<ApiClient>(api, key, readErrors, options);
}

std::unique_ptr<AccountSession> makeSession(const QUrl &baseUrl, const QString &key, Journal *journal, bool locked,
                                            DraftStore *drafts, std::unique_ptr<ApiTransport> transport)
{
    static MemoryDraftStore forgotten; // for tests that make no drafts

    AccountConfig account;
    account.id = QStringLiteral("test");
    account.name = QStringLiteral("Test");
    account.environment = Environment::Custom;
    account.baseUrl = baseUrl;
    account.locked = locked;
    if (!transport)
        transport = makeClient(baseUrl, key);
    return std::make_unique<AccountSession>(account, std::move(transport), journal, drafts ? drafts : &forgotten);
}

namespace {

sandbox::SandboxOptions options(int adGroups, int rateLimit)
{
    sandbox::SandboxOptions result;
    result.adGroups = adGroups;
    result.rateLimitPerMinute = rateLimit;
    result.key = QStringLiteral("test-key");
    result.extraKeys = {{QStringLiteral("read-only-key"), {QStringLiteral("ad_campaign:basic:read")}}};
    return result;
}

} // namespace

SyncFixture::SyncFixture(int adGroups, int rateLimit) : server(options(adGroups, rateLimit))
{
    const auto started = server.start();
    Q_ASSERT(started);
    const auto ready = server.waitUntilReady();
    Q_ASSERT(ready);
    session = makeSession(QUrl(server.baseUrl()), server.key(), &journal, false, &drafts);
}

bool SyncFixture::list()
{
    session->listing()->refresh();
    return waitUntil([this] { return session->listing()->state() != ListingState::Loading; }, 20000)
        && session->listing()->state() == ListingState::Complete;
}

QStringList SyncFixture::idsWith(const char *status) const
{
    QStringList ids;
    for (const AdGroupPtr &group : session->repository()->groups()) {
        if (group->status == QLatin1String(status))
            ids.append(group->id);
    }
    return ids;
}

QString SyncFixture::statusOf(const QString &id) const
{
    const AdGroupPtr group = session->repository()->group(id);
    return group ? group->status.text() : QString();
}

bool SyncFixture::finish(const QString &jobId)
{
    return waitUntil([&] { return session->changes()->job(jobId)->finished; }, 30000);
}

QList<AdGroupPtr> budgeted(const AdGroupRepository &repository, int count, qint64 leastMicros)
{
    QList<AdGroupPtr> found;
    for (const AdGroupPtr &group : repository.groups()) {
        const auto budget = group->money(Field::BudgetAmount);
        if (found.size() < count && budget && budget->micros >= leastMicros
            && group->budgetType == QLatin1String("daily") && group->status == QLatin1String("active"))
            found.append(group);
    }
    return found;
}

} // namespace agm::test
