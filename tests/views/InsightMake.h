// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <limits>

namespace agm::test {

inline constexpr float Unknown = std::numeric_limits<float>::quiet_NaN();

/// 720 of 20,000 clicked, 8 results for US$200 against a target of its own of US$30: too early (METHODS.md).
inline Insight plainInsight()
{
    Insight insight;
    insight.ctr = Interval{0.03350601, 0.03867220};
    insight.costPerResult = Interval{12.68778781, 57.90669314};
    insight.target = {TargetKind::Own, {30 * Money::Micro, Currency::usd()}};
    insight.againstTarget = Comparison{25.0 / 30, {0.42, 1.93}, 0.2312};
    insight.before.currency = Currency::usd();
    insight.before.setMoney(Field::Spend, 160 * Money::Micro);
    insight.before.setCount(Field::Clicks, 640);
    insight.before.setCount(Field::Impressions, 20'000);
    insight.spendChange = 0.25;
    insight.ctrChange = Comparison{0.004, {0.00044707, 0.00755902}, 0.0274};
    insight.costChange = Comparison{1.35, {0.9, 2.1}, 0.12};
    insight.dailySpend = {20, 30, Unknown, 25, 40, 45, 15};
    return insight;
}

inline InsightPtr shared(const Insight &insight)
{
    return std::make_shared<const Insight>(insight);
}

} // namespace agm::test
