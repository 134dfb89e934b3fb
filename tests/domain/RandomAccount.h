// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/MoneyImpact.h"
#include "tests/domain/Make.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <vector>

namespace agm::test {

/// An account and changes of it, made from a seed.
struct RandomAccount {
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    CampaignsById campaigns;
    std::vector<AdGroupPtr> groups;
    QList<ChangedGroup> changes;

    /// `known`: every amount can be told, and no ad group changes its currency.
    RandomAccount(quint32 seed, bool known) : m_random(seed), m_known(known)
    {
        makeCampaigns();
        const int count = 1 + m_random.bounded(40);
        for (int i = 0; i < count; ++i)
            groups.push_back(group(QStringLiteral("adgrp_%1").arg(i, 3, 10, QLatin1Char('0'))));
        makeChanges();
    }

    MoneyContext context() const
    {
        MoneyContext context;
        context.now = now;
        context.spendIsAllTime = true;
        return context;
    }
    MoneyImpact impact() const { return moneyImpact(groups, campaigns, changes, context()); }
    /// The account as the changes would leave it.
    std::vector<AdGroupPtr> after() const
    {
        QHash<QString, AdGroupPtr> left;
        for (const ChangedGroup &change : changes)
            left.insert(change.id, change.after);
        std::vector<AdGroupPtr> account;
        for (const AdGroupPtr &group : groups) {
            const AdGroupPtr is = left.contains(group->id) ? left.take(group->id) : group;
            if (is)
                account.push_back(is);
        }
        for (const AdGroupPtr &created : std::as_const(left)) {
            if (created)
                account.push_back(created);
        }
        return account;
    }
    /// What takes the changes back.
    QList<ChangedGroup> inverse() const
    {
        QHash<QString, AdGroupPtr> was;
        for (const AdGroupPtr &group : groups)
            was.insert(group->id, group);
        QList<ChangedGroup> back;
        for (const ChangedGroup &change : changes)
            back.append({change.id, was.value(change.id)});
        return back;
    }

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    Currency currency()
    {
        static const Currency all[] = {Currency::usd(), Currency::of(u"EUR"), Currency::of(u"JPY")};
        return all[m_random.bounded(3)];
    }
    qint64 amount() { return 1 + m_random.bounded(500'000'000); }

    void makeCampaigns()
    {
        for (int i = 0; i < 6; ++i) {
            const QString id = QStringLiteral("adcamp_%1").arg(i);
            const char *status = chance(80) ? "active" : "paused";
            auto campaign
                = std::make_shared<Campaign>(*makeCampaign(id, status, i % 2 ? std::optional(1.0) : std::nullopt));
            if (campaign->ownsBudget()) {
                campaign->budgetAmount = Money{amount(), currency()};
                if (!m_known && chance(20))
                    campaign->budgetAmount.reset();
                if (!m_known && chance(20))
                    campaign->budgetType = Word::of(u"lifetime");
            }
            if (m_known || chance(90))
                campaigns.insert(Word::of(QStringView(id)), campaign);
        }
    }

    std::shared_ptr<AdGroup> group(const QString &id)
    {
        const QString campaign = QStringLiteral("adcamp_%1").arg(m_random.bounded(6));
        auto group = makeGroup(id, chance(70) ? "active" : "paused", -1, campaign);
        group->spendCurrency = currency();
        const auto owner = campaigns.value(group->campaignId);
        if (!(owner && owner->ownsBudget()) && (m_known || chance(90)))
            group->setMoney(Field::BudgetAmount, amount());
        if (chance(15)) {
            group->budgetType = Word::of(u"lifetime");
            group->setMoney(Field::Spend, amount() / 4);
            if (m_known || chance(70))
                group->endsAt = Instant::of(now.addSecs(3600 * (m_random.bounded(200) - 20)));
        } else if (chance(15)) {
            group->endsAt = Instant::of(now.addDays(m_random.bounded(20) - 5));
        }
        if (chance(15))
            group->startsAt = Instant::of(now.addDays(m_random.bounded(20) - 15));
        return group;
    }

    void makeChanges()
    {
        for (const AdGroupPtr &before : groups) {
            if (!chance(60))
                continue;
            auto after = std::make_shared<AdGroup>(*before);
            if (chance(40))
                after->status = chance(50) ? Word::of(u"active") : Word::of(u"paused");
            if (after->money(Field::BudgetAmount) && chance(60))
                after->setMoney(Field::BudgetAmount, amount());
            if (after->money(Field::BudgetAmount) && chance(10))
                after->budgetType = Word::of(u"daily");
            if (!m_known && chance(5))
                after->clearNumber(Field::BudgetAmount);
            changes.append({before->id, chance(10) ? nullptr : AdGroupPtr(after)});
        }
        for (int i = m_random.bounded(4); i > 0; --i) {
            const QString id = QStringLiteral("local_%1").arg(i);
            changes.append({id, group(id)});
        }
        std::shuffle(changes.begin(), changes.end(), m_random);
    }

    QRandomGenerator m_random;
    bool m_known;
};

} // namespace agm::test
