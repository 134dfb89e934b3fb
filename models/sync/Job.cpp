// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Job.h"

#include <algorithm>

namespace agm {

int Job::count(JobItemState state) const
{
    return int(
        std::count_if(items.cbegin(), items.cend(), [state](const JobItem &item) { return item.state == state; }));
}

QStringList Job::ids(JobItemState state) const
{
    QStringList found;
    for (const JobItem &item : items) {
        if (item.state == state)
            found.append(item.adGroupId);
    }
    return found;
}

} // namespace agm
