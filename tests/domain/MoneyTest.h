// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Committed spend, bulk plans and totals: what a wrong click would cost.
class MoneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsOnCommits_data();
    void onlyWhatIsOnCommits();
    void aCampaignBudgetCountsOnce();
    void pausingSomeOfACampaignBudgetChangesNothing();
    void unknownIsNeverZero();
    void currenciesAreNeverAdded();
    void theAccountTwiceGivesTwice();
    void anActionAndItsInverseGiveZero();
    void orderOfRowsIsIrrelevant();
    void plansSkipWithAReason_data();
    void plansSkipWithAReason();
    void plansTakeEachAdGroupOnce();
    void partsLookAtTheSelectionAlone();
    void amountsBeyondAllSenseKeepTheirSign();
    void totalsAreRecomputedFromSums();
    void totalsOfUniquePeopleDoNotExist();
    void totalsNameWhatTheyCannotAdd();
};

} // namespace agm
