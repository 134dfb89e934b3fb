// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalUndo.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "store/MemoryJournal.h"
#include "store/SqliteJournal.h"
#include "tests/store/StoreHelpers.h"
#include "tests/support/Wait.h"
#include "tests/sync/JournalTests.h"
#include "wire/FieldValueCodec.h"

#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm {
namespace {

Money usd(qint64 units)
{
    return {units * Money::Micro, Currency::usd()};
}

JournalItem item(const QString &adGroup, Field field, const FieldValue &before, const FieldValue &after)
{
    JournalItem item = test::makeItem(adGroup);
    item.field = QString::fromLatin1(fieldInfo(field).key);
    item.before = journalText(field, before);
    item.after = journalText(field, after);
    return item;
}

FieldValue word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A journal of either kind with the jobs of a test.
struct Bench {
    explicit Bench(bool onDisk)
    {
        if (!onDisk) {
            journal = std::make_unique<MemoryJournal>();
            return;
        }
        database = std::make_unique<Database>(dir.filePath(QStringLiteral("store.sqlite")));
        if (const auto report = test::await(database->open()); !report)
            qFatal("%s", qPrintable(report.error().message));
        journal = std::make_unique<SqliteJournal>(database.get());
    }
    /// Records a job whose ad groups all end in one state.
    void add(const QString &id, BulkAction action, const QList<JournalItem> &items,
             JournalState end = JournalState::Confirmed, const QString &origin = {}, const QString &undoOf = {})
    {
        JournalJob job = test::makeJob(id);
        job.action = action;
        job.origin = origin;
        job.undoOf = undoOf;
        check(test::await(journal->plan(job, items)));
        QSet<QString> settled;
        for (const JournalItem &one : items) {
            if (!settled.contains(one.adGroupId))
                settle(id, one.adGroupId, end);
            settled.insert(one.adGroupId);
        }
    }
    void settle(const QString &job, const QString &adGroup, JournalState end, const QString &resultId = {})
    {
        if (end == JournalState::Planned)
            return;
        if (end != JournalState::Cancelled)
            check(test::await(journal->mark(job, adGroup, JournalState::Sent)));
        check(test::await(journal->mark(job, adGroup, end, {}, resultId)));
    }
    Result<UndoPlan> undo(const QString &job, const UndoScope &scope = {})
    {
        const auto future = planUndo(journal.get(), job, scope, &context);
        if (!test::waitUntil([&future] { return future.isFinished(); }, 10000))
            return fail(ErrorKind::TimedOut, QStringLiteral("no plan"));
        return future.result();
    }
    static void check(const Result<void> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    QTemporaryDir dir;
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    QObject context;
};

const QString A = QStringLiteral("adgrp_a");
const QString B = QStringLiteral("adgrp_b");
const QString JobId = QStringLiteral("job-1");

bool isChange(const EditRow &row, Field field, const FieldValue &before, const FieldValue &after)
{
    return row.fields.contains(field) && row.fields[field] == FieldChange{before, after};
}

} // namespace

void JournalUndoTest::bothJournals()
{
    QTest::addColumn<bool>("onDisk");
    QTest::newRow("memory") << false;
    QTest::newRow("disk") << true;
}

void JournalUndoTest::editsAreSwapped()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    bench.add(JobId, BulkAction::Edit,
              {item(A, Field::BudgetAmount, usd(100), usd(140)), item(A, Field::Title, word("Old"), word("New")),
               item(A, Field::BudgetType, word("daily"), word("daily")),
               item(B, Field::DesiredCostPerResult, {}, usd(5))},
              JournalState::Confirmed, QStringLiteral("review"));
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    const EditPlan &plan = undo->plan;
    QCOMPARE(plan.origin, QStringLiteral("undo"));
    QCOMPARE(plan.undoOf, JobId);
    QCOMPARE(plan.action, BulkAction::Edit);
    QCOMPARE(plan.rows.size(), 2);
    QCOMPARE(plan.rows[0].adGroupId, A);
    QCOMPARE(plan.rows[0].title, QStringLiteral("Title of adgrp_a"));
    QCOMPARE(plan.rows[0].action, BulkAction::Edit);
    QCOMPARE(plan.rows[0].fields.size(), 3);
    QVERIFY(isChange(plan.rows[0], Field::BudgetAmount, usd(140), usd(100)));
    QVERIFY(isChange(plan.rows[0], Field::Title, word("New"), word("Old")));
    QVERIFY(isChange(plan.rows[0], Field::BudgetType, word("daily"), word("daily")));
    QVERIFY(isChange(plan.rows[1], Field::DesiredCostPerResult, usd(5), {}));
}

