// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ComparePane.h"
#include "tests/support/TestMain.h"
#include "tests/views/charts/ChartGroups.h"
#include "tests/views/charts/CompareTests.h"
#include "views/charts/BarChart.h"
#include "views/charts/ChartChoices.h"
#include "views/charts/FunnelPane.h"
#include "views/charts/FunnelPanel.h"
#include "views/charts/MixPane.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

namespace agm::test {
namespace {

Formats english()
{
    return Formats(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("America/New_York"));
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Costs 40, 10, 25 and at least 16.27.
QList<ChartGroup> four()
{
    return {chartGroup(QStringLiteral("a"), {80, 2}), chartGroup(QStringLiteral("b"), {50, 5}),
            chartGroup(QStringLiteral("c"), {100, 4}), chartGroup(QStringLiteral("d"), {60, 0})};
}

/// With plain spaces for those that do not break.
QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

template <class Pane>
struct Shown {
    Pane pane;
    QSignalSpy requested{&pane, &GroupsPane::selectionRequested};

    explicit Shown(const QList<ChartGroup> &groups)
    {
        pane.setFormats(english());
        pane.setGroups(groups);
        pane.resize(900, 260);
        pane.show();
    }
    QStringList asked() { return requested.isEmpty() ? QStringList() : requested.takeLast().first().toStringList(); }
};

class ComparePaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsAreTheData()
    {
        Shown<ComparePane> shown(four());
        shown.pane.setMetric(Field::Spend);
        const BarData &bars = shown.pane.chart()->bars();
        QCOMPARE(bars.rows.size(), 4);
        QCOMPARE(bars.rows.first().text, QStringLiteral("US$100.00"));
        QVERIFY(!bars.dots);
        QCOMPARE(bars.scale.low, 0.);
        // Lengths are to each other as the values are.
        const BarPainter painter(bars, shown.pane.font(), shown.pane.palette(), 800);
        const QRectF place(0, 0, 800, 24);
        const qreal unit = painter.bar(bars.rows.first(), place).width() / 100;
        QVERIFY(unit > 1);
        for (const BarRow &row : bars.rows) {
            QVERIFY(std::abs(painter.bar(row, place).width() - *row.value * unit) < 0.01);
            QCOMPARE(painter.bar(row, place).left(), painter.plotLeft());
        }
        QVERIFY(painter.plotRight() < 800 - 60); // the figures have their room
    }

    void intervalsMedianAndTargets()
    {
        QList<ChartGroup> groups = four();
        groups[0].insight = insightAgainst(30, 1.3, 0.2);
        Shown<ComparePane> shown(groups);
        const BarData &bars = shown.pane.chart()->bars();
        QVERIFY(bars.dots);
        QCOMPARE(bars.rows.at(0).text, QStringLiteral("US$10.00"));
        QVERIFY(bars.rows.at(0).interval->contains(10));
        QCOMPARE(bars.rows.at(3).text, QStringLiteral("> US$16.27"));
        QVERIFY(bars.rows.at(3).atLeast);
        QCOMPARE(bars.lines.size(), 2);
        QCOMPARE(bars.lines.at(0).text, QStringLiteral("Median US$25.00"));
        QCOMPARE(bars.lines.at(1).text, QStringLiteral("Target US$30.00"));
        QVERIFY(bars.rows.at(0).tooltip.join(u'\n').contains(QStringLiteral("95 % interval: US$")));
    }

    void clicksAndKeysSelect()
    {
        Shown<ComparePane> shown(four());
        QListView *list = shown.pane.chart()->list();
        QAbstractItemModelTester tester(list->model());
        const auto centre = [&](int row) { return list->visualRect(list->model()->index(row, 0)).center(); };
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, centre(1));
        QCOMPARE(shown.asked(), words("c"));
        // Only what the table says is shown as selected.
        QVERIFY(!shown.pane.chart()->isSelected(1));
        shown.pane.setSelection(words("c elsewhere"));
        QVERIFY(shown.pane.chart()->isSelected(1));
        QVERIFY(list->selectionModel()->isSelected(list->model()->index(1, 0)));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(0));
        QCOMPARE(shown.asked(), words("c elsewhere b"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(1));
        QCOMPARE(shown.asked(), words("elsewhere"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ShiftModifier, centre(3));
        QCOMPARE(shown.asked(), words("c a d"));

        list->setCurrentIndex(list->model()->index(0, 0));
        shown.requested.clear();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(shown.requested.isEmpty()); // moving is not selecting
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(shown.asked(), words("elsewhere"));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(shown.asked(), words("c elsewhere a"));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(shown.asked(), words("a"));
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.asked(), words("b c a d"));
    }

