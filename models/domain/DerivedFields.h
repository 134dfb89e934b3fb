// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <QtCore/QDate>

#include <optional>

namespace agm {

/// The days that Insight::dailySpend stands for.
struct InsightDays {
    QDate first; ///< invalid: not known
    bool lastIsOpen = false; ///< the last one is today: it is not over, so it is left out of the trend
    friend bool operator==(const InsightDays &, const InsightDays &) = default;
};

/// On which side of its measure a figure is. Too early to tell is About, whatever the estimate.
enum class Lean { Above, About, Below };

/// What a comparison with the target says, most expensive first: the order of the column.
enum class TargetVerdict { ClearlyAbove, LikelyAbove, TooEarly, LikelyBelow, ClearlyBelow };

/// Of a ratio (first / second): its side of 1. An infinite one (no result at all) is above.
Lean leanOf(const Comparison &ratio);
/// Nothing without a target or without spend.
std::optional<TargetVerdict> targetVerdict(const Insight &insight);
/// The word filters know it by: `clearly_above`, …, `clearly_below`.
QString targetVerdictKey(TargetVerdict verdict);

/// How the later half of the days compares with the earlier one, from their mean spends m₁ and m₂ over the days that
/// are known: (m₂ − m₁) / (m₁ + m₂), from −1 (fell to nothing) to 1 (rose from nothing). Of an odd number of days the
/// middle one is left out. Nothing when a half knows no day or corrections make a mean negative.
std::optional<double> spendTrend(const QList<float> &dailySpend, bool lastIsOpen);

/// What sorting and filtering see of a derived column: fractions (spend and cost change 0.25 for a quarter more, CTR
/// change as a difference), the place of the TargetVerdict. Nothing when it is undefined or not known.
std::optional<double> derivedNumber(const Insight &insight, Field field, const InsightDays &days);
/// Text to filter by; null for columns without words.
QString derivedText(const Insight &insight, Field field);

} // namespace agm
