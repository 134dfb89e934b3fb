// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changes/BulkSentence.h"

#include "domain/Listed.h"
#include "views/common/Words.h"

#include <QtCore/QCoreApplication>

namespace agm::bulk {
namespace {

// The singular is a text of its own, so that English reads right without a translation file.
class Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::BulkSentence)
};

constexpr SkipReason Reasons[] = {SkipReason::AlreadyPaused, SkipReason::AlreadyActive, SkipReason::Rejected,
                                  SkipReason::Duplicating,   SkipReason::UnknownStatus, SkipReason::Busy};

QString skippedParts(const BulkPlan &plan)
{
    QStringList parts;
    for (const SkipReason reason : Reasons) {
        if (const int count = plan.skippedFor(reason))
            parts += words::skipReason(reason, count);
    }
    return listed(parts);
}

QString arrow(const Money &change)
{
    return change.micros < 0 ? QStringLiteral("▼") : QStringLiteral("▲");
}

Money amountOf(const CommittedSpend &spend, Currency currency)
{
    return Money{spend.dailyMicros.value(currency), currency};
}

QString campaigns(int count)
{
    return count == 1 ? Tr::tr("1 campaign") : Tr::tr("%Ln campaigns", nullptr, count);
}

/// "3 ad groups and 1 campaign"; empty when both are 0.
QString groupsAndCampaigns(int groups, int campaignCount)
{
    if (campaignCount == 0)
        return groups == 0 ? QString() : adGroups(groups);
    return groups == 0 ? campaigns(campaignCount)
                       : Tr::tr("%1 and %2", "ad groups and campaigns").arg(adGroups(groups), campaigns(campaignCount));
}

int unknownDifference(const BulkPlan &plan)
{
    return plan.after.unknown.groups - plan.before.unknown.groups + plan.after.unknown.campaigns
        - plan.before.unknown.campaigns;
}

} // namespace

QString adGroups(int count)
{
    return count == 1 ? Tr::tr("1 ad group") : Tr::tr("%Ln ad groups", nullptr, count);
}

QString title(const BulkPlan &plan)
{
    const int count = int(plan.ids.size());
    switch (plan.action) {
    case BulkAction::Pause: return count == 0 ? Tr::tr("Nothing to pause") : Tr::tr("Pause %1?").arg(adGroups(count));
    case BulkAction::Resume:
        return count == 0 ? Tr::tr("Nothing to resume") : Tr::tr("Resume %1?").arg(adGroups(count));
    case BulkAction::Delete:
        return count == 0 ? Tr::tr("Nothing to delete") : Tr::tr("Delete %1?").arg(adGroups(count));
    case BulkAction::Edit:
    case BulkAction::Create:
    case BulkAction::Duplicate: break; // reviewed in a view of their own
    }
    return {};
}

QString skipped(const BulkPlan &plan)
{
    const int left = int(plan.skipped.size());
    if (left == 0)
        return {};
    const int all = left + int(plan.ids.size());
    const QString head = left == 1 ? Tr::tr("1 of the %1 selected is skipped: %2.")
                                   : Tr::tr("%Ln of the %1 selected are skipped: %2.", nullptr, left);
    return head.arg(adGroups(all), skippedParts(plan));
}

QString money(const BulkPlan &plan, const Formats &formats)
{
    const QList<Money> changes = plan.change();
    if (changes.isEmpty()) {
        if (unknownDifference(plan) != 0)
            return Tr::tr("The known part of the committed daily spend stays at %1.")
                .arg(committed(plan.before, formats));
        return Tr::tr("The committed daily spend stays at %1.").arg(committed(plan.before, formats));
    }
    QStringList lines;
    for (const Money &change : changes) {
        lines += Tr::tr("%1 → %2 (%3\u00a0%4)", "before, after, ▼, change")
                     .arg(formats.moneyPerDay(amountOf(plan.before, change.currency)),
                          formats.moneyPerDay(amountOf(plan.after, change.currency)), arrow(change),
                          formats.signedMoneyPerDay(change));
    }
    return lines.join(QLatin1Char('\n'));
}

