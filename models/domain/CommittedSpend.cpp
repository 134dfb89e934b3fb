// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CommittedSpend.h"

#include <QtCore/QSet>

#include <algorithm>

namespace agm {
namespace {

QList<Money> sorted(const QHash<Currency, qint64> &sums)
{
    QList<Money> amounts;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it) {
        if (it.value() != 0)
            amounts.append(Money{it.value(), it.key()});
    }
    std::sort(amounts.begin(), amounts.end(),
              [](const Money &a, const Money &b) { return a.currency.code() < b.currency.code(); });
    return amounts;
}

} // namespace

QList<Money> CommittedSpend::amounts() const
{
    return sorted(dailyMicros);
}

QList<Money> CommittedSpend::minus(const CommittedSpend &before) const
{
    QHash<Currency, qint64> difference = dailyMicros;
    for (auto it = before.dailyMicros.cbegin(); it != before.dailyMicros.cend(); ++it)
        difference[it.key()] -= it.value();
    return sorted(difference);
}

bool isOn(const AdGroup &group, const Campaign *campaign, const QDateTime &now, const StatusOverrides &overrides)
{
    bool active = group.knownStatus() == AdGroupStatus::Active;
    if (!overrides.isEmpty()) {
        const auto found = overrides.constFind(group.id);
        if (found != overrides.constEnd())
            active = found.value() == StatusOverride::Active;
    }
    if (!active || (campaign && !campaign->isOn()))
        return false;
    const qint64 ms = now.toMSecsSinceEpoch();
    return (group.startsAt.isNull() || group.startsAt.msecs() <= ms)
        && (group.endsAt.isNull() || ms < group.endsAt.msecs());
}

CommittedSpend committedSpend(std::span<const AdGroupPtr> groups, const CampaignsById &campaigns, const QDateTime &now,
                              const StatusOverrides &overrides)
{
    static const Word lifetime = Word::of(u"lifetime");
    CommittedSpend spend;
    QSet<Word> counted;
    for (const AdGroupPtr &group : groups) {
        const CampaignPtr campaign = campaigns.value(group->campaignId);
        if (!isOn(*group, campaign.get(), now, overrides))
            continue;
        ++spend.on;
        if (campaign && campaign->ownsBudget()) {
            if (counted.contains(group->campaignId))
                continue;
            counted.insert(group->campaignId);
            // A campaign's answer has no end date, so a lifetime budget cannot be spread over its days.
            if (campaign->budgetAmount && campaign->budgetType != lifetime)
                spend.dailyMicros[campaign->budgetAmount->currency] += campaign->budgetAmount->micros;
            else
                ++spend.unknown.campaigns;
            continue;
        }
        const auto budget = group->money(Field::BudgetAmount);
        // The listing's spend is that of the stats window, not of the lifetime: what is left cannot be told from it.
        if (budget && group->budgetType != lifetime)
            spend.dailyMicros[budget->currency] += budget->micros;
        else
            ++spend.unknown.groups;
    }
    return spend;
}

} // namespace agm
