// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JobIntents.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "wire/FieldValueCodec.h"
#include "wire/PatchCodec.h"

#include <QtCore/QUuid>

namespace agm {
namespace {

JournalItem item(const EditRow &row, const QString &jobId, const QByteArray &key, Field field,
                 const FieldChange &change)
{
    JournalItem item;
    item.jobId = jobId;
    item.adGroupId = row.adGroupId;
    item.title = row.title;
    item.idempotencyKey = key;
    item.field = QString::fromLatin1(fieldInfo(field).key);
    item.before = journalText(field, change.before);
    item.after = journalText(field, change.after);
    return item;
}

QByteArray random()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QString statusAfter(BulkAction action)
{
    return action == BulkAction::Pause ? QStringLiteral("paused") : QStringLiteral("active");
}

} // namespace

QList<JournalItem> intentsOf(const EditRow &row, const QString &jobId, const QByteArray &key)
{
    QList<JournalItem> items;
    if (row.action == BulkAction::Create)
        items.append(item(row, jobId, key, Field::AdCampaign, {{}, row.campaignId}));
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        items.append(item(row, jobId, key, it.key(), *it));
    return items;
}

QByteArray idempotencyKeyOf(const EditRow &row)
{
    if (row.action != BulkAction::Create)
        return random();
    NewAdGroup group{row.campaignId, {}};
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it)
        group.values.insert(it.key(), it->after);
    const auto body = encodeNewAdGroup(group);
    if (!body)
        return random(); // it is refused before anything is sent
    static const QUuid creations(QStringLiteral("{5b0f1f0a-8f1c-4c58-9f55-0a6a2f1f6f3e}"));
    return QUuid::createUuidV5(creations, row.adGroupId.toUtf8() + '\n' + *body).toByteArray(QUuid::WithoutBraces);
}

std::optional<QByteArray> keyToRepeat(const EditRow &row, const JobItem &item, const QByteArray &key)
{
    if (row.action != BulkAction::Duplicate)
        return std::nullopt; // of a Create it follows from what is created
    // Refused: the server remembers that, and would say it again. The next key follows from this one, so that trying
    // again twice makes one copy.
    const int status = item.error ? item.error->status : 0;
    if (item.state == JobItemState::Failed && (status == 400 || status == 404 || status == 410 || status == 422)) {
        static const QUuid copies(QStringLiteral("{2f6b7d0c-3c43-4a0e-9d0a-6a1f0d9c5b77}"));
        return QUuid::createUuidV5(copies, key).toByteArray(QUuid::WithoutBraces);
    }
    // Unknown, or not answered at all: an earlier try with this key may have made it.
    return key;
}

EditPlan rowsOf(const BulkPlan &bulk, const std::function<AdGroupPtr(const QString &)> &groupOf)
{
    EditPlan plan;
    plan.action = bulk.action;
    plan.rows.reserve(bulk.ids.size());
    for (const QString &id : bulk.ids) {
        const AdGroupPtr group = groupOf(id);
        if (bulk.action == BulkAction::Delete) {
            plan.rows.append(deleteRow(id, group.get()));
            continue;
        }
        EditRow row;
        row.action = bulk.action;
        row.adGroupId = id;
        row.title = group ? group->title : QString();
        row.fields.insert(Field::Status,
                          {group ? settingOf(*group, Field::Status) : FieldValue(QString()), statusAfter(bulk.action)});
        plan.rows.append(row);
    }
    return plan;
}

} // namespace agm
