// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HttpBackend.h"

namespace agm {

/// True for `localhost` and the loopback addresses of IPv4 and IPv6.
bool isLoopback(const QUrl &url);

/// Why requests of this account cannot be sent at all (base URL, key), or nothing. The message holds no key.
std::optional<Error> accountProblem(const ApiAccount &account, const QByteArray &key);

/// Turns calls into requests. Knows the key, so it is never copied out of the client.
class RequestBuilder {
public:
    RequestBuilder(ApiAccount account, QByteArray key);

    const ApiAccount &account() const { return m_account; }

    /// ErrorKind::Invalid names what is wrong with the account or the call.
    Result<HttpRequest> build(const ApiCall &call) const;

    /// `name=value&…`, percent-encoded; for the log. (QUrlQuery would leave a `+` as it is, which servers read as a
    /// blank: cursors and time zones would arrive broken.)
    static QByteArray encodedQuery(const QList<QPair<QString, QString>> &query);

private:
    ApiAccount m_account;
    QByteArray m_key;
    std::optional<Error> m_problem;
};

} // namespace agm
