// SPDX-License-Identifier: GPL-3.0-or-later
// The scatter of 5 000 ad groups: each frame of zooming, of a new selection and of a lasso, and the time from new
// figures to the painted plot. Medians of processor time (all of this is one thread); ends with 0 when each goal is
// met.
#include "tests/views/charts/ChartGroups.h"
#include "views/charts/ScatterCanvas.h"
#include "views/charts/ScatterPane.h"

#include <QtCore/QRandomGenerator>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace agm;

bool missed = false;

/// `goal` in milliseconds for the median.
void report(const char *what, double goal, int times, const std::function<void(int)> &work)
{
    std::vector<double> took;
    for (int i = 0; i < times; ++i) {
        const std::clock_t start = std::clock();
        work(i);
        took.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
    }
    std::sort(took.begin(), took.end());
    const double median = took[took.size() / 2];
    std::printf("%-52s %7.2f ms, slowest %7.2f  goal <= %.0f %s\n", what, median, took.back(), goal,
                median <= goal ? "met" : "MISSED");
    missed = missed || median > goal;
}

QList<ChartGroup> account(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<ChartGroup> groups;
    for (int i = 0; i < count; ++i) {
        const double spend = std::exp(random.generateDouble() * 5 + 1);
        const double results = std::floor(spend / std::exp(random.generateDouble() * 2.2 + 2));
        const double ratio = 0.5 + random.generateDouble();
        groups.append(test::chartGroup(test::chartAdGroup(QString::number(i), {spend, results}),
                                       test::insightAgainst(30, ratio, random.generateDouble() * 0.1)));
    }
    return groups;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ScatterPane pane;
    pane.resize(1200, 600);
    pane.show();
    const QList<ChartGroup> first = account(5000, 1);
    const QList<ChartGroup> second = account(5000, 2);
    QPixmap frame(pane.size());
    const auto paint = [&] { pane.canvas()->render(&frame); };
    report("5 000 ad groups: new figures to painted plot", 50, 21, [&](int i) {
        pane.setGroups(i % 2 ? first : second);
        paint();
    });
    report("frame while zooming", 33, 41, [&](int i) {
        pane.canvas()->zoom(i % 2 ? 1.1 : 0.8, QPointF(400, 300));
        paint();
    });
    pane.canvas()->showAll();
    QStringList half;
    for (int i = 0; i < 2500; ++i)
        half.append(QString::number(2 * i));
    report("frame after another selection of 2 500", 33, 21, [&](int i) {
        pane.setSelection(i % 2 ? half : half.mid(1));
        paint();
    });
    report("frame while nothing changes (lasso, crosshair)", 8, 41, [&](int) { paint(); });
    return missed ? 1 : 0;
}
