// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/JournalModel.h"
#include "tests/views/journal/JournalMake.h"
#include "tests/views/journal/JournalViewTests.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

namespace agm::test {
namespace {

QString text(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

class JournalModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsJobsAndTheirRowsWhenAsked()
    {
        FakeSource source;
        fill(source);
        JournalModel model(&source, formats());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.state(), JournalModel::State::Loading);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.state(), JournalModel::State::Ready);
        const QModelIndex oldest = model.indexOf(QStringLiteral("job-1"));
        QCOMPARE(oldest.row(), 4);
        QCOMPARE(text(oldest, JournalModel::What),
                 QStringLiteral("Change 2 ad groups · review · “\u2068Black Friday\u2069”"));
        QCOMPARE(text(oldest, JournalModel::Before), QStringLiteral("anna"));
        QCOMPARE(text(oldest, JournalModel::After), QStringLiteral("Demo account"));
        QCOMPARE(text(oldest, JournalModel::ResultColumn), QStringLiteral("✓ 1 done, ✖ 1 failed · ↶ taken back"));
        QVERIFY(text(oldest, JournalModel::When).startsWith(QLatin1String("24 Nov 2026, 09:30")));

        // The tester has asked for children: nothing may have been read for that.
        QVERIFY(model.hasChildren(oldest));
        source.rowsAsked.clear();
        if (model.canFetchMore(oldest))
            model.fetchMore(oldest);
        QTRY_COMPARE(model.rowCount(oldest), 3);
        QVERIFY(source.rowsAsked.count(QStringLiteral("job-1")) <= 1);
        QVERIFY(!model.canFetchMore(oldest));
        const QModelIndex budget = model.index(0, 0, oldest);
        QCOMPARE(text(budget, JournalModel::What), QStringLiteral("Title of adgrp_a"));
        QCOMPARE(text(budget, JournalModel::Before), QStringLiteral("US$100.00"));
        QCOMPARE(text(budget, JournalModel::After), QStringLiteral("US$140.00"));
        QCOMPARE(text(budget, JournalModel::ResultColumn), QStringLiteral("✓ Done"));
        QCOMPARE(text(model.index(2, 0, oldest), JournalModel::ResultColumn),
                 QStringLiteral("✖ Failed: The budget is too small."));
        QCOMPARE(model.job(budget)->id, QStringLiteral("job-1"));
        QCOMPARE(model.row(budget)->adGroupId, QStringLiteral("adgrp_a"));
        QVERIFY(!model.row(oldest));
        QVERIFY(!model.hasChildren(budget));
    }

    void deletedCreatedAndExpectedValues()
    {
        FakeSource source;
        fill(source);
        source.add(QStringLiteral("job-6"), BulkAction::Pause,
                   {row(QStringLiteral("a"), Field::BudgetAmount, usd(5), usd(5))}, QStringLiteral("panic_stop"));
        JournalModel model(&source, formats());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 6);
        const auto open = [&](const char *id) {
            const QModelIndex job = model.indexOf(QString::fromLatin1(id));
            model.fetchMore(job);
            return job;
        };
        const QModelIndex deleted = open("job-3");
        QTRY_COMPARE(model.rowCount(deleted), 2);
        QCOMPARE(text(model.index(0, 0, deleted), JournalModel::After), QStringLiteral("Deleted"));
        QCOMPARE(text(model.index(1, 0, deleted), JournalModel::After), QStringLiteral("kept for a copy"));
        const QModelIndex created = open("job-4");
        QTRY_COMPARE(model.rowCount(created), 1);
        QCOMPARE(text(model.index(0, 0, created), JournalModel::Before), QStringLiteral("—"));
        QCOMPARE(text(model.index(0, 0, created), JournalModel::After), QStringLiteral("Fresh"));
        const QModelIndex panic = open("job-6");
        QTRY_COMPARE(model.rowCount(panic), 1);
        QCOMPARE(text(model.index(0, 0, panic), JournalModel::After), QStringLiteral("as before"));
        QVERIFY(text(panic, JournalModel::What).endsWith(QLatin1String("panic stop")));
    }

    void tenThousandJobsComeInPortions()
    {
        FakeSource source;
        for (int i = 0; i < 10000; ++i)
            source.add(QStringLiteral("job-%1").arg(i), BulkAction::Pause, {});
        JournalModel model(&source, formats());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), JournalModel::Portion);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        while (model.rowCount() < 10000) {
            const int before = model.rowCount();
            QVERIFY(model.canFetchMore({}));
            model.fetchMore({});
            QVERIFY(!model.canFetchMore({})); // while it is being read
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(resets.count(), 0);
        QVERIFY(source.queries.size() <= 8);
        for (int i = 0; i < 10000; ++i)
            QCOMPARE(model.job(model.index(i, 0))->id, QStringLiteral("job-%1").arg(9999 - i));
        if (model.canFetchMore({}))
            model.fetchMore({});
        QTRY_VERIFY(!model.canFetchMore({}));
        QCOMPARE(model.rowCount(), 10000);
    }

    void whatIsPostedMeanwhileDoublesNothing()
    {
        FakeSource source;
        for (int i = 0; i < 300; ++i)
            source.add(QStringLiteral("job-%1").arg(i), BulkAction::Pause, {});
        JournalModel model(&source, formats());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 200);
        source.add(QStringLiteral("newer"), BulkAction::Pause, {});
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 300);
        QVERIFY(!model.indexOf(QStringLiteral("newer")).isValid());
        model.refresh();
        QTRY_VERIFY(model.indexOf(QStringLiteral("newer")).isValid());
        QCOMPARE(model.indexOf(QStringLiteral("newer")).row(), 0);
    }

    void anOlderAnswerIsDropped()
    {
        FakeSource source;
        fill(source);
        JournalModel model(&source, formats());
        model.setQuery({});
        JournalQuery query;
        query.action = BulkAction::Delete;
        model.setQuery(query); // before the first answer was taken
        QTRY_COMPARE(model.state(), JournalModel::State::Ready);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.job(model.index(0, 0))->id, QStringLiteral("job-3"));
    }

    void errorsAreTold()
    {
        FakeSource source;
        fill(source);
        source.failing = QStringLiteral("The disk is gone.");
        JournalModel model(&source, formats());
        model.setQuery({});
        QTRY_COMPARE(model.state(), JournalModel::State::Failed);
        QCOMPARE(model.error(), source.failing);
        source.failing.clear();
        source.failingRows = QStringLiteral("A page is broken.");
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 5);
        QVERIFY(model.error().isEmpty());
        const QModelIndex job = model.index(0, 0);
        model.fetchMore(job);
        QTRY_COMPARE(model.state(), JournalModel::State::Failed);
        QVERIFY(model.canFetchMore(job)); // it can be tried again
        source.failingRows.clear();
        model.fetchMore(job);
        QTRY_COMPARE(model.rowCount(job), 2);
    }
};

} // namespace

std::unique_ptr<QObject> makeJournalModelTest()
{
    return std::make_unique<JournalModelTest>();
}

} // namespace agm::test

#include "JournalModelTest.moc"
