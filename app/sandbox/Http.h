// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/World.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace agm::sandbox {

/// A key the server accepts. Without scopes it may do everything.
struct Credential {
    QByteArray key;
    QStringList scopes;
    bool may(const QString &scope) const { return scopes.isEmpty() || scopes.contains(scope); }
};

/// The decoded query string, in its order.
class Query {
public:
    Query() = default;
    explicit Query(const QByteArray &encoded);
    /// The last value of this name; null when it is missing.
    QString value(const char *name) const;
    bool has(const char *name) const { return !value(name).isNull(); }
    /// All values of an array, whether sent as name=a&name=b, name[]=a or name=a,b.
    QStringList values(const char *name) const;

private:
    std::vector<std::pair<QString, QString>> m_items;
};

/// A request after the front door: authenticated, its version known.
struct ApiRequest {
    QByteArray method;
    QByteArray path; ///< below /api/v1, decoded
    QByteArray target; ///< path and query as sent
    Query query;
    QByteArray body;
    QByteArray versionHeader;
    int version = -1; ///< place in the list of known dates
    QByteArray idempotencyKey;
    const Credential *credential = nullptr;
    QByteArray id; ///< the {id} of the path
};

struct ApiReply {
    int status = 200;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray type = QByteArrayLiteral("application/json; charset=utf-8");
};

/// The error envelope. `type` follows from the status.
ApiReply errorReply(int status, const QString &message);
inline ApiReply badRequest(const QString &message)
{
    return errorReply(400, message);
}

template <class T>
using Answer = tl::expected<T, ApiReply>;
using Refused = tl::unexpected<ApiReply>;

/// The parameters stats_from, stats_to and time_zone. A bare date means the start (or, for stats_to, the end) of that
/// day in the zone.
Answer<Window> readWindow(const Query &query);
/// One of `words`, or `otherwise` when it is not sent; 400 naming the parameter for anything else.
Answer<QByteArray> readWord(const Query &query, const char *name, std::initializer_list<const char *> words,
                            const char *otherwise);
/// A timestamp parameter; `otherwise` when it is not sent.
Answer<qint64> readInstant(const Query &query, const char *name, qint64 otherwise);
/// An account parameter: 403 for another account than ours.
std::optional<ApiReply> checkAccount(const Query &query, const char *name, const World &world);

/// The dates the API is known by, oldest first; -1 for an unknown one.
int versionIndex(const QByteArray &date);
const std::vector<QByteArray> &knownVersions();

} // namespace agm::sandbox
