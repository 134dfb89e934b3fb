// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"
#include "tests/views/World.h"
#include "views/common/Words.h"
#include "views/table/AdGroupDelegate.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/ColumnChooser.h"
#include "views/table/HeaderState.h"
#include "views/table/TableOverlay.h"
#include "views/table/TotalsRow.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QTreeWidgetItemIterator>

using namespace agm;
using test::World;

namespace {

class TableViewTest : public QObject {
    Q_OBJECT
    std::unique_ptr<World> world;
    std::unique_ptr<AdGroupTablePanel> panel;
    AdGroupTableView *view = nullptr;

    void start(int rows)
    {
        world->fill(rows);
        view->setCurrentIndex(world->model.index(0, 0));
        view->clearSelection();
    }
    static void bothDirections()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("left to right") << false;
        QTest::newRow("right to left") << true;
    }
    void turn(bool mirrored)
    {
        panel->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QTRY_COMPARE(view->horizontalHeader()->width(), view->viewport()->width());
    }
    /// The x of what is `inside` pixels away from where reading begins, in the table's viewport; `width` of a thing.
    int leading(int inside, int width = 1) const
    {
        return view->isRightToLeft() ? view->viewport()->width() - inside - width : inside;
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<World>();
        panel = std::make_unique<AdGroupTablePanel>(&world->model);
        view = panel->view();
        panel->resize(700, 400);
        panel->show();
        view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    }
    void cleanup()
    {
        panel.reset();
        world.reset();
    }

