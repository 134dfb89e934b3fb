// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm::test {

/// Figures: ratios against counts, windows, reports, delivery that goes on and stops.
class MetricsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratiosAgreeWithCounts_data();
    void ratiosAgreeWithCounts();
    void nullAndZeroCosts();
    void windowsAddUp();
    void daysInAZone();
    void reportsAgreeWithTheList();
    void granularities();
    void hourlyReach();
    void breakdowns();
    void reportRefusals();
    void reportIsGone();
    void activeGroupsGoOn();
    void pausedGroupsStop();
    void pauseShowsInTheHours();
    void newDay();
    void campaignSums();
};

} // namespace agm::test
