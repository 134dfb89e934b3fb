// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/details/DeliveryWords.h"

#include "domain/Listed.h"
#include "views/common/KeyTexts.h"
#include "views/common/SafeText.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm::words {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::DeliveryWords)
};

/// What a part that is all right says.
QString fineSentence(DeliveryPart part)
{
    switch (part) {
    case DeliveryPart::Status: return Tr::tr("The ad group is switched on.");
    case DeliveryPart::Campaign: return Tr::tr("Its campaign is on.");
    case DeliveryPart::Schedule: return Tr::tr("It has started and has not ended.");
    case DeliveryPart::Budget: return Tr::tr("There is a budget.");
    case DeliveryPart::Ads: return Tr::tr("The server names no trouble with its ads.");
    case DeliveryPart::Issues: return Tr::tr("The server reports no issue.");
    case DeliveryPart::Bid: return Tr::tr("The cost target, if there is one, is not below what results cost.");
    case DeliveryPart::Audience: return Tr::tr("Places and ages are not unusually narrow.");
    }
    return {};
}

/// The key that the action has now.
QString key(const char *actionId)
{
    return keytexts::of(QLatin1String(actionId));
}

} // namespace

QString deliveryPart(DeliveryPart part)
{
    switch (part) {
    case DeliveryPart::Status: return Tr::tr("Status");
    case DeliveryPart::Campaign: return Tr::tr("Campaign");
    case DeliveryPart::Schedule: return Tr::tr("Schedule");
    case DeliveryPart::Budget: return Tr::tr("Budget");
    case DeliveryPart::Ads: return Tr::tr("Ads");
    case DeliveryPart::Issues: return Tr::tr("Issues");
    case DeliveryPart::Bid: return Tr::tr("Bidding");
    case DeliveryPart::Audience: return Tr::tr("Audience");
    }
    return {};
}

QString deliveryVerdict(DeliveryVerdict verdict)
{
    switch (verdict) {
    case DeliveryVerdict::Good: return Tr::tr("all right");
    case DeliveryVerdict::Slows: return Tr::tr("slows delivery");
    case DeliveryVerdict::Stops: return Tr::tr("stops delivery");
    case DeliveryVerdict::Unknown: return Tr::tr("not known");
    }
    return {};
}

QString deliverySentence(const DeliveryFinding &finding, const Formats &formats)
{
    const auto money
        = [&formats](const std::optional<Money> &amount) { return amount ? formats.money(*amount) : QString(); };
    switch (finding.reason) {
    case DeliveryReason::Fine: return fineSentence(finding.part);
    case DeliveryReason::Paused: return Tr::tr("The ad group is paused. Resume it (%1).").arg(key("resume"));
    case DeliveryReason::Rejected:
        return Tr::tr(
            "The review rejected it. Read the issues below, change what they name, and it is reviewed again.");
    case DeliveryReason::Duplicating:
        return Tr::tr("It is still being copied. Wait and refresh (%1).").arg(key("refresh"));
    case DeliveryReason::OddStatus:
        return Tr::tr("The server says “%1”, which this program does not know.").arg(inertLine(finding.text));
    case DeliveryReason::NotLoaded: return Tr::tr("Its campaign is not loaded. Refresh (%1).").arg(key("refresh"));
    case DeliveryReason::CampaignOff:
        return Tr::tr("Its campaign is not on: %1. Switch the campaign on in Whop.").arg(campaignStatus(finding.text));
    case DeliveryReason::PaymentFailed: return Tr::tr("The campaign's payment failed. Mend the payment in Whop.");
    case DeliveryReason::NotStarted:
        return Tr::tr("It starts only on %1. An earlier start is set in the schedule (%2).")
            .arg(formats.instant(finding.at), key("schedule"));
    case DeliveryReason::Ended:
        return Tr::tr("It ended on %1. A later end is set in the schedule (%2).")
            .arg(formats.instant(finding.at), key("schedule"));
    case DeliveryReason::EndsSoon:
        return Tr::tr("It ends on %1, within a day. A later end is set in the schedule (%2).")
            .arg(formats.instant(finding.at), key("schedule"));
    case DeliveryReason::NoBudget: return Tr::tr("The budget is zero. Set one (%1).").arg(key("budget"));
    case DeliveryReason::BudgetNotSaid: return Tr::tr("The server does not say the budget.");
    case DeliveryReason::NoAds: return Tr::tr("It has no ads. Add one in Whop.");
    case DeliveryReason::AdsOff: return Tr::tr("All of its ads are switched off. Switch one on in Whop.");
    case DeliveryReason::AdsRejected: return Tr::tr("Its ads were rejected, or are in appeal. Change them in Whop.");
    case DeliveryReason::Processing:
        return Tr::tr("It is being prepared or reviewed. Wait and refresh (%1).").arg(key("refresh"));
    case DeliveryReason::LearningLimited:
        return Tr::tr(
            "It gets too few results to learn. Fewer ad groups with larger budgets, or a goal that happens more "
            "often, help.");
    case DeliveryReason::AdsNotSaid:
        return Tr::tr("The server does not say how its ads are doing. Look at them in Whop.");
    case DeliveryReason::HasIssues: return Tr::tr("%1: %2").arg(issues(finding.count), inertLine(finding.text));
    case DeliveryReason::TargetBelowCost:
        return Tr::tr(
                   "The cost target is %1, and a result cost %2 in this window: bids may be too low to win. Raise the "
                   "target (%3), or accept less.")
            .arg(money(finding.money), money(finding.cost), key("budget"));
    case DeliveryReason::NoPlaces:
        return Tr::tr("No place is targeted. Choose one in the targeting (%1).").arg(key("targeting"));
    case DeliveryReason::NarrowAges:
        return Tr::tr("Only %Ln years of age are targeted. Widen them in the targeting (%1).", nullptr, finding.count)
            .arg(key("targeting"));
    }
    return {};
}

QString deliverySummary(const QList<DeliveryFinding> &findings)
{
    const auto parts = [&findings](DeliveryVerdict verdict) {
        QStringList names;
        for (const DeliveryFinding &finding : findings) {
            if (finding.verdict == verdict)
                names.append(deliveryPart(finding.part));
        }
        return listed(names);
    };
    if (const QString stops = parts(DeliveryVerdict::Stops); !stops.isEmpty())
        return Tr::tr("Nothing is delivered because of: %1.").arg(stops);
    if (const QString slows = parts(DeliveryVerdict::Slows); !slows.isEmpty())
        return Tr::tr("Nothing stops it. Delivery is held back by: %1.").arg(slows);
    return Tr::tr("Nothing was found that stops or slows it. A new ad group may need some hours to begin.");
}

} // namespace agm::words
