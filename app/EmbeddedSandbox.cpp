// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/EmbeddedSandbox.h"

#include "app/sandbox/SandboxServer.h"
#include "domain/Elsewhere.h"

#include <mutex>

namespace agm {

/// Outlives the object while the starting thread still works on it.
struct EmbeddedSandbox::Shared {
    std::mutex starting;
    std::unique_ptr<sandbox::SandboxServer> server;
    QString databaseFile;
};

EmbeddedSandbox::EmbeddedSandbox(QString databaseFile) : m_shared(std::make_shared<Shared>())
{
    m_shared->databaseFile = std::move(databaseFile);
}

EmbeddedSandbox::~EmbeddedSandbox()
{
    const std::lock_guard<std::mutex> lock(m_shared->starting);
    m_shared->server.reset();
}

QFuture<Result<SandboxAddress>> EmbeddedSandbox::start()
{
    // The threads of the server take over that this one gives way to the window's.
    return elsewhere([shared = m_shared]() -> Result<SandboxAddress> {
        const std::lock_guard<std::mutex> lock(shared->starting);
        Result<void> ready;
        if (!shared->server) {
            sandbox::SandboxOptions options;
            options.databaseFile = shared->databaseFile;
            auto server = std::make_unique<sandbox::SandboxServer>(std::move(options));
            ready = server->start();
            if (ready)
                ready = server->waitUntilReady();
            if (ready)
                shared->server = std::move(server);
        }
        if (!ready)
            return tl::unexpected<Error>(ready.error());
        return SandboxAddress{QUrl(shared->server->baseUrl()), shared->server->key(), shared->server->accountId()};
    });
}

} // namespace agm