    void saysWhatItLeavesOut()
    {
        QList<ChartGroup> groups;
        for (int i = 0; i < 40; ++i)
            groups.append(chartGroup(QString::number(i), {double(i + 1), 1}));
        groups.append(chartGroup(QStringLiteral("eur"), {10, 1}, "EUR"));
        groups.append(chartGroup(QStringLiteral("jpy"), {10, 1}, "JPY"));
        groups.append(chartGroup(QStringLiteral("null"), {{}, 1}));
        Shown<ComparePane> shown(groups);
        const QString notes = shown.pane.notes().join(u'\n');
        QVERIFY2(notes.contains(QStringLiteral("The best 30, and 11 more")), qPrintable(notes));
        QVERIFY2(notes.contains(QStringLiteral("in other currencies (EUR, JPY): 2 ad groups")), qPrintable(notes));
        QVERIFY2(notes.contains(QStringLiteral("Without Cost per result: 1 ad group")), qPrintable(notes));
        shown.pane.setSelection({QStringLiteral("39")});
        QVERIFY(shown.pane.notes().contains(QStringLiteral("what is selected is not among these")));
        QComboBox *currencies = shown.pane.scopeBoxes()->currencies();
        QVERIFY(currencies->isVisible());
        QCOMPARE(currencies->currentText(), QStringLiteral("USD"));
        currencies->setCurrentIndex(currencies->findText(QStringLiteral("JPY")));
        Q_EMIT currencies->activated(currencies->currentIndex());
        QCOMPARE(shown.pane.chart()->bars().rows.size(), 1);
        QCOMPARE(plain(shown.pane.chart()->bars().rows.first().text), QStringLiteral("JPY 10"));
        shown.pane.setMetric(Field::ClickThroughRate);
        QVERIFY(!currencies->isVisible());
        QCOMPARE(shown.pane.chart()->bars().rows.size(), 30);
    }

    void nothingToShow()
    {
        Shown<ComparePane> shown({});
        QCOMPARE(shown.pane.state(), ChartPane::State::Empty);
        QCOMPARE(shown.pane.stateText(), QStringLiteral("No ad groups to show"));
        shown.pane.setGroups({chartGroup(QStringLiteral("a"), {{}, {}})});
        QVERIFY(shown.pane.stateText().contains(QStringLiteral("No ad group has a value for Cost per result")));
        AdGroup loading = chartAdGroup(QStringLiteral("a"), {1, 1});
        loading.metricsLoading = true;
        shown.pane.setGroups({chartGroup(loading)});
        QCOMPARE(shown.pane.state(), ChartPane::State::Loading);
        shown.pane.setGroups(four());
        QCOMPARE(shown.pane.state(), ChartPane::State::Ready);
    }

    void tableAndPictures()
    {
        Shown<ComparePane> shown(four());
        const QStringList lines = shown.pane.dataAsText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.first().startsWith(QStringLiteral("Ad group\tCampaign\tCost per result, US$\tLow (95 %)")));
        QVERIFY2(lines.at(1).startsWith(QStringLiteral("Group b\tSpring launch\t10\t")), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(4).contains(QStringLiteral("> US$16.27")), qPrintable(lines.at(4)));
        QTemporaryDir folder;
        for (const char *ending : {"png", "svg", "pdf"})
            QVERIFY(shown.pane.savePicture(folder.filePath(QLatin1String("compare.") + QLatin1String(ending))));
    }

