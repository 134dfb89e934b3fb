// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/TrendScope.h"
#include "domain/Draft.h"
#include "items/AdGroupFilterModel.h"
#include "sync/AdGroupRepository.h"
#include "tests/views/filter/FilterTests.h"

#include <QtTest/QTest>

#include <algorithm>

namespace agm::test {
namespace {

/// Which ad groups a trend asks for: all of some, of many those with the most spend.
class TrendScopeTest final : public QObject {
    Q_OBJECT

    static QString id(int i) { return QStringLiteral("g%1").arg(i); }

    /// The spend falls from the first to the last; every fifth has none.
    static QList<AdGroupPtr> groups(int count)
    {
        QList<AdGroupPtr> all;
        for (int i = 0; i < count; ++i) {
            AdGroup group;
            group.sent.set();
            group.id = id(i);
            group.title = QStringLiteral("Title %1").arg(i);
            group.spendCurrency = Currency::usd();
            if (i % 5 != 0)
                group.setMoney(Field::Spend, qint64(count - i) * Money::Micro);
            all.append(std::make_shared<const AdGroup>(group));
        }
        return all;
    }

private Q_SLOTS:
    void allOfSome()
    {
        AdGroupTableModel table;
        AdGroupFilterModel rows(&table);
        const AdGroupRepository repository;
        QCOMPARE(trendScope(rows, repository, {}).ids, QStringList());
        QList<AdGroupPtr> some = groups(30);
        AdGroup drafted = *some.first();
        drafted.id = makeLocalId();
        some.append(std::make_shared<const AdGroup>(drafted));
        table.upsert(some);
        rows.setSort(Field::Spend, Qt::AscendingOrder);
        const TrendScope scope = trendScope(rows, repository, {});
        QCOMPARE(scope.ids.size(), 30);
        QCOMPARE(scope.ids.first(), id(29)); // as the table shows them
        QCOMPARE(scope.leftOut, 0);
        QCOMPARE(trendScope(rows, repository, {id(4), drafted.id, id(2)}).ids, QStringList({id(4), id(2)}));
    }

    void ofManyThoseWithTheMostSpend()
    {
        constexpr int Count = TrendScope::Many + 1500;
        const QList<AdGroupPtr> many = groups(Count);
        AdGroupTableModel table;
        AdGroupFilterModel rows(&table);
        AdGroupRepository repository;
        repository.upsert(repository.generation(), repository.moment(), many);
        table.upsert(many);
        rows.setSort(Field::Spend, Qt::AscendingOrder);
        QStringList most;
        for (int i = 0; most.size() < TrendScope::Asked; ++i) {
            if (i % 5 != 0)
                most.prepend(id(i));
        }
        const TrendScope scope = trendScope(rows, repository, {});
        QCOMPARE(scope.ids, most);
        QCOMPARE(scope.leftOut, Count - TrendScope::Asked);

        // The same of a selection, in its own order; what is not loaded counts as without spend.
        QStringList all;
        for (const AdGroupPtr &group : many)
            all.append(group->id);
        all.append(QStringLiteral("unknown"));
        std::reverse(most.begin(), most.end());
        const TrendScope selected = trendScope(rows, repository, all);
        QCOMPARE(selected.ids, most);
        QCOMPARE(selected.leftOut, Count + 1 - TrendScope::Asked);

        // Only what the filter lets through.
        AdGroupFilter filter;
        filter.text = id(17);
        rows.setFilter(filter);
        QVERIFY(rows.rowCount() < 200);
        QCOMPARE(trendScope(rows, repository, {}).ids.size(), rows.rowCount());
    }
};

} // namespace

std::unique_ptr<QObject> makeTrendScopeTest()
{
    return std::make_unique<TrendScopeTest>();
}

} // namespace agm::test

#include "TrendScopeTest.moc"
