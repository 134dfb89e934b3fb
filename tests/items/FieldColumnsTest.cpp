// SPDX-License-Identifier: GPL-3.0-or-later
// What filters read of the ad groups, kept side by side: it says the same as the ad groups, whatever happens to them.
#include "tests/items/FilterMake.h"
#include "tests/items/ItemsTests.h"
#include "tests/wire/RandomValues.h"

#include "items/FieldColumns.h"
#include "items/FilterTerm.h"
#include "items/MatchScan.h"
#include "items/RowMatcher.h"

#include <QtTest/QTest>

#include <bit>

using namespace Qt::StringLiterals;

namespace agm::test {
namespace {

constexpr int All = 1'000'000;

AdGroupPtr randomGroup(Random &random, const QString &id)
{
    static const QList<QStringView> words{u"active", u"paused", u"link_clicks", u"purchase", u"any", u"a,b", u""};
    const auto word = [&random] { return Word::of(words[random.below(int(words.size()))]); };
    AdGroup group;
    group.id = id;
    group.title = random.textOrNull();
    group.campaignId = Word::of(QStringView(u"camp_%1"_s.arg(random.below(3))));
    for (Word AdGroup::*member : {&AdGroup::status, &AdGroup::deliveryStatus, &AdGroup::budgetType, &AdGroup::bidType,
                                  &AdGroup::optimizationGoal, &AdGroup::conversionEvent, &AdGroup::conversionLocation,
                                  &AdGroup::resultEvent, &AdGroup::resultEventName, &AdGroup::platform})
        group.*member = word();
    group.spendCurrency = random.coin() ? Currency::usd() : Currency::of(u"JPY");
    group.budgetCurrency = random.coin() ? Currency() : Currency::of(u"JPY");
    group.dynamicCreative = random.coin();
    group.metricsLoading = random.below(8) == 0;
    for (Instant AdGroup::*member : {&AdGroup::startsAt, &AdGroup::endsAt, &AdGroup::createdAt, &AdGroup::updatedAt}) {
        if (random.coin())
            group.*member = random.instant();
    }
    if (random.coin())
        group.targeting = std::make_shared<const Targeting>(random.targeting());
    group.issues.resize(random.below(3));
    for (const FieldInfo &info : columnRegistry()) {
        if (isDerived(info.field))
            continue;
        group.sent[std::size_t(info.field)] = random.below(5) > 0;
        if (info.field == Field::Status && !group.sent[std::size_t(info.field)])
            group.status = Word();
        if (!isNumeric(info.field) || random.below(4) == 0)
            continue;
        if (isMoney(info.field))
            group.setMoney(info.field, random.below(3) * 2'500'000'000);
        else
            group.setNumber(info.field, random.below(4) / 8.0);
    }
    return std::make_shared<const AdGroup>(group);
}

InsightPtr randomInsight(Random &random)
{
    Insight insight;
    if (random.coin())
        insight.spendChange = random.below(9) - 4.0;
    if (random.coin()) {
        insight.target = {TargetKind::Own, {30 * Money::Micro, Currency::usd()}};
        insight.againstTarget = Comparison{random.below(5) / 2.0, {0.1, 9.0}, random.below(3) / 20.0};
    }
    return std::make_shared<const Insight>(insight);
}

/// An account, and a filter over it that holds columns.
struct Account {
    Random random;
    AdGroupTableModel table;
    RowMatcher matcher;
    int next = 0;

    explicit Account(quint32 seed) : random(seed)
    {
        add(60);
        matcher.reload(table);
    }
    void add(int count)
    {
        QList<AdGroupPtr> groups;
        for (int i = 0; i < count; ++i)
            groups.append(randomGroup(random, u"id%1"_s.arg(next++)));
        table.upsert(groups);
    }
    void conclude()
    {
        QHash<QString, InsightPtr> insights;
        for (const AdGroupPtr &group : table.groups()) {
            if (random.coin())
                insights.insert(group->id, randomInsight(random));
        }
        table.setInsights(insights);
    }
    /// Something happens to the rows, of which the matcher is told as by the filter's model.
    void change()
    {
        const int rows = table.rowCount();
        const int row = random.below(rows);
        switch (random.below(5)) {
        case 0:
            add(1 + random.below(4));
            matcher.append(table, rows, table.rowCount() - 1);
            break;
        case 1:
        case 2:
            table.upsert({randomGroup(random, table.group(row)->id)});
            matcher.update(table, row);
            break;
        case 3:
            if (rows < 20)
                break;
            table.remove({table.group(row)->id});
            matcher.remove(row, row);
            break;
        default: conclude(); matcher.insightsChanged();
        }
    }
    QSet<QString> passing()
    {
        QSet<QString> ids;
        const std::vector<bool> passes = matcher.passing(table);
        for (int row = 0; row < table.rowCount(); ++row) {
            if (passes[std::size_t(row)])
                ids.insert(table.group(row)->id);
        }
        return ids;
    }
    /// One row after the other, as when they arrive.
    QSet<QString> passingOneByOne()
    {
        QSet<QString> ids;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (matcher.passes(table, row))
                ids.insert(table.group(row)->id);
        }
        return ids;
    }
};

/// Looks at the ad groups alone.
QSet<QString> scanned(const AdGroupTableModel &table, const AdGroupFilter &filter)
{
    MatchScan scan(&table, filter.expression);
    while (!scan.step(1'000'000)) { }
    QSet<QString> ids;
    for (const AdGroupPtr &group : table.groups()) {
        if (!filter.statuses.isEmpty() && !filter.statuses.contains(group->status))
            continue;
        const bool unsent = !group->sent[std::size_t(Field::Issues)];
        if (filter.hasIssues && *filter.hasIssues != (!unsent && !group->issues.isEmpty()))
            continue;
        if (!filter.campaigns.isEmpty() && !filter.campaigns.contains(group->campaignId))
            continue;
        if (filter.delivering) {
            const Reading impressions = readField(*group, Field::Impressions);
            const auto *count = std::get_if<double>(&impressions.value);
            if (!count || (*count > 0) != *filter.delivering)
                continue;
        }
        if (scan.matches().contains(group->id))
            ids.insert(group->id);
    }
    return ids;
}

} // namespace

class FieldColumnsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresAreWhatIsRead()
    {
        Random random(7);
        AdGroupTableModel table;
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 300; ++i)
            groups.append(randomGroup(random, u"id%1"_s.arg(i)));
        table.upsert(groups);
        int compared = 0;
        for (const FieldInfo &info : columnRegistry()) {
            if (isDerived(info.field) || !hasFigure(info.field))
                continue;
            QMap<qint64, FieldValue> byPlace;
            for (int row = 0; row < table.rowCount(); ++row) {
                const Reading reading = readField(*groups[row], info.field);
                const Figure figure = figureAt(table, row, info.field);
                ++compared;
                QVERIFY2((figure.is == Figure::Is::Loading) == (reading.presence == Presence::Loading), info.key);
                QVERIFY2((figure.is == Figure::Is::AtLeast) == (reading.presence == Presence::AtLeast), info.key);
                if (figure.is != Figure::Is::Exact && figure.is != Figure::Is::AtLeast) {
                    QVERIFY2(!isThere(reading), info.key);
                    continue;
                }
                if (const auto *money = std::get_if<Money>(&reading.value))
                    QCOMPARE((Money{figure.bits, figure.currency}), *money);
                else if (const auto *instant = std::get_if<Instant>(&reading.value))
                    QCOMPARE(figure.bits, instant->msecs());
                else if (const auto *number = std::get_if<double>(&reading.value))
                    QCOMPARE(std::bit_cast<double>(figure.bits), *number);
                else if (const auto *flag = std::get_if<bool>(&reading.value))
                    QCOMPARE(std::bit_cast<double>(figure.bits), *flag ? 1.0 : 0.0);
                else if (const auto *issues = std::get_if<QList<Issue>>(&reading.value))
                    QCOMPARE(std::bit_cast<double>(figure.bits), double(issues->size()));
                else // words and parts: the same place, the same value
                    QVERIFY2(byPlace.value(figure.bits, reading.value) == reading.value, info.key);
                byPlace.insert(figure.bits, reading.value);
            }
        }
        QVERIFY(compared > 300 * 40);
    }
    void filtersSayTheSameWithColumns_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void filtersSayTheSameWithColumns()
    {
        QFETCH(quint32, seed);
        Account account(seed);
        RandomFilters filters(seed);
        for (int round = 0; round < 60; ++round) {
            AdGroupFilter filter;
            filter.expression = filters.next();
            if (account.random.below(3) == 0)
                filter.statuses = {Word::of(u"active"), Word()};
            if (account.random.below(4) == 0)
                filter.hasIssues = account.random.coin();
            if (account.random.below(4) == 0)
                filter.delivering = account.random.coin();
            if (account.random.below(4) == 0)
                filter.campaigns = {Word::of(u"camp_1"), Word::of(u"camp_2")};
            account.matcher.setFilter(filter);
            QCOMPARE(account.passing(), scanned(account.table, filter));
            // Some columns are there, some half, some not.
            account.matcher.prepareSome(account.table, account.random.below(3) ? All : 25);
            for (int change = 0; change < 4; ++change) {
                account.change();
                const QSet<QString> expected = scanned(account.table, filter);
                QCOMPARE(account.passingOneByOne(), expected);
                QCOMPARE(account.passing(), expected);
                QCOMPARE(account.matcher.countMatches(account.table, filter), int(expected.size()));
            }
        }
    }
    void columnsFollowRowsThatMove()
    {
        Account account(3);
        AdGroupFilter filter;
        filter.expression = parseFilter(u"spend>0 | status:active | languages:any"_s, filterContext()).root;
        account.matcher.setFilter(filter);
        account.passing();
        QVERIFY(account.matcher.prepareSome(account.table, All));
        // As many rows leave that the others move first.
        QList<QString> before;
        for (const AdGroupPtr &group : account.table.groups())
            before.append(group->id);
        connect(&account.table, &QAbstractItemModel::layoutChanged, this, [&] {
            std::vector<int> newRowOf;
            for (const QString &id : std::as_const(before))
                newRowOf.push_back(account.table.rowOf(id));
            account.matcher.permute(newRowOf);
            QCOMPARE(account.passing(), scanned(account.table, filter));
            before.clear();
        });
        connect(&account.table, &QAbstractItemModel::rowsRemoved, this,
                [&](const QModelIndex &, int first, int last) { account.matcher.remove(first, last); });
        QStringList leaving;
        for (int i = 0; i < 60; i += 3)
            leaving.append(u"id%1"_s.arg(i));
        account.table.remove(leaving);
        QVERIFY(before.isEmpty()); // they did move
        QCOMPARE(account.table.rowCount(), 40);
        QCOMPARE(account.passing(), scanned(account.table, filter));
    }
    void onlyWhatWasAskedForLatelyIsKept()
    {
        Account account(4);
        const int rows = account.table.rowCount();
        FieldColumns columns;
        columns.want({Field::Spend, Field::Clicks});
        QVERIFY(!columns.isComplete(account.table));
        QVERIFY(!columns.find(Field::Spend, rows));
        QVERIFY(!columns.fillSome(account.table, rows - 1));
        QVERIFY(!columns.find(Field::Spend, rows));
        QVERIFY(columns.fillSome(account.table, 1));
        QVERIFY(columns.isComplete(account.table));
        QVERIFY(columns.find(Field::Spend, rows));
        for (int row = 0; row < rows; ++row)
            QCOMPARE(columns.find(Field::Spend, rows)->at(row), figureAt(account.table, row, Field::Spend));
        columns.want({Field::Status, Field::Reach, Field::Spend});
        QVERIFY(columns.find(Field::Clicks, rows));
        columns.want({Field::Platform, Field::Results});
        QVERIFY(!columns.find(Field::Clicks, rows));
        QVERIFY(!columns.find(Field::Spend, rows)); // the oldest of five
        QVERIFY(columns.fillSome(account.table, All));
        QVERIFY(columns.find(Field::Status, rows));
        QVERIFY(columns.find(Field::Platform, rows));
        columns.want({Field::AgainstTarget});
        QVERIFY(columns.fillSome(account.table, All));
        columns.dropDerived();
        QVERIFY(!columns.find(Field::AgainstTarget, rows));
        QVERIFY(columns.find(Field::Results, rows));
    }
    void aNameThatIsWrittenMakesItsColumn()
    {
        FilterProgram program;
        program.setExpression(parseFilter(u"founders spend"_s, filterContext()).root);
        QCOMPARE(program.columns(), std::vector<Field>{Field::Spend});
        program.setExpression(parseFilter(u"cpr ctr>1% -status:paused title"_s, filterContext()).root);
        QCOMPARE(program.columns(), (std::vector<Field>{Field::ClickThroughRate, Field::Status, Field::CostPerResult}));
    }
    void theModelPreparesWhileNobodyTypes()
    {
        AdGroupTableModel table;
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 20'000; ++i)
            groups.append(adGroup({.id = u"id%1"_s.arg(i), .title = u"spend"_s, .spend = i % 7}));
        table.upsert(groups);
        AdGroupFilterModel rows(&table);
        rows.setFilter({.expression = parseFilter(u"spend"_s, filterContext()).root});
        QVERIFY(rows.isPreparing());
        QTRY_VERIFY(!rows.isPreparing());
        rows.setFilter({.expression = parseFilter(u"spend>3"_s, filterContext()).root});
        QCOMPARE(rows.rowCount(), int(std::count_if(groups.begin(), groups.end(), [](const AdGroupPtr &group) {
                     return group->money(Field::Spend)->micros > 3'000'000;
                 })));
    }
};

std::unique_ptr<QObject> makeFieldColumnsTest()
{
    return std::make_unique<FieldColumnsTest>();
}

} // namespace agm::test

#include "FieldColumnsTest.moc"
