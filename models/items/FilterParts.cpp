// SPDX-License-Identifier: GPL-3.0-or-later
// What the side bar and saved views ask for beside the search field: see AdGroupFilter.
#include "domain/DerivedFields.h"
#include "domain/Reading.h"
#include "items/AdGroupFilter.h"
#include "items/FilterProgram.h"
#include "items/FilterTerm.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace agm {
namespace {

class CampaignPart final : public FilterTerm {
public:
    explicit CampaignPart(const QSet<Word> &campaigns) : m_campaigns(campaigns) { }
    bool readsGroups() const override { return false; }
    bool passes(const FilterRow &row) override { return m_campaigns.contains(row.campaign); }

private:
    QSet<Word> m_campaigns;
};

class StatusPart final : public FilterTerm {
public:
    explicit StatusPart(const QSet<Word> &statuses)
    {
        for (const Word status : statuses)
            m_numbers.push_back(status.number());
    }
    std::optional<Field> figure() const override { return Field::Status; }
    bool passes(const FilterRow &row) override
    {
        const qint64 number = figureIn(row).bits;
        return std::find(m_numbers.begin(), m_numbers.end(), number) != m_numbers.end();
    }

private:
    std::vector<qint64> m_numbers; ///< a few: a null word, which is asked for as any other, has 0
};

class IssuesPart final : public FilterTerm {
public:
    explicit IssuesPart(bool has) : m_has(has) { }
    std::optional<Field> figure() const override { return Field::Issues; }
    bool passes(const FilterRow &row) override { return (figureIn(row).is == Figure::Is::Exact) == m_has; }

private:
    bool m_has;
};

class DeliveringPart final : public FilterTerm {
public:
    explicit DeliveringPart(bool delivering) : m_delivering(delivering) { }
    std::optional<Field> figure() const override { return Field::Impressions; }
    bool passes(const FilterRow &row) override
    {
        const Figure impressions = figureIn(row);
        return impressions.is == Figure::Is::Exact && (std::bit_cast<double>(impressions.bits) > 0) == m_delivering;
    }

private:
    bool m_delivering;
};

class ConditionPart final : public FilterTerm {
public:
    explicit ConditionPart(const FieldCondition &condition) : m_condition(condition) { }
    bool readsInsights() const override { return isDerived(m_condition.field); }
    bool passes(const FilterRow &row) override
    {
        const Field field = m_condition.field;
        if (m_condition.defined && isDefined(row) != *m_condition.defined)
            return false;
        if (m_condition.atLeast || m_condition.atMost) {
            // Written so that a NaN bound or value never passes.
            const auto value = number(row);
            if (!value || (m_condition.atLeast && !(*value >= *m_condition.atLeast))
                || (m_condition.atMost && !(*value <= *m_condition.atMost)))
                return false;
        }
        if (m_condition.anyOf.isEmpty())
            return true;
        if (!isDerived(field))
            return m_condition.anyOf.contains(rawText(row.group(), field));
        const Insight *insight = row.table.insight(row.row);
        return m_condition.anyOf.contains(insight ? derivedText(*insight, field) : QString());
    }

private:
    std::optional<double> number(const FilterRow &row) const
    {
        if (!isDerived(m_condition.field))
            return sortNumber(row.group(), m_condition.field);
        const Insight *insight = row.table.insight(row.row);
        return insight ? derivedNumber(*insight, m_condition.field, row.table.insightDays()) : std::nullopt;
    }
    bool isDefined(const FilterRow &row) const
    {
        if (isDerived(m_condition.field))
            return number(row).has_value();
        const Reading reading = readField(row.group(), m_condition.field);
        const bool read = reading.presence == Presence::Value || reading.presence == Presence::AtLeast;
        return read && !std::holds_alternative<std::monostate>(reading.value);
    }

    FieldCondition m_condition;
};

} // namespace

std::vector<std::unique_ptr<FilterTerm>> FilterTerm::ofParts(const AdGroupFilter &filter)
{
    std::vector<std::unique_ptr<FilterTerm>> parts;
    if (!filter.campaigns.isEmpty())
        parts.push_back(std::make_unique<CampaignPart>(filter.campaigns));
    if (!filter.statuses.isEmpty())
        parts.push_back(std::make_unique<StatusPart>(filter.statuses));
    if (filter.hasIssues)
        parts.push_back(std::make_unique<IssuesPart>(*filter.hasIssues));
    if (filter.delivering)
        parts.push_back(std::make_unique<DeliveringPart>(*filter.delivering));
    if (filter.drafted)
        parts.push_back(make(FilterNode::is(FilterState::Drafted)));
    for (const FieldCondition &condition : filter.conditions)
        parts.push_back(std::make_unique<ConditionPart>(condition));
    return parts;
}

} // namespace agm
