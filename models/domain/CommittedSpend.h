// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <functional>
#include <span>

namespace agm {

/// What stays unknown about a committed daily spend.
struct UnknownSpend {
    int groups = 0; ///< ad groups that are on, but whose share cannot be told (campaign not loaded, lifetime budget, no
                    ///< amount)
    int campaigns = 0; ///< campaigns that own a budget without a known amount per day
    friend bool operator==(const UnknownSpend &, const UnknownSpend &) = default;
};

/// The daily spend that is committed while nobody touches anything (METHODS "Money impact"): the sum of the daily
/// budgets of what is on. Money is per currency; there is never one sum over two.
struct CommittedSpend {
    QHash<Currency, qint64> dailyMicros; ///< daily budgets, and campaign budgets once each
    UnknownSpend unknown;
    int on = 0; ///< ad groups that are on

    /// By currency code; zero sums are left out.
    QList<Money> amounts() const;
    /// What came (+) and went (−) from `before` to this, by currency code; zeros are left out.
    QList<Money> minus(const CommittedSpend &before) const;
};

/// How a status is to be taken instead of the one loaded; by ad group id. A removed ad group is Deleted.
enum class StatusOverride { Active, Paused, Deleted };
using StatusOverrides = QHash<QString, StatusOverride>;

/// Whether the ad group may spend at `now`: status active, its campaign on (or not loaded), within [starts_at,
/// ends_at).
bool isOn(const AdGroup &group, const Campaign *campaign, const QDateTime &now, const StatusOverrides &overrides = {});

/// A campaign budget counts once while at least one of its ad groups is on. An ad group with a lifetime budget, or
/// whose campaign is not loaded and which has no budget of its own, is counted as unknown, never as 0.
CommittedSpend committedSpend(std::span<const AdGroupPtr> groups, const CampaignsById &campaigns, const QDateTime &now,
                              const StatusOverrides &overrides = {});

} // namespace agm
