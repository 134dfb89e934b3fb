// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/Job.h"

namespace agm {

/// How much is kept of the jobs of one run of the program, which may last for weeks. Older ones are in the journal
/// alone, which shows them and takes them back.
struct KeptJobs {
    static constexpr int Most = 100;
    static constexpr int MostItems = 20'000; ///< rows of all kept jobs together
    static constexpr int Least = 10; ///< kept whatever their size, as are those that run

    /// The ids of the jobs that are beyond what is kept; `newestFirst` are all there are.
    static QStringList beyond(const QList<const Job *> &newestFirst);
};

} // namespace agm
