// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// What the journal's records are turned into: a plan that takes a job back, and what the window reads. On both
/// journals.
class JournalUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAreSwapped_data() { bothJournals(); }
    void editsAreSwapped();
    void theKindOfARowFollowsFromWhatItChanges_data() { bothJournals(); }
    void theKindOfARowFollowsFromWhatItChanges();
    void onlyConfirmedRowsThatChangedSomething_data() { bothJournals(); }
    void onlyConfirmedRowsThatChangedSomething();
    void aCreatedOneIsDeletedAsItWasCreated_data() { bothJournals(); }
    void aCreatedOneIsDeletedAsItWasCreated();
    void whatWasCreatedAndEditedInOneJobIsDeletedOnce_data() { bothJournals(); }
    void whatWasCreatedAndEditedInOneJobIsDeletedOnce();
    void aDeletedOneCanOnlyBeCopied_data() { bothJournals(); }
    void aDeletedOneCanOnlyBeCopied();
    void aScopeNarrows_data() { bothJournals(); }
    void aScopeNarrows();
    void undoRedoUndo_data() { bothJournals(); }
    void undoRedoUndo();
    void everyKindOfValueComesBack();
    void whatCannotBeReadIsNotWrittenBack();
    void errorsAreTold();

private:
    void bothJournals();
};

class JournalReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jobsWithTheirCounts();
    void rowsWithTheirValues();
    void whatIsNotUnderstoodIsKeptAsText();
    void aBrokenStoreIsAnError();
};

class OwnChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatReallyChangedIsTold();
};

class PanicStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatMaySpend();
    void theMostExpensiveFirst();
    void aCampaignBudgetIsShared();
    void rowsExpectTheirBudget();
    void nothingRunsAfterwards();
    void anHourIsATwentyFourth();
    void stagesPartition_data();
    void stagesPartition();
};

} // namespace agm
