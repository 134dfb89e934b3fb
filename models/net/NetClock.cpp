// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/NetClock.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <algorithm>
#include <limits>

namespace agm {
namespace {

class SystemNetTimer final : public NetTimer {
public:
    explicit SystemNetTimer(QTimer *timer) : m_timer(timer) { }

    ~SystemNetTimer() override
    {
        if (m_timer) {
            // Not deleted at once: we may be inside this timer's own function, which the timer owns.
            m_timer->stop();
            m_timer->disconnect();
            m_timer->deleteLater();
        }
    }

private:
    QPointer<QTimer> m_timer;
};

} // namespace

SystemNetClock::SystemNetClock() : m_timers(std::make_unique<QObject>())
{
    m_since.start();
}

SystemNetClock::~SystemNetClock() = default;

qint64 SystemNetClock::nowMs() const
{
    return m_since.elapsed();
}

QDateTime SystemNetClock::wallNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<NetTimer> SystemNetClock::after(qint64 ms, std::function<void()> function)
{
    auto *timer = new QTimer(m_timers.get());
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, std::move(function));
    timer->start(static_cast<int>(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max())));
    return std::make_unique<SystemNetTimer>(timer);
}

} // namespace agm
