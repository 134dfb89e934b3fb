// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/TotalsRow.h"
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"
#include "tests/views/World.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"

#include <QtTest/QSignalSpy>

using namespace agm;
using test::World;

namespace {

const Formats formats{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("UTC")};

TotalText of(const QList<AdGroup> &groups, Field field, std::optional<Currency> fixed = std::nullopt)
{
    Totals totals;
    for (const AdGroup &group : groups)
        totals.add(group);
    return totalText(totals, field, formats, fixed);
}

class TotalsRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatAddsUp()
    {
        const AdGroup one = test::fullGroup();
        QCOMPARE(of({one, one}, Field::Spend).text, QStringLiteral("US$1,064.88"));
        QCOMPARE(of({one, one}, Field::Spend, Currency::usd()).text, QStringLiteral("1,064.88"));
        QCOMPARE(of({one, one}, Field::Clicks).text, QStringLiteral("3,944"));
        QVERIFY(of({one, one}, Field::ClickThroughRate).tooltip.contains(QStringLiteral("not averaged")));
    }
    void whatDoesNot()
    {
        const AdGroup one = test::fullGroup();
        const TotalText reach = of({one, one}, Field::Reach);
        QCOMPARE(reach.text, QStringLiteral("—"));
        QVERIFY(reach.dimmed);
        QVERIFY(reach.tooltip.contains(QStringLiteral("same people")));
        QVERIFY(of({one}, Field::BudgetAmount).text.isEmpty());
    }
    void currenciesAreNotAdded()
    {
        const AdGroup one = test::fullGroup();
        AdGroup euro = one;
        euro.spendCurrency = Currency::of(u"eur");
        const TotalText spend = of({one, euro}, Field::Spend);
        QCOMPARE(spend.text, QStringLiteral("2 currencies"));
        QVERIFY(spend.tooltip.contains(QStringLiteral("US$532.44"))
                && spend.tooltip.contains(QStringLiteral("€532.44")));
        QCOMPARE(of({one, euro}, Field::CostPerClick).text, QStringLiteral("2 currencies"));
        QCOMPARE(of({one, euro}, Field::PurchaseValue).text, QStringLiteral("US$24.00"));
    }
    void resultTypesAreNotAdded()
    {
        const AdGroup one = test::fullGroup();
        AdGroup lead = one;
        lead.resultEvent = Word::of(u"lead");
        const TotalText results = of({one, lead}, Field::Results);
        QCOMPARE(results.text, QStringLiteral("2 types"));
        QVERIFY2(results.tooltip.contains(QStringLiteral("Purchase: 1")), qPrintable(results.tooltip));
    }
    void undefined()
    {
        AdGroup none = test::fullGroup();
        none.setNumber(Field::Clicks, 0);
        QCOMPARE(of({none}, Field::CostPerClick).text, QStringLiteral("—"));
        QVERIFY(!of({none}, Field::CostPerClick).tooltip.isEmpty());
    }
    void followsRowsAndSelection()
    {
        World world;
        AdGroupTablePanel panel(&world.model);
        panel.resize(800, 300);
        panel.show();
        world.fill(4); // spend 4, 3, 2, 1
        TotalsRow *row = panel.totals();
        QCOMPARE(row->totals().count(), 4);
        QVERIFY(!row->ofSelection());
        panel.view()->selectIds({QStringLiteral("g0"), QStringLiteral("g3")});
        QTRY_VERIFY(row->ofSelection());
        QCOMPARE(std::get<Money>(row->totals().total(Field::Spend).value).micros, 5 * Money::Micro);
        QVERIFY(row->caption().contains(QLatin1Char('2')));
        panel.view()->selectIds({QStringLiteral("g0")});
        QTRY_VERIFY(!row->ofSelection());
        AdGroupFilter filter;
        filter.text = QStringLiteral("0003");
        world.rows.setFilter(filter);
        QTRY_COMPARE(row->totals().count(), 1);
        QVERIFY(row->accessibleDescription().contains(QStringLiteral("Spend: US$1.00")));
    }
    void marksAndMovingCountNothing()
    {
        World world;
        AdGroupTablePanel panel(&world.model);
        panel.show();
        world.fill(5);
        panel.totals()->totals();
        QSignalSpy counted(panel.totals(), &TotalsRow::totalsChanged);
        QSignalSpy moved(panel.view(), &AdGroupTableView::selectionChangedGathered);
        world.table.setPending({QStringLiteral("g1")}, {PendingKind::Pausing, {}});
        panel.view()->selectIds({QStringLiteral("g1")});
        QVERIFY(moved.wait());
        panel.view()->selectIds({QStringLiteral("g2")});
        QVERIFY(moved.wait());
        QCOMPARE(counted.size(), 0);
        AdGroup more = *world.table.group(0);
        more.setMoney(Field::Spend, 50 * Money::Micro);
        world.table.upsert({test::shared(more)});
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(std::get<Money>(panel.totals()->shownTotals().total(Field::Spend).value).micros, 60 * Money::Micro);
    }
    void aStreamOfAnswersPutsNothingOff()
    {
        World world;
        AdGroupTablePanel panel(&world.model);
        world.fill(9'000);
        QTRY_COMPARE(panel.totals()->shownTotals().count(), 9'000);
        // More than are counted in one go, and sorted by what the answers bring: they change places all the time.
        panel.view()->setSort(Field::Spend, Qt::DescendingOrder);
        QStringList ids;
        for (int i = 0; i < 6'000; ++i)
            ids.append(QStringLiteral("g%1").arg(i));
        panel.view()->selectIds(ids);
        QTRY_VERIFY(panel.totals()->ofThisSelection());
        QCOMPARE(panel.totals()->shownTotals().count(), 6'000);
        QSignalSpy counted(panel.totals(), &TotalsRow::totalsChanged);
        // Oftener than the three slices that a count takes.
        AdGroup one = *world.table.group(0);
        int answers = 0;
        QTimer stream;
        connect(&stream, &QTimer::timeout, &world.table, [&] {
            one.setMoney(Field::Spend, ++answers % 2 * 5'000 * Money::Micro);
            world.table.upsert({test::shared(one)});
        });
        stream.start(0);
        QTRY_VERIFY(counted.size() >= 3);
        QVERIFY(answers >= 3);
        QVERIFY(panel.view()->selectedCount() == 6'000);
        QVERIFY(panel.totals()->ofThisSelection()); // the figures are other ones, the rows are not
        // Asked for, they are of now; and the last answer is counted without anybody asking.
        stream.stop();
        const auto spend
            = [](const Totals &totals) { return std::get<Money>(totals.total(Field::Spend).value).micros; };
        const qint64 now = spend(panel.totals()->totals());
        one.setMoney(Field::Spend, one.money(Field::Spend)->micros + 100 * Money::Micro);
        world.table.upsert({test::shared(one)});
        QTRY_COMPARE(spend(panel.totals()->shownTotals()), now + 100 * Money::Micro);
        panel.view()->selectIds({QStringLiteral("g1"), QStringLiteral("g2")});
        QTRY_VERIFY(panel.totals()->ofThisSelection() && panel.totals()->shownTotals().count() == 2);
    }
    void manyRowsAreCountedInSlices()
    {
        World world;
        AdGroupTablePanel panel(&world.model);
        world.fill(9'000);
        QSignalSpy counted(panel.totals(), &TotalsRow::totalsChanged);
        QTRY_COMPARE(panel.totals()->shownTotals().count(), 9'000);
        QCOMPARE(counted.size(), 1);
    }
    void tooltipsBelongToColumns()
    {
        World world;
        AdGroupTablePanel panel(&world.model);
        panel.view()->setVisibleFields({Field::Title, Field::Spend, Field::Reach});
        panel.resize(800, 300);
        panel.show();
        world.fill(2);
        const auto middle = [&](Field field) {
            const int column = AdGroupTableModel::columnOf(field);
            return panel.view()->columnViewportPosition(column) + panel.view()->columnWidth(column) / 2;
        };
        QTRY_VERIFY(panel.totals()->tooltipAt(middle(Field::Spend)).contains(QStringLiteral("Sum of Spend")));
        QVERIFY(panel.totals()->tooltipAt(middle(Field::Reach)).contains(QStringLiteral("same people")));
        QVERIFY(panel.totals()->tooltipAt(5).contains(QStringLiteral("all ad groups")));
    }
};

} // namespace

agm::test::Maker agm::test::makeTotalsRowTest()
{
    return maker<TotalsRowTest>();
}

#include "TotalsRowTest.moc"
