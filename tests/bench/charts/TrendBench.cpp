// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for: a new selection until its trend is painted (8 ad groups of 120 days, three metrics, with the
// period before), and each frame of zooming and of moving the crosshair over 10 000 points. Medians of processor time
// (all of this is one thread); ends with 0 when each goal is met.
#include "tests/views/charts/TrendMake.h"
#include "views/charts/TrendChart.h"
#include "views/charts/TrendView.h"

#include <QtWidgets/QApplication>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace agm;
using namespace agm::test;

bool missed = false;

double milliseconds(const std::function<void()> &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC;
}

/// `goal` in milliseconds for the median.
void report(const char *what, double goal, int times, const std::function<void(int)> &work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i)
        took.push_back(milliseconds([&] { work(i); }));
    std::sort(took.begin(), took.end());
    const double median = took[took.size() / 2];
    std::printf("%-52s %7.2f ms, slowest %7.2f  goal <= %.0f %s\n", what, median, took.back(), goal,
                median <= goal ? "met" : "MISSED");
    missed = missed || median > goal;
}

TrendData selection(int from, int groups, int days)
{
    QList<TrendLine> lines;
    for (int i = 0; i < groups; ++i)
        lines.append(
            wavyLine(from + i, QStringLiteral("Ad group %1").arg(from + i), FirstDay, days, FirstDay.addDays(-days)));
    TrendData data = trendOf(lines, days);
    data.previousFirst = FirstDay.addDays(-days);
    data.today = data.last;
    for (int i = 0; i < 20; ++i)
        data.ticks.append({QDateTime(FirstDay.addDays(i * 5), QTime(9, 0), Qt::UTC), lines.value(i % groups).id,
                           QStringLiteral("budget %1→%2").arg(i).arg(i + 1)});
    return data;
}

TrendData hours(int lines, int points)
{
    TrendData data;
    for (int i = 0; i < lines; ++i) {
        TrendLine line;
        line.id = QString::number(i);
        line.title = QStringLiteral("Ad group %1").arg(i);
        line.currency = Currency::usd();
        line.series.granularity = Granularity::Hour;
        for (int j = 0; j < points; ++j)
            line.series.points.append(
                hourPoint(FirstDay.addDays(j / 24), j % 24,
                          figures(10 + 3 * i + (j * 7919 + i) % 13, 1000, 20 + j % 11, 1 + j % 3)));
        data.lines.append(line);
    }
    data.granularity = Granularity::Hour;
    data.first = FirstDay;
    data.last = data.lines.first().series.points.last().day;
    return data;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    TrendChart chart;
    chart.resize(920, 260);
    chart.show();
    QImage screen(chart.size(), QImage::Format_RGB32);
    const auto paint = [&] { chart.render(&screen); };
    paint();

    const QList<TrendData> selections{selection(0, 8, 120), selection(8, 8, 120), selection(3, 8, 120)};
    std::printf("first of all: %.1f ms\n", milliseconds([&] {
                    chart.setTrend(selections.first());
                    paint();
                }));
    report("selection of 8 ad groups x 120 days, painted", 50, 31, [&](int i) {
        chart.setTrend(selections.at(i % 3));
        paint();
    });
    const QList<TrendData> few{selection(0, 3, 120), selection(8, 3, 120)};
    report("selection of 3 x 120 days with bands, painted", 50, 31, [&](int i) {
        chart.setTrend(few.at(i % 2));
        paint();
    });

    chart.setMetrics({Field::Spend});
    for (const int lines : {1, 8}) {
        chart.setTrend(hours(lines, 10'000 / lines));
        paint();
        const QByteArray name = QByteArray::number(lines) + " x " + QByteArray::number(10'000 / lines) + " hours: ";
        report((name + "a frame of zooming").constData(), 8, 61, [&](int i) {
            chart.view()->zoomBy(i % 2 ? 1.3 : 1 / 1.25, chart.view()->to() / 2);
            paint();
        });
        report((name + "a frame of the crosshair").constData(), 8, 61, [&](int i) {
            chart.view()->setCursorSlot(20 + i);
            paint();
        });
    }
    return missed ? 1 : 0;
}
