// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/ItemsTests.h"

#include "domain/Draft.h"
#include "items/AccountTally.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace agm::test {

/// Counting part by part comes to what counting at once comes to.
class AccountTallyTest : public QObject {
    Q_OBJECT
private:
    const QDateTime now{QDate(2026, 11, 20), QTime(12, 0), Qt::UTC};

    static AdGroupPtr budgeted(int i, QRandomGenerator &random)
    {
        AdGroup group = *adGroup({.id = u"g%1"_s.arg(i),
                                  .campaign = u"c%1"_s.arg(random.bounded(7)),
                                  .status = random.bounded(3) ? u"active"_s : u"paused"_s,
                                  .impressions = random.bounded(3),
                                  .issues = random.bounded(2)});
        group.budgetType = Word::of(u"daily");
        group.setMoney(Field::BudgetAmount, qint64(random.bounded(100)) * Money::Micro);
        return std::make_shared<const AdGroup>(group);
    }

private Q_SLOTS:
    void inPartsAsAtOnce()
    {
        QRandomGenerator random(7);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 501; ++i)
            groups.append(budgeted(i, random));
        AdGroupTableModel table;
        table.upsert(groups.mid(0, 300));
        const CampaignsById campaigns = campaignsOf({{u"c1"_s, u"One"_s}, {u"c2"_s, u"Two"_s}});
        AccountTally tally(&table, campaigns, now);
        QVERIFY(!tally.addSome(100));
        QVERIFY(!tally.addSome(100));
        table.upsert(groups.mid(300)); // is reached by it
        int parts = 2;
        while (!tally.addSome(100))
            ++parts;
        QCOMPARE(parts, 5);
        QVERIFY(tally.addSome(100)); // nothing twice
        QVERIFY(tally.counts() == countFacets(table.groups()));
        const CommittedSpend spend = tally.spend();
        const CommittedSpend whole = committedSpend(groups, campaigns, now);
        QVERIFY(whole.on > 0);
        QCOMPARE(spend.on, whole.on);
        QCOMPARE(spend.amounts(), whole.amounts());
        QCOMPARE(spend.unknown, whole.unknown);
    }

    void rowsThatGoMeanwhile()
    {
        QRandomGenerator random(8);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 50; ++i)
            groups.append(budgeted(i, random));
        AdGroupTableModel table;
        table.upsert(groups);
        AccountTally tally(&table, {}, now);
        QVERIFY(!tally.addSome(40));
        table.keepOnly({u"g1"_s, u"g2"_s});
        QVERIFY(tally.addSome(40)); // ends, although it stands behind the last row
        table.clear();
        AccountTally none(&table, {}, now);
        QVERIFY(none.addSome(1));
        QCOMPARE(none.counts().all, 0);
        QVERIFY(none.spend().amounts().isEmpty());
    }

    void whatIsOnlyDraftedSpendsNothing()
    {
        AdGroup group = *adGroup({.id = makeLocalId()});
        group.budgetType = Word::of(u"daily");
        group.setMoney(Field::BudgetAmount, 5 * Money::Micro);
        AdGroupTableModel table;
        table.upsert({std::make_shared<const AdGroup>(group)});
        AccountTally tally(&table, {}, now);
        QVERIFY(tally.addSome(10));
        QCOMPARE(tally.counts().all, 1);
        QCOMPARE(tally.spend().on, 0);
        QVERIFY(tally.spend().amounts().isEmpty());
    }
};

std::unique_ptr<QObject> makeAccountTallyTest()
{
    return std::make_unique<AccountTallyTest>();
}

} // namespace agm::test

#include "AccountTallyTest.moc"
