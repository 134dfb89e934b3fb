// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/AdGroupWriter.h"

#include "sync/TypedCall.h"
#include "sync/WriteCall.h"
#include "wire/AdGroupCodec.h"

#include <QtCore/QCoreApplication>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::AdGroupWriter)
};

PendingWrite finished(Error error)
{
    return {finishedFuture<ApiAnswer>(tl::unexpected(error)), finishedFuture<AdGroupPtr>(tl::unexpected(error)),
            std::make_shared<CallTrace>()};
}

template <class Decode>
PendingWrite sendWith(ApiTransport *transport, ApiCall call, Decode decode)
{
    call.trace = std::make_shared<CallTrace>();
    auto trace = call.trace;
    auto [sent, result] = sendTyped<AdGroupPtr>(transport, std::move(call), decode);
    return {std::move(sent), std::move(result), std::move(trace)};
}

Result<AdGroupPtr> decodeOne(QByteArrayView body)
{
    return decodeAdGroup(body);
}

Result<AdGroupPtr> decodeCopy(QByteArrayView body)
{
    auto copies = decodeAdGroupCopies(body);
    if (!copies)
        return tl::unexpected<Error>(copies.error());
    if (copies->isEmpty())
        return fail(ErrorKind::Malformed, Tr::tr("The server's answer names no copy."), QStringLiteral("data"));
    return copies->constFirst();
}

} // namespace

PendingWrite AdGroupWriter::send(const EditRow &row, const AdGroupPatch &patch, const QByteArray &key) const
{
    auto call = writeCall(row, patch, key);
    if (!call)
        return finished(call.error());
    if (row.action == BulkAction::Delete)
        return remove(row.adGroupId, std::move(*call));
    return sendWith(m_transport, std::move(*call), row.action == BulkAction::Duplicate ? decodeCopy : decodeOne);
}

PendingWrite AdGroupWriter::remove(const QString &id, ApiCall call) const
{
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

ApiQuota AdGroupWriter::quota(BulkAction action) const
{
    return m_transport->quota(operationOf(action));
}

} // namespace agm
