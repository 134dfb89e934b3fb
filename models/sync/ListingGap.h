// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <vector>

namespace agm {

/// A stretch of creation times of which a running listing does not know all ad groups yet. Times are milliseconds since
/// 1970; everything later than `top` and everything earlier than `bottom` is known or somebody else's, so the gap is
/// closed once `bottom` has passed `top`. Ad groups at exactly these two instants may be known in part.
struct ListingGap {
    static constexpr qint64 Never = Q_INT64_C(1) << 60; ///< later than any time; its negative is earlier

    qint64 top = Never;
    qint64 bottom = -Never;
    int down = -1; ///< the chain that reads from the top, newest first; -1: none
    int up = -1; ///< the chain that reads from the bottom, oldest first; -1: none
    /// Ad groups a millisecond, as last seen at either end; 0: unknown.
    double topDensity = 0;
    double bottomDensity = 0;

    bool isClosed() const { return bottom > top; }
    bool isBounded() const { return top < Never && bottom > -Never; }
    int chains() const { return (down >= 0 ? 1 : 0) + (up >= 0 ? 1 : 0); }
};

/// How many ad groups a gap still holds, and where it is best divided: from the creation times that are known of an
/// earlier listing, or else from how dense they are at the gap's two ends. Both are guesses; a wrong one costs time,
/// never an ad group.
class ListingGuess {
public:
    /// Creation times in milliseconds, in any order.
    explicit ListingGuess(std::vector<qint64> known = {});

    std::size_t known() const { return m_known.size(); }
    /// How many of the known times lie in the gap.
    std::size_t knownInside(const ListingGap &gap) const;
    /// The account has grown by this factor since: that many ad groups stand for each known time. At least 1.
    void setGrowth(double factor) { m_growth = factor > 1 ? factor : 1; }
    /// 0 when there is nothing to guess from.
    double rows(const ListingGap &gap) const;
    /// A whole second strictly inside the gap with about this share of its ad groups after it; nothing when the gap is
    /// too short to be divided.
    std::optional<qint64> divide(const ListingGap &gap, double shareAbove) const;
    /// The density the guess takes for a time inside the gap.
    static double densityAt(const ListingGap &gap, qint64 time);

private:
    std::pair<std::size_t, std::size_t> knownIn(const ListingGap &gap) const;

    std::vector<qint64> m_known; ///< ascending
    double m_growth = 1;
};

} // namespace agm
