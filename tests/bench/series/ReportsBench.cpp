// SPDX-License-Identifier: GPL-3.0-or-later
// Both ask the same server for the same days. Ours starts from an empty store each time and is timed until the last
// figure is handed on; how long it takes until all is on disk is printed beside it.
#include "tests/bench/series/SeriesBench.h"

#include "net/ApiClient.h"
#include "store/Database.h"
#include "store/SqliteMetricStore.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "sync/ReportSeries.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <memory>

namespace agm::bench {
namespace {

constexpr int Groups = 500;
constexpr int Days = 30;
constexpr int Rounds = 7;

/// The sandbox program with its address.
struct Server {
    explicit Server(const QString &database)
    {
        process.start(QStringLiteral(AGM_SANDBOX),
                      {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--database"), database,
                       QStringLiteral("--ad-groups"), QString::number(Groups), QStringLiteral("--key"),
                       QStringLiteral("bench"), QStringLiteral("--latency"), QStringLiteral("50")});
        while (url.isEmpty() && process.waitForReadyRead(60000)) {
            const QString line = QString::fromUtf8(process.readLine());
            if (line.contains(QLatin1String("listening on ")))
                url = line.mid(line.indexOf(QLatin1String("http"))).trimmed();
        }
    }
    ~Server()
    {
        process.terminate();
        process.waitForFinished(10000);
    }
    QProcess process;
    QString url;
};

/// The official client is fetched once into the build folder; an empty path and the reason when it cannot be had.
bool fetchClient()
{
    QProcess npm;
    npm.start(QStringLiteral("sh"),
              {QStringLiteral("-c"),
               QStringLiteral("mkdir -p \"$2\" && cp \"$1/package.json\" \"$2/\" && cd \"$2\" && { [ -d "
                              "node_modules/@whop/sdk ] || npm install --no-audit --no-fund --no-package-lock "
                              "--ignore-scripts >npm.log 2>&1; }"),
               QStringLiteral("sh"), QStringLiteral(AGM_SOURCE_DIR "/tests/sandbox/official-client"),
               QStringLiteral(AGM_CLIENT_FOLDER)});
    return npm.waitForFinished(300000) && npm.exitCode() == 0;
}

QByteArray jsonOf(const QList<QStringList> &groups)
{
    QByteArray json = "[";
    for (const QStringList &ids : groups)
        json += (json.size() > 1 ? ",[\"" : "[\"") + ids.join(QStringLiteral("\",\"")).toLatin1() + "\"]";
    return json + "]";
}

struct Client {
    explicit Client(const QString &url)
    {
        ApiAccount api;
        api.baseUrl = QUrl(url);
        transport
            = std::make_unique<ApiClient>(api, QStringLiteral("bench"), [](QByteArrayView) { return ErrorBody(); });
        reader = std::make_unique<AdGroupReader>(transport.get(), QString());
        listing = std::make_unique<Listing>(reader.get(), &repository);
    }
    std::unique_ptr<ApiClient> transport;
    AdGroupRepository repository;
    std::unique_ptr<AdGroupReader> reader;
    std::unique_ptr<Listing> listing;
};

/// One round of ours; the number of points comes back in `points`.
double ask(Client &client, const QString &store, const SeriesQuery &query, int &points, double &kept)
{
    Database database(store);
    SqliteMetricStore metrics(&database);
    const auto opened = database.open();
    if (!QTest::qWaitFor([&] { return opened.isFinished(); }, 10000))
        return -1;
    ReportSeries series(client.reader.get(), &client.repository, &metrics, QStringLiteral("acc"));
    QObject owner;
    QElapsedTimer clock;
    clock.start();
    SeriesRequest *request = series.request(query, &owner);
    double ms = -1;
    // A loop of its own: QTest::qWaitFor() sleeps between its looks, and every hop between threads would wait for it.
    QEventLoop loop;
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    QObject::connect(request, &SeriesRequest::finished, &loop, [&] {
        ms = double(clock.nsecsElapsed()) / 1e6;
        loop.quit();
    });
    loop.exec();
    if (ms < 0 || !request->answer().gaps.isEmpty())
        return -1;
    // The store answers in turn: behind the last record.
    const auto behind = metrics.daysKnown(QStringLiteral("acc"), "UTC");
    if (!QTest::qWaitFor([&] { return behind.isFinished(); }, 60000) || behind.result()->size() != Days)
        return -1;
    kept = double(clock.nsecsElapsed()) / 1e6;
    points = 0;
    for (const MetricSeries &one : request->answer().series)
        points += int(one.points.size());
    return ms;
}

} // namespace

bool reports(const QString &folder)
{
    if (!fetchClient()) {
        std::puts("skipped: the official client could not be fetched (Node.js, npm and a registry are needed)");
        return true;
    }
    Server server(folder + QStringLiteral("/world.sqlite"));
    Client client(server.url);
    client.listing->refresh();
    if (!QTest::qWaitFor([&] { return client.listing->state() != ListingState::Loading; }, 180000)
        || client.repository.size() != Groups) {
        std::puts("the account could not be listed");
        return false;
    }
    SeriesQuery query;
    query.last = QDateTime::currentDateTimeUtc().date().addDays(-1);
    query.first = query.last.addDays(1 - Days);
    QMap<QString, QStringList> byCurrency;
    for (const AdGroupPtr &group : client.repository.groups()) {
        query.adGroupIds.append(group->id);
        byCurrency[group->spendCurrency.code()].append(group->id);
    }
    QFile ids(folder + QStringLiteral("/ids.json"));
    if (!ids.open(QIODevice::WriteOnly) || ids.write(jsonOf(byCurrency.values())) < 0)
        return false;
    ids.close();

    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("WHOP_API_KEY"), QStringLiteral("bench"));
    environment.insert(QStringLiteral("WHOP_BASE_URL"), server.url);
    environment.insert(QStringLiteral("CLIENT_DIR"), QStringLiteral(AGM_CLIENT_FOLDER));
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {QStringLiteral(AGM_SOURCE_DIR "/tests/bench/series/loop.mjs"), ids.fileName(),
                query.first.toString(Qt::ISODate), query.last.toString(Qt::ISODate), QString::number(Rounds)});
    if (!node.waitForFinished(180000) || node.exitCode() != 0) {
        std::puts("the loop with the official client failed");
        return false;
    }
    std::vector<double> theirs;
    for (const QByteArray &line : node.readAllStandardOutput().trimmed().split('\n'))
        theirs.push_back(line.split(' ').constFirst().toDouble());

    std::vector<double> ours;
    std::vector<double> kept(Rounds);
    int points = 0;
    for (int round = 0; round < Rounds; ++round) {
        const double ms = ask(client, folder + QStringLiteral("/store%1.sqlite").arg(round), query, points,
                              kept[std::size_t(round)]);
        if (ms < 0) {
            std::puts("the series did not come whole");
            return false;
        }
        ours.push_back(ms);
    }
    std::printf("%-66s %9.1f ms\n", "  sequential loop with the official client, 100 ad groups a call", median(theirs));
    std::printf("%-66s %9.1f ms, %d points\n", "  ours", median(ours), points);
    std::printf("%-66s %9.1f ms\n", "  until it is on disk", median(kept));
    return report("30 days of 500 ad groups at 50 ms latency / that loop", median(ours) / median(theirs), 0.25, "");
}

} // namespace agm::bench
