// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Which days have to be asked for again.
class SeriesNeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForWhatIsMissing();
    void asksAgainForWhatMayChange_data();
    void asksAgainForWhatMayChange();
    void hoursNeedAllTheirParts();
    void whatTheServerDoesNotHaveIsNotAskedForAllTheTime();
};

/// What a row of a report says of days it does not name.
class ReportEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingDaysAreZeroOnlyWhenProven();
    void daysAreThoseOfTheReport();
    void hoursHaveNoReach();
};

/// Series against the real sandbox.
class SeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsAreThoseOfTheDatabase();
    void hoursAddUpToTheirDay();
    void whatIsKnownIsNotAskedForAgain();
    void manyAdGroupsShareCalls();
    void requestsForTheSameShareTheirCalls();
    void deletingCancels();
    void historyOnlyAsksNothing();
    void restartOfflineShowsHistory();
    void lateChangesAreMarked();
    void currenciesAreNotMixed();
    void withoutAStoreFiguresAreStillShown();
    void theEndOfTheSessionLeavesRequestsAlone();
};

/// Series against servers that refuse and fail.
class SeriesFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutThePermissionDaysAreListed();
    void aGoneEndpointIsRemembered();
    void anUnknownEndpointIsFoundByOneCall();
    void refusedHoursAreAGap();
    void oneDeletedAdGroupCostsTheOthersNothing();
    void aNamelessNotFoundIsSplit();
    void halfTheCallsFailing();
    void aFailingServerLeavesNoZeros();
    void refusedListingsLeaveOneGap();
};

/// The period before, what listings leave in the store, and since when issues are there.
class PeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePeriodBeforeHasItsFigures();
    void anotherWindowTakesItAway();
    void allTimeHasNone();
    void aFailureIsSaid();
    void listingsOfOneDayAreKept();
    void longerListingsAreNot();
    void issuesAreNotedOnce();
};

} // namespace agm
