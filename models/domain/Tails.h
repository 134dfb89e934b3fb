// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distribution functions and quantiles behind Statistics.h, by Boost.Math. Nothing here throws: outside its domain a
/// function gives NaN. Any thread.
namespace agm::tails {

/// P(Z ≥ z) of the standard normal, and the z that leaves `probability` above it.
double normalUpper(double z);
double normalUpperQuantile(double probability);
/// P(X ≤ count) and P(X ≥ count) of a Poisson with this mean. A fraction of a count lies on the curve through the whole
/// ones.
double poissonAtMost(double count, double mean);
double poissonAtLeast(double count, double mean);
/// Two-sided: the probability of all counts that are no more likely than this one, as R's poisson.test and binom.test
/// have it. `count` is whole.
double poissonTwoSided(double count, double mean);
double binomialTwoSided(double count, double trials, double probability);
double chiSquareQuantile(double probability, double degrees);
double betaQuantile(double probability, double a, double b);

} // namespace agm::tails
