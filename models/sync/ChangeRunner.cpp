// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ChangeRunner.h"

#include "sync/ChangeRunnerPrivate.h"
#include "sync/JobIntents.h"
#include "sync/KeptJobs.h"
#include "sync/Person.h"

#include "domain/AdGroupEdit.h"

#include <QtCore/QTimeZone>
#include <QtCore/QUuid>

#include <algorithm>

namespace agm {
namespace {

/// Taking back what this program did and stopping are never asked about.
bool isExempt(const EditPlan &plan)
{
    return !plan.undoOf.isEmpty() || std::all_of(plan.rows.cbegin(), plan.rows.cend(), [](const EditRow &row) {
        return row.action == BulkAction::Pause || row.action == BulkAction::Delete;
    });
}

EditRow inverse(const EditRow &row, const JobItem &item)
{
    EditRow back;
    back.adGroupId = row.adGroupId;
    back.title = row.title;
    if (row.action == BulkAction::Create) {
        back.action = BulkAction::Delete;
        back.adGroupId = item.resultId;
        for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
            back.fields.insert(it.key(), {it->after, it->after});
        back.fields.insert(Field::Status, {row.fields.value(Field::Status).after, QStringLiteral("deleted")});
        return back;
    }
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        back.fields.insert(it.key(), {it->after, it->before});
    if (row.action != BulkAction::Edit)
        back.action = row.action == BulkAction::Pause ? BulkAction::Resume : BulkAction::Pause;
    return back;
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
    d->readRecent();
}

ChangeRunner::~ChangeRunner() = default;

void ChangeRunner::journalSettled()
{
    d->readRecent();
    Q_EMIT notYetChanged(); // a review that is open must not be posted meanwhile
}

void ChangeRunner::Private::readRecent()
{
    recent.load(journal, account->id);
    whenDone(recent.reading(), q, [this](const Result<QList<JournalItem>> &) { Q_EMIT q->notYetChanged(); });
}

QString ChangeRunner::notYet(const EditPlan &plan) const
{
    return isExempt(plan) || d->recent.isReady()
        ? QString()
        : tr("The changes of the last 24 hours are still being read. Try again in a moment.");
}

void ChangeRunner::refuse(const QString &why)
{
    d->refusal = why;
}

QString ChangeRunner::refusal() const
{
    if (!d->refusal.isEmpty())
        return d->refusal;
    return d->account->locked ? tr("This account is read-only. Unlock it to make changes.") : QString();
}

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

QHash<QPair<QString, int>, Money> ChangeRunner::dayStart() const
{
    return d->recent.isReady() ? d->recent.dayStart(QDateTime::currentDateTimeUtc())
                               : QHash<QPair<QString, int>, Money>();
}

GuardReport ChangeRunner::guard(const EditPlan &plan) const
{
    if (isExempt(plan))
        return {};
    MoneyContext context;
    context.now = QDateTime::currentDateTimeUtc();
    context.worstDayFactor = d->account->guard.worstDayFactor;
    const MoneyImpact impact = moneyImpact(d->repository->groups(), d->repository->campaigns(),
                                           changedGroups(plan, d->repository->groups()), context);
    return checkGuardrails(amountEditsOf(plan, dayStart()), impact, d->account->guard);
}

GuardReport ChangeRunner::guard(const BulkPlan &plan) const
{
    return guard(rowsOf(plan, [this](const QString &id) { return d->repository->group(id); }));
}

Result<void> ChangeRunner::Private::mayStart(const EditPlan &plan) const
{
    if (const QString why = q->refusal(); !why.isEmpty())
        return fail(refusal.isEmpty() ? ErrorKind::Locked : ErrorKind::Storage, why);
    if (plan.rows.isEmpty())
        return fail(ErrorKind::Invalid, tr("No ad group is left to change."));
    QSet<QString> seen;
    for (const EditRow &row : plan.rows) {
        if (busy.contains(row.adGroupId) || seen.contains(row.adGroupId))
            return fail(ErrorKind::Invalid,
                        tr("“%1” is being changed already. Wait until that is done and try again.").arg(row.title),
                        row.adGroupId);
        seen.insert(row.adGroupId);
    }
    return {};
}

Result<void> ChangeRunner::Private::guarded(const EditPlan &plan) const
{
    if (isExempt(plan))
        return {};
    if (const QString why = q->notYet(plan); !why.isEmpty())
        return fail(ErrorKind::Storage, why);
    const GuardReport report = q->guard(plan);
    if (report.asks() && !(plan.typedTotal && report.isAnsweredBy(*plan.typedTotal)))
        return fail(ErrorKind::NeedsConfirmation,
                    tr("This passes a limit of the account. Type the new daily total to post it."));
    return {};
}

Result<QString> ChangeRunner::start(const BulkPlan &bulk, const std::optional<Money> &typedTotal)
{
    EditPlan plan = rowsOf(bulk, [this](const QString &id) { return d->repository->group(id); });
    plan.typedTotal = typedTotal;
    if (const auto may = d->mayStart(plan); !may)
        return tl::unexpected<Error>(may.error());
    if (const auto may = d->guarded(plan); !may)
        return tl::unexpected<Error>(may.error());
    return d->begin(plan, true);
}

Result<QString> ChangeRunner::start(const EditPlan &plan)
{
    if (const auto may = d->mayStart(plan); !may)
        return tl::unexpected<Error>(may.error());
    if (const auto may = d->guarded(plan); !may)
        return tl::unexpected<Error>(may.error());
    // A stop must not wait for a reading before each request.
    return d->begin(plan, plan.origin != QLatin1String("panic_stop"));
}

QString ChangeRunner::Private::begin(const EditPlan &plan, bool careful, const QHash<QString, QByteArray> &keys)
{
    auto running = std::make_unique<RunningJob>();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    running->job.id = id;
    running->job.action = plan.action;
    running->job.undoOf = plan.undoOf;
    running->job.retryOf = plan.retryOf;
    running->job.origin = plan.origin;
    running->job.startedAt = QDateTime::currentDateTimeUtc();
    running->careful = careful;
    running->rows = plan.rows;
    QList<JournalItem> intents;
    QStringList ids;
    for (const EditRow &row : plan.rows) {
        JobItem item;
        item.adGroupId = row.adGroupId;
        item.title = row.title;
        item.action = row.action;
        item.campaignId = row.campaignId;
        item.fields = row.fields;
        running->job.items.append(item);
        running->keys.append(keys.contains(row.adGroupId) ? keys.value(row.adGroupId) : idempotencyKeyOf(row));
        intents.append(intentsOf(row, id, running->keys.constLast()));
        busy.insert(row.adGroupId, row.action);
        ids.append(row.adGroupId);
    }
    running->open = int(plan.rows.size());
    JournalJob head;
    head.id = id;
    head.at = running->job.startedAt;
    head.accountId = account->id;
    head.accountName = account->name;
    head.action = plan.action;
    head.undoOf = plan.undoOf;
    head.retryOf = plan.retryOf;
    head.origin = plan.origin;
    head.note = plan.note;
    head.person = computerUser();

    jobs.emplace(id, std::move(running));
    order.append(id);
    forgetOld();
    Q_EMIT q->busyChanged(ids);
    announce(id);
    // Nothing is sent before the intent is on the disk.
    whenDone(journal->plan(head, intents), q, [this, id](const Result<void> &written) {
        RunningJob *job = find(id);
        if (!written) {
            job->job.error = written.error();
            stopUnsent(job, JobItemState::Failed, written.error());
            return;
        }
        job->planned = true;
        job->clock.start();
        if (job->job.cancelling)
            stopUnsent(job, JobItemState::Cancelled, std::nullopt);
        else
            pump();
    });
    return id;
}

void ChangeRunner::Private::forgetOld()
{
    QList<const Job *> newestFirst;
    for (auto id = order.crbegin(); id != order.crend(); ++id)
        newestFirst.append(&find(*id)->job);
    const QStringList old = KeptJobs::beyond(newestFirst);
    for (const QString &id : old) {
        order.removeOne(id);
        jobs.erase(id);
    }
}

void ChangeRunner::cancel(const QString &jobId)
{
    RunningJob *job = d->find(jobId);
    if (!job || job->job.finished || job->job.cancelling)
        return;
    job->job.cancelling = true;
    if (job->planned)
        d->stopUnsent(job, JobItemState::Cancelled, std::nullopt);
    // What the client still holds back has not gone out, or was refused for now: it is taken back as well.
    for (PendingWrite &write : job->writes) {
        write.trace->unwanted = true;
        if (!write.trace->sent)
            cancelCall(write.call);
    }
    d->announce(jobId);
}

Result<QString> ChangeRunner::retryFailed(const QString &jobId)
{
    const RunningJob *job = d->find(jobId);
    if (!job)
        return fail(ErrorKind::Invalid, tr("This job is too long ago to be repeated from here. The journal has it."));
    if (!job->job.finished)
        return fail(ErrorKind::Invalid, tr("The job still runs."));
    EditPlan again;
    QHash<QString, QByteArray> keys;
    if (!job->careful) {
        const QStringList ids = job->job.ids(JobItemState::Failed) + job->job.ids(JobItemState::Unknown);
        again = rowsOf(plan(job->job.action, ids), [this](const QString &id) { return d->repository->group(id); });
    } else {
        again.action = job->job.action;
        for (int i = 0; i < job->job.items.size(); ++i) {
            const JobItemState state = job->job.items[i].state;
            if (state != JobItemState::Failed && state != JobItemState::Unknown)
                continue;
            again.rows.append(job->rows[i]);
            if (const auto key = keyToRepeat(job->rows[i], job->job.items[i], job->keys[i]))
                keys.insert(job->rows[i].adGroupId, *key);
        }
    }
    again.undoOf = job->job.undoOf;
    again.retryOf = jobId;
    again.origin = job->job.origin;
    if (const auto may = d->mayStart(again); !may)
        return tl::unexpected<Error>(may.error());
    return d->begin(again, job->careful, keys);
}

BulkPlan ChangeRunner::undoPlan(const QString &jobId) const
{
    const RunningJob *job = d->find(jobId);
    if (!job || (job->job.action != BulkAction::Pause && job->job.action != BulkAction::Resume))
        return {};
    QStringList changed;
    for (const JobItem &item : job->job.items) {
        if (item.state == JobItemState::Done && item.changed)
            changed.append(item.adGroupId);
    }
    return plan(job->job.action == BulkAction::Pause ? BulkAction::Resume : BulkAction::Pause, changed);
}

EditPlan ChangeRunner::undoEdits(const QString &jobId) const
{
    EditPlan undo;
    undo.undoOf = jobId;
    undo.origin = QStringLiteral("undo");
    const RunningJob *job = d->find(jobId);
    if (!job || !job->job.finished)
        return undo;
    undo.action = BulkAction::Edit;
    for (int i = 0; i < job->rows.size(); ++i) {
        const JobItem &item = job->job.items[i];
        EditRow row = job->rows[i];
        const bool settled = item.state == JobItemState::Done || item.state == JobItemState::Failed;
        if (!settled || !item.changed || row.action == BulkAction::Delete || row.action == BulkAction::Duplicate)
            continue;
        if (row.action != BulkAction::Create) {
            // Only what this row changed: what the server did not take, or had already, is not ours to take back.
            row.fields.removeIf([&item](const std::pair<const Field &, FieldChange &> &entry) {
                return !item.taken.contains(entry.first) && !sameSetting(entry.second.before, entry.second.after);
            });
        }
        const EditRow back = inverse(row, item);
        const AdGroupPtr group = d->repository->group(back.adGroupId);
        // What was taken back already, or changed since as far as we know, is not offered.
        if (group && !d->busy.contains(back.adGroupId) && notTaken(row, *group).isEmpty())
            undo.rows.append(back);
    }
    foldIntoDeletions(undo.rows);
    return undo;
}

bool ChangeRunner::canUndo(const QString &jobId) const
{
    const RunningJob *job = d->find(jobId);
    if (!job || !job->job.finished)
        return false;
    return !undoPlan(jobId).ids.isEmpty() || !undoEdits(jobId).rows.isEmpty();
}

Result<QString> ChangeRunner::undo(const QString &jobId)
{
    EditPlan undo = undoEdits(jobId);
    const BulkPlan bulk = undoPlan(jobId);
    if (!bulk.ids.isEmpty()) {
        undo = rowsOf(bulk, [this](const QString &id) { return d->repository->group(id); });
        undo.undoOf = jobId;
        undo.origin = QStringLiteral("undo");
    }
    return start(undo);
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

} // namespace agm
