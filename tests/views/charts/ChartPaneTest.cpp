// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ChartPane.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartTests.h"
#include "views/charts/ChartLegend.h"
#include "views/charts/ChartPalette.h"
#include "views/charts/ChartTabs.h"
#include "views/charts/SeriesTableModel.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

namespace agm::test {
namespace {

/// A chart that is a red diagonal.
class PlainPane : public ChartPane {
public:
    PlainPane() : ChartPane(QStringLiteral("Plain"))
    {
        m_model.setTable(
            {QStringLiteral("Day"), QStringLiteral("Spend, US$")},
            {{{QStringLiteral("1 Jul")}, {QStringLiteral("1,234.50"), 1234.5}},
             {{QStringLiteral("=HYPERLINK(1)\t")}, {QStringLiteral("—"), {}, QStringLiteral("no clicks")}}});
        setChart(new QLabel(QStringLiteral("chart")));
    }
    mutable int asked = 0;
    int resets = 0;
    using ChartPane::setZoomed;

protected:
    QAbstractTableModel *tableModel() const override
    {
        ++asked;
        return &m_model;
    }
    void paintTo(QPainter *painter, const QRectF &area) const override
    {
        painter->setPen(QPen(Qt::red, 3));
        painter->drawLine(area.topLeft(), area.bottomRight());
    }
    void resetView() override { ++resets; }

private:
    mutable SeriesTableModel m_model;
};

QAction *action(const ChartPane &pane, const QString &text)
{
    for (QAction *one : pane.chartActions()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

bool hasRed(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).red() > 200 && image.pixelColor(x, y).green() < 60)
                return true;
        }
    }
    return false;
}

class ChartPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableModelIsAModel()
    {
        SeriesTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
                       {{{QStringLiteral("x")}, {QStringLiteral("3.60 %"), 0.036}}, {}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.index(0, 1).data(SeriesTableModel::NumberRole).toDouble(), 0.036);
        QVERIFY(!model.index(1, 2).data().isValid());
        model.setTable({}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void dataIsCopiedPlainAndHarmless()
    {
        const PlainPane pane;
        QCOMPARE(pane.dataAsText(), QStringLiteral("Day\tSpend, US$\n1 Jul\t1234.5\n'=HYPERLINK(1)⇥\t\n"));
        action(pane, QStringLiteral("Copy data"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), pane.dataAsText());
        SeriesTableModel german;
        german.setTable({QStringLiteral("A")}, {{{QStringLiteral("1.234,50"), 1234.5}}});
        QCOMPARE(SeriesTableModel::tsv(german, QLocale(QLocale::German)), QStringLiteral("A\n1234,5\n"));
    }

    void theTableTakesTheChartsPlace()
    {
        PlainPane pane;
        pane.resize(500, 240);
        pane.show();
        QSignalSpy changed(&pane, &ChartPane::tableShownChanged);
        auto *table = pane.findChild<QTableView *>();
        QCOMPARE(pane.asked, 0);
        QVERIFY(!table->isVisible());
        action(pane, QStringLiteral("Show as table"))->trigger();
        QVERIFY(table->isVisible());
        QVERIFY(pane.isTableShown());
        QCOMPARE(table->model()->rowCount(), 2);
        pane.setTableShown(false);
        QVERIFY(!table->isVisible());
        QCOMPARE(table->model(), nullptr);
        QCOMPARE(changed.count(), 2);
    }

    void statesAreSaid()
    {
        PlainPane pane;
        pane.resize(500, 240);
        pane.show();
        pane.showEmpty(QStringLiteral("Select ad groups"), QStringLiteral("Up to 8"));
        QCOMPARE(pane.stateText(), QStringLiteral("Select ad groups"));
        QVERIFY(!action(pane, QStringLiteral("Copy data"))->isEnabled());
        pane.showLoading();
        QCOMPARE(pane.state(), ChartPane::State::Loading);
        pane.showFailed({ErrorKind::Transport, {}, QStringLiteral("No connection.")});
        QSignalSpy retry(&pane, &ChartPane::retryRequested);
        for (auto *button : pane.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == QStringLiteral("Try again"))
                button->click();
        }
        QCOMPARE(retry.count(), 1);
        pane.showReady();
        QVERIFY(pane.stateText().isEmpty());
        QVERIFY(action(pane, QStringLiteral("Copy data"))->isEnabled());
    }

    void zoomIsReset()
    {
        PlainPane pane;
        QAction *reset = action(pane, QStringLiteral("Reset zoom"));
        QVERIFY(!reset->isEnabled());
        pane.setZoomed(true);
        reset->trigger();
        QCOMPARE(pane.resets, 1);
    }

    void picturesHoldTheChart()
    {
        PlainPane pane;
        pane.resize(400, 200);
        pane.setNotes({QStringLiteral("Leaves out 12 ad groups in other currencies")});
        pane.legend()->setEntries({{QStringLiteral("a"), QStringLiteral("UK creators"), 0}});
        const QImage picture = pane.picture(2);
        QCOMPARE(picture.size(), QSize(800, 400));
        QVERIFY(hasRed(picture));
        const QTemporaryDir dir;
        const QString png = dir.filePath(QStringLiteral("a.png"));
        QVERIFY(pane.savePicture(png));
        QCOMPARE(QImage(png).size(), QSize(800, 400));
        QVERIFY(hasRed(QImage(png)));

        const QString svg = dir.filePath(QStringLiteral("a.svg"));
        QVERIFY(pane.savePicture(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("UK creators"));
        QVERIFY(text.contains("#ff0000"));
        QVERIFY(!text.contains("<image"));
        QSvgRenderer renderer(text);
        QImage drawn(400, 200, QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter);
        painter.end();
        QVERIFY(hasRed(drawn));

        const QString pdf = dir.filePath(QStringLiteral("a.pdf"));
        QVERIFY(pane.savePicture(pdf));
        QFile document(pdf);
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.readAll().startsWith("%PDF-"));
    }

    void picturesThatCannotBeWrittenSaySo()
    {
        PlainPane pane;
        pane.resize(400, 200);
        const auto wrong = pane.savePicture(QStringLiteral("a.bmp"));
        QVERIFY(!wrong && wrong.error().kind == ErrorKind::Invalid);
        const QTemporaryDir dir;
        const auto nowhere = pane.savePicture(dir.filePath(QStringLiteral("no/such/a.png")));
        QVERIFY(!nowhere && nowhere.error().kind == ErrorKind::Storage);
    }

    /// A line is no hairline on a screen of scale 3.
    void linesAreAsThickAtEveryScale_data()
    {
        QTest::addColumn<int>("scale");
        for (const int scale : {1, 2, 3})
            QTest::addRow("%d", scale) << scale;
    }
    void linesAreAsThickAtEveryScale()
    {
        QFETCH(int, scale);
        QImage image(20 * scale, 20 * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        for (const QPen &pen : {ChartPalette(QPalette()).series(0).pen(2), ChartPalette(QPalette()).series(0).pen(),
                                ChartPalette(QPalette()).series(0).previousPen()}) {
            image.fill(Qt::transparent);
            QPainter painter(&image);
            QPen whole(pen);
            whole.setStyle(Qt::SolidLine);
            painter.setPen(whole);
            painter.drawLine(QPointF(0, 10), QPointF(20, 10));
            painter.end();
            int ink = 0;
            for (int y = 0; y < image.height(); ++y)
                ink += qAlpha(image.pixel(10 * scale, y)) > 0 ? 1 : 0;
            QCOMPARE(ink, int(pen.widthF()) * scale);
        }
    }
    void theLegendTogglesByKey()
    {
        ChartLegend legend;
        legend.setEntries(
            {{QStringLiteral("a"), QStringLiteral("First"), 0}, {QStringLiteral("b"), QStringLiteral("Second"), 1}});
        legend.resize(300, 24);
        legend.show();
        QSignalSpy toggled(&legend, &ChartLegend::toggled);
        QSignalSpy activated(&legend, &ChartLegend::activated);
        const auto buttons = legend.findChildren<QAbstractButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::keyClick(buttons.at(1), Qt::Key_Space);
        QCOMPARE(toggled.value(0), QVariantList({QStringLiteral("b"), false}));
        QVERIFY(!legend.isOn(QStringLiteral("b")));
        QTest::keyClick(buttons.at(0), Qt::Key_Return);
        QCOMPARE(activated.value(0), QVariantList({QStringLiteral("a")}));
        // What is off stays off when other entries come and go.
        legend.setEntries({{QStringLiteral("b"), QStringLiteral("Second"), 0}});
        QVERIFY(!legend.isOn(QStringLiteral("b")));
    }

    void theLegendSharesItsWidth()
    {
        ChartLegend legend;
        legend.setEntries(
            {{QStringLiteral("a"), QString(80, u'W'), 0}, {QStringLiteral("b"), QStringLiteral("Short"), 1}});
        legend.resize(320, 24);
        legend.show();
        const auto buttons = legend.findChildren<QAbstractButton *>();
        QVERIFY(!buttons.at(0)->geometry().intersects(buttons.at(1)->geometry()));
        QVERIFY(legend.rect().contains(buttons.at(1)->geometry()));
        QCOMPARE(buttons.at(1)->width(), buttons.at(1)->sizeHint().width());
        QVERIFY(!buttons.at(0)->toolTip().isEmpty());
    }

    void tabsRememberByKey()
    {
        ChartTabs tabs;
        tabs.addPane(QStringLiteral("trend"), QStringLiteral("Trend"), new QLabel);
        tabs.addPane(QStringLiteral("mix"), QStringLiteral("Mix"), new QLabel);
        QCOMPARE(tabs.currentKey(), QStringLiteral("trend"));
        QSignalSpy changed(&tabs, &ChartTabs::currentKeyChanged);
        tabs.setCurrentKey(QStringLiteral("mix"));
        QCOMPARE(changed.value(0), QVariantList({QStringLiteral("mix")}));
        tabs.setCurrentKey(QStringLiteral("unknown"));
        QCOMPARE(tabs.currentKey(), QStringLiteral("mix"));
        QVERIFY(tabs.pane(QStringLiteral("mix")) != tabs.pane(QStringLiteral("trend")));
        QCOMPARE(tabs.pane(QStringLiteral("unknown")), nullptr);
        tabs.setStatus(QStringLiteral("3 ad groups"));
        QCOMPARE(tabs.status(), QStringLiteral("3 ad groups"));
    }
};

} // namespace

Maker makeChartPaneTest()
{
    return maker<ChartPaneTest>();
}

} // namespace agm::test

#include "ChartPaneTest.moc"
