// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/EditPlan.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"

namespace agm {
namespace {

using GroupsById = QHash<QString, AdGroupPtr>;

/// Only those that a plan names: an account may be a hundred times as large.
GroupsById groupsOf(const QSet<QString> &ids, std::span<const AdGroupPtr> account)
{
    GroupsById groups;
    groups.reserve(ids.size());
    for (const AdGroupPtr &group : account) {
        if (ids.contains(group->id))
            groups.insert(group->id, group);
    }
    return groups;
}

/// What a deleted ad group had, so that a copy can be offered later.
QMap<Field, FieldChange> lastSettings(const AdGroup *group)
{
    QMap<Field, FieldChange> fields;
    if (group) {
        for (const Field field : editableFields()) {
            const FieldValue value = settingOf(*group, field);
            if (!std::holds_alternative<std::monostate>(value))
                fields.insert(field, {value, {}});
        }
        fields.insert(Field::AdCampaign, {settingOf(*group, Field::AdCampaign), {}});
    }
    fields.insert(Field::Status, {group ? settingOf(*group, Field::Status) : FieldValue(), QStringLiteral("deleted")});
    return fields;
}

AdGroupPatch patchOf(const QMap<Field, FieldChange> &fields)
{
    AdGroupPatch patch;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (!sameSetting(it->before, it->after))
            patch.insert(it.key(), it->after);
    }
    return patch;
}

} // namespace

EditRow deleteRow(const QString &id, const AdGroup *group)
{
    return {BulkAction::Delete, id, group ? group->title : QString(), {}, lastSettings(group)};
}

void foldIntoDeletions(QList<EditRow> &rows)
{
    QHash<QString, qsizetype> deletions;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].action == BulkAction::Delete)
            deletions.insert(rows[i].adGroupId, i);
    }
    if (deletions.isEmpty())
        return;
    QList<EditRow> others;
    for (const EditRow &row : std::as_const(rows)) {
        if (row.action != BulkAction::Delete && deletions.contains(row.adGroupId))
            others.append(row);
    }
    for (const EditRow &row : std::as_const(others)) {
        QMap<Field, FieldChange> &expected = rows[deletions.value(row.adGroupId)].fields;
        for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
            if (it.key() == Field::Status)
                expected[it.key()].before = it->before;
            else
                expected[it.key()] = {it->before, it->before};
        }
    }
    rows.removeIf([&deletions](const EditRow &row) {
        return row.action != BulkAction::Delete && deletions.contains(row.adGroupId);
    });
}

EditPlan planOfDrafts(const QList<Draft> &drafts, const QSet<QString> &leftOut,
                      const QSet<QPair<QString, int>> &leftOutFields, std::span<const AdGroupPtr> account)
{
    EditPlan plan;
    plan.origin = QStringLiteral("review");
    QSet<QString> deleted;
    for (const Draft &draft : drafts) {
        if (draft.kind == DraftKind::Delete)
            deleted.insert(draft.adGroupId);
    }
    const GroupsById groups = deleted.isEmpty() ? GroupsById() : groupsOf(deleted, account);
    for (const Draft &draft : drafts) {
        if (leftOut.contains(draft.adGroupId))
            continue;
        if (draft.kind == DraftKind::Delete) {
            EditRow row = deleteRow(draft.adGroupId, groups.value(draft.adGroupId).get());
            if (row.title.isEmpty())
                row.title = draft.title;
            plan.rows.append(row);
            continue;
        }
        EditRow row;
        row.action = draft.kind == DraftKind::Create ? BulkAction::Create : BulkAction::Edit;
        row.adGroupId = draft.adGroupId;
        row.title = draft.title;
        row.campaignId = draft.campaignId;
        for (auto it = draft.fields.cbegin(); it != draft.fields.cend(); ++it) {
            if (!leftOutFields.contains({draft.adGroupId, int(it.key())}))
                row.fields.insert(it.key(), {it->base, it->mine});
        }
        if (draft.kind == DraftKind::Create || !row.fields.isEmpty())
            plan.rows.append(row);
    }
    return plan;
}

QList<ChangedGroup> changedGroups(const EditPlan &plan, std::span<const AdGroupPtr> account)
{
    QSet<QString> ids;
    ids.reserve(plan.rows.size());
    for (const EditRow &row : plan.rows)
        ids.insert(row.adGroupId);
    const GroupsById groups = groupsOf(ids, account);
    QList<ChangedGroup> changed;
    changed.reserve(plan.rows.size());
    for (const EditRow &row : plan.rows) {
        const AdGroupPtr group = groups.value(row.adGroupId);
        switch (row.action) {
        case BulkAction::Delete:
            if (group)
                changed.append({row.adGroupId, nullptr});
            break;
        case BulkAction::Create: {
            AdGroupPatch values;
            for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
                values.insert(it.key(), it->after);
            changed.append({row.adGroupId, asNewGroup(row.adGroupId, {row.campaignId, values})});
            break;
        }
        case BulkAction::Duplicate:
            if (group) {
                // The endpoint's copies end as active or paused as their source (API facts, section 7).
                auto copy = std::make_shared<AdGroup>(*group);
                copy->id = QLatin1String("new-") + group->id;
                changed.append({copy->id, copy});
            }
            break;
        case BulkAction::Pause:
        case BulkAction::Resume:
        case BulkAction::Edit:
            if (group)
                changed.append({row.adGroupId, withPatch(*group, patchOf(row.fields))});
            break;
        }
    }
    return changed;
}

QList<AmountEdit> amountEditsOf(const EditPlan &plan, const QHash<QPair<QString, int>, Money> &dayStart)
{
    QList<AmountEdit> edits;
    for (const EditRow &row : plan.rows) {
        if (row.action != BulkAction::Edit)
            continue;
        for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
            const auto *after = std::get_if<Money>(&it->after);
            const auto *before = std::get_if<Money>(&it->before);
            if ((!after && !before) || sameSetting(it->before, it->after))
                continue;
            AmountEdit edit{row.adGroupId, it.key(), {}, {}, {}};
            if (before)
                edit.before = *before;
            if (after)
                edit.after = *after;
            const auto start = dayStart.constFind({row.adGroupId, int(it.key())});
            if (start != dayStart.constEnd())
                edit.dayStart = *start;
            edits.append(edit);
        }
    }
    return edits;
}

} // namespace agm
