// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ChangeRunnerPrivate.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"

namespace agm {
namespace {

/// After so many lost connections in a row the rest is not tried: the server is gone.
constexpr int LostInARow = 6;

JournalState journalState(JobItemState state)
{
    switch (state) {
    case JobItemState::Waiting: return JournalState::Planned;
    case JobItemState::Sent: return JournalState::Sent;
    case JobItemState::Done: return JournalState::Confirmed;
    case JobItemState::Failed: return JournalState::Failed;
    case JobItemState::Unknown: return JournalState::Unknown;
    case JobItemState::Cancelled: return JournalState::Cancelled;
    }
    return JournalState::Unknown;
}

bool makesNew(BulkAction action)
{
    return action == BulkAction::Create || action == BulkAction::Duplicate;
}

} // namespace

void ChangeRunner::Private::settle(RunningJob *job, int item, const Result<AdGroupPtr> &result, bool outcomeUnknown)
{
    if (result) {
        job->lostInARow = 0;
        settleGood(job, item, *result);
        return;
    }
    const Error &error = result.error();
    const BulkAction action = job->rows[item].action;
    if (error.kind == ErrorKind::NotFound && !makesNew(action)) {
        settleGone(job, item, error);
        return;
    }
    if (error.kind == ErrorKind::Cancelled && !outcomeUnknown) {
        record(job, item, JobItemState::Cancelled);
        return;
    }
    const bool lost = error.kind == ErrorKind::Transport || error.kind == ErrorKind::TimedOut;
    job->lostInARow = lost ? job->lostInARow + 1 : 0;
    if (error.kind == ErrorKind::Unauthorized || job->lostInARow >= LostInARow) {
        record(job, item, outcomeUnknown ? JobItemState::Unknown : JobItemState::Failed, error);
        stopUnsent(job, JobItemState::Failed, error);
    } else if (outcomeUnknown && makesNew(action)) {
        // What was made has an id that only the lost answer knew. Repeating it with its key makes nothing twice.
        record(job, item, JobItemState::Unknown, error);
    } else if (outcomeUnknown) {
        readBack(job, item, error, nullptr);
    } else {
        record(job, item, JobItemState::Failed, error);
    }
}

void ChangeRunner::Private::settleGood(RunningJob *job, int item, const AdGroupPtr &answer)
{
    JobItem &entry = job->job.items[item];
    const EditRow &row = job->rows[item];
    switch (row.action) {
    case BulkAction::Delete:
        entry.changed = true;
        record(job, item, JobItemState::Done);
        repository->remove({entry.adGroupId});
        return;
    case BulkAction::Create:
    case BulkAction::Duplicate: {
        if (job->repeated.contains(item) || !job->job.retryOf.isEmpty())
            takeIn(answer);
        else
            repository->adopt(answer);
        entry.changed = true;
        entry.resultId = answer->id;
        // It exists now, so it is done; what it did not take is said all the same.
        const QList<Field> missing = row.action == BulkAction::Create ? notTaken(row, *answer) : QList<Field>();
        record(job, item, JobItemState::Done,
               missing.isEmpty() ? std::nullopt : std::optional(notTakenError(missing, *answer)));
        return;
    }
    case BulkAction::Edit: readBack(job, item, std::nullopt, answer); return;
    case BulkAction::Pause:
    case BulkAction::Resume:
        if (job->repeated.contains(item))
            readBack(job, item, std::nullopt, answer);
        else
            judge(job, item, answer, std::nullopt);
        return;
    }
}

void ChangeRunner::Private::takeIn(const AdGroupPtr &made)
{
    // What is known of it already is no older than the server's first answer.
    if (!repository->group(made->id))
        repository->adopt(made);
    const quint64 askedAt = repository->moment();
    const auto pending
        = reader->retrieve(made->id, TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), ApiPriority::Background);
    whenDone(pending.result, q, [this, askedAt, id = made->id](const Result<AdGroupPtr> &read) {
        const AdGroupPtr known = repository->group(id);
        if (!read && read.error().kind == ErrorKind::NotFound) {
            repository->remove({id});
        } else if (read && known) {
            auto merged = std::make_shared<AdGroup>(**read);
            merged->takeMetricsOf(*known);
            repository->upsert(repository->generation(), askedAt, {merged}); // unless it was changed here meanwhile
        }
    });
}

void ChangeRunner::Private::settleGone(RunningJob *job, int item, Error error)
{
    JobItem &entry = job->job.items[item];
    job->lostInARow = 0;
    repository->remove({entry.adGroupId});
    if (job->rows[item].action == BulkAction::Delete) {
        record(job, item, JobItemState::Done); // gone already: that is what was asked for
        return;
    }
    error.message = ChangeRunner::tr("This ad group no longer exists: it was deleted elsewhere.");
    record(job, item, JobItemState::Failed, error);
}

