// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTransport.h"

#include <QtCore/QCoreApplication>

#include <memory>
#include <optional>

namespace agm {

/// The path of one ad group. An id is foreign text: one that is not plain letters, digits, `_` and `-` could name
/// another path, so it gives an empty path, which the client refuses as Invalid before anything is sent.
inline QString adGroupPath(const QString &id, QLatin1String tail = {})
{
    for (const QChar sign : id) {
        if (!(sign.unicode() < 128 && (sign.isLetterOrNumber() || sign == u'_' || sign == u'-')))
            return {};
    }
    return id.isEmpty() ? QString() : QLatin1String("/ad_groups/") + id + tail;
}

/// A reading call; it is not sent yet.
inline ApiCall readCall(const QString &path, const QString &operation, QList<QPair<QString, QString>> query)
{
    ApiCall call;
    call.path = path;
    call.operation = operation;
    call.query = std::move(query);
    return call;
}

/// Sends `call` with `decode` (QByteArrayView → Result<T>) as its last judge, so that an answer which cannot be read is
/// judged, logged and reported like any other bad answer, and is decoded once only.
template <class T, class Decode>
std::pair<ApiFuture, QFuture<Result<T>>> sendTyped(ApiTransport *transport, ApiCall call, Decode decode)
{
    auto value = std::make_shared<std::optional<T>>();
    call.check = [value, decode](QByteArrayView body) -> std::optional<Error> {
        Result<T> decoded = decode(body);
        if (!decoded)
            return decoded.error();
        *value = std::move(*decoded);
        return std::nullopt;
    };
    ApiFuture sent = transport->send(std::move(call));
    QFuture<Result<T>> result = sent.then([value](const Result<ApiAnswer> &answer) -> Result<T> {
        if (!answer)
            return tl::unexpected<Error>(answer.error());
        if (!value->has_value())
            return fail(ErrorKind::Malformed,
                        QCoreApplication::translate("agm::TypedCall", "The server's answer is empty."));
        return std::move(**value);
    });
    return {std::move(sent), std::move(result)};
}

} // namespace agm
