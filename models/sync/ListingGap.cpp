// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ListingGap.h"

#include <algorithm>
#include <cmath>

namespace agm {
namespace {

/// Fewer known times than this say little about a gap: the measured densities are the better guess then.
constexpr std::size_t EnoughKnown = 100;

struct Ends {
    double top = 0;
    double bottom = 0;
    /// How much denser the top is, as a natural logarithm. Between the ends the density is taken to grow evenly on
    /// that scale: creation times bunch by orders of magnitude, and a straight line would see only the denser end.
    double slope = 0;
};

Ends endsOf(const ListingGap &gap)
{
    Ends ends{gap.topDensity, gap.bottomDensity, 0};
    if (ends.top <= 0)
        ends.top = ends.bottom;
    if (ends.bottom <= 0)
        ends.bottom = ends.top;
    if (ends.top > 0)
        ends.slope = std::log(ends.top / ends.bottom);
    return ends;
}

constexpr double Flat = 1e-3; ///< below this slope the density is the same everywhere

} // namespace

ListingGuess::ListingGuess(std::vector<qint64> known) : m_known(std::move(known))
{
    std::sort(m_known.begin(), m_known.end());
}

std::pair<std::size_t, std::size_t> ListingGuess::knownIn(const ListingGap &gap) const
{
    const auto first = std::lower_bound(m_known.begin(), m_known.end(), gap.bottom);
    const auto last = std::upper_bound(first, m_known.end(), gap.top);
    return {std::size_t(first - m_known.begin()), std::size_t(last - m_known.begin())};
}

std::size_t ListingGuess::knownInside(const ListingGap &gap) const
{
    const auto [first, last] = knownIn(gap);
    return last - first;
}

double ListingGuess::rows(const ListingGap &gap) const
{
    if (gap.isClosed())
        return 0;
    const auto [first, last] = knownIn(gap);
    if (last - first >= EnoughKnown || !gap.isBounded())
        return double(last - first) * m_growth;
    const Ends ends = endsOf(gap);
    const double span = double(gap.top - gap.bottom);
    const double mean
        = std::abs(ends.slope) < Flat ? (ends.top + ends.bottom) / 2 : (ends.top - ends.bottom) / ends.slope;
    return std::max(span * mean, double(last - first));
}

std::optional<qint64> ListingGuess::divide(const ListingGap &gap, double shareAbove) const
{
    constexpr qint64 Second = 1000;
    const auto [first, last] = knownIn(gap);
    qint64 place = 0;
    if (last - first >= EnoughKnown) {
        place = m_known[last - 1 - std::size_t(double(last - first - 1) * shareAbove)];
    } else {
        if (!gap.isBounded())
            return std::nullopt;
        const Ends ends = endsOf(gap);
        const double below = 1 - shareAbove;
        const double share = std::abs(ends.slope) < Flat
            ? below
            : std::log1p(below * std::expm1(std::clamp(ends.slope, -600.0, 600.0))) / ends.slope;
        place = gap.bottom + qint64(std::clamp(share, 0.02, 0.98) * double(gap.top - gap.bottom));
    }
    place -= ((place % Second) + Second) % Second;
    // A second on either side, so that both halves are smaller than the whole.
    if (place <= gap.bottom + Second || place >= gap.top - Second)
        return std::nullopt;
    return place;
}

double ListingGuess::densityAt(const ListingGap &gap, qint64 time)
{
    const Ends ends = endsOf(gap);
    if (ends.bottom <= 0 || gap.top <= gap.bottom)
        return 0;
    return ends.bottom * std::exp(ends.slope * double(time - gap.bottom) / double(gap.top - gap.bottom));
}

} // namespace agm
