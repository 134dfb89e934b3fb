// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/SeriesFixture.h"

#include "net/ApiClient.h"
#include "tests/support/Wait.h"
#include "wire/ErrorCodec.h"

#include <QtTest/QSignalSpy>

namespace agm::test {

std::unique_ptr<ApiTransport> clientOf(const QUrl &baseUrl, const QString &key, const QString &version)
{
    ApiAccount api;
    api.baseUrl = baseUrl;
    api.versionDate = version;
    ApiClientOptions options;
    options.limits.backoffBaseMs = 5;
    options.limits.backoffCapMs = 20;
    options.limits.idleMs = 5000;
    const auto errors = [](QByteArrayView body) {
        const DecodedErrorBody decoded = decodeErrorBody(body);
        return ErrorBody{decoded.type, decoded.message, decoded.code};
    };
    return std::make_unique<ApiClient>(api, key, errors, options);
}

SeriesParts::SeriesParts(const QUrl &baseUrl, const QString &key, const QString &storeFile, const QString &version)
    : now(std::make_shared<QDateTime>(QDateTime::currentDateTimeUtc())), client(clientOf(baseUrl, key, version)),
      reader(client.get(), QString()), listing(&reader, &repository), database(storeFile), store(&database)
{
    if (const auto opened = await(database.open()); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    series = std::make_unique<ReportSeries>(&reader, &repository, &store, QStringLiteral("acc"),
                                            [clock = now] { return *clock; });
}

SeriesParts::~SeriesParts()
{
    series.reset();
}

bool SeriesParts::list(const TimeWindow &window)
{
    listing.setWindow(window);
    listing.refresh();
    // Not at once: pages that are no longer needed still reach the server, and some tests count what it is asked next.
    return QTest::qWaitFor([this] { return listing.state() != ListingState::Loading; }, 20000)
        && listing.state() == ListingState::Complete;
}

SeriesAnswer SeriesParts::ask(const SeriesQuery &query)
{
    SeriesRequest *request = series->request(query, &owner);
    if (!waitUntil([request] { return request->isFinished(); }, 30000))
        qFatal("the request did not end");
    const SeriesAnswer answer = request->answer();
    delete request;
    return answer;
}

QStringList SeriesParts::ids() const
{
    QStringList all;
    for (const AdGroupPtr &group : repository.groups())
        all.append(group->id);
    return all;
}

SandboxWorld::SandboxWorld(int adGroups, int latencyMs)
    : clock(std::make_shared<std::atomic<qint64>>(
        QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch()))
{
    sandbox::SandboxOptions options;
    options.adGroups = adGroups;
    options.rateLimitPerMinute = 0;
    options.latencyMs = latencyMs;
    options.key = QStringLiteral("test-key");
    options.databaseFile = file(QStringLiteral("sandbox.sqlite"));
    options.extraKeys = {{QStringLiteral("no-reports"), {QStringLiteral("ad_campaign:basic:read")}},
                         {QStringLiteral("reports-only"), {QStringLiteral("ad_campaign:stats:read")}},
                         {QStringLiteral("nothing"), {QStringLiteral("audience:basic:read")}}};
    options.clock = [time = clock] { return time->load(); };
    server = std::make_unique<sandbox::SandboxServer>(options);
    if (!server->start() || !server->waitUntilReady())
        qFatal("The sandbox did not start.");
}

std::unique_ptr<SeriesParts> SandboxWorld::parts(const QString &key, const QString &version)
{
    auto made
        = std::make_unique<SeriesParts>(QUrl(server->baseUrl()), key, file(QStringLiteral("store.sqlite")), version);
    *made->now = QDateTime::fromMSecsSinceEpoch(clock->load(), Qt::UTC);
    return made;
}

void SandboxWorld::setNow(const QDateTime &time)
{
    clock->store(time.toMSecsSinceEpoch());
}

SeriesQuery daysOf(const QStringList &ids, QDate last, int days)
{
    return {ids, last.addDays(1 - days), last, Granularity::Day, false};
}

} // namespace agm::test
