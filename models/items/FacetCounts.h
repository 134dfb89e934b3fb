// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

#include <QtCore/QHash>
#include <QtCore/QMetaType>

#include <deque>
#include <span>

namespace agm {

using WordCounts = QHash<Word, int>;

/// How many ad groups stand behind each choice of the filter bar and the campaign list.
struct FacetCounts {
    int all = 0;
    int withIssues = 0;
    int withoutDelivery = 0; ///< measured zero impressions in the stats window; unknown impressions do not count
    int drafted = 0; ///< with a draft; filled in by who knows the drafts, the ad groups do not
    WordCounts byCampaign;
    WordCounts byStatus;
    QHash<Word, WordCounts> statusesOfCampaign; ///< campaign → status → ad groups

    void add(const AdGroup &group);
    friend bool operator==(const FacetCounts &, const FacetCounts &) = default;
};

/// One pass over the ad groups; null pointers are skipped.
FacetCounts countFacets(std::span<const AdGroupPtr> groups);
FacetCounts countFacets(const std::deque<AdGroupPtr> &groups);

} // namespace agm

Q_DECLARE_METATYPE(agm::WordCounts)
