// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AdGroupEdit.h"
#include "tests/support/TestMain.h"
#include "tests/views/sheet/SheetMake.h"
#include "tests/views/sheet/SheetTests.h"
#include "tests/wire/RandomValues.h"

namespace agm::test {
namespace {

QString first(const PasteReport &report)
{
    if (report.refused.isEmpty())
        return report.problem;
    const PasteRefusal &one = report.refused[0];
    return QStringLiteral("%1, %2, %3, %4: %5").arg(one.line).arg(one.adGroup, one.column, one.text, one.reason);
}

/// Changes read from CSV.
class SheetReadTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SheetWorld> world;

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<SheetWorld>();
        world->fill(3);
    }
    void cleanup() { world.reset(); }

    /// Whatever an account holds: written and read back, nothing would change; and no line is refused.
    void whatIsWrittenComesBack_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("asShown");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
    }
    void whatIsWrittenComesBack()
    {
        QFETCH(int, seed);
        QFETCH(bool, asShown);
        Random random(quint32(seed) * 7919);
        QList<AdGroupPtr> groups;
        for (int i = 0; i < 30; ++i) {
            AdGroupPatch patch;
            for (const Field field : editableFields()) {
                if (random.coin())
                    patch.insert(field, random.setting(field));
            }
            groups.append(withPatch(fullGroup(QStringLiteral("r%1").arg(i)), patch));
        }
        world->table.upsert(groups);
        SheetChoice choice;
        choice.columns = SheetChoice::Columns::Every;
        choice.names = asShown ? SheetChoice::Names::Shown : SheetChoice::Names::Api;
        const SheetTable table = world->sheet(choice);
        QCOMPARE(int(table.groups.size()), 33);
        QVERIFY(table.columns.size() >= 59 + 1);
        const PasteReport report = world->read(world->written(table));
        QVERIFY2(report.refused.isEmpty() && report.problem.isEmpty(), qPrintable(first(report)));
        QCOMPARE(report.lines, 33);
        QVERIFY(report.edits.isEmpty());
        QVERIFY(report.same > 33);
        QVERIFY(report.passedOver.size() > 30); // figures
    }
    void oneCellIsOneDraft()
    {
        const QString text = world->written(world->sheet());
        QVERIFY2(text.contains(QLatin1String("Group 0001,g1,100.00,USD\r\n")), qPrintable(text));
        const PasteReport report
            = world->read(QString(text).replace(QLatin1String("g1,100.00"), QLatin1String("g1,140")));
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].adGroupId, QStringLiteral("g1"));
        QCOMPARE(report.edits[0].patch,
                 (AdGroupPatch{{Field::BudgetAmount, Money{140 * Money::Micro, Currency::usd()}}}));
        QCOMPARE(report.taken, 1);
    }
    void draftsAreThere()
    {
        Draft draft;
        draft.adGroupId = QStringLiteral("g1");
        draft.fields.insert(Field::Title, {QStringLiteral("Group 0001"), QStringLiteral("Renamed"), {}});
        world->table.updateDrafts({draft.adGroupId}, {{draft.adGroupId, draft}});
        const QString text = world->written(world->sheet());
        QVERIFY(text.contains(QLatin1String("Renamed,g1")));
        QVERIFY(world->read(text).edits.isEmpty());
    }
    void separatorsAndHeadings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("comma") << QStringLiteral("id,Budget_Amount\r\ng1,140\r\n");
        QTest::newRow("semicolon") << QStringLiteral("ID;BUDGET\ng1;140\n");
        QTest::newRow("tab") << QStringLiteral("id\tbudget, usd\ng1\t140");
        QTest::newRow("sep=") << QStringLiteral("sep=;\r\nid;budget\r\ng1;140\r\n");
        QTest::newRow("quoted") << QStringLiteral(
            "\"id\";\"note, mine\";\"budget\"\n\"g1\";\"a;\"\"b\"\"\n\";\"140\"\n");
        QTest::newRow("title") << QStringLiteral("Ad group,Budget\nGroup 0001,140\n\n");
    }
    void separatorsAndHeadings()
    {
        QFETCH(QString, text);
        const PasteReport report = world->read(text);
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].adGroupId, QStringLiteral("g1"));
        QCOMPARE(report.lines, 1);
        QCOMPARE(report.refusedLines, 0);
    }
    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const char *text, const char *why) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(why);
        };
        row("German comma", "id;budget_amount\ng1;\"1850,00\"\n", "decimal point");
        row("German groups", "id;budget_amount\ng1;\"1.850,00\"\n", "decimal point");
        row("could be two", "id;budget_amount\ng1;1.850\n", "Nothing is guessed");
        row("another currency", "id,\"Budget, EUR\"\ng1,140\n", "EUR");
        row("no such ad group", "id,budget_amount\ng9,140\n", "no ad group of this name");
        row("no ad group", "id,budget_amount\n,140\n", "names no ad group");
        row("local date", "id,ends_at\ng1,01.12.2026\n", "2026-12-01T08:00:00Z");
        row("a word", "id,bid_type\ng1,cheap\n", "minimum_cost");
        row("status", "id,status\ng1,on\n", "Active");
        row("half an object", "id,regions\ng1,\"{\"\"include\"\":\"\n", "JSON");
        row("no way to clear", "id,title\ng1,[]\n", "title");
        row("more cells than headings", "id,title\ng1,New,5\n", "no heading");
        row("no target", "id,bid_type,desired_cost_per_result\ng1,minimum_cost,12.50\n", "target");
    }
    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const PasteReport report = world->read(text);
        QVERIFY(report.edits.isEmpty());
        QCOMPARE(report.refusedLines, 1);
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused[0].line, 2);
        QVERIFY2(first(report).contains(why, Qt::CaseInsensitive), qPrintable(first(report)));
    }
    /// Half a change may be the wrong one.
    void aLineIsTakenWholeOrNotAtAll()
    {
        const PasteReport report = world->read(
            QStringLiteral("id,title,budget_amount\ng0,New,many\ng1,Other,140\ng1,Third,140\ng1,Other,140\n"));
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].adGroupId, QStringLiteral("g1"));
        QCOMPARE(report.edits[0].patch.size(), 2);
        QCOMPARE(report.edits[0].patch.value(Field::Title), FieldValue(QStringLiteral("Other")));
        QCOMPARE(report.refusedLines, 2);
        QCOMPARE(report.refused[0].adGroup, QStringLiteral("Group 0000"));
        QCOMPARE(report.refused[1].line, 4);
        QCOMPARE(report.cells, report.taken + report.same + report.empty + report.refusedCells);
    }
    void emptyKeepsAndBracketsClear()
    {
        AdGroup group = fullGroup(QStringLiteral("g1"), QStringLiteral("Group 0001"));
        group.endsAt = Instant::of(QDateTime(QDate(2027, 1, 1), QTime(0, 0), Qt::UTC));
        world->table.upsert({shared(group)});
        QVERIFY(world->read(QStringLiteral("id,ends_at,minimum_daily_spend,audiences,placements\ng1,,,,\n"))
                    .edits.isEmpty());
        const PasteReport report = world->read(
            QStringLiteral("id,ends_at,minimum_daily_spend,audiences,placements,languages\ng1,[],[],[],[],[]\n"));
        QVERIFY2(report.refused.isEmpty(), qPrintable(first(report)));
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].patch.size(), 5);
        for (const FieldValue &value : report.edits[0].patch)
            QVERIFY(sameSetting(value, FieldValue()));
    }
    void theStrategyOfTheSameLineCounts()
    {
        AdGroup group = fullGroup(QStringLiteral("g1"), QStringLiteral("Group 0001"));
        group.bidType = Word::of(u"minimum_cost");
        group.clearNumber(Field::DesiredCostPerResult);
        world->table.upsert({shared(group)});
        const PasteReport both = world->read(
            QStringLiteral("id,desired_cost_per_result,bid_type\ng1,12.50,Cost target\ng2,[],Lowest cost\n"));
        QVERIFY2(both.refused.isEmpty(), qPrintable(first(both)));
        QCOMPARE(both.edits.size(), 2);
        QCOMPARE(both.edits[0].patch.value(Field::BidType), FieldValue(QStringLiteral("average_target")));
    }
    void columnsAreNamed()
    {
        const PasteReport report
            = world->read(QStringLiteral("id,spend,colour,title,TITLE,campaign_title\ng1,9,red,New,Newer,x\n"));
        QCOMPARE(report.edits.size(), 1);
        QCOMPARE(report.edits[0].patch.value(Field::Title), FieldValue(QStringLiteral("New")));
        QCOMPARE(report.passedOver, (QStringList{QStringLiteral("spend"), QStringLiteral("campaign_title")}));
        QCOMPARE(report.refused.size(), 2);
        QCOMPARE(report.refused[0].column, QStringLiteral("colour"));
        QCOMPARE(report.refused[0].line, 0);
        QCOMPARE(report.refused[1].column, QStringLiteral("TITLE"));
        QCOMPARE(report.refusedLines, 0);
    }
    void notASheet()
    {
        QVERIFY(!world->read(QString()).problem.isEmpty());
        QVERIFY(world->read(QStringLiteral("budget_amount\n140\n")).problem.contains(QLatin1String("id")));
        QVERIFY(world->read(QStringLiteral("budget_amount\n140\n")).edits.isEmpty());
    }
    void whatIsBeingSentIsLeftAlone()
    {
        world->table.setPending({QStringLiteral("g1")}, {PendingKind::Saving, {}});
        const PasteReport report = world->read(QStringLiteral("id,title\ng1,New\n"));
        QVERIFY(report.edits.isEmpty());
        QCOMPARE(report.refusedLines, 1);
    }
};

} // namespace

std::unique_ptr<QObject> makeSheetReadTest()
{
    return std::make_unique<SheetReadTest>();
}

} // namespace agm::test

#include "ReadTest.moc"
