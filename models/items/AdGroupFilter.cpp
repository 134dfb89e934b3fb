// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AdGroupFilter.h"

#include "domain/Reading.h"

#include <algorithm>

namespace agm {
namespace {

bool hasValue(const Reading &reading)
{
    const bool read = reading.presence == Presence::Value || reading.presence == Presence::AtLeast;
    return read && !std::holds_alternative<std::monostate>(reading.value);
}

bool passes(const FieldCondition &condition, const AdGroup &group)
{
    if (condition.defined && hasValue(readField(group, condition.field)) != *condition.defined)
        return false;
    if (condition.atLeast || condition.atMost) {
        // Written so that a NaN bound or value never passes.
        const auto number = sortNumber(group, condition.field);
        if (!number || (condition.atLeast && !(*number >= *condition.atLeast))
            || (condition.atMost && !(*number <= *condition.atMost)))
            return false;
    }
    return condition.anyOf.isEmpty() || condition.anyOf.contains(rawText(group, condition.field));
}

} // namespace

bool passesConditions(const AdGroupFilter &filter, const AdGroup &group)
{
    if (!filter.campaigns.isEmpty() && !filter.campaigns.contains(group.campaignId))
        return false;
    if (!filter.statuses.isEmpty() && !filter.statuses.contains(group.status))
        return false;
    if (filter.hasIssues && group.issues.isEmpty() == *filter.hasIssues)
        return false;
    if (filter.delivering) {
        const auto impressions = group.number(Field::Impressions);
        if (!impressions || (*impressions > 0) != *filter.delivering)
            return false;
    }
    return std::all_of(filter.conditions.cbegin(), filter.conditions.cend(),
                       [&group](const FieldCondition &condition) { return passes(condition, group); });
}

} // namespace agm
