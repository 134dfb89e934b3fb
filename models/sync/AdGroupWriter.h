// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"
#include "domain/EditPlan.h"
#include "net/ApiTransport.h"

namespace agm {

/// A write on its way. The trace tells whether the server may have carried it out although no good answer came.
struct PendingWrite {
    ApiFuture call;
    /// The ad group after the change, or the new one; null after a delete.
    QFuture<Result<AdGroupPtr>> result;
    std::shared_ptr<CallTrace> trace;
};

/// The writing endpoints, typed. Owned by the ChangeRunner alone, so that nothing is sent that is not in the journal.
/// All of it is Background: what a person waits for goes before. Main thread; the transport must outlive it.
class AdGroupWriter {
public:
    explicit AdGroupWriter(ApiTransport *transport) : m_transport(transport) { }

    /// The request of a row. Of an Edit only `patch` is sent, which may be less than the row has. The key must have
    /// been committed to the journal; it is the same over all tries, and only a POST carries it. Errors before anything
    /// is sent: Invalid for a field that cannot be written.
    PendingWrite send(const EditRow &row, const AdGroupPatch &patch, const QByteArray &idempotencyKey) const;
    /// Requests of the action's operation in the last minute.
    ApiQuota quota(BulkAction action) const;

private:
    PendingWrite remove(const QString &id, ApiCall call) const;

    ApiTransport *m_transport;
};

} // namespace agm
