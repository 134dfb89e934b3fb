// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DraftReview.h"

#include "domain/CheckRules.h"
#include "domain/ReviewEntries.h"

#include <algorithm>

namespace agm {
namespace {

using RowKey = QPair<QString, int>;

bool canChangeSpend(Field field)
{
    switch (field) {
    case Field::Status:
    case Field::BudgetAmount:
    case Field::BudgetType:
    case Field::StartsAt:
    case Field::EndsAt: return true;
    default: return false;
    }
}

bool hasSeverity(const QList<Finding> &findings, Severity severity)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [severity](const Finding &finding) { return finding.severity == severity; });
}

/// What a limit of the guard says beside its row; nothing for the limit of the whole job.
std::optional<Finding> warningOf(const GuardHit &hit)
{
    if (hit.kind == GuardKind::JobRaise)
        return std::nullopt;
    Finding finding{FindingCode::LargeStep, Severity::Warning, hit.field, {}};
    if (hit.kind == GuardKind::ExtraZero) {
        finding.code = FindingCode::ExtraZero;
        if (hit.before && hit.after)
            finding.args = {*hit.before, *hit.after};
    } else if (hit.before && hit.after && hit.before->micros != 0) {
        finding.args = {double(hit.after->micros - hit.before->micros) / double(hit.before->micros)};
    }
    return finding;
}

/// Puts the rows together, draft by draft, and then what only all of them tell.
class Reviewer {
public:
    explicit Reviewer(const ReviewInput &input) : m_input(input), m_entries(reviewEntries(input)) { }

    DraftReview review()
    {
        m_first.reserve(m_entries.size());
        for (const ReviewEntry &entry : m_entries)
            appendRows(entry);
        addMoney();
        addGuard();
        count();
        return std::move(m_review);
    }

private:
    void appendRows(const ReviewEntry &entry)
    {
        const qsizetype first = m_review.rows.size();
        m_first.push_back(first);
        QList<Field> fields = entry.draft->fields.keys();
        std::sort(fields.begin(), fields.end(), [](Field a, Field b) { return registryOrder(a) < registryOrder(b); });
        if (entry.draft->kind == DraftKind::Delete || fields.isEmpty())
            m_review.rows.append(rowOf(entry, std::nullopt));
        for (const Field field : std::as_const(fields)) {
            m_fieldRows.insert({entry.draft->adGroupId, int(field)}, m_review.rows.size());
            m_review.rows.append(rowOf(entry, field));
        }
        // Said of the whole ad group: on the first row that takes part.
        qsizetype lead = first;
        while (lead + 1 < m_review.rows.size() && !m_review.rows[lead].included)
            ++lead;
        if (!m_review.rows[lead].included)
            lead = first;
        for (const Finding &finding : entry.findings) {
            const qsizetype own
                = finding.field ? m_fieldRows.value({entry.draft->adGroupId, int(*finding.field)}, lead) : lead;
            m_review.rows[own].findings.append(finding);
        }
        for (qsizetype i = first; i < m_review.rows.size(); ++i) {
            ReviewRow &row = m_review.rows[i];
            const bool leftOut = row.field && entry.leftOut.contains(*row.field);
            row.blocked = leftOut ? hasSeverity(row.findings, Severity::Blocked) : entry.blocked;
        }
    }

    ReviewRow rowOf(const ReviewEntry &entry, std::optional<Field> field) const
    {
        ReviewRow row;
        row.adGroupId = entry.draft->adGroupId;
        row.kind = entry.draft->kind;
        row.title = entry.title;
        row.field = field;
        row.included = entry.included && !(field && entry.leftOut.contains(*field));
        if (field) {
            const FieldEdit edit = entry.draft->fields.value(*field);
            row.before = edit.base;
            row.after = edit.mine;
            row.theirs = edit.theirs;
        }
        return row;
    }

