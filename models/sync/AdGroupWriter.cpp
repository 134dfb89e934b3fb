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
PendingWrite post(ApiTransport *transport, ApiCall call, Decode decode)
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

PendingWrite AdGroupWriter::send(const EditRow &row, const AdGroupPatch &patch, const QByteArray &key) const
{
    switch (row.action) {
    case BulkAction::Pause:
    case BulkAction::Resume: return switchStatus(row, key);
    case BulkAction::Delete: return remove(row.adGroupId);
    case BulkAction::Edit: return update(row.adGroupId, patch);
    case BulkAction::Create: return create(row, key);
    case BulkAction::Duplicate: return duplicate(row.adGroupId, key);
    }
    return finished(Error{ErrorKind::Internal, {}, QStringLiteral("An unknown kind of change."), 0, -1});
}

PendingWrite AdGroupWriter::switchStatus(const EditRow &row, const QByteArray &key) const
{
    ApiCall call;
    call.operation = operationOf(row.action);
    call.method = ApiMethod::Post;
    call.path = adGroupPath(row.adGroupId, QLatin1String(row.action == BulkAction::Pause ? "/pause" : "/unpause"));
    call.idempotencyKey = key;
    return post(m_transport, std::move(call), decodeOne);
}

PendingWrite AdGroupWriter::remove(const QString &id) const
{
    ApiCall call;
    call.operation = operationOf(BulkAction::Delete);
    call.path = adGroupPath(id);
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

PendingWrite AdGroupWriter::update(const QString &id, const AdGroupPatch &patch) const
{
    const auto body = encodePatch(patch);
    if (!body)
        return finished(body.error());
    ApiCall call;
    call.method = ApiMethod::Patch;
    call.path = adGroupPath(id);
    call.operation = operationOf(BulkAction::Edit);
    call.body = *body;
    return post(m_transport, std::move(call), decodeOne);
}

PendingWrite AdGroupWriter::create(const EditRow &row, const QByteArray &key) const
{
    NewAdGroup group{row.campaignId, {}};
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        group.values.insert(it.key(), it->after);
    const auto body = encodeNewAdGroup(group);
    if (!body)
        return finished(body.error());
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = QStringLiteral("/ad_groups");
    call.operation = operationOf(BulkAction::Create);
    call.body = *body;
    call.idempotencyKey = key;
    return post(m_transport, std::move(call), decodeOne);
}

PendingWrite AdGroupWriter::duplicate(const QString &id, const QByteArray &key) const
{
    ApiCall call;
    call.method = ApiMethod::Post;
    call.path = adGroupPath(id, QLatin1String("/duplicate"));
    call.operation = operationOf(BulkAction::Duplicate);
    call.body = encodeDuplicate(1, {});
    call.idempotencyKey = key;
    return post(m_transport, std::move(call), [](QByteArrayView body) -> Result<AdGroupPtr> {
        auto copies = decodeAdGroupCopies(body);
        if (!copies)
            return tl::unexpected<Error>(copies.error());
        if (copies->isEmpty())
            return fail(ErrorKind::Malformed, QStringLiteral("The server's answer names no copy."),
                        QStringLiteral("data"));
        return copies->constFirst();
    });
}

ApiQuota AdGroupWriter::quota(BulkAction action) const
{
    return m_transport->quota(operationOf(action));
}

} // namespace agm
