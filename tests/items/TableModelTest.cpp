// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include "domain/FieldRegistry.h"

#include <QtCore/QPersistentModelIndex>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

class TableModelTest : public QObject {
    Q_OBJECT
private:
    AdGroupTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Announcements said{model};

    void fill(int count)
    {
        QList<AdGroupPtr> groups;
        for (int i = 0; i < count; ++i)
            groups.append(adGroup({.id = QString::number(i), .spend = i}));
        model.upsert(groups);
        said.take();
    }

private Q_SLOTS:
    void init()
    {
        model.clear();
        model.setCampaigns({});
        said.take();
    }

    void hasOneColumnForEachRegistryRow()
    {
        QCOMPARE(model.columnCount(), int(columnRegistry().size()));
        for (int column = 0; column < model.columnCount(); ++column) {
            const Field field = columnRegistry()[std::size_t(column)].field;
            QCOMPARE(AdGroupTableModel::fieldAt(column), field);
            QCOMPARE(AdGroupTableModel::columnOf(field), column);
            QCOMPARE(model.headerData(column, Qt::Horizontal, FieldRole).toInt(), int(field));
        }
        QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal, FieldRole).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal, FieldRole).isValid());
    }

    void handsOutRawValues()
    {
        const auto group = adGroup({.id = u"g1"_s, .title = u"Summer"_s, .spend = 12.5, .campaign = u"c1"_s});
        model.upsert({group});
        model.setCampaigns(campaignsOf({{u"c1"_s, u"Shoes"_s}}));
        const QModelIndex spend = model.index(0, AdGroupTableModel::columnOf(Field::Spend));
        const auto reading = spend.data(ReadingRole).value<Reading>();
        QCOMPARE(std::get<Money>(reading.value).micros, 12'500'000);
        QCOMPARE(spend.data(FieldRole).toInt(), int(Field::Spend));
        QCOMPARE(spend.data(AdGroupRole).value<AdGroupPtr>(), group);
        QCOMPARE(spend.data(IdRole).toString(), u"g1"_s);
        QCOMPARE(spend.data(CampaignTitleRole).toString(), u"Shoes"_s);
        QCOMPARE(spend.data(CampaignRole).value<CampaignPtr>()->id, u"c1"_s);
        QVERIFY2(!spend.data(Qt::DisplayRole).isValid(), "words are made in the views");
        QVERIFY(!model.data(model.index(5, 0), IdRole).isValid());
        QCOMPARE(model.rowCount(spend), 0);
    }

    void keepsTheOrderOfArrival()
    {
        model.upsert(adGroups({{.id = u"c"_s}, {.id = u"a"_s}}));
        model.upsert(adGroups({{.id = u"b"_s}}));
        QCOMPARE(drawn(model), u"c a b"_s);
        QCOMPARE(said.take(), u"insert 0-1, insert 2-2"_s);
        QCOMPARE(model.rowOf(u"b"_s), 2);
        QCOMPARE(model.rowOf(u"nobody"_s), -1);
    }

    void saysNothingWhenNothingDiffers()
    {
        fill(3);
        model.upsert(adGroups({{.id = u"1"_s, .spend = 1}}));
        model.upsert({});
        model.upsert({nullptr, adGroup({.id = QString()})});
        model.remove({u"nobody"_s});
        model.setPending({u"nobody"_s}, {PendingKind::Pausing, {}});
        model.setPending({u"1"_s}, {});
        model.setCampaigns({});
        QCOMPARE(said.take(), QString());
        QCOMPARE(model.rowCount(), 3);
    }

    void announcesRunsOfNeighboursOnce()
    {
        fill(10);
        model.upsert(adGroups({{.id = u"7"_s}, {.id = u"2"_s}, {.id = u"3"_s}, {.id = u"new"_s}}));
        QCOMPARE(said.take(), u"data 2-3, data 7-7, insert 10-10"_s);
    }

    void announcesManyRunsAsOneSpan()
    {
        fill(100);
        QList<AdGroupPtr> even;
        for (int i = 10; i < 90; i += 2)
            even.append(adGroup({.id = QString::number(i), .spend = -1}));
        model.upsert(even);
        QCOMPARE(said.take(), u"data 10-88"_s);
    }

    void takesTheLastOfEqualIds()
    {
        fill(1);
        model.upsert(adGroups({{.id = u"0"_s, .title = u"first"_s},
                               {.id = u"0"_s, .title = u"last"_s},
                               {.id = u"n"_s, .title = u"first"_s},
                               {.id = u"n"_s, .title = u"last"_s}}));
        QCOMPARE(said.take(), u"data 0-0, insert 1-1"_s);
        QCOMPARE(model.group(0)->title, u"last"_s);
        QCOMPARE(model.group(1)->title, u"last"_s);
    }

    void removesNeighboursAsOneRange()
    {
        fill(8);
        model.remove({u"5"_s, u"1"_s, u"2"_s, u"5"_s});
        QCOMPARE(said.take(), u"remove 5-5, remove 1-2"_s);
        QCOMPARE(drawn(model), u"0 3 4 6 7"_s);
        QCOMPARE(model.rowOf(u"7"_s), 4);
        QCOMPARE(model.rowOf(u"1"_s), -1);
    }

    void removesManyRunsTogether()
    {
        fill(20);
        const QPersistentModelIndex seven(model.index(7, 3));
        const QPersistentModelIndex eight(model.index(8, 3));
        QSet<QString> odd;
        for (int i = 1; i < 20; i += 2)
            odd.insert(QString::number(i));
        model.keepOnly(odd);
        QCOMPARE(said.take(), u"layout, remove 10-19"_s);
        QCOMPARE(drawn(model), u"1 3 5 7 9 11 13 15 17 19"_s);
        QCOMPARE(seven.row(), 3);
        QCOMPARE(seven.column(), 3);
        QVERIFY(!eight.isValid());
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.group(row)->id), row);
    }

    void clearsInOneReset()
    {
        fill(3);
        model.clear();
        model.clear();
        QCOMPARE(said.take(), u"reset"_s);
        QCOMPARE(model.rowOf(u"1"_s), -1);
    }

    void marksWhatIsBeingSent()
    {
        fill(5);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setPending({u"1"_s, u"2"_s}, {PendingKind::Pausing, {}});
        QCOMPARE(said.take(), u"data 1-2"_s);
        QCOMPARE(changes.last().at(2).value<QList<int>>(), QList<int>{PendingRole});
        model.upsert(adGroups({{.id = u"1"_s, .title = u"replaced"_s}}));
        QCOMPARE(model.pending(1).kind, PendingKind::Pausing);
        model.setPending({u"1"_s}, {PendingKind::Failed, u"no"_s});
        QCOMPARE(model.index(1, 0).data(PendingRole).value<Pending>(), (Pending{PendingKind::Failed, u"no"_s}));
        model.setPending({u"1"_s, u"2"_s}, {});
        QCOMPARE(model.pending(1), Pending());
        model.setPending({u"3"_s}, {PendingKind::Deleting, {}});
        model.remove({u"3"_s});
        model.upsert(adGroups({{.id = u"3"_s}}));
        QCOMPARE(model.pending(model.rowOf(u"3"_s)), Pending());
    }

    void announcesCampaignsOnce()
    {
        fill(5);
        QSignalSpy campaigns(&model, &AdGroupTableModel::campaignsChanged);
        model.setCampaigns(campaignsOf({{u"c"_s, u"One"_s}}));
        model.setCampaigns(campaignsOf({{u"c"_s, u"One"_s}}));
        QCOMPARE(said.take(), u"data 0-4"_s);
        QCOMPARE(campaigns.size(), 1);
        model.setCampaigns(campaignsOf({{u"c"_s, u"Two"_s}}));
        QCOMPARE(campaigns.size(), 2);
        QVERIFY(model.campaignTitle(0).isNull());
    }
};

std::unique_ptr<QObject> makeTableModelTest()
{
    return std::make_unique<TableModelTest>();
}

} // namespace agm::test

#include "TableModelTest.moc"
