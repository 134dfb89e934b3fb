// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace agm {

/// Thinned lines: what must stay, stays.
class LttbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fewPointsStayAsTheyAre();
    void aPeakStays();
    void knownLine();
    void gapsStayGaps();
    void anyLine();
    void smallBudgets();
};

} // namespace agm
