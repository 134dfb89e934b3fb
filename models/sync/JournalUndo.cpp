// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalUndo.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "sync/RecordedRow.h"
#include "wire/FieldValueCodec.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>

#include <limits>
#include <memory>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JournalUndo)
};

/// The kind of job that takes this one back, as the journal calls it.
QString originOfUndo(const JournalJob &job)
{
    const bool isUndo = job.origin == QLatin1String("undo") || job.origin == QLatin1String("restore")
        || (job.origin.isEmpty() && !job.undoOf.isEmpty());
    if (isUndo)
        return QStringLiteral("redo");
    return job.origin == QLatin1String("panic_stop") ? QStringLiteral("restore") : QStringLiteral("undo");
}

/// Errors: Storage, for a record that cannot be read: what is not understood must not be written back.
Result<QMap<Field, FieldChange>> fieldsOf(const RecordedRow &row)
{
    QMap<Field, FieldChange> fields;
    for (const JournalItem &item : row.items) {
        const auto field = fieldByKey(item.field.toUtf8());
        const auto before = field ? fromJournalText(*field, item.before) : Result<FieldValue>();
        const auto after = field ? fromJournalText(*field, item.after) : Result<FieldValue>();
        if (!field || !before || !after) {
            return fail(ErrorKind::Storage,
                        Tr::tr("The journal's record of “%1” cannot be read, so it cannot be taken back. A newer "
                               "version of this program may have written it.")
                            .arg(item.field),
                        item.field);
        }
        fields.insert(*field, {*before, *after});
    }
    return fields;
}

bool isExpectation(const FieldChange &change)
{
    return sameSetting(change.before, change.after);
}

BulkAction actionOf(const QMap<Field, FieldChange> &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (it.key() != Field::Status && !isExpectation(*it))
            return BulkAction::Edit;
    }
    const FieldValue target = fields.value(Field::Status).after;
    const QString *word = std::get_if<QString>(&target);
    if (word && *word == QLatin1String("paused"))
        return BulkAction::Pause;
    return word && *word == QLatin1String("active") ? BulkAction::Resume : BulkAction::Edit;
}

/// Before and after change places. Nothing when the row (or the one field of it that is wanted) changed nothing.
std::optional<EditRow> swapped(const RecordedRow &recorded, const QMap<Field, FieldChange> &fields,
                               std::optional<Field> only)
{
    EditRow row;
    row.adGroupId = recorded.adGroupId;
    row.title = recorded.title;
    bool changes = false;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const bool expected = isExpectation(*it);
        if (!expected && only && it.key() != *only)
            continue;
        changes = changes || !expected;
        row.fields.insert(it.key(), {it->after, it->before});
    }
    if (!changes)
        return std::nullopt;
    row.action = actionOf(row.fields);
    return row;
}

/// What was created is deleted, as long as it still is as it was created.
EditRow deletion(const RecordedRow &recorded, const QMap<Field, FieldChange> &fields)
{
    EditRow row;
    row.action = BulkAction::Delete;
    row.adGroupId = recorded.resultId;
    row.title = recorded.title;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        row.fields.insert(it.key(), {it->after, it->after});
    row.fields.insert(Field::Status, {fields.value(Field::Status).after, QStringLiteral("deleted")});
    return row;
}

/// What a copy of a deleted ad group would be created with; nothing when the journal kept no settings of it.
std::optional<NewAdGroup> copyOf(const QMap<Field, FieldChange> &fields)
{
    NewAdGroup copy;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (std::holds_alternative<std::monostate>(it->before) || it.key() == Field::Status)
            continue;
        if (it.key() == Field::AdCampaign) {
            if (const QString *campaign = std::get_if<QString>(&it->before))
                copy.campaignId = *campaign;
            continue;
        }
        copy.values.insert(it.key(), it->before);
    }
    if (copy.values.isEmpty())
        return std::nullopt;
    copy.values.insert(Field::Status, QStringLiteral("paused"));
    return copy;
}

