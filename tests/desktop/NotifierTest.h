// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desktop/NotificationService.h"
#include "tests/gui/GuiFixture.h"
#include "tests/support/SessionBus.h"

namespace agm::test {

/// Alerts of the whole program as a desktop's notification service gets them.
class NotifierTest : public GuiFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void anAlertReachesTheDesktopAndLeadsToItsRows();
    void nobodyIsToldTwice();
    void textIsNeverMarkup_data();
    void textIsNeverMarkup();
    void whatWasDismissedStaysSilent();
    void withoutAServiceNothingHappens();
    void aSilentServiceHoldsNothingUp();
    void aServiceThatVanishesTakesItsNumbersAlong();

private:
    void startService(const QStringList &capabilities, uint firstNumber = 1);
    /// The program on its account, with an alert on what is paused, not in front.
    void openWithAlert();
    /// Pauses ad groups behind the program's back and lets it look again, from the background.
    void pauseElsewhere(int count);
    bool told(int times) const;

    QTemporaryDir m_busFolder;
    SessionBus m_bus;
    std::unique_ptr<NotificationService> m_service;
    QStringList m_active;
};

} // namespace agm::test
