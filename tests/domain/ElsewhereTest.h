// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Work that must not hold up the window: on other threads, and in pieces on its own.
class ElsewhereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatContinuesEndsWithItsContext();
    void whatContinuesIsHandedOn();
    void handsOverWhatWasMadeThere();
    void endsWhatIsLargeThere();
    void givesWayToTheWindow();
    void eachPieceHasATurnOfItsOwn();
    void aPieceOfSomebodyGoneIsDropped();
};

} // namespace agm
