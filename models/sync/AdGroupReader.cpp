// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupReader.h"

#include "sync/TypedCall.h"
#include "wire/JsonIndent.h"
#include "wire/ReportCodec.h"

namespace agm {
namespace {

using Query = QList<QPair<QString, QString>>;

/// Bare days with the zone: the server then takes the first day's start and the last day's end in that zone
/// (API facts, section 2).
void addWindow(Query &query, const TimeWindow &window)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (window.preset() == WindowPreset::AllTime)
        return;
    query.append({QStringLiteral("stats_from"), window.firstDay(now).toString(Qt::ISODate)});
    query.append({QStringLiteral("stats_to"), window.lastDay(now).toString(Qt::ISODate)});
    query.append({QStringLiteral("time_zone"), QString::fromUtf8(window.zone().id())});
}

template <class T, class Decode>
PendingRead<T> read(ApiTransport *transport, ApiCall call, Decode decode)
{
    auto [sent, result] = sendTyped<T>(transport, std::move(call), decode);
    return {std::move(sent), std::move(result)};
}

Query pageQuery(const QString &accountId, const QString &cursor, int first)
{
    Query query;
    if (!accountId.isEmpty())
        query.append({QStringLiteral("account_id"), accountId});
    query.append({QStringLiteral("first"), QString::number(first)});
    if (!cursor.isEmpty())
        query.append({QStringLiteral("after"), cursor});
    return query;
}

void addInstant(Query &query, const QString &key, std::optional<qint64> msecs)
{
    if (msecs)
        query.append({key, QDateTime::fromMSecsSinceEpoch(*msecs, Qt::UTC).toString(Qt::ISODate)});
}

} // namespace

AdGroupReader::AdGroupReader(ApiTransport *transport, QString accountId)
    : m_transport(transport), m_accountId(std::move(accountId))
{
}

PendingRead<AdGroupPage> AdGroupReader::list(const TimeWindow &window, const QString &cursor, int first,
                                             ApiPriority priority) const
{
    AdGroupSlice slice;
    slice.cursor = cursor;
    slice.first = first;
    slice.priority = priority;
    return listSlice(window, slice);
}

PendingRead<AdGroupPage> AdGroupReader::listSlice(const TimeWindow &window, const AdGroupSlice &slice) const
{
    Query query = pageQuery(m_accountId, slice.cursor, slice.first);
    if (!slice.order.isEmpty())
        query.append({QStringLiteral("order"), slice.order});
    if (slice.ascending)
        query.append({QStringLiteral("direction"), QStringLiteral("asc")});
    addInstant(query, QStringLiteral("created_after"), slice.createdAfter);
    addInstant(query, QStringLiteral("created_before"), slice.createdBefore);
    addWindow(query, window);
    ApiCall call = readCall(QStringLiteral("/ad_groups"), QStringLiteral("listAdGroups"), query);
    call.priority = slice.priority;
    return read<AdGroupPage>(m_transport, std::move(call), [](QByteArrayView body) { return decodeAdGroupPage(body); });
}

ApiCall AdGroupReader::retrieveCall(const QString &id, const TimeWindow &window)
{
    Query query;
    addWindow(query, window);
    return readCall(adGroupPath(id), QStringLiteral("retrieveAdGroup"), query);
}

PendingRead<AdGroupPtr> AdGroupReader::retrieve(const QString &id, const TimeWindow &window, ApiPriority priority) const
{
    ApiCall call = retrieveCall(id, window);
    call.priority = priority;
    return read<AdGroupPtr>(m_transport, std::move(call), [](QByteArrayView body) { return decodeAdGroup(body); });
}

PendingRead<AdGroupText> AdGroupReader::retrieveText(const QString &id, const TimeWindow &window) const
{
    // What cannot be read as an ad group is shown all the same: that is when a person wants to see it.
    const auto text = [id, transport = m_transport](QByteArrayView body) -> Result<AdGroupText> {
        const auto lines = indentedJson(body);
        if (!lines)
            return tl::unexpected<Error>(lines.error());
        return AdGroupText{id, transport->redacted(QString::fromUtf8(*lines)).toUtf8(),
                           QDateTime::currentDateTimeUtc()};
    };
    return read<AdGroupText>(m_transport, retrieveCall(id, window), text);
}

PendingRead<CampaignPage> AdGroupReader::campaigns(const TimeWindow &window, const QString &cursor) const
{
    Query query = pageQuery(m_accountId, cursor, PageSize);
    addWindow(query, window);
    return read<CampaignPage>(m_transport,
                              readCall(QStringLiteral("/ad_campaigns"), QStringLiteral("listAdCampaigns"), query),
                              [](QByteArrayView body) { return decodeCampaignPage(body); });
}

PendingRead<AdReport> AdGroupReader::report(const AdReportQuery &report, ApiPriority priority) const
{
    Query query{{QStringLiteral("from"), report.from.toUTC().toString(Qt::ISODate)},
                {QStringLiteral("to"), report.to.toUTC().toString(Qt::ISODate)}};
    for (const QString &id : report.adGroupIds)
        query.append({QStringLiteral("ad_group_ids"), id});
    if (!report.granularity.isEmpty())
        query.append({QStringLiteral("granularity"), report.granularity});
    if (report.breakdownByAdGroup)
        query.append({QStringLiteral("breakdown"), QStringLiteral("ad_group")});
    ApiCall call = readCall(QStringLiteral("/ad_reports"), QStringLiteral("retrieveAdReport"), query);
    call.priority = priority;
    return read<AdReport>(m_transport, std::move(call), [](QByteArrayView body) { return decodeAdReport(body); });
}

} // namespace agm
