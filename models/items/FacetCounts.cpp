// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FacetCounts.h"

namespace agm {
namespace {

template <class Groups>
FacetCounts countAll(const Groups &groups)
{
    FacetCounts counts;
    for (const AdGroupPtr &group : groups) {
        if (group)
            counts.add(*group);
    }
    return counts;
}

} // namespace

void FacetCounts::add(const AdGroup &group)
{
    ++all;
    if (!group.issues.isEmpty())
        ++withIssues;
    const auto impressions = group.number(Field::Impressions);
    if (impressions && *impressions <= 0)
        ++withoutDelivery;
    ++byCampaign[group.campaignId];
    ++byStatus[group.status];
    ++statusesOfCampaign[group.campaignId][group.status];
}

FacetCounts countFacets(std::span<const AdGroupPtr> groups)
{
    return countAll(groups);
}

FacetCounts countFacets(const std::deque<AdGroupPtr> &groups)
{
    return countAll(groups);
}

} // namespace agm
