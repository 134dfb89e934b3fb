// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalRecovery.h"

#include "domain/AdGroupEdit.h"
#include "domain/Draft.h"
#include "domain/FieldRegistry.h"
#include "store/Journal.h"
#include "sync/AdGroupReader.h"
#include "wire/FieldValueCodec.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPromise>

#include <algorithm>
#include <limits>
#include <memory>
#include <utility>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::JournalRecovery)
};

/// The most that this computer's clock and the server's may be apart.
constexpr qint64 SkewMs = 60LL * 60 * 1000;

/// One ad group of one job: its fields share a request, so they happened together or not at all.
struct Open {
    QString jobId;
    QString adGroupId;
    QString title;
    QList<JournalItem> fields;

    bool isCreate() const { return isLocalId(adGroupId); }
    bool isDuplicate() const { return fields.constFirst().after == QLatin1String("duplicating"); }
    bool isDelete() const
    {
        return std::any_of(fields.cbegin(), fields.cend(), [](const JournalItem &item) {
            return item.field == QLatin1String("status") && item.after == QLatin1String("deleted");
        });
    }
};

QList<Open> grouped(const QList<JournalItem> &items)
{
    QList<Open> open;
    QHash<std::pair<QString, QString>, qsizetype> place;
    for (const JournalItem &item : items) {
        const std::pair key(item.jobId, item.adGroupId);
        auto found = place.constFind(key);
        if (found == place.constEnd()) {
            found = place.insert(key, open.size());
            open.append({item.jobId, item.adGroupId, item.title, {}});
        }
        open[*found].fields.append(item);
    }
    return open;
}

bool isAsWanted(const JournalItem &item, const AdGroup &read)
{
    const auto field = fieldByKey(item.field.toLatin1());
    const auto after = field ? fromJournalText(*field, item.after) : Result<FieldValue>(FieldValue());
    return item.before == item.after || (field && after && sameSetting(settingOf(read, *field), *after));
}

/// Whether the ad group is as the intent wanted it.
bool isAsWanted(const Open &open, const AdGroup &read)
{
    return std::all_of(open.fields.cbegin(), open.fields.cend(),
                       [&read](const JournalItem &item) { return isAsWanted(item, read); });
}

/// What the journal knows beside the rows that are open: later jobs show what an earlier one had left.
struct Evidence {
    QHash<QString, qsizetype> rank; ///< of a job, by time
    QHash<QString, QDateTime> begun; ///< by job
    QList<JournalItem> later; ///< what was confirmed since the oldest open job, and what is open itself
    QHash<QByteArray, QString> made; ///< what a creation's key made

    /// What the first later job found in the field; nothing when there was none.
    std::optional<QString> foundAfter(const JournalItem &item) const
    {
        const JournalItem *first = nullptr;
        for (const JournalItem &other : later) {
            const bool isLater = other.adGroupId == item.adGroupId && other.field == item.field
                && rank.value(other.jobId) > rank.value(item.jobId);
            if (isLater && (!first || rank.value(other.jobId) < rank.value(first->jobId)))
                first = &other;
        }
        return first ? std::optional(first->before) : std::nullopt;
    }
};

struct Recovery {
    Journal *journal;
    AdGroupReader *reader;
    QObject *context;
    QList<Open> items;
    Evidence evidence;
    qsizetype next = 0;
    RecoveryReport report;
    QPromise<Result<RecoveryReport>> promise;
};

void finish(const std::shared_ptr<Recovery> &recovery, Result<RecoveryReport> result)
{
    recovery->promise.addResult(std::move(result));
    recovery->promise.finish();
}

void readNext(const std::shared_ptr<Recovery> &recovery);

void write(const std::shared_ptr<Recovery> &recovery, const Open &open, const QList<JournalMark> &marks)
{
    const bool done = std::all_of(marks.cbegin(), marks.cend(),
                                  [](const JournalMark &mark) { return mark.state == JournalState::Confirmed; });
    done ? ++recovery->report.confirmed : ++recovery->report.notDone;
    whenDone(recovery->journal->markAll(open.jobId, marks), recovery->context,
             [recovery](const Result<void> &) { readNext(recovery); });
}

