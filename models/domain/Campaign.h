// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"
#include "domain/Money.h"
#include "domain/Targeting.h"

#include <QtCore/QHash>

#include <memory>
#include <optional>

namespace agm {

/// The parent of ad groups, as far as this program shows it and counts with it.
struct Campaign {
    QString id;
    QString title;
    Word status; ///< active, paused, draft, payment_failed, … or a word we do not know
    Word deliveryStatus; ///< null when not sent
    Word objective; ///< null when not sent
    Word budgetOptimization; ///< ad_campaign = the campaign owns the budget (CBO); ad_group = each ad group (ABO)
    Word budgetType; ///< daily, lifetime; null under ABO
    Word bidType;
    Word platform;
    std::optional<Money> budgetAmount; ///< null under ABO
    std::optional<Money> spend; ///< in the stats window
    QList<Issue> issues;
    Instant createdAt;
    Instant updatedAt;

    /// The campaign owns the budget.
    bool ownsBudget() const { return budgetOptimization == QLatin1String("ad_campaign"); }
    /// Its ad groups may deliver.
    bool isOn() const { return status == QLatin1String("active"); }
    friend bool operator==(const Campaign &, const Campaign &) = default;
};

using CampaignPtr = std::shared_ptr<const Campaign>;
using CampaignsById = QHash<Word, CampaignPtr>;

} // namespace agm
