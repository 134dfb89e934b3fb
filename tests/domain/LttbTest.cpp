// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/LttbTest.h"

#include "domain/Lttb.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <limits>

namespace agm {
namespace {

const double NaN = std::numeric_limits<double>::quiet_NaN();

QList<QPointF> wave(int count)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({double(i), std::sin(i * 0.01)});
    return points;
}

/// The stretches between gaps.
QList<QList<QPointF>> stretches(const QList<QPointF> &points)
{
    QList<QList<QPointF>> parts;
    bool open = false;
    for (const QPointF &point : points) {
        if (std::isnan(point.y())) {
            open = false;
            continue;
        }
        if (!open)
            parts.append(QList<QPointF>());
        open = true;
        parts.last().append(point);
    }
    return parts;
}

bool byHeight(const QPointF &a, const QPointF &b)
{
    return a.y() < b.y();
}

} // namespace

void LttbTest::fewPointsStayAsTheyAre()
{
    QVERIFY(lttb({}, 100).isEmpty());
    const QList<QPointF> points = wave(100);
    QCOMPARE(lttb(points, 100), points);
    QCOMPARE(lttb(points, 1000), points);
    QCOMPARE(lttb({{1, 2}}, 1), QList<QPointF>({{1, 2}}));
}

void LttbTest::aPeakStays()
{
    QList<QPointF> points = wave(10000);
    points[4321].setY(50);
    points[4322].setY(-40); // beside the peak, in the same bucket
    const QList<QPointF> line = lttb(points, 200);
    QCOMPARE(line.size(), 200);
    QVERIFY(line.contains(points[4321]));
    QVERIFY(line.contains(points[4322]));
    QCOMPARE(line.first(), points.first());
    QCOMPARE(line.last(), points.last());
}

void LttbTest::knownLine()
{
    // Ends and extremes are (0,0), (1,-1), (5,9), (8,0): of the one pick left, each stretch between them gets its share
    // in turn, and the triangle of the bent point is the largest.
    const QList<QPointF> points{{0, 0}, {1, -1}, {2, 0}, {3, 8}, {4, 8.5}, {5, 9}, {6, 1}, {7, 0.5}, {8, 0}};
    const QList<QPointF> line = lttb(points, 6);
    QCOMPARE(line, QList<QPointF>({{0, 0}, {1, -1}, {3, 8}, {5, 9}, {6, 1}, {8, 0}}));
}

void LttbTest::gapsStayGaps()
{
    QList<QPointF> points = wave(3000);
    for (int i = 1000; i < 1100; ++i)
        points[i].setY(NaN);
    points[2000].setY(NaN);
    const QList<QPointF> line = lttb(points, 300);
    QCOMPARE(line.size(), 300);
    const auto before = stretches(points);
    const auto after = stretches(line);
    QCOMPARE(after.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(after[i].first(), before[i].first());
        QCOMPARE(after[i].last(), before[i].last());
        QVERIFY(after[i].size() > 80); // its share
    }
    QCOMPARE(std::count_if(line.cbegin(), line.cend(), [](const QPointF &p) { return std::isnan(p.y()); }), 2);
    // Gaps at the ends say how far the line was asked for.
    points.first().setY(NaN);
    points.last().setY(NaN);
    const QList<QPointF> open = lttb(points, 300);
    QCOMPARE(open.first().x(), 0.0);
    QCOMPARE(open.last().x(), 2999.0);
    QVERIFY(std::isnan(open.first().y()) && std::isnan(open.last().y()));
    // Nothing but gaps.
    for (QPointF &point : points)
        point.setY(NaN);
    QCOMPARE(lttb(points, 300).size(), 1);
}

void LttbTest::anyLine()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        QRandomGenerator random(seed);
        QList<QPointF> points;
        const int count = random.bounded(1, 3000);
        const double gaps = random.bounded(3) ? 0 : 0.02;
        for (int i = 0; i < count; ++i)
            points.append({double(i), random.generateDouble() < gaps ? NaN : random.generateDouble()});
        const int budget = random.bounded(10, 500);
        const QList<QPointF> line = lttb(points, budget);
        const auto before = stretches(points);
        const auto after = stretches(line);
        const QByteArray at = "seed " + QByteArray::number(seed);
        QVERIFY2(std::is_sorted(line.cbegin(), line.cend(), [](auto &a, auto &b) { return a.x() <= b.x(); }), at);
        QVERIFY2(line.size() <= std::max<qsizetype>(budget, 5 * before.size() + 1), at);
        if (before.size() == 1 && count > budget)
            QVERIFY2(line.size() >= budget - 2, at); // the budget is used; gaps at the ends take one each
        QVERIFY2(after.size() == before.size(), at);
        for (qsizetype i = 0; i < after.size(); ++i) {
            QVERIFY2(after[i].first() == before[i].first() && after[i].last() == before[i].last(), at);
            const auto is = std::minmax_element(after[i].cbegin(), after[i].cend(), byHeight);
            const auto was = std::minmax_element(before[i].cbegin(), before[i].cend(), byHeight);
            QVERIFY2(is.first->y() == was.first->y() && is.second->y() == was.second->y(), at);
            for (const QPointF &point : after[i])
                QVERIFY2(before[i].contains(point), at); // nothing is made up
        }
    }
}

void LttbTest::smallBudgets()
{
    const QList<QPointF> points = wave(1000);
    for (const int budget : {-5, 0, 1, 2, 3, 4})
        QCOMPARE(lttb(points, budget).size(), 4); // ends and extremes
    QCOMPARE(lttb(points, 5).size(), 5);
}

} // namespace agm
