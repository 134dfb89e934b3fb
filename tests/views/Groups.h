// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/FieldRegistry.h"

namespace agm::test {

/// An ad group as the page sends it, every key there, ready to be changed.
inline AdGroup fullGroup(const QString &id = QStringLiteral("adgrp_7fK2mQx91a"),
                         const QString &title = QStringLiteral("US founders · lookalike 2 %"))
{
    AdGroup group;
    group.id = id;
    group.title = title;
    group.campaignId = Word::of(u"adcamp_spring");
    group.status = Word::of(u"active");
    group.budgetType = Word::of(u"daily");
    group.bidType = Word::of(u"average_target");
    group.optimizationGoal = Word::of(u"conversions");
    group.conversionEvent = Word::of(u"purchase");
    group.conversionLocation = Word::of(u"website");
    group.resultEvent = Word::of(u"purchase");
    group.spendCurrency = Currency::usd();
    group.startsAt = Instant::of(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC));
    group.createdAt = Instant::of(QDateTime(QDate(2026, 5, 30), QTime(9, 30), Qt::UTC));
    group.updatedAt = group.createdAt;
    for (const FieldInfo &info : fieldRegistry()) {
        if (info.onPage)
            group.sent.set(std::size_t(info.field));
        if (!isNumeric(info.field) || !info.onPage)
            continue;
        if (isMoney(info.field))
            group.setMoney(info.field, 12 * Money::Micro);
        else
            group.setNumber(info.field, info.kind == FieldKind::Rate ? 0.036 : 100);
    }
    group.setMoney(Field::BudgetAmount, 100 * Money::Micro);
    group.setMoney(Field::Spend, 532'440'000);
    group.setNumber(Field::Purchases, 8);
    group.setMoney(Field::CostPerResult, 66'555'000);
    group.setMoney(Field::CostPerClick, 270'000);
    group.setNumber(Field::Impressions, 54'321);
    group.setNumber(Field::Clicks, 1'972);
    group.setNumber(Field::ReturnOnAdSpend, 6.9);
    group.setNumber(Field::Frequency, 1.6);
    auto targeting = std::make_shared<Targeting>();
    targeting->regions.include.countries = {QStringLiteral("US")};
    targeting->regions.exclude.regions = {QStringLiteral("US-AK")};
    targeting->regions.include.kept = "\"country_groups\":[\"worldwide\"]";
    targeting->demographics.minimumAge = 21;
    targeting->demographics.maximumAge = 45;
    targeting->demographics.gender = QStringLiteral("all");
    targeting->languages = {QStringLiteral("en"), QStringLiteral("es")};
    targeting->placements = {{QStringLiteral("instagram"), {QStringLiteral("stream"), QStringLiteral("story")}, {}}};
    targeting->devices.platforms = {QStringLiteral("mobile"), QStringLiteral("desktop")};
    targeting->devices.systems = {{QStringLiteral("ios"), QStringLiteral("17"), {}}};
    targeting->audiences.include = {QStringLiteral("aud_visitors30d")};
    targeting->audiences.exclude = {QStringLiteral("aud_customers")};
    group.targeting = targeting;
    return group;
}

inline AdGroupPtr shared(AdGroup group)
{
    return std::make_shared<const AdGroup>(std::move(group));
}

inline CampaignPtr campaign(const QString &id, const QString &title, bool ownsBudget = false)
{
    Campaign made;
    made.id = id;
    made.title = title;
    made.status = Word::of(u"active");
    made.budgetOptimization = ownsBudget ? Word::of(u"ad_campaign") : Word::of(u"ad_group");
    if (ownsBudget) {
        made.budgetAmount = Money{250 * Money::Micro, Currency::usd()};
        made.budgetType = Word::of(u"daily");
    }
    return std::make_shared<const Campaign>(std::move(made));
}

inline QDateTime now()
{
    return {QDate(2026, 11, 22), QTime(19, 2, 11), Qt::UTC};
}

} // namespace agm::test
