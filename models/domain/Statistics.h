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
Verdict verdictOf(double p);

/// A comparison of two figures: how they differ, between which limits, and how likely chance alone does it.
struct Comparison {
    double estimate = 0; ///< a difference of rates, or a ratio of costs
    Interval interval; ///< 95 %
    double p = 1; ///< two-sided
    Verdict verdict() const { return verdictOf(p); }
};

/// Wilson's interval of a proportion, z = 1.959964 (95 %). `phi` ≥ 1 widens it by √φ for over-dispersion. Needs
/// 0 ≤ successes ≤ trials; trials of 0 give [0, 1].
Interval wilson(double successes, double trials, double phi = 1);
/// Difference of two proportions (first − second): Newcombe's hybrid of two Wilson intervals; p by the pooled z test.
Comparison newcombe(double successes1, double trials1, double successes2, double trials2, double phi = 1);
/// Garwood's exact 95 % limits of a Poisson mean, ½χ²(α/2, 2k) and ½χ²(1−α/2, 2k+2).
Interval garwood(double count);
/// Of a cost per result: [spend / k_hi, spend / k_lo]; without a result [spend / 3.68888, ∞]. `phi` widens by √φ in
/// log.
Interval costInterval(double spend, double results, double phi = 1);
/// Ratio of two costs per result, first / second: exact conditional binomial, Clopper–Pearson limits mapped by
/// p/(1−p)·s₂/s₁ and turned into costs. Nothing when neither has a result or a spend is zero. (METHODS states the same
/// as a ratio of rates: 8/$200 against 3/$200 is 2.6667 in rates.)
std::optional<Comparison> costRatio(double spend1, double results1, double spend2, double results2);
/// The ratio of the rates results / spend, as METHODS tables it: 1 / costRatio().
std::optional<Comparison> rateRatio(double results1, double spend1, double results2, double spend2);
/// A cost per result against a fixed target: two-sided exact Poisson test of `results` when spend / target are
/// expected; the estimate is cost / target. Nothing for a spend or target of zero.
std::optional<Comparison> costAgainst(double spend, double results, double target);
/// max(1, Σ residual² / variance / df) of daily counts against `exposure` × one common rate; 1 for under 3 days.
double overDispersion(const QList<double> &counts, const QList<double> &exposures);
/// Benjamini–Hochberg: the adjusted p of each, in the given order.
QList<double> benjaminiHochberg(const QList<double> &p);

/// The 95 % interval of what the figures say of a metric: CTR by Wilson, every cost per event by Garwood (money in
/// units), nothing for metrics without one (unique CTR mixes two sources; sums have none).
std::optional<Interval> metricInterval(const MetricFigures &figures, Field field, double phi = 1);
/// How `now` differs from `before` in a rate (a difference) or a cost (a ratio); nothing where no test applies.
std::optional<Comparison> compareMetric(const MetricFigures &now, const MetricFigures &before, Field field);

} // namespace agm
