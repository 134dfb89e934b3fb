// SPDX-License-Identifier: GPL-3.0-or-later
// From a selection in the table to its painted trend, through the whole window: eight ad groups, 60 days and the 60
// before them, out of the local store.
#include "app/Application.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/TrendChart.h"
#include "views/charts/TrendView.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/FigureDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainWindow.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>

namespace {

constexpr double GoalMs = 50;
constexpr int Lines = 8;
constexpr int Days = 60; // and as many before them
constexpr int Rounds = 21;
constexpr int LookMs = 300;
constexpr int Long = 180'000;

/// Notes when the trend was painted with all of the wanted ad groups in it.
class TrendWatch : public QObject {
public:
    TrendWatch(agm::TrendView *view, const QElapsedTimer *clock) : m_view(view), m_clock(clock)
    {
        view->viewport()->installEventFilter(this);
    }

    void expect(const QStringList &ids)
    {
        m_ids = ids;
        paintedMs = -1;
    }
    double paintedMs = -1;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || paintedMs >= 0 || !isShown())
            return false;
        // The frame ends when the view has painted, not when it begins.
        watched->removeEventFilter(this);
        watched->event(event);
        watched->installEventFilter(this);
        paintedMs = double(m_clock->nsecsElapsed()) / 1e6;
        return true;
    }

private:
    bool isShown() const
    {
        const QList<agm::TrendLine> &lines = m_view->data().lines;
        return lines.size() == m_ids.size()
            && std::all_of(lines.cbegin(), lines.cend(), [this](const agm::TrendLine &line) {
                   return m_ids.contains(line.id) && line.series.points.size() + line.previous.points.size() > Days;
               });
    }

    agm::TrendView *m_view;
    const QElapsedTimer *m_clock;
    QStringList m_ids;
};

} // namespace

int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("WHOP_API_KEY");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir dir;
    agm::CommandLine line;
    line.dataDir = dir.path();
    line.size = QSize(1920, 1080);
    agm::Application program(line);
    program.start();
    const auto complete = [&program] {
        return program.session() && program.session()->listing()->state() == agm::ListingState::Complete;
    };
    if (!QTest::qWaitFor(complete, Long))
        return 1;
    // Days that no report changes any more, so that nothing is asked of the server.
    const QDate last = QDateTime::currentDateTimeUtc().date().addDays(-60);
    program.session()->listing()->setWindow(*agm::TimeWindow::custom(last.addDays(1 - Days), last, QTimeZone::utc()));
    if (!QTest::qWaitFor(complete, Long)
        || !QTest::qWaitFor([&] { return program.window()->figures()->insights()->isSettled(); }, Long))
        return 1;
    agm::AdGroupTableView *table = program.window()->tablePanel()->view();
    auto *tabs = program.window()->findChild<agm::ChartTabs *>();
    auto *trend = qobject_cast<agm::TrendChart *>(tabs->pane(QStringLiteral("trend")));
    QStringList spending;
    for (const agm::AdGroupPtr &group : program.session()->repository()->groups()) {
        if (group->spendCurrency == agm::Currency::usd() && group->number(agm::Field::Spend).value_or(0) > 0
            && group->createdAt.toUtc().date() < last.addDays(-2 * Days))
            spending.append(group->id);
    }
    const auto sets = spending.size() / Lines;
    if (sets < 2) {
        std::puts("the demo account has too few ad groups of that age");
        return 1;
    }
    QElapsedTimer clock;
    TrendWatch watch(trend->view(), &clock);
    QList<double> times;
    for (int round = 0; round < Rounds + int(sets); ++round) {
        const QStringList ids = spending.mid((round % sets) * Lines, Lines);
        // As somebody who looks before the next click.
        clock.start();
        if (!QTest::qWaitFor([&] { return clock.hasExpired(LookMs); }, Long))
            return 1;
        watch.expect(ids);
        clock.start();
        table->selectIds(ids, true);
        if (!QTest::qWaitFor([&] { return watch.paintedMs >= 0; }, Long)) {
            std::puts("a trend was not painted");
            return 1;
        }
        if (round >= sets) // the first round of each set fills the store
            times.append(watch.paintedMs);
    }
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    std::printf(
        "selection to painted trend, %d ad groups x %d days, local store: median %.1f ms, fastest %.1f, slowest "
        "%.1f  goal <= %.0f %s\n",
        Lines, 2 * Days, median, times.constFirst(), times.constLast(), GoalMs, median <= GoalMs ? "met" : "MISSED");
    return median <= GoalMs ? 0 : 1;
}
