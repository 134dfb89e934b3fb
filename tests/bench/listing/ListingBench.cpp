// SPDX-License-Identifier: GPL-3.0-or-later
// Lists 10 000 ad groups at three latencies: ours against the official client's auto-paging and curl, all from the same
// server in the same round. Ours is timed from the first request to the last ad group in the repository, with new
// connections each time; theirs without the start of their process. With an argument, at that latency alone.
#include "net/ApiClient.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "tests/bench/decode/PageMaker.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace agm::bench {
namespace {

constexpr int Groups = 10'000;
constexpr int Page = 100;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// An account whose i-th ad group was created after this share of two years; a line each, oldest first.
bool writeAccount(const QString &fileName, const std::function<double(int i)> &share)
{
    QFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'720'000'000, Qt::UTC);
    for (int page = 0; page < Groups / Page; ++page) {
        const QJsonArray data
            = QJsonDocument::fromJson(makePage(page, Page)).object().value(QLatin1String("data")).toArray();
        for (int i = 0; i < data.size(); ++i) {
            QJsonObject group = data[i].toObject();
            const qint64 after = qint64(share(page * Page + i) * 2 * 365 * 86'400'000.0);
            group[QLatin1String("created_at")] = start.addMSecs(after).toString(Qt::ISODateWithMs);
            file.write(QJsonDocument(group).toJson(QJsonDocument::Compact) + '\n');
        }
    }
    return file.flush();
}

struct Server {
    Server(int latency, const QStringList &files)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(
            QStringLiteral("node"),
            QStringList{QStringLiteral(AGM_SOURCE_DIR "/tests/bench/listing/server.mjs"), QString::number(latency)}
                + files);
        if (process.waitForReadyRead(60'000))
            port = process.readLine().trimmed().toInt();
    }
    ~Server()
    {
        process.kill();
        process.waitForFinished(10'000);
    }
    QString url(const char *account) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(port).arg(QLatin1String(account));
    }
    QProcess process;
    int port = 0;
};

/// Output of a program that ended well; empty otherwise.
QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLIENT_DIR"), QStringLiteral(AGM_CLIENT_FOLDER));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(180'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput().trimmed();
}

bool fetchClient()
{
    return !outputOf(QStringLiteral("sh"),
                     {QStringLiteral("-c"),
                      QStringLiteral("mkdir -p \"$2\" && cp \"$1/package.json\" \"$2/\" && cd \"$2\" && { [ -d "
                                     "node_modules/@whop/sdk ] || npm install --no-audit --no-fund --no-package-lock "
                                     "--ignore-scripts >npm.log 2>&1; } && echo done"),
                      QStringLiteral("sh"), QStringLiteral(AGM_SOURCE_DIR "/tests/sandbox/official-client"),
                      QStringLiteral(AGM_CLIENT_FOLDER)})
                .isEmpty();
}

double theirs(const Server &server)
{
    const QByteArray line = outputOf(
        QStringLiteral("node"), {QStringLiteral(AGM_SOURCE_DIR "/tests/bench/listing/walk.mjs"), server.url("even")});
    const QList<QByteArray> parts = line.split(' ');
    return parts.size() == 2 && parts[1].toInt() == Groups ? parts[0].toDouble() : -1;
}

/// All pages over one connection, or over as many as ours has, with every cursor known before: nothing is decoded.
/// Whoever does not know the cursors cannot be as fast.
double curl(const Server &server, int sideBySide)
{
    QStringList arguments{QStringLiteral("-s"), QStringLiteral("-S"), QStringLiteral("-f")};
    if (sideBySide > 1)
        arguments += {QStringLiteral("-Z"), QStringLiteral("--parallel-max"), QString::number(sideBySide)};
    for (int page = 0; page < Groups / Page; ++page)
        arguments += {QStringLiteral("-o"), QStringLiteral("/dev/null"),
                      server.url("even") + QStringLiteral("/ad_groups?first=100&after=%1").arg(Groups - page * Page)};
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(QStringLiteral("curl"), arguments);
    if (!process.waitForFinished(180'000) || process.exitCode() != 0)
        return -1;
    return double(clock.nsecsElapsed()) / 1e6;
}

/// `again`: the account has been listed before, so that its creation times are known.
double ours(const Server &server, const char *account, bool again = false)
{
    ApiAccount api;
    api.baseUrl = QUrl(server.url(account));
    AdGroupRepository repository;
    double ms = -1;
    for (int round = again ? 0 : 1; round < 2; ++round) {
        ApiClient client(api, QStringLiteral("bench"), [](QByteArrayView) { return ErrorBody(); });
        AdGroupReader reader(&client, QString());
        Listing listing(&reader, &repository);
        // A loop of its own: QTest::qWaitFor() sleeps between its looks.
        QEventLoop loop;
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        QObject::connect(&listing, &Listing::changed, &loop, [&] {
            if (listing.state() != ListingState::Loading) {
                ms = double(clock.nsecsElapsed()) / 1e6;
                loop.quit();
            }
        });
        clock.start();
        listing.refresh();
        loop.exec();
        if (listing.state() != ListingState::Complete || repository.size() != Groups)
            return -1;
    }
    return ms;
}

struct Column {
    QByteArray name;
    double goal; ///< of the official client's time; 0: none
    std::function<double(const Server &)> run;
};

bool at(int latency, int rounds, const QStringList &files, const std::vector<Column> &columns)
{
    const Server server(latency, files);
    if (server.port == 0) {
        std::puts("the server does not start");
        return false;
    }
    std::vector<double> base;
    std::vector<std::vector<double>> times(columns.size());
    std::vector<std::vector<double>> ratios(columns.size());
    for (int round = 0; round < rounds; ++round) {
        std::vector<double> now(columns.size());
        double peer = 0;
        // The order turns, so that none profits from its place.
        for (std::size_t i = 0; i <= columns.size(); ++i) {
            const std::size_t place = (i + std::size_t(round)) % (columns.size() + 1);
            const double ms = place == columns.size() ? theirs(server) : columns[place].run(server);
            if (ms <= 0) {
                std::printf("%d ms: %s did not list everything\n", latency,
                            place == columns.size() ? "the official client" : columns[place].name.constData());
                return false;
            }
            (place == columns.size() ? peer : now[place]) = ms;
        }
        base.push_back(peer);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            times[i].push_back(now[i]);
            ratios[i].push_back(now[i] / peer);
        }
    }
    std::printf("latency %d ms, median of %d rounds\n", latency, rounds);
    std::printf("%3d ms: %-58s %9.0f ms\n", latency, "official client, for await", median(base));
    bool good = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double ratio = median(ratios[i]);
        // Without latency there is only work, and the server's is the same for all: that is told, and has no goal.
        const double goal = latency == 0 ? 0 : columns[i].goal;
        std::printf("%3d ms: %-58s %9.0f ms  ratio %.3f", latency, columns[i].name.constData(), median(times[i]),
                    ratio);
        if (goal > 0) {
            std::printf("  goal <= %.2f %s", goal, ratio <= goal ? "met" : "MISSED");
            good = good && ratio <= goal;
        }
        std::puts("");
    }
    std::fflush(stdout);
    return good;
}

/// `only`: this latency alone.
int run(std::optional<int> only)
{
    if (!fetchClient()) {
        std::puts("skipped: the official client could not be fetched (Node.js, npm and a registry are needed)");
        return 0;
    }
    QTemporaryDir folder;
    const QString even = folder.filePath(QStringLiteral("even.ndjson"));
    const QString skewed = folder.filePath(QStringLiteral("skewed.ndjson"));
    if (!writeAccount(even, [](int i) { return double(i) / Groups; })
        || !writeAccount(skewed, [](int i) { return std::pow(double(i) / Groups, 4); })) {
        std::puts("the accounts could not be written");
        return 2;
    }
    std::printf("%d ad groups, pages of %d; @whop/sdk 0.0.42 on Node.js %s; %s\n", Groups, Page,
                outputOf(QStringLiteral("node"), {QStringLiteral("--version")}).constData(),
                outputOf(QStringLiteral("curl"), {QStringLiteral("--version")}).split('(').constFirst().constData());
    std::vector<Column> columns{
        {"ours, created evenly", 0.12, [](const Server &server) { return ours(server, "even"); }},
        {"ours, created unevenly (the i-th at i to the fourth)", 0.20,
         [](const Server &server) { return ours(server, "skewed"); }},
        {"ours, unevenly, listed before", 0.20, [](const Server &server) { return ours(server, "skewed", true); }}};
    if (!outputOf(QStringLiteral("curl"), {QStringLiteral("--version")}).isEmpty()) {
        columns.push_back({"curl, one connection, cursors known, no decoding", 0,
                           [](const Server &server) { return curl(server, 1); }});
        columns.push_back({"curl, " + QByteArray::number(Listing::Width) + " connections, cursors known, no decoding",
                           0, [](const Server &server) { return curl(server, Listing::Width); }});
    }
    bool good = true;
    for (const auto &[latency, rounds] : {std::pair(0, 5), std::pair(50, 5), std::pair(150, 3)}) {
        if (!only || *only == latency)
            good = at(latency, rounds, {even, skewed}, columns) && good;
    }
    return good ? 0 : 1;
}

} // namespace
} // namespace agm::bench

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return agm::bench::run(argc > 1 ? std::optional<int>(std::atoi(argv[1])) : std::nullopt);
}
