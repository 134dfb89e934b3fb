// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"

#include <functional>

namespace agm {

/// Who of `selection` takes part in `action` (Pause, Resume or Delete) and who does not: planBulk() without the money,
/// which looks at the selected ad groups alone and so may be asked with each new selection. `find` gives an ad group by
/// its id, null when it is gone; ids may repeat; `busy` are those with a running change.
BulkPlan bulkParts(BulkAction action, const QStringList &selection,
                   const std::function<AdGroupPtr(const QString &)> &find, const QSet<QString> &busy = {});

} // namespace agm
