// SPDX-License-Identifier: GPL-3.0-or-later
// 1 000 pauses under the server's limit of 600 a minute, with the journal on disk, while a person clicks: how long it
// takes, what failed, and how long what was clicked waited. Beside it the same pauses by the official client. Each ad
// group is read before it is paused: at a long latency that is what the first minute's requests take, so that only the
// time at a short one says something about the limit.
#include "net/ApiClient.h"
#include "store/Database.h"
#include "store/MemoryDraftStore.h"
#include "store/SqliteJournal.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

namespace agm::bench {
namespace {

constexpr int Pauses = 1000;
constexpr int NearMs = 20;
constexpr int FarMs = 50;
constexpr double LimitMs = 60'000; ///< 600 at once, the others a minute later
constexpr int Long = 300'000;

bool report(const char *what, double measured, double allowed, const char *unit)
{
    const bool good = measured <= allowed;
    std::printf("%-66s %9.3f %-3s  goal <= %-7.2f %s\n", what, measured, unit, allowed, good ? "met" : "MISSED");
    std::fflush(stdout);
    return good;
}

/// The sandbox program with a new world.
struct Server {
    Server(const QString &database, int latency)
    {
        process.start(QStringLiteral(AGM_SANDBOX),
                      {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--database"), database,
                       QStringLiteral("--ad-groups"), QStringLiteral("2500"), QStringLiteral("--key"),
                       QStringLiteral("bench"), QStringLiteral("--latency"), QString::number(latency)});
        while (url.isEmpty() && process.waitForReadyRead(60'000)) {
            const QString line = QString::fromUtf8(process.readLine());
            if (line.contains(QLatin1String("listening on ")))
                url = line.mid(line.indexOf(QLatin1String("http"))).trimmed();
        }
    }
    ~Server()
    {
        process.terminate();
        process.waitForFinished(10'000);
    }
    QProcess process;
    QString url;
};

/// A person who reads one ad group after the other, with a pause between.
class Clicks {
public:
    Clicks(const AdGroupReader *reader, QStringList ids) : m_reader(reader), m_ids(std::move(ids))
    {
        m_timer.setInterval(1500);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { click(); });
        m_timer.start();
    }
    void stop() { m_timer.stop(); }
    std::vector<double> waits; ///< milliseconds
    int failed = 0;

private:
    void click()
    {
        QElapsedTimer clock;
        clock.start();
        const QString &id = m_ids[m_next++ % m_ids.size()];
        const auto read = m_reader->retrieve(id, TimeWindow(WindowPreset::AllTime, QTimeZone::utc()));
        whenDone(read.result, &m_timer, [this, clock](const Result<AdGroupPtr> &group) {
            waits.push_back(double(clock.nsecsElapsed()) / 1e6);
            failed += group ? 0 : 1;
        });
    }
    const AdGroupReader *m_reader;
    QStringList m_ids;
    qsizetype m_next = 0;
    QTimer m_timer;
};

/// `goal`: of the limit's time; 0: none.
bool ours(const QString &folder, int latency, double goal)
{
    const Server server(folder + QStringLiteral("/ours%1.sqlite").arg(latency), latency);
    Database database(folder + QStringLiteral("/store%1.sqlite").arg(latency));
    SqliteJournal journal(&database);
    MemoryDraftStore drafts;
    const auto opened = database.open();
    AccountConfig account;
    account.id = QStringLiteral("bench");
    account.baseUrl = QUrl(server.url);
    ApiAccount api;
    api.baseUrl = account.baseUrl;
    AccountSession session(
        account, std::make_unique<ApiClient>(api, QStringLiteral("bench"), [](QByteArrayView) { return ErrorBody(); }),
        &journal, &drafts);
    session.listing()->refresh();
    if (!QTest::qWaitFor([&] { return session.listing()->state() != ListingState::Loading; }, Long)
        || session.listing()->state() != ListingState::Complete || !opened.isFinished())
        return false;
    QStringList active;
    QStringList others;
    for (const AdGroupPtr &group : session.repository()->groups()) {
        const bool taken = group->knownStatus() == AdGroupStatus::Active && active.size() < Pauses;
        (taken ? active : others).append(group->id);
    }
    if (active.size() < Pauses)
        return false;
    ChangeRunner *changes = session.changes();
    QElapsedTimer clock;
    clock.start();
    const auto job = changes->start(changes->plan(BulkAction::Pause, active));
    if (!job)
        return false;
    Clicks clicks(session.reader(), others);
    // A loop of its own: QTest::qWaitFor() sleeps between its looks.
    QEventLoop loop;
    QTimer::singleShot(Long, &loop, &QEventLoop::quit);
    double ms = -1;
    QObject::connect(changes, &ChangeRunner::jobChanged, &loop, [&] {
        if (changes->job(*job)->finished && ms < 0) {
            ms = double(clock.nsecsElapsed()) / 1e6;
            loop.quit();
        }
    });
    loop.exec();
    clicks.stop();
    if (ms < 0 || clicks.waits.empty())
        return false;
    std::sort(clicks.waits.begin(), clicks.waits.end());
    bool good = true;
    const QByteArray what
        = "1 000 pauses at " + QByteArray::number(latency) + " ms latency / the limit's own time (60 s)";
    if (goal > 0)
        good = report(what.constData(), ms / LimitMs, goal, "");
    else
        std::printf("%-66s  ratio %.3f\n", what.constData(), ms / LimitMs);
    good = report("  of them failed", Pauses - changes->job(*job)->count(JobItemState::Done), 0, "") && good;
    std::printf("  %zu reads by a person meanwhile, %d failed, median %.0f ms\n", clicks.waits.size(), clicks.failed,
                clicks.waits[clicks.waits.size() / 2]);
    // The slowest of twenty is left to whatever else the machine does.
    const double slow = clicks.waits[clicks.waits.size() * 19 / 20];
    return report("  a read meanwhile, 19 of 20 / the latency", slow / latency, 2, "") && clicks.failed == 0 && good;
}

void theirs(const QString &folder)
{
    QProcess npm;
    npm.start(QStringLiteral("sh"),
              {QStringLiteral("-c"),
               QStringLiteral("mkdir -p \"$2\" && cp \"$1/package.json\" \"$2/\" && cd \"$2\" && { [ -d "
                              "node_modules/@whop/sdk ] || npm install --no-audit --no-fund --no-package-lock "
                              "--ignore-scripts >npm.log 2>&1; }"),
               QStringLiteral("sh"), QStringLiteral(AGM_SOURCE_DIR "/tests/sandbox/official-client"),
               QStringLiteral(AGM_CLIENT_FOLDER)});
    if (!npm.waitForFinished(Long) || npm.exitCode() != 0) {
        std::puts("the official client is skipped: it could not be fetched (Node.js, npm and a registry are needed)");
        return;
    }
    const Server server(folder + QStringLiteral("/theirs.sqlite"), NearMs);
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CLIENT_DIR"), QStringLiteral(AGM_CLIENT_FOLDER));
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"), {QStringLiteral(AGM_SOURCE_DIR "/tests/bench/pauses/pause.mjs"), server.url});
    if (!node.waitForFinished(Long) || node.exitCode() != 0) {
        std::puts("the official client did not come to its end");
        return;
    }
    const QList<QByteArray> parts = node.readAllStandardOutput().trimmed().split(' ');
    if (parts.size() != 3)
        return;
    std::printf(
        "@whop/sdk 0.0.42, Promise.all, at %d ms latency: %s of %s failed, of the limit's own time  ratio %.3f\n",
        NearMs, parts[1].constData(), parts[2].constData(), parts[0].toDouble() / LimitMs);
}

} // namespace
} // namespace agm::bench

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    std::puts("2 500 ad groups, 600 requests a minute for each operation");
    using namespace agm::bench;
    bool good = ours(folder.path(), NearMs, 1.05);
    good = ours(folder.path(), FarMs, 0) && good;
    theirs(folder.path());
    if (!good)
        std::puts("a goal was missed, or a step did not end");
    return good ? 0 : 1;
}