    void namesAndTargets()
    {
        start(3);
        QCOMPARE(view->accessibleName(), QStringLiteral("Ad groups"));
        QVERIFY(view->rowHeight(0) >= 24);
        QCOMPARE(view->selectionBehavior(), QAbstractItemView::SelectRows);
    }
    void tellsWhatIsInSight()
    {
        QVERIFY(view->idsInSight().isEmpty());
        start(3);
        QCOMPARE(view->idsInSight().size(), 3); // room for more
        start(200);
        const QStringList atTop = view->idsInSight();
        QVERIFY(atTop.size() > 3 && atTop.size() < 40);
        QCOMPARE(atTop.constFirst(), world->model.group(0)->id);
        view->scrollToBottom();
        const QStringList atBottom = view->idsInSight();
        QCOMPARE(atBottom.constLast(), world->model.group(199)->id);
        QVERIFY(!atBottom.contains(atTop.constFirst()));
    }
    void onlyOneTableForAssistiveTechnology()
    {
        start(3);
        QAccessibleInterface *root = QAccessible::queryAccessibleInterface(view);
        QVERIFY(root);
        QCOMPARE(root->text(QAccessible::Name), QStringLiteral("Ad groups"));
        QCOMPARE(panel->findChildren<QTableView *>().size(), 1);
        QAccessibleTableInterface *table = root->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(table->cellAt(0, 0)->text(QAccessible::Name).startsWith(QStringLiteral("Ad group: Group")));
    }
    void theTitleStaysWhenTheOthersScroll_data() { bothDirections(); }
    void theTitleStaysWhenTheOthersScroll()
    {
        start(50);
        QFETCH(const bool, mirrored);
        turn(mirrored);
        const int frozen = view->frozenWidth();
        QVERIFY(frozen > 0);
        view->horizontalScrollBar()->setValue(300);
        QCOMPARE(view->visualRect(world->model.index(1, 0)),
                 QRect(leading(0, frozen), view->rowHeight(0), frozen, view->rowHeight(1)));
        QCOMPARE(view->indexAt(QPoint(leading(5), 40)).column(), 0);
        QCOMPARE(view->indexAt(QPoint(leading(frozen - 1), 40)).column(), 0);
        QCOMPARE(view->indexAt(QPoint(leading(frozen + 20), 40)).column(), view->columnAt(leading(frozen + 20)));
        QVERIFY(view->columnAt(leading(frozen + 20)) > 0);
        // A click on the frozen title selects its row and does not scroll back.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(world->model.index(2, 0)).center());
        QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("g2")});
        QCOMPARE(view->horizontalScrollBar()->value(), 300);
        QCOMPARE(view->currentIndex().column(), 0);
    }
    void aColumnIsNeverLeftUnderTheFrozenOne_data() { bothDirections(); }
    void aColumnIsNeverLeftUnderTheFrozenOne()
    {
        start(5);
        QFETCH(const bool, mirrored);
        turn(mirrored);
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        const int status = AdGroupTableModel::columnOf(Field::Status);
        view->setCurrentIndex(world->model.index(0, status));
        view->scrollTo(view->currentIndex());
        const QRect cell = view->visualRect(view->currentIndex());
        QVERIFY(!cell.intersects(view->visualRect(world->model.index(0, 0))));
        QVERIFY(view->viewport()->rect().contains(cell));
    }
    void theFrozenTitleIsPainted_data() { bothDirections(); }
    void theFrozenTitleIsPainted()
    {
        start(5);
        QFETCH(const bool, mirrored);
        turn(mirrored);
        const int width = view->frozenWidth() - 2; // without the line at its end
        const QRect cells(leading(0, width), 0, width, 100);
        const auto picture = [&cells](QWidget *of) { return of->grab(cells).toImage(); };
        QWidget *header = view->horizontalHeader()->viewport();
        view->horizontalScrollBar()->setValue(0);
        const QImage before = picture(view->viewport());
        const QImage headerBefore = picture(header);
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        QCOMPARE(picture(view->viewport()), before);
        QCOMPARE(picture(header), headerBefore);
    }
    void headerOfTheFrozenColumnSorts_data() { bothDirections(); }
    void headerOfTheFrozenColumnSorts()
    {
        start(5);
        QFETCH(const bool, mirrored);
        turn(mirrored);
        view->horizontalScrollBar()->setValue(300);
        QTest::mouseClick(view->horizontalHeader()->viewport(), Qt::LeftButton, {},
                          QPoint(leading(view->frozenWidth() / 2), 10));
        QCOMPARE(world->rows.sortField(), std::optional(Field::Title));
        QCOMPARE(world->rows.sortOrder(), Qt::AscendingOrder);
    }
    void theFrozenColumnIsPulledWider_data() { bothDirections(); }
    void theFrozenColumnIsPulledWider()
    {
        start(5);
        QFETCH(const bool, mirrored);
        turn(mirrored);
        view->horizontalScrollBar()->setValue(300);
        const int before = view->frozenWidth();
        QWidget *header = view->horizontalHeader()->viewport();
        const auto at = [this](int inside) { return QPoint(leading(inside), 10); };
        QTest::mousePress(header, Qt::LeftButton, {}, at(before - 1));
        QTest::mouseMove(header, at(before + 10));
        QTest::mouseMove(header, at(before + 29));
        QTest::mouseRelease(header, Qt::LeftButton, {}, at(before + 29));
        QCOMPARE(view->frozenWidth(), before + 30);
    }
    void theTotalsKeepTheirNameBesideTheFrozenTitle_data() { bothDirections(); }
    void theTotalsKeepTheirNameBesideTheFrozenTitle()
    {
        start(5);
        QFETCH(const bool, mirrored);
        turn(mirrored);
        auto *totals = panel->findChild<TotalsRow *>();
        QVERIFY(totals);
        const int width = view->frozenWidth();
        const int edge = view->viewport()->mapTo(totals->parentWidget(), QPoint()).x() - totals->x();
        const QRect name(edge + leading(0, width), 0, width, totals->height());
        view->horizontalScrollBar()->setValue(0);
        const QImage before = totals->grab(name).toImage();
        view->horizontalScrollBar()->setValue(300);
        QCOMPARE(totals->grab(name).toImage(), before);
    }
    void keys()
    {
        start(20);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("g1")});
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->selectedIds(), (QStringList{QStringLiteral("g1"), QStringLiteral("g2")}));
        QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(view->selectedIds(), (QStringList{QStringLiteral("g1"), QStringLiteral("g2"), QStringLiteral("g4")}));
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(view->selectedCount(), 2);
        QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view->currentId(), QStringLiteral("g19"));
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->currentIndex().column(), 0);
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectedCount(), 20);
    }
    void selectAllTakesWhatMatches()
    {
        start(20);
        AdGroupFilter filter;
        filter.text = QStringLiteral("0001");
        world->rows.setFilter(filter);
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("g1")});
    }
    void enterAndLetters()
    {
        start(3);
        QSignalSpy activated(view, &AdGroupTableView::activatedId);
        QSignalSpy typed(view, &AdGroupTableView::typed);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toString(), QStringLiteral("g0"));
        QTest::keyClick(view, Qt::Key_X);
        QCOMPARE(typed.size(), 1);
    }
    void selectionSignalIsGathered()
    {
        start(20);
        QSignalSpy spy(view, &AdGroupTableView::selectionChangedGathered);
        QTRY_VERIFY(spy.size() <= 1);
        spy.clear();
        view->selectIds({QStringLiteral("g1")});
        view->selectIds({QStringLiteral("g2"), QStringLiteral("g9")});
        QVERIFY(spy.wait());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(view->selectedIds(), (QStringList{QStringLiteral("g2"), QStringLiteral("g9")}));
    }
    void selectionAndCurrentSurviveARefresh()
    {
        start(20);
        view->selectIds({QStringLiteral("g5")});
        AdGroup changed = *world->table.group(5);
        changed.setMoney(Field::Spend, 900 * Money::Micro);
        world->table.upsert({test::shared(changed)});
        QCOMPARE(view->selectedIds(), QStringList{QStringLiteral("g5")});
        QCOMPARE(world->rows.rowOf(QStringLiteral("g5")), 0);
        world->table.remove({QStringLiteral("g5")});
        QCOMPARE(view->selectedCount(), 0);
    }
    void copyAsTsv()
    {
        start(3);
        view->setVisibleFields({Field::Title, Field::Spend, Field::Status});
        view->selectIds({QStringLiteral("g0"), QStringLiteral("g2")});
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Group 0000\t3.00\tActive\nGroup 0002\t1.00\tActive\n"));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QStringLiteral("Ad group\tSpend, USD\tStatus\nGroup 0000\t")));
    }
    void aFirstClickSortsTheUsefulWay()
    {
        start(5);
        QHeaderView *header = view->horizontalHeader();
        const auto click = [&](Field field) {
            const int column = AdGroupTableModel::columnOf(field);
            view->scrollTo(world->model.index(0, column));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 20, 10));
        };
        click(Field::Impressions);
        QCOMPARE(world->rows.sortField(), std::optional(Field::Impressions));
        QCOMPARE(world->rows.sortOrder(), Qt::DescendingOrder);
        click(Field::CostPerClick);
        QCOMPARE(world->rows.sortField(), std::optional(Field::CostPerClick));
        QCOMPARE(world->rows.sortOrder(), AdGroupFilterModel::defaultOrder(Field::CostPerClick));
        const Qt::SortOrder first = world->rows.sortOrder();
        click(Field::CostPerClick);
        QVERIFY(world->rows.sortOrder() != first);
    }
    void headerStateComesBack()
    {
        start(3);
        view->setVisibleFields({Field::Title, Field::Reach, Field::Spend});
        view->horizontalHeader()->resizeSection(AdGroupTableModel::columnOf(Field::Reach), 177);
        view->setSort(Field::Reach, Qt::AscendingOrder);
        const QByteArray state = view->headerState();
        AdGroupTableView other;
        World second;
        other.setPresentation(&second.model);
        QVERIFY(other.restoreHeaderState(state));
        QCOMPARE(other.visibleFields(), (QList<Field>{Field::Title, Field::Reach, Field::Spend}));
        QCOMPARE(other.columnWidth(AdGroupTableModel::columnOf(Field::Reach)), 177);
        QCOMPARE(second.rows.sortField(), std::optional(Field::Reach));
        QCOMPARE(second.rows.sortOrder(), Qt::AscendingOrder);
        QCOMPARE(other.headerState(), state);
    }
    void titlesTakeWhatIsLeftOfAWideScreen()
    {
        start(3);
        const int usual = view->columnWidth(0);
        panel->resize(3000, 400);
        QTRY_COMPARE(view->columnWidth(0), 2 * usual);
        panel->resize(700, 400);
        QTRY_COMPARE(view->columnWidth(0), usual);
        // Who has set a width keeps it.
        view->horizontalHeader()->resizeSection(0, usual + 40);
        panel->resize(3000, 400);
        QTRY_VERIFY(view->viewport()->width() > 2000);
        QCOMPARE(view->columnWidth(0), usual + 40);
        World second;
        AdGroupTableView other;
        other.setPresentation(&second.model);
        QVERIFY(other.restoreHeaderState(view->headerState()));
        other.resize(3000, 400);
        other.show();
        QTRY_VERIFY(other.viewport()->width() > 2000);
        QCOMPARE(other.columnWidth(0), usual + 40);
    }
    /// "3 currencies" below a column of costs, which is narrow.
    void totalsFitTheirColumns()
    {
        start(3);
        QFont bold = view->font();
        bold.setWeight(QFont::DemiBold);
        const int words = QFontMetrics(bold).horizontalAdvance(QStringLiteral("3 currencies"));
        for (const Field field : {Field::CostPerClick, Field::CostPerMille, Field::Spend})
            QVERIFY(view->columnWidth(AdGroupTableModel::columnOf(field)) - 2 * AdGroupDelegate::Padding >= words);
    }
    void oddHeaderStates()
    {
        start(1);
        const QList<Field> before = view->visibleFields();
        for (const char *bad : {"", "[]", "{\"version\":9,\"columns\":[\"spend\"]}",
                                "{\"version\":1,\"columns\":[\"gone\"]}", "\xff\xfe"})
            QVERIFY(!view->restoreHeaderState(bad));
        QCOMPARE(view->visibleFields(), before);
        // A field of a later version, a width out of bounds and a doubled column do no harm.
        QVERIFY(view->restoreHeaderState("{\"version\":1,\"columns\":[\"spend\",\"later_key\",\"spend\",\"title\"],"
                                         "\"widths\":{\"spend\":-5,\"later_key\":7},\"sort\":\"later_key\"}"));
        QCOMPARE(view->visibleFields(), (QList<Field>{Field::Title, Field::Spend}));
        QVERIFY(view->columnWidth(AdGroupTableModel::columnOf(Field::Spend)) >= 48);
    }
    void columnsSurviveAnotherAccount()
    {
        start(3);
        view->setVisibleFields({Field::Title, Field::Reach});
        world->table.clear();
        world->fill(2);
        QCOMPARE(view->visibleFields(), (QList<Field>{Field::Title, Field::Reach}));
    }
    void fittingAColumnIsBounded()
    {
        world->table.upsert({test::shared(test::fullGroup(QStringLiteral("long"), QString(255, QLatin1Char('W'))))});
        view->fitColumn(0);
        QVERIFY(view->columnWidth(0) <= 600);
        QVERIFY(view->columnWidth(0) > 300);
    }
    void theTitleCannotBeMovedAway()
    {
        start(2);
        QHeaderView *header = view->horizontalHeader();
        header->moveSection(header->visualIndex(AdGroupTableModel::columnOf(Field::Spend)), 0);
        QTRY_COMPARE(header->visualIndex(0), 0);
    }
    void emptyStates()
    {
        QCOMPARE(panel->overlay()->kind(), TableOverlay::Kind::EmptyAccount);
        panel->setLoading(true);
        QCOMPARE(panel->overlay()->kind(), TableOverlay::Kind::Loading);
        panel->setLoading(false);
        panel->setError({ErrorKind::Transport, {}, QStringLiteral("No <connection>."), 0, -1});
        QCOMPARE(panel->overlay()->kind(), TableOverlay::Kind::Error);
        QSignalSpy retry(panel.get(), &AdGroupTablePanel::retryRequested);
        panel->overlay()->findChild<QPushButton *>()->click();
        QCOMPARE(retry.size(), 1);
        world->fill(4);
        QCOMPARE(panel->overlay()->kind(), TableOverlay::Kind::None);
        QVERIFY(!panel->overlay()->isVisible());
        AdGroupFilter filter;
        filter.text = QStringLiteral("zzz");
        world->rows.setFilter(filter);
        QCOMPARE(panel->overlay()->kind(), TableOverlay::Kind::NothingMatches);
        QSignalSpy clear(panel.get(), &AdGroupTablePanel::clearFiltersRequested);
        panel->overlay()->findChild<QPushButton *>()->click();
        QCOMPARE(clear.size(), 1);
    }
    void presetsAreReal()
    {
        for (const ColumnPreset preset : columnPresets()) {
            const QList<Field> fields = columnPresetFields(preset);
            QCOMPARE(fields.constFirst(), Field::Title);
            QCOMPARE(QSet<Field>(fields.cbegin(), fields.cend()).size(), fields.size());
            view->setVisibleFields(fields);
            QCOMPARE(view->visibleFields(), fields);
        }
    }
    void chooserOffersEveryField()
    {
        ColumnChooser chooser(columnPresetFields(ColumnPreset::Performance));
        chooser.setAttribute(Qt::WA_DeleteOnClose, false);
        QSet<QString> seen;
        auto *tree = chooser.findChild<QTreeWidget *>();
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            seen.insert((*it)->text(0));
        for (const FieldInfo &info : fieldRegistry())
            QVERIFY2(seen.contains(words::fieldTitle(info.field)), info.key);
        QCOMPARE(chooser.chosen(), columnPresetFields(ColumnPreset::Performance));
    }
    void chooserByKeyboard()
    {
        ColumnChooser chooser({Field::Title, Field::Spend});
        chooser.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy spy(&chooser, &ColumnChooser::fieldsChosen);
        chooser.open();
        auto *search = chooser.findChild<QLineEdit *>();
        auto *tree = chooser.findChild<QTreeWidget *>();
        QTest::keyClicks(search, QStringLiteral("frequency_cap"));
        QTest::keyClick(tree, Qt::Key_Space);
        QTest::keyClick(&chooser, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].value<QList<Field>>(), (QList<Field>{Field::Title, Field::Spend, Field::FrequencyCap}));
    }
};

} // namespace

agm::test::Maker agm::test::makeTableViewTest()
{
    return maker<TableViewTest>();
}

#include "TableViewTest.moc"
