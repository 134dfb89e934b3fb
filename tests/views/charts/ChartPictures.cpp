// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the charts into a folder: `chart_pictures FOLDER`, light and dark, docked and large, with 0, 1 and 8 ad groups.
// For looking; not shipped.
#include "tests/views/charts/TrendMake.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/TrendChart.h"
#include "views/charts/TrendView.h"

#include <QtCore/QDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <cstdio>

namespace {

using namespace agm;
using namespace agm::test;

QPalette themePalette(bool dark)
{
    const QColor base(dark ? 0xff1e2126 : 0xffffffff);
    const QColor text(dark ? 0xffe6e8eb : 0xff1f2328);
    QPalette palette(QColor(dark ? 0xff2d3139 : 0xffffffff), QColor(dark ? 0xff24272d : 0xfff6f7f9));
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, QColor(dark ? 0xff22252b : 0xfffafbfc));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, QColor(dark ? 0xff3f86e0 : 0xff0b63ce));
    return palette;
}

TrendData groups(int count, int days)
{
    static const QStringList titles{QStringLiteral("US founders · lookalike 2 %"),
                                    QStringLiteral("UK creators, broad"),
                                    QStringLiteral("BR lookalike 1 %"),
                                    QStringLiteral("Visitors 30 d, no purchase"),
                                    QStringLiteral("DE newsletter readers"),
                                    QStringLiteral("FR students 18–24"),
                                    QStringLiteral("Customers, upsell"),
                                    QStringLiteral("A very long title of an ad group, as people write them")};
    QList<TrendLine> lines;
    for (int i = 0; i < count; ++i)
        lines.append(wavyLine(i, titles.value(i), FirstDay, days, FirstDay.addDays(-days)));
    TrendData data = trendOf(lines, days);
    data.previousFirst = FirstDay.addDays(-days);
    data.today = data.last;
    data.zone = QTimeZone("America/New_York");
    data.notes.append(QStringLiteral("From the reports"));
    if (count > 0 && days > 3) {
        data.ticks = {
            {QDateTime(FirstDay.addDays(2), QTime(9, 0), data.zone), data.lines.first().id,
             QStringLiteral("budget 60→90")},
            {QDateTime(FirstDay.addDays(3), QTime(15, 0), data.zone), data.lines.last().id, QStringLiteral("paused")}};
        auto &points = data.lines.first().series.points;
        points.removeAt(points.size() / 2);
        MetricPoint &late = points[1];
        late.firstSeen = late.figures;
        late.firstSeen.setCount(Field::Results, late.figures.kept(Field::Results).value_or(4) - 4);
        late.firstSeenAt = QDateTime(FirstDay.addDays(2), QTime(8, 0), data.zone);
    }
    return data;
}

void draw(const QString &folder, const QString &name, const QSize &size, const TrendData &data,
          const std::function<void(TrendChart *)> &prepare = {})
{
    for (const bool dark : {false, true}) {
        QApplication::setPalette(themePalette(dark));
        ChartTabs tabs;
        auto *chart = new TrendChart;
        tabs.addPane(QStringLiteral("trend"), QStringLiteral("Trend"), chart);
        for (const auto *other : {"Compare", "Scatter", "Mix", "Funnel"})
            tabs.addPane(QString::fromLatin1(other), QString::fromLatin1(other), new QWidget);
        tabs.setStatus(QStringLiteral("%1 ad groups · previous 7 days dashed").arg(data.lines.size()));
        tabs.resize(size);
        chart->setTrend(data);
        tabs.show();
        QCoreApplication::sendPostedEvents(); // scroll bars come and go by posted calls
        if (prepare)
            prepare(chart);
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, name, QLatin1String(dark ? "dark" : "light"));
        if (!tabs.grab().save(file))
            std::fprintf(stderr, "no picture %s\n", qUtf8Printable(file));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString folder = QApplication::arguments().value(1, QStringLiteral("."));
    QDir().mkpath(folder);
    const QSize docked(920, 260);
    const QSize large(1800, 500);
    for (const int count : {0, 1, 3, 8}) {
        draw(folder, QStringLiteral("trend-%1-docked").arg(count), docked, groups(count, 7));
        draw(folder, QStringLiteral("trend-%1-large").arg(count), large, groups(count, 30));
    }
    draw(folder, QStringLiteral("trend-cursor-docked"), docked, groups(3, 7), [](TrendChart *chart) {
        chart->view()->setFocus();
        chart->view()->setCursorSlot(1);
        QTest::keyClick(chart->view(), Qt::Key_PageDown);
        QTest::keyClick(chart->view(), Qt::Key_PageDown);
    });
    draw(folder, QStringLiteral("trend-cursor-large"), large, groups(8, 30), [](TrendChart *chart) {
        chart->view()->setCursorSlot(6);
        chart->view()->setCurrent(QStringLiteral("adgrp_1"));
    });
    draw(folder, QStringLiteral("trend-table"), large, groups(3, 7),
         [](TrendChart *chart) { chart->setTableShown(true); });
    TrendData mixed = groups(2, 14);
    mixed.lines.append(wavyLine(2, QStringLiteral("JP interest"), FirstDay, 14, {}, Currency::of(u"JPY")));
    draw(folder, QStringLiteral("trend-currencies"), QSize(620, 420), mixed);
    TrendData total = groups(8, 120);
    total.lines.append(wavyLine(8, QStringLiteral("Ninth"), FirstDay, 120));
    draw(folder, QStringLiteral("trend-total"), docked, total);
    draw(folder, QStringLiteral("trend-one-day"), docked, groups(3, 1));
    return 0;
}
