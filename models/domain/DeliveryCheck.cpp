// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DeliveryCheck.h"

#include "domain/Targeting.h"

#include <chrono>

namespace agm {
namespace {

using Part = DeliveryPart;
using Verdict = DeliveryVerdict;
using Reason = DeliveryReason;

constexpr qint64 DayMs = std::chrono::milliseconds(std::chrono::hours(24)).count();
/// Fewer years than these leave an audience that most days' auctions do not reach.
constexpr int FewYears = 3;

DeliveryFinding statusFinding(const AdGroup &group)
{
    switch (group.knownStatus()) {
    case AdGroupStatus::Active: return {Part::Status, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    case AdGroupStatus::Paused: return {Part::Status, Verdict::Stops, Reason::Paused, {}, 0, {}, {}, {}};
    case AdGroupStatus::Rejected: return {Part::Status, Verdict::Stops, Reason::Rejected, {}, 0, {}, {}, {}};
    case AdGroupStatus::Duplicating: return {Part::Status, Verdict::Stops, Reason::Duplicating, {}, 0, {}, {}, {}};
    case AdGroupStatus::Unknown: break;
    }
    return {Part::Status, Verdict::Unknown, Reason::OddStatus, {}, 0, group.status.text(), {}, {}};
}

DeliveryFinding campaignFinding(const Campaign *campaign)
{
    DeliveryFinding finding{Part::Campaign, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    if (!campaign) {
        finding.verdict = Verdict::Unknown;
        finding.reason = Reason::NotLoaded;
    } else if (campaign->status == QLatin1String("payment_failed")) {
        finding.verdict = Verdict::Stops;
        finding.reason = Reason::PaymentFailed;
    } else if (!campaign->isOn()) {
        finding.verdict = Verdict::Stops;
        finding.reason = Reason::CampaignOff;
        finding.text = campaign->status.text();
    }
    return finding;
}

DeliveryFinding scheduleFinding(const AdGroup &group, const QDateTime &now)
{
    DeliveryFinding finding{Part::Schedule, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    const qint64 ms = now.toMSecsSinceEpoch();
    if (!group.endsAt.isNull() && group.endsAt.msecs() <= ms) {
        finding.verdict = Verdict::Stops;
        finding.reason = Reason::Ended;
        finding.at = group.endsAt;
    } else if (!group.startsAt.isNull() && group.startsAt.msecs() > ms) {
        finding.verdict = Verdict::Stops;
        finding.reason = Reason::NotStarted;
        finding.at = group.startsAt;
    } else if (!group.endsAt.isNull() && group.endsAt.msecs() - ms < DayMs) {
        finding.verdict = Verdict::Slows;
        finding.reason = Reason::EndsSoon;
        finding.at = group.endsAt;
    }
    return finding;
}

DeliveryFinding budgetFinding(const AdGroup &group, const Campaign *campaign)
{
    DeliveryFinding finding{Part::Budget, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    const bool ofCampaign = campaign && campaign->ownsBudget();
    const auto budget = ofCampaign ? campaign->budgetAmount : group.money(Field::BudgetAmount);
    if (!budget) {
        finding.verdict = Verdict::Unknown;
        finding.reason = Reason::BudgetNotSaid;
    } else if (budget->micros <= 0) {
        finding.verdict = Verdict::Stops;
        finding.reason = Reason::NoBudget;
    }
    finding.money = budget;
    return finding;
}

/// delivery_status of the API facts, section "Ad group object over time" (2026-07-13): "highest wins", so a word of
/// another part says that this one is all right.
DeliveryFinding adsFinding(const AdGroup &group)
{
    struct Known {
        QLatin1String word;
        Verdict verdict;
        Reason reason;
    };
    static constexpr Known known[] = {
        {QLatin1String("no_ads"), Verdict::Stops, Reason::NoAds},
        {QLatin1String("ads_off"), Verdict::Stops, Reason::AdsOff},
        {QLatin1String("all_ads_rejected"), Verdict::Stops, Reason::AdsRejected},
        {QLatin1String("in_appeal"), Verdict::Stops, Reason::AdsRejected},
        {QLatin1String("rejected"), Verdict::Stops, Reason::AdsRejected},
        {QLatin1String("draft"), Verdict::Stops, Reason::Processing},
        {QLatin1String("processing"), Verdict::Stops, Reason::Processing},
        {QLatin1String("learning_limited"), Verdict::Slows, Reason::LearningLimited},
    };
    if (group.deliveryStatus.isNull())
        return {Part::Ads, Verdict::Unknown, Reason::AdsNotSaid, {}, 0, {}, {}, {}};
    for (const Known &one : known) {
        if (group.deliveryStatus == one.word)
            return {Part::Ads, one.verdict, one.reason, {}, 0, {}, {}, {}};
    }
    return {Part::Ads, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
}

DeliveryFinding issuesFinding(const AdGroup &group)
{
    DeliveryFinding finding{Part::Issues, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    if (group.issues.isEmpty())
        return finding;
    finding.verdict = group.deliveryStatus == QLatin1String("issues") ? Verdict::Stops : Verdict::Slows;
    finding.reason = Reason::HasIssues;
    finding.count = int(group.issues.size());
    finding.text = group.issues.constFirst().message;
    return finding;
}

DeliveryFinding bidFinding(const AdGroup &group)
{
    DeliveryFinding finding{Part::Bid, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    const auto target = group.money(Field::DesiredCostPerResult);
    const auto cost = group.metricsLoading ? std::nullopt : group.money(Field::CostPerResult);
    // Two currencies are not compared.
    if (target && cost && target->currency == cost->currency && target->micros < cost->micros) {
        finding.verdict = Verdict::Slows;
        finding.reason = Reason::TargetBelowCost;
        finding.money = target;
        finding.cost = cost;
    }
    return finding;
}

DeliveryFinding audienceFinding(const AdGroup &group)
{
    DeliveryFinding finding{Part::Audience, Verdict::Good, Reason::Fine, {}, 0, {}, {}, {}};
    const TargetingView targeting = *group.targeting;
    const Demographics &people = targeting.demographics;
    const int years = people.maximumAge && people.minimumAge ? *people.maximumAge - *people.minimumAge + 1 : FewYears;
    if (targeting.regions.include.isEmpty() && targeting.regions.kept.isEmpty()) {
        finding.verdict = Verdict::Slows;
        finding.reason = Reason::NoPlaces;
    } else if (years < FewYears && !people.automatic.value_or(false)) {
        finding.verdict = Verdict::Slows;
        finding.reason = Reason::NarrowAges;
        finding.count = years;
    }
    return finding;
}

} // namespace

QList<DeliveryFinding> deliveryCheck(const AdGroup &group, const Campaign *campaign, const QDateTime &now)
{
    return {
        statusFinding(group), campaignFinding(campaign), scheduleFinding(group, now), budgetFinding(group, campaign),
        adsFinding(group),    issuesFinding(group),      bidFinding(group),           audienceFinding(group)};
}

} // namespace agm