void JournalUndoTest::theKindOfARowFollowsFromWhatItChanges()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QString c = QStringLiteral("adgrp_c");
    bench.add(JobId, BulkAction::Pause,
              {item(A, Field::Status, word("active"), word("paused")), item(A, Field::BudgetAmount, usd(10), usd(10)),
               item(B, Field::Status, word("paused"), word("active")),
               item(c, Field::Status, word("active"), word("paused")), item(c, Field::BudgetAmount, usd(1), usd(2))},
              JournalState::Confirmed, QStringLiteral("panic_stop"));
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    QCOMPARE(undo->plan.origin, QStringLiteral("restore"));
    QCOMPARE(undo->plan.action, BulkAction::Edit); // three kinds
    QCOMPARE(undo->plan.rows.size(), 3);
    QCOMPARE(undo->plan.rows[0].action, BulkAction::Resume);
    QVERIFY(isChange(undo->plan.rows[0], Field::BudgetAmount, usd(10), usd(10)));
    QCOMPARE(undo->plan.rows[1].action, BulkAction::Pause);
    QCOMPARE(undo->plan.rows[2].action, BulkAction::Edit);
    const auto alone = bench.undo(JobId, {{A}, {}});
    QVERIFY(alone.has_value());
    QCOMPARE(alone->plan.action, BulkAction::Resume);
}

void JournalUndoTest::onlyConfirmedRowsThatChangedSomething()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    QList<JournalItem> items;
    for (const char *id : {"done", "same", "failed", "unknown", "cancelled", "planned", "sent"})
        items.append(
            item(QString::fromLatin1(id), Field::Title, word("Old"), word(qstrcmp(id, "same") == 0 ? "Old" : "New")));
    bench.add(JobId, BulkAction::Edit, items, JournalState::Planned);
    bench.settle(JobId, QStringLiteral("done"), JournalState::Confirmed);
    bench.settle(JobId, QStringLiteral("same"), JournalState::Confirmed);
    bench.settle(JobId, QStringLiteral("failed"), JournalState::Failed);
    bench.settle(JobId, QStringLiteral("unknown"), JournalState::Unknown);
    bench.settle(JobId, QStringLiteral("cancelled"), JournalState::Cancelled);
    bench.settle(JobId, QStringLiteral("sent"), JournalState::Sent);
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    QCOMPARE(undo->plan.rows.size(), 1);
    QCOMPARE(undo->plan.rows[0].adGroupId, QStringLiteral("done"));
    QCOMPARE(undo->unsettled, 3);
    QCOMPARE(undo->deleted, 0);
}

void JournalUndoTest::aCreatedOneIsDeletedAsItWasCreated()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QString local = makeLocalId();
    const QString lost = makeLocalId();
    QList<JournalItem> items;
    for (const QString &id : {local, lost}) {
        items += item(id, Field::AdCampaign, {}, word("adcamp_1"));
        items += item(id, Field::Title, {}, word("Fresh"));
        items += item(id, Field::Status, {}, word("paused"));
        items += item(id, Field::BudgetAmount, {}, usd(20));
    }
    bench.add(JobId, BulkAction::Edit, items, JournalState::Planned);
    bench.settle(JobId, local, JournalState::Confirmed, QStringLiteral("adgrp_new"));
    bench.settle(JobId, lost, JournalState::Confirmed);
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    QCOMPARE(undo->unsettled, 1);
    QCOMPARE(undo->plan.rows.size(), 1);
    const EditRow &row = undo->plan.rows[0];
    QCOMPARE(row.action, BulkAction::Delete);
    QCOMPARE(row.adGroupId, QStringLiteral("adgrp_new"));
    QVERIFY(isChange(row, Field::Status, word("paused"), word("deleted")));
    QVERIFY(isChange(row, Field::BudgetAmount, usd(20), usd(20)));
    QVERIFY(isChange(row, Field::AdCampaign, word("adcamp_1"), word("adcamp_1")));
    QCOMPARE(undo->plan.action, BulkAction::Delete);
    // By either id of what was created.
    QVERIFY(bench.undo(JobId, {{QStringLiteral("adgrp_new")}, {}}).has_value());
}

