// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroupPatch.h"
#include "domain/BulkPlan.h"
#include "net/ApiTransport.h"

namespace agm {

/// A write on its way. The trace tells whether the server may have carried it out although no good answer came.
struct PendingWrite {
    ApiFuture call;
    /// The ad group after the change; null after a delete.
    QFuture<Result<AdGroupPtr>> result;
    std::shared_ptr<CallTrace> trace;
};

/// The writing endpoints, typed. Owned by the ChangeRunner alone, so that nothing is sent that is not in the journal.
/// All of it is Background: what a person waits for goes before. Main thread; the transport must outlive it.
class AdGroupWriter {
public:
    explicit AdGroupWriter(ApiTransport *transport) : m_transport(transport) { }

    /// The key must have been committed to the journal; it is the same over all tries. Delete has none.
    PendingWrite apply(BulkAction action, const QString &id, const QByteArray &idempotencyKey) const;
    /// Errors before anything is sent: Invalid for a field that cannot be edited.
    PendingWrite update(const QString &id, const AdGroupPatch &patch) const;
    PendingWrite create(const NewAdGroup &group, const QByteArray &idempotencyKey) const;
    /// Requests of the action's operation in the last minute.
    ApiQuota quota(BulkAction action) const;

private:
    ApiTransport *m_transport;
};

} // namespace agm
