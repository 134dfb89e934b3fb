// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Pace, priority and waits with a clock that the test turns; no network and no real waiting.
class PacingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thousandPausesMeetNo429_data();
    void thousandPausesMeetNo429();
    void readsAreNotStarvedByABulkJob();
    void operationsDoNotShareALimit();
    void foregroundGoesFirst();
    void anUrgentReadPassesABulkJobsReads();
    void rateLimitHoldsBackTheOperation();
    void lowerLimitIsLearnt();
    void retryWaitsAreTheTables();
    void totalDeadlineWhileHeldBack();
};

} // namespace agm::test
