// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/Tests.h"
#include "tests/views/World.h"
#include "views/common/Words.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

using namespace agm;
using test::World;

namespace {

class PresentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        World world;
        QAbstractItemModelTester tester(&world.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        world.fill(30);
        world.rows.setSort(Field::Spend, Qt::AscendingOrder);
        AdGroupFilter filter;
        filter.text = QStringLiteral("1");
        world.rows.setFilter(filter);
        world.table.remove({QStringLiteral("g1"), QStringLiteral("g11")});
        world.rows.setFilter({});
        world.fill(40);
        world.table.clear();
        QCOMPARE(world.model.rowCount(), 0);
    }
    void everyCellSaysSomething()
    {
        World world;
        world.fill(2);
        for (const FieldInfo &info : fieldRegistry()) {
            QVERIFY2(!world.text(0, info.field).isEmpty(), info.key);
            QVERIFY2(!world.text(0, info.field, Qt::ToolTipRole).isEmpty(), info.key);
            QVERIFY2(world.text(0, info.field, Qt::AccessibleTextRole)
                         .startsWith(words::fieldTitle(info.field) + QStringLiteral(": ")),
                     info.key);
            QVERIFY2(!world.text(0, info.field, Qt::AccessibleDescriptionRole).isEmpty(), info.key);
            const int column = AdGroupTableModel::columnOf(info.field);
            QVERIFY(
                world.model.headerData(column, Qt::Horizontal).toString().startsWith(words::fieldTitle(info.field)));
            QVERIFY(world.model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(QLatin1String(info.key)));
        }
    }
    void oneCurrencyIsNamedInTheHeader()
    {
        World world;
        world.fill(2);
        const int spend = AdGroupTableModel::columnOf(Field::Spend);
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("2.00"));
        QCOMPARE(world.model.headerData(spend, Qt::Horizontal).toString(), QStringLiteral("Spend, USD"));
        QCOMPARE(world.text(0, Field::Spend, Qt::AccessibleTextRole), QStringLiteral("Spend: US$2.00"));

