// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

class CommandPalette;

/// The command palette through the whole window.
class CommandGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void everyActionIsFoundWithItsKeyOrTheReason();
    void anActionUponAFilterSelectsAndAsks();
    void whyItIsNotDelivering();
    void aChangedKeyCountsEverywhereAndIsRemembered();
    void aDamagedKeyIsNamed();

private:
    CommandPalette *openPalette();
};

} // namespace agm
