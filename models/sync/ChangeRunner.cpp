// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ChangeRunner.h"

#include "sync/AccountConfig.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/AdGroupWriter.h"
#include "sync/RunningJob.h"

#include "store/Journal.h"

#include <QtCore/QUuid>

#include <map>

namespace agm {

class ChangeRunner::Private {
public:
    Private(ChangeRunner *runner, const AccountConfig *config) : q(runner), account(config) { }

    RunningJob *find(const QString &id) const
    {
        const auto found = jobs.find(id);
        return found == jobs.end() ? nullptr : found->second.get();
    }
    QString newest(bool finished) const;
    void pump();
    void sendNext(RunningJob *job);
    void send(RunningJob *job, int item, const QByteArray &key);
    void settle(RunningJob *job, int item, const Result<AdGroupPtr> &result, bool outcomeUnknown);
    void readBack(RunningJob *job, int item, const Error &lost);
    /// The item's outcome, on the screen and in the journal. `freed` gathers ids for one busyChanged() by the caller.
    void record(RunningJob *job, int item, JobItemState state, std::optional<Error> error = {},
                QStringList *freed = nullptr);
    void stopUnsent(RunningJob *job, JobItemState state, const std::optional<Error> &error);
    void finishIfDone(RunningJob *job);
    void announce(const QString &jobId);

    ChangeRunner *q;
    const AccountConfig *account;
    std::unique_ptr<AdGroupWriter> writer;
    AdGroupReader *reader = nullptr;
    AdGroupRepository *repository = nullptr;
    Journal *journal = nullptr;
    std::map<QString, std::unique_ptr<RunningJob>> jobs;
    QStringList order;
    QHash<QString, BulkAction> busy;
    QSet<QString> announced;
    int onTheirWay = 0;
};

namespace {

/// So many items are handed to the client at once: enough to keep its connections full, few enough that a cancel
/// leaves nothing behind and an urgent read does not wait.
constexpr int Window = 10;
/// After so many lost connections in a row the rest is not tried: the server is gone.
constexpr int LostInARow = 6;

QString statusAfter(BulkAction action)
{
    switch (action) {
    case BulkAction::Pause: return QStringLiteral("paused");
    case BulkAction::Resume: return QStringLiteral("active");
    case BulkAction::Delete: return QStringLiteral("deleted");
    case BulkAction::Edit:
    case BulkAction::Create:
    case BulkAction::Duplicate: break;
    }
    return {};
}

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

} // namespace

ChangeRunner::ChangeRunner(const AccountConfig *account, std::unique_ptr<AdGroupWriter> writer, AdGroupReader *reader,
                           AdGroupRepository *repository, Journal *journal, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, account))
{
    d->writer = std::move(writer);
    d->reader = reader;
    d->repository = repository;
    d->journal = journal;
}

ChangeRunner::~ChangeRunner() = default;

QSet<QString> ChangeRunner::busy() const
{
    return {d->busy.keyBegin(), d->busy.keyEnd()};
}

BulkAction ChangeRunner::actionOf(const QString &adGroupId) const
{
    return d->busy.value(adGroupId, BulkAction::Pause);
}

BulkPlan ChangeRunner::plan(BulkAction action, const QStringList &selection) const
{
    return planBulk(action, selection, d->repository->groups(), d->repository->campaigns(),
                    QDateTime::currentDateTimeUtc(), busy());
}

