// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "store/Journal.h"
#include "sync/Job.h"

namespace agm {

/// What the journal keeps of one row: one item for each field.
QList<JournalItem> intentsOf(const EditRow &row, const QString &jobId, const QByteArray &key);

/// The Idempotency-Key of a row. That of a Create follows from its local id and what is created, so that the same
/// creation keeps its key over retries and restarts, and a corrected one gets another (API facts, section 5). All
/// others are random.
QByteArray idempotencyKeyOf(const EditRow &row);

/// The Idempotency-Key with which a failed or unknown row of `key` is tried again; nothing: a new one. Only what makes
/// an ad group needs the server's memory. To a pause that is tried again it would repeat the answer to the first one,
/// although somebody resumed meanwhile; whether it is still to be done is read before.
std::optional<QByteArray> keyToRepeat(const EditRow &row, const JobItem &item, const QByteArray &key);

/// The rows of a bulk plan as the repository has its ad groups.
EditPlan rowsOf(const BulkPlan &plan, const std::function<AdGroupPtr(const QString &)> &group);

} // namespace agm
