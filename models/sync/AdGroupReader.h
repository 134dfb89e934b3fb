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

/// Which part of the ad groups a page is of, and in which order.
struct AdGroupSlice {
    QString order; ///< a key such as `updated_at`; empty: created_at
    bool ascending = false;
    std::optional<qint64> createdAfter; ///< exclusive, milliseconds since 1970, whole seconds
    std::optional<qint64> createdBefore;
    QString cursor; ///< empty: the first page
    int first = 100; ///< 1 to AdGroupReader::PageSize
    ApiPriority priority = ApiPriority::Foreground;
};

/// An ad group in the server's own words: one member a line, every key and value as it came, also those this program
/// does not know. Without the key, should the server have put it there.
struct AdGroupText {
    QString id;
    QByteArray json;
    QDateTime readAt; ///< UTC
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

    /// Only before the first request.
    void setAccountId(const QString &accountId) { m_accountId = accountId; }

    /// One page, newest first, with the metrics of the window. An empty cursor asks for the first page.
    PendingRead<AdGroupPage> list(const TimeWindow &window, const QString &cursor, int first = PageSize,
                                  ApiPriority priority = ApiPriority::Foreground) const;
    /// One page of a slice.
    PendingRead<AdGroupPage> listSlice(const TimeWindow &window, const AdGroupSlice &slice) const;
    PendingRead<AdGroupPtr> retrieve(const QString &id, const TimeWindow &window,
                                     ApiPriority priority = ApiPriority::Foreground) const;
    /// The same answer as text.
    PendingRead<AdGroupText> retrieveText(const QString &id, const TimeWindow &window) const;
    /// The request of retrieve(); nothing is sent.
    static ApiCall retrieveCall(const QString &id, const TimeWindow &window);
    PendingRead<CampaignPage> campaigns(const TimeWindow &window, const QString &cursor) const;
    PendingRead<AdReport> report(const AdReportQuery &query, ApiPriority priority = ApiPriority::Foreground) const;
    ApiQuota quota(const QString &operation) const { return m_transport->quota(operation); }
    /// What the client is doing now, writes of others too.
    ApiActivity activity() const { return m_transport->activity(); }

private:
    ApiTransport *m_transport;
    QString m_accountId;
};

} // namespace agm
