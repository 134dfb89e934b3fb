// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// What the one write path does at its edges: rows that the server takes in part, changes that were made elsewhere
/// already, starts after a crash with several open jobs, and the guard's question.
class WritePathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenInPartIsRecordedAndTakenBack();
    void whatWasSoAlreadyIsNotTakenBack();
    void aLaterJobShowsWhatAnEarlierOneLeft();
    void aClockSetBackHidesNoLaterJob();
    void twoCreationsOfOneTitleAreTold();
    void aboveALimitNothingIsSentWithoutTheAnswer();
    void stoppingAndUndoingAreNeverAskedAbout();
};

} // namespace agm
