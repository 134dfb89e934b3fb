// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/OwnChanges.h"

#include "domain/AdGroupEdit.h"
#include "domain/Draft.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "store/Journal.h"
#include "wire/FieldValueCodec.h"

#include <memory>

namespace agm {
namespace {

bool isBudget(Field field)
{
    return field == Field::BudgetAmount || field == Field::Status || field == Field::BudgetType;
}

QList<OwnChange> changesOf(const QList<JournalItem> &items)
{
    QList<OwnChange> changes;
    for (const JournalItem &item : items) {
        const auto field = fieldByKey(item.field.toUtf8());
        if (!field || isLocalId(item.adGroupId))
            continue;
        const auto before = fromJournalText(*field, item.before);
        const auto after = fromJournalText(*field, item.after);
        // A job may name what it only expected, and a deletion what the ad group had.
        if (before && after && !sameSetting(*before, *after))
            changes.append({item.changedAt.toUTC(), item.adGroupId, *field, *before, *after});
    }
    return changes;
}

} // namespace

QFuture<Result<QList<OwnChange>>> ownChanges(Journal *journal, const QString &accountId, const QDateTime &since,
                                             QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<QList<OwnChange>>>>();
    promise->start();
    whenDone(journal->changesSince(accountId, since, {}), context, [promise](const Result<QList<JournalItem>> &items) {
        promise->addResult(items ? Result<QList<OwnChange>>(changesOf(*items)) : tl::unexpected<Error>(items.error()));
        promise->finish();
    });
    return promise->future();
}

QHash<QString, QList<QDate>> budgetChangeDays(const QList<OwnChange> &changes, const QTimeZone &zone)
{
    QHash<QString, QList<QDate>> days;
    for (const OwnChange &change : changes) {
        if (isBudget(change.field))
            days[change.adGroupId].append(change.at.toTimeZone(zone).date());
    }
    return days;
}

} // namespace agm
