// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pacing.h"

#include "domain/Medians.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace agm {
namespace {

constexpr qsizetype Weeks = 8; // no more than FewValues holds
constexpr int DaysForAPattern = 7;
/// Of each new day in the level: a change shows within a week, one odd day does not carry it.
constexpr double Weight = 0.3;
constexpr std::size_t Paths = 200;
const double NaN = std::numeric_limits<double>::quiet_NaN();

std::size_t weekdayOf(const SpendHistory &history, qsizetype i)
{
    return std::size_t(history.first.addDays(i).dayOfWeek() - 1);
}

/// Ratios of the days to their 7-day centred means, which hold each weekday once.
class WeekdayRatios {
public:
    WeekdayRatios(const SpendHistory &history, const std::vector<double> &spend, qsizetype from)
    {
        for (qsizetype i = from + 3; i + 3 < qsizetype(spend.size()); ++i) {
            double sum = 0;
            for (qsizetype j = i - 3; j <= i + 3; ++j)
                sum += spend[std::size_t(j)]; // not a number when one is not known
            if (sum > 0)
                m_ratios[weekdayOf(history, i)].push_back({i, spend[std::size_t(i)] / (sum / 7)});
        }
    }

    std::array<double, 7> index() const
    {
        std::array<double, 7> index{};
        for (std::size_t weekday = 0; weekday < 7; ++weekday) {
            if (m_ratios[weekday].empty())
                return {1, 1, 1, 1, 1, 1, 1};
            index[weekday] = without(weekday, -1);
        }
        return index;
    }

    /// The index as the other weeks have it, so that a day does not foretell itself; NaN when there is no other week.
    double without(std::size_t weekday, qsizetype day) const
    {
        FewValues others;
        for (const auto &[at, ratio] : m_ratios[weekday]) {
            if (at != day)
                others.add(ratio);
        }
        return others.median();
    }

private:
    std::array<std::vector<std::pair<qsizetype, double>>, 7> m_ratios;
};

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
class Draws {
public:
    explicit Draws(quint64 seed) : m_state(seed) { }
    double from(const QList<double> &values)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
        return values[qsizetype((z >> 32) * quint64(values.size()) >> 32)];
    }

private:
    quint64 m_state;
};

/// Follows the plan with a factor for each day; the level learns from it as it did from the past.
template <class Factor>
double follow(const SpendPattern &pattern, const SpendPlan &plan, Factor factor)
{
    const double most = std::max(plan.budget, plan.spent);
    double total = plan.spent;
    double level = pattern.level;
    for (const SpendAhead &ahead : plan.days) {
        const double reached = level * factor();
        const double weekday = pattern.weekday[std::size_t(ahead.day.dayOfWeek() - 1)];
        total += std::max(0.0, reached * weekday * ahead.part - ahead.spent);
        if (total >= most)
            return most;
        level += Weight * (reached - level);
    }
    return total;
}

} // namespace

std::optional<SpendPattern> spendPattern(const SpendHistory &history)
{
    std::vector<double> spend(history.spend.cbegin(), history.spend.cend());
    int known = 0;
    const qsizetype from = std::max<qsizetype>(0, qsizetype(spend.size()) - 7 * Weeks);
    for (double &amount : spend)
        amount = amount < 0 ? 0 : amount;
    for (qsizetype i = from; i < qsizetype(spend.size()); ++i)
        known += std::isfinite(spend[std::size_t(i)]);
    if (known < DaysForAPattern)
        return std::nullopt;

    SpendPattern pattern;
    const WeekdayRatios ratios(history, spend, from);
    pattern.weekday = ratios.index();
    const bool hasWeekdays = pattern.weekday != SpendPattern().weekday;
    double level = NaN;
    for (qsizetype i = from; i < qsizetype(spend.size()); ++i) {
        if (history.restarts.contains(history.first.addDays(i)))
            level = NaN;
        const std::size_t weekday = weekdayOf(history, i);
        const double index = pattern.weekday[weekday];
        // A weekday without spend tells nothing of the level.
        if (!std::isfinite(spend[std::size_t(i)]) || index <= 0)
            continue;
        const double reached = spend[std::size_t(i)] / index;
        const double others = hasWeekdays ? ratios.without(weekday, i) : index;
        if (level > 0)
            pattern.residuals.append((others > 0 ? spend[std::size_t(i)] / others : reached) / level);
        level = std::isnan(level) ? reached : level + Weight * (reached - level);
    }
    if (std::isnan(level))
        return std::nullopt;
    pattern.level = level;
    return pattern;
}

SpendForecast forecastSpend(const SpendPattern &pattern, const SpendPlan &plan, quint64 seed)
{
    SpendForecast forecast;
    forecast.total = follow(pattern, plan, [] { return 1.0; });
    if (pattern.residuals.isEmpty()) {
        forecast.likely = {forecast.total, forecast.total};
        return forecast;
    }
    Draws draws(seed);
    std::array<double, Paths> totals{};
    for (double &total : totals)
        total = follow(pattern, plan, [&] { return draws.from(pattern.residuals); });
    std::sort(totals.begin(), totals.end());
    // The forecast itself is within what it calls likely, even where the past was all above or below.
    forecast.likely
        = {std::min(forecast.total, totals[Paths / 10]), std::max(forecast.total, totals[Paths - 1 - Paths / 10])};
    return forecast;
}

} // namespace agm
