// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

class ReviewDialog;

/// Edits from the key to the server and back, through the whole window.
class EditGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void raisesBudgetsByKeyboardReviewsPostsAndTakesItBack();
    void draftsStayOverAQuitThatTells();
    void theReviewHoldsBackWhatIsBlocked();
    void anExtraZeroAsksForTheNewTotal();
    void whatChangedElsewhereIsDecided();
    void undoAndRedoGoOverDraftsAndJobs();
    void aReadOnlyAccountDraftsButDoesNotPost();
    void aPlanGoesToAColleagueAndBack();
    void aPlanOnTheCommandLineIsOpenedOnce();
    void aPlanWaitsForTheAccount();
    void aJobOfAnEarlierRunIsUndoneFromTheJournal();
    void oneFieldIsUndoneFromTheJournal();
    void aDeletedAdGroupIsOfferedAsAPausedCopy();
    void panicStopsEverythingAndRestoresInStages();
    void createsACopyThatRests();
    void whatIsOnlyDraftedIsNotOfferedToResume();
    void aRestoreBringsBackWhatWasStoppedAtASecondTry();
    void aQuitThatWasCalledOffDoesNotCloseLater();

private:
    void select(const QStringList &ids);
    /// Opens the budget editor on these and types the percentage; the editor stays open.
    void raiseBudgets(const QStringList &ids, const QString &percent);
    ReviewDialog *openReview();
    /// Posts every draft from the review, by keys.
    bool postAll();
    /// Waits until no job runs any more.
    bool jobDone();
};

} // namespace agm
