// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/CallQueue.h"

#include <algorithm>

namespace agm {
namespace {

std::size_t index(ApiPriority priority)
{
    return priority == ApiPriority::Foreground ? 0 : 1;
}

} // namespace

CallQueue::CallQueue(const ApiLimits &limits) : m_limits(limits) { }

CallQueue::Lane &CallQueue::lane(const QString &operation)
{
    return m_lanes.try_emplace(operation, m_limits).first->second;
}

double CallQueue::keptFrom(const Lane &lane, std::size_t priority) const
{
    return lane.reads && priority == index(ApiPriority::Background) ? m_limits.keptOfReads : 0;
}

void CallQueue::add(quint64 number, const QString &operation, ApiPriority priority, bool reads)
{
    Lane &its = lane(operation);
    its.reads = reads;
    its.waiting[index(priority)].insert(number);
}

bool CallQueue::remove(quint64 number, const QString &operation, ApiPriority priority)
{
    return lane(operation).waiting[index(priority)].erase(number) > 0;
}

void CallQueue::clear()
{
    for (auto &[operation, one] : m_lanes) {
        one.waiting = {};
    }
}

int CallQueue::size() const
{
    std::size_t sum = 0;
    for (const auto &[operation, one] : m_lanes) {
        sum += one.waiting[0].size() + one.waiting[1].size();
    }
    return static_cast<int>(sum);
}

std::optional<quint64> CallQueue::take(qint64 now, bool background)
{
    for (std::size_t priority = 0; priority < (background ? 2U : 1U); ++priority) {
        Lane *best = nullptr;
        for (auto &[operation, one] : m_lanes) {
            const auto &waiting = one.waiting[priority];
            if (!waiting.empty() && (!best || *waiting.begin() < *best->waiting[priority].begin())
                && one.pacer.waitMs(now, keptFrom(one, priority)) == 0) {
                best = &one;
            }
        }
        if (best) {
            const quint64 number = *best->waiting[priority].begin();
            best->waiting[priority].erase(best->waiting[priority].begin());
            best->pacer.started();
            return number;
        }
    }
    return std::nullopt;
}

qint64 CallQueue::waitMs(qint64 now, bool background)
{
    qint64 least = -1;
    for (auto &[operation, one] : m_lanes) {
        for (std::size_t priority = 0; priority < (background ? 2U : 1U); ++priority) {
            if (one.waiting[priority].empty()) {
                continue;
            }
            const qint64 wait = one.pacer.waitMs(now, keptFrom(one, priority));
            if (wait >= 0) {
                least = least < 0 ? wait : std::min(least, wait);
            }
        }
    }
    return least;
}

Pacer &CallQueue::pacer(const QString &operation)
{
    return lane(operation).pacer;
}

Pacer *CallQueue::findPacer(const QString &operation)
{
    const auto found = m_lanes.find(operation);
    return found == m_lanes.end() ? nullptr : &found->second.pacer;
}

QStringList CallQueue::operations() const
{
    QStringList names;
    for (const auto &[operation, one] : m_lanes) {
        names.append(operation);
    }
    return names;
}

} // namespace agm
