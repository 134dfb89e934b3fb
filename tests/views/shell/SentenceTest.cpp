// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/shell/ShellMake.h"
#include "tests/views/shell/ShellTests.h"
#include "views/changes/BulkSentence.h"

namespace agm::test {
namespace {

const QString pausesFourteen = QStringLiteral("Pause 14 ad groups (−US$620/day)");

class SentenceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonSaysVerbCountAndMoney()
    {
        QCOMPARE(bulk::button(makePlan(BulkAction::Pause, 14, 8420, 7800)), pausesFourteen);
        QCOMPARE(bulk::button(makePlan(BulkAction::Resume, 1, 0, 25.5)),
                 QStringLiteral("Resume 1 ad group (+US$25.50/day)"));
        QCOMPARE(bulk::button(makePlan(BulkAction::Pause, 1200, 100, 100)), QStringLiteral("Pause 1,200 ad groups"));
        QCOMPARE(bulk::button(makePlan(BulkAction::Delete, 2, 100, 40)),
                 QStringLiteral("Delete 2 ad groups (−US$60/day)"));
    }

    void buttonDoesNotHideWhatIsUnknown()
    {
        BulkPlan plan = makePlan(BulkAction::Pause, 3, 100, 100);
        plan.before.unknown = {3, 0};
        QCOMPARE(bulk::button(plan), QStringLiteral("Pause 3 ad groups (unknown/day)"));
        QVERIFY(
            bulk::money(plan).startsWith(QLatin1String("The known part of the committed daily spend stays at US$100")));
        plan.after = spend({money(60)});
        QCOMPARE(bulk::button(plan), QStringLiteral("Pause 3 ad groups (−US$40/day + unknown)"));
        QCOMPARE(bulk::unknownChange(plan),
                 QStringLiteral("Also stops: 3 ad groups whose amount per day is not known."));
    }

    void titles()
    {
        QCOMPARE(bulk::title(makePlan(BulkAction::Pause, 14, 1, 0)), QStringLiteral("Pause 14 ad groups?"));
        QCOMPARE(bulk::title(makePlan(BulkAction::Resume, 1, 0, 1)), QStringLiteral("Resume 1 ad group?"));
        QCOMPARE(bulk::title(makePlan(BulkAction::Delete, 0, 0, 0)), QStringLiteral("Nothing to delete"));
    }

    void skippedNamesEachReasonWithItsCount()
    {
        BulkPlan plan = makePlan(BulkAction::Pause, 14, 1, 0);
        QCOMPARE(bulk::skipped(plan), QString());
        skip(plan, SkipReason::Rejected, 2);
        skip(plan, SkipReason::AlreadyPaused, 3);
        const QString text = bulk::skipped(plan);
        QVERIFY2(text.startsWith(QLatin1String("5 of the 19 ad groups selected are skipped: ")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("3")) && text.contains(QLatin1String("2")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("paused")) && text.contains(QLatin1String("rejected")), qPrintable(text));

        BulkPlan one = makePlan(BulkAction::Resume, 1, 0, 1);
        skip(one, SkipReason::Busy, 1);
        QVERIFY(bulk::skipped(one).startsWith(QLatin1String("1 of the 2 ad groups selected is skipped: ")));
    }

    void moneyBeforeAndAfter()
    {
        QCOMPARE(bulk::money(makePlan(BulkAction::Pause, 14, 8420, 7800)),
                 QStringLiteral("US$8,420/day → US$7,800/day (▼\u00a0−US$620/day)"));
        QCOMPARE(bulk::money(makePlan(BulkAction::Resume, 1, 0, 20)),
                 QStringLiteral("US$0/day → US$20/day (▲\u00a0+US$20/day)"));
        QCOMPARE(bulk::money(makePlan(BulkAction::Pause, 1, 100, 100)),
                 QStringLiteral("The committed daily spend stays at US$100/day."));
    }

    void currenciesAreNeverAdded()
    {
        BulkPlan plan = makePlan(BulkAction::Pause, 3, 0, 0);
        plan.before = spend({money(300, u"EUR"), money(100), money(50, u"GBP")});
        plan.after = spend({money(200, u"EUR"), money(70), money(50, u"GBP")});
        const QStringList lines = bulk::money(plan).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(QStringLiteral("€300/day → €200/day (▼\u00a0−€100/day)")));
        QVERIFY(lines[1].contains(QStringLiteral("US$100/day → US$70/day (▼\u00a0−US$30/day)")));
        const QString button = bulk::button(plan);
        QVERIFY2(button.contains(QStringLiteral("−€100/day")) && button.contains(QStringLiteral("−US$30/day")),
                 qPrintable(button));
    }

    void unknownPartsInWords()
    {
        QCOMPARE(bulk::unknown({}), QString());
        QCOMPARE(bulk::unknown({1, 0}), QStringLiteral("Not included: 1 ad group without a known amount per day."));
        QCOMPARE(bulk::unknown({3, 1}),
                 QStringLiteral("Not included: 3 ad groups and 1 campaign without a known amount per day."));
        QCOMPARE(bulk::unknown({0, 2}), QStringLiteral("Not included: 2 campaigns without a known amount per day."));
        QCOMPARE(bulk::committed(spend({})), QStringLiteral("nothing"));
        QCOMPARE(bulk::committed(spend({}, {2, 0})), QStringLiteral("unknown"));
    }

