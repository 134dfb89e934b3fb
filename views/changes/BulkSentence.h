// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "sync/Job.h"
#include "views/common/Formats.h"

namespace agm {

/// The sentences around a bulk action, from plain values. All are plain text and translated at the time of the call.
namespace bulk {

/// "1 ad group", "1,200 ad groups".
QString adGroups(int count);

/// "Pause 14 ad groups?", "Nothing to pause".
QString title(const BulkPlan &plan);
/// "5 of the 19 selected ad groups are skipped: 3 already paused, 2 rejected." Empty when none is.
QString skipped(const BulkPlan &plan);
/// "US$8,420/day → US$7,800/day (▼ −US$620/day)" of the committed daily spend. One line per currency that changes; a
/// sentence when nothing does.
QString money(const BulkPlan &plan, const Formats &formats = Formats());
/// The change that cannot be told as money: "2 ad groups with an unknown amount per day stop as well." Empty when
/// there is none.
QString unknownChange(const BulkPlan &plan);
/// What a sum leaves out: "Not included: 3 ad groups and 1 campaign without a known amount per day." Empty when
/// nothing is unknown.
QString unknown(const UnknownSpend &unknown);
/// What a shared campaign budget does; empty when no ad group of the plan shares one that goes on.
QString redistribution(const BulkPlan &plan);
/// "Pause 14 ad groups": a sentence for each action, because languages order the two in their own way.
QString actionOn(BulkAction action, int groups);
/// "Pause 14 ad groups (−US$620/day)"; "+ unknown" is added when a part of the change cannot be told.
QString button(const BulkPlan &plan, const Formats &formats = Formats());
/// Why nothing remains to be done, and what can be; empty when something does.
QString nothingToDo(const BulkPlan &plan);

/// "US$8,420/day", several currencies joined; an empty list with an unknown part is "unknown", else "nothing".
QString committed(const CommittedSpend &spend, const Formats &formats = Formats());

/// "Pausing 214 ad groups… 131 done, 1 failed".
QString running(const Job &job);
/// "Pausing 132/214, 1 failed": for a narrow window.
QString runningShort(const Job &job);
/// "9 s left", "2 min left"; empty when not known (negative).
QString timeLeft(qint64 ms, const Formats &formats = Formats());
/// "Paused 12 ad groups (−US$620/day). 2 failed. 3 were not sent." `change`: of the committed daily spend by what was
/// done; empty: not told. Rows of several kinds are told one by one.
QString finished(const Job &job, const QList<Money> &change, const Formats &formats = Formats());
/// "2 × The server refused…": each reason once, the most frequent first.
QStringList reasons(const Job &job);
/// The state of one item in a word, by what was done to it: "Paused", "Deleted", "Failed", "Not sent", …
QString itemState(const JobItem &item);

} // namespace bulk
} // namespace agm
