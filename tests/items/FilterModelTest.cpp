// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include "domain/FieldRegistry.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

/// What is shown, and in which order.
class FilterModelTest : public QObject {
    Q_OBJECT
private:
    AdGroupTableModel table;
    AdGroupFilterModel model{&table};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString shown(const AdGroupFilter &filter)
    {
        model.setFilter(filter);
        return drawn(model);
    }
    static QSet<Word> words(std::initializer_list<QStringView> texts)
    {
        QSet<Word> set;
        for (const QStringView text : texts)
            set.insert(Word::of(text));
        return set;
    }

private Q_SLOTS:
    void init()
    {
        table.clear();
        table.setCampaigns({});
        model.setFilter({});
        model.sort(-1);
    }

    void showsTheOrderOfArrivalAtFirst()
    {
        table.upsert(adGroups({{.id = u"c"_s}, {.id = u"a"_s}, {.id = u"b"_s}}));
        QCOMPARE(drawn(model), u"c a b"_s);
        model.setSort(Field::Id, Qt::AscendingOrder);
        QCOMPARE(drawn(model), u"a b c"_s);
        model.sort(-1);
        QCOMPARE(drawn(model), u"c a b"_s);
        QVERIFY(!model.sortField());
    }

    void putsUndefinedLastInBothDirections()
    {
        table.upsert(adGroups({{.id = u"none"_s},
                               {.id = u"two"_s, .spend = 2},
                               {.id = u"minus"_s, .spend = -1},
                               {.id = u"zero"_s, .spend = 0},
                               {.id = u"ten"_s, .spend = 10}}));
        model.setSort(Field::Spend, Qt::AscendingOrder);
        QCOMPARE(drawn(model), u"minus zero two ten none"_s);
        model.setSort(Field::Spend, Qt::DescendingOrder);
        QCOMPARE(drawn(model), u"ten two zero minus none"_s);
    }

    void putsNotANumberWithTheUndefined()
    {
        table.upsert(adGroups({{.id = u"nan"_s, .title = u"a"_s, .impressions = qQNaN()},
                               {.id = u"none"_s, .title = u"b"_s},
                               {.id = u"one"_s, .title = u"c"_s, .impressions = 1},
                               {.id = u"minus zero"_s, .title = u"e"_s, .impressions = -0.0},
                               {.id = u"zero"_s, .title = u"d"_s, .impressions = 0}}));
        model.setSort(Field::Impressions, Qt::DescendingOrder);
        QCOMPARE(drawn(model), u"one zero minus zero nan none"_s);
    }

    void breaksTiesByTitleThenIdAscending()
    {
        table.upsert(adGroups({{.id = u"4"_s, .title = u"b"_s, .spend = 1},
                               {.id = u"3"_s, .title = u"b"_s, .spend = 1},
                               {.id = u"2"_s, .title = u"a"_s, .spend = 1},
                               {.id = u"1"_s, .spend = 1},
                               {.id = u"5"_s, .title = u"z"_s, .spend = 9}}));
        model.setSort(Field::Spend, Qt::AscendingOrder);
        QCOMPARE(drawn(model), u"2 3 4 1 5"_s);
        model.setSort(Field::Spend, Qt::DescendingOrder);
        QCOMPARE(drawn(model), u"5 2 3 4 1"_s);
        model.setSort(Field::Title, Qt::DescendingOrder);
        QCOMPARE(drawn(model), u"5 3 4 2 1"_s);
    }

    void collatesTitlesAsPeopleDo()
    {
        table.upsert(adGroups({{.id = u"1"_s, .title = u"Set 10"_s},
                               {.id = u"2"_s, .title = u"set 9"_s},
                               {.id = u"3"_s, .title = u"Éclair"_s},
                               {.id = u"4"_s, .title = u"Eagle"_s},
                               {.id = u"5"_s, .title = u"Zebra"_s},
                               {.id = u"6"_s, .title = QString()},
                               {.id = u"7"_s, .title = u""_s}}));
        model.setSort(Field::Title, Qt::AscendingOrder);
        QCOMPARE(drawn(model), u"4 3 2 1 5 6 7"_s);
        model.setCollation(QLocale(QLocale::Swedish));
        QCOMPARE(drawn(model), u"4 3 2 1 5 6 7"_s);
        table.upsert(adGroups({{.id = u"8"_s, .title = u"Ärta"_s}}));
        QCOMPARE(drawn(model), u"4 3 2 1 5 8 6 7"_s);
        model.setCollation(QLocale(QLocale::English));
        QCOMPARE(drawn(model), u"8 4 3 2 1 5 6 7"_s);
    }

