// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdReport.h"
#include "domain/TimeWindow.h"
#include "net/ApiTransport.h"
#include "wire/AdGroupCodec.h"
#include "wire/CampaignCodec.h"

namespace agm {

/// A request on its way: `result` is what it comes to, cancel() takes it back (then `result` is cancelled too; read it
/// with whenDone()).
template <class T>
struct PendingRead {
    ApiFuture call;
    QFuture<Result<T>> result;
    void cancel() { cancelCall(call); }
};

/// Parameters of `GET /ad_reports`.
struct AdReportQuery {
    QDateTime from; ///< inclusive
    QDateTime to; ///< inclusive
    QStringList adGroupIds; ///< 1 to 100
    QString granularity; ///< hourly, daily, weekly, monthly or empty
    bool breakdownByAdGroup = false;
};

/// The reading endpoints, typed. Main thread; the transport must outlive it.
class AdGroupReader {
public:
    /// The most a page may hold (API facts, section 2).
    static constexpr int PageSize = 100;

    AdGroupReader(ApiTransport *transport, QString accountId);

    /// One page, newest first, with the metrics of the window. An empty cursor asks for the first page.
    PendingRead<AdGroupPage> list(const TimeWindow &window, const QString &cursor, int first = PageSize,
                                  ApiPriority priority = ApiPriority::Foreground) const;
    PendingRead<AdGroupPtr> retrieve(const QString &id, const TimeWindow &window) const;
    PendingRead<CampaignPage> campaigns(const TimeWindow &window, const QString &cursor) const;
    PendingRead<AdReport> report(const AdReportQuery &query, ApiPriority priority = ApiPriority::Foreground) const;
    ApiQuota quota(const QString &operation) const { return m_transport->quota(operation); }

private:
    ApiTransport *m_transport;
    QString m_accountId;
};

} // namespace agm