    void sharedCampaignBudgets()
    {
        BulkPlan plan = makePlan(BulkAction::Pause, 4, 100, 100);
        QCOMPARE(bulk::redistribution(plan), QString());
        plan.redistributed = 1;
        QVERIFY(
            bulk::redistribution(plan).startsWith(QLatin1String("1 of them shares a campaign budget that stays on")));
        plan.redistributed = 4;
        QVERIFY(bulk::redistribution(plan).contains(QLatin1String("nothing is saved")));
        plan.action = BulkAction::Resume;
        QVERIFY(bulk::redistribution(plan).contains(QLatin1String("nothing is added")));
    }

    void nothingToDoSaysWhy()
    {
        BulkPlan plan = makePlan(BulkAction::Resume, 0, 0, 0);
        QVERIFY(bulk::nothingToDo(plan).contains(QLatin1String("Select some")));
        skip(plan, SkipReason::Rejected, 2);
        QVERIFY2(bulk::nothingToDo(plan).startsWith(QLatin1String("None of the 2 ad groups selected takes part: ")),
                 qPrintable(bulk::nothingToDo(plan)));
        QVERIFY(bulk::nothingToDo(plan).contains(QLatin1String("has to be corrected first")));
        BulkPlan one = makePlan(BulkAction::Pause, 0, 0, 0);
        skip(one, SkipReason::AlreadyPaused, 1);
        QVERIFY(bulk::nothingToDo(one).startsWith(QLatin1String("The selected ad group takes no part: ")));
        QCOMPARE(bulk::nothingToDo(makePlan(BulkAction::Pause, 1, 1, 0)), QString());
    }

    void runningAndTimeLeft()
    {
        Job job = makeJob(BulkAction::Pause, 131, 1, 82);
        QCOMPARE(bulk::running(job), QStringLiteral("Pausing 214 ad groups… 131 done, 1 failed"));
        QCOMPARE(bulk::runningShort(job), QStringLiteral("Pausing 132/214, 1 failed"));
        QCOMPARE(bulk::timeLeft(-1), QString());
        QVERIFY(bulk::timeLeft(9000).contains(QLatin1String("9"))
                && bulk::timeLeft(9000).endsWith(QLatin1String("left")));
        QCOMPARE(bulk::timeLeft(0), bulk::timeLeft(1000));
        job.items[150].state = JobItemState::Sent;
        job.cancelling = true;
        QCOMPARE(bulk::running(job), QStringLiteral("Cancelling… 131 done, 1 failed, waiting for 1 ad group"));
    }

    void finishedNamesWhatWasNotDone()
    {
        QCOMPARE(bulk::finished(makeJob(BulkAction::Pause, 12, 2), {money(-620)}),
                 QStringLiteral("Paused 12 ad groups (−US$620/day). 2 failed."));
        QCOMPARE(bulk::finished(makeJob(BulkAction::Resume, 1, 0, 0, 3), {}),
                 QStringLiteral("Resumed 1 ad group. 3 were not sent."));
        QCOMPARE(bulk::finished(makeJob(BulkAction::Delete, 0, 1), {}),
                 QStringLiteral("No ad group was deleted. 1 failed."));
        Job undo = makeJob(BulkAction::Resume, 2);
        undo.undoOf = QStringLiteral("job-0");
        QCOMPARE(bulk::finished(undo, {}), QStringLiteral("Undone: Resumed 2 ad groups."));
        Job lost = makeJob(BulkAction::Pause, 1);
        lost.items += item(9, JobItemState::Unknown, QStringLiteral("The answer was lost."));
        QVERIFY(bulk::finished(lost, {}).contains(QLatin1String("For 1 the outcome is not known")));
        Job refused = makeJob(BulkAction::Pause, 0, 0, 2);
        refused.error = Error{ErrorKind::Storage, {}, QStringLiteral("The disk is full."), 0, -1};
        QCOMPARE(bulk::finished(refused, {}), QStringLiteral("Nothing was sent: The disk is full."));
    }

    void aReviewTellsEachKindOfRow()
    {
        Job job = makeJob(BulkAction::Edit, 4);
        job.items[0].changed = true;
        job.items[1].action = BulkAction::Create;
        job.items[1].changed = true;
        job.items[2].action = BulkAction::Delete;
        job.items[2].changed = true;
        job.items[3].changed = false;
        QCOMPARE(bulk::itemState(job.items[0]), QStringLiteral("Changed"));
        QCOMPARE(bulk::itemState(job.items[1]), QStringLiteral("Created"));
        QCOMPARE(bulk::itemState(job.items[2]), QStringLiteral("Deleted"));
        const QString text = bulk::finished(job, {});
        for (const char *part : {"hanged 1 ad group", "reated 1 ad group", "eleted 1 ad group", " 1 was so already."})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
        job.items[1].error = Error{ErrorKind::Refused, {}, QStringLiteral("Not taken: Budget."), 0, -1};
        QCOMPARE(bulk::reasons(job), QStringList{QStringLiteral("1 × Not taken: Budget.")});
    }

    void reasonsAreCounted()
    {
        Job job = makeJob(BulkAction::Pause, 1, 2);
        job.items.prepend(item(50, JobItemState::Failed, QStringLiteral("Gone.")));
        QCOMPARE(bulk::reasons(job),
                 QStringList({QStringLiteral("2 × The budget is too small."), QStringLiteral("1 × Gone.")}));
    }
};

} // namespace

std::unique_ptr<QObject> makeSentenceTest()
{
    return std::make_unique<SentenceTest>();
}

} // namespace agm::test

#include "SentenceTest.moc"
