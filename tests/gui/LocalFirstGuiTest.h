// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/GuiFixture.h"

namespace agm {

/// The last known account in the whole program: shown before the server answers, and without one.
class LocalFirstGuiTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void worksWithoutTheServerAndMerges();
    void damagedRowsAreLeftOutAndSaid();
    void aKeyThatIsGoneLeavesTheRows();
    void aSecondProgramOnlyReads();
    void aNewerStoreStaysAsItIs();

private:
    /// Ends the server and gives its address, where nobody answers now.
    QString stopServer();
    /// The same world at the same address.
    void restartServer();
    QString statusLine() const;
    /// A pause is not begun, and the reason is given.
    void nothingIsPosted(const QString &why);

    int m_port = 0;
};

} // namespace agm
