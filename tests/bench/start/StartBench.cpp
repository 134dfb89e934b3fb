// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first paint of a table that has stored ad groups in it, and to all of them being
// there, while the server says nothing. The program runs itself once for each measurement; the best of five counts, as
// the machine has other things to do.
#include "app/AccountBook.h"
#include "app/Application.h"
#include "app/Settings.h"
#include "secrets/SecretStores.h"
#include "store/SqliteAccountStore.h"
#include "tests/bench/decode/PageMaker.h"
#include "tests/bench/start/Spreadsheet.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace {

using namespace agm;

constexpr int Runs = 5;

/// Milliseconds on a clock that all processes of the machine share.
double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Notes the end of the first paint of a table with rows.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(AdGroupTableView *table) : m_table(table) { table->viewport()->installEventFilter(this); }
    double paintedMs = -1;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && paintedMs < 0 && m_table->model()->rowCount() > 0) {
            paintedMs = 0;
            // After everything that is painted with it, and put on the screen.
            QTimer::singleShot(0, this, [this] { paintedMs = nowMs(); });
        }
        return false;
    }

private:
    AdGroupTableView *m_table;
};

/// The longest time between two turns of the event loop.
class GapWatch {
public:
    GapWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            const double now = nowMs();
            longest = std::max(longest, now - m_last);
            m_last = now;
        });
    }
    void start()
    {
        m_last = nowMs();
        m_timer.start(0);
    }
    double longest = 0;

private:
    QTimer m_timer;
    double m_last = 0;
};

/// The measured program: prints the time of the first paint, of the last row, and the longest gap between both.
int child(const QString &dataDir, int rows, double startedMs)
{
    const double mainMs = nowMs() - startedMs;
    CommandLine line;
    line.dataDir = dataDir;
    line.size = QSize(1920, 1080);
    Application program(line);
    AdGroupTableView *table = program.window()->tablePanel()->view();
    PaintWatch paint(table);
    const double madeMs = nowMs() - startedMs;
    program.start();
    if (!QTest::qWaitFor([&] { return paint.paintedMs > 0; }, 60000))
        return 1;
    GapWatch gap;
    gap.start();
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == rows; }, 60000))
        return 1;
    std::printf("%f %f %f %f %f\n", paint.paintedMs - startedMs, nowMs() - startedMs, gap.longest, mainMs, madeMs);
    std::fflush(stdout);
    return 0;
}

/// The account of the environment with this many stored ad groups.
bool store(const QString &dataDir, int rows)
{
    Settings settings(dataDir);
    const auto secrets = makeSecretStore();
    const AccountBook book(&settings, secrets.get());
    SqliteAccountStore known(dataDir + QStringLiteral("/last-known.sqlite"));
    const TimeWindow window = settings.window();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const KnownDays days{window, window.fixedAt(now)};
    for (int page = 0; page * 100 < rows; ++page) {
        const auto decoded = decodeAdGroupPage(bench::makePage(page, 100));
        if (!decoded)
            return false;
        known.put(*book.environmentAccount(), days, decoded->groups);
    }
    auto done = known.complete(*book.environmentAccount(), now, days, {});
    return QTest::qWaitFor([&] { return done.isFinished(); }, 120000) && done.result();
}

/// `allThereMs`: how long until every row was there.
bool measure(const QString &program, int rows, double goalMs, double *allThereMs)
{
    const QTemporaryDir dir;
    if (!store(dir.path(), rows)) {
        std::puts("the ad groups could not be stored");
        return false;
    }
    std::vector<std::array<double, 5>> all;
    for (int run = 0; run < Runs; ++run) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // The program takes the key out of its own environment, from which children would inherit it.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("WHOP_API_KEY"), QStringLiteral("bench"));
        process.setProcessEnvironment(environment);
        process.start(program,
                      {QStringLiteral("--child"), dir.path(), QString::number(rows), QString::number(nowMs(), 'f', 6)});
        if (!process.waitForFinished(120000) || process.exitCode() != 0) {
            std::puts("the program did not show its rows");
            return false;
        }
        const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
        std::array<double, 5> times{};
        for (qsizetype i = 0; i < 5 && i < words.size(); ++i)
            times[std::size_t(i)] = words[i].toDouble();
        all.push_back(times);
    }
    const auto best = *std::min_element(all.begin(), all.end());
    const bool good = best[0] <= goalMs;
    std::printf("%-50s %8d rows %8.0f ms   goal <= %-6.0f %s\n", "start of the process to the painted table", rows,
                best[0], goalMs, good ? "met" : "MISSED");
    std::printf(
        "  main() after %.0f ms, window made after %.0f ms; all rows there after %.0f ms, longest gap until then "
        "%.0f ms\n",
        best[3], best[4], best[1], best[2]);
    std::fflush(stdout);
    *allThereMs = best[1];
    return good;
}

/// The same rows as CSV in LibreOffice; no goal, and skipped without one.
void compareWithSpreadsheet(int rows, double oursMs)
{
    const QTemporaryDir dir;
    const auto theirs = bench::spreadsheetMs(dir.path(), rows);
    if (!theirs) {
        std::puts("LibreOffice: skipped, no program soffice");
        return;
    }
    QProcess version;
    version.start(QStringLiteral("soffice"), {QStringLiteral("--version")});
    version.waitForFinished(60000);
    std::printf("all %d rows there: %.0f ms; as CSV opened and written again by %s: %.0f ms; ratio %.3f\n", rows,
                oursMs, version.readAllStandardOutput().trimmed().constData(), *theirs, oursMs / *theirs);
}

} // namespace

int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 5 && arguments.at(1) == QLatin1String("--child"))
        return child(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toDouble());
    // `bench_start --store FOLDER ROWS` leaves the folder behind, to look at one start (--child FOLDER ROWS 0).
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--store"))
        return store(arguments.at(2), arguments.at(3).toInt()) ? 0 : 1;
    // A server that takes the connection and says nothing: nothing but the store can fill the table.
    QTcpServer silent;
    if (!silent.listen(QHostAddress::LocalHost))
        return 1;
    qputenv("WHOP_API_KEY", "bench");
    qputenv("WHOP_BASE_URL", QStringLiteral("http://127.0.0.1:%1/api/v1").arg(silent.serverPort()).toUtf8());
    double allThere = 0;
    const bool few = measure(app.applicationFilePath(), 10'000, 200, &allThere);
    const bool many = measure(app.applicationFilePath(), 100'000, 400, &allThere);
    compareWithSpreadsheet(100'000, allThere);
    return few && many ? 0 : 1;
}
