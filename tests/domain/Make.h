// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"

namespace agm::test {

/// An ad group with its own daily budget in US dollars; every key counts as sent.
inline std::shared_ptr<AdGroup> makeGroup(const QString &id, const char *status, double dailyBudget,
                                          const QString &campaign = QStringLiteral("adcamp_a"))
{
    auto group = std::make_shared<AdGroup>();
    group->id = id;
    group->title = QStringLiteral("Title of %1").arg(id);
    group->status = Word::of(QByteArrayView(status));
    group->campaignId = Word::of(QStringView(campaign));
    group->spendCurrency = Currency::usd();
    group->budgetType = Word::of(u"daily");
    if (dailyBudget >= 0)
        group->setMoney(Field::BudgetAmount, qint64(dailyBudget * double(Money::Micro)));
    group->sent.set();
    return group;
}

inline CampaignPtr makeCampaign(const QString &id, const char *status, std::optional<double> ownBudget)
{
    auto campaign = std::make_shared<Campaign>();
    campaign->id = id;
    campaign->title = id;
    campaign->status = Word::of(QByteArrayView(status));
    campaign->budgetOptimization = ownBudget ? Word::of(u"ad_campaign") : Word::of(u"ad_group");
    if (ownBudget) {
        campaign->budgetType = Word::of(u"daily");
        campaign->budgetAmount = Money::fromDouble(*ownBudget, Currency::usd());
    }
    return campaign;
}

inline Money usd(double amount)
{
    return *Money::fromDouble(amount, Currency::usd());
}

} // namespace agm::test
