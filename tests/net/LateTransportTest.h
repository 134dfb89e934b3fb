// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Calls that are made before there is a server.
class LateTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsWaitAndKeepTheirOrder();
    void aRefusalReachesEveryCall();
    void whatWasTakenBackIsNotSent();
    void takingBackReachesWhatWasSent();
    void theEndCancelsWhatWaits();
};

} // namespace agm::test
