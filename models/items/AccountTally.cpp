// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AccountTally.h"

#include "domain/Draft.h"
#include "items/AdGroupTableModel.h"
#include "items/FetchAhead.h"

#include <algorithm>

namespace agm {

AccountTally::AccountTally(const AdGroupTableModel *table, const CampaignsById &campaigns, const QDateTime &now)
    : m_table(table), m_campaigns(campaigns), m_parts(m_campaigns, now)
{
}

bool AccountTally::addSome(int atMost)
{
    const int rows = m_table->rowCount();
    const int end = m_next + std::min(atMost, std::max(0, rows - m_next));
    const auto groupAt = [this](std::size_t i) -> const AdGroup & { return *m_table->group(m_next + int(i)); };
    lookAtEach(std::size_t(end - m_next), groupAt, [&](std::size_t i) {
        const AdGroup &group = groupAt(i);
        m_counts.add(group);
        if (!isLocalId(group.id))
            m_spend.add(m_parts.of(group));
    });
    m_next = end;
    return m_next >= rows;
}

FacetCounts AccountTally::counts() const
{
    FacetCounts counts = m_counts;
    counts.drafted = m_table->draftCount();
    return counts;
}

CommittedSpend AccountTally::spend()
{
    return m_spend.spend(m_parts);
}

} // namespace agm
