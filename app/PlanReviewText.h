// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DraftReview.h"
#include "sync/AccountConfig.h"
#include "sync/PlanStore.h"
#include "views/common/Formats.h"

#include <QtCore/QStringList>

namespace agm {

/// A plan held against an account and counted through, for the terminal.
struct PlanReviewInput {
    LoadedPlan plan;
    AccountConfig account;
    int listed = 0; ///< ad groups of the account
    DraftReview review; ///< of the usable drafts
    GuardReport guard;
    QStringList notes; ///< what could not be read, one sentence each
    Formats formats;
};

/// Something of the plan is refused or could not be posted.
bool isHeldBack(const PlanReviewInput &input);

/// The review as the window shows it: who planned what, a table of the changes, the money, what is refused with its
/// three values, what would be asked, and whether all of it could be posted. Foreign text in it is inert.
QString planReviewText(const PlanReviewInput &input);

} // namespace agm
