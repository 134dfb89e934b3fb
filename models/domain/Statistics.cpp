// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Statistics.h"

#include "domain/FieldRegistry.h"
#include "domain/Tails.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace agm {
namespace {

constexpr double Z = 1.959963984540054; // 95 %
constexpr double Infinity = std::numeric_limits<double>::infinity();

/// How far a value is from the end of its interval that lies on the other side, as Newcombe's method squares it.
double hybrid(double a, double b)
{
    return std::sqrt(a * a + b * b);
}

double atMostOne(double p)
{
    return std::min(1.0, p);
}

/// A p whose interval was widened by √φ: the same deviation in wider units.
double widened(double p, double phi)
{
    return phi > 1 && p < 1 ? 2 * tails::normalUpper(tails::normalUpperQuantile(p / 2) / std::sqrt(phi)) : p;
}

/// An interval of a positive figure, √φ times as far from it on a logarithmic scale. An end without an estimate to
/// measure from stays.
Interval widenedInLog(double estimate, Interval interval, double phi)
{
    if (!(phi > 1) || !(estimate > 0) || !std::isfinite(estimate))
        return interval;
    const double power = std::sqrt(phi);
    return {estimate * std::pow(interval.low / estimate, power), estimate * std::pow(interval.high / estimate, power)};
}

/// Pooled: under the null hypothesis both have the same rate.
double pooledP(double x1, double n1, double x2, double n2, double phi)
{
    const double rate = (x1 + x2) / (n1 + n2);
    const double variance = phi * rate * (1 - rate) * (1 / n1 + 1 / n2);
    return variance > 0 ? atMostOne(2 * tails::normalUpper(std::abs(x1 / n1 - x2 / n2) / std::sqrt(variance))) : 1;
}

} // namespace

Interval wilson(double successes, double trials, double phi)
{
    if (!(trials > 0))
        return {0, 1};
    const double rate = std::clamp(successes / trials, 0.0, 1.0);
    const double z2 = Z * Z * std::max(1.0, phi) / trials; // z²/n
    const double middle = (rate + z2 / 2) / (1 + z2);
    const double half = std::sqrt(z2 * (rate * (1 - rate) + z2 / 4)) / (1 + z2);
    // At the ends the formula is exact but its rounding is not.
    return {rate > 0 ? std::max(0.0, middle - half) : 0, rate < 1 ? std::min(1.0, middle + half) : 1};
}

Comparison newcombe(double successes1, double trials1, double successes2, double trials2, double phi)
{
    if (!(trials1 > 0) || !(trials2 > 0))
        return {0, {-1, 1}, 1};
    const double p1 = std::clamp(successes1 / trials1, 0.0, 1.0);
    const double p2 = std::clamp(successes2 / trials2, 0.0, 1.0);
    const Interval w1 = wilson(successes1, trials1, phi);
    const Interval w2 = wilson(successes2, trials2, phi);
    const double difference = p1 - p2;
    return {difference,
            {difference - hybrid(p1 - w1.low, w2.high - p2), difference + hybrid(w1.high - p1, p2 - w2.low)},
            pooledP(p1 * trials1, trials1, p2 * trials2, trials2, std::max(1.0, phi))};
}

Interval garwood(double count)
{
    const double k = std::max(0.0, count);
    return {k > 0 ? tails::chiSquareQuantile(0.025, 2 * k) / 2 : 0, tails::chiSquareQuantile(0.975, 2 * k + 2) / 2};
}

Interval costInterval(double spend, double results, double phi)
{
    const Interval limits = garwood(results);
    const double money = std::max(0.0, spend);
    const double wide = std::max(1.0, phi);
    // Without a result there is no estimate to widen around: the count is taken in units of φ.
    if (!(results > 0))
        return {money / (limits.high * wide), Infinity};
    const double cost = money / results;
    return widenedInLog(cost, {money / limits.high, money / limits.low}, wide);
}

std::optional<Comparison> rateRatio(double results1, double spend1, double results2, double spend2)
{
    const double k1 = std::max(0.0, results1);
    const double n = k1 + std::max(0.0, results2);
    if (!(n > 0) || !(spend1 > 0) || !(spend2 > 0))
        return std::nullopt;
    // Given n results in all, those of the first are binomial with the odds of the two rates times spends.
    const double perOdds = spend2 / spend1;
    const auto ratio = [perOdds](double share) { return share < 1 ? share / (1 - share) * perOdds : Infinity; };
    const double low = k1 > 0 ? tails::betaQuantile(0.025, k1, n - k1 + 1) : 0;
    const double high = k1 < n ? tails::betaQuantile(0.975, k1 + 1, n - k1) : 1;
    const double p = tails::binomialTwoSided(std::round(k1), std::round(n), spend1 / (spend1 + spend2));
    return Comparison{ratio(k1 / n), {ratio(low), ratio(high)}, p};
}

