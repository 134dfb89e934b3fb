// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "domain/EditPlan.h"

#include <span>

namespace agm {

/// Every ad group that may spend now, the most expensive first (a campaign's budget is shared among its ad groups that
/// are on; ad groups without a known amount come first of all: they could be the worst). For the journal each row also
/// expects the budget it had, so that a restore skips what was changed since.
EditPlan planPanicStop(std::span<const AdGroupPtr> account, const CampaignsById &campaigns, const QDateTime &now);

/// What still runs, per hour: a twenty-fourth of the committed daily spend. One entry per currency.
QList<Money> runningPerHour(std::span<const AdGroupPtr> account, const CampaignsById &campaigns, const QDateTime &now);

/// The stages of a restore: the cheapest tenth first, then a quarter, then the rest; each stage's ids. `undo` is the
/// undo plan of a panic stop (its rows are the most expensive first).
QList<QStringList> restoreStages(const EditPlan &undo);

} // namespace agm