    /// What is posted, and apart from it what the rest would do.
    void addMoney()
    {
        static const CampaignsById none;
        const CampaignsById &campaigns = m_input.campaigns ? *m_input.campaigns : none;
        QList<ChangedGroup> posted;
        QList<ChangedGroup> others;
        for (const ReviewEntry &entry : m_entries) {
            const bool known = entry.current || entry.draft->kind == DraftKind::Create;
            if (known)
                (entry.posts() ? posted : others).append({entry.draft->adGroupId, changedBy(entry)});
        }
        m_review.impact = moneyImpact(m_input.account, campaigns, posted, m_input.money);
        QHash<QString, MoneyRow> changes;
        changes.reserve(posted.size() + others.size());
        for (const MoneyRow &row : m_review.impact.rows)
            changes.insert(row.adGroupId, row);
        if (!others.isEmpty()) {
            const MoneyImpact rest = moneyImpact(m_input.account, campaigns, others, m_input.money);
            for (const MoneyRow &row : rest.rows)
                changes.insert(row.adGroupId, row);
        }
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const auto change = changes.constFind(m_entries[i].draft->adGroupId);
            if (change != changes.constEnd())
                addChange(i, *change);
        }
    }

    /// An ad group of which everything is left out shows what the whole draft would do.
    static AdGroupPtr changedBy(const ReviewEntry &entry)
    {
        const bool whole = entry.leftOut.isEmpty() || !entry.posted.fields.isEmpty();
        return whole ? entry.after : afterDraft(*entry.draft, entry.current.get());
    }

    void addChange(std::size_t entry, const MoneyRow &change)
    {
        const qsizetype last = entry + 1 < m_first.size() ? m_first[entry + 1] : m_review.rows.size();
        const DraftKind kind = m_entries[entry].draft->kind;
        const bool allLeftOut = m_entries[entry].posted.fields.isEmpty();
        ReviewRow *place = nullptr;
        for (qsizetype i = m_first[entry]; i < last && !place; ++i) {
            ReviewRow &row = m_review.rows[i];
            const bool leftOut = row.field && m_entries[entry].leftOut.contains(*row.field);
            if ((!row.field || canChangeSpend(*row.field)) && (allLeftOut || !leftOut))
                place = &row;
        }
        if (!place && kind == DraftKind::Create)
            place = &m_review.rows[m_first[entry]];
        if (!place)
            return;
        place->change = change.change;
        if (change.redistributes)
            place->findings.append({FindingCode::CampaignRedistributes, Severity::Note, place->field, {}});
    }

    void addGuard()
    {
        QList<AmountEdit> edits;
        for (const ReviewEntry &entry : m_entries)
            appendAmounts(edits, entry, m_input, false);
        const GuardReport report = checkGuardrails(edits, m_review.impact, m_input.guard);
        for (const GuardHit &hit : report.hits) {
            const auto finding = warningOf(hit);
            const auto row = m_fieldRows.constFind({hit.adGroupId, int(hit.field)});
            if (!finding || row == m_fieldRows.constEnd())
                continue;
            QList<Finding> &found = m_review.rows[*row].findings;
            const bool said = std::any_of(found.cbegin(), found.cend(),
                                          [&finding](const Finding &one) { return one.code == finding->code; });
            if (!said)
                found.append(*finding);
        }
    }

    void count()
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const ReviewEntry &entry = m_entries[i];
            if (!entry.included)
                continue;
            m_review.blocked += entry.blocked;
            m_review.groups += entry.posts();
            if (entry.posts())
                m_review.fields += int(entry.posted.fields.size());
            const qsizetype last = i + 1 < m_first.size() ? m_first[i + 1] : m_review.rows.size();
            m_review.warned += std::any_of(
                m_review.rows.cbegin() + m_first[i], m_review.rows.cbegin() + last,
                [](const ReviewRow &row) { return row.included && hasSeverity(row.findings, Severity::Warning); });
        }
    }

    const ReviewInput &m_input;
    std::vector<ReviewEntry> m_entries;
    std::vector<qsizetype> m_first; ///< each entry's first row
    QHash<RowKey, qsizetype> m_fieldRows;
    DraftReview m_review;
};

} // namespace

DraftReview reviewDrafts(const ReviewInput &input)
{
    return Reviewer(input).review();
}

QList<AmountEdit> amountEdits(const ReviewInput &input)
{
    QList<AmountEdit> edits;
    for (const ReviewEntry &entry : reviewEntries(input)) {
        if (entry.posts())
            appendAmounts(edits, entry, input, true);
    }
    return edits;
}

} // namespace agm