    void remembersItsView()
    {
        Shown<ComparePane> shown(four());
        QSignalSpy changed(&shown.pane, &GroupsPane::viewChanged);
        shown.pane.setView({{QStringLiteral("metric"), QStringLiteral("spend")}, {QStringLiteral("worstFirst"), true}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(shown.pane.view().value(QStringLiteral("metric")).toString(), QStringLiteral("spend"));
        QCOMPARE(shown.pane.chart()->bars().rows.first().text, QStringLiteral("US$50.00"));
        shown.pane.setView({{QStringLiteral("metric"), QStringLiteral("title")}});
        QCOMPARE(shown.pane.metricBox()->field(), Field::Spend);
        // Where the keys stand follows the ad group.
        QListView *list = shown.pane.chart()->list();
        list->setCurrentIndex(list->model()->index(0, 0));
        shown.pane.setView({{QStringLiteral("worstFirst"), false}});
        QCOMPARE(list->currentIndex().row(), 3);
    }

    void hiddenPanesWait()
    {
        ComparePane pane;
        pane.setFormats(english());
        pane.setGroups(four());
        QVERIFY(pane.chart()->bars().rows.isEmpty());
        pane.refresh();
        QCOMPARE(pane.chart()->bars().rows.size(), 4);
        pane.setGroups({});
        pane.setSelection(words("a"));
        QCOMPARE(pane.chart()->bars().rows.size(), 4); // until somebody looks
        QCOMPARE(pane.dataAsText().count(u'\n'), 1); // the headers
        QCOMPARE(pane.chart()->bars().rows.size(), 0);
    }

    void mixSelectsTheGroupsOfAShare()
    {
        QList<ChartGroup> groups = four();
        AdGroup other = *groups.at(3).group;
        other.campaignId = Word::of(u"adcamp_other");
        groups[3] = {shared(other), {}, QStringLiteral("Evergreen")};
        Shown<MixPane> shown(groups);
        const BarData &bars = shown.pane.chart()->bars();
        QCOMPARE(bars.rows.size(), 2);
        QCOMPARE(bars.rows.at(0).title, QStringLiteral("Spring launch"));
        QCOMPARE(plain(bars.rows.at(0).text), QStringLiteral("79.31 %")); // 230 of 290
        QCOMPARE(bars.rows.at(0).aside, QStringLiteral("US$230.00"));
        QTest::keyClick(shown.pane.chart()->list(), Qt::Key_Home);
        QTest::keyClick(shown.pane.chart()->list(), Qt::Key_Return);
        QCOMPARE(shown.asked(), words("a b c"));
        shown.pane.setSelection(words("a b"));
        QVERIFY(!shown.pane.chart()->isSelected(0)); // a part is not the whole
        shown.pane.setSelection(words("a b c"));
        QVERIFY(shown.pane.chart()->isSelected(0));
        shown.pane.setBy(MixBy::Status);
        QCOMPARE(bars.rows.size(), 1);
        QCOMPARE(plain(bars.rows.first().text), QStringLiteral("100.00 %"));
        shown.pane.setGroups({chartGroup(QStringLiteral("z"), {0, 0})});
        QCOMPARE(shown.pane.stateText(), QStringLiteral("No ad group has spent in this period"));
    }

    void funnelFollowsTheSelection()
    {
        const QList<ChartGroup> groups{chartGroup(QStringLiteral("a"), {10, 2, 1000, 40}),
                                       chartGroup(QStringLiteral("b"), {10, 3, 3000, 60}),
                                       chartGroup(QStringLiteral("c"), {10, 9, 500, 30}, "USD", "lead")};
        Shown<FunnelPane> shown(groups);
        QCOMPARE(shown.pane.panels().size(), 2);
        const FunnelPanel *panel = shown.pane.panels().first();
        QCOMPARE(panel->rows().size(), 5);
        QCOMPARE(panel->rows().at(0).text, QStringLiteral("4,000"));
        QCOMPARE(plain(panel->rows().at(1).text), QStringLiteral("2.50 %"));
        QCOMPARE(plain(panel->rows().at(1).medianText), QStringLiteral("median 3.00 %"));
        QCOMPARE(panel->rows().at(4).text, QStringLiteral("5"));
        // On one scale from 0.
        const QRectF place(0, 0, 500, 200);
        QVERIFY(std::abs(panel->barOf(2, place).width() / panel->barOf(0, place).width() - 0.025) < 1e-6);
        QCOMPARE(panel->barOf(0, place).left(), panel->barOf(4, place).left());
        QVERIFY(plain(panel->accessibleDescription()).contains(QStringLiteral("CTR: 2.50 % median 3.00 %")));
        QTest::keyClick(shown.pane.panels().first(), Qt::Key_Return);
        QCOMPARE(shown.asked(), words("a b"));
        shown.pane.setSelection(words("b"));
        QCOMPARE(shown.pane.panels().size(), 1);
        QCOMPARE(panel->rows().at(0).text, QStringLiteral("3,000"));
        QCOMPARE(plain(panel->rows().at(1).medianText), QStringLiteral("median 3.00 %"));
        QVERIFY(shown.pane.notes().contains(QStringLiteral("What is selected")));
    }
};

} // namespace

Maker makeComparePaneTest()
{
    return maker<ComparePaneTest>();
}

} // namespace agm::test

#include "ComparePaneTest.moc"