std::optional<Comparison> costRatio(double spend1, double results1, double spend2, double results2)
{
    // A cost is one over a rate, so the ratio of the costs is that of the rates the other way round.
    return rateRatio(results2, spend2, results1, spend1);
}

std::optional<Comparison> costAgainst(double spend, double results, double target, double phi)
{
    if (!(spend > 0) || !(target > 0))
        return std::nullopt;
    const double wide = std::max(1.0, phi);
    const double k = std::max(0.0, results);
    const Interval cost = costInterval(spend, k, wide);
    return Comparison{k > 0 ? spend / k / target : Infinity,
                      {cost.low / target, cost.high / target},
                      widened(tails::poissonTwoSided(std::round(k), spend / target), wide)};
}

double overDispersion(const QList<double> &counts, const QList<double> &exposures)
{
    double count = 0;
    double exposure = 0;
    qsizetype days = 0;
    const qsizetype size = std::min(counts.size(), exposures.size());
    const auto usable = [&](qsizetype i) { return std::isfinite(counts[i]) && exposures[i] > 0; };
    for (qsizetype i = 0; i < size; ++i) {
        if (usable(i)) {
            count += counts[i];
            exposure += exposures[i];
            ++days;
        }
    }
    if (days < 3 || !(count > 0) || !std::isfinite(exposure))
        return 1;
    const double rate = count / exposure;
    double sum = 0;
    for (qsizetype i = 0; i < size; ++i) {
        if (usable(i)) {
            const double expected = rate * exposures[i];
            sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
    }
    return std::max(1.0, sum / double(days - 1));
}

QList<double> benjaminiHochberg(const QList<double> &p)
{
    QList<qsizetype> order;
    order.reserve(p.size());
    for (qsizetype i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i]))
            order.append(i);
    }
    std::sort(order.begin(), order.end(), [&p](qsizetype a, qsizetype b) { return p[a] < p[b]; });
    QList<double> adjusted = p;
    double smallest = 1;
    for (qsizetype rank = order.size(); rank > 0; --rank) {
        const qsizetype i = order[rank - 1];
        smallest = std::min(smallest, p[i] * (double(order.size()) / double(rank)));
        adjusted[i] = smallest;
    }
    return adjusted;
}

namespace {

/// The events of a cost that come by chance, one by one: not impressions, which are what is bought, and not unique
/// clicks, which are people.
std::optional<Field> chanceEvents(Field cost)
{
    return cost == Field::CostPerMille || cost == Field::CostPerUniqueClick ? std::nullopt : costDivisor(cost);
}

bool isProportion(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && *whole > 0 && *part >= 0 && *part <= *whole;
}

} // namespace

std::optional<Interval> metricInterval(const MetricFigures &figures, Field field, double phi)
{
    if (field == Field::ClickThroughRate) {
        const auto clicks = figures.kept(Field::Clicks);
        const auto impressions = figures.kept(Field::Impressions);
        return isProportion(clicks, impressions) ? std::optional(wilson(*clicks, *impressions, phi)) : std::nullopt;
    }
    const auto counted = chanceEvents(field);
    const auto spend = figures.kept(Field::Spend);
    const auto events = counted ? figures.kept(*counted) : std::nullopt;
    if (!spend || !events || *spend <= 0 || *events < 0)
        return std::nullopt;
    return costInterval(*spend, *events, phi);
}

std::optional<Comparison> compareMetric(const MetricFigures &now, const MetricFigures &before, Field field, double phi)
{
    if (field == Field::ClickThroughRate) {
        const auto clicks1 = now.kept(Field::Clicks);
        const auto shown1 = now.kept(Field::Impressions);
        const auto clicks2 = before.kept(Field::Clicks);
        const auto shown2 = before.kept(Field::Impressions);
        if (!isProportion(clicks1, shown1) || !isProportion(clicks2, shown2))
            return std::nullopt;
        return newcombe(*clicks1, *shown1, *clicks2, *shown2, phi);
    }
    const auto counted = chanceEvents(field);
    if (!counted || now.currency != before.currency)
        return std::nullopt;
    if (*counted == Field::Results && now.resultEvent != before.resultEvent)
        return std::nullopt;
    const auto spend1 = now.kept(Field::Spend);
    const auto events1 = now.kept(*counted);
    const auto spend2 = before.kept(Field::Spend);
    const auto events2 = before.kept(*counted);
    if (!spend1 || !events1 || !spend2 || !events2 || *events1 < 0 || *events2 < 0)
        return std::nullopt;
    auto ratio = costRatio(*spend1, *events1, *spend2, *events2);
    if (ratio && phi > 1) {
        ratio->interval = widenedInLog(ratio->estimate, ratio->interval, phi);
        ratio->p = widened(ratio->p, phi);
    }
    return ratio;
}

} // namespace agm
