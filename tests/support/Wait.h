// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <chrono>

namespace agm::test {

/// Runs the event loop until `there()`, at most this long; whether it came to that. As QTest::qWaitFor(), which sleeps
/// for ten milliseconds between two looks and lets what comes meanwhile wait: a request to a server in the same thread
/// is a dozen such steps. This one looks again as soon as something has happened, and every ten milliseconds.
template <class There>
[[nodiscard]] bool waitUntil(There there, int ms = 5000)
{
    if (there())
        return true;
    const QDeadlineTimer deadline(ms, Qt::PreciseTimer);
    QTimer look;
    look.start(std::chrono::milliseconds(10));
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (there())
            return true;
    } while (!deadline.hasExpired());
    return there();
}

} // namespace agm::test
