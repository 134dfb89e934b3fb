// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// What holds for the money impact of any changes of any account; a failure names the seed that made them.
class MoneyPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAddUpToTheTotal();
    void anEditAndItsInverseGiveZero();
    void orderIsIrrelevant();
    void pausingACampaignBudget();
    void theAccountTwiceGivesTwice();
    void noChangesGiveNoChange();
    void sidesAreTheCommittedSpend();
};

} // namespace agm