Result<QString> ChangeRunner::start(const BulkPlan &plan, const QString &undoOf, const QString &retryOf)
{
    if (d->account->locked)
        return fail(ErrorKind::Locked, tr("This account is read-only. Unlock it to make changes."));
    if (plan.ids.isEmpty())
        return fail(ErrorKind::Invalid, tr("No ad group is left to change."));

    auto running = std::make_unique<RunningJob>();
    running->job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    running->job.action = plan.action;
    running->job.undoOf = undoOf;
    running->job.retryOf = retryOf;
    running->job.startedAt = QDateTime::currentDateTimeUtc();
    QList<JournalItem> intents;
    for (const QString &id : plan.ids) {
        const AdGroupPtr group = d->repository->group(id);
        JobItem item;
        item.adGroupId = id;
        item.title = group ? group->title : QString();
        running->job.items.append(item);
        running->before.append(group ? group->status.text() : QString());
        running->keys.append(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
        JournalItem intent;
        intent.jobId = running->job.id;
        intent.adGroupId = id;
        intent.title = item.title;
        intent.idempotencyKey = running->keys.constLast();
        intent.field = QStringLiteral("status");
        intent.before = running->before.constLast();
        intent.after = statusAfter(plan.action);
        intents.append(intent);
        d->busy.insert(id, plan.action);
    }
    running->open = int(plan.ids.size());
    JournalJob row;
    row.id = running->job.id;
    row.at = running->job.startedAt;
    row.accountId = d->account->id;
    row.accountName = d->account->name;
    row.action = plan.action;
    row.undoOf = undoOf;
    row.retryOf = retryOf;

    const QString id = running->job.id;
    d->jobs.emplace(id, std::move(running));
    d->order.append(id);
    Q_EMIT busyChanged(plan.ids);
    d->announce(id);
    // Nothing is sent before the intent is on the disk.
    whenDone(d->journal->plan(row, intents), this, [this, id](const Result<void> &written) {
        RunningJob *job = d->find(id);
        if (!written) {
            job->job.error = written.error();
            d->stopUnsent(job, JobItemState::Failed, written.error());
            return;
        }
        job->planned = true;
        job->clock.start();
        if (job->job.cancelling)
            d->stopUnsent(job, JobItemState::Cancelled, std::nullopt);
        else
            d->pump();
    });
    return id;
}

void ChangeRunner::cancel(const QString &jobId)
{
    RunningJob *job = d->find(jobId);
    if (!job || job->job.finished || job->job.cancelling)
        return;
    job->job.cancelling = true;
    if (job->planned)
        d->stopUnsent(job, JobItemState::Cancelled, std::nullopt);
    // What the client still holds back has not gone out: it is taken back as well.
    for (PendingWrite &write : job->writes) {
        if (!write.trace->sent)
            cancelCall(write.call);
    }
    d->announce(jobId);
}

Result<QString> ChangeRunner::retryFailed(const QString &jobId)
{
    const RunningJob *job = d->find(jobId);
    if (!job || !job->job.finished)
        return fail(ErrorKind::Invalid, tr("The job still runs."));
    const QStringList ids = job->job.ids(JobItemState::Failed) + job->job.ids(JobItemState::Unknown);
    return start(plan(job->job.action, ids), job->job.undoOf, jobId);
}

BulkPlan ChangeRunner::undoPlan(const QString &jobId) const
{
    const RunningJob *job = d->find(jobId);
    if (!job || job->job.action == BulkAction::Delete)
        return {};
    QStringList changed;
    for (const JobItem &item : job->job.items) {
        if (item.state == JobItemState::Done && item.changed)
            changed.append(item.adGroupId);
    }
    return plan(job->job.action == BulkAction::Pause ? BulkAction::Resume : BulkAction::Pause, changed);
}

bool ChangeRunner::canUndo(const QString &jobId) const
{
    const RunningJob *job = d->find(jobId);
    return job && job->job.finished && !undoPlan(jobId).ids.isEmpty();
}

Result<QString> ChangeRunner::undo(const QString &jobId)
{
    return start(undoPlan(jobId), jobId);
}

const Job *ChangeRunner::job(const QString &jobId) const
{
    const RunningJob *job = d->find(jobId);
    return job ? &job->job : nullptr;
}

QStringList ChangeRunner::jobIds() const
{
    return d->order;
}

QString ChangeRunner::runningJob() const
{
    for (const QString &id : std::as_const(d->order)) {
        if (!d->find(id)->job.finished)
            return id;
    }
    return {};
}

qint64 ChangeRunner::msLeft(const QString &jobId) const
{
    const RunningJob *job = d->find(jobId);
    if (!job || job->job.finished || !job->planned)
        return job && job->job.finished ? 0 : -1;
    return estimateLeft(*job, d->writer->quota(job->job.action));
}

void ChangeRunner::Private::announce(const QString &jobId)
{
    if (announced.contains(jobId))
        return;
    announced.insert(jobId);
    QMetaObject::invokeMethod(
        q,
        [this, jobId] {
            announced.remove(jobId);
            Q_EMIT q->jobChanged(jobId);
        },
        Qt::QueuedConnection);
}

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
    const QString jobId = job->job.id;
    whenDone(journal->mark(jobId, job->job.items[item].adGroupId, JournalState::Sent), q,
             [this, jobId, item](const Result<void> &written) {
                 RunningJob *running = find(jobId);
                 if (!written) {
                     // What is not in the journal is not sent.
                     --onTheirWay;
                     record(running, item, JobItemState::Failed, written.error());
                     pump();
                     return;
                 }
                 if (running->job.cancelling) {
                     --onTheirWay;
                     record(running, item, JobItemState::Cancelled);
                     pump();
                     return;
                 }
                 send(running, item, running->keys[item]);
             });
    announce(jobId);
}

