// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/ModelServer.h"

#include "sync/AdGroupReader.h"
#include "tests/sync/SyncFixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QTimer>

namespace agm::test {
namespace {

constexpr int PatienceMs = 20'000;

sandbox::SandboxOptions options(int adGroups)
{
    sandbox::SandboxOptions result;
    result.adGroups = adGroups;
    result.rateLimitPerMinute = 0;
    result.key = QStringLiteral("test-key");
    return result;
}

template <class T>
Result<T> waited(const QFuture<Result<T>> &future)
{
    if (!spinUntil([&future] { return future.isFinished(); }))
        return fail(ErrorKind::TimedOut, QStringLiteral("The server does not answer."));
    return resultOf(future);
}

} // namespace

bool spinUntil(const std::function<bool()> &done, const std::function<void()> &turn)
{
    const QDeadlineTimer deadline(PatienceMs);
    QTimer waker; // the event loop waits for events; this is one
    waker.start(PatienceMs / 20);
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (turn)
            turn();
    }
    return true;
}

ModelServer::ModelServer(int adGroups) : m_server(options(adGroups))
{
    const auto started = m_server.start();
    const auto ready = started ? m_server.waitUntilReady() : started;
    if (!ready) {
        m_failure = ready.error().message;
        return;
    }
    ApiAccount api;
    api.baseUrl = QUrl(m_server.baseUrl());
    ApiClientOptions client;
    client.limits.requestsPerWindow = 10'000'000;
    m_client = std::make_unique<ApiClient>(api, m_server.key(), readErrors, client);
    const AdGroupReader reader(m_client.get(), {});
    const auto page = waited(reader.campaigns(TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), {}).result);
    if (!page) {
        m_failure = page.error().message;
        return;
    }
    for (const CampaignPtr &campaign : page->campaigns)
        m_campaigns.insert(Word::of(QStringView(campaign->id)), campaign);
}

bool ModelServer::settle()
{
    return spinUntil([this] { return m_client->queued() == 0 && m_client->inFlight() == 0; });
}

Snapshot ModelServer::snapshot()
{
    Snapshot found;
    const AdGroupReader reader(m_client.get(), {});
    QString cursor;
    do {
        const auto page = waited(reader.list(TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), cursor).result);
        if (!page) {
            m_failure = page.error().message;
            return {};
        }
        for (const AdGroupPtr &group : page->groups)
            found.insert(group->id, group);
        cursor = page->pageInfo.hasNextPage ? page->pageInfo.endCursor : QString();
    } while (!cursor.isEmpty());
    return found;
}

bool ModelServer::patch(const QString &id, const QByteArray &body)
{
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = QStringLiteral("/ad_groups/") + id;
    call.body = body;
    return waited(m_client->send(std::move(call))).has_value();
}

bool ModelServer::remove(const QString &id)
{
    ApiCall call;
    call.method = ApiMethod::Delete;
    call.path = QStringLiteral("/ad_groups/") + id;
    return waited(m_client->send(std::move(call))).has_value();
}

} // namespace agm::test
