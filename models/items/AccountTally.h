// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SpendParts.h"
#include "items/FacetCounts.h"

#include <memory>

namespace agm {

class AdGroupTableModel;

/// Counts what stands behind each filter, and sums the committed daily spend, of all rows of a table: some rows at a
/// time, because all of a large account would take longer than a frame. Rows that come meanwhile are counted when it
/// gets there; one that changes or goes behind it is not noticed, so whoever hears of that counts once more. Main
/// thread.
class AccountTally {
public:
    /// `table` must outlive this. `campaigns` and `now` are those of the sums.
    AccountTally(const AdGroupTableModel *table, const CampaignsById &campaigns, const QDateTime &now);

    /// Takes so many rows more; whether that was the last of them.
    bool addSome(int atMost);
    /// Of the rows so far. Drafts are counted, too (FacetCounts::drafted).
    FacetCounts counts() const;
    /// Of the rows so far; what is only drafted spends nothing.
    CommittedSpend spend();

private:
    const AdGroupTableModel *m_table;
    CampaignsById m_campaigns;
    SpendParts m_parts; ///< refers to m_campaigns
    SpendTally m_spend;
    FacetCounts m_counts;
    int m_next = 0;
    Q_DISABLE_COPY_MOVE(AccountTally)
};

} // namespace agm
