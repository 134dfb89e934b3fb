// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Tails.h"

// No exception leaves a layer. Policies given as template arguments do not reach every root finder inside Boost 1.74;
// these do. Double is precise enough for what is shown.
#define BOOST_MATH_DOMAIN_ERROR_POLICY ignore_error
#define BOOST_MATH_POLE_ERROR_POLICY ignore_error
#define BOOST_MATH_OVERFLOW_ERROR_POLICY ignore_error
#define BOOST_MATH_ROUNDING_ERROR_POLICY ignore_error
#define BOOST_MATH_EVALUATION_ERROR_POLICY ignore_error
#define BOOST_MATH_INDETERMINATE_RESULT_ERROR_POLICY ignore_error
#define BOOST_MATH_PROMOTE_DOUBLE_POLICY false
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace agm::tails {
namespace {

namespace math = boost::math;

const double NaN = std::numeric_limits<double>::quiet_NaN();

/// Beyond this a count is no count, and series in Boost take for ever.
constexpr double Most = 1e15;

bool sane(double value)
{
    return value >= 0 && value <= Most;
}

/// The first whole number of [from, to] that `is` true for; it stays true after that. `to` when none before is.
template <class Is>
double firstWhole(double from, double to, Is is)
{
    while (from < to) {
        const double middle = std::floor(from + (to - from) / 2);
        if (is(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

/// All counts that are no more likely than `count`: its own tail, and the part of the other one that is found by
/// halving, as probabilities only fall on the way out. `last` is the highest count there is.
template <class Density, class AtMost, class AtLeast>
double twoSided(double count, double mean, double last, Density density, AtMost atMost, AtLeast atLeast)
{
    // Rounding must not part two counts that are equally likely.
    const double limit = density(count) * (1 + 1e-7);
    const auto rare = [&](double k) { return density(k) <= limit; };
    if (count == mean)
        return 1;
    if (count < mean) {
        double end = std::max(std::ceil(mean), std::ceil(2 * mean - count));
        while (end < last && !rare(end))
            end *= 2;
        end = std::min(end, last);
        const double other = firstWhole(std::ceil(mean), end, rare);
        return std::min(1.0, atMost(count) + (rare(other) ? atLeast(other) : 0));
    }
    const double steps = firstWhole(0, std::floor(mean), [&](double k) { return rare(std::floor(mean) - k); });
    const double other = std::floor(mean) - steps;
    return std::min(1.0, atLeast(count) + (rare(other) ? atMost(other) : 0));
}

double binomialAtMost(double count, double trials, double probability)
{
    return count < trials
        ? math::cdf(math::complement(math::beta_distribution<>(count + 1, trials - count), probability))
        : 1;
}

double binomialAtLeast(double count, double trials, double probability)
{
    return count > 0 ? math::cdf(math::beta_distribution<>(count, trials - count + 1), probability) : 1;
}

} // namespace

double normalUpper(double z)
{
    return math::cdf(math::complement(math::normal_distribution<>(), z));
}

double normalUpperQuantile(double probability)
{
    return math::quantile(math::complement(math::normal_distribution<>(), probability));
}

double poissonAtMost(double count, double mean)
{
    if (!sane(mean) || std::isnan(count) || count > Most)
        return NaN;
    if (count < 0)
        return 0;
    return mean > 0 ? math::cdf(math::complement(math::gamma_distribution<>(count + 1, 1), mean)) : 1;
}

double poissonAtLeast(double count, double mean)
{
    if (!sane(mean) || std::isnan(count) || count > Most)
        return NaN;
    if (count <= 0)
        return 1;
    return mean > 0 ? math::cdf(math::gamma_distribution<>(count, 1), mean) : 0;
}

double poissonTwoSided(double count, double mean)
{
    if (!sane(mean) || !sane(count))
        return NaN;
    if (mean == 0)
        return count > 0 ? 0 : 1;
    return twoSided(
        count, mean, 4 * Most, [mean](double k) { return math::pdf(math::poisson_distribution<>(mean), k); },
        [mean](double k) { return poissonAtMost(k, mean); }, [mean](double k) { return poissonAtLeast(k, mean); });
}

double binomialTwoSided(double count, double trials, double probability)
{
    if (!sane(count) || !sane(trials) || count > trials || !(probability > 0 && probability < 1))
        return NaN;
    return twoSided(
        count, trials * probability, trials,
        [=](double k) { return math::pdf(math::binomial_distribution<>(trials, probability), k); },
        [=](double k) { return binomialAtMost(k, trials, probability); },
        [=](double k) { return binomialAtLeast(k, trials, probability); });
}

double chiSquareQuantile(double probability, double degrees)
{
    return sane(degrees) && degrees > 0 ? math::quantile(math::chi_squared_distribution<>(degrees), probability) : NaN;
}

double betaQuantile(double probability, double a, double b)
{
    return sane(a) && sane(b) && a > 0 && b > 0 ? math::quantile(math::beta_distribution<>(a, b), probability) : NaN;
}

} // namespace agm::tails
