// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// What a set of changes does to the committed daily spend: examples.
class MoneyImpactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBudgetIsRaised();
    void createdAndDeletedCount();
    void aCampaignBudgetIsShared();
    void someOfACampaignBudgetOnlyRedistribute();
    void unknownIsNothingNotZero();
    void anotherCurrencyIsNoSum();
    void lifetimeIsSpreadOverTheDaysLeft_data();
    void lifetimeIsSpreadOverTheDaysLeft();
    void lifetimeStandsApart();
    void whatMayBeSpent_data();
    void whatMayBeSpent();
};

} // namespace agm