void ChangeRunner::Private::send(RunningJob *job, int item, const QByteArray &key)
{
    const QString jobId = job->job.id;
    const PendingWrite write = writer->apply(job->job.action, job->job.items[item].adGroupId, key);
    job->writes.insert(item, write);
    whenDone(write.result, q, [this, jobId, item, trace = write.trace](const Result<AdGroupPtr> &result) {
        --onTheirWay;
        find(jobId)->writes.remove(item);
        settle(find(jobId), item, result, trace->outcomeUnknown);
        pump();
    });
}

void ChangeRunner::Private::settle(RunningJob *job, int item, const Result<AdGroupPtr> &result, bool outcomeUnknown)
{
    JobItem &entry = job->job.items[item];
    const BulkAction action = job->job.action;
    if (result) {
        job->lostInARow = 0;
        if (action == BulkAction::Delete) {
            entry.changed = true;
            record(job, item, JobItemState::Done);
            repository->remove({entry.adGroupId});
            return;
        }
        const AdGroupPtr &answer = *result;
        repository->applyAnswer(answer);
        if (answer->status.text() == statusAfter(action)) {
            entry.changed = job->before[item] != statusAfter(action);
            record(job, item, JobItemState::Done);
        } else {
            record(job, item, JobItemState::Failed,
                   Error{ErrorKind::Refused, QStringLiteral("status"),
                         ChangeRunner::tr(
                             "The server accepted the request, but the ad group is still “%1”. Refresh and try again.")
                             .arg(answer->status.text()),
                         0, -1});
        }
        return;
    }
    const Error &error = result.error();
    if (error.kind == ErrorKind::NotFound) {
        job->lostInARow = 0;
        repository->remove({entry.adGroupId});
        if (action == BulkAction::Delete) {
            record(job, item, JobItemState::Done); // gone already: that is what was asked for
            return;
        }
        Error gone = error;
        gone.message = ChangeRunner::tr("This ad group no longer exists: it was deleted elsewhere.");
        record(job, item, JobItemState::Failed, gone);
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
    } else if (outcomeUnknown) {
        readBack(job, item, error);
    } else {
        record(job, item, JobItemState::Failed, error);
    }
}

void ChangeRunner::Private::readBack(RunningJob *job, int item, const Error &lost)
{
    ++onTheirWay;
    const QString jobId = job->job.id;
    const auto pending
        = reader->retrieve(job->job.items[item].adGroupId, TimeWindow(WindowPreset::AllTime, QTimeZone::utc()));
    whenDone(pending.result, q, [this, jobId, item, lost](const Result<AdGroupPtr> &read) {
        --onTheirWay;
        RunningJob *running = find(jobId);
        JobItem &entry = running->job.items[item];
        const QString wanted = statusAfter(running->job.action);
        if (read) {
            repository->applyAnswer(*read);
            const bool done = (*read)->status.text() == wanted;
            entry.changed = done && running->before[item] != wanted;
            record(running, item, done ? JobItemState::Done : JobItemState::Failed,
                   done ? std::nullopt : std::optional(lost));
        } else if (read.error().kind == ErrorKind::NotFound) {
            repository->remove({entry.adGroupId});
            const bool deleting = running->job.action == BulkAction::Delete;
            entry.changed = deleting;
            record(running, item, deleting ? JobItemState::Done : JobItemState::Failed,
                   deleting ? std::nullopt : std::optional(read.error()));
        } else {
            record(running, item, JobItemState::Unknown, lost);
        }
        pump();
    });
}

void ChangeRunner::Private::record(RunningJob *job, int item, JobItemState state, std::optional<Error> error,
                                   QStringList *freed)
{
    JobItem &entry = job->job.items[item];
    // What was never sent cannot have failed at the server: the journal knows it as cancelled, with the reason.
    const JournalState written = entry.state == JobItemState::Waiting ? JournalState::Cancelled : journalState(state);
    entry.state = state;
    --job->open;
    entry.error = std::move(error);
    busy.remove(entry.adGroupId);
    // A journal that fails now does not undo what happened; it is said in the job.
    whenDone(journal->mark(job->job.id, entry.adGroupId, written, entry.error ? entry.error->message : QString()), q,
             [this, jobId = job->job.id](const Result<void> &marked) {
                 RunningJob *running = find(jobId);
                 if (!marked && !running->job.error)
                     running->job.error = marked.error();
             });
    if (freed)
        freed->append(entry.adGroupId);
    else
        Q_EMIT q->busyChanged({entry.adGroupId});
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
