// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <tl/expected.hpp>

namespace agm {

/// What kind of thing went wrong. The kind decides what a person is offered (retry, sign in again, correct a field).
enum class ErrorKind {
    Transport, ///< no connection, connection lost, name not found, TLS
    TimedOut, ///< an idle or a total time limit passed
    Cancelled, ///< a person or the program gave the request up; never shown as a failure
    Unauthorized, ///< 401: the key is missing or wrong
    Forbidden, ///< 403: the key lacks a scope, or the account is another one's
    NotFound, ///< 404: unknown or deleted
    Conflict, ///< 409
    Gone, ///< 410: not served at this API version
    RateLimited, ///< 429
    Refused, ///< 400, 402, 422 and other 4xx: the server does not take the request as it is
    Server, ///< 5xx
    Protocol, ///< an answer that is not the API's: redirect, HTML, too large, truncated
    Malformed, ///< JSON that cannot be read, a missing key, a wrong type; `where` names the place
    Invalid, ///< refused by our own rules before anything was sent
    Locked, ///< the account is read-only
    NeedsConfirmation, ///< above a guardrail: goes only with the typed answer
    Storage, ///< disk or database
    Internal, ///< a defect of this program
};

/// One error for every layer. It never holds a secret: whoever fills `message` with foreign text redacts it first.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    /// The place: a JSON path such as `data[17].budget_amount`, a field, a file. May be empty.
    QString where;
    /// Plain words for a person; for an HTTP error the server's own message when it gave one.
    QString message;
    /// HTTP status, 0 when there was none.
    int status = 0;
    /// Seconds the server asked us to wait; -1 when it did not say.
    int retryAfterSeconds = -1;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Value or Error; no exception crosses a layer.
template <class T>
using Result = tl::expected<T, Error>;

/// Shorthand for the failing side of a Result.
inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString where = {}, int status = 0)
{
    return tl::unexpected<Error>(Error{kind, std::move(where), std::move(message), status, -1});
}

} // namespace agm

Q_DECLARE_METATYPE(agm::Error)
