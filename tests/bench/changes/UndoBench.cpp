// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"
#include "domain/AdGroupEdit.h"
#include "net/ApiClient.h"
#include "store/Database.h"
#include "store/MemoryDraftStore.h"
#include "store/SqliteJournal.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "tests/bench/changes/ChangesBench.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <cstdio>
#include <optional>

namespace agm::bench {
namespace {

constexpr int Long = 180'000;
constexpr double ReturnGoalMs = 50; ///< the event loop's longest pause
constexpr double FirstGoalMs = 250; ///< a person sees it begin

/// The real client, and when it was first asked since start().
class TimedTransport final : public ApiTransport {
public:
    explicit TimedTransport(std::unique_ptr<ApiClient> client) : m_client(std::move(client)) { }

    void start()
    {
        m_first.reset();
        m_clock.start();
    }
    double sinceStart() const { return msOf(m_clock); }
    std::optional<double> first() const { return m_first; }

    ApiFuture send(ApiCall call) override
    {
        if (!m_first && m_clock.isValid())
            m_first = msOf(m_clock);
        return m_client->send(std::move(call));
    }
    void cancelAll() override { m_client->cancelAll(); }
    ApiQuota quota(const QString &operation) const override { return m_client->quota(operation); }

private:
    std::unique_ptr<ApiClient> m_client;
    QElapsedTimer m_clock;
    std::optional<double> m_first;
};

struct Started {
    double returned = 0;
    double first = 0;
};

/// Renames so many ad groups, then takes it back.
std::optional<Started> undoOf(AccountSession &session, TimedTransport &transport, int count)
{
    EditPlan plan;
    plan.origin = QStringLiteral("plan");
    for (const AdGroupPtr &group : session.repository()->groups()) {
        if (plan.rows.size() == count)
            break;
        EditRow row;
        row.adGroupId = group->id;
        row.title = group->title;
        row.fields.insert(Field::Title, {group->title, QStringLiteral("Renamed, one of %1").arg(count)});
        plan.rows.append(row);
    }
    ChangeRunner *changes = session.changes();
    const auto job = changes->start(plan);
    if (!job || !QTest::qWaitFor([&] { return changes->job(*job)->finished; }, Long)
        || changes->job(*job)->count(JobItemState::Done) != count)
        return std::nullopt;
    transport.start();
    const auto undo = changes->undo(*job);
    const double returned = transport.sinceStart();
    if (!undo || !QTest::qWaitFor([&] { return transport.first().has_value(); }, Long))
        return std::nullopt;
    changes->cancel(*undo);
    if (!QTest::qWaitFor([&] { return changes->job(*undo)->finished; }, Long))
        return std::nullopt;
    return Started{returned, *transport.first()};
}

} // namespace

bool undoStartsAtOnce()
{
    const QTemporaryDir dir;
    Database database(dir.filePath(QStringLiteral("store.sqlite")));
    SqliteJournal journal(&database);
    MemoryDraftStore drafts;
    auto opened = database.open();
    sandbox::SandboxOptions options;
    options.adGroups = 1100;
    options.rateLimitPerMinute = 0;
    sandbox::SandboxServer server(options);
    if (!server.start() || !server.waitUntilReady() || !QTest::qWaitFor([&] { return opened.isFinished(); }, Long))
        return false;
    AccountConfig account;
    account.id = QStringLiteral("bench");
    account.baseUrl = QUrl(server.baseUrl());
    // The pace of the client would be what is measured, not the beginning.
    ApiClientOptions unpaced;
    unpaced.limits.requestsPerWindow = 1'000'000;
    ApiAccount api;
    api.baseUrl = account.baseUrl;
    auto transport = std::make_unique<TimedTransport>(std::make_unique<ApiClient>(
        api, server.key(), [](QByteArrayView) { return ErrorBody(); }, unpaced));
    TimedTransport &timed = *transport;
    AccountSession session(account, std::move(transport), &journal, &drafts);
    session.listing()->refresh();
    if (!QTest::qWaitFor([&] { return session.listing()->state() == ListingState::Complete; }, Long))
        return false;
    const auto few = undoOf(session, timed, 10);
    const auto many = undoOf(session, timed, 1000);
    if (!few || !many)
        return false;
    const bool returns
        = report("undo of 1 000, until the window goes on", many->returned, ReturnGoalMs, "that of 10", few->returned);
    return report("undo of 1 000, until the first request", many->first, FirstGoalMs, "that of 10", few->first)
        && returns;
}

} // namespace agm::bench
