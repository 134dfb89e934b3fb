// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ProgramOptions.h"

#include <QtCore/QCoreApplication>

#include <csignal>
#include <cstdio>

int main(int argc, char **argv)
{
    // Blocked before any thread starts, so that every thread inherits it and sigwait() below gets the signal.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const QCoreApplication application(argc, argv);
    const auto options = agm::sandbox::readArguments(QCoreApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "ad-group-sandbox: %s\n", qPrintable(options.error().message));
        return 2;
    }
    if (!options->print.isEmpty()) {
        std::fputs(qPrintable(options->print), stdout);
        return 0;
    }
    agm::sandbox::SandboxServer server(options->server);
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "ad-group-sandbox: %s\n", qPrintable(started.error().message));
        return 1;
    }
    if (!options->keyGiven)
        std::printf("key %s\n", qPrintable(server.key()));
    std::printf("listening on %s\n", qPrintable(server.baseUrl()));
    std::fflush(stdout);
    // A big world takes seconds to make; a signal ends that too.
    const timespec moment{0, 50'000'000};
    while (!server.isReady()) {
        if (sigtimedwait(&signals, nullptr, &moment) > 0)
            return 0;
    }
    if (const auto ready = server.waitUntilReady(); !ready) {
        std::fprintf(stderr, "ad-group-sandbox: %s\n", qPrintable(ready.error().message));
        return 1;
    }
    int received = 0;
    sigwait(&signals, &received);
    server.stop();
    return 0;
}
