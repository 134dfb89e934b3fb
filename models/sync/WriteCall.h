// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"
#include "domain/EditPlan.h"
#include "net/ApiTypes.h"

namespace agm {

/// The request of a row, as the writer sends it; nothing is sent here. Of an Edit only `patch` goes into it. A body is
/// checked by whoever sends it. Errors: Invalid for a field that cannot be written. `key`: the Idempotency-Key of a
/// POST; empty for one that is only shown.
Result<ApiCall> writeCall(const EditRow &row, const AdGroupPatch &patch, const QByteArray &key);

/// The operation by which the server counts an action.
QString operationOf(BulkAction action);

/// What a row changes, all of it.
AdGroupPatch wholePatch(const EditRow &row);

} // namespace agm
