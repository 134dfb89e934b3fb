// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/GroupPeriods.h"
#include "domain/PeriodReview.h"

namespace agm {

/// The present day in the zone of the window: its figures still grow.
QDate todayOf(const PeriodInput &input);

/// Of how many ad groups no day could be checked.
struct DayCoverage {
    int noDays = 0; ///< no daily figures at all
    int fewDays = 0; ///< too few of them
};

// The parts of reviewOf(), each sorted as PeriodReview has it. `periods` are those of the same input.
QHash<Field, QList<Mover>> moversOf(const std::vector<GroupPeriod> &periods);
QList<Waste> wasteOf(const std::vector<GroupPeriod> &periods);
QList<Pacing> pacingOf(const std::vector<GroupPeriod> &periods, const PeriodInput &input);
QList<Anomaly> anomaliesOf(const std::vector<GroupPeriod> &periods, const PeriodInput &input, DayCoverage &coverage);

/// By the title as people read it, then by the id: what is equally important.
bool titleBefore(const QString &titleA, const QString &idA, const QString &titleB, const QString &idB);

} // namespace agm
