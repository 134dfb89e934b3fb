// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Words, money, the registry, readings, windows and states.
class ValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreOneNumberPerText();
    void wordsSurviveManyThreads();
    void currenciesIgnoreLetterCase();
    void moneyIsExactToAMicro();
    void registryHasTheFiftyNineOfThePage();
    void registryRowsAreComplete();
    void readingsTellZeroFromNothing_data();
    void readingsTellZeroFromNothing();
    void spendWithoutAResultIsALowerBound();
    void resultsFollowTheResultEvent_data();
    void resultsFollowTheResultEvent();
    void metricsOfAnotherAnswerLeaveTheSettings();
    void equalPartsOfTargetingsAreShared();
    void sharedTargetingsComeAndGo();
    void numbersAreKeptExactly();
    void idsAreFoundWhateverCameAndWent();
    void windowsHaveWholeDays_data();
    void windowsHaveWholeDays();
    void windowsKeepTheLengthOfAChangedDay();
    void customWindowsAreChecked();
    void statesFollowStatusThenDelivery_data();
    void statesFollowStatusThenDelivery();
};

} // namespace agm