QString unknownChange(const BulkPlan &plan)
{
    const int groups = plan.after.unknown.groups - plan.before.unknown.groups;
    const int campaignCount = plan.after.unknown.campaigns - plan.before.unknown.campaigns;
    const QString fewer = groupsAndCampaigns(std::max(-groups, 0), std::max(-campaignCount, 0));
    const QString more = groupsAndCampaigns(std::max(groups, 0), std::max(campaignCount, 0));
    QStringList sentences;
    if (!fewer.isEmpty())
        sentences += Tr::tr("Also stops: %1 whose amount per day is not known.").arg(fewer);
    if (!more.isEmpty())
        sentences += Tr::tr("Also starts: %1 whose amount per day is not known.").arg(more);
    return sentences.join(QLatin1Char(' '));
}

QString unknown(const UnknownSpend &unknown)
{
    const QString parts = groupsAndCampaigns(unknown.groups, unknown.campaigns);
    return parts.isEmpty() ? parts : Tr::tr("Not included: %1 without a known amount per day.").arg(parts);
}

QString redistribution(const BulkPlan &plan)
{
    const int count = plan.redistributed;
    if (count == 0)
        return {};
    if (plan.action == BulkAction::Resume) {
        return count == 1
            ? Tr::tr("1 of them shares a campaign budget that is already on: the campaign redistributes it, "
                     "nothing is added.")
            : Tr::tr("%Ln of them share a campaign budget that is already on: the campaign redistributes "
                     "it, nothing is added.",
                     nullptr, count);
    }
    return count == 1
        ? Tr::tr("1 of them shares a campaign budget that stays on: the campaign redistributes it, nothing "
                 "is saved.")
        : Tr::tr("%Ln of them share a campaign budget that stays on: the campaign redistributes it, nothing "
                 "is saved.",
                 nullptr, count);
}

QString actionOn(BulkAction action, int groups)
{
    const QString what = adGroups(groups);
    switch (action) {
    case BulkAction::Pause: return Tr::tr("Pause %1").arg(what);
    case BulkAction::Resume: return Tr::tr("Resume %1").arg(what);
    case BulkAction::Delete: return Tr::tr("Delete %1").arg(what);
    case BulkAction::Edit: return Tr::tr("Change %1").arg(what);
    case BulkAction::Create: return Tr::tr("Create %1").arg(what);
    case BulkAction::Duplicate: return Tr::tr("Duplicate %1").arg(what);
    }
    return {};
}

QString button(const BulkPlan &plan, const Formats &formats)
{
    const QString what = actionOn(plan.action, int(plan.ids.size()));
    const QList<Money> change = plan.change();
    const bool partly = unknownDifference(plan) != 0;
    if (change.isEmpty())
        return partly ? Tr::tr("%1 (unknown/day)").arg(what) : what;
    const QString amount = formats.moneyListPerDay(change, true);
    return (partly ? Tr::tr("%1 (%2 + unknown)") : Tr::tr("%1 (%2)", "action (money)")).arg(what, amount);
}

QString nothingToDo(const BulkPlan &plan)
{
    if (!plan.ids.isEmpty())
        return {};
    if (plan.skipped.isEmpty())
        return Tr::tr("No ad group is selected. Select some in the table first.");
    QString text = plan.skipped.size() == 1
        ? Tr::tr("The selected ad group takes no part: %1.")
        : Tr::tr("None of the %1 selected takes part: %2.").arg(adGroups(int(plan.skipped.size())));
    text = text.arg(skippedParts(plan));
    if (plan.skippedFor(SkipReason::Rejected) > 0)
        text += QLatin1Char(' ') + Tr::tr("What was rejected has to be corrected first; its issues say how.");
    if (plan.skippedFor(SkipReason::Busy) > 0)
        text += QLatin1Char(' ') + Tr::tr("Wait until the running change is done.");
    return text;
}

QString committed(const CommittedSpend &spend, const Formats &formats)
{
    const QList<Money> amounts = spend.amounts();
    if (!amounts.isEmpty())
        return formats.moneyListPerDay(amounts, false);
    return spend.unknown == UnknownSpend() ? Tr::tr("nothing", "committed daily spend")
                                           : Tr::tr("unknown", "committed daily spend");
}

} // namespace agm::bulk
