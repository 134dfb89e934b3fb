// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// The first page's values, computed by hand.
class PeriodReviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAtAll();
    void totals();
    void totalsOfSeveralKinds();
    void aPeriodBeforeThatIsNotKnown();
    void unknownFigures();
    void moversOfSums();
    void moversOfRatios();
    void growingMovesNoRatio();
    void movesOfAllAddUpToTheChange();
    void moversOfSeveralCurrencies();
    void waste();
    void wasteNeedsPeers();
    void issuesByAge();
    void theOrderOfAdGroupsIsIrrelevant();
    void correctionsBelowZero();
};

/// Budgets and days of the review.
class ReviewDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pacingOfADay();
    void pacingWithoutDays();
    void pacingFurthestFirst();
    void aCampaignBudgetCountsOnce();
    void aCampaignNeedsAllItsAdGroups();
    void lifetimeBudget();
    void lifetimeOverAChangeOfClocks();
    void lifetimeOfAllTime();
    void budgetsOfAnotherCurrency();
    void changedToday();
    void anomalies();
    void todayIsLeftOut();
    void anomaliesAreAdjustedDayByDay();
    void whatIsLeftOut();
};

} // namespace agm
