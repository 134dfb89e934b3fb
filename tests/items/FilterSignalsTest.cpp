// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include <QtCore/QItemSelectionModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

/// How few signals it takes, and what survives them.
class FilterSignalsTest : public QObject {
    Q_OBJECT
private:
    AdGroupTableModel table;
    AdGroupFilterModel model{&table};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    Announcements said{model};

    static AdGroupPtr numbered(int i, double spend, int issues = 0)
    {
        return adGroup({.id = u"g%1"_s.arg(i, 4, 10, QChar(u'0')),
                        .title = u"Title %1"_s.arg(i),
                        .spend = spend,
                        .issues = issues});
    }
    /// Ids g0000 … with ascending spend, sorted by it; every third has an issue.
    void fill(int count)
    {
        QList<AdGroupPtr> groups;
        for (int i = 0; i < count; ++i)
            groups.append(numbered(i, i * 10, i % 3 == 0));
        table.upsert(groups);
        model.setSort(Field::Spend, Qt::AscendingOrder);
        said.take();
    }
    static QStringList selectedIds(const QItemSelectionModel &selection)
    {
        QStringList ids;
        for (const QModelIndex &index : selection.selectedRows())
            ids.append(index.data(IdRole).toString());
        ids.sort();
        return ids;
    }
    void select(QItemSelectionModel &selection, const QStringList &ids)
    {
        for (const QString &id : ids)
            selection.select(model.index(model.rowOf(id), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }

private Q_SLOTS:
    void init()
    {
        table.clear();
        model.setFilter({});
        model.sort(-1);
        said.take();
    }

    void aSortIsOneLayoutChange()
    {
        fill(50);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        model.setSort(Field::Spend, Qt::DescendingOrder);
        QCOMPARE(said.take(), u"layout"_s);
        QCOMPARE(layouts.last().at(1).value<QAbstractItemModel::LayoutChangeHint>(),
                 QAbstractItemModel::VerticalSortHint);
        model.setSort(Field::Spend, Qt::DescendingOrder);
        QCOMPARE(said.take(), QString());
    }

    void aSmallChangeIsOneRange()
    {
        fill(10);
        table.upsert({numbered(20, 45), numbered(21, 46)});
        QCOMPARE(said.take(), u"insert 5-6"_s);
        table.remove({u"g0020"_s, u"g0021"_s});
        QCOMPARE(said.take(), u"remove 5-6"_s);
        table.upsert({numbered(3, 30.5)});
        QCOMPARE(said.take(), u"data 3-3"_s);
        table.upsert({numbered(0, 1000)});
        QCOMPARE(said.take(), u"layout, data 9-9"_s);
        table.setPending({u"g0000"_s}, {PendingKind::Pausing, {}});
        QCOMPARE(said.take(), u"data 9-9"_s);
    }

    void aBatchAmongManyRowsIsInsertedAndSortedOnce()
    {
        fill(1000);
        QList<AdGroupPtr> batch;
        for (int i = 0; i < 300; ++i)
            batch.append(numbered(5000 + i, i * 33 + 0.5));
        table.upsert(batch);
        QCOMPARE(said.take(), u"insert 1000-1299, layout"_s);
    }

    void aBulkChangeIsSortedOnce()
    {
        fill(1000);
        QList<AdGroupPtr> changed;
        for (int i = 0; i < 1000; i += 3)
            changed.append(numbered(i, 9999 - i));
        table.upsert(changed);
        QCOMPARE(said.take(), u"layout, data 600-999"_s);
    }

    void aFilterTakesManyRunsTogether()
    {
        fill(30);
        model.setFilter({.hasIssues = false});
        QCOMPARE(said.take(), u"layout, remove 20-29"_s);
        model.setFilter({});
        QCOMPARE(said.take(), u"insert 20-29, layout"_s);
        model.setFilter({.text = u"g0004"_s});
        QCOMPARE(said.take(), u"remove 5-29, remove 0-3"_s);
        model.setFilter({});
        QCOMPARE(said.take(), u"insert 0-3, insert 5-29"_s);
    }

    void manyRowsLeaveTheSourceTogether()
    {
        fill(100);
        QSet<QString> kept;
        for (int i = 0; i < 100; i += 5)
            kept.insert(numbered(i, 0)->id);
        model.setSort(Field::Spend, Qt::DescendingOrder);
        said.take();
        table.keepOnly(kept);
        QCOMPARE(said.take(), u"layout, remove 20-99"_s);
        QCOMPARE(model.group(0)->id, u"g0095"_s);
        QCOMPARE(model.group(19)->id, u"g0000"_s);
    }

    void persistentIndexesFollowTheirRows()
    {
        fill(40);
        const QPersistentModelIndex five(model.index(5, 2));
        const QPersistentModelIndex six(model.index(6, 0));
        QCOMPARE(six.data(IdRole).toString(), u"g0006"_s);
        model.setSort(Field::Spend, Qt::DescendingOrder);
        QCOMPARE(five.row(), 34);
        model.setFilter({.hasIssues = false});
        QCOMPARE(five.data(IdRole).toString(), u"g0005"_s);
        QCOMPARE(five.column(), 2);
        QVERIFY2(!six.isValid(), "filtered out");
        table.upsert({numbered(100, 55), numbered(5, 500)});
        QCOMPARE(five.data(IdRole).toString(), u"g0005"_s);
        QCOMPARE(five.row(), 0);
        model.setFilter({});
        QCOMPARE(five.row(), 0);
        table.remove({u"g0005"_s});
        QVERIFY(!five.isValid());
    }

    void aSelectionSurvives()
    {
        fill(60);
        QItemSelectionModel selection(&model);
        const QStringList ids{u"g0007"_s, u"g0008"_s, u"g0031"_s};
        select(selection, ids);
        selection.setCurrentIndex(model.index(31, 1), QItemSelectionModel::NoUpdate);
        model.setSort(Field::Title, Qt::DescendingOrder);
        QCOMPARE(selectedIds(selection), ids);
        model.setFilter({.hasIssues = false});
        QCOMPARE(selectedIds(selection), ids);
        model.setFilter({});
        QCOMPARE(selectedIds(selection), ids);
        QList<AdGroupPtr> batch;
        for (int i = 0; i < 60; i += 2)
            batch.append(numbered(i, 1000 - i));
        batch.append(numbered(77, 3));
        table.upsert(batch);
        table.remove({u"g0000"_s, u"g0059"_s});
        QCOMPARE(selectedIds(selection), ids);
        QCOMPARE(selection.currentIndex().data(IdRole).toString(), u"g0031"_s);
        table.remove({u"g0008"_s});
        QCOMPARE(selectedIds(selection), (QStringList{u"g0007"_s, u"g0031"_s}));
    }

    /// A selection of everything is kept by Qt as "all rows" over a layout change; rows must not leave within one.
    void aSelectionOfEverythingFollowsTheFilter()
    {
        fill(600);
        QItemSelectionModel selection(&model);
        selection.select(QItemSelection(model.index(0, 0), model.index(599, model.columnCount() - 1)),
                         QItemSelectionModel::Select);
        model.setFilter({.hasIssues = false});
        QCOMPARE(selectedIds(selection).size(), 400);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 600);
        const QStringList ids = selectedIds(selection);
        QCOMPARE(ids.size(), 400);
        for (const QString &id : ids)
            QVERIFY2(table.group(table.rowOf(id))->issues.isEmpty(), "only what was never hidden stays selected");
        model.setSort(Field::Title, Qt::DescendingOrder);
        QCOMPARE(selectedIds(selection), ids);
    }

    void tellsOfSortAndFilter()
    {
        fill(3);
        QSignalSpy sorted(&model, &AdGroupFilterModel::sortChanged);
        QSignalSpy filtered(&model, &AdGroupFilterModel::filterChanged);
        model.setSort(Field::Title, Qt::AscendingOrder);
        model.sort(AdGroupTableModel::columnOf(Field::Title), Qt::AscendingOrder);
        model.sort(99999, Qt::AscendingOrder);
        model.setFilter({.text = u"7"_s});
        model.setFilter({.text = u"7"_s});
        QCOMPARE(sorted.size(), 1);
        QCOMPARE(filtered.size(), 1);
    }

    void survivesEveryQuestionWhileRowsLeave()
    {
        fill(20);
        int asked = 0;
        const auto ask = [&] {
            for (int row = 0; row < model.rowCount(); ++row) {
                QCOMPARE(model.mapFromSource(model.mapToSource(model.index(row, 0))).row(), row);
                ++asked;
            }
        };
        connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, ask);
        connect(&model, &QAbstractItemModel::rowsRemoved, this, ask);
        connect(&model, &QAbstractItemModel::layoutChanged, this, ask);
        connect(&model, &QAbstractItemModel::rowsInserted, this, ask);
        table.remove({u"g0003"_s, u"g0004"_s, u"g0010"_s});
        model.setFilter({.hasIssues = true});
        model.setFilter({});
        table.upsert({numbered(3, 7)});
        model.disconnect(this);
        QVERIFY(asked > 100);
    }
};

std::unique_ptr<QObject> makeFilterSignalsTest()
{
    return std::make_unique<FilterSignalsTest>();
}

} // namespace agm::test

#include "FilterSignalsTest.moc"
