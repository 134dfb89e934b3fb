// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Statistics.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <vector>

namespace agm {

/// A day's figure against what its past lets one expect (METHODS "Anomaly").
struct DayCheck {
    QDate day;
    double value = 0;
    Interval expected; ///< 95 %, of such a weekday
    double p = 1; ///< two-sided, of this day alone
};

/// How a figure varies.
enum class FigureKind {
    Amount, ///< money: in proportion to its size
    Count, ///< events: by Anscombe's root, or as a Poisson where they are few
};

/// As rare as a robust z of 3.5, which is what makes a day stand out.
inline constexpr double OutOfLine = 4.653e-4;

/// The figures of one ad group before the present day, as they are to be checked.
struct DayFigures {
    QDate first; ///< the day of values[0]
    std::vector<double> values; ///< NaN: not known; below zero by late corrections at times
};

/// Checks the days from `from` on, each against the rest: an expectation is the median of the nearest other same
/// weekdays (8 at most) times the trend (the week before against all days). `figures` should start 8 weeks before
/// `from`. Days with fewer than 3 other same weekdays are left out, and so is money of which most days had none.
/// Linear; any thread.
std::vector<DayCheck> checkDays(const DayFigures &figures, QDate from, FigureKind kind);

} // namespace agm
