// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Lookup.h"
#include "sync/AdGroupReader.h"

#include <QtCore/QObject>

namespace agm {

/// What an account offers to target: its audiences, the ad network's options, and how many people would be reached.
/// Later servers have these endpoints only; an older one answers ErrorKind::NotFound or Gone, and the caller goes on
/// without. Nothing here changes anything at the server. Main thread.
class TargetingLookup : public QObject {
    Q_OBJECT

public:
    /// `accountId` is `biz_…`, or empty for the key's own account. The transport is not owned and must outlive this.
    TargetingLookup(ApiTransport *transport, QString accountId, QObject *parent = nullptr);
    ~TargetingLookup() override;

    /// Only before the first request.
    void setAccountId(const QString &accountId) { m_accountId = accountId; }

    /// Every audience, by all pages; asked once and kept after success. Calls during the asking share its answer.
    /// Resolves from the event loop; the end of this object cancels it.
    QFuture<Result<QList<Audience>>> audiences();
    /// The options that match, at most `query.limit` of each type.
    PendingRead<QList<TargetingOption>> search(const TargetingQuery &query) const;
    /// Errors before anything is sent: Invalid for a value that does not suit its field.
    PendingRead<ReachEstimate> estimate(const ReachQuery &query) const;

private:
    class AudienceListing;
    void askForAudiences(const QString &cursor);
    void finishAudiences(const Result<QList<Audience>> &result);

    ApiTransport *m_transport;
    QString m_accountId;
    std::unique_ptr<AudienceListing> m_listing; ///< while the pages come
    std::optional<QList<Audience>> m_audiences;
};

} // namespace agm
