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

/// What a condition looks at.
struct Subject {
    const AdGroup &group;
    const Insight *insight;
    const InsightDays &days;

    std::optional<double> number(Field field) const
    {
        if (!isDerived(field))
            return sortNumber(group, field);
        return insight ? derivedNumber(*insight, field, days) : std::nullopt;
    }
    bool isDefined(Field field) const
    {
        return isDerived(field) ? number(field).has_value() : hasValue(readField(group, field));
    }
    QString text(Field field) const
    {
        if (!isDerived(field))
            return rawText(group, field);
        return insight ? derivedText(*insight, field) : QString();
    }
};

bool passes(const FieldCondition &condition, const Subject &subject)
{
    if (condition.defined && subject.isDefined(condition.field) != *condition.defined)
        return false;
    if (condition.atLeast || condition.atMost) {
        // Written so that a NaN bound or value never passes.
        const auto number = subject.number(condition.field);
        if (!number || (condition.atLeast && !(*number >= *condition.atLeast))
            || (condition.atMost && !(*number <= *condition.atMost)))
            return false;
    }
    return condition.anyOf.isEmpty() || condition.anyOf.contains(subject.text(condition.field));
}

} // namespace

bool passesConditions(const AdGroupFilter &filter, const AdGroup &group, const Insight *insight,
                      const InsightDays &days)
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
    const Subject subject{group, insight, days};
    return std::all_of(filter.conditions.cbegin(), filter.conditions.cend(),
                       [&subject](const FieldCondition &condition) { return passes(condition, subject); });
}

bool readsInsights(const AdGroupFilter &filter)
{
    return std::any_of(filter.conditions.cbegin(), filter.conditions.cend(),
                       [](const FieldCondition &condition) { return isDerived(condition.field); });
}

} // namespace agm
