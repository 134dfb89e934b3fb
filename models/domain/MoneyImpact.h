// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CommittedSpend.h"

#include <QtCore/QTimeZone>

namespace agm {

/// Meta may spend up to this much of a daily budget on one day (METHODS "Money impact"); a setting of the account.
inline constexpr double DefaultWorstDayFactor = 1.75;

struct MoneyContext {
    QDateTime now; ///< UTC
    QTimeZone zone = QTimeZone::utc(); ///< where "until tomorrow" ends
    double worstDayFactor = DefaultWorstDayFactor;
    /// The ad groups' spend is that of all time, so what is left of a lifetime budget can be told.
    bool spendIsAllTime = false;
};

/// The daily spend of a lifetime budget: max(0, budget − spent) / max(days left, 1/24). Nothing when it cannot be told
/// (no amount, no end, spend not of all time or of another currency); zero when the end has passed. A budget that has
/// not started yet is spread from its start; a new ad group has spent nothing.
std::optional<Money> lifetimePerDay(const AdGroup &group, const MoneyContext &context);

/// What one ad group's change does. Row changes add up to the total (METHODS: properties).
struct MoneyRow {
    QString adGroupId;
    /// Of the committed daily spend. Nothing when it is unknown before or after and its budget or state changes, and
    /// when it changes its currency.
    std::optional<Money> change;
    bool redistributes = false; ///< the campaign's budget is spread anew: 0 in sum
    bool starts = false; ///< was off, would be on
    bool stops = false; ///< was on, would be off
    std::optional<Money> lifetimeBefore; ///< per day, apart from `change`
    std::optional<Money> lifetimeAfter;
};

/// The effect of a set of changes on an account. One entry per currency everywhere; never one sum over two.
struct MoneyImpact {
    /// A lifetime budget whose daily spend can be told is not counted as unknown here: it stands in lifetimeBefore.
    CommittedSpend before;
    CommittedSpend after;
    QList<MoneyRow> rows; ///< in the order of the changed ids, each once
    int starts = 0;
    int stops = 0;
    QList<Money> worstDay; ///< factor × committed after
    QList<Money> untilTomorrow; ///< committed after × what is left of the day in the zone
    QList<Money> lifetimeBefore; ///< per day, of the lifetime budgets that can be told; apart from the committed spend
    QList<Money> lifetimeAfter;

    QList<Money> change() const { return after.minus(before); }
};

/// One ad group as it would be.
struct ChangedGroup {
    QString id;
    AdGroupPtr after; ///< null: deleted; an id that the account does not have: created
};

/// A campaign budget is shared among the rows of that campaign when the last of its ad groups goes off or the first on:
/// equal parts, what cannot be divided goes to the first rows by id. Of an id that stands there twice the last counts.
/// Linear in account + changes.
MoneyImpact moneyImpact(std::span<const AdGroupPtr> account, const CampaignsById &campaigns,
                        const QList<ChangedGroup> &changes, const MoneyContext &context);

} // namespace agm
