// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/TargetingLookup.h"

#include "sync/TypedCall.h"
#include "wire/LookupCodec.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::TargetingLookup)
};

using Query = QList<QPair<QString, QString>>;

} // namespace

/// The pages so far, and who waits for them.
class TargetingLookup::AudienceListing {
public:
    QPromise<Result<QList<Audience>>> promise;
    QList<Audience> audiences;
    QSet<QString> cursors; ///< a cursor that comes twice would never end
    ApiFuture call;
};

TargetingLookup::TargetingLookup(ApiTransport *transport, QString accountId, QObject *parent)
    : QObject(parent), m_transport(transport), m_accountId(std::move(accountId))
{
}

TargetingLookup::~TargetingLookup()
{
    if (!m_listing)
        return;
    cancelCall(m_listing->call);
    finishAudiences(fail(ErrorKind::Cancelled, Tr::tr("Cancelled.")));
}

QFuture<Result<QList<Audience>>> TargetingLookup::audiences()
{
    if (m_audiences)
        return finishedFuture<QList<Audience>>(*m_audiences);
    if (m_listing)
        return m_listing->promise.future();
    m_listing = std::make_unique<AudienceListing>();
    m_listing->promise.start();
    const auto future = m_listing->promise.future();
    askForAudiences({});
    return future;
}

void TargetingLookup::askForAudiences(const QString &cursor)
{
    Query query;
    if (!m_accountId.isEmpty())
        query.append({QStringLiteral("account_id"), m_accountId});
    query.append({QStringLiteral("first"), QString::number(AdGroupReader::PageSize)});
    if (!cursor.isEmpty())
        query.append({QStringLiteral("after"), cursor});
    auto [sent, result] = sendTyped<AudiencePage>(
        m_transport, readCall(QStringLiteral("/audiences"), QStringLiteral("listAudiences"), std::move(query)),
        [](QByteArrayView body) { return decodeAudiencePage(body); });
    m_listing->call = std::move(sent);
    whenDone(result, this, [this](const Result<AudiencePage> &page) {
        if (!page)
            return finishAudiences(tl::unexpected<Error>(page.error()));
        m_listing->audiences.append(page->audiences);
        if (!page->pageInfo.hasNextPage)
            return finishAudiences(m_listing->audiences);
        const QString next = page->pageInfo.endCursor;
        if (next.isEmpty() || m_listing->cursors.contains(next))
            return finishAudiences(fail(ErrorKind::Protocol,
                                        Tr::tr("The server's list of audiences does not end: a cursor came "
                                               "twice or is missing."),
                                        QStringLiteral("page_info.end_cursor")));
        m_listing->cursors.insert(next);
        askForAudiences(next);
    });
}

void TargetingLookup::finishAudiences(const Result<QList<Audience>> &result)
{
    if (result)
        m_audiences = *result;
    // Taken first: a continuation may ask again.
    const auto listing = std::move(m_listing);
    listing->promise.addResult(result);
    listing->promise.finish();
}

PendingRead<QList<TargetingOption>> TargetingLookup::search(const TargetingQuery &search) const
{
    Query query{{QStringLiteral("platform"), QStringLiteral("meta")}};
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.append({name, value});
    };
    add(QStringLiteral("account_id"), m_accountId);
    add(QStringLiteral("query"), search.text.trimmed());
    for (const QString &type : search.types)
        add(QStringLiteral("types"), type);
    for (const QString &type : search.locationTypes)
        add(QStringLiteral("location_types"), type);
    add(QStringLiteral("country"), search.country);
    add(QStringLiteral("limit"), QString::number(qBound(1, search.limit, 500)));
    auto [sent, result]
        = sendTyped<QList<TargetingOption>>(m_transport,
                                            readCall(QStringLiteral("/ad_groups/targeting_options"),
                                                     QStringLiteral("listTargetingOptions"), std::move(query)),
                                            [](QByteArrayView body) { return decodeTargetingOptions(body); });
    return {std::move(sent), std::move(result)};
}

PendingRead<ReachEstimate> TargetingLookup::estimate(const ReachQuery &query) const
{
    const auto body = encodeReachQuery(query, m_accountId);
    if (!body)
        return {finishedFuture<ApiAnswer>(tl::unexpected(body.error())),
                finishedFuture<ReachEstimate>(tl::unexpected(body.error()))};
    ApiCall call;
    call.method = ApiMethod::Post; // it only carries the question; nothing is changed
    call.path = QStringLiteral("/ad_groups/estimate_reach");
    call.operation = QStringLiteral("estimateReach");
    call.body = *body;
    auto [sent, result] = sendTyped<ReachEstimate>(m_transport, std::move(call),
                                                   [](QByteArrayView bytes) { return decodeReachEstimate(bytes); });
    return {std::move(sent), std::move(result)};
}

} // namespace agm
