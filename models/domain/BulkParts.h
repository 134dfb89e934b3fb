// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"

#include <array>
#include <functional>
#include <span>

namespace agm {

/// Who of `selection` takes part in `action` (Pause, Resume or Delete) and who does not: planBulk() without the money,
/// which looks at the selected ad groups alone and so may be asked with each new selection. `find` gives an ad group by
/// its id, null when it is gone; ids may repeat; `busy` are those with a running change.
BulkPlan bulkParts(BulkAction action, const QStringList &selection,
                   const std::function<AdGroupPtr(const QString &)> &find, const QSet<QString> &busy = {});

/// How many ad groups are in which status: what an offer needs of a selection that may be the whole account.
struct BulkStates {
    /// By AdGroupStatus, of those that are not busy.
    std::array<int, std::size_t(AdGroupStatus::Unknown) + 1> statuses{};
    int busy = 0;

    /// As many as bulkParts() would let take part.
    int takingPart(BulkAction action) const;
};
/// `groups` are different ones, and none is null.
BulkStates bulkStates(std::span<const AdGroup *const> groups, const QSet<QString> &busy = {});

} // namespace agm
