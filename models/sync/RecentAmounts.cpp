// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/RecentAmounts.h"

#include "domain/AdGroupEdit.h"
#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "wire/FieldValueCodec.h"

#include <algorithm>

namespace agm {
namespace {

constexpr qint64 DayMs = 24LL * 60 * 60 * 1000;

QStringList amountKeys()
{
    QStringList keys;
    for (const Field field : editableFields()) {
        if (isMoney(field))
            keys.append(QString::fromLatin1(fieldInfo(field).key));
    }
    return keys;
}

} // namespace

void RecentAmounts::load(Journal *journal, const QString &accountId)
{
    m_asked = true;
    m_taken = false;
    m_reading = journal->changesSince(accountId, QDateTime::currentDateTimeUtc().addMSecs(-DayMs), amountKeys());
}

void RecentAmounts::take()
{
    if (m_taken || !m_asked)
        return;
    m_taken = true;
    const auto items = resultOf(m_reading);
    if (!items)
        return; // a journal that cannot be read cannot be written either, and then nothing is sent
    QList<Change> read;
    for (const JournalItem &item : *items) {
        const auto field = fieldByKey(item.field.toLatin1());
        if (!field)
            continue;
        const auto before = fromJournalText(*field, item.before);
        const auto *amount = before ? std::get_if<Money>(&*before) : nullptr;
        if (amount)
            read.append({item.adGroupId, *field, item.changedAt, *amount});
    }
    m_changes = read + m_changes;
}

QHash<QPair<QString, int>, Money> RecentAmounts::dayStart(const QDateTime &now)
{
    take();
    const QDateTime from = now.addMSecs(-DayMs);
    m_changes.removeIf([&from](const Change &change) { return change.at < from; });
    QHash<QPair<QString, int>, Money> start;
    for (const Change &change : std::as_const(m_changes)) {
        const QPair<QString, int> key(change.adGroupId, int(change.field));
        if (!start.contains(key))
            start.insert(key, change.before);
    }
    return start;
}

void RecentAmounts::add(const EditRow &row, const QDateTime &at)
{
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const auto *before = std::get_if<Money>(&it->before);
        if (before && !sameSetting(it->before, it->after))
            m_changes.append({row.adGroupId, it.key(), at, *before});
    }
}

} // namespace agm
