// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"
#include "tests/support/Canary.h"

namespace agm {

/// A day's work with an account whose server gives the key away in every refusal: it is in no text of the window, not
/// in the clipboard, the log, the journal, a plan, an export or any file of the data folder.
class CanaryGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void theKeyIsFoundNowhere();
    void aTypedKeyCannotBeCopied();

private:
    void lookEverywhere();

    test::Canary m_canary;
};

} // namespace agm
