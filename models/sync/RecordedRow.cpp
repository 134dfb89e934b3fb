// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RecordedRow.h"

#include "domain/Draft.h"

#include <QtCore/QHash>

#include <algorithm>

namespace agm {
namespace {

bool isStatus(const JournalItem &item)
{
    return item.field == QLatin1String("status");
}

BulkAction actionOf(const RecordedRow &row, BulkAction job)
{
    if (job == BulkAction::Duplicate)
        return job;
    if (isLocalId(row.adGroupId))
        return BulkAction::Create;
    const auto status = std::find_if(row.items.cbegin(), row.items.cend(), isStatus);
    if (status != row.items.cend()) {
        if (status->after == QLatin1String("deleted"))
            return BulkAction::Delete;
        if (status->after == QLatin1String("duplicating"))
            return BulkAction::Duplicate;
    }
    // What else a row names beside its status may be what it expects; only what changes says what kind it is.
    const auto changes = [](const JournalItem &item) { return !isStatus(item) && item.before != item.after; };
    const bool edits = std::any_of(row.items.cbegin(), row.items.cend(), changes);
    if (edits || status == row.items.cend())
        return BulkAction::Edit;
    if (status->after == QLatin1String("paused"))
        return BulkAction::Pause;
    return status->after == QLatin1String("active") ? BulkAction::Resume : BulkAction::Edit;
}

} // namespace

QList<RecordedRow> recordedRows(const QList<JournalItem> &items, BulkAction job)
{
    QList<RecordedRow> rows;
    QHash<QString, qsizetype> place;
    for (const JournalItem &item : items) {
        auto found = place.constFind(item.adGroupId);
        if (found == place.constEnd()) {
            found = place.insert(item.adGroupId, rows.size());
            RecordedRow row;
            row.adGroupId = item.adGroupId;
            row.title = item.title;
            row.resultId = item.resultId;
            rows.append(row);
        }
        RecordedRow &row = rows[*found];
        if (row.items.isEmpty() || journalIsLessSettled(item.state, row.state)) {
            row.state = item.state;
            row.error = item.error;
            row.changedAt = item.changedAt;
        }
        row.items.append(item);
    }
    for (RecordedRow &row : rows)
        row.action = actionOf(row, job);
    return rows;
}

} // namespace agm
