// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/JournalReader.h"

#include "domain/FieldRegistry.h"
#include "domain/Futures.h"
#include "sync/RecordedRow.h"
#include "wire/FieldValueCodec.h"

#include <memory>

namespace agm {
namespace {

JournalJobView jobView(const JournalEntry &entry)
{
    JournalJobView view;
    view.id = entry.job.id;
    view.at = entry.job.at.toUTC();
    view.accountId = entry.job.accountId;
    view.accountName = entry.job.accountName;
    view.person = entry.job.person;
    view.action = entry.job.action;
    view.origin = entry.job.origin;
    view.note = entry.job.note;
    view.undoOf = entry.job.undoOf;
    view.retryOf = entry.job.retryOf;
    view.undoneBy = entry.undoneBy;
    view.groups = entry.items;
    view.confirmed = entry.confirmed;
    view.failed = entry.failed;
    view.unknown = entry.unknown;
    view.cancelled = entry.cancelled;
    view.open = entry.open;
    return view;
}

JournalRowState stateOf(JournalState state)
{
    switch (state) {
    case JournalState::Planned:
    case JournalState::Sent: return JournalRowState::Open;
    case JournalState::Confirmed: return JournalRowState::Confirmed;
    case JournalState::Failed: return JournalRowState::Failed;
    case JournalState::Unknown: return JournalRowState::Unknown;
    case JournalState::Cancelled: return JournalRowState::Cancelled;
    }
    return JournalRowState::Open;
}

JournalRowView rowView(const RecordedRow &row, const JournalItem &item)
{
    JournalRowView view;
    view.adGroupId = row.adGroupId;
    view.title = row.title;
    view.resultId = row.resultId;
    view.action = row.action;
    view.state = stateOf(item.state);
    view.error = item.error;
    view.changedAt = item.changedAt.toUTC();
    view.fieldKey = item.field;
    view.beforeText = item.before;
    view.afterText = item.after;
    view.field = fieldByKey(item.field.toUtf8());
    const auto before = view.field ? fromJournalText(*view.field, item.before) : Result<FieldValue>();
    const auto after = view.field ? fromJournalText(*view.field, item.after) : Result<FieldValue>();
    view.readable = view.field && before && after;
    if (view.readable) {
        view.before = *before;
        view.after = *after;
    }
    return view;
}

/// The answer, made into what the window shows.
template <class Shown, class Read, class Convert>
QFuture<Result<QList<Shown>>> converted(const QFuture<Result<QList<Read>>> &read, QObject *context, Convert convert)
{
    const auto promise = std::make_shared<QPromise<Result<QList<Shown>>>>();
    promise->start();
    whenDone(read, context, [promise, convert](const Result<QList<Read>> &result) {
        promise->addResult(result ? Result<QList<Shown>>(convert(*result)) : tl::unexpected<Error>(result.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace

QFuture<Result<QList<JournalJobView>>> JournalReader::history(const JournalQuery &query)
{
    JournalFilter filter;
    filter.accountId = query.accountId;
    filter.text = query.text;
    filter.adGroupId = query.adGroupId;
    filter.action = query.action;
    filter.from = query.from;
    filter.to = query.to;
    filter.limit = query.limit;
    return converted<JournalJobView>(m_journal->history(filter), this, [](const QList<JournalEntry> &entries) {
        QList<JournalJobView> views;
        views.reserve(entries.size());
        for (const JournalEntry &entry : entries)
            views.append(jobView(entry));
        return views;
    });
}

QFuture<Result<QList<JournalRowView>>> JournalReader::rows(const JournalJobView &job)
{
    return converted<JournalRowView>(m_journal->items(job.id), this,
                                     [action = job.action](const QList<JournalItem> &items) {
                                         QList<JournalRowView> views;
                                         views.reserve(items.size());
                                         const QList<RecordedRow> rows = recordedRows(items, action);
                                         for (const RecordedRow &row : rows) {
                                             for (const JournalItem &item : row.items)
                                                 views.append(rowView(row, item));
                                         }
                                         return views;
                                     });
}

} // namespace agm
