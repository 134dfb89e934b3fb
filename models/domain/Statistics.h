// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MetricFigures.h"

#include <QtCore/QList>

#include <optional>

namespace agm {

/// Both ends belong to it; `high` may be infinite.
struct Interval {
    double low = 0;
    double high = 0;
    bool contains(double value) const { return low <= value && value <= high; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// How much a difference proves (METHODS "Uncertainty"). Ad groups are not randomised: they differ, nothing is caused.
enum class Verdict {
    TooEarly, ///< p of 0.05 or more
    Likely, ///< p below 0.05
    Clear, ///< p below 0.01
};
constexpr Verdict verdictOf(double p)
{
    // In this order so that what is not a number proves nothing.
    return p < 0.01 ? Verdict::Clear : p < 0.05 ? Verdict::Likely : Verdict::TooEarly;
}

/// A comparison of two figures: how they differ, between which limits, and how likely chance alone does it.
struct Comparison {
    double estimate = 0; ///< a difference of rates, or a ratio of costs
    Interval interval; ///< 95 %
    double p = 1; ///< two-sided
    Verdict verdict() const { return verdictOf(p); }
};

/// Wilson's interval of a proportion, z = 1.95996398 (95 %). `phi` ≥ 1 widens it by √φ for over-dispersion. Needs
/// 0 ≤ successes ≤ trials; trials of 0 give [0, 1].
Interval wilson(double successes, double trials, double phi = 1);
/// Difference of two proportions (first − second): Newcombe's hybrid of two Wilson intervals; p by the pooled z test.
Comparison newcombe(double successes1, double trials1, double successes2, double trials2, double phi = 1);
/// Garwood's exact 95 % limits of a Poisson mean, ½χ²(α/2, 2k) and ½χ²(1−α/2, 2k+2).
Interval garwood(double count);
/// Of a cost per result: [spend / k_hi, spend / k_lo]; without a result [spend / 3.68888, ∞]. `phi` widens by √φ in
/// log; the bound without a result is divided by φ.
Interval costInterval(double spend, double results, double phi = 1);
/// Ratio of two costs per result, first / second: exact conditional binomial, Clopper–Pearson limits mapped by
/// p/(1−p)·s₂/s₁ and turned into costs; p sums all splits of the results that are no more likely. Infinite when only
/// the second has results. Nothing when neither has a result or a spend is not above zero. (METHODS states the same as
/// a ratio of rates: 8/$200 against 3/$200 is 2.6667 in rates.)
std::optional<Comparison> costRatio(double spend1, double results1, double spend2, double results2);
/// The ratio of the rates results / spend, as METHODS tables it: 1 / costRatio().
std::optional<Comparison> rateRatio(double results1, double spend1, double results2, double spend2);
/// A cost per result against a fixed target: two-sided exact Poisson test of `results` when spend / target are
/// expected; the estimate is cost / target, infinite without a result. `phi` widens the interval as costInterval() does
/// and takes √φ from the deviation behind p. Nothing for a spend or target that is not above zero.
std::optional<Comparison> costAgainst(double spend, double results, double target, double phi = 1);
/// max(1, Σ residual² / variance / df) of daily counts against `exposure` × one common rate; 1 for under 3 days.
double overDispersion(const QList<double> &counts, const QList<double> &exposures);
/// Benjamini–Hochberg: the adjusted p of each, in the given order. NaN was not tested, is not counted and stays.
QList<double> benjaminiHochberg(const QList<double> &p);

/// The 95 % interval of what the figures say of a metric: CTR by Wilson, every cost per event by Garwood (money in
/// units), nothing for metrics without one (unique CTR mixes two sources; sums have none; impressions are bought, not
/// won by chance, so CPM has none) and none where late corrections left counts that cannot be (below 0, more clicks
/// than impressions) or no spend.
std::optional<Interval> metricInterval(const MetricFigures &figures, Field field, double phi = 1);
/// How `now` differs from `before` in a rate (a difference) or a cost (a ratio); nothing where no test applies. `phi`
/// widens as it does above.
std::optional<Comparison> compareMetric(const MetricFigures &now, const MetricFigures &before, Field field,
                                        double phi = 1);

} // namespace agm
