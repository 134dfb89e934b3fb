// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RunningJob.h"

namespace agm {

qint64 estimateLeft(const RunningJob &job, const ApiQuota &quota)
{
    constexpr int EnoughToTell = 5;
    constexpr qint64 Minute = 60'000;
    const int settled = job.job.settled();
    const qint64 left = job.job.items.size() - settled;
    if (left <= 0)
        return 0;
    if (settled < EnoughToTell || !job.clock.isValid())
        return -1;
    // Waiting for the limit must not be taken for the server's speed: only what fits goes at the speed so far.
    const qint64 fits = quota.limit > 0 ? std::max<qint64>(0, quota.limit - quota.used) : left;
    const qint64 perItem = std::max<qint64>(1, job.clock.elapsed() / settled);
    if (left <= fits)
        return left * perItem;
    const qint64 minutesAfter = (left - fits + quota.limit - 1) / quota.limit - 1;
    return std::max(fits * std::min(perItem, Minute / std::max(1, quota.limit)), quota.nextInMs) + minutesAfter * Minute
        + (left - fits) % std::max(1, quota.limit) * Minute / std::max(1, quota.limit);
}

} // namespace agm
