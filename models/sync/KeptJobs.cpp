// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/KeptJobs.h"

namespace agm {

QStringList KeptJobs::beyond(const QList<const Job *> &newestFirst)
{
    QStringList beyond;
    qsizetype kept = 0;
    qsizetype rows = 0;
    for (const Job *job : newestFirst) {
        const bool tooMuch = kept >= Most || rows + job->items.size() > MostItems;
        if (tooMuch && kept >= Least && job->finished) {
            beyond.append(job->id);
            continue;
        }
        ++kept;
        rows += job->items.size();
    }
    return beyond;
}

} // namespace agm