void JournalUndoTest::whatWasCreatedAndEditedInOneJobIsDeletedOnce()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    const QString local = makeLocalId();
    const QString made = QStringLiteral("adgrp_new");
    // The creation was repeated because its first answer was lost; what it had made was edited meanwhile.
    bench.add(JobId, BulkAction::Edit,
              {item(made, Field::BudgetAmount, usd(20), usd(25)),
               item(made, Field::Languages, {}, QStringList{QStringLiteral("en")}),
               item(local, Field::Title, {}, word("Fresh")), item(local, Field::Status, {}, word("paused")),
               item(local, Field::BudgetAmount, {}, usd(20))},
              JournalState::Planned);
    bench.settle(JobId, made, JournalState::Confirmed);
    bench.settle(JobId, local, JournalState::Confirmed, made);
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    QCOMPARE(undo->plan.rows.size(), 1);
    const EditRow &row = undo->plan.rows[0];
    QCOMPARE(row.action, BulkAction::Delete);
    QVERIFY(isChange(row, Field::BudgetAmount, usd(25), usd(25)));
    QVERIFY(isChange(row, Field::Languages, QStringList{QStringLiteral("en")}, QStringList{QStringLiteral("en")}));
    QVERIFY(isChange(row, Field::Title, word("Fresh"), word("Fresh")));
    QVERIFY(isChange(row, Field::Status, word("paused"), word("deleted")));
}

void JournalUndoTest::aDeletedOneCanOnlyBeCopied()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    bench.add(JobId, BulkAction::Delete,
              {item(A, Field::Status, word("active"), word("deleted")), item(A, Field::Title, word("Gone"), {}),
               item(A, Field::BudgetAmount, usd(30), {}), item(A, Field::AdCampaign, word("adcamp_1"), {}),
               item(B, Field::Status, word("active"), word("deleted"))});
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    QVERIFY(undo->plan.rows.isEmpty());
    QCOMPARE(undo->deleted, 2);
    QCOMPARE(undo->copies.size(), 1); // of the other one nothing is known
    QCOMPARE(undo->copies[0].campaignId, QStringLiteral("adcamp_1"));
    QVERIFY(undo->copies[0].values
            == (AdGroupPatch{
                {Field::Title, word("Gone")}, {Field::BudgetAmount, usd(30)}, {Field::Status, word("paused")}}));
}

void JournalUndoTest::aScopeNarrows()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    bench.add(JobId, BulkAction::Edit,
              {item(A, Field::BudgetAmount, usd(100), usd(140)), item(A, Field::Title, word("Old"), word("New")),
               item(B, Field::BudgetAmount, usd(1), usd(2))});
    const auto row = bench.undo(JobId, {{A}, {}});
    QVERIFY(row.has_value());
    QCOMPARE(row->plan.rows.size(), 1);
    QCOMPARE(row->plan.rows[0].fields.size(), 2);
    const auto field = bench.undo(JobId, {{A}, Field::Title});
    QVERIFY(field.has_value());
    QCOMPARE(field->plan.rows[0].fields.keys(), QList<Field>{Field::Title});
    const auto none = bench.undo(JobId, {{B}, Field::Title});
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::Invalid);
}

