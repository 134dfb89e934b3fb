// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/changes/JobResultsDialog.h"
#include "views/changes/JobResultsModel.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QTableView>

namespace agm::test {
namespace {

QStringList shownIds(const JobResultsModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, JobResultsModel::Id).data(JobResultsModel::IdRole).toString();
    return ids;
}

/// What the model is to show, told another way.
QStringList expectedIds(const Job &job, bool onlyProblems)
{
    QStringList ids = job.ids(JobItemState::Failed) + job.ids(JobItemState::Unknown) + job.ids(JobItemState::Cancelled);
    QStringList wanted;
    for (const JobItem &item : job.items) {
        if (!onlyProblems || ids.contains(item.adGroupId))
            wanted += item.adGroupId;
    }
    return wanted;
}

class JobResultsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTitleOutcomeAndReason()
    {
        JobResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Job job = makeJob(BulkAction::Pause, 1, 1, 0, 1);
        job.items[0].changed = false;
        job.items[2].title.clear();
        model.setJob(job);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, JobResultsModel::State), QStringLiteral("Was paused already"));
        QCOMPARE(text(1, JobResultsModel::Title), QStringLiteral("Ad group 1"));
        QCOMPARE(text(1, JobResultsModel::State), QStringLiteral("Failed"));
        QCOMPARE(text(1, JobResultsModel::Reason), QStringLiteral("The budget is too small."));
        QCOMPARE(text(2, JobResultsModel::Title), QStringLiteral("(no title)"));
        QCOMPARE(text(2, JobResultsModel::State), QStringLiteral("Not sent"));
    }

    void anEditSaysWhatItChanged()
    {
        JobResultsModel model;
        Job job = makeJob(BulkAction::Edit, 1, 0, 0, 0);
        job.items[0].action = BulkAction::Edit;
        job.items[0].fields = {{Field::Title, {QStringLiteral("old"), QStringLiteral("new")}},
                               {Field::BidType, {QStringLiteral("minimum_cost"), QStringLiteral("average_target")}}};
        job.items[0].taken = {Field::Title};
        model.setJob(job);
        const QString details = model.index(0, JobResultsModel::Reason).data().toString();
        QVERIFY2(details.contains(QStringLiteral("old → new")), qPrintable(details));
        // What the server did not take was not changed.
        QVERIFY2(!details.contains(QStringLiteral("Cost target")), qPrintable(details));
    }

    void followsARunningJobWithoutReset()
    {
        JobResultsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Job job = makeJob(BulkAction::Pause, 0, 0, 40);
        model.setJob(job);
        model.setOnlyProblems(true);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QRandomGenerator random(4711);
        const JobItemState states[]
            = {JobItemState::Sent, JobItemState::Done, JobItemState::Failed, JobItemState::Unknown};
        bool only = true;
        for (int step = 0; step < 300; ++step) {
            for (int i = 0; i < 3; ++i)
                job.items[random.bounded(40)].state = states[random.bounded(4)];
            if (random.bounded(10) == 0) {
                only = !only;
                model.setOnlyProblems(only);
            }
            model.setJob(job);
            QCOMPARE(shownIds(model), expectedIds(job, only));
        }
        QCOMPARE(resets.count(), 0);
    }

    void changedRowsAreTold()
    {
        JobResultsModel model;
        Job job = makeJob(BulkAction::Pause, 0, 0, 3);
        model.setJob(job);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setJob(job);
        QCOMPARE(changes.count(), 0);
        job.items[1].state = JobItemState::Done;
        model.setJob(job);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    }

    void copiesTabSeparatedWithHeaders()
    {
        Job job = makeJob(BulkAction::Pause, 1, 1);
        job.items[1].title = QStringLiteral("Tab\there\nand a line");
        JobResultsDialog dialog(job, true);
        QVERIFY(present(dialog));
        auto *only = dialog.findChild<QCheckBox *>();
        QVERIFY(only->isChecked());
        QTest::keyClick(dialog.findChild<QTableView *>(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("Ad group\tOutcome\tDetails\tID"));
        QCOMPARE(lines[1].count(QLatin1Char('\t')), 3);
        QVERIFY(lines[1].endsWith(QLatin1String("adgrp_1")));
        only->setChecked(false);
        QTest::mouseClick(buttonWith(dialog, QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(QLatin1Char('\n')), 2);
    }

    void retryAndUndo()
    {
        JobResultsDialog dialog(makeJob(BulkAction::Pause, 2, 1), true);
        QVERIFY(present(dialog));
        QSignalSpy retried(&dialog, &JobResultsDialog::retryFailedRequested);
        QSignalSpy undone(&dialog, &JobResultsDialog::undoRequested);
        auto *retry = dialog.findChild<QPushButton *>(QStringLiteral("retryFailed"));
        auto *undo = dialog.findChild<QPushButton *>(QStringLiteral("undo"));
        QVERIFY(retry->isEnabled() && undo->isEnabled());
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QCOMPARE(retried.count(), 1);
        QCOMPARE(retried[0][0].toString(), QStringLiteral("job-1"));
        QVERIFY(!dialog.isVisible());
        dialog.show();
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(undone.count(), 1);
    }

    void disabledButtonsSayWhy()
    {
        JobResultsDialog dialog(makeJob(BulkAction::Delete, 2), false);
        auto *retry = dialog.findChild<QPushButton *>(QStringLiteral("retryFailed"));
        auto *undo = dialog.findChild<QPushButton *>(QStringLiteral("undo"));
        QVERIFY(!retry->isEnabled() && !undo->isEnabled());
        QCOMPARE(retry->toolTip(), QStringLiteral("Nothing failed."));
        QCOMPARE(undo->toolTip(), QStringLiteral("Deleting cannot be undone."));
        dialog.setJob(makeJob(BulkAction::Pause, 1, 1, 1), false);
        QCOMPARE(retry->toolTip(), QStringLiteral("The job is still running."));
        QVERIFY(!retry->isEnabled());
    }

    void enterOpensTheAdGroup()
    {
        JobResultsDialog dialog(makeJob(BulkAction::Pause, 1, 1), true);
        QVERIFY(present(dialog));
        QSignalSpy chosen(&dialog, &JobResultsDialog::adGroupChosen);
        auto *table = dialog.findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("adgrp_1"));
    }
};

} // namespace

std::unique_ptr<QObject> makeJobResultsTest()
{
    return std::make_unique<JobResultsTest>();
}

} // namespace agm::test

#include "JobResultsTest.moc"
