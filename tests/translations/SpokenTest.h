// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/translations/WindowWalk.h"

namespace agm::translations {

/// The program as a person of another language sees it.
class SpokenTest : public WindowWalk {
    Q_OBJECT

private Q_SLOTS:
    void menusAreTranslated_data();
    void menusAreTranslated();
    void arabicRunsFromRightToLeft();
    void germanAmountsTakeAComma();
    void budgetsAreReadAsTheyAreShown_data();
    void budgetsAreReadAsTheyAreShown();
    void everySentenceIsAskedForAsItsFileSays();
    void menusHaveKeysOfTheirOwn_data();
    void menusHaveKeysOfTheirOwn();
    void theChoiceIsRemembered();
    void theCommandLineSpeaksToo();
    void tooNarrowIsFound();
    void germanFits();
};

} // namespace agm::translations
