// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/NetClock.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>
#include <memory>

namespace agm {

class Listing;

/// Lists the open account again by itself, so many minutes after the last listing ended. Never while somebody works
/// (what counts as that is told by a function): it then asks again in a moment. After a listing that failed it waits
/// twice as long, and twice as long again, up to an hour, so that a computer that is offline is left in peace. Main
/// thread.
class AutoRefresh final : public QObject {
    Q_OBJECT

public:
    /// Longest wait after failures, and the pause before it asks again whether somebody still works.
    static constexpr qint64 LongestMs = 3'600'000;
    static constexpr qint64 BusyMs = 15'000;

    /// `clock` null: the real time.
    explicit AutoRefresh(std::shared_ptr<NetClock> clock = {}, QObject *parent = nullptr);
    ~AutoRefresh() override;

    /// 0 is off.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }
    /// Null: no account is open. Not owned.
    void attach(Listing *listing);
    /// Why nothing may be listed now, in a sentence; empty: it may.
    void setBusy(std::function<QString()> whyBusy) { m_whyBusy = std::move(whyBusy); }

    /// UTC; invalid while it is off, while a listing runs and before the first one ended.
    QDateTime nextAt() const { return m_nextAt; }
    /// What it is waiting for although it is due; empty: nothing.
    QString waitingFor() const { return m_waitingFor; }
    /// Listings that failed one after the other.
    int failures() const { return m_failures; }

Q_SIGNALS:
    /// Any of the above changed.
    void changed();

private:
    void listingChanged();
    void schedule();
    void plan(qint64 ms);
    void due();

    std::shared_ptr<NetClock> m_clock;
    std::function<QString()> m_whyBusy;
    QPointer<Listing> m_listing;
    std::unique_ptr<NetTimer> m_timer;
    QDateTime m_nextAt;
    QString m_waitingFor;
    int m_minutes = 0;
    int m_failures = 0;
    bool m_loading = false;
};

} // namespace agm
