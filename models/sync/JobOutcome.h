// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"
#include "sync/Job.h"

namespace agm {

/// What reading an ad group before its change says (METHODS "Journal, undo, conflicts").
struct Precheck {
    AdGroupPatch send; ///< fields that still have the value the row starts from
    QList<FieldConflict> conflicts; ///< fields with neither: nothing is written then
    /// Every field is already as the row wants it.
    bool nothingToDo() const { return send.isEmpty() && conflicts.isEmpty(); }
};

/// current = after → nothing; current = before → send; otherwise a conflict. Of a Delete only expectations count, and
/// there is always something to do.
Precheck checkBefore(const EditRow &row, const AdGroup &current);

/// The fields that the ad group does not have as the row wanted them.
QList<Field> notTaken(const EditRow &row, const AdGroup &read);

/// "Budget and Ends were changed elsewhere since. …"
Error conflictError(const QList<FieldConflict> &conflicts);
/// "The server accepted the request, but did not take: Budget."
Error notTakenError(const QList<Field> &fields, const AdGroup &read);

} // namespace agm
