// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QFuture>
#include <QtCore/QUrl>

#include <memory>

namespace agm {

namespace sandbox {
class SandboxServer;
}

/// Where the demo account's server listens, and its key.
struct SandboxAddress {
    QUrl baseUrl;
    QString key;
    QString accountId; ///< `biz_…`; some lists ask for it
};

/// The demo account's server inside the program, on 127.0.0.1. Main thread; the server's threads are its own.
class EmbeddedSandbox {
public:
    /// The world is kept in `databaseFile`.
    explicit EmbeddedSandbox(QString databaseFile);
    ~EmbeddedSandbox();

    /// Starts once; later calls give the same answer. Off the main thread, so that the window is painted meanwhile.
    QFuture<Result<SandboxAddress>> start();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace agm
