// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DisplayState.h"

#include <optional>

namespace agm {
namespace {

using S = DisplayState;

/// delivery_status of the API facts, section "Ad group object over time" (2026-07-13).
std::optional<S> fromDeliveryWord(Word word)
{
    static const QHash<Word, S> known{
        {Word::of(u"active"), S::Active},
        {Word::of(u"learning"), S::Learning},
        {Word::of(u"learning_limited"), S::LearningLimited},
        {Word::of(u"paused"), S::Paused},
        {Word::of(u"campaign_paused"), S::CampaignPaused},
        {Word::of(u"no_ads"), S::NoAds},
        {Word::of(u"ads_off"), S::AdsOff},
        {Word::of(u"draft"), S::Draft},
        {Word::of(u"scheduled"), S::Scheduled},
        {Word::of(u"completed"), S::Completed},
        {Word::of(u"processing"), S::Processing},
        {Word::of(u"duplicating"), S::Duplicating},
        {Word::of(u"rejected"), S::Rejected},
        {Word::of(u"all_ads_rejected"), S::Rejected},
        {Word::of(u"in_appeal"), S::Rejected},
        {Word::of(u"issues"), S::Issues},
    };
    const auto found = known.constFind(word);
    return found == known.constEnd() ? std::nullopt : std::optional(found.value());
}

} // namespace

DisplayState displayState(const AdGroup &group, const Campaign *campaign, const QDateTime &now)
{
    switch (group.knownStatus()) {
    case AdGroupStatus::Paused: return S::Paused;
    case AdGroupStatus::Rejected: return S::Rejected;
    case AdGroupStatus::Duplicating: return S::Duplicating;
    case AdGroupStatus::Unknown: return S::Unknown;
    case AdGroupStatus::Active: break;
    }
    if (!group.deliveryStatus.isNull()) {
        const auto delivery = fromDeliveryWord(group.deliveryStatus);
        if (!delivery)
            return S::Unknown;
        // A pause answer may carry a delivery word that the server has not caught up with; the switch decides.
        return *delivery == S::Paused ? S::Processing : *delivery;
    }
    const qint64 ms = now.toMSecsSinceEpoch();
    if (!group.endsAt.isNull() && group.endsAt.msecs() <= ms)
        return S::Completed;
    if (campaign && !campaign->isOn())
        return S::CampaignPaused;
    if (!group.startsAt.isNull() && group.startsAt.msecs() > ms)
        return S::Scheduled;
    return group.issues.isEmpty() ? S::Active : S::Issues;
}

QString rawStateWord(const AdGroup &group)
{
    const bool deliveryIsOdd = group.knownStatus() == AdGroupStatus::Active && !group.deliveryStatus.isNull();
    return deliveryIsOdd ? group.deliveryStatus.text() : group.status.text();
}

} // namespace agm
