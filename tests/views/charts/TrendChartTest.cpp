// SPDX-License-Identifier: GPL-3.0-or-later
// The trend as it is drawn: its series are read back from the scene and compared with the data.
#include "views/charts/TrendChart.h"

#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartTests.h"
#include "tests/views/charts/TrendMake.h"
#include "views/charts/ChartLegend.h"
#include "views/charts/TrendPlotItem.h"
#include "views/charts/TrendView.h"

#include <QtCharts/QLineSeries>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QWheelEvent>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

namespace agm::test {
namespace {

const double Gap = std::nan("");
using Lines = QHash<QString, QList<QList<QPointF>>>;

/// The visible series of one plot by the line's id, as the scene has them. Dotted ones are the period before.
Lines drawn(const TrendPlotItem *item, bool previous = false)
{
    Lines lines;
    for (const QAbstractSeries *series : item->series()) {
        const auto *line = qobject_cast<const QXYSeries *>(series);
        const bool dotted = line && line->pen().dashPattern() == QList<qreal>({2, 3});
        if (line && line->isVisible() && dotted == previous)
            lines[line->name()].append(line->points());
    }
    return lines;
}

struct Shown {
    TrendChart chart;
    explicit Shown(const TrendData &data, const QSize &size = {920, 260})
    {
        chart.resize(size);
        chart.setTrend(data);
        chart.show();
        chart.grab(); // paints
    }
    TrendView *view() { return chart.view(); }
    TrendPlotItem *plot(int index) { return chart.view()->items().value(index); }
};

TrendData eight(int days)
{
    QList<TrendLine> lines;
    for (int i = 0; i < 8; ++i)
        lines.append(wavyLine(i, QStringLiteral("Group %1").arg(i), FirstDay, days, FirstDay.addDays(-days)));
    TrendData data = trendOf(lines, days);
    data.previousFirst = FirstDay.addDays(-days);
    return data;
}

class TrendChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAdGroupsItSaysSo()
    {
        Shown shown({});
        QCOMPARE(shown.chart.state(), ChartPane::State::Empty);
        QVERIFY(!shown.chart.stateText().isEmpty());
        shown.chart.setTrend(trendOf({spendLine(QStringLiteral("a"), FirstDay, {})}, 7));
        QCOMPARE(shown.chart.state(), ChartPane::State::Empty);
    }

    void aLineIsItsFigures()
    {
        Shown shown(trendOf({spendLine(QStringLiteral("a"), FirstDay, {10, 0, 30, -5})}, 4));
        QCOMPARE(shown.view()->items().size(), 3);
        QCOMPARE(drawn(shown.plot(0)), Lines({{QStringLiteral("a"), {{{0.5, 10}, {1.5, 0}, {2.5, 30}, {3.5, -5}}}}}));
        QVERIFY(shown.plot(0)->scale().low <= -5 && shown.plot(0)->scale().high >= 30);
        // Where the scale says a value is, the chart itself draws it.
        const QPointF value(2.5, 30);
        auto *series = shown.plot(0)->series().first();
        const QPointF chart = shown.plot(0)->mapToScene(shown.plot(0)->mapToPosition(value, series));
        const QPointF own = shown.plot(0)->sceneAt(value);
        QVERIFY2(std::hypot(chart.x() - own.x(), chart.y() - own.y()) < 1.0,
                 qPrintable(QStringLiteral("%1,%2 %3,%4").arg(chart.x()).arg(chart.y()).arg(own.x()).arg(own.y())));
        QVERIFY(std::abs(shown.plot(0)->xAt(own.x()) - 2.5) < 1e-6);
    }

