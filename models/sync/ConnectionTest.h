// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace agm {

class ApiTransport;

/// What a key was found to allow.
enum class Permission { Allowed, Refused, Unclear };

/// One thing that was tried.
struct PermissionFinding {
    QString scope; ///< `ad_campaign:basic:read`, …
    Permission permission = Permission::Unclear;
    std::optional<Error> error; ///< what the server said when it was not allowed
};

/// What "Test connection" found. Nothing is changed by it: the write permission is tried by pausing an ad group id
/// that cannot exist, which a key with the permission answers with 404 and one without it with 403.
struct ConnectionReport {
    std::optional<Error> error; ///< set when the server could not be used at all (network, wrong key, not the API)
    QList<PermissionFinding> findings;
    bool canRead() const;
    bool canPause() const;
};

/// Runs the test on the caller's (main) thread; the transport must outlive the future.
QFuture<ConnectionReport> testConnection(ApiTransport *transport);

} // namespace agm
