// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// The one truth: what late, repeated and older answers may do to it.
class RepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersOfAnOlderGenerationAreDropped();
    void aPageAskedForBeforeAChangeDoesNotUndoIt();
    void aPageAskedForBeforeADeleteDoesNotBringItBack();
    void anAnswerKeepsTheMetricsOfTheWindow();
    void removalsKeepTheOthersInPlace();
    void whatIsNoLongerListedLeaves();
    void aLargeAccountForgetsOverSomeTurns();
    void whatAnEarlierListingBroughtDoesNotCount();
    void whatComesMeanwhileWaits();
};

/// What this computer keeps of an account, and what becomes of it when the server answers.
class AccountKeeperTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasListedIsThereBeforeTheFirstRequest();
    void theServersAnswerMergesById();
    void ourOwnChangesAreKept();
    void figuresOfAnotherWindowWait();
    void olderDaysGoWithTheFirstAnswer();
    void aListingThatWasCutIsAPart();
    void restoredRowsNeverUndoAnAnswer();
    void withoutAStoreTheListingGoesOn();
};

/// Listing again by itself, on a clock that the test moves.
class AutoRefreshTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offDoesNothing();
    void listsAgainAfterTheInterval();
    void waitsWhileSomebodyWorks();
    void failuresMakeItSlower();
    void aRefreshByHandStartsTheIntervalAnew();
    void anotherAccountStartsAnew();
};

/// Requests as text: JSON of an ad group, curl commands, HTTP archives.
class RequestsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAdGroupIsShownAsItCame();
    void aCopiedReadRuns();
    void aCopiedUpdateRuns();
    void aCopiedPauseRunsOnce();
    void aCopiedRequestOfTheLogRuns();
    void anArchiveHasEveryFieldOfTheFormat();
    void anArchiveHoldsNoKey();
};

/// Listing against the real sandbox and against broken servers.
class ListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsEveryAdGroupOnce();
    void figuresAreThoseOfTheWindow();
    void refusedAdGroupsDoNotStopTheOthers();
    void aCursorThatComesTwiceEndsTheListing();
    void aServerThatGoesKeepsWhatCame();
    void aWrongKeySaysSo();
    void deletedElsewhereLeavesAtTheNextListing();
    void cancelKeepsWhatCame();
    void anEmptyAccountIsComplete();
    void campaignsMayFailAlone();
    void campaignsOfLaterPagesStayUntilTheyCome();
    void listsWhileAdGroupsComeAndGo();
    void listsManyOfOneInstant();
    void aServerWithoutWindowsIsListedPlainly_data();
    void aServerWithoutWindowsIsListedPlainly();
};

/// What comes first when an account is listed again.
class ListingHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInSightAndWhatWasChangedComesFirst();
    void changesAreReadUntilWhatIsKnown();
    void aServerWithoutThatOrderIsListedAllTheSame();
    void anUrgentReadPassesTheListing();
};

/// The one write path.
class ChangeRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesAndSaysWhatFailed();
    void retryTakesOnlyWhatFailed();
    void undoRestoresExactlyWhatChanged();
    void undoLeavesForeignChangesAlone();
    void whatSomebodyElsePausedIsNotResumed();
    void aCancelledUndoCanBeCompleted();
    void cancelTakesBackWhatTheClientHolds();
    void cancelTakesBackWhatWasRefusedForNow();
    void deletesAndForgets();
    void deletedElsewhereIsSaid();
    void intentIsOnTheDiskBeforeTheRequest();
    void withoutAJournalNothingIsSent();
    void aMarkThatFailsSendsNothing();
    void aLockedAccountSendsNothing();
    void cancelKeepsWhatIsDone();
    void lostAnswersAreReadBack();
    void aServerThatGoesStopsTheJob();
    void aKeyWithoutPermissionIsNamed();
    void busyAdGroupsAreSkipped();
    void anInterruptedJobIsSettledAtTheNextStart();
    void theConnectionTestNamesPermissions();
    void everyEndpointAnswersTyped();
};

/// Edits, creations and mixed jobs through the one write path, and their drafts.
class EditJobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postsDraftsAndReadsThemBack();
    void whatWasChangedElsewhereIsNotOverwritten();
    void whatFailsStaysADraft();
    void aCreationIsMadeOnce();
    void theGuardAsksForTheNewTotal();
    void theDayIsCountedTogether();
    void nothingStartsBeforeTheDayIsKnown();
    void undoOfEditsRestoresEveryField();
    void undoOfACreationDeletesIt();
    void aDeletionKeepsWhatTheAdGroupHad();
    void anInterruptedEditIsSettledAtTheNextStart();
};

/// Drafts: conflicts, steps, the store.
class DraftBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftsSurviveTheProgram();
    void aRefreshNeverTouchesADraft();
    void aConflictHasThreeValuesAndAChoice();
    void stepsAreUndoneAndRedone();
    void twoCellsOfOneRowAreOneDraft();
    void whatIsAsTheServerHasItIsNoDraft();
    void unreadableDraftsStayInTheStore();
    void aStoreThatFailsIsSaid();
    void aPlanThatIsNoFileIsRefused();
    void aPlanThatIsTooLargeIsRefused();
};

} // namespace agm