void ChangeRunner::Private::readBack(RunningJob *job, int item, std::optional<Error> lost, AdGroupPtr answer)
{
    ++onTheirWay;
    const QString jobId = job->job.id;
    const auto pending = reader->retrieve(job->job.items[item].adGroupId,
                                          TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), ApiPriority::Background);
    whenDone(pending.result, q, [this, jobId, item, lost, answer](const Result<AdGroupPtr> &read) {
        --onTheirWay;
        RunningJob *running = find(jobId);
        if (read) {
            judge(running, item, *read, lost);
        } else if (read.error().kind == ErrorKind::NotFound) {
            const bool deleting = running->rows[item].action == BulkAction::Delete;
            running->job.items[item].changed = deleting;
            repository->remove({running->job.items[item].adGroupId});
            record(running, item, deleting ? JobItemState::Done : JobItemState::Failed,
                   deleting ? std::nullopt : std::optional(read.error()));
        } else if (answer) {
            // It could not be read again, but the server's own answer is a reading as well.
            judge(running, item, answer, std::nullopt);
        } else {
            record(running, item, JobItemState::Unknown, lost);
        }
        pump();
    });
}

void ChangeRunner::Private::judge(RunningJob *job, int item, const AdGroupPtr &read, const std::optional<Error> &lost)
{
    repository->applyAnswer(read);
    const EditRow &row = job->rows[item];
    const QList<Field> missing = notTaken(row, *read);
    JobItem &entry = job->job.items[item];
    for (const Field field : sentFields(*job, item)) {
        const FieldChange change = row.fields[field];
        if (!missing.contains(field) && !sameSetting(change.before, change.after))
            entry.taken.append(field);
    }
    entry.changed = !entry.taken.isEmpty();
    if (missing.isEmpty()) {
        record(job, item, JobItemState::Done);
        return;
    }
    record(job, item, JobItemState::Failed, lost ? *lost : notTakenError(missing, *read));
}

QString ChangeRunner::Private::wasSoAlready()
{
    return ChangeRunner::tr("Nothing to change: it was so already.");
}

QString ChangeRunner::Private::journalKey(Field field)
{
    return QString::fromLatin1(fieldInfo(field).key);
}

QList<Field> ChangeRunner::Private::sentFields(const RunningJob &job, int item)
{
    QList<Field> fields = job.rows[item].fields.keys();
    const QList<Field> left = job.left.value(item);
    fields.removeIf([&left](Field field) { return left.contains(field); });
    return fields;
}

QList<JournalMark> ChangeRunner::Private::marksOf(const RunningJob &job, int item, JournalState state,
                                                  const QString &note)
{
    const JobItem &entry = job.job.items[item];
    const bool inPart = state == JournalState::Failed && !entry.taken.isEmpty();
    if (!job.left.contains(item) && !inPart)
        return {{entry.adGroupId, state, note, entry.resultId}};
    QList<JournalMark> marks;
    for (const Field field : sentFields(job, item)) {
        const bool taken = inPart && entry.taken.contains(field);
        marks.append({entry.adGroupId, taken ? JournalState::Confirmed : state, taken ? QString() : note,
                      entry.resultId, journalKey(field)});
    }
    return marks;
}

void ChangeRunner::Private::record(RunningJob *job, int item, JobItemState state, std::optional<Error> error,
                                   QStringList *freed)
{
    JobItem &entry = job->job.items[item];
    // What was never sent cannot have failed at the server, nor have changed anything: the journal knows it as
    // cancelled, with the reason.
    const bool marked = job->marked.contains(item);
    const JournalState written = marked ? journalState(state) : JournalState::Cancelled;
    entry.state = state;
    --job->open;
    entry.error = std::move(error);
    busy.remove(entry.adGroupId);
    EditRow amounts{job->rows[item].action, entry.adGroupId, {}, {}, {}};
    // What may have been changed counts for the day as well: it had this amount before in either case.
    const QList<Field> changed = state == JobItemState::Unknown ? sentFields(*job, item) : entry.taken;
    for (const Field field : changed)
        amounts.fields.insert(field, entry.fields[field]);
    recent.add(amounts, QDateTime::currentDateTimeUtc());
    QString note = entry.error ? entry.error->message : QString();
    if (state == JobItemState::Done && !marked)
        note = wasSoAlready();
    // A journal that fails now does not undo what happened; it is said in the job.
    whenDone(journal->markAll(job->job.id, marksOf(*job, item, written, note)), q,
             [this, jobId = job->job.id](const Result<void> &kept) {
                 RunningJob *running = find(jobId);
                 if (!kept && !running->job.error)
                     running->job.error = kept.error();
             });
    if (freed)
        freed->append(entry.adGroupId);
    else
        Q_EMIT q->busyChanged({entry.adGroupId});
    Q_EMIT q->itemSettled(job->job.id, item);
    announce(job->job.id);
    finishIfDone(job);
}

void ChangeRunner::Private::stopUnsent(RunningJob *job, JobItemState state, const std::optional<Error> &error)
{
    QStringList freed;
    const int first = std::exchange(job->next, int(job->job.items.size()));
    for (int i = first; i < job->job.items.size(); ++i) {
        if (job->job.items[i].state == JobItemState::Waiting)
            record(job, i, state, error, &freed);
    }
    Q_EMIT q->busyChanged(freed);
}

void ChangeRunner::Private::finishIfDone(RunningJob *job)
{
    if (job->job.finished || job->open > 0)
        return;
    job->job.finished = true;
    const QString id = job->job.id;
    QMetaObject::invokeMethod(
        q, [this, id] { Q_EMIT q->jobFinished(id); }, Qt::QueuedConnection);
}

} // namespace agm