/// Adds what takes one ad group's part back.
Result<void> addRow(UndoPlan &undo, RecordedRow recorded, const UndoScope &scope)
{
    switch (recorded.state) {
    case JournalState::Planned:
    case JournalState::Sent:
    case JournalState::Unknown: ++undo.unsettled; return {};
    case JournalState::Failed:
    case JournalState::Cancelled:
    case JournalState::Confirmed: break;
    }
    // Of a row that the server took in part, that part is taken back.
    recorded.items.removeIf([](const JournalItem &item) { return item.state != JournalState::Confirmed; });
    if (recorded.items.isEmpty())
        return {};
    if (recorded.action == BulkAction::Duplicate)
        return {}; // nothing tells what the server made, so nothing tells whether somebody worked on it since
    const auto fields = fieldsOf(recorded);
    if (!fields)
        return tl::unexpected<Error>(fields.error());
    if (recorded.action == BulkAction::Delete) {
        ++undo.deleted;
        if (const auto copy = copyOf(*fields))
            undo.copies.append(*copy);
    } else if (recorded.action == BulkAction::Create) {
        if (recorded.resultId.isEmpty())
            ++undo.unsettled;
        else if (!scope.field)
            undo.plan.rows.append(deletion(recorded, *fields));
    } else if (const auto row = swapped(recorded, *fields, scope.field)) {
        undo.plan.rows.append(*row);
    }
    return {};
}

/// The kind of the rows, or Edit for several kinds.
BulkAction commonAction(const QList<EditRow> &rows)
{
    for (const EditRow &row : rows) {
        if (row.action != rows.constFirst().action)
            return BulkAction::Edit;
    }
    return rows.isEmpty() ? BulkAction::Edit : rows.constFirst().action;
}

Result<UndoPlan> planOf(const JournalJob &job, const QList<JournalItem> &items, const UndoScope &scope)
{
    UndoPlan undo;
    undo.plan.undoOf = job.id;
    undo.plan.origin = originOfUndo(job);
    const QSet<QString> wanted(scope.adGroupIds.cbegin(), scope.adGroupIds.cend());
    const QList<RecordedRow> rows = recordedRows(items, job.action);
    for (const RecordedRow &row : rows) {
        if (!wanted.isEmpty() && !wanted.contains(row.adGroupId) && !wanted.contains(row.resultId))
            continue;
        if (const auto added = addRow(undo, row, scope); !added)
            return tl::unexpected<Error>(added.error());
    }
    if (undo.plan.rows.isEmpty() && undo.deleted == 0 && undo.unsettled == 0) {
        return fail(ErrorKind::Invalid,
                    job.action == BulkAction::Duplicate
                        ? Tr::tr("A copy that the server made is not taken back. Delete it in the table.")
                        : Tr::tr("There is nothing to take back: this changed nothing."));
    }
    foldIntoDeletions(undo.plan.rows);
    undo.plan.action = commonAction(undo.plan.rows);
    return undo;
}

} // namespace

QFuture<Result<UndoPlan>> planUndo(Journal *journal, const QString &jobId, const UndoScope &scope, QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<UndoPlan>>>();
    promise->start();
    const auto finish = [promise](Result<UndoPlan> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    // Asked at once, so that both answers are of one moment.
    const auto items = journal->items(jobId);
    whenDone(journal->jobs({}, std::numeric_limits<int>::max()), context,
             [jobId, scope, context, items, finish](const Result<QList<JournalJob>> &jobs) {
                 if (!jobs)
                     return finish(tl::unexpected<Error>(jobs.error()));
                 const auto job = std::find_if(jobs->cbegin(), jobs->cend(),
                                               [&jobId](const JournalJob &candidate) { return candidate.id == jobId; });
                 if (job == jobs->cend())
                     return finish(fail(ErrorKind::Invalid, Tr::tr("The journal does not know this job."), jobId));
                 whenDone(items, context, [head = *job, scope, finish](const Result<QList<JournalItem>> &read) {
                     finish(read ? planOf(head, *read, scope) : tl::unexpected<Error>(read.error()));
                 });
             });
    return promise->future();
}

} // namespace agm
