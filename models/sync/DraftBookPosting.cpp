// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/DraftBookPrivate.h"

namespace agm {

void DraftBook::Private::settled(const QString &jobId, int item)
{
    const JobItem &entry = changes->job(jobId)->items[item];
    if (entry.state == JobItemState::Done)
        takeOut(entry);
    else if (entry.state == JobItemState::Failed || entry.state == JobItemState::Unknown)
        fail(entry);
}

namespace {

/// Whether a job's row is what the draft asked for: another job's outcome says nothing about it. For an edit that is
/// told field by field.
bool isAboutDraft(const JobItem &posted, const Draft &draft)
{
    switch (draft.kind) {
    case DraftKind::Create: return posted.action == BulkAction::Create;
    case DraftKind::Delete: return posted.action == BulkAction::Delete;
    case DraftKind::Edit: break;
    }
    return posted.action == BulkAction::Edit || posted.action == BulkAction::Pause
        || posted.action == BulkAction::Resume;
}

QList<Field> postedFields(const JobItem &posted, const Draft &draft)
{
    QList<Field> fields;
    for (auto it = posted.fields.cbegin(); it != posted.fields.cend(); ++it) {
        if (draft.fields.contains(it.key()) && sameSetting(draft.fields[it.key()].mine, it->after))
            fields.append(it.key());
    }
    return fields;
}

} // namespace

void DraftBook::Private::takeOut(const JobItem &posted)
{
    const QString &id = posted.adGroupId;
    const auto found = drafts.find(id);
    if (found == drafts.end() || !isAboutDraft(posted, *found))
        return;
    if (found->kind == DraftKind::Edit) {
        const QList<Field> fields = postedFields(posted, *found);
        if (fields.isEmpty())
            return;
        for (const Field field : fields)
            found->fields.remove(field);
        found->error.clear();
        compare(*found);
    }
    if (found->kind != DraftKind::Edit || found->fields.isEmpty())
        drafts.erase(found);
    // What was posted cannot be undone as a draft: the journal takes it back.
    steps.forget(id);
    save({id});
    Q_EMIT q->changed({id});
}

void DraftBook::Private::fail(const JobItem &posted)
{
    const QString message = posted.error ? posted.error->message : QString();
    const auto found = drafts.find(posted.adGroupId);
    if (found == drafts.end() || found->error == message || !isAboutDraft(posted, *found)
        || (found->kind == DraftKind::Edit && postedFields(posted, *found).isEmpty()))
        return;
    found->error = message;
    save({posted.adGroupId});
    Q_EMIT q->changed({posted.adGroupId});
}

} // namespace agm
