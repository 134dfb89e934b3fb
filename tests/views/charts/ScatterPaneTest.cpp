// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ScatterPane.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartGroups.h"
#include "tests/views/charts/CompareTests.h"
#include "views/charts/ChartChoices.h"
#include "views/charts/ScatterCanvas.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolButton>

namespace agm::test {
namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// a (100, 10), b (200, 40), c (300, 20), d without a result: (250, at least 67.77).
QList<ChartGroup> four()
{
    return {chartGroup(QStringLiteral("a"), {100, 10}), chartGroup(QStringLiteral("b"), {200, 5}),
            chartGroup(QStringLiteral("c"), {300, 15}), chartGroup(QStringLiteral("d"), {250, 0})};
}

struct Shown {
    ScatterPane pane;
    QSignalSpy requested{&pane, &GroupsPane::selectionRequested};
    ScatterCanvas *canvas = pane.canvas();

    explicit Shown(const QList<ChartGroup> &groups)
    {
        pane.setFormats(Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York")));
        pane.setGroups(groups);
        pane.resize(1000, 420);
        pane.show();
    }
    QStringList asked() { return requested.isEmpty() ? QStringList() : requested.takeLast().first().toStringList(); }
    const ScatterMark &mark(const char *id) const
    {
        for (const ScatterMark &mark : canvas->places().marks()) {
            if (canvas->plot().points.at(mark.point).source->group->id == QLatin1String(id))
                return mark;
        }
        qFatal("no mark of %s", id);
    }
    QPoint at(const char *id) const { return mark(id).at.toPoint(); }
    QString current() const
    {
        const qsizetype point = canvas->currentPoint();
        return point < 0 ? QString() : canvas->plot().points.at(point).source->group->id;
    }
    void drag(const QList<QPoint> &trail, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mousePress(canvas, Qt::LeftButton, modifiers, trail.first());
        for (const QPoint &point : trail.mid(1)) {
            // QTest's own moves carry no button.
            QMouseEvent move(QEvent::MouseMove, point, canvas->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QApplication::sendEvent(canvas, &move);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, modifiers, trail.last());
    }
};

class ScatterPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksStandWhereTheDataIs()
    {
        Shown shown(four());
        const ScatterLayout &places = shown.canvas->places();
        QCOMPARE(places.marks().size(), 4);
        for (const ScatterMark &mark : places.marks()) {
            const ScatterPoint &point = shown.canvas->plot().points.at(mark.point);
            QCOMPARE(mark.at, QPointF(places.xOf(point.x), places.yOf(point.y)));
            QVERIFY(places.place().contains(mark.at));
        }
        // Both axes begin at 0, so that distances to the axes are to each other as the values are.
        const QPointF zero = places.place().bottomLeft();
        const QPointF a = shown.mark("a").at - zero;
        const QPointF c = shown.mark("c").at - zero;
        QVERIFY(std::abs(c.x() / a.x() - 3) < 1e-6);
        QVERIFY(std::abs(c.y() / a.y() - 2) < 1e-6);
        // Areas as the results: 15 to 5.
        const qreal ratio = shown.mark("c").radius / shown.mark("b").radius;
        QVERIFY(std::abs(ratio * ratio - 3) < 1e-6);
        // Nobody is dropped, and nobody at 0, for having no result.
        QVERIFY(zero.y() - shown.mark("d").at.y() > a.y() * 6);
        QVERIFY(shown.canvas->plot().points.at(3).yAtLeast);
        QVERIFY(shown.pane.notes().join(u'\n').contains(QStringLiteral("at least this (1 ad group)")));
    }

    void clickTogglesAndLassoSelects()
    {
        Shown shown(four());
        QTest::mouseClick(shown.canvas, Qt::LeftButton, {}, shown.at("b"));
        QCOMPARE(shown.asked(), words("b"));
        shown.pane.setSelection(words("b elsewhere"));
        QTest::mouseClick(shown.canvas, Qt::LeftButton, Qt::ControlModifier, shown.at("c"));
        QCOMPARE(shown.asked(), words("b elsewhere c"));
        QTest::mouseClick(shown.canvas, Qt::LeftButton, Qt::ControlModifier, shown.at("b"));
        QCOMPARE(shown.asked(), words("elsewhere"));
        QTest::mouseClick(shown.canvas, Qt::LeftButton, {},
                          shown.canvas->places().place().bottomRight().toPoint() - QPoint(20, 20));
        QVERIFY(shown.requested.isEmpty()); // beside all points: nothing is lost

        // A triangle around c that leaves out d above and b to the left.
        const QPoint c = shown.at("c");
        shown.drag({c + QPoint(-30, 30), c + QPoint(30, 30), c + QPoint(0, -40)});
        QCOMPARE(shown.asked(), words("c"));
        shown.drag({c + QPoint(-30, 30), c + QPoint(30, 30), c + QPoint(0, -40)}, Qt::ControlModifier);
        QCOMPARE(shown.asked(), words("b elsewhere c"));
    }

    void rectangleByShift()
    {
        Shown shown(four());
        const QPoint b = shown.at("b");
        const QPoint d = shown.at("d");
        shown.drag({QPoint(b.x() - 20, b.y() + 20), QPoint(b.x(), d.y()), QPoint(d.x() + 20, d.y() - 20)},
                   Qt::ShiftModifier);
        QCOMPARE(shown.asked(), words("b d"));
        // The other way round is the same rectangle.
        shown.drag({QPoint(d.x() + 20, d.y() - 20), QPoint(b.x() - 20, b.y() + 20)}, Qt::ShiftModifier);
        QCOMPARE(shown.asked(), words("b d"));
        // Left with Esc.
        QTest::mousePress(shown.canvas, Qt::LeftButton, Qt::ShiftModifier, QPoint(b.x() - 20, b.y() + 20));
        QTest::keyClick(shown.canvas, Qt::Key_Escape);
        QTest::mouseRelease(shown.canvas, Qt::LeftButton, Qt::ShiftModifier, d + QPoint(20, -20));
        QVERIFY(shown.requested.isEmpty());
    }

    void keysGoFromPointToPoint()
    {
        Shown shown(four());
        QTest::keyClick(shown.canvas, Qt::Key_Right);
        QCOMPARE(shown.current(), QStringLiteral("a"));
        QVERIFY(shown.canvas->accessibleDescription().contains(QStringLiteral("Group a")));
        QTest::keyClick(shown.canvas, Qt::Key_End);
        QCOMPARE(shown.current(), QStringLiteral("c"));
        QTest::keyClick(shown.canvas, Qt::Key_Up);
        QCOMPARE(shown.current(), QStringLiteral("d"));
        QVERIFY(shown.canvas->accessibleDescription().contains(QStringLiteral("> US$67.77")));
        QTest::keyClick(shown.canvas, Qt::Key_Up);
        QCOMPARE(shown.current(), QStringLiteral("d")); // nobody is above
        QTest::keyClick(shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.asked(), words("d"));
        shown.pane.setSelection(words("a d"));
        QTest::keyClick(shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.asked(), words("a"));
        QTest::keyClick(shown.canvas, Qt::Key_Return);
        QCOMPARE(shown.asked(), words("d"));
        QTest::keyClick(shown.canvas, Qt::Key_PageUp);
        QCOMPARE(shown.current(), QStringLiteral("b"));
        // Where the keys stand follows the ad group.
        QList<ChartGroup> turned = four();
        std::reverse(turned.begin(), turned.end());
        shown.pane.setGroups(turned);
        QCOMPARE(shown.current(), QStringLiteral("b"));
    }

    void everyPointCanBeReached()
    {
        QList<ChartGroup> groups;
        for (int i = 0; i < 12; ++i)
            groups.append(chartGroup(QString::number(i), {100, double(1 + i % 3)})); // four on each place
        Shown shown(groups);
        QSet<QString> reached;
        QTest::keyClick(shown.canvas, Qt::Key_Home);
        for (int i = 0; i < 12; ++i) {
            reached.insert(shown.current());
            QTest::keyClick(shown.canvas, Qt::Key_PageDown);
        }
        QCOMPARE(reached.size(), 12);
    }

    void zoomKeepsAndResets()
    {
        Shown shown(four());
        const QPointF c = shown.mark("c").at;
        QWheelEvent turn(c, shown.canvas->mapToGlobal(c), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(shown.canvas, &turn);
        QVERIFY(shown.canvas->isZoomed());
        QVERIFY((shown.mark("c").at - c).manhattanLength() < 0.01); // what is under the pointer stays
        for (int i = 0; i < 8; ++i)
            shown.canvas->zoom(0.8, c);
        QVERIFY(shown.canvas->places().outside() > 0);
        QVERIFY(shown.pane.notes().join(u'\n').contains(QStringLiteral("Out of view: ")));
        // New figures of the same metrics leave the view as it is.
        shown.pane.setGroups(four());
        QVERIFY(shown.canvas->isZoomed());
        QTest::keyClick(shown.canvas, Qt::Key_0);
        QVERIFY(!shown.canvas->isZoomed());
        QCOMPARE(shown.canvas->places().outside(), 0);
        QTest::keyClick(shown.canvas, Qt::Key_Plus);
        QVERIFY(shown.canvas->isZoomed());
        QTest::keyClick(shown.canvas, Qt::Key_Minus);
        QTest::keyClick(shown.canvas, Qt::Key_Minus);
        QVERIFY(!shown.canvas->isZoomed()); // out to the whole is the whole
        const QPointF before = shown.mark("a").at;
        QTest::keyClick(shown.canvas, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(shown.mark("a").at.x() > before.x());
        shown.pane.setMetrics(Field::Impressions, Field::Clicks);
        QVERIFY(!shown.canvas->isZoomed());
    }

    void logarithmicAxis()
    {
        QList<ChartGroup> groups = four();
        groups.append(chartGroup(QStringLiteral("z"), {0, 3})); // costs 0 for each result
        Shown shown(groups);
        shown.pane.setLogarithmic(true, true);
        const ScatterLayout &places = shown.canvas->places();
        QCOMPARE(places.marks().size(), 5);
        QCOMPARE(places.atEdge(), 1);
        QCOMPARE(shown.mark("z").at, places.place().bottomLeft());
        QVERIFY(shown.pane.notes().join(u'\n').contains(QStringLiteral("at its edge: 1 ad group")));
        // The same ratio is the same distance: 100 to 200 as 150 to 300.
        const qreal octave = shown.mark("b").at.x() - shown.mark("a").at.x();
        QVERIFY(std::abs(places.xOf(300) - places.xOf(150) - octave) < 1e-6);
        QCOMPARE(shown.pane.view().value(QStringLiteral("xLogarithmic")).toBool(), true);
    }

    void legendSwitchesOff()
    {
        QList<ChartGroup> groups = four();
        groups[0].insight = insightAgainst(30, 0.33, 0.001);
        groups[1].insight = insightAgainst(30, 1.33, 0.3);
        Shown shown(groups);
        QVERIFY(shown.pane.legendButton(Standing::ClearBelow)->isVisible());
        QVERIFY(!shown.pane.legendButton(Standing::ClearAbove)->isVisible());
        shown.pane.legendButton(Standing::ClearBelow)->click();
        QCOMPARE(shown.canvas->places().marks().size(), 3);
        shown.pane.legendButton(Standing::ClearBelow)->click();
        QCOMPARE(shown.canvas->places().marks().size(), 4);
        QCOMPARE(cornerText(Field::Spend, Field::CostPerResult, true, true), QStringLiteral("high spend, expensive"));
        QCOMPARE(cornerText(Field::CostPerClick, Field::ClickThroughRate, false, false),
                 QStringLiteral("inexpensive, low CTR"));
        QCOMPARE(cornerText(Field::CostPerClick, Field::CostPerResult, false, true),
                 QStringLiteral("low CPC, high cost per result"));
    }

    void shapesDiffer()
    {
        // Without any colour, each standing is drawn in another way.
        const QPalette palette = QApplication::palette();
        QSet<QByteArray> pictures;
        for (const Standing standing : AllStandings) {
            QImage image(40, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintStanding(&painter, {20, 20}, standing, 9, ChartPalette(palette));
            painter.end();
            const QImage grey = image.convertToFormat(QImage::Format_Grayscale8).scaled(20, 20);
            QByteArray ink;
            for (int y = 0; y < 20; ++y) {
                for (int x = 0; x < 20; ++x)
                    ink.append(qGray(grey.pixel(x, y)) < 200 ? '#' : '.');
            }
            pictures.insert(ink);
        }
        QCOMPARE(pictures.size(), qsizetype(AllStandings.size()));
    }

    void tableAndPictures()
    {
        Shown shown(four());
        const QStringList lines = shown.pane.dataAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(1), QStringLiteral("Group a\tSpring launch\t100\t10\t10\tNo target"));
        QVERIFY2(lines.at(4).contains(QStringLiteral("\t> US$67.77\t0\t")), qPrintable(lines.at(4)));
        QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "pdf"})
            QVERIFY(shown.pane.savePicture(folder.filePath(QLatin1String("scatter.") + QLatin1String(ending))));
        QFile svg(folder.filePath(QStringLiteral("scatter.svg")));
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(!svg.readAll().contains("<image")); // shapes, not pictures of shapes
    }

    void statesAreSaid()
    {
        Shown shown({});
        QCOMPARE(shown.pane.stateText(), QStringLiteral("No ad groups to show"));
        shown.pane.setGroups({chartGroup(QStringLiteral("a"), {0, 0})});
        QCOMPARE(shown.pane.stateText(), QStringLiteral("No ad group has spent in this period"));
        QTest::keyClick(shown.canvas, Qt::Key_Right); // no point to go to
        QCOMPARE(shown.canvas->currentPoint(), -1);
        shown.pane.setGroups({chartGroup(QStringLiteral("a"), {10, 1})});
        QCOMPARE(shown.pane.state(), ChartPane::State::Ready);
    }
};

} // namespace

Maker makeScatterPaneTest()
{
    return maker<ScatterPaneTest>();
}

} // namespace agm::test

#include "ScatterPaneTest.moc"
