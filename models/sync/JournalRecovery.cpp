// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalRecovery.h"

#include "store/Journal.h"
#include "sync/AdGroupReader.h"

#include <QtCore/QPromise>

#include <memory>

namespace agm {
namespace {

struct Recovery {
    Journal *journal;
    AdGroupReader *reader;
    QObject *context;
    QList<JournalItem> items;
    qsizetype next = 0;
    RecoveryReport report;
    QPromise<Result<RecoveryReport>> promise;
};

/// One after the other: there are rarely more than a handful, and nobody waits for them.
void readNext(const std::shared_ptr<Recovery> &recovery)
{
    if (recovery->next == recovery->items.size()) {
        recovery->promise.addResult(Result<RecoveryReport>(recovery->report));
        recovery->promise.finish();
        return;
    }
    const JournalItem item = recovery->items[recovery->next++];
    const auto pending
        = recovery->reader->retrieve(item.adGroupId, TimeWindow(WindowPreset::AllTime, QTimeZone::utc()));
    whenDone(pending.result, recovery->context, [recovery, item](const Result<AdGroupPtr> &read) {
        const bool gone = !read && read.error().kind == ErrorKind::NotFound;
        if (!read && !gone) {
            ++recovery->report.unknown;
            readNext(recovery);
            return;
        }
        const QString now = gone ? QStringLiteral("deleted") : (*read)->status.text();
        const bool done = now == item.after;
        done ? ++recovery->report.confirmed : ++recovery->report.notDone;
        const QString error = done ? QString() : QStringLiteral("Read after a restart: the ad group is “%1”.").arg(now);
        whenDone(recovery->journal->mark(item.jobId, item.adGroupId,
                                         done ? JournalState::Confirmed : JournalState::Failed, error),
                 recovery->context, [recovery](const Result<void> &) { readNext(recovery); });
    });
}

} // namespace

QFuture<Result<RecoveryReport>> recoverJournal(Journal *journal, AdGroupReader *reader, const QString &accountId,
                                               QObject *context)
{
    auto recovery = std::make_shared<Recovery>();
    recovery->journal = journal;
    recovery->reader = reader;
    recovery->context = context;
    recovery->promise.start();
    auto future = recovery->promise.future();
    whenDone(journal->recover(accountId), context, [recovery](const Result<QList<JournalItem>> &items) {
        if (!items) {
            recovery->promise.addResult(Result<RecoveryReport>(tl::unexpected<Error>(items.error())));
            recovery->promise.finish();
            return;
        }
        recovery->items = *items;
        readNext(recovery);
    });
    return future;
}

} // namespace agm
