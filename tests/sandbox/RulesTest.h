// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Rules V1 to V12 and the other refusals of bodies.
class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusals_data();
    void refusals();
    void accepted_data();
    void accepted();
    void cleared();
    void unknownCampaign();
    void specialKeys();
    void reachEstimate();
};

} // namespace agm::test
