// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

class AccessScan;

/// Walks every action and every window of the program by keys.
class WalkTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void aScanFindsWhatIsWrong();
    void everyActionHasItsWordsAndItsName();
    void menusHaveNoKeyTwice();
    void theWindowIsReachedByTab();
    void chartsSayWhatTheyAre();

private:
    void select(int rows);
};

} // namespace agm