/// All that was sent of the ad group has one outcome. (A field may have had its own before the request.)
void settle(const std::shared_ptr<Recovery> &recovery, const Open &open, bool done, const QString &error,
            const QString &resultId = {})
{
    if (done && open.isCreate()) {
        recovery->report.created.append(open.adGroupId);
        recovery->evidence.made.insert(open.fields.constFirst().idempotencyKey, resultId);
    }
    QList<JournalMark> marks;
    for (const JournalItem &item : open.fields)
        marks.append(
            {open.adGroupId, done ? JournalState::Confirmed : JournalState::Failed, error, resultId, item.field});
    write(recovery, open, marks);
}

/// Field by field: the server may have taken some of them, and a later job may have changed them since.
void settleEdit(const std::shared_ptr<Recovery> &recovery, const Open &open, const AdGroup &read)
{
    QList<JournalMark> marks;
    for (const JournalItem &item : open.fields) {
        const auto found = recovery->evidence.foundAfter(item);
        const bool taken = found && item.before != item.after ? *found == item.after : isAsWanted(item, read);
        const QString error = Tr::tr("Read after a restart: the change is not there (the ad group is “%1”).");
        marks.append({open.adGroupId,
                      taken ? JournalState::Confirmed : JournalState::Failed,
                      taken ? QString() : error.arg(read.status.text()),
                      {},
                      item.field});
    }
    write(recovery, open, marks);
}

/// The ad group that the creation made, among the newest ones; empty when it is not there. It may have been changed
/// since, but it is of that time, of that campaign, of that title, and no other creation's.
QString madeBy(const Open &open, const Evidence &evidence, const QList<AdGroupPtr> &newest)
{
    const qint64 from = evidence.begun.value(open.jobId).toMSecsSinceEpoch() - SkewMs;
    const QStringList taken = evidence.made.values();
    const auto isHere = [&open](const AdGroup &group) {
        return std::none_of(open.fields.cbegin(), open.fields.cend(), [&group](const JournalItem &item) {
            return item.field == QLatin1String("ad_campaign") && !isAsWanted(item, group);
        });
    };
    QString similar;
    for (const AdGroupPtr &group : newest) {
        if (taken.contains(group->id) || (!group->createdAt.isNull() && group->createdAt.msecs() < from))
            continue;
        if (isAsWanted(open, *group))
            return group->id;
        if (similar.isEmpty() && group->title == open.title && isHere(*group))
            similar = group->id;
    }
    return similar;
}

/// What was created has an id that only the lost answer knew; the newest ad groups are looked through for it.
void findCreated(const std::shared_ptr<Recovery> &recovery, const Open &open)
{
    // It was repeated with its key, which makes nothing twice.
    const QString repeated = recovery->evidence.made.value(open.fields.constFirst().idempotencyKey);
    if (!repeated.isEmpty()) {
        settle(recovery, open, true, {}, repeated);
        return;
    }
    const auto pending = recovery->reader->list(TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), {});
    whenDone(pending.result, recovery->context, [recovery, open](const Result<AdGroupPage> &page) {
        if (!page) {
            ++recovery->report.unknown;
            readNext(recovery);
            return;
        }
        const QString found = madeBy(open, recovery->evidence, page->groups);
        if (found.isEmpty())
            settle(recovery, open, false,
                   Tr::tr("Read after a restart: it is not among the newest ad groups. Its draft is kept; "
                          "posting it within a day cannot create it twice."));
        else
            settle(recovery, open, true, {}, found);
    });
}

/// One after the other: there are rarely more than a handful, and nobody waits for them.
void readNext(const std::shared_ptr<Recovery> &recovery)
{
    if (recovery->next == recovery->items.size()) {
        finish(recovery, recovery->report);
        return;
    }
    const Open open = recovery->items[recovery->next++];
    if (open.isDuplicate()) {
        settle(recovery, open, false, Tr::tr("It is not known whether a copy was made. Look for it by its title."));
        return;
    }
    if (open.isCreate()) {
        findCreated(recovery, open);
        return;
    }
    const auto pending
        = recovery->reader->retrieve(open.adGroupId, TimeWindow(WindowPreset::AllTime, QTimeZone::utc()));
    whenDone(pending.result, recovery->context, [recovery, open](const Result<AdGroupPtr> &read) {
        const bool gone = !read && read.error().kind == ErrorKind::NotFound;
        if (!read && !gone) {
            ++recovery->report.unknown;
            readNext(recovery);
            return;
        }
        if (!gone && !open.isDelete()) {
            settleEdit(recovery, open, **read);
            return;
        }
        const bool done = gone && open.isDelete();
        settle(recovery, open, done,
               done ? QString()
                    : Tr::tr("Read after a restart: the change is not there (the ad group is “%1”).")
                          .arg(gone ? QStringLiteral("deleted") : (*read)->status.text()));
    });
}

