// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/PanicDialog.h"
#include "tests/views/journal/JournalMake.h"
#include "tests/views/journal/JournalViewTests.h"
#include "views/changes/RestoreDialog.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableWidget>

namespace agm::test {
namespace {

PanicQuestion question()
{
    PanicQuestion question;
    question.groups = 214;
    question.unknown = 2;
    question.perHour = {usd(350.83)};
    question.perDay = {usd(8420)};
    question.first = {{QStringLiteral("No amount"), {}}, {QStringLiteral("US founders"), usd(900)}};
    return question;
}

RestoreView view()
{
    RestoreView view;
    view.stoppedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);
    view.stages = {{{QStringLiteral("a"), QStringLiteral("b")}, {usd(20)}, 0, RestoreStage::State::Waiting, 0, 0},
                   {{QStringLiteral("c")}, {usd(100)}, 1, RestoreStage::State::Waiting, 0, 0}};
    return view;
}

QString label(const QWidget &widget, const char *name)
{
    return widget.findChild<QLabel *>(QLatin1String(name))->text();
}

class PanicDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWithTheMoneyOnTheButton()
    {
        PanicDialog dialog(formats());
        dialog.setQuestion(question());
        QVERIFY(present(dialog));
        QCOMPARE(label(dialog, "heading"), QStringLiteral("US$350.83 per hour now"));
        QVERIFY(label(dialog, "text").contains(QLatin1String("2 ad groups without a known amount")));
        auto *stop = button(dialog, "stop");
        QCOMPARE(stop->text(), QStringLiteral("Stop 214 ad groups (−US$8,420/day)"));
        QSignalSpy stopped(&dialog, &PanicDialog::stopRequested);
        QVERIFY(stop->hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(stopped.count(), 1);
        QVERIFY(dialog.isVisible());
    }

    void escapeLeavesWithoutStopping()
    {
        PanicDialog dialog(formats());
        dialog.setQuestion(question());
        QVERIFY(present(dialog));
        QSignalSpy stopped(&dialog, &PanicDialog::stopRequested);
        QSignalSpy closed(&dialog, &PanicDialog::closed);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(stopped.count(), 0);
        QCOMPARE(closed.count(), 1);
    }

    void refusedAndNothingToStop()
    {
        PanicDialog dialog(formats());
        PanicQuestion refused = question();
        refused.notPossible = QStringLiteral("This account is read-only.");
        dialog.setQuestion(refused);
        QVERIFY(present(dialog));
        QVERIFY(!button(dialog, "stop")->isEnabled());
        QCOMPARE(button(dialog, "stop")->toolTip(), refused.notPossible);
        QVERIFY(label(dialog, "text").contains(refused.notPossible));
        dialog.setQuestion({});
        QCOMPARE(label(dialog, "heading"), QStringLiteral("Nothing spends now"));
        QVERIFY(!button(dialog, "stop")->isEnabled());
    }

    void countsDown()
    {
        PanicDialog dialog(formats());
        dialog.setQuestion(question());
        QVERIFY(present(dialog));
        PanicProgress progress;
        progress.total = 214;
        progress.done = 100;
        progress.failed = 1;
        progress.perHour = {usd(212)};
        progress.reasons = {QStringLiteral("The server is busy.")};
        dialog.setProgress(progress);
        QCOMPARE(label(dialog, "left"), QStringLiteral("US$212.00 per hour still running"));
        QCOMPARE(label(dialog, "counts"), QStringLiteral("100 of 214 stopped · ✖ 1 failed"));
        QCOMPARE(label(dialog, "reasons"), QStringLiteral("The server is busy."));
        dialog.setQuestion(question()); // a late one changes nothing
        QVERIFY(!button(dialog, "stop")->isVisible());
        QSignalSpy cancelled(&dialog, &PanicDialog::cancelRequested);
        auto *cancel = button(dialog, "cancelRest");
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QCOMPARE(cancelled.count(), 1);
        progress.cancelling = true;
        dialog.setProgress(progress);
        QVERIFY(!cancel->isEnabled());
        progress.finished = true;
        progress.cancelling = false;
        progress.notSent = 113;
        progress.canRestore = true;
        dialog.setProgress(progress);
        QCOMPARE(label(dialog, "left"), QStringLiteral("US$212.00 per hour still running"));
        QVERIFY(!cancel->isVisible());
        QVERIFY(button(dialog, "restore")->isEnabled());
    }