        AdGroup euro = test::fullGroup(QStringLiteral("e"), QStringLiteral("Euro"));
        euro.spendCurrency = Currency::of(u"eur");
        euro.setMoney(Field::Spend, 5 * Money::Micro);
        QSignalSpy headers(&world.model, &QAbstractItemModel::headerDataChanged);
        world.table.upsert({test::shared(euro)});
        QCOMPARE(world.text(2, Field::Spend), QStringLiteral("€5.00"));
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("US$2.00"));
        QCOMPARE(world.model.headerData(spend, Qt::Horizontal).toString(), QStringLiteral("Spend"));
        QTRY_VERIFY(!headers.isEmpty());
        // What was bought is counted in US dollars whatever was spent.
        QCOMPARE(world.text(2, Field::PurchaseValue), QStringLiteral("12.00"));
        AdGroupFilter filter;
        filter.text = QStringLiteral("Group");
        world.rows.setFilter(filter);
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("2.00"));
    }
    /// Of a large account the currencies are looked at over some turns; no amount is ever shown without its own.
    void ofManyRowsNoAmountLosesItsCurrency()
    {
        World world;
        world.fill(12'000);
        const int spend = AdGroupTableModel::columnOf(Field::Spend);
        const auto header = [&] { return world.model.headerData(spend, Qt::Horizontal).toString(); };
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("US$12,000.00")); // not looked at yet
        QTRY_COMPARE(header(), QStringLiteral("Spend, USD"));
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("12,000.00"));
        QCOMPARE(world.look(0, Field::Spend).bar, 1.0);

        AdGroup euro = test::fullGroup(QStringLiteral("e"), QStringLiteral("Euro"));
        euro.spendCurrency = Currency::of(u"eur");
        euro.setMoney(Field::Spend, 5 * Money::Micro);
        world.table.upsert({test::shared(euro)});
        const int row = world.rows.rowOf(QStringLiteral("e"));
        QCOMPARE(world.text(row, Field::Spend), QStringLiteral("€5.00"));
        QTRY_COMPARE(header(), QStringLiteral("Spend"));
        QCOMPARE(world.text(row, Field::Spend), QStringLiteral("€5.00"));
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("US$12,000.00"));

        // Rows that go while it looks, and an account that becomes a small one.
        world.table.remove({QStringLiteral("e")});
        QTRY_COMPARE(header(), QStringLiteral("Spend, USD"));
        world.table.upsert({test::shared(euro)});
        world.table.keepOnly({QStringLiteral("e"), QStringLiteral("none")});
        QCOMPARE(world.model.rowCount(), 1);
        QTRY_COMPARE(header(), QStringLiteral("Spend, EUR"));
    }
    void statusIsGlyphAndWord()
    {
        World world;
        AdGroup odd = test::fullGroup(QStringLiteral("a"));
        odd.status = Word::of(u"in_limbo");
        world.table.upsert({test::shared(odd)});
        QCOMPARE(world.text(0, Field::Status), QStringLiteral("in_limbo"));
        QCOMPARE(world.look(0, Field::Status).state, std::optional(DisplayState::Unknown));
        odd.status = Word::of(u"paused");
        world.table.upsert({test::shared(odd)});
        QCOMPARE(world.text(0, Field::Status), QStringLiteral("Paused"));
        QCOMPARE(world.at(0, Field::Title).data(StateRole).toInt(), int(DisplayState::Paused));
    }
    void pendingAndFailedChanges()
    {
        World world;
        world.fill(1);
        world.table.setPending({QStringLiteral("g0")}, {PendingKind::Pausing, {}});
        QCOMPARE(world.text(0, Field::Status), QStringLiteral("Pausing…"));
        QCOMPARE(world.look(0, Field::Status).pending, PendingKind::Pausing);
        world.table.setPending({QStringLiteral("g0")},
                               {PendingKind::Failed, QStringLiteral("The key lacks <ad_campaign:update>.")});
        QCOMPARE(world.text(0, Field::Status), QStringLiteral("Failed"));
        QVERIFY(world.text(0, Field::Status, Qt::ToolTipRole)
                    .contains(QStringLiteral("The key lacks &lt;ad_campaign:update&gt;.")));
    }
    void staleFiguresShowDots()
    {
        World world;
        world.fill(2);
        for (int row = 0; row < 2; ++row) {
            AdGroup waiting = *world.table.group(row);
            waiting.forgetMetrics();
            world.table.upsert({test::shared(waiting)});
        }
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("…"));
        QVERIFY(world.look(0, Field::Spend).dimmed);
        QCOMPARE(world.text(0, Field::BudgetAmount), QStringLiteral("100.00"));
        AdGroup newer = *world.table.group(0);
        newer.metricsLoading = false;
        newer.setMoney(Field::Spend, 7 * Money::Micro);
        world.table.upsert({test::shared(newer)});
        QCOMPARE(world.text(0, Field::Spend), QStringLiteral("7.00"));
        QCOMPARE(world.text(1, Field::Spend), QStringLiteral("…"));
    }
    void campaignTitleInsteadOfItsId()
    {
        World world;
        world.fill(1);
        QCOMPARE(world.text(0, Field::AdCampaign), QStringLiteral("Spring launch"));
        QVERIFY(world.text(0, Field::AdCampaign, Qt::ToolTipRole).contains(QStringLiteral("adcamp_spring")));
        world.table.setCampaigns({});
        QCOMPARE(world.text(0, Field::AdCampaign), QStringLiteral("adcamp_spring"));
    }
    void issuesCountWithWarning()
    {
        World world;
        AdGroup group = test::fullGroup(QStringLiteral("a"));
        world.table.upsert({test::shared(group)});
        QCOMPARE(world.text(0, Field::Issues), QStringLiteral("0"));
        QVERIFY(!world.look(0, Field::Issues).warning);
        group.issues = {{QStringLiteral("i"), QStringLiteral("Too narrow"), {}, QStringLiteral("ad_group")},
                        {QStringLiteral("j"), {}, {}, {}}};
        world.table.upsert({test::shared(group)});
        QCOMPARE(world.text(0, Field::Issues), QStringLiteral("2"));
        QVERIFY(world.look(0, Field::Issues).warning);
        QVERIFY(world.text(0, Field::Issues, Qt::ToolTipRole).contains(QStringLiteral("Too narrow")));
    }
    void foreignTextIsShownAsText()
    {
        World world;
        const QStringList titles{QStringLiteral("<img src=x> &amp; <b>bold</b>"), QString(255, QLatin1Char('x')),
                                 QString::fromUtf8("👩‍👩‍👧 Familie"), QString::fromUtf8("مستخدمون جدد"),
                                 QStringLiteral("a\nb")};
        for (int i = 0; i < titles.size(); ++i)
            world.table.upsert({test::shared(test::fullGroup(QString::number(i), titles[i]))});
        for (int i = 0; i < titles.size(); ++i) {
            QString expected = titles[i];
            QCOMPARE(world.text(i, Field::Title), expected.replace(QLatin1Char('\n'), QStringLiteral("↵")));
            QVERIFY(!world.text(i, Field::Title, Qt::ToolTipRole).contains(QStringLiteral("<b>")));
        }
        QVERIFY(world.text(3, Field::Title, Qt::ToolTipRole).contains(QChar(0x2068)));
    }
    void figuresStandRight()
    {
        World world;
        world.fill(1);
        const auto alignment
            = [&](Field field) { return world.at(0, field).data(Qt::TextAlignmentRole).value<Qt::Alignment>(); };
        QVERIFY(alignment(Field::Spend) & Qt::AlignRight);
        QVERIFY(alignment(Field::Title) & Qt::AlignLeft);
    }
};

} // namespace

agm::test::Maker agm::test::makePresentationTest()
{
    return maker<PresentationTest>();
}

#include "PresentationTest.moc"
