// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <vector>

namespace agm {

/// One ad group with the figures of a period and of the one before.
struct GroupPeriod {
    const AdGroup *group = nullptr; ///< never null
    MetricFigures now;
    /// Empty when it is not known. What was given, else the sum of its days when each of them is known.
    MetricFigures before;
    const MetricSeries *days = nullptr; ///< may be null
    /// Created in the period, so that there was nothing before. Set by reviewOf(), which knows the zone.
    bool isNew = false;
    /// Over-dispersion of results per spend and of clicks per impression; 1 with fewer than 7 known days.
    double costPhi = 1;
    double ctrPhi = 1;
};

/// In the order of the input, to which it points.
std::vector<GroupPeriod> groupPeriods(const InsightInput &input);

/// Ad groups whose costs per result can be held against each other: one currency, one kind of result.
struct PeerKey {
    Currency currency;
    Word resultEvent;
    friend bool operator==(const PeerKey &, const PeerKey &) = default;
    friend size_t qHash(const PeerKey &key, size_t seed = 0) { return qHashMulti(seed, key.currency, key.resultEvent); }
};

/// Nothing when the results or the spend are not known or cannot be (corrected below zero), or name no currency or
/// kind.
std::optional<PeerKey> peerKey(const MetricFigures &figures);

} // namespace agm
