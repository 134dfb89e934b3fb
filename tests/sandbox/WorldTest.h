// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// The made-up account.
class WorldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld();
    void otherSeedOtherWorld();
    void everyStateIsThere();
    void attributesArePresent();
    void bothSpellings();
    void moneyWasters();
    void factsReachBack();
    void restartKeepsEverything();
    void closedDaysAreStored();
    void notADatabase();
};

} // namespace agm::test
