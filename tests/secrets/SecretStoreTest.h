// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

class SecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionKeepsReplacesRemoves();
    void sessionRefusesEmpty();
    void sessionStoresDoNotShare();
    void fallbackUsesTheKeychain();
    void fallbackWithoutAKeychain_data();
    void fallbackWithoutAKeychain();
    void fallbackHandsOtherErrorsOn();
    void fallbackOfCallsMadeTogether();
    void destroyingFinishesTheFuture();
    void realKeychainWithoutABusFallsBack();
    void nothingIsWrittenInTheClear();
};

} // namespace agm::test
