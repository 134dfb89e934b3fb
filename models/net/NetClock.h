// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace agm {

/// A call that is due later; destroying it takes it back. It may be destroyed from inside its own function.
class NetTimer {
public:
    virtual ~NetTimer() = default;

protected:
    NetTimer() = default;
    Q_DISABLE_COPY_MOVE(NetTimer)
};

/// The seam for time: tests turn the hands themselves. Belongs to the thread of the client.
class NetClock {
public:
    virtual ~NetClock() = default;

    /// Milliseconds since some fixed moment; never goes back.
    virtual qint64 nowMs() const = 0;
    /// The time of day, UTC; for logs and `Retry-After` dates only.
    virtual QDateTime wallNow() const = 0;
    /// Calls `function` from the event loop after `ms` (at least 0), unless the timer is destroyed before.
    [[nodiscard]] virtual std::unique_ptr<NetTimer> after(qint64 ms, std::function<void()> function) = 0;

protected:
    NetClock() = default;
    Q_DISABLE_COPY_MOVE(NetClock)
};

/// The real time.
class SystemNetClock final : public NetClock {
public:
    SystemNetClock();
    ~SystemNetClock() override;

    qint64 nowMs() const override;
    QDateTime wallNow() const override;
    std::unique_ptr<NetTimer> after(qint64 ms, std::function<void()> function) override;

private:
    QElapsedTimer m_since;
    std::unique_ptr<QObject> m_timers; // parent of all timers, so that none outlives the clock
};

} // namespace agm
