// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/SandboxServer.h"
#include "store/Database.h"
#include "store/SqliteMetricStore.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "sync/ReportSeries.h"
#include "tests/support/Wait.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm::test {

/// The value of a future, by the event loop.
template <class T>
Result<T> await(const QFuture<Result<T>> &future)
{
    if (!waitUntil([&] { return future.isFinished(); }, 20000))
        return fail(ErrorKind::TimedOut, QStringLiteral("The future did not resolve."));
    return resultOf(future);
}

/// A client as the program has it, with short waits.
std::unique_ptr<ApiTransport> clientOf(const QUrl &baseUrl, const QString &key,
                                       const QString &version = QStringLiteral("2026-07-08-1"));

/// The parts of a session that series need, on a server of any kind, with a real store and a clock that tests move.
struct SeriesParts {
    SeriesParts(const QUrl &baseUrl, const QString &key, const QString &storeFile,
                const QString &version = QStringLiteral("2026-07-08-1"));
    ~SeriesParts();

    /// Lists the account; false when that did not complete.
    bool list(const TimeWindow &window = {});
    /// Asks and waits for the end.
    SeriesAnswer ask(const SeriesQuery &query);
    QStringList ids() const;

    std::shared_ptr<QDateTime> now; ///< what the clock says
    std::unique_ptr<ApiTransport> client;
    AdGroupRepository repository;
    AdGroupReader reader;
    Listing listing;
    Database database;
    SqliteMetricStore store;
    std::unique_ptr<ReportSeries> series;
    QObject owner; ///< of the requests
};

/// The sandbox with a clock that stands at 2026-11-24 10:00 UTC until it is moved.
struct SandboxWorld {
    explicit SandboxWorld(int adGroups = 40, int latencyMs = 0);
    /// A session on it; several may follow each other on the same store.
    std::unique_ptr<SeriesParts> parts(const QString &key = QStringLiteral("test-key"),
                                       const QString &version = QStringLiteral("2026-07-08-1"));
    void setNow(const QDateTime &time);
    QDate today() const { return QDate(2026, 11, 24); }
    QString file(const QString &name) const { return dir.filePath(name); }

    QTemporaryDir dir;
    std::shared_ptr<std::atomic<qint64>> clock;
    std::unique_ptr<sandbox::SandboxServer> server;
};

/// Days up to and with `last`.
SeriesQuery daysOf(const QStringList &ids, QDate last, int days);

} // namespace agm::test
