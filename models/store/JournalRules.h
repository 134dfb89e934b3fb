// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"

#include <optional>

namespace agm::store {

/// The words on disk; they are never renamed.
QString wordOf(JournalState state);
QString wordOf(BulkAction action);
std::optional<JournalState> journalStateOf(const QString &word);
std::optional<BulkAction> bulkActionOf(const QString &word);

/// What Journal::plan() refuses without looking at what is stored.
Result<void> checkPlan(const JournalJob &job, const QList<JournalItem> &items);
/// The error for a step that is not allowed.
tl::unexpected<Error> forbiddenStep(const QString &adGroupId, JournalState from, JournalState to);
tl::unexpected<Error> unknownRow(const QString &jobId, const QString &adGroupId);
tl::unexpected<Error> knownJob(const QString &jobId);
bool matches(const JournalItem &item, const QString &text);
/// What JournalFilter::text looks for in a job's head, and in one of its items.
bool textMatches(const JournalJob &job, const QString &text);
bool textMatches(const JournalItem &item, const QString &text);
/// Whether account, action and time of a job suit.
bool headMatches(const JournalJob &job, const JournalFilter &filter);
/// Adds ad groups in this state to the counts of an entry.
void count(JournalEntry &entry, JournalState state, int adGroups);

} // namespace agm::store
