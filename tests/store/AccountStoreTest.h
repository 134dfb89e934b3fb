// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Where the last known account outlives the program.
class AccountStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAttributeComesBack();
    void theApisOwnExampleComesBack();
    void everyFlippedByteIsSeen();
    void everyCutRowIsSeen();
    void equalTargetingsAreOne();
    void partsMakeTheWhole();
    void accountsAreApart();
    void figuresOfOtherWindowsAreNotHandedOut();
    void aPartOfAnAccountSaysSo();
    void damagedRowsAreLeftOutAndCounted();
    void rowsOfAnotherProgramAreForgotten();
    void whatIsGoneLeaves();
    void creationTimesAreSorted();
    void aDamagedFileGoesAtTheEnd();
    void withoutAStoreEveryCallSaysSo();
};

} // namespace agm::test
