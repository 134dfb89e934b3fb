// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "store/Journal.h"

namespace agm {

/// What the journal keeps of one row: one item for each field.
QList<JournalItem> intentsOf(const EditRow &row, const QString &jobId, const QByteArray &key);

/// The Idempotency-Key of a row. That of a Create follows from its local id and what is created, so that the same
/// creation keeps its key over retries and restarts, and a corrected one gets another (API facts, section 5). All
/// others are random.
QByteArray idempotencyKeyOf(const EditRow &row);

/// The rows of a bulk plan as the repository has its ad groups.
EditPlan rowsOf(const BulkPlan &plan, const std::function<AdGroupPtr(const QString &)> &group);

} // namespace agm
