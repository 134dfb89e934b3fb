// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalRecovery.h"

#include "domain/AdGroupEdit.h"
#include "domain/Draft.h"
#include "domain/FieldRegistry.h"
#include "store/Journal.h"
#include "sync/AdGroupReader.h"
#include "wire/FieldValueCodec.h"

#include <QtCore/QPromise>

#include <algorithm>
#include <memory>

namespace agm {
namespace {

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
    QHash<QPair<QString, QString>, qsizetype> place;
    for (const JournalItem &item : items) {
        const QPair key(item.jobId, item.adGroupId);
        auto found = place.constFind(key);
        if (found == place.constEnd()) {
            found = place.insert(key, open.size());
            open.append({item.jobId, item.adGroupId, item.title, {}});
        }
        open[*found].fields.append(item);
    }
    return open;
}

/// Whether the ad group is as the intent wanted it.
bool isAsWanted(const Open &open, const AdGroup &read)
{
    return std::all_of(open.fields.cbegin(), open.fields.cend(), [&read](const JournalItem &item) {
        const auto field = fieldByKey(item.field.toLatin1());
        const auto after = field ? fromJournalText(*field, item.after) : Result<FieldValue>(FieldValue());
        return item.before == item.after || (field && after && sameSetting(settingOf(read, *field), *after));
    });
}

struct Recovery {
    Journal *journal;
    AdGroupReader *reader;
    QObject *context;
    QList<Open> items;
    qsizetype next = 0;
    RecoveryReport report;
    QPromise<Result<RecoveryReport>> promise;
};

void readNext(const std::shared_ptr<Recovery> &recovery);

void settle(const std::shared_ptr<Recovery> &recovery, const Open &open, bool done, const QString &error,
            const QString &resultId = {})
{
    done ? ++recovery->report.confirmed : ++recovery->report.notDone;
    if (done && open.isCreate())
        recovery->report.created.append(open.adGroupId);
    const JournalMark mark{open.adGroupId, done ? JournalState::Confirmed : JournalState::Failed, error, resultId};
    whenDone(recovery->journal->markAll(open.jobId, {mark}), recovery->context,
             [recovery](const Result<void> &) { readNext(recovery); });
}

/// What was created has an id that only the lost answer knew; the newest ad groups are looked through for it.
void findCreated(const std::shared_ptr<Recovery> &recovery, const Open &open)
{
    const auto pending = recovery->reader->list(TimeWindow(WindowPreset::AllTime, QTimeZone::utc()), {});
    whenDone(pending.result, recovery->context, [recovery, open](const Result<AdGroupPage> &page) {
        if (!page) {
            ++recovery->report.unknown;
            readNext(recovery);
            return;
        }
        QStringList found;
        for (const AdGroupPtr &group : page->groups) {
            if (isAsWanted(open, *group))
                found.append(group->id);
        }
        if (found.isEmpty())
            settle(recovery, open, false,
                   QStringLiteral("Read after a restart: it is not among the newest ad groups. Its draft is kept; "
                                  "posting it within a day cannot create it twice."));
        else
            settle(recovery, open, true, {}, found.constFirst());
    });
}

/// One after the other: there are rarely more than a handful, and nobody waits for them.
void readNext(const std::shared_ptr<Recovery> &recovery)
{
    if (recovery->next == recovery->items.size()) {
        recovery->promise.addResult(Result<RecoveryReport>(recovery->report));
        recovery->promise.finish();
        return;
    }
    const Open open = recovery->items[recovery->next++];
    if (open.isDuplicate()) {
        settle(recovery, open, false,
               QStringLiteral("It is not known whether a copy was made. Look for it by its title."));
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
        const bool done = gone ? open.isDelete() : !open.isDelete() && isAsWanted(open, **read);
        const QString now = gone ? QStringLiteral("deleted") : (*read)->status.text();
        settle(recovery, open, done,
               done ? QString()
                    : QStringLiteral("Read after a restart: the change is not there (the ad group is “%1”).").arg(now));
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
        recovery->items = grouped(*items);
        readNext(recovery);
    });
    return future;
}

} // namespace agm