/// Asks the journal what it knows about the time since the oldest open job, then reads.
void gatherEvidence(const std::shared_ptr<Recovery> &recovery, const QString &accountId)
{
    const auto goOn = [recovery](const Result<QList<JournalItem>> &confirmed) {
        if (!confirmed)
            return finish(recovery, tl::unexpected<Error>(confirmed.error()));
        recovery->evidence.later += *confirmed;
        readNext(recovery);
    };
    whenDone(recovery->journal->jobs(accountId, std::numeric_limits<int>::max()), recovery->context,
             [recovery, accountId, goOn](const Result<QList<JournalJob>> &jobs) {
                 if (!jobs)
                     return finish(recovery, tl::unexpected<Error>(jobs.error()));
                 for (qsizetype i = 0; i < jobs->size(); ++i) {
                     recovery->evidence.rank.insert(jobs->at(i).id, jobs->size() - i);
                     recovery->evidence.begun.insert(jobs->at(i).id, jobs->at(i).at);
                 }
                 // The clock may have been set back since the oldest open job began: the jobs after it count, whatever
                 // it says.
                 const QString &oldest = recovery->items.constFirst().jobId;
                 QDateTime since = recovery->evidence.begun.value(oldest);
                 for (const JournalJob &job : *jobs) {
                     if (recovery->evidence.rank.value(job.id) > recovery->evidence.rank.value(oldest))
                         since = std::min(since, job.at);
                 }
                 whenDone(recovery->journal->changesSince(accountId, since, {}), recovery->context, goOn);
             });
}

/// What was created of late. The program may have ended before the draft of it went.
void gatherCreated(const std::shared_ptr<Recovery> &recovery, const QString &accountId)
{
    constexpr int Days = 31; // a draft that outlived its creation goes at the next start
    const QString campaign = QString::fromLatin1(fieldInfo(Field::AdCampaign).key);
    const QDateTime since = QDateTime::currentDateTimeUtc().addDays(-Days);
    whenDone(recovery->journal->changesSince(accountId, since, {campaign}), recovery->context,
             [recovery, accountId](const Result<QList<JournalItem>> &confirmed) {
                 if (!confirmed)
                     return finish(recovery, tl::unexpected<Error>(confirmed.error()));
                 for (const JournalItem &item : *confirmed) {
                     if (!isLocalId(item.adGroupId) || item.resultId.isEmpty())
                         continue;
                     recovery->evidence.made.insert(item.idempotencyKey, item.resultId);
                     recovery->report.created.append(item.adGroupId);
                 }
                 if (recovery->items.isEmpty())
                     finish(recovery, recovery->report);
                 else
                     gatherEvidence(recovery, accountId);
             });
}

} // namespace

QFuture<Result<RecoveryReport>> recoverJournal(Journal *journal, AdGroupReader *reader, const QString &accountId,
                                               QObject *context,
                                               const std::optional<QFuture<Result<QList<JournalItem>>>> &open)
{
    auto recovery = std::make_shared<Recovery>();
    recovery->journal = journal;
    recovery->reader = reader;
    recovery->context = context;
    recovery->promise.start();
    auto future = recovery->promise.future();
    whenDone(open ? *open : journal->recover(accountId), context,
             [recovery, accountId](const Result<QList<JournalItem>> &items) {
                 if (!items)
                     return finish(recovery, tl::unexpected<Error>(items.error()));
                 recovery->items = grouped(*items);
                 recovery->evidence.later = *items;
                 gatherCreated(recovery, accountId);
             });
    return future;
}

} // namespace agm
