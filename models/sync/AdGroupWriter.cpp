// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupWriter.h"

#include "sync/TypedCall.h"
#include "wire/AdGroupCodec.h"
#include "wire/PatchCodec.h"

namespace agm {
namespace {

QString operationOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return QStringLiteral("pauseAdGroup");
    case BulkAction::Resume: return QStringLiteral("unpauseAdGroup");
    case BulkAction::Delete: return QStringLiteral("deleteAdGroup");
    case BulkAction::Edit: return QStringLiteral("updateAdGroup");
    case BulkAction::Create: return QStringLiteral("createAdGroup");
    case BulkAction::Duplicate: return QStringLiteral("duplicateAdGroup");
    }
    return {};
}

PendingWrite finished(Error error)
{
    return {finishedFuture<ApiAnswer>(tl::unexpected(error)), finishedFuture<AdGroupPtr>(tl::unexpected(error)),
            std::make_shared<CallTrace>()};
}

template <class Decode>
PendingWrite send(ApiTransport *transport, ApiCall call, Decode decode)
{
    call.priority = ApiPriority::Background;
    call.trace = std::make_shared<CallTrace>();
    auto trace = call.trace;
    auto [sent, result] = sendTyped<AdGroupPtr>(transport, std::move(call), decode);
    return {std::move(sent), std::move(result), std::move(trace)};
}

Result<AdGroupPtr> decodeOne(QByteArrayView body)
{
    return decodeAdGroup(body);
}

} // namespace

PendingWrite AdGroupWriter::apply(BulkAction action, const QString &id, const QByteArray &idempotencyKey) const
{
    ApiCall call;
    call.operation = operationOf(action);
    call.path = adGroupPath(id);
    if (action == BulkAction::Delete) {
        call.method = ApiMethod::Delete;
        call.priority = ApiPriority::Background;
        call.trace = std::make_shared<CallTrace>();
        auto trace = call.trace;
        // A delete answers no ad group (and nothing at all when a lost answer was repeated), so it is not sendTyped().
        call.check = [id](QByteArrayView body) -> std::optional<Error> {
            const auto deleted = decodeDeleted(body, id);
            return deleted ? std::nullopt : std::optional(deleted.error());
        };
        ApiFuture sent = m_transport->send(std::move(call));
        auto result = sent.then([](const Result<ApiAnswer> &answer) -> Result<AdGroupPtr> {
            if (!answer)
                return tl::unexpected<Error>(answer.error());
            return AdGroupPtr();
        });
        return {std::move(sent), std::move(result), std::move(trace)};
    }
    call.method = ApiMethod::Post;
    call.path = adGroupPath(id, QLatin1String(action == BulkAction::Pause ? "/pause" : "/unpause"));
    call.idempotencyKey = idempotencyKey;
    return send(m_transport, std::move(call), decodeOne);
}

PendingWrite AdGroupWriter::update(const QString &id, const AdGroupPatch &patch) const
{
    const auto body = encodePatch(patch);
    if (!body)
        return finished(body.error());
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = adGroupPath(id);
    call.operation = QStringLiteral("updateAdGroup");
    call.body = *body;
    return send(m_transport, std::move(call), decodeOne);
}

PendingWrite AdGroupWriter::create(const NewAdGroup &group, const QByteArray &idempotencyKey) const
{
    const auto body = encodeNewAdGroup(group);
    if (!body)
        return finished(body.error());
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = QStringLiteral("/ad_groups");
    call.operation = QStringLiteral("createAdGroup");
    call.body = *body;
    call.idempotencyKey = idempotencyKey;
    return send(m_transport, std::move(call), decodeOne);
}

ApiQuota AdGroupWriter::quota(BulkAction action) const
{
    return m_transport->quota(operationOf(action));
}

} // namespace agm
