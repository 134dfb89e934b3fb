// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/CommittedSpend.h"
#include "sync/Job.h"
#include "sync/Listing.h"
#include "views/common/Formats.h"
#include "views/shell/Notice.h"

namespace agm {

/// The notices of the main window, from plain values; their buttons are those of namespace notice. Text that came from
/// a server is made inert.
namespace notices {

/// Why the listing failed, with Retry (and Accounts… where a key or an address has to be changed). Key "listing".
Notice listingFailed(const Error &error, int alreadyShown);
/// The campaigns could not be read, only they. Key "campaigns".
Notice campaignsFailed(const Error &error);
/// "3 ad groups were refused: …" with the places as details. Key "refused".
Notice refused(const QList<RefusedAdGroup> &groups);
/// A finished job: "Paused 12 ad groups (−US$620/day). 2 failed." Key "job:" + id. `change` is the change of the
/// committed daily spend by what was done; empty: it is not told.
Notice jobFinished(const Job &job, bool canUndo, const QList<Money> &change, const Formats &formats = Formats());
/// A start that was refused (read-only account, disk, nothing to do). Key "start".
Notice notStarted(const Error &error);
/// Items of an earlier run whose outcome is not known yet. Key "unsettled".
Notice unsettled(int count);

} // namespace notices
} // namespace agm
