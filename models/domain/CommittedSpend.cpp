// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CommittedSpend.h"

#include "domain/Exact.h"
#include "domain/SpendParts.h"

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
    QHash<Currency, qint64> change = dailyMicros;
    for (auto it = before.dailyMicros.cbegin(); it != before.dailyMicros.cend(); ++it) {
        qint64 &one = change[it.key()];
        one = difference(one, it.value());
    }
    return sorted(change);
}

namespace {

bool isOn(const AdGroup &group, bool campaignIsOn, qint64 nowMs, const StatusOverrides &overrides)
{
    bool active = group.knownStatus() == AdGroupStatus::Active;
    if (!overrides.isEmpty()) {
        const auto found = overrides.constFind(group.id);
        if (found != overrides.constEnd())
            active = found.value() == StatusOverride::Active;
    }
    return active && campaignIsOn && (group.startsAt.isNull() || group.startsAt.msecs() <= nowMs)
        && (group.endsAt.isNull() || nowMs < group.endsAt.msecs());
}

} // namespace

Word lifetimeBudget()
{
    static const Word word = Word::of(u"lifetime");
    return word;
}

bool isOn(const AdGroup &group, const Campaign *campaign, const QDateTime &now, const StatusOverrides &overrides)
{
    return isOn(group, !campaign || campaign->isOn(), now.toMSecsSinceEpoch(), overrides);
}

const CampaignBudget &SpendParts::campaign(Word id)
{
    const auto seen = m_seen.constFind(id);
    if (seen != m_seen.constEnd())
        return seen.value();
    CampaignBudget budget;
    if (const CampaignPtr campaign = m_campaigns.value(id)) {
        budget.isOn = campaign->isOn();
        budget.ownsBudget = campaign->ownsBudget();
        if (campaign->budgetType != lifetimeBudget())
            budget.daily = campaign->budgetAmount;
    }
    return m_seen.insert(id, budget).value();
}

SpendPart SpendParts::of(const AdGroup &group, const StatusOverrides &overrides)
{
    using Kind = SpendPart::Kind;
    const CampaignBudget &owner = campaign(group.campaignId);
    if (!isOn(group, owner.isOn, m_nowMs, overrides))
        return {Kind::Off, group.campaignId, {}};
    if (owner.ownsBudget)
        return {Kind::Campaign, group.campaignId, {}};
    const auto budget = group.money(Field::BudgetAmount);
    if (!budget)
        return {Kind::Unknown, group.campaignId, {}};
    return {group.budgetType == lifetimeBudget() ? Kind::Lifetime : Kind::Daily, group.campaignId, *budget};
}

void SpendTally::add(const SpendPart &part)
{
    m_spend.on += part.isOn();
    switch (part.kind) {
    case SpendPart::Kind::Daily: addTo(m_spend.dailyMicros[part.budget.currency], part.budget.micros); break;
    case SpendPart::Kind::Campaign: ++m_sharing[part.campaign]; break;
    case SpendPart::Kind::Lifetime:
    case SpendPart::Kind::Unknown: ++m_spend.unknown.groups; break;
    case SpendPart::Kind::Off:
    case SpendPart::Kind::LifetimeTold: break;
    }
}

CommittedSpend SpendTally::spend(SpendParts &parts) const
{
    CommittedSpend spend = m_spend;
    for (auto it = m_sharing.cbegin(); it != m_sharing.cend(); ++it) {
        if (const auto &daily = parts.campaign(it.key()).daily)
            addTo(spend.dailyMicros[daily->currency], daily->micros);
        else
            ++spend.unknown.campaigns;
    }
    return spend;
}

CommittedSpend committedSpend(std::span<const AdGroupPtr> groups, const CampaignsById &campaigns, const QDateTime &now,
                              const StatusOverrides &overrides)
{
    SpendParts parts(campaigns, now);
    SpendTally tally;
    for (const AdGroupPtr &group : groups)
        tally.add(parts.of(*group, overrides));
    return tally.spend(parts);
}

} // namespace agm
