// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Finding.h"

#include <algorithm>

namespace agm {

std::optional<Severity> heaviest(const QList<Finding> &findings)
{
    std::optional<Severity> most;
    for (const Finding &finding : findings)
        most = most ? std::max(*most, finding.severity) : finding.severity;
    return most;
}

} // namespace agm