void JournalUndoTest::undoRedoUndo()
{
    QFETCH(bool, onDisk);
    Bench bench(onDisk);
    bench.add(JobId, BulkAction::Edit, {item(A, Field::BudgetAmount, usd(100), usd(140))});
    QString last = JobId;
    const QStringList origins{QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("undo")};
    for (int step = 0; step < origins.size(); ++step) {
        const auto undo = bench.undo(last);
        QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
        QCOMPARE(undo->plan.origin, origins[step]);
        QCOMPARE(undo->plan.undoOf, last);
        const FieldChange change = undo->plan.rows[0].fields[Field::BudgetAmount];
        QVERIFY(change.after == FieldValue(step % 2 == 0 ? usd(100) : usd(140)));
        last = QStringLiteral("job-%1").arg(step + 2);
        bench.add(last, undo->plan.action, {item(A, Field::BudgetAmount, change.before, change.after)},
                  JournalState::Confirmed, undo->plan.origin, undo->plan.undoOf);
    }
}

void JournalUndoTest::everyKindOfValueComesBack()
{
    Audiences audiences;
    audiences.include = {QStringLiteral("aud_1")};
    audiences.kept = "\"tomorrow\":{\"x\":1.50}";
    Regions regions;
    regions.include.countries = {QStringLiteral("US"), QStringLiteral("DE")};
    const QMap<Field, FieldValue> values{
        {Field::Title, QStringLiteral("Ünïcode \u202e \"quoted\" 'x'")},
        {Field::Status, word("active")},
        {Field::BudgetAmount, Money{1'234'567'890, Currency::of(u"JPY")}},
        {Field::StartsAt, Instant::of(QDateTime(QDate(2026, 12, 1), QTime(8, 0), Qt::UTC))},
        {Field::MessageApps, QStringList{QStringLiteral("instagram")}},
        {Field::Languages, QStringList{}},
        {Field::Audiences, audiences},
        {Field::Regions, regions},
        {Field::FrequencyCap, FrequencyCap{3, 7, {}}},
    };
    Bench bench(true);
    QList<JournalItem> items;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        items.append(item(A, it.key(), it.key() == Field::Status ? word("paused") : FieldValue(), *it));
    bench.add(JobId, BulkAction::Edit, items);
    const auto undo = bench.undo(JobId);
    QVERIFY2(undo.has_value(), qPrintable(test::wrong(undo)));
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        QVERIFY2(sameSetting(undo->plan.rows[0].fields[it.key()].before, *it), fieldInfo(it.key()).key);
}

void JournalUndoTest::whatCannotBeReadIsNotWrittenBack()
{
    for (const char *field : {"budget_amount", "a_field_of_tomorrow"}) {
        Bench bench(false);
        JournalItem broken = test::makeItem(A);
        broken.field = QString::fromLatin1(field);
        broken.before = QStringLiteral("{ \"amount\": ");
        bench.add(JobId, BulkAction::Edit, {broken});
        const auto undo = bench.undo(JobId);
        QVERIFY(!undo.has_value());
        QCOMPARE(undo.error().kind, ErrorKind::Storage);
        QCOMPARE(undo.error().where, broken.field);
    }
}

void JournalUndoTest::errorsAreTold()
{
    Bench bench(true);
    const auto unknown = bench.undo(QStringLiteral("job-nobody-knows"));
    QVERIFY(!unknown.has_value());
    QCOMPARE(unknown.error().kind, ErrorKind::Invalid);
    bench.add(JobId, BulkAction::Edit, {item(A, Field::Title, word("Old"), word("New"))}, JournalState::Failed);
    const auto nothing = bench.undo(JobId);
    QVERIFY(!nothing.has_value());
    QCOMPARE(nothing.error().kind, ErrorKind::Invalid);
    bench.add(QStringLiteral("job-2"), BulkAction::Duplicate,
              {item(A, Field::Status, word("active"), word("duplicating"))});
    const auto copy = bench.undo(QStringLiteral("job-2"));
    QVERIFY(!copy.has_value());
    QCOMPARE(copy.error().kind, ErrorKind::Invalid);
    bench.database->close();
    const auto closed = bench.undo(JobId);
    QVERIFY(!closed.has_value());
    QCOMPARE(closed.error().kind, ErrorKind::Storage);
}

} // namespace agm
