// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Delivery.h"

#include <algorithm>
#include <cmath>

namespace agm::sandbox {

namespace {

constexpr qint64 msPerDay = 86400000;
constexpr qint64 million = 1000000;

/// Cumulated millionths at each full hour.
std::array<qint64, 25> makeProfile()
{
    constexpr std::array<double, 24> weight{2.2, 1.6, 1.1, 0.9, 0.9, 1.3, 2.4, 3.6, 4.4, 4.8, 5.0, 5.1,
                                            5.3, 5.2, 5.0, 4.9, 5.0, 5.3, 5.8, 6.3, 6.4, 5.8, 4.6, 3.3};
    double all = 0;
    for (const double w : weight)
        all += w;
    std::array<qint64, 25> cumulated{};
    double sum = 0;
    for (std::size_t hour = 0; hour < weight.size(); ++hour) {
        cumulated[hour] = std::llround(sum / all * static_cast<double>(million));
        sum += weight[hour];
    }
    cumulated[24] = million;
    return cumulated;
}

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// Spend is cut to the hundredth, so that amounts shown with two decimals add up exactly.
Sums scaled(const Sums &whole, qint64 share, qint64 of)
{
    Sums part;
    for (std::size_t i = 0; i < whole.v.size(); ++i)
        part.v[i] = whole.v[i] / of * share + whole.v[i] % of * share / of;
    part.v[Spend] -= part.v[Spend] % 10000;
    part.days = share > 0 ? whole.days : 0;
    return part;
}

Sums difference(Sums a, const Sums &b)
{
    for (std::size_t i = 0; i < a.v.size(); ++i)
        a.v[i] -= b.v[i];
    a.days = 1;
    return a;
}

} // namespace

Sums &Sums::operator+=(const Sums &other)
{
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] += other.v[i];
    days += other.days;
    return *this;
}

qint64 Sums::people() const
{
    const qint64 sum = (*this)[Reach];
    if (days <= 1 || sum == 0)
        return sum;
    const double overlap = 1.0 + 0.22 * std::log2(static_cast<double>(days));
    return std::max<qint64>(1, std::llround(static_cast<double>(sum) / overlap));
}

qint64 dayShare(int second)
{
    static const std::array<qint64, 25> profile = makeProfile();
    if (second <= 0)
        return 0;
    if (second >= 86400)
        return million;
    const auto hour = static_cast<std::size_t>(second / 3600);
    return profile[hour] + (profile[hour + 1] - profile[hour]) * (second % 3600) / 3600;
}

Sums wholeDay(const Plan &plan, qint64 day)
{
    Sums sums;
    if (plan.spendPerDay <= 0)
        return sums;
    // Day 0 was a Thursday. Fewer people buy on Saturdays; Tuesdays are the strongest.
    static constexpr std::array<double, 7> rhythm{1.02, 0.97, 0.86, 0.92, 1.05, 1.10, 1.08};
    const auto weekday = static_cast<std::size_t>(((day % 7) + 7) % 7);
    Dice dice(plan.salt ^ (static_cast<quint64>(day) * 0x9e3779b97f4a7c15ULL));
    const double phase = static_cast<double>(plan.salt % 628) / 100.0;
    const double swing = 1.0 + plan.drift * std::sin(static_cast<double>(day) / 17.0 + phase);
    const double spend = plan.spendPerDay * rhythm[weekday] * swing * dice.wobble(0.09);
    sums[Spend] = std::llround(spend / static_cast<double>(plan.quantum)) * plan.quantum;
    if (sums[Spend] <= 0)
        return Sums{};
    const double impressions = static_cast<double>(sums[Spend]) / plan.costPerMille * 1000.0 * dice.wobble(0.08);
    sums[Impressions] = std::max<qint64>(1, std::llround(impressions));
    sums[Reach] = std::max<qint64>(1, std::llround(impressions / std::max(1.0, plan.frequency * dice.wobble(0.03))));
    sums[Reach] = std::min(sums[Reach], sums[Impressions]);
    sums[Clicks] = std::min(sums[Impressions], dice.count(impressions * plan.clickRate * dice.wobble(0.06)));
    const auto clicks = static_cast<double>(sums[Clicks]);
    sums[UniqueClicks] = std::llround(clicks * plan.uniqueShare);
    sums[LinkClicks] = std::llround(clicks * plan.linkShare);
    for (std::size_t e = 0; e < plan.eventRate.size(); ++e)
        sums.v[FirstEvent + e] = plan.eventRate[e] > 0 ? dice.count(clicks * plan.eventRate[e] * swing) : 0;
    const qint64 purchases = sums.event(Event::Purchase);
    if (purchases > 0) {
        const double value = static_cast<double>(purchases) * plan.orderValue * dice.wobble(0.12);
        sums[PurchaseValue] = std::llround(value / 10000.0) * 10000;
    }
    sums.days = 1;
    return sums;
}

Sums partOfDay(const Sums &whole, int start, int stop)
{
    if (start <= 0 && stop >= 86400)
        return whole;
    if (stop <= start)
        return {};
    return difference(scaled(whole, dayShare(stop), million), scaled(whole, dayShare(start), million));
}

Sums partOfStretch(const Stretch &stretch, int from, int to)
{
    from = std::max(from, stretch.start);
    to = std::min(to, stretch.stop);
    if (to <= from)
        return {};
    if (from == stretch.start && to == stretch.stop)
        return stretch.sums;
    const qint64 base = dayShare(stretch.start);
    const qint64 all = std::max<qint64>(1, dayShare(stretch.stop) - base);
    return difference(scaled(stretch.sums, dayShare(to) - base, all), scaled(stretch.sums, dayShare(from) - base, all));
}

std::vector<Stretch> deliver(const Plan &plan, qint64 fromMs, qint64 toMs)
{
    std::vector<Stretch> stretches;
    if (toMs <= fromMs || plan.spendPerDay <= 0)
        return stretches;
    const qint64 lastDay = floorDiv(toMs - 1, msPerDay);
    for (qint64 day = floorDiv(fromMs, msPerDay); day <= lastDay; ++day) {
        Stretch stretch;
        stretch.day = day;
        stretch.start = static_cast<int>(std::max<qint64>(0, (fromMs - day * msPerDay) / 1000));
        stretch.stop = static_cast<int>(std::min<qint64>(86400, (toMs - day * msPerDay) / 1000));
        if (stretch.stop <= stretch.start)
            continue;
        stretch.sums = partOfDay(wholeDay(plan, day), stretch.start, stretch.stop);
        if (stretch.sums.days > 0)
            stretches.push_back(stretch);
    }
    return stretches;
}

quint64 Dice::next()
{
    // splitmix64: tiny, fast and good enough for a make-believe world.
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Dice::unit()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

double Dice::between(double a, double b)
{
    return a + (b - a) * unit();
}

int Dice::below(int n)
{
    return static_cast<int>(unit() * n);
}

double Dice::wobble(double width)
{
    // The sum of three uniforms has a standard deviation of 0.5.
    return std::max(0.05, 1.0 + 2.0 * width * (unit() + unit() + unit() - 1.5));
}

qint64 Dice::count(double mean)
{
    if (mean <= 0)
        return 0;
    if (mean < 24) {
        const double limit = std::exp(-mean);
        qint64 n = 0;
        for (double p = unit(); p > limit; p *= unit())
            ++n;
        return n;
    }
    return std::max<qint64>(0, std::llround(mean * wobble(1.0 / std::sqrt(mean))));
}

} // namespace agm::sandbox
