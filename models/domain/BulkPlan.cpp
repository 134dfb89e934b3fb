// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BulkPlan.h"

#include "domain/BulkParts.h"

#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace agm {
namespace {

std::optional<SkipReason> skip(BulkAction action, AdGroupStatus status)
{
    if (action == BulkAction::Delete)
        return status == AdGroupStatus::Duplicating ? std::optional(SkipReason::Duplicating) : std::nullopt;
    switch (status) {
    case AdGroupStatus::Active:
        return action == BulkAction::Resume ? std::optional(SkipReason::AlreadyActive) : std::nullopt;
    case AdGroupStatus::Paused:
        return action == BulkAction::Pause ? std::optional(SkipReason::AlreadyPaused) : std::nullopt;
    case AdGroupStatus::Rejected: return SkipReason::Rejected;
    case AdGroupStatus::Duplicating: return SkipReason::Duplicating;
    case AdGroupStatus::Unknown: return SkipReason::UnknownStatus;
    }
    return SkipReason::UnknownStatus;
}

StatusOverride overrideFor(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return StatusOverride::Paused;
    case BulkAction::Resume: return StatusOverride::Active;
    case BulkAction::Delete: return StatusOverride::Deleted;
    case BulkAction::Edit:
    case BulkAction::Create:
    case BulkAction::Duplicate: break;
    }
    return StatusOverride::Paused;
}

} // namespace

int BulkPlan::skippedFor(SkipReason reason) const
{
    return int(
        std::count_if(skipped.cbegin(), skipped.cend(), [reason](const Skipped &s) { return s.reason == reason; }));
}

BulkPlan bulkParts(BulkAction action, const QStringList &selection,
                   const std::function<AdGroupPtr(const QString &)> &find, const QSet<QString> &busy)
{
    BulkPlan plan;
    plan.action = action;
    QSet<QString> seen; // asked once for each: this may be the whole account, with each new selection
    seen.reserve(selection.size());
    for (const QString &id : selection) {
        const AdGroupPtr group = find(id);
        if (!group)
            continue;
        const qsizetype before = seen.size();
        seen.insert(id);
        if (seen.size() == before)
            continue;
        if (busy.contains(id))
            plan.skipped.append({id, SkipReason::Busy});
        else if (const auto reason = skip(action, group->knownStatus()))
            plan.skipped.append({id, *reason});
        else
            plan.ids.append(id);
    }
    return plan;
}

int BulkStates::takingPart(BulkAction action) const
{
    int count = 0;
    for (std::size_t i = 0; i < statuses.size(); ++i)
        count += skip(action, AdGroupStatus(i)) ? 0 : statuses[i];
    return count;
}

BulkStates bulkStates(std::span<const AdGroup *const> groups, const QSet<QString> &busy)
{
    BulkStates states;
    for (const AdGroup *group : groups) {
        if (!busy.isEmpty() && busy.contains(group->id))
            ++states.busy;
        else
            ++states.statuses[std::size_t(group->knownStatus())];
    }
    return states;
}

BulkPlan planBulk(BulkAction action, const QStringList &selection, std::span<const AdGroupPtr> account,
                  const CampaignsById &campaigns, const QDateTime &now, const QSet<QString> &busy)
{
    QHash<QString, AdGroupPtr> byId;
    byId.reserve(qsizetype(account.size()));
    for (const AdGroupPtr &group : account)
        byId.insert(group->id, group);
    BulkPlan plan = bulkParts(
        action, selection, [&byId](const QString &id) { return byId.value(id); }, busy);
    StatusOverrides overrides;
    for (const QString &id : std::as_const(plan.ids))
        overrides.insert(id, overrideFor(action));
    plan.before = committedSpend(account, campaigns, now);
    plan.after = committedSpend(account, campaigns, now, overrides);

    // A campaign budget that some ad group keeps spending is only spread anew.
    QSet<Word> stillOn;
    QSet<Word> wasOn;
    for (const AdGroupPtr &group : account) {
        const CampaignPtr campaign = campaigns.value(group->campaignId);
        if (!campaign || !campaign->ownsBudget())
            continue;
        if (isOn(*group, campaign.get(), now))
            wasOn.insert(group->campaignId);
        if (isOn(*group, campaign.get(), now, overrides))
            stillOn.insert(group->campaignId);
    }
    for (const QString &id : std::as_const(plan.ids)) {
        const Word campaign = byId.value(id)->campaignId;
        if (wasOn.contains(campaign) && stillOn.contains(campaign))
            ++plan.redistributed;
    }
    return plan;
}

} // namespace agm