    void gapsAreNotDrawnOver()
    {
        Shown shown(trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2, Gap, 4, Gap, 6, 7})}, 7));
        // The single day is a shape, not a line.
        QCOMPARE(drawn(shown.plot(0)), Lines({{QStringLiteral("a"), {{{0.5, 1}, {1.5, 2}}, {{5.5, 6}, {6.5, 7}}}}}));
        // The next selection has no gap, and no left-over of the last one.
        shown.chart.setTrend(trendOf({spendLine(QStringLiteral("b"), FirstDay, {5, 5})}, 7));
        shown.chart.grab();
        QCOMPARE(drawn(shown.plot(0)), Lines({{QStringLiteral("b"), {{{0.5, 5}, {1.5, 5}}}}}));
    }

    void eightLines()
    {
        const TrendData data = eight(7);
        Shown shown(data);
        for (int plot = 0; plot < 3; ++plot) {
            const Lines lines = drawn(shown.plot(plot));
            QCOMPARE(lines.size(), 8);
            const Field field = shown.chart.metrics().at(plot);
            for (const TrendLine &line : data.lines) {
                const QList<QPointF> points = lines.value(line.id).value(0);
                QCOMPARE(points.size(), 7);
                for (int day = 0; day < 7; ++day) {
                    QCOMPARE(points.at(day).x(), day + 0.5);
                    QCOMPARE(points.at(day).y(), line.series.points.at(day).figures.number(field).value_or(-1));
                }
            }
            // Eight periods before would hide everything: only that of the line that stands out.
            QVERIFY(drawn(shown.plot(plot), true).isEmpty());
        }
        shown.view()->setCurrent(QStringLiteral("adgrp_3"));
        shown.chart.grab();
        QCOMPARE(drawn(shown.plot(0), true).keys(), QStringList{QStringLiteral("adgrp_3")});
        QCOMPARE(drawn(shown.plot(0)).size(), 8);
    }

    void nineLinesAreTheirTotal()
    {
        TrendData data = eight(5);
        data.lines.append(wavyLine(8, QStringLiteral("Ninth"), FirstDay, 5, data.previousFirst));
        Shown shown(data);
        const Lines lines = drawn(shown.plot(0));
        QCOMPARE(lines.size(), 1);
        double sum = 0;
        for (const TrendLine &line : data.lines)
            sum += line.series.points.at(2).figures.kept(Field::Spend).value_or(0);
        QVERIFY(std::abs(lines.cbegin().value().first().at(2).y() - sum) < 1e-6);
        QVERIFY(shown.chart.notes().join(u' ').contains(QStringLiteral("total")));
        QVERIFY(!shown.chart.findChild<QComboBox *>()->isEnabled());
        // A total is no ad group that could be opened.
        QSignalSpy activated(&shown.chart, &TrendChart::adGroupActivated);
        shown.view()->setCurrent(shown.view()->data().lines.first().id);
        QTest::keyClick(shown.view(), Qt::Key_Return);
        QCOMPARE(activated.count(), 0);
    }

    void theTotalCanBeChosen()
    {
        Shown shown(trendOf(
            {spendLine(QStringLiteral("a"), FirstDay, {1, 2}), spendLine(QStringLiteral("b"), FirstDay, {10, 20})}, 2));
        QSignalSpy changed(&shown.chart, &TrendChart::totalChanged);
        auto *box = shown.chart.findChild<QComboBox *>();
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(changed.value(0), QVariantList{true});
        shown.chart.grab();
        QCOMPARE(drawn(shown.plot(0)).cbegin().value(), QList<QList<QPointF>>({{{0.5, 11}, {1.5, 22}}}));
    }

    void longLinesAreThinnedAndKeepTheirPeaks()
    {
        TrendLine line;
        line.id = QStringLiteral("a");
        line.currency = Currency::usd();
        line.series.granularity = Granularity::Hour;
        for (int i = 0; i < 10'000; ++i)
            line.series.points.append(
                hourPoint(FirstDay.addDays(i / 24), i % 24, figures(i == 4321 ? 999 : 5 + i % 7, 100, 3, 1)));
        TrendData data = trendOf({line}, 417);
        data.granularity = Granularity::Hour;
        data.last = line.series.points.last().day;
        Shown shown(data);
        const QList<QPointF> points = drawn(shown.plot(0)).value(QStringLiteral("a")).value(0);
        QVERIFY2(points.size() > 100 && points.size() <= 1010, qPrintable(QString::number(points.size())));
        QCOMPARE(points.first().x(), 0.5 / 24);
        const auto peak = std::max_element(points.cbegin(), points.cend(),
                                           [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
        QCOMPARE(peak->y(), 999.0);
        // Closer, every hour is there again.
        shown.view()->zoomBy(200, peak->x());
        shown.chart.grab();
        const QList<QPointF> near = drawn(shown.plot(0)).value(QStringLiteral("a")).value(0);
        QVERIFY(near.size() < 100 && near.size() > 40);
        for (qsizetype i = 1; i < near.size(); ++i)
            QVERIFY(std::abs(near.at(i).x() - near.at(i - 1).x() - 1 / 24.0) < 1e-6);
    }

    void moneyOfTwoCurrenciesHasTwoPlots()
    {
        Shown shown(trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2}),
                             spendLine(QStringLiteral("y"), FirstDay, {900, 800}, Currency::of(u"JPY"))},
                            2));
        QCOMPARE(shown.view()->items().size(), 5);
        QCOMPARE(drawn(shown.plot(0)).keys(), QStringList{QStringLiteral("a")});
        QCOMPARE(drawn(shown.plot(1)).keys(), QStringList{QStringLiteral("y")});
        QVERIFY(shown.chart.notes().join(u' ').contains(QStringLiteral("currency")));
    }

    void legendEntriesSwitchLines()
    {
        Shown shown(trendOf(
            {spendLine(QStringLiteral("a"), FirstDay, {1, 2}), spendLine(QStringLiteral("b"), FirstDay, {100, 200})},
            2));
        shown.chart.legend()->setOn(QStringLiteral("b"), false);
        shown.chart.grab();
        QCOMPARE(drawn(shown.plot(0)).keys(), QStringList{QStringLiteral("a")});
        QVERIFY(shown.plot(0)->scale().high < 10);
        QVERIFY(!shown.chart.dataAsText().contains(QStringLiteral("200")));
        shown.chart.legend()->setOn(QStringLiteral("b"), true);
        shown.chart.grab();
        QCOMPARE(drawn(shown.plot(0)).size(), 2);
    }

    void metricsAreChosenByTheMenu()
    {
        Shown shown(trendOf({spendLine(QStringLiteral("a"), FirstDay, {1, 2})}, 2));
        QSignalSpy changed(&shown.chart, &TrendChart::metricsChanged);
        QList<QAction *> actions;
        for (auto *button : shown.chart.findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Metrics"))
                actions = button->menu()->actions();
        }
        for (QAction *action : std::as_const(actions)) {
            if (action->text() == QStringLiteral("CPM"))
                action->trigger();
        }
        QCOMPARE(shown.chart.metrics().last(), Field::CostPerMille);
        QCOMPARE(changed.count(), 1);
        shown.chart.grab();
        QCOMPARE(drawn(shown.plot(3)).value(QStringLiteral("a")).value(0), QList<QPointF>({{0.5, 1}, {1.5, 2}}));
        // The last one stays.
        shown.chart.setMetrics({Field::Spend});
        for (QAction *action : std::as_const(actions)) {
            if (action->text() == QStringLiteral("Spend"))
                action->trigger();
        }
        QCOMPARE(shown.chart.metrics(), QList<Field>{Field::Spend});
        shown.chart.setMetrics({Field::Title});
        QCOMPARE(shown.chart.metrics().size(), 3);
    }

    void keysMoveTheCrosshair()
    {
        Shown shown(eight(7));
        TrendView *view = shown.view();
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->cursorSlot(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->cursorSlot(), 1);
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Tue 7 Jul 2026")));
        QVERIFY(view->accessibleDescription().contains(QStringLiteral("Group 7: US$")));
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->cursorSlot(), 6);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->cursorSlot(), 6);
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(view->cursorSlot(), 0);
        QTest::keyClick(view, Qt::Key_PageDown);
        QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("CTR")));
        QSignalSpy activated(&shown.chart, &TrendChart::adGroupActivated);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentId(), QStringLiteral("adgrp_0"));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.value(0), QVariantList{QStringLiteral("adgrp_0")});
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->cursorSlot(), -1);
        QVERIFY(view->accessibleDescription().startsWith(QStringLiteral("Arrow keys")));
    }

    void theWindowsShortcutsDoNotTakeTheKeys()
    {
        QWidget window;
        auto *chart = new TrendChart(&window);
        chart->setTrend(eight(7));
        window.resize(920, 300);
        chart->resize(window.size());
        auto *action = new QAction(&window);
        action->setShortcut(Qt::Key_Home);
        window.addAction(action);
        QSignalSpy triggered(action, &QAction::triggered);
        window.show();
        window.activateWindow();
        chart->view()->setFocus();
        QTRY_VERIFY(chart->view()->hasFocus());
        chart->view()->setCursorSlot(3);
        QTest::keyClick(chart->view(), Qt::Key_Home);
        QCOMPARE(chart->view()->cursorSlot(), 0);
        QCOMPARE(triggered.count(), 0);
    }

    void keysAndWheelZoomAndPan()
    {
        Shown shown(eight(30));
        TrendView *view = shown.view();
        const QList<QAction *> actions = shown.chart.chartActions();
        const auto found = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
            return action->text() == QStringLiteral("Reset zoom");
        });
        QVERIFY(found != actions.cend());
        QAction *reset = *found;
        QVERIFY(!reset->isEnabled());
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->isZoomed());
        QVERIFY(reset->isEnabled());
        const double from = view->from();
        const double span = view->to() - from;
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view->from() > from);
        QVERIFY(std::abs(view->to() - view->from() - span) < 1e-9);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view->from(), 0.0);
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(!view->isZoomed());

        const QPointF at = view->items().first()->area().center();
        const double under = view->items().first()->xAt(at.x());
        QWheelEvent wheel(at, view->viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view->viewport(), &wheel);
        QVERIFY(view->isZoomed());
        shown.chart.grab();
        QVERIFY(std::abs(view->items().first()->xAt(at.x()) - under) < 0.01);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->to() - view->from() >= 2.0 - 1e-9);
        // The days stay, so the zoom does; other days begin anew.
        shown.chart.setTrend(eight(30));
        QVERIFY(view->isZoomed());
        reset->trigger();
        QVERIFY(!view->isZoomed());
        shown.chart.setTrend(eight(20));
        QCOMPARE(view->to(), 20.0);
    }

    void theMouseMovesZoomsAndChooses()
    {
        Shown shown(eight(30));
        TrendView *view = shown.view();
        QWidget *port = view->viewport();
        const TrendPlotItem *item = view->items().at(1);
        const QPoint place = item->sceneAt({12.5, 0.02}).toPoint();
        QTest::mouseMove(port, place);
        QTRY_COMPARE(view->cursorSlot(), 12);
        QCOMPARE(view->activePlot(), 1);

        const QRectF area = item->area();
        const QPoint left(int(area.left() + area.width() / 3), int(area.center().y()));
        const QPoint right(int(area.right() - 5), int(area.center().y()));
        QTest::mousePress(port, Qt::LeftButton, Qt::ShiftModifier, left);
        QTest::mouseMove(port, right);
        QTest::mouseRelease(port, Qt::LeftButton, Qt::ShiftModifier, right);
        QVERIFY(std::abs(view->from() - 10) < 0.5);
        shown.chart.grab();
        const double from = view->from();
        QTest::mousePress(port, Qt::LeftButton, {}, left);
        QMouseEvent move(QEvent::MouseMove, left + QPoint(60, 0), port->mapToGlobal(left + QPoint(60, 0)),
                         Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(port, &move);
        QTest::mouseRelease(port, Qt::LeftButton, {}, left + QPoint(60, 0));
        QVERIFY(view->from() < from);

        view->resetZoom();
        shown.chart.grab();
        const TrendLine &line = view->data().lines.at(2);
        const double ctr = line.series.points.at(20).figures.number(Field::ClickThroughRate).value_or(0);
        const QPoint point = item->sceneAt({20.5, ctr}).toPoint();
        QTest::mouseClick(port, Qt::LeftButton, {}, point);
        QVERIFY(!view->currentId().isEmpty());
        QSignalSpy activated(&shown.chart, &TrendChart::adGroupActivated);
        QTest::mouseDClick(port, Qt::LeftButton, {}, point);
        QCOMPARE(activated.count(), 1);
    }

    void thePlotsWrapWhereItIsNarrow()
    {
        Shown shown(eight(7), {920, 260});
        QCOMPARE(shown.plot(0)->sceneBoundingRect().top(), shown.plot(2)->sceneBoundingRect().top());
        shown.chart.resize(400, 600);
        shown.chart.grab();
        QVERIFY(shown.plot(1)->sceneBoundingRect().top() > shown.plot(0)->sceneBoundingRect().bottom());
        for (int i = 0; i < 3; ++i)
            QVERIFY(QRectF(shown.view()->scene()->sceneRect()).contains(shown.plot(i)->sceneBoundingRect()));
        // A picture of another size leaves the screen as it is.
        const QImage wide = shown.chart.picture(1, {1200, 300});
        QCOMPARE(wide.size(), QSize(1200, 300));
        shown.chart.grab();
        QVERIFY(shown.plot(1)->sceneBoundingRect().top() > shown.plot(0)->sceneBoundingRect().bottom());
    }

    void theTableSaysTheSame()
    {
        TrendData data = trendOf({spendLine(QStringLiteral("a"), FirstDay, {10, Gap, 30})}, 3);
        data.today = data.last;
        Shown shown(data);
        shown.chart.setTableShown(true);
        auto *table = shown.chart.findChild<QTableView *>();
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Spend, US$ · a"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("US$10.00"));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("—"));
        QVERIFY(table->model()->index(2, 0).data().toString().contains(QStringLiteral("incomplete")));
        QVERIFY(table->model()->index(0, 2).data(Qt::ToolTipRole).toString().contains(QStringLiteral("95 %")));
        QCOMPARE(shown.chart.dataAsText().section(u'\n', 2, 2), QStringLiteral("Tue 7 Jul 2026\t\t\t"));
        // The next selection is in the table at once.
        shown.chart.setTrend(trendOf({spendLine(QStringLiteral("b"), FirstDay, {7})}, 1));
        QCOMPARE(table->model()->rowCount(), 1);
        shown.chart.setMetrics({Field::Results});
        QCOMPARE(table->model()->columnCount(), 2);
    }

    void vectorsHoldTheLines()
    {
        Shown shown(eight(7));
        const QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("trend.svg"));
        QVERIFY(shown.chart.savePicture(file));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(text.contains("Group 3"));
        QVERIFY(text.contains("<polyline") || text.contains("<path"));
        QVERIFY(!text.contains("<image"));
    }
};

} // namespace

Maker makeTrendChartTest()
{
    return maker<TrendChartTest>();
}

} // namespace agm::test

#include "TrendChartTest.moc"
