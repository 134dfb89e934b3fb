// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace agm::sandbox {

/// One more key the server accepts, restricted to some scopes ("ad_campaign:basic:read"); no scopes: all of them.
struct SandboxKey {
    QString key;
    QStringList scopes;
};

struct SandboxOptions {
    /// 0: any free port.
    int port = 0;
    /// The world lives in this SQLite file; a new world is made when it is new or empty. Empty: a temporary file that
    /// ends with the server.
    QString databaseFile;
    /// Only for a new world.
    int adGroups = 248;
    quint64 seed = 1;
    /// Empty: one is generated, see SandboxServer::key().
    QString key;
    std::vector<SandboxKey> extraKeys;
    /// Requests a minute for each operation and key; 0: no limit.
    int rateLimitPerMinute = 600;
    /// Every answer is held back this long.
    int latencyMs = 0;
    /// This share (0 … 1) of the requests is answered 500 before anything is done; which ones follows from the seed.
    double failRate = 0;
    /// Milliseconds since 1970; empty: the system's clock. Tests move it.
    std::function<qint64()> clock;
};

/// A server on 127.0.0.1 that speaks the Ad Groups API on a made-up account with simulated delivery.
///
/// Answers (all under /api/v1, JSON, the documented error envelope): the seven ad group operations, duplicate,
/// estimate_reach, targeting_options; ad_campaigns (list, retrieve), ads (one for each ad group), audiences,
/// ad_reports. What the documentation leaves open is decided so:
/// - A missing Api-Version-Date is refused with 400, because the live service would answer with another object (the
///   legacy one); so is 2025-01-01. Dates from 2026-06-08 get the page's object with the later optional keys.
/// - `first` over 100 is taken as 100. PATCH replaces nested objects whole. Keys no body may hold are refused.
/// - null clears starts_at, ends_at, frequency_cap, minimum_daily_spend, desired_cost_per_result, conversion_event.
/// - Pausing what is paused changes nothing and answers 200; a rejected ad group can be neither paused nor unpaused.
/// - reach over several days is less than the sum of the days (people are reached again); counts and spend add up.
/// - Reports take days in UTC; a scope that mixes currencies is reported in USD at fixed rates.
///
/// Safety: binds the loopback address only, refuses foreign Host headers (421), bodies over 1 MiB (413), URIs over
/// 8 KiB, and closes idle connections after 10 s; 64 connections are served at once, further ones wait.
///
/// Threads: every public function may be called from any thread. Requests run on threads of the server's own.
class SandboxServer {
public:
    explicit SandboxServer(SandboxOptions options);
    /// Stops.
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    /// Binds the port and opens the database, then returns; a new world is made on the server's thread, and requests
    /// wait for it. Errors: the port is taken, the file cannot be used.
    Result<void> start();
    /// Ends all connections and joins the threads; at most some 100 ms. The port is free afterwards.
    void stop();
    /// Waits until the world is there (or could not be made: then the error says why).
    Result<void> waitUntilReady();
    bool isReady() const;

    /// "http://127.0.0.1:PORT/api/v1"; valid after start().
    QString baseUrl() const;
    int port() const;
    QString key() const;
    /// The account the keys belong to; empty before the world is ready.
    QString accountId() const;

    // For tests in the same process, after start().
    void setLatency(int ms);
    void setFailRate(double share);
    /// Every write to this ad group answers this status and message until clearFailures().
    void failFor(const QString &id, int status, const QString &message);
    void clearFailures();
    /// Requests so far that reached this operation ("pause_ad_group", "list_ad_groups" …), refused ones included.
    int requestCount(const QString &operation) const;
    /// Requests whose answer is being held back by the latency right now.
    int heldBack() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace agm::sandbox
