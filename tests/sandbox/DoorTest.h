// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// What happens before an operation: keys, versions, hosts, sizes, limits, wanted failures.
class DoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownRoutesAndMethods();
    void keyIsNeeded();
    void scopesAreNamed();
    void foreignAccountIsRefused();
    void versions();
    void foreignHostIsRefused();
    void largeBodyIsRefused();
    void longAddressIsRefused();
    void rateLimit();
    void failRateIsDeterministic();
    void failuresForOneAdGroup();
    void latencyHoldsAnswersBack();
    void manyConnectionsAtOnce();
    void clientThatLeavesDoesNoHarm();
    void bodiesThatAreNoJson();
    void portInUse();
};

} // namespace agm::test
