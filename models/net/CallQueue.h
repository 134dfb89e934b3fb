// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ApiTypes.h"
#include "net/Pacer.h"

#include <QtCore/QStringList>

#include <array>
#include <map>
#include <optional>
#include <set>

namespace agm {

/// Which call goes next. Calls are numbers here; a smaller one was asked for earlier and goes first within its
/// priority, also when it comes back for another try. An operation that has to wait for its pace lets others pass, so
/// that a bulk job never holds up reading.
class CallQueue {
public:
    explicit CallQueue(const ApiLimits &limits);

    /// `reads`: the operation changes nothing; see ApiLimits::keptOfReads.
    void add(quint64 number, const QString &operation, ApiPriority priority, bool reads = false);
    /// False when it is not queued.
    bool remove(quint64 number, const QString &operation, ApiPriority priority);
    void clear();
    int size() const;

    /// Takes the next call that may start now, and counts it as started. Background calls only when allowed.
    std::optional<quint64> take(qint64 now, bool background);
    /// Milliseconds until take() may give something, as far as pace decides; -1 when only the end of a running request
    /// or a new call can change that.
    qint64 waitMs(qint64 now, bool background);

    Pacer &pacer(const QString &operation);
    /// Null for an operation that was never used.
    Pacer *findPacer(const QString &operation);
    QStringList operations() const;

private:
    struct Lane {
        explicit Lane(const ApiLimits &limits) : pacer(limits) { }
        Pacer pacer;
        std::array<std::set<quint64>, 2> waiting; // by priority
        bool reads = false;
    };
    Lane &lane(const QString &operation);
    double keptFrom(const Lane &lane, std::size_t priority) const;

    ApiLimits m_limits;
    std::map<QString, Lane> m_lanes;
};

} // namespace agm
