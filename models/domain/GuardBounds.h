// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Guardrails.h"

namespace agm {

/// How far the limits of GuardSettings can be set; the least of a raise is 0, which asks about every one.
namespace guardbounds {

inline constexpr double MostRaise = 100; ///< +10 000 %; of maxRaise, jobRaiseShare and maxDayRaise
inline constexpr double MostCut = 1; ///< −100 %: a cut is never asked about
inline constexpr qint64 MostJobMicros = 1'000'000'000 * Money::Micro;
inline constexpr double LeastWorstDay = 1;
inline constexpr double MostWorstDay = 10;

} // namespace guardbounds

/// What lies outside its bounds (or is no number) is replaced by the recommended value; the rest stays.
inline GuardSettings withinBounds(GuardSettings guard)
{
    const GuardSettings recommended;
    const auto keep = [](auto &value, auto least, auto most, auto otherwise) {
        if (!(value >= least && value <= most)) // a NaN is neither
            value = otherwise;
    };
    using namespace guardbounds;
    keep(guard.maxRaise, 0.0, MostRaise, recommended.maxRaise);
    keep(guard.maxCut, 0.0, MostCut, recommended.maxCut);
    keep(guard.jobRaiseMicros, qint64(0), MostJobMicros, recommended.jobRaiseMicros);
    keep(guard.jobRaiseShare, 0.0, MostRaise, recommended.jobRaiseShare);
    keep(guard.maxDayRaise, 0.0, MostRaise, recommended.maxDayRaise);
    keep(guard.worstDayFactor, LeastWorstDay, MostWorstDay, recommended.worstDayFactor);
    return guard;
}

} // namespace agm
