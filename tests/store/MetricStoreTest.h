// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

class MetricStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackExactly();
    void hoursAndZonesStandApart();
    void equalValuesAreOnlySeenLater();
    void fewerMetricsTakeNoneAway();
    void lateChangesAreMarked();
    void growthOfARunningDayIsNoLateChange();
    void aDayIsShownAsItWasSeenThen();
    void answersThatWereOvertakenAreDropped();
    void theZonesMidnightEndsTheDay();
    void totalsFollowEveryChange();
    void issuesKeepTheirFirstTime();
    void refusesWhatCannotBeKept();
    void randomRecordsAreTheSameInBothStores();
    void historySurvivesTheProgram();
    void anOlderFileIsBroughtUpToDate();
    void aFailedRecordLeavesNothing();
    void packedFiguresOfANewerProgramArePassedOver();
};

} // namespace agm::test
