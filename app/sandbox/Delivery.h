// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <vector>

namespace agm::sandbox {

/// The nine events the pixel attributes, in the order of the measures and of the database columns.
enum class Event {
    Purchase,
    Lead,
    Schedule,
    SubmitApplication,
    Contact,
    CompleteRegistration,
    ViewContent,
    AddToCart,
    Custom
};
inline constexpr int eventCount = 9;

/// What is counted for an ad group. Spend is in micro-units of the campaign's currency, purchase value in
/// micro-units of US dollars, the rest are counts.
enum Measure {
    Spend,
    Impressions,
    Reach,
    Clicks,
    UniqueClicks,
    LinkClicks,
    FirstEvent,
    PurchaseValue = FirstEvent + eventCount,
    MeasureCount
};

/// Sums over some stretch of time. `days` is the number of stored stretches that went in: the reach of several days
/// is not the sum of their reaches, because people are reached again.
struct Sums {
    std::array<qint64, MeasureCount> v{};
    qint64 days = 0;

    Sums &operator+=(const Sums &other);
    qint64 operator[](int measure) const { return v[static_cast<std::size_t>(measure)]; }
    qint64 &operator[](int measure) { return v[static_cast<std::size_t>(measure)]; }
    qint64 event(Event e) const { return v[static_cast<std::size_t>(FirstEvent + static_cast<int>(e))]; }
    /// People reached over the whole stretch: daily reaches overlap the more, the more days there are.
    qint64 people() const;
};

/// How an ad group would deliver on a full day. Fixed at creation, except the spend, which follows the budget.
struct Plan {
    double spendPerDay = 0; ///< micro-units of the currency
    double costPerMille = 1e7; ///< micro-units for 1 000 impressions
    double clickRate = 0.02;
    double uniqueShare = 0.85;
    double linkShare = 0.8;
    double frequency = 1.4; ///< impressions per person and day
    double drift = 0; ///< how much results and spend swing over the weeks
    double orderValue = 0; ///< micro US dollars of one purchase
    std::array<double, eventCount> eventRate{}; ///< events per click
    double utilisation = 0.9; ///< share of its budget that is usually spent
    qint64 quantum = 10000; ///< spend is a multiple of this many micro-units (a cent; a yen)
    quint64 salt = 0; ///< what makes this ad group's noise its own
};

/// One stretch of delivery inside one UTC day: seconds [start, stop) and what was counted in it.
struct Stretch {
    qint64 day = 0; ///< days since 1970-01-01
    int start = 0;
    int stop = 86400;
    Sums sums;
};

/// Cumulated share of a day's delivery at `second` of the day, in millionths. The profile is the same for every ad
/// group and day: quiet at night, most in the evening.
qint64 dayShare(int second);
/// What `plan` counts on a full day. The same arguments always give the same answer.
Sums wholeDay(const Plan &plan, qint64 day);
/// The part of a full day's sums delivered in [start, stop).
Sums partOfDay(const Sums &whole, int start, int stop);
/// The part of a stored stretch that lies in [from, to) seconds of its day.
Sums partOfStretch(const Stretch &stretch, int from, int to);
/// What `plan` delivers in [fromMs, toMs), one stretch for each UTC day that has any of it.
std::vector<Stretch> deliver(const Plan &plan, qint64 fromMs, qint64 toMs);

/// A small generator for the world: the same seed gives the same numbers on every platform.
class Dice {
public:
    explicit Dice(quint64 seed) : m_state(seed) { }
    quint64 next();
    double unit(); ///< [0, 1)
    double between(double a, double b); ///< [a, b)
    int below(int n); ///< 0 … n-1
    bool chance(double p) { return unit() < p; }
    /// A factor around 1; `width` is about its standard deviation.
    double wobble(double width);
    /// A Poisson-like count with this mean.
    qint64 count(double mean);

private:
    quint64 m_state;
};

} // namespace agm::sandbox
