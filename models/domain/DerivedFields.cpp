// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DerivedFields.h"

#include <cmath>

namespace agm {
namespace {

/// Of the days in [first, last) that are known.
std::optional<double> meanOf(const QList<float> &values, qsizetype first, qsizetype last)
{
    double sum = 0;
    int known = 0;
    for (qsizetype i = first; i < last; ++i) {
        if (std::isnan(values[i]))
            continue;
        sum += double(values[i]);
        ++known;
    }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

std::optional<double> withoutNaN(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

} // namespace

Lean leanOf(const Comparison &ratio)
{
    if (ratio.verdict() == Verdict::TooEarly)
        return Lean::About;
    return ratio.estimate > 1 ? Lean::Above : ratio.estimate < 1 ? Lean::Below : Lean::About;
}

std::optional<TargetVerdict> targetVerdict(const Insight &insight)
{
    if (insight.target.kind == TargetKind::None || !insight.againstTarget)
        return std::nullopt;
    const bool clear = insight.againstTarget->verdict() == Verdict::Clear;
    switch (leanOf(*insight.againstTarget)) {
    case Lean::Above: return clear ? TargetVerdict::ClearlyAbove : TargetVerdict::LikelyAbove;
    case Lean::Below: return clear ? TargetVerdict::ClearlyBelow : TargetVerdict::LikelyBelow;
    case Lean::About: break;
    }
    return TargetVerdict::TooEarly;
}

QString targetVerdictKey(TargetVerdict verdict)
{
    switch (verdict) {
    case TargetVerdict::ClearlyAbove: return QStringLiteral("clearly_above");
    case TargetVerdict::LikelyAbove: return QStringLiteral("likely_above");
    case TargetVerdict::TooEarly: return QStringLiteral("too_early");
    case TargetVerdict::LikelyBelow: return QStringLiteral("likely_below");
    case TargetVerdict::ClearlyBelow: return QStringLiteral("clearly_below");
    }
    return {};
}

std::optional<double> spendTrend(const QList<float> &dailySpend, bool lastIsOpen)
{
    const qsizetype days = dailySpend.size() - (lastIsOpen ? 1 : 0);
    const auto earlier = meanOf(dailySpend, 0, days / 2);
    const auto later = meanOf(dailySpend, days - days / 2, days);
    if (!earlier || !later || *earlier < 0 || *later < 0)
        return std::nullopt;
    return *earlier == *later ? 0 : (*later - *earlier) / (*later + *earlier);
}

std::optional<double> derivedNumber(const Insight &insight, Field field, const InsightDays &days)
{
    switch (field) {
    case Field::SpendTrend: return spendTrend(insight.dailySpend, days.lastIsOpen);
    case Field::SpendChange: return insight.spendChange ? withoutNaN(*insight.spendChange) : std::nullopt;
    case Field::CostChange: return insight.costChange ? withoutNaN(insight.costChange->estimate - 1) : std::nullopt;
    case Field::ClickThroughRateChange:
        return insight.ctrChange ? withoutNaN(insight.ctrChange->estimate) : std::nullopt;
    case Field::AgainstTarget: {
        const auto verdict = targetVerdict(insight);
        return verdict ? std::optional(double(*verdict)) : std::nullopt;
    }
    default: return std::nullopt;
    }
}

QString derivedText(const Insight &insight, Field field)
{
    const auto verdict = field == Field::AgainstTarget ? targetVerdict(insight) : std::nullopt;
    return verdict ? targetVerdictKey(*verdict) : QString();
}

} // namespace agm
