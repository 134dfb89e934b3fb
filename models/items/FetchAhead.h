// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"

namespace agm {

/// Ad groups lie all over the memory: who goes through all of them has those to come fetched while it looks at one.
template <class Groups>
void fetchAhead(const Groups &groups, std::size_t row)
{
    constexpr std::size_t Ahead = 12;
    constexpr std::size_t Line = 64;
    if (row + Ahead >= groups.size())
        return;
    const auto *group = reinterpret_cast<const char *>(groups[row + Ahead].get());
    for (std::size_t at = 0; at < sizeof(AdGroup); at += Line)
        __builtin_prefetch(group + at);
}

} // namespace agm
