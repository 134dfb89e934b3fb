// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/ChangeRunner.h"

#include "store/Journal.h"
#include "sync/AccountConfig.h"
#include "sync/AdGroupReader.h"
#include "sync/AdGroupRepository.h"
#include "sync/AdGroupWriter.h"
#include "sync/JobOutcome.h"
#include "sync/RecentAmounts.h"
#include "sync/RunningJob.h"

#include <map>

namespace agm {

/// What the ChangeRunner's sources share: ChangeRunner.cpp (the jobs), ChangeRunnerSend.cpp (from the intent to the
/// request) and ChangeRunnerSettle.cpp (from the answer to the outcome).
class ChangeRunner::Private {
public:
    Private(ChangeRunner *runner, const AccountConfig *config) : q(runner), account(config) { }

    RunningJob *find(const QString &id) const
    {
        const auto found = jobs.find(id);
        return found == jobs.end() ? nullptr : found->second.get();
    }
    /// Commits the rows to the journal and begins; what start() has checked. `keys` may be empty.
    QString begin(const EditPlan &plan, bool careful, const QHash<QString, QByteArray> &keys = {});
    /// Lets the oldest jobs go that are beyond what is kept.
    void forgetOld();
    /// Asks the journal for the changes of the last 24 hours; notYetChanged() when they are there.
    void readRecent();
    Result<void> mayStart(const EditPlan &plan) const;
    /// The guard's refusal, when its question is not answered.
    Result<void> guarded(const EditPlan &plan) const;

    void pump();
    void sendNext(RunningJob *job);
    /// Reads the ad group before it is written.
    void readFirst(RunningJob *job, int item);
    /// Marks the intent as sent, then sends it.
    void markAndSend(RunningJob *job, int item, const AdGroupPatch &patch);
    void send(RunningJob *job, int item, const AdGroupPatch &patch);

    void settle(RunningJob *job, int item, const Result<AdGroupPtr> &result, bool outcomeUnknown);
    void settleGood(RunningJob *job, int item, const AdGroupPtr &answer);
    /// An ad group that was made, by an answer that may be older than what the server has now: it is read.
    void takeIn(const AdGroupPtr &made);
    void settleGone(RunningJob *job, int item, Error error);
    /// Reads the ad group after its change: `lost` is the error of an answer that did not come, `answer` one that did.
    void readBack(RunningJob *job, int item, std::optional<Error> lost, AdGroupPtr answer);
    void judge(RunningJob *job, int item, const AdGroupPtr &read, const std::optional<Error> &lost);
    /// The fields of a row but those that were as wanted already.
    static QList<Field> sentFields(const RunningJob &job, int item);
    /// What the journal is told of an item's outcome; of a Failed one the fields that the server took are confirmed.
    static QList<JournalMark> marksOf(const RunningJob &job, int item, JournalState state, const QString &note);
    static QString wasSoAlready();
    static QString journalKey(Field field);
    /// The item's outcome, on the screen and in the journal. `freed` gathers ids for one busyChanged() by the caller.
    void record(RunningJob *job, int item, JobItemState state, std::optional<Error> error = {},
                QStringList *freed = nullptr);
    void stopUnsent(RunningJob *job, JobItemState state, const std::optional<Error> &error);
    void finishIfDone(RunningJob *job);
    void announce(const QString &jobId);

    ChangeRunner *q;
    const AccountConfig *account;
    QString refusal;
    std::unique_ptr<AdGroupWriter> writer;
    AdGroupReader *reader = nullptr;
    AdGroupRepository *repository = nullptr;
    Journal *journal = nullptr;
    RecentAmounts recent;
    std::map<QString, std::unique_ptr<RunningJob>> jobs;
    QStringList order;
    QHash<QString, BulkAction> busy;
    QSet<QString> announced;
    int onTheirWay = 0;
};

} // namespace agm
