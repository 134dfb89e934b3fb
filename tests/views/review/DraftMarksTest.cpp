// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/views/World.h"
#include "tests/views/review/ReviewMake.h"
#include "tests/views/review/ReviewTests.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

namespace agm::test {
namespace {

Draft budgetDraft(const QString &id, double base, double mine)
{
    Draft draft;
    draft.adGroupId = id;
    draft.fields.insert(Field::BudgetAmount, {usd(base), usd(mine), std::nullopt});
    return draft;
}

class DraftMarksTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsShownInItsCell()
    {
        World world;
        QAbstractItemModelTester tester(&world.table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.fill(3);
        const QString id = world.model.group(1)->id;
        world.table.updateDrafts({id}, {{id, budgetDraft(id, 100, 140)}});
        QCOMPARE(world.look(1, Field::BudgetAmount).text, QStringLiteral("140.00"));
        QVERIFY(world.look(1, Field::BudgetAmount).strong);
        QCOMPARE(world.look(1, Field::Title).draft, DraftMark::Edited);
        QVERIFY(!world.look(1, Field::Title).strong);
        const QString tip = world.text(1, Field::BudgetAmount, Qt::ToolTipRole);
        QVERIFY(tip.contains(QStringLiteral("Now: US$100.00 → Draft: US$140.00")));
        QVERIFY(world.text(1, Field::BudgetAmount, Qt::AccessibleTextRole).contains(QStringLiteral("draft")));
        QVERIFY(world.text(1, Field::Title, Qt::AccessibleTextRole).contains(QStringLiteral("draft")));
        // The server's value stays what sorting and totals see.
        QCOMPARE(world.at(1, Field::BudgetAmount).data(ReadingRole).value<Reading>().value, FieldValue(usd(100)));
        world.table.updateDrafts({id}, {});
        QCOMPARE(world.look(1, Field::BudgetAmount).text, QStringLiteral("100.00"));
        QCOMPARE(world.look(1, Field::Title).draft, DraftMark::None);
    }
    void aConflictNamesThreeValues()
    {
        World world;
        world.fill(1);
        const QString id = world.model.group(0)->id;
        Draft draft = budgetDraft(id, 90, 140);
        draft.fields[Field::BudgetAmount].theirs = usd(100);
        world.table.updateDrafts({id}, {{id, draft}});
        QCOMPARE(world.look(0, Field::Title).draft, DraftMark::Conflict);
        const QString tip = world.text(0, Field::BudgetAmount, Qt::ToolTipRole);
        for (const auto *amount : {"US$90.00", "US$100.00", "US$140.00"})
            QVERIFY2(tip.contains(QString::fromUtf8(amount)), amount);
    }
    void aNewAdGroupIsARowOfItsOwn()
    {
        World world;
        QAbstractItemModelTester tester(&world.rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        world.fill(2);
        const QString id = makeLocalId();
        Draft draft;
        draft.adGroupId = id;
        draft.kind = DraftKind::Create;
        draft.campaignId = QStringLiteral("adcamp_spring");
        draft.fields.insert(Field::Title, {{}, QStringLiteral("Brand new"), std::nullopt});
        draft.fields.insert(Field::Status, {{}, QStringLiteral("paused"), std::nullopt});
        world.table.updateDrafts({id}, {{id, draft}});
        QCOMPARE(world.model.rowCount(), 3);
        const int row = world.rows.rowOf(id);
        QVERIFY(row >= 0);
        QCOMPARE(world.look(row, Field::Title).text, QStringLiteral("Brand new"));
        QCOMPARE(world.look(row, Field::Title).draft, DraftMark::Added);
        // The end of a refresh does not take it away; another title renames it; discarding removes it.
        world.table.keepOnly({});
        QCOMPARE(world.model.rowCount(), 1);
        draft.fields[Field::Title].mine = QStringLiteral("Renamed");
        world.table.updateDrafts({id}, {{id, draft}});
        QCOMPARE(world.look(0, Field::Title).text, QStringLiteral("Renamed"));
        world.table.updateDrafts({id}, {});
        QCOMPARE(world.model.rowCount(), 0);
    }
    void aDeletionIsSaid()
    {
        World world;
        world.fill(1);
        const QString id = world.model.group(0)->id;
        Draft draft;
        draft.adGroupId = id;
        draft.kind = DraftKind::Delete;
        world.table.updateDrafts({id}, {{id, draft}});
        QCOMPARE(world.look(0, Field::Title).draft, DraftMark::Deleted);
        QCOMPARE(world.look(0, Field::Status).text, QStringLiteral("To be deleted"));
    }
    void aMarkWaitsForItsRowAndOutlivesARefresh()
    {
        World world;
        world.table.updateDrafts({QStringLiteral("g0")},
                                 {{QStringLiteral("g0"), budgetDraft(QStringLiteral("g0"), 100, 140)}});
        world.fill(1);
        QCOMPARE(world.look(0, Field::Title).draft, DraftMark::Edited);
        AdGroup again = *world.model.group(0);
        again.title = QStringLiteral("Other");
        world.table.upsert({shared(std::move(again))});
        QCOMPARE(world.look(0, Field::BudgetAmount).text, QStringLiteral("140.00"));
    }
    void tenThousandMarksAreOneRoundOfSignals()
    {
        World world;
        world.fill(10'000);
        QHash<QString, Draft> drafts;
        for (const AdGroupPtr &group : world.table.groups())
            drafts.insert(group->id, budgetDraft(group->id, 100, 110));
        QSignalSpy changed(&world.table, &QAbstractItemModel::dataChanged);
        world.table.updateDrafts(drafts.keys(), drafts);
        QCOMPARE(changed.count(), 1);
        world.table.updateDrafts(drafts.keys(), drafts);
        QCOMPARE(changed.count(), 1);
    }
};

} // namespace

Maker makeDraftMarksTest()
{
    return maker<DraftMarksTest>();
}

} // namespace agm::test

#include "DraftMarksTest.moc"
