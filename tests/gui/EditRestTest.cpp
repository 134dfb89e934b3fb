// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/EditGuiTest.h"

#include "app/sandbox/SandboxServer.h"
#include "domain/AdGroupEdit.h"
#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/ChangeRunner.h"
#include "sync/DraftBook.h"
#include "sync/PanicStop.h"
#include "views/changes/ReviewDialog.h"
#include "views/shell/AccountBar.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/MainWindow.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace agm {

void EditGuiTest::aRestoreBringsBackWhatWasStoppedAtASecondTry()
{
    openProgram();
    QVERIFY(loaded(60));
    const EditPlan stop = planPanicStop(session()->repository()->groups(), session()->repository()->campaigns(),
                                        QDateTime::currentDateTimeUtc());
    const int running = int(stop.rows.size());
    QVERIFY(running > 5);
    m_server->failFor(stop.rows.constFirst().adGroupId, 422, QStringLiteral("not now"));
    QVERIFY(session()->changes()->start(stop));
    QVERIFY(jobDone());
    m_server->clearFailures();
    QVERIFY(session()->changes()->retryFailed(session()->changes()->jobIds().constLast()));
    QVERIFY(jobDone());
    window()->actions().change.restore->trigger();
    QWidget *restore = dialog();
    QVERIFY(restore);
    QCOMPARE(restore->findChild<QLabel *>(QStringLiteral("heading"))->text(),
             QStringLiteral("%1 ad groups to restore").arg(running));
}

void EditGuiTest::aQuitThatWasCalledOffDoesNotCloseLater()
{
    openProgram();
    QVERIFY(loaded(60));
    QList<ProposedEdit> edits;
    for (const AdGroupPtr &group : session()->repository()->groups().first(12))
        edits.append({group->id, {{Field::Title, QStringLiteral("renamed ") + group->id}}});
    session()->drafts()->propose(edits, QStringLiteral("Rename"));
    m_server->setLatency(200);
    ReviewDialog *review = openReview();
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    window()->close();
    QPushButton *quit = buttonWith(dialog(), QStringLiteral("Do not send"));
    QVERIFY(quit);
    quit->click();
    QVERIFY(jobDone());
    m_server->setLatency(0);
    // What was not sent stays a draft: the window asks, and stays.
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QMessageBox *>(dialog()) && buttonWith(dialog(), QStringLiteral("Keep them")),
                             Long);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    review = openReview();
    QVERIFY(review);
    QTest::keyClick(review, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(session()->drafts()->isEmpty(), Long);
    // The end of that job is told in the window, which a quit of before would have closed instead.
    QTRY_VERIFY_WITH_TIMEOUT(hasNotice(QStringLiteral("job:") + session()->changes()->jobIds().constLast()), Long);
    QVERIFY(window()->isVisible());
}

void EditGuiTest::whatIsOnlyDraftedIsNotOfferedToResume()
{
    openProgram();
    QVERIFY(loaded(60));
    const auto groups = session()->repository()->groups();
    const auto paused = std::find_if(groups.begin(), groups.end(), [](const AdGroupPtr &group) {
        return group->knownStatus() == AdGroupStatus::Paused;
    });
    QVERIFY(paused != groups.end());
    const AdGroupPtr source = *paused;
    const QString made = session()->drafts()->create(
        {source->campaignId.text(), copyOf(*source, QStringLiteral("A copy"))}, source->id, {});
    QTRY_COMPARE_WITH_TIMEOUT(table()->model()->rowCount(), 61, Long);
    const auto isOffered = [&](const QString &text, bool enabled) {
        const auto buttons = window()->findChild<AccountBar *>()->findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(), [&](const QPushButton *button) {
            return button->accessibleName() == text && button->isEnabled() == enabled;
        });
    };
    table()->selectIds({source->id});
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(QStringLiteral("Resume 1"), true), Long);
    // The copy is paused, too, but only here.
    table()->selectIds({made});
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(QStringLiteral("Resume"), false), Long);
    QVERIFY(isOffered(QStringLiteral("Pause"), false));
    QVERIFY(window()->actions().change.discardSelected->isEnabled());
    table()->selectIds({made, source->id});
    QTRY_VERIFY_WITH_TIMEOUT(isOffered(QStringLiteral("Resume 1"), true), Long);
}

} // namespace agm
