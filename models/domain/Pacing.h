// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Statistics.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <array>
#include <optional>

namespace agm {

/// What a budget spent day by day.
struct SpendHistory {
    QDate first; ///< the day of spend[0]
    QList<double> spend; ///< units of one currency; NaN: not known. The present day is no part of it.
    QList<QDate> restarts; ///< days on which the budget was changed: the level starts anew there
};

/// The pattern of a spend (METHODS "Pacing").
struct SpendPattern {
    /// Monday first: median of spend / 7-day centred mean, over at most 8 weeks. All 1 while a weekday has none.
    std::array<double, 7> weekday{1, 1, 1, 1, 1, 1, 1};
    double level = 0; ///< spend of a day whose weekday counts 1, now
    /// How each day compared with what was expected of it the day before; their mean is not forced to 1.
    QList<double> residuals;

    double expected(QDate day) const { return level * weekday[std::size_t(day.dayOfWeek() - 1)]; }
};

/// Nothing with fewer than 7 known days, or none since the last restart. Corrections below zero count as zero.
std::optional<SpendPattern> spendPattern(const SpendHistory &history);

/// One day that is still to come, or the rest of one.
struct SpendAhead {
    QDate day;
    double part = 1; ///< how much of the day's spend counts: the last day ends early
    double spent = 0; ///< of it so far, already in `SpendPlan::spent`
};

struct SpendPlan {
    double spent = 0; ///< so far in the budget's period
    double budget = 0;
    QList<SpendAhead> days;
};

struct SpendForecast {
    double total = 0; ///< by the end of the plan, never above the budget, never below what is spent
    Interval likely; ///< 80 %, by a bootstrap of the residuals with the same limits
};

/// The same seed gives the same forecast, on every computer.
SpendForecast forecastSpend(const SpendPattern &pattern, const SpendPlan &plan, quint64 seed);

} // namespace agm
