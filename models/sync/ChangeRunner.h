// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/EditPlan.h"
#include "sync/Job.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

namespace agm {

class AdGroupReader;
class AdGroupRepository;
class AdGroupWriter;
class Journal;
struct AccountConfig;

/// The only way to a write request. A job's intents are committed to the journal before the first request; each
/// item's outcome after its answer. Several items are on their way at once, the rest of the program goes on. An answer
/// that was lost is settled by reading the ad group. Main thread.
class ChangeRunner : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned but the writer. A locked account refuses every start with ErrorKind::Locked.
    ChangeRunner(const AccountConfig *account, std::unique_ptr<AdGroupWriter> writer, AdGroupReader *reader,
                 AdGroupRepository *repository, Journal *journal, QObject *parent = nullptr);
    ~ChangeRunner() override;

    /// recoverJournal() has settled what an earlier run left open: the guard's day is read again, because it counts
    /// there.
    void journalSettled();
    /// Why this may not start right now although refusal() is empty: the guard would look at what is still being read.
    /// Empty for what the guard does not look at: pausing, deleting and undoing. notYetChanged() tells when to ask
    /// again.
    QString notYet(const EditPlan &plan) const;
    /// Nothing may be started any more, because the local store cannot record it: `why` (ErrorKind::Storage). An empty
    /// one takes that back.
    void refuse(const QString &why);
    /// Why nothing can be started, in a sentence for people: refuse(), or the account is locked. Empty when it can.
    QString refusal() const;
    /// Ad groups with a running change: a bulk plan skips them.
    QSet<QString> busy() const;
    /// What is being done to a busy ad group.
    BulkAction actionOf(const QString &adGroupId) const;
    /// Plans against the repository as it is now.
    BulkPlan plan(BulkAction action, const QStringList &selection) const;
    /// Starts the plan and returns the job's id. Each ad group is read first, so that what somebody else did already is
    /// neither repeated nor taken back by an undo. Errors: Locked; Invalid for a plan without ad groups;
    /// NeedsConfirmation when the guard asks and `typedTotal` is not its answer.
    Result<QString> start(const BulkPlan &plan, const std::optional<Money> &typedTotal = {});
    /// What the guard would ask about the plan.
    GuardReport guard(const BulkPlan &plan) const;
    /// Starts a plan of edits. Each ad group is read before it is written: a value that is neither the plan's before
    /// nor its after is a conflict and is not overwritten. It is read again afterwards: what the server did not take
    /// fails. Errors: Locked; Invalid for a plan without rows or with a busy ad group; NeedsConfirmation when the guard
    /// asks and `typedTotal` is not its answer. An undo and a panic stop are never asked about.
    Result<QString> start(const EditPlan &plan);
    /// What the guard would ask about the plan.
    GuardReport guard(const EditPlan &plan) const;
    /// Amounts of the last 24 hours as they were at its start, by ad group and int(Field).
    QHash<QPair<QString, int>, Money> dayStart() const;
    /// What is on its way is waited for; the rest is not sent.
    void cancel(const QString &jobId);
    /// Repeats exactly the failed and unknown items of a finished job. What they make is made once, however often this
    /// is called (keyToRepeat()); all else is read first, and sent only where it is not so already.
    Result<QString> retryFailed(const QString &jobId);
    /// The inverse on exactly those that changed and are still as the job left them; nothing to undo for Delete.
    BulkPlan undoPlan(const QString &jobId) const;
    /// The same for a job of edits: what it changed and what is still so goes back; what it created is deleted.
    EditPlan undoEdits(const QString &jobId) const;
    bool canUndo(const QString &jobId) const;
    Result<QString> undo(const QString &jobId);

    /// Null for an unknown id. This run's jobs (the latest: KeptJobs), oldest first; one goes only when another begins.
    const Job *job(const QString &jobId) const;
    QStringList jobIds() const;
    /// The job that runs, or an empty string.
    QString runningJob() const;
    /// Estimated milliseconds until the job is done; -1 when nothing can be said yet.
    qint64 msLeft(const QString &jobId) const;

Q_SIGNALS:
    /// Some item's state changed; at most once per turn of the event loop.
    void jobChanged(const QString &jobId);
    void jobFinished(const QString &jobId);
    /// This item of the job has its outcome; at once.
    void itemSettled(const QString &jobId, int item);
    /// These ad groups entered or left the running changes.
    void busyChanged(const QStringList &adGroupIds);
    /// See notYet().
    void notYetChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace agm
