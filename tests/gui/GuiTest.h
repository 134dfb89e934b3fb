// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

/// The whole program against a real sandbox over HTTP, driven by keys as a person would.
class GuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryAdGroup();
    void theChartLoadsWithTheAccount();
    void pausesByKeyboardAndTakesItBack();
    void saysWhatFailedAndRetries();
    void searchNarrowsAndEscClears();
    void aLetterInTheTableSearchesAndIsTakenBack();
    void skipsAndSaysWhy();
    void deleteAsksForTheCount();
    void aWrongKeyOffersAWayOut();
    void theServerGoneKeepsTheWindow();
    void deletedElsewhereWhileSelected();
    void aLockedAccountOffersToUnlock();
    void remembersColumnsAndWindow();
    void selectionSurvivesARefresh();
    void theStatsWindowChangesTheFigures();
    void everyControlSpeaks();
    void theDemoAccountNeedsNothing();
    void anAccountThatCannotBeOpenedIsNotEmpty();
    void cancelKeepsWhatIsDone();
    void withoutAKeychainTheWindowSaysSo();
    void anotherAccountWaitsForTheJob();
};

} // namespace agm
