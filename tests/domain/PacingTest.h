// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// How a spend goes on, from its days.
class PacingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConstantIsForecastExactly();
    void aPurelyWeeklySpendIsForecastExactly();
    void cappedByTheBudget();
    void neverBelowWhatIsSpent();
    void startsAnewAtABudgetChange();
    void tooLittleData();
    void aWeekdayWithoutSpend();
    void gapsAndCorrections();
    void theSameSeedGivesTheSame();
    void theIntervalCovers();
};

/// Days against what their past lets one expect.
class AnomaliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSpikeOfSpend();
    void steadySpend();
    void weekdaysAreExpected();
    void aTrendIsExpected();
    void fewEvents();
    void fewEventsInBursts();
    void manyEvents();
    void tooFewDays();
    void gapsAndCorrections();
    void seldomByChance();
};

} // namespace agm
