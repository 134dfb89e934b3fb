// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

class TrendChart;

/// Review, charts and what the table concludes, through the whole window.
class FigureGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void theReviewAddsUpToTheServersDatabase();
    void aLineOfTheReviewSelectsItsAdGroups();
    void theTrendFollowsTheSelection();
    void anEarlierDayIsShownAsItWasSeen();
    void inAnotherZoneTheChartSaysWhoseDaysAreDrawn();
    void aChartSelectsInTheTable();
    void hiddenChartsAskForNothing();
    void aTargetChangesTheVerdicts();
    void withoutReportsTheChartSaysWhereItsFiguresAreFrom();
    void offlineTheHistoryIsShown();

private:
    bool settled();
    TrendChart *trendChart() const;
    void showDays(QDate first, QDate last);
};

} // namespace agm