    void sortsCampaignsByTheirTitle()
    {
        table.upsert(adGroups(
            {{.id = u"1"_s, .campaign = u"adcamp_x"_s}, {.id = u"2"_s, .campaign = u"adcamp_y"_s}, {.id = u"3"_s}}));
        model.setSort(Field::AdCampaign, Qt::AscendingOrder);
        QCOMPARE(drawn(model), u"1 2 3"_s);
        table.setCampaigns(campaignsOf({{u"adcamp_x"_s, u"Winter"_s}, {u"adcamp_y"_s, u"Summer"_s}}));
        QCOMPARE(drawn(model), u"2 1 3"_s);
    }

    void sortsEveryFieldBothWays()
    {
        table.upsert(adGroups({{.id = u"1"_s, .title = u"a"_s, .spend = 1, .campaign = u"c"_s, .issues = 2},
                               {.id = u"2"_s, .status = u"a word of tomorrow"_s},
                               {.id = u"3"_s, .issues = 1}}));
        for (const FieldInfo &info : fieldRegistry()) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(AdGroupTableModel::columnOf(info.field), order);
                QCOMPARE(model.sortField(), std::optional(info.field));
                QCOMPARE(model.sortOrder(), order);
                QCOMPARE(model.rowCount(), 3);
            }
        }
        model.setSort(Field::Issues, Qt::DescendingOrder);
        QCOMPARE(drawn(model), u"1 3 2"_s);
        model.setSort(Field::Status, Qt::AscendingOrder);
        QCOMPARE(drawn(model), u"2 1 3"_s);
    }

    void knowsTheOrderOfAFirstClick_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::newRow("count") << Field::Purchases << Qt::DescendingOrder;
        QTest::newRow("money") << Field::Spend << Qt::DescendingOrder;
        QTest::newRow("rate") << Field::ClickThroughRate << Qt::DescendingOrder;
        QTest::newRow("multiple") << Field::ReturnOnAdSpend << Qt::DescendingOrder;
        QTest::newRow("cost") << Field::CostPerResult << Qt::AscendingOrder;
        QTest::newRow("name") << Field::Title << Qt::AscendingOrder;
        QTest::newRow("word") << Field::Status << Qt::AscendingOrder;
        QTest::newRow("issues") << Field::Issues << Qt::DescendingOrder;
        QTest::newRow("time") << Field::CreatedAt << Qt::DescendingOrder;
    }
    void knowsTheOrderOfAFirstClick()
    {
        QFETCH(Field, field);
        QFETCH(Qt::SortOrder, order);
        QCOMPARE(AdGroupFilterModel::defaultOrder(field), order);
    }

    void filtersByEveryPart()
    {
        table.upsert(adGroups({
            {.id = u"a"_s, .title = u"Founders US"_s, .spend = 5, .campaign = u"c1"_s, .impressions = 0},
            {.id = u"b"_s,
             .title = u"Founders UK"_s,
             .spend = 50,
             .campaign = u"c1"_s,
             .status = u"paused"_s,
             .impressions = 9},
            {.id = u"c"_s, .title = u"Agencies"_s, .campaign = u"c2"_s, .status = u"archived?"_s, .issues = 1},
        }));
        QCOMPARE(shown({}), u"a b c"_s);
        QCOMPARE(shown({.text = u"us FOUND"_s}), u"a"_s);
        QCOMPARE(shown({.campaigns = words({u"c1"})}), u"a b"_s);
        QCOMPARE(shown({.statuses = words({u"archived?", u"active"})}), u"a c"_s);
        QCOMPARE(shown({.hasIssues = true}), u"c"_s);
        QCOMPARE(shown({.hasIssues = false}), u"a b"_s);
        QCOMPARE(shown({.delivering = true}), u"b"_s);
        QCOMPARE(shown({.delivering = false}), u"a"_s);
        QCOMPARE(shown({.conditions = {{.field = Field::Spend, .atLeast = 5, .atMost = 49.99}}}), u"a"_s);
        QCOMPARE(shown({.conditions = {{.field = Field::Spend, .atMost = qQNaN()}}}), QString());
        QCOMPARE(shown({.conditions = {{.field = Field::Spend, .defined = false}}}), u"c"_s);
        QCOMPARE(shown({.conditions = {{.field = Field::Spend, .defined = true}}}), u"a b"_s);
        QCOMPARE(shown({.conditions = {{.field = Field::Status, .anyOf = {u"paused"_s}}}}), u"b"_s);
        QCOMPARE(shown({.text = u"founders"_s, .hasIssues = true}), QString());
        QCOMPARE(shown({}), u"a b c"_s);
    }

    void rowsEnterAndLeaveAsTheyChange()
    {
        model.setSort(Field::Spend, Qt::AscendingOrder);
        model.setFilter({.statuses = words({u"active"})});
        table.upsert(adGroups({{.id = u"a"_s, .spend = 1},
                               {.id = u"b"_s, .spend = 2, .status = u"paused"_s},
                               {.id = u"c"_s, .spend = 3}}));
        QCOMPARE(drawn(model), u"a c"_s);
        table.upsert(adGroups({{.id = u"b"_s, .spend = 2}}));
        QCOMPARE(drawn(model), u"a b c"_s);
        table.upsert(adGroups({{.id = u"a"_s, .spend = 4}}));
        QCOMPARE(drawn(model), u"b c a"_s);
        table.upsert(adGroups({{.id = u"c"_s, .spend = 3, .status = u"paused"_s}}));
        QCOMPARE(drawn(model), u"b a"_s);
        table.remove({u"b"_s});
        QCOMPARE(drawn(model), u"a"_s);
        table.clear();
        QCOMPARE(drawn(model), QString());
    }

    void aListOfDraftsFollowsTheDrafts()
    {
        table.upsert(adGroups({{.id = u"a"_s}, {.id = u"b"_s}, {.id = u"c"_s, .status = u"paused"_s}}));
        QHash<QString, Draft> drafts;
        for (const QString &id : {u"a"_s, u"c"_s, u"not loaded"_s})
            drafts[id].adGroupId = id;
        table.updateDrafts(drafts.keys(), drafts);
        QCOMPARE(table.draftCount(), 2);
        QCOMPARE(shown({.drafted = true}), u"a c"_s);
        QCOMPARE(shown({.statuses = words({u"paused"}), .drafted = true}), u"c"_s);
        QCOMPARE(shown({.drafted = true}), u"a c"_s);
        drafts[u"b"_s].adGroupId = u"b"_s;
        drafts.remove(u"a"_s);
        table.updateDrafts({u"a"_s, u"b"_s}, drafts);
        QCOMPARE(drawn(model), u"b c"_s);
        table.updateDrafts(drafts.keys(), {});
        QCOMPARE(drawn(model), QString());
        QCOMPARE(table.draftCount(), 0);
        QCOMPARE(shown({}), u"a b c"_s);
    }

    void mapsBothWays()
    {
        table.upsert(adGroups(
            {{.id = u"a"_s, .spend = 1}, {.id = u"b"_s, .spend = 2, .issues = 1}, {.id = u"c"_s, .spend = 3}}));
        model.setSort(Field::Spend, Qt::DescendingOrder);
        model.setFilter({.hasIssues = false});
        QCOMPARE(model.mapToSource(model.index(0, 4)), table.index(2, 4));
        QCOMPARE(model.mapFromSource(table.index(0, 7)), model.index(1, 7));
        QVERIFY(!model.mapFromSource(table.index(1, 0)).isValid());
        QVERIFY(!model.mapFromSource({}).isValid());
        QVERIFY(!model.mapToSource({}).isValid());
        QCOMPARE(model.rowOf(u"c"_s), 0);
        QCOMPARE(model.rowOf(u"b"_s), -1);
        QCOMPARE(model.rowOf(u"nobody"_s), -1);
        QCOMPARE(model.group(1)->id, u"a"_s);
    }

    void outlivesItsSource()
    {
        auto first = std::make_unique<AdGroupTableModel>();
        first->upsert(adGroups({{.id = u"a"_s}, {.id = u"b"_s}}));
        AdGroupFilterModel proxy(first.get());
        QAbstractItemModelTester check(&proxy, QAbstractItemModelTester::FailureReportingMode::Fatal);
        proxy.setSort(Field::Id, Qt::DescendingOrder);
        QCOMPARE(proxy.headerData(0, Qt::Horizontal, FieldRole).toInt(), int(Field::Title));
        first.reset();
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilter({.text = u"x"_s});
        proxy.setSort(Field::Title, Qt::AscendingOrder);
        proxy.setSort(Field::Id, Qt::DescendingOrder);
        proxy.setFilter({});
        AdGroupTableModel second;
        second.upsert(adGroups({{.id = u"x"_s}, {.id = u"y"_s}}));
        proxy.setSourceModel(&second);
        QCOMPARE(drawn(proxy), u"y x"_s);
        proxy.setSourceModel(nullptr);
        QCOMPARE(proxy.rowCount(), 0);
        second.clear();
    }
};

std::unique_ptr<QObject> makeFilterModelTest()
{
    return std::make_unique<FilterModelTest>();
}

} // namespace agm::test

#include "FilterModelTest.moc"
