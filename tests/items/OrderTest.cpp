// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include "domain/FieldRegistry.h"
#include "items/RowOrder.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace agm::test {

/// The comparison alone: it must be a strict total order, whatever the values.
class OrderTest : public QObject {
    Q_OBJECT
private:
    AdGroupTableModel table;

    static QCollator collator()
    {
        QCollator collator{QLocale(QLocale::English)};
        collator.setNumericMode(true);
        return collator;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList titles{QString(),   u""_s,     u"a"_s,        u"A"_s,       u"á"_s,
                                 u"a 2"_s,    u"a 10"_s, u"b"_s,        u"שלום"_s,    u"مرحبا"_s,
                                 u"日本語"_s, u"Ж"_s,    u"🚀 launch"_s, u"\u200Ba"_s, u"한국"_s};
        const QList<std::optional<double>> numbers{std::nullopt, qQNaN(), 0.0, -0.0, 1.0, -1.0, qInf(), -qInf(), 1e300};
        QList<AdGroupPtr> groups;
        int id = 0;
        for (const QString &title : titles) {
            for (const auto &number : numbers)
                groups.append(
                    adGroup({.id = QString::number(id++), .title = title, .impressions = number, .issues = id % 2}));
        }
        std::shuffle(groups.begin(), groups.end(), QRandomGenerator(7));
        table.upsert(groups);
    }

    void isAStrictTotalOrder_data()
    {
        QTest::addColumn<std::optional<Field>>("field");
        QTest::addColumn<Qt::SortOrder>("order");
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const char *way = order == Qt::AscendingOrder ? "up" : "down";
            QTest::addRow("arrival %s", way) << std::optional<Field>() << order;
            for (const Field field :
                 {Field::Impressions, Field::Title, Field::Id, Field::Issues, Field::Status, Field::Spend})
                QTest::addRow("%s %s", fieldInfo(field).key, way) << std::optional(field) << order;
        }
    }
    void isAStrictTotalOrder()
    {
        QFETCH(std::optional<Field>, field);
        QFETCH(Qt::SortOrder, order);
        RowOrder sorter(collator());
        sorter.reload(table);
        sorter.setSort(table, field, order);
        const int count = table.rowCount();
        for (int a = 0; a < count; ++a) {
            QVERIFY(!sorter.before(table, a, a));
            for (int b = 0; b < a; ++b)
                QVERIFY(sorter.before(table, a, b) != sorter.before(table, b, a));
        }
        // Transitive: whoever follows in a sorted list follows everybody before.
        std::vector<int> rows(static_cast<std::size_t>(count));
        std::iota(rows.begin(), rows.end(), 0);
        std::sort(rows.begin(), rows.end(), [&](int a, int b) { return sorter.before(table, a, b); });
        for (std::size_t a = 0; a < rows.size(); ++a) {
            for (std::size_t b = a + 1; b < rows.size(); ++b)
                QVERIFY(sorter.before(table, rows[a], rows[b]));
        }
        std::vector<int> fast(rows.size());
        std::iota(fast.begin(), fast.end(), 0);
        sorter.sort(table, fast);
        QVERIFY2(fast == rows, "sorting by ranks agrees with comparing");
    }

    void mergesLikeSorting()
    {
        RowOrder sorter(collator());
        sorter.reload(table);
        sorter.setSort(table, Field::Impressions, Qt::DescendingOrder);
        std::vector<int> all(static_cast<std::size_t>(table.rowCount()));
        std::iota(all.begin(), all.end(), 0);
        sorter.sort(table, all);
        for (const std::size_t entering : {0U, 1U, 5U, 30U, 100U}) {
            std::vector<int> kept;
            std::vector<int> fresh;
            for (std::size_t i = 0; i < all.size(); ++i)
                (i * 37 % all.size() < entering ? fresh : kept).push_back(all[i]);
            std::reverse(fresh.begin(), fresh.end());
            QCOMPARE(fresh.size(), entering);
            QVERIFY(sorter.merged(table, kept, fresh) == all);
        }
    }

    void forgetsTextsNobodyHasAnyMore()
    {
        AdGroupTableModel changing;
        changing.upsert(adGroups({{.id = u"1"_s}, {.id = u"2"_s, .title = u"m"_s}}));
        RowOrder sorter(collator());
        sorter.reload(changing);
        sorter.setSort(changing, Field::Title, Qt::AscendingOrder);
        for (int i = 0; i < 5000; ++i) {
            changing.upsert(adGroups({{.id = u"1"_s, .title = (i % 2 ? u"z%1"_s : u"a%1"_s).arg(i)}}));
            sorter.update(changing, 0);
            QCOMPARE(sorter.before(changing, 0, 1), i % 2 == 0);
        }
    }
};

std::unique_ptr<QObject> makeOrderTest()
{
    return std::make_unique<OrderTest>();
}

} // namespace agm::test

#include "OrderTest.moc"
