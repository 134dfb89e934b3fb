// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalReader.h"

#include "domain/FieldRegistry.h"
#include "store/MemoryJournal.h"
#include "store/SqliteJournal.h"
#include "tests/store/StoreHelpers.h"
#include "tests/support/Wait.h"
#include "tests/sync/JournalTests.h"
#include "wire/FieldValueCodec.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace agm {
namespace {

template <class T>
Result<T> wait(const QFuture<Result<T>> &future)
{
    if (!test::waitUntil([&future] { return future.isFinished(); }, 10000))
        return fail(ErrorKind::TimedOut, QStringLiteral("no answer"));
    return future.result();
}

JournalItem item(const QString &adGroup, const char *field, const QString &before, const QString &after)
{
    JournalItem item = test::makeItem(adGroup);
    item.field = QString::fromLatin1(field);
    item.before = before;
    item.after = after;
    return item;
}

QString budget(int units)
{
    return journalText(Field::BudgetAmount, Money{units * Money::Micro, Currency::usd()});
}

void settle(Journal &journal, const QString &job, const QString &adGroup, JournalState end, const QString &error = {})
{
    QVERIFY(test::await(journal.mark(job, adGroup, JournalState::Sent)).has_value());
    QVERIFY(test::await(journal.mark(job, adGroup, end, error)).has_value());
}

} // namespace

void JournalReaderTest::jobsWithTheirCounts()
{
    MemoryJournal journal;
    JournalJob job = test::makeJob(QStringLiteral("job-1"));
    job.action = BulkAction::Edit;
    job.origin = QStringLiteral("review");
    job.note = QStringLiteral("Black Friday");
    job.person = QStringLiteral("anna");
    QVERIFY(
        test::await(journal.plan(job,
                                 {item(QStringLiteral("a"), "budget_amount", budget(1), budget(2)),
                                  item(QStringLiteral("a"), "title", QStringLiteral("\"x\""), QStringLiteral("\"y\"")),
                                  item(QStringLiteral("b"), "budget_amount", budget(1), budget(2))}))
            .has_value());
    settle(journal, job.id, QStringLiteral("a"), JournalState::Confirmed);
    settle(journal, job.id, QStringLiteral("b"), JournalState::Failed, QStringLiteral("too small"));
    JournalReader reader(&journal);
    const auto jobs = wait(reader.history({}));
    QVERIFY2(jobs.has_value(), qPrintable(test::wrong(jobs)));
    QCOMPARE(jobs->size(), 1);
    const JournalJobView &view = jobs->constFirst();
    QCOMPARE(view.id, job.id);
    QCOMPARE(view.at, job.at);
    QCOMPARE(view.person, job.person);
    QCOMPARE(view.accountName, job.accountName);
    QCOMPARE(view.origin, job.origin);
    QCOMPARE(view.note, job.note);
    QCOMPARE(view.action, BulkAction::Edit);
    QCOMPARE(view.groups, 2);
    QCOMPARE(view.confirmed, 1);
    QCOMPARE(view.failed, 1);
    JournalQuery query;
    query.text = QStringLiteral("nowhere");
    QVERIFY(wait(reader.history(query))->isEmpty());
    query.text = QStringLiteral("FRIDAY");
    QCOMPARE(wait(reader.history(query))->size(), 1);
    query.action = BulkAction::Pause;
    QVERIFY(wait(reader.history(query))->isEmpty());
}

void JournalReaderTest::rowsWithTheirValues()
{
    MemoryJournal journal;
    JournalJob job = test::makeJob(QStringLiteral("job-1"));
    // The fields of an ad group may stand apart in the journal; they are shown together.
    QVERIFY(test::await(
                journal.plan(job,
                             {item(QStringLiteral("a"), "status", QStringLiteral("active"), QStringLiteral("paused")),
                              item(QStringLiteral("b"), "budget_amount", budget(1), budget(2)),
                              item(QStringLiteral("a"), "budget_amount", budget(5), budget(5))}))
                .has_value());
    settle(journal, job.id, QStringLiteral("b"), JournalState::Failed, QStringLiteral("too small"));
    JournalReader reader(&journal);
    JournalJobView view;
    view.id = job.id;
    view.action = BulkAction::Pause;
    const auto rows = wait(reader.rows(view));
    QVERIFY2(rows.has_value(), qPrintable(test::wrong(rows)));
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).adGroupId, QStringLiteral("a"));
    QCOMPARE(rows->at(0).action, BulkAction::Pause);
    QCOMPARE(rows->at(0).state, JournalRowState::Open);
    QVERIFY(!rows->at(0).isExpectation());
    QCOMPARE(rows->at(1).adGroupId, QStringLiteral("a"));
    QVERIFY(rows->at(1).isExpectation());
    QCOMPARE(rows->at(2).action, BulkAction::Edit);
    QCOMPARE(rows->at(2).state, JournalRowState::Failed);
    QCOMPARE(rows->at(2).error, QStringLiteral("too small"));
    QVERIFY(rows->at(2).field == Field::BudgetAmount);
    QCOMPARE(std::get<Money>(rows->at(2).after).micros, 2 * Money::Micro);
    view.id = QStringLiteral("nobody");
    QVERIFY(wait(reader.rows(view))->isEmpty());
}

void JournalReaderTest::whatIsNotUnderstoodIsKeptAsText()
{
    MemoryJournal journal;
    const JournalJob job = test::makeJob(QStringLiteral("job-1"));
    QVERIFY(test::await(journal.plan(
                            job,
                            {item(QStringLiteral("a"), "a_field_of_tomorrow", QStringLiteral("1"), QStringLiteral("2")),
                             item(QStringLiteral("a"), "budget_amount", QString(), QStringLiteral("{broken"))}))
                .has_value());
    JournalReader reader(&journal);
    JournalJobView view;
    view.id = job.id;
    const auto rows = wait(reader.rows(view));
    QVERIFY2(rows.has_value(), qPrintable(test::wrong(rows)));
    for (const JournalRowView &row : *rows)
        QVERIFY(!row.readable);
    QVERIFY(!rows->at(0).field);
    QCOMPARE(rows->at(0).fieldKey, QStringLiteral("a_field_of_tomorrow"));
    QCOMPARE(rows->at(0).afterText, QStringLiteral("2"));
    QVERIFY(rows->at(1).beforeText.isNull());
}

void JournalReaderTest::aBrokenStoreIsAnError()
{
    const QTemporaryDir dir;
    Database database(dir.filePath(QStringLiteral("store.sqlite")));
    SqliteJournal journal(&database); // never opened
    JournalReader reader(&journal);
    const auto jobs = wait(reader.history({}));
    QVERIFY(!jobs.has_value());
    QCOMPARE(jobs.error().kind, ErrorKind::Storage);
    const auto rows = wait(reader.rows({}));
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().kind, ErrorKind::Storage);
}

} // namespace agm
