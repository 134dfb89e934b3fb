// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CommittedSpend.h"

namespace agm {

/// What one ad group has to do with the committed daily spend.
struct SpendPart {
    enum class Kind {
        Off,
        Daily, ///< its own daily budget
        Campaign, ///< the campaign's budget, once for all that are on
        Lifetime, ///< its own lifetime budget, which has no known amount per day here
        LifetimeTold, ///< the same, told apart from the committed spend; never made by SpendParts
        Unknown,
    };
    Kind kind = Kind::Off;
    Word campaign;
    Money budget; ///< of Daily and the lifetime kinds

    bool isOn() const { return kind != Kind::Off; }
};

/// The budget type "lifetime".
Word lifetimeBudget();

/// A campaign, asked once for all its ad groups.
struct CampaignBudget {
    bool isOn = true; ///< also when it is not loaded
    bool ownsBudget = false;
    std::optional<Money> daily; ///< nothing for a lifetime budget: a campaign's answer has no end date to spread it to
};

/// Tells the part of each ad group; linear in ad groups and campaigns. Not thread-safe.
class SpendParts {
public:
    /// `campaigns` must outlive this.
    SpendParts(const CampaignsById &campaigns, const QDateTime &now)
        : m_campaigns(campaigns), m_nowMs(now.toMSecsSinceEpoch())
    {
    }

    SpendPart of(const AdGroup &group, const StatusOverrides &overrides = {});
    const CampaignBudget &campaign(Word id);

private:
    const CampaignsById &m_campaigns;
    qint64 m_nowMs;
    QHash<Word, CampaignBudget> m_seen;
};

/// Sums parts up to a committed spend.
class SpendTally {
public:
    void add(const SpendPart &part);
    /// How many of the campaign's ad groups are on and share its budget.
    int sharing(Word campaign) const { return m_sharing.value(campaign); }
    CommittedSpend spend(SpendParts &parts) const;

private:
    CommittedSpend m_spend;
    QHash<Word, int> m_sharing;
};

} // namespace agm
