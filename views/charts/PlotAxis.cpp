// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/PlotAxis.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace agm {
namespace {

/// One tick with the digits of its own size: 0.05, 20, 1.2M.
PlotAxis::Tick tickAt(double at, Field field, const Formats &formats)
{
    const double factor = fieldInfo(field).kind == FieldKind::Rate ? 100 : 1;
    const double step = std::pow(10, std::floor(std::log10(at * factor) + 1e-9)) / factor;
    return {at, axisLabels({at, at, step}, field, formats).value(0)};
}

QList<PlotAxis::Tick> decades(double low, double high, Field field, const Formats &formats, int most)
{
    const int first = int(std::floor(std::log10(low)));
    const int last = int(std::ceil(std::log10(high)));
    const double count = std::log10(high / low);
    const int every = std::max(1, int(std::ceil(count / most)));
    const bool between = count * 3 <= most + 1;
    QList<PlotAxis::Tick> ticks;
    for (int power = first; power <= last; ++power) {
        if ((power - first) % every != 0)
            continue;
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double at = factor * std::pow(10, power);
            if (at >= low * (1 - 1e-9) && at <= high * (1 + 1e-9) && (factor == 1 || between))
                ticks.append(tickAt(at, field, formats));
        }
    }
    return ticks;
}

} // namespace

PlotAxis PlotAxis::fit(std::span<const double> values, Field field, bool logarithmic)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (!std::isfinite(value) || (logarithmic && value <= 0))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (low > high)
        return logarithmic ? PlotAxis(0.1, 1, true) : PlotAxis(0, 1, false);
    if (logarithmic)
        return {low / 1.35, high * 1.35, true};
    if (startsAtZero(field)) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    // Shapes at the ends need room; an axis that begins at 0 really does.
    const double room = std::max((high - low) * 0.06, std::max(std::abs(high) * 1e-3, 1e-9));
    return {low == 0 ? 0 : low - room, high + room, false};
}

double PlotAxis::share(double value) const
{
    if (!m_logarithmic)
        return (value - m_low) / (m_high - m_low);
    if (value <= 0)
        return -std::numeric_limits<double>::infinity();
    return std::log(value / m_low) / std::log(m_high / m_low);
}

double PlotAxis::value(double share) const
{
    if (!m_logarithmic)
        return m_low + share * (m_high - m_low);
    return m_low * std::pow(m_high / m_low, share);
}

QList<PlotAxis::Tick> PlotAxis::ticks(Field field, const Formats &formats, int most) const
{
    if (m_logarithmic) {
        const QList<Tick> ticks = decades(m_low, m_high, field, formats, most);
        if (ticks.size() >= 2)
            return ticks;
    }
    // Zoomed into less than a decade, steps of one size tell more.
    const AxisScale scale = niceScale(m_low, m_high, false, std::max(most, 2));
    const QList<double> all = scale.ticks();
    const QStringList labels = axisLabels(scale, field, formats);
    QList<Tick> ticks;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const double place = share(all.at(i));
        if (place >= -1e-9 && place <= 1 + 1e-9)
            ticks.append({all.at(i), labels.at(i)});
    }
    return ticks;
}

PlotAxis PlotAxis::zoomed(double factor, double share) const
{
    return {value(share - share * factor), value(share + (1 - share) * factor), m_logarithmic};
}

PlotAxis PlotAxis::moved(double shares) const
{
    return {value(shares), value(1 + shares), m_logarithmic};
}

} // namespace agm
