// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace agm {

/// Neighbouring rows, both ends included.
struct Run {
    int first = 0;
    int last = 0;
    friend bool operator==(const Run &, const Run &) = default;
};

/// The runs of neighbours in ascending rows without repetitions.
inline std::vector<Run> runsOf(const std::vector<int> &sortedRows)
{
    std::vector<Run> runs;
    for (const int row : sortedRows) {
        if (runs.empty() || runs.back().last + 1 != row)
            runs.push_back({row, row});
        else
            runs.back().last = row;
    }
    return runs;
}

/// Up to this many runs are announced one by one. Each signal makes every view and proxy do work in proportion to the
/// table, so more runs go as one change.
inline constexpr std::size_t MostRuns = 4;

} // namespace agm