    void everythingIsStopped()
    {
        PanicDialog dialog(formats());
        QVERIFY(present(dialog));
        PanicProgress progress;
        progress.total = progress.done = 3;
        progress.unknownLeft = 1;
        progress.finished = true;
        dialog.setProgress(progress);
        QVERIFY(label(dialog, "left") != QLatin1String("Everything is stopped"));
        progress.unknownLeft = 0;
        progress.canRestore = true;
        dialog.setProgress(progress);
        QCOMPARE(label(dialog, "left"), QStringLiteral("Everything is stopped"));
        QSignalSpy restored(&dialog, &PanicDialog::restoreRequested);
        button(dialog, "restore")->setFocus();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(restored.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void hidingStopsNothing()
    {
        PanicDialog dialog(formats());
        QVERIFY(present(dialog));
        PanicProgress progress;
        progress.total = 3;
        dialog.setProgress(progress);
        QSignalSpy cancelled(&dialog, &PanicDialog::cancelRequested);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(cancelled.count(), 0);
    }

    void restoresStageByStage()
    {
        RestoreDialog dialog(formats());
        RestoreView shown = view();
        dialog.setView(shown);
        QVERIFY(present(dialog));
        QSignalSpy restored(&dialog, &RestoreDialog::restoreRequested);
        auto *restore = button(dialog, "restore");
        QCOMPARE(label(dialog, "heading"), QStringLiteral("3 ad groups to restore"));
        QCOMPARE(restore->text(), QStringLiteral("Restore the first 2 ad groups (+US$20/day)"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(restored.count(), 1);
        QCOMPARE(restored[0][0].toStringList(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        shown.stages[0].state = RestoreStage::State::Running;
        shown.stages[0].restored = 1;
        dialog.setView(shown);
        QVERIFY(!restore->isEnabled());
        QVERIFY(button(dialog, "cancelRest")->isVisible());
        shown.stages[0].state = RestoreStage::State::Done;
        shown.stages[0].failed = 1;
        dialog.setView(shown);
        QCOMPARE(restore->text(), QStringLiteral("Restore the next 1 ad group (+US$100/day + unknown)"));
        QVERIFY(restore->isEnabled());
        auto *stages = dialog.findChild<QTableWidget *>(QStringLiteral("stages"));
        QCOMPARE(stages->item(0, 3)->text(), QStringLiteral("✓ 1 restored, ✖ 1 not"));
        shown.stages[1].state = RestoreStage::State::Done;
        dialog.setView(shown);
        QVERIFY(!restore->isVisible());
        QCOMPARE(label(dialog, "heading"), QStringLiteral("The last stage is on"));
    }

    void sayWhatIsSkipped()
    {
        RestoreDialog dialog(formats());
        RestoreView shown = view();
        shown.skipped = {{QStringLiteral("Brand"), QStringLiteral("Its budget was changed since.")}};
        shown.notPossible = QStringLiteral("This account is read-only.");
        dialog.setView(shown);
        QVERIFY(present(dialog));
        auto *skipped = dialog.findChild<QTableWidget *>(QStringLiteral("skipped"));
        QCOMPARE(skipped->rowCount(), 1);
        QCOMPARE(skipped->item(0, 1)->text(), shown.skipped[0].why);
        QVERIFY(!button(dialog, "restore")->isEnabled());
        QCOMPARE(button(dialog, "restore")->toolTip(), shown.notPossible);
        QSignalSpy closed(&dialog, &RestoreDialog::closed);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        dialog.setView({});
        QCOMPARE(label(dialog, "heading"), QStringLiteral("Nothing to restore"));
    }
};

} // namespace

std::unique_ptr<QObject> makePanicDialogTest()
{
    return std::make_unique<PanicDialogTest>();
}

} // namespace agm::test

#include "PanicDialogTest.moc"
