// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MemoryJournal.h"

#include "domain/Futures.h"
#include "store/JournalRules.h"

#include <QtCore/QHash>

#include <algorithm>

namespace agm {
namespace {

// One time for all that a call settles, as in the file: rows of one call are never before or after each other.
void settle(JournalItem &item, JournalState state, const QDateTime &now, const QString &error,
            const QString &resultId = {})
{
    if (item.state == state)
        return;
    if (!resultId.isEmpty())
        item.resultId = resultId;
    item.state = state;
    item.error = error;
    item.changedAt = now;
}

} // namespace

MemoryJournal::Entry *MemoryJournal::find(const QString &jobId)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &e) { return e.job.id == jobId; });
    return it == m_entries.end() ? nullptr : &*it;
}

QFuture<Result<void>> MemoryJournal::plan(const JournalJob &job, const QList<JournalItem> &items)
{
    if (const auto checked = store::checkPlan(job, items); !checked)
        return finishedFuture<void>(checked);
    if (find(job.id))
        return finishedFuture<void>(store::knownJob(job.id));
    Entry entry{job, items};
    for (JournalItem &item : entry.items) {
        item.jobId = job.id;
        item.changedAt = job.at.toUTC();
    }
    m_entries.append(std::move(entry));
    return finishedFuture<void>({});
}

QFuture<Result<void>> MemoryJournal::markAll(const QString &jobId, const QList<JournalMark> &marks)
{
    Entry *entry = find(jobId);
    if (!entry)
        return finishedFuture<void>(store::unknownRow(jobId, {}));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<JournalItem> items = entry->items;
    for (const JournalMark &mark : marks) {
        bool found = false;
        for (JournalItem &item : items) {
            if (item.adGroupId != mark.adGroupId || (!mark.field.isEmpty() && item.field != mark.field))
                continue;
            found = true;
            if (!journalMayChange(item.state, mark.state))
                return finishedFuture<void>(store::forbiddenStep(mark.adGroupId, item.state, mark.state));
            settle(item, mark.state, now, mark.error, mark.resultId);
        }
        if (!found)
            return finishedFuture<void>(store::unknownRow(jobId, mark.adGroupId));
    }
    entry->items = std::move(items);
    return finishedFuture<void>({});
}

QFuture<Result<QList<JournalItem>>> MemoryJournal::recover(const QString &accountId)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<JournalItem> unknown;
    for (Entry &entry : m_entries) {
        if (entry.job.accountId != accountId)
            continue;
        for (JournalItem &item : entry.items) {
            if (item.state == JournalState::Sent)
                settle(item, JournalState::Unknown, now, {});
            else if (item.state == JournalState::Planned)
                settle(item, JournalState::Cancelled, now, {});
            if (item.state == JournalState::Unknown)
                unknown.append(item);
        }
    }
    return finishedFuture<QList<JournalItem>>(unknown);
}

QFuture<Result<QList<JournalJob>>> MemoryJournal::jobs(const QString &accountId, int limit)
{
    QList<JournalJob> found;
    for (auto it = m_entries.crbegin(); it != m_entries.crend() && found.size() < limit; ++it) {
        if (accountId.isEmpty() || it->job.accountId == accountId)
            found.append(it->job);
    }
    return finishedFuture<QList<JournalJob>>(found);
}

QFuture<Result<QList<JournalItem>>> MemoryJournal::items(const QString &jobId)
{
    const Entry *entry = find(jobId);
    return finishedFuture<QList<JournalItem>>(entry ? entry->items : QList<JournalItem>());
}

QFuture<Result<QList<JournalItem>>> MemoryJournal::search(const QString &accountId, const QString &text, int limit)
{
    QList<JournalItem> found;
    for (auto it = m_entries.crbegin(); it != m_entries.crend(); ++it) {
        if (!accountId.isEmpty() && it->job.accountId != accountId)
            continue;
        for (const JournalItem &item : it->items) {
            if (found.size() < limit && store::matches(item, text))
                found.append(item);
        }
    }
    return finishedFuture<QList<JournalItem>>(found);
}

QFuture<Result<QList<JournalItem>>> MemoryJournal::changesSince(const QString &accountId, const QDateTime &since,
                                                                const QStringList &fields)
{
    QList<JournalItem> found;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.job.accountId != accountId)
            continue;
        for (const JournalItem &item : entry.items) {
            if (item.state == JournalState::Confirmed && item.changedAt >= since
                && (fields.isEmpty() || fields.contains(item.field)))
                found.append(item);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const JournalItem &a, const JournalItem &b) { return a.changedAt < b.changedAt; });
    return finishedFuture<QList<JournalItem>>(found);
}

QString MemoryJournal::undoneBy(const QString &jobId) const
{
    const auto tookBack = [&](const Entry &entry) {
        return entry.job.undoOf == jobId
            && std::any_of(entry.items.begin(), entry.items.end(),
                           [](const JournalItem &item) { return item.state == JournalState::Confirmed; });
    };
    const auto it = std::find_if(m_entries.crbegin(), m_entries.crend(), tookBack);
    return it == m_entries.crend() ? QString() : it->job.id;
}

QFuture<Result<QList<JournalEntry>>> MemoryJournal::history(const JournalFilter &filter)
{
    const auto isOf = [&](const JournalItem &item) {
        return item.adGroupId == filter.adGroupId || item.resultId == filter.adGroupId;
    };
    const auto hasText = [&](const JournalItem &item) { return store::textMatches(item, filter.text); };
    QList<JournalEntry> found;
    for (auto it = m_entries.crbegin(); it != m_entries.crend() && found.size() < filter.limit; ++it) {
        const QList<JournalItem> &items = it->items;
        if (!store::headMatches(it->job, filter)
            || (!filter.adGroupId.isEmpty() && std::none_of(items.begin(), items.end(), isOf))
            || (!store::textMatches(it->job, filter.text) && std::none_of(items.begin(), items.end(), hasText)))
            continue;
        JournalEntry entry;
        entry.job = it->job;
        entry.undoneBy = undoneBy(it->job.id);
        QHash<QString, JournalState> states;
        for (const JournalItem &item : items) {
            const auto had = states.constFind(item.adGroupId);
            if (had == states.constEnd() || journalIsLessSettled(item.state, *had))
                states.insert(item.adGroupId, item.state);
        }
        for (const JournalState state : std::as_const(states))
            store::count(entry, state, 1);
        found.append(entry);
    }
    return finishedFuture<QList<JournalEntry>>(found);
}

} // namespace agm
