// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "domain/Error.h"
#include "wire/PlanFile.h"

namespace agm {

class AdGroupRepository;
class AccountSession;

/// Why a part of a plan cannot be used with the account as it is now.
enum class PlanRefusal {
    Unknown, ///< the account has no such ad group
    Changed, ///< a value is neither the plan's base nor what the plan wants: three values
};

struct RefusedDraft {
    Draft draft; ///< its conflicting fields have `theirs`
    PlanRefusal reason = PlanRefusal::Unknown;
};

/// A plan held against an account.
struct LoadedPlan {
    QString name; ///< of the file
    PlanFile file;
    QList<Draft> usable;
    QList<RefusedDraft> refused;
    int alreadySo = 0; ///< fields that are already as the plan wants them; they are not in `usable`
};

/// Writes the drafts with their base values, the note and the money summary. The file is replaced as a whole or not at
/// all. Errors: Storage with the path.
Result<void> savePlan(const QString &path, const AccountSession &session, const MoneyImpact &impact,
                      const QString &note = {});

/// Reads a plan. Errors: Storage (cannot be read, too large), Malformed (cut, changed after it was saved, no plan),
/// Invalid (of another account).
Result<PlanFile> readPlan(const QString &path);

/// Holds a plan against the account: an ad group one of whose fields moved on is refused as a whole, because its fields
/// belong together. Errors: Invalid for a plan of another account.
Result<LoadedPlan> comparePlan(const PlanFile &plan, const QString &name, const QString &accountId,
                               const AdGroupRepository &repository);

/// readPlan() and comparePlan() for the open account.
Result<LoadedPlan> loadPlan(const QString &path, const AccountSession &session);

} // namespace agm
