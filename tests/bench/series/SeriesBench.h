// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace agm::bench {

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Prints one line; false when the goal is missed.
inline bool report(const char *what, double measured, double allowed, const char *unit)
{
    const bool good = measured <= allowed;
    std::printf("%-66s %9.3f %-3s  goal <= %-7.2f %s\n", what, measured, unit, allowed, good ? "met" : "MISSED");
    std::fflush(stdout);
    return good;
}

/// 90 days of one ad group out of five million stored rows.
bool history(const QString &folder);
/// 30 days of 500 ad groups from the sandbox at 50 ms latency, against a sequential loop with the official client.
bool reports(const QString &folder);

} // namespace agm::bench
