// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Campaign.h"
#include "domain/EditPlan.h"
#include "domain/Guardrails.h"
#include "domain/MoneyImpact.h"
#include "views/common/Formats.h"

#include <memory>
#include <vector>

namespace agm {

class TargetingLookup;

/// What an editor works on and counts with, as it was when it was opened. Plain values but for the lookup.
struct EditorContext {
    /// The chosen ad groups with their drafts applied: what the editor shows and changes. Never empty but for Create.
    QList<AdGroupPtr> groups;
    /// Every ad group of the account with its draft applied; shared because it may be 100 000.
    std::shared_ptr<const std::vector<AdGroupPtr>> account;
    /// The chosen ad groups as the server has them: what a check calls "before".
    QHash<QString, AdGroupPtr> onServer;
    CampaignsById campaigns;
    Formats formats; ///< language and the account's zone
    MoneyContext money;
    GuardSettings guard;
    TargetingLookup *lookup = nullptr; ///< null: nothing can be looked up; codes and ids are typed. Not owned.
};

} // namespace agm
