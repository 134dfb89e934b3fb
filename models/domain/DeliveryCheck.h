// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace agm {

/// What an ad group needs in order to deliver, in the order in which a person looks for the cause.
enum class DeliveryPart { Status, Campaign, Schedule, Budget, Ads, Issues, Bid, Audience };

enum class DeliveryVerdict {
    Good,
    Slows, ///< it delivers less than it could
    Stops, ///< nothing is delivered while it is so
    Unknown, ///< the server does not say
};

/// Why a part is as it is. Each has its sentence in the views.
enum class DeliveryReason {
    Fine,
    Paused,
    Rejected,
    Duplicating,
    OddStatus, ///< a word that is not known; DeliveryFinding::word
    NotLoaded, ///< the campaign
    CampaignOff, ///< word: its status
    PaymentFailed,
    NotStarted, ///< at: when it starts
    Ended, ///< at: when it ended
    EndsSoon, ///< at: within a day
    NoBudget, ///< zero, or none at all
    BudgetNotSaid,
    NoAds,
    AdsOff,
    AdsRejected,
    Processing,
    LearningLimited,
    AdsNotSaid,
    HasIssues, ///< count, text: what the first one says
    TargetBelowCost, ///< money: the cost target; cost: what a result costs in the stats window
    NoPlaces, ///< nothing is targeted anywhere
    NarrowAges, ///< count: how many years
};

struct DeliveryFinding {
    DeliveryPart part = DeliveryPart::Status;
    DeliveryVerdict verdict = DeliveryVerdict::Good;
    DeliveryReason reason = DeliveryReason::Fine;
    Instant at; ///< null where the reason has none
    int count = 0;
    QString text; ///< what the server says, as it came
    std::optional<Money> money;
    std::optional<Money> cost;
};

/// One finding for each part, in the order of DeliveryPart. `campaign` may be null (not loaded). It looks at settings
/// and at what the server says of delivery; it does not look at what was spent, which a server tells late.
QList<DeliveryFinding> deliveryCheck(const AdGroup &group, const Campaign *campaign, const QDateTime &now);

} // namespace agm
