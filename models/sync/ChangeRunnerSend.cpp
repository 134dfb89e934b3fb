// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ChangeRunnerPrivate.h"

#include "domain/AdGroupEdit.h"
#include "sync/WriteCall.h"

namespace agm {
namespace {

/// So many items are handed to the client at once: enough to keep its connections full, few enough that a cancel
/// leaves nothing behind and an urgent read does not wait.
constexpr int Window = 20;

} // namespace

void ChangeRunner::Private::pump()
{
    for (const QString &id : std::as_const(order)) {
        RunningJob *job = find(id);
        while (onTheirWay < Window && job->planned && !job->job.finished && job->next < job->job.items.size())
            sendNext(job);
    }
}

void ChangeRunner::Private::sendNext(RunningJob *job)
{
    const int item = job->next++;
    if (job->job.items[item].state != JobItemState::Waiting)
        return;
    ++onTheirWay;
    job->job.items[item].state = JobItemState::Sent;
    const BulkAction action = job->rows[item].action;
    if (job->careful && action != BulkAction::Create && action != BulkAction::Duplicate)
        readFirst(job, item);
    else
        markAndSend(job, item, wholePatch(job->rows[item]));
    announce(job->job.id);
}

void ChangeRunner::Private::readFirst(RunningJob *job, int item)
{
    const QString jobId = job->job.id;
    const auto pending = reader->retrieve(job->job.items[item].adGroupId,
                                          TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), ApiPriority::Background);
    whenDone(pending.result, q, [this, jobId, item](const Result<AdGroupPtr> &read) {
        RunningJob *running = find(jobId);
        if (running->job.cancelling) {
            --onTheirWay;
            record(running, item, JobItemState::Cancelled);
            pump();
            return;
        }
        if (!read) {
            --onTheirWay;
            settle(running, item, read, false);
            pump();
            return;
        }
        running->lostInARow = 0;
        repository->applyAnswer(*read);
        const Precheck check = checkBefore(running->rows[item], **read);
        if (!check.conflicts.isEmpty()) {
            --onTheirWay;
            running->job.items[item].conflicts = check.conflicts;
            record(running, item, JobItemState::Failed, conflictError(check.conflicts));
            pump();
        } else if (check.nothingToDo()) {
            --onTheirWay;
            record(running, item, JobItemState::Done);
            pump();
        } else {
            markAndSend(running, item, check.send);
        }
    });
}

void ChangeRunner::Private::markAndSend(RunningJob *job, int item, const AdGroupPatch &patch)
{
    const QString jobId = job->job.id;
    const EditRow &row = job->rows[item];
    QList<JournalMark> marks;
    for (auto it = row.fields.cbegin(); it != row.fields.cend() && row.action == BulkAction::Edit; ++it) {
        // What somebody else set to the same value is not ours to take back.
        if (patch.contains(it.key()) || sameSetting(it->before, it->after))
            continue;
        job->left[item].append(it.key());
        marks.append({row.adGroupId, JournalState::Cancelled, wasSoAlready(), {}, journalKey(it.key())});
    }
    if (marks.isEmpty()) {
        marks.append({row.adGroupId, JournalState::Sent, {}});
    } else {
        for (const Field field : sentFields(*job, item))
            marks.append({row.adGroupId, JournalState::Sent, {}, {}, journalKey(field)});
    }
    whenDone(journal->markAll(jobId, marks), q, [this, jobId, item, patch](const Result<void> &written) {
        RunningJob *running = find(jobId);
        if (!written) {
            // What is not in the journal is not sent.
            --onTheirWay;
            record(running, item, JobItemState::Failed, written.error());
            pump();
            return;
        }
        running->marked.insert(item);
        if (running->job.cancelling) {
            --onTheirWay;
            record(running, item, JobItemState::Cancelled);
            pump();
            return;
        }
        send(running, item, patch);
    });
}

void ChangeRunner::Private::send(RunningJob *job, int item, const AdGroupPatch &patch)
{
    const QString jobId = job->job.id;
    const PendingWrite write = writer->send(job->rows[item], patch, job->keys[item]);
    job->writes.insert(item, write);
    whenDone(write.result, q, [this, jobId, item, trace = write.trace](const Result<AdGroupPtr> &result) {
        --onTheirWay;
        RunningJob *running = find(jobId);
        const ApiFuture call = running->writes.take(item).call;
        // The library sends a request again by itself as well, so that the number of tries is not enough to tell.
        if (trace->tries > 1 || (call.resultCount() > 0 && call.resultAt(0) && call.resultAt(0)->replayed))
            running->repeated.insert(item);
        settle(running, item, result, trace->outcomeUnknown);
        pump();
    });
}

} // namespace agm
