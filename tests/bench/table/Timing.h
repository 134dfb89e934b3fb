// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

#include <algorithm>
#include <ctime>

namespace agm::bench {

/// Milliseconds of this thread's processor time: what else runs on the machine does not count, nor does waiting.
inline double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds that `work` took.
template <class Work>
double once(const Work &work)
{
    const double start = threadTime();
    work();
    return threadTime() - start;
}

/// `times` must not be empty.
inline double middle(QList<double> times)
{
    std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
    return times.at(times.size() / 2);
}

} // namespace agm::bench
