// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CommittedSpend.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace agm {

/// What a job does to its ad groups. Pause, Resume and Delete are planned by planBulk(); Edit, Create and Duplicate come
/// from drafts and plans.
enum class BulkAction { Pause, Resume, Delete, Edit, Create, Duplicate };

/// Why an ad group of the selection takes no part.
enum class SkipReason {
    AlreadyPaused,
    AlreadyActive,
    Rejected, ///< resuming does not cure a rejection, and there is nothing to pause
    Duplicating, ///< the copy is still being filled in
    UnknownStatus, ///< a word we do not know: its state could not be restored
    Busy, ///< another change of it is still running
};

struct Skipped {
    QString id;
    SkipReason reason;
    friend bool operator==(const Skipped &, const Skipped &) = default;
};

/// What a bulk action would do, before anything is sent.
struct BulkPlan {
    BulkAction action = BulkAction::Pause;
    QStringList ids; ///< takes part, in the selection's order, each once
    QList<Skipped> skipped;
    CommittedSpend before;
    CommittedSpend after;
    /// Ad groups of `ids` that share a campaign budget which goes on for others: their part changes nothing today.
    int redistributed = 0;

    QList<Money> change() const { return after.minus(before); }
    int skippedFor(SkipReason reason) const;
};

/// `action` is Pause, Resume or Delete. `account` is all ad groups, `selection` the chosen ones (ids may repeat), `busy` those with a running change.
BulkPlan planBulk(BulkAction action, const QStringList &selection, std::span<const AdGroupPtr> account,
                  const CampaignsById &campaigns, const QDateTime &now, const QSet<QString> &busy = {});

} // namespace agm
