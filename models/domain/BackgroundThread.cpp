// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BackgroundThread.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QThread>

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace agm {
namespace {

void lowerPriority()
{
#ifdef Q_OS_LINUX
    // QThread's priorities change nothing under the usual scheduler here. Niceness belongs to each thread of its own on
    // Linux (setpriority(2), "C library/kernel differences"); 10 is a weight of 110 beside 1024.
    constexpr int Niceness = 10;
    const auto thread = id_t(gettid());
    if (getpriority(PRIO_PROCESS, thread) < Niceness)
        setpriority(PRIO_PROCESS, thread, Niceness);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace

void giveWayToTheWindow()
{
    static thread_local const bool done = (lowerPriority(), true);
    static_cast<void>(done);
}

QThreadPool &backgroundThreads()
{
    static QThreadPool threads;
    return threads;
}

void inBackground(std::function<void()> work)
{
    // As QCoreApplication does for its own pool: what still runs may need what ends with the application.
    static const bool waitedFor = (qAddPostRoutine([] { backgroundThreads().waitForDone(); }), true);
    static_cast<void>(waitedFor);
    backgroundThreads().start([work = std::move(work)] {
        giveWayToTheWindow();
        work();
    });
}

} // namespace agm
