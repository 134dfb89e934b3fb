// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "domain/Error.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

/// How far one intended change has come. Which state may follow which: journalMayChange().
enum class JournalState {
    Planned, ///< committed as an intent, not sent
    Sent, ///< about to be sent or on its way: from here on it may have happened
    Confirmed, ///< the server showed the new value
    Failed, ///< the server refused it, or a reading showed that it did not happen
    Unknown, ///< it may have happened: to be settled by reading the ad group
    Cancelled, ///< it never left this program
};

/// The head of one bulk action.
struct JournalJob {
    QString id; ///< unique over all accounts and times
    QDateTime at;
    QString accountId; ///< AccountConfig::id
    QString accountName; ///< as people called it then
    BulkAction action = BulkAction::Pause;
    QString undoOf; ///< the job this one takes back; empty otherwise
    QString retryOf; ///< the job whose failed items this one repeats; empty otherwise
    /// Where it began, a word that stays the same for ever: "review", "plan", "cell", "panic_stop", "restore", "undo",
    /// "redo"; empty for the plain actions of the table.
    QString origin = {};
    QString note = {}; ///< what the person wrote about it; may be empty
    QString person = {}; ///< who pressed the button, as the computer knows them

    friend bool operator==(const JournalJob &, const JournalJob &) = default;
};

/// One field of one ad group inside a job. All fields of an ad group share one request; they end apart only where the
/// server took some of them, or where some were as wanted already.
struct JournalItem {
    QString jobId; ///< filled in by plan()
    QString adGroupId;
    QString title; ///< as it was then
    QByteArray idempotencyKey;
    QString field = QStringLiteral("status");
    /// A null string is the API's null. A status is its bare word; every other value is JSON text
    /// (wire/FieldValueCodec.h).
    QString before;
    QString after;
    JournalState state = JournalState::Planned;
    QString error; ///< why it failed or is unknown; empty otherwise
    QDateTime changedAt; ///< when `state` was last set, UTC; filled in by the journal
    QString resultId = {}; ///< the id the server gave to what was created; empty otherwise

    friend bool operator==(const JournalItem &, const JournalItem &) = default;
};

/// A new state for one ad group of a job, or for one field of it.
struct JournalMark {
    QString adGroupId;
    JournalState state = JournalState::Planned;
    QString error;
    QString resultId = {}; ///< empty leaves what is recorded
    QString field = {}; ///< JournalItem::field; empty: every field of the ad group
};

/// Which jobs history() lists; what is empty does not narrow.
struct JournalFilter {
    QString accountId;
    /// Contained, letter case ignored, in an item's title, ad group id, new id, error, before or after, or in the job's
    /// note, origin or account name.
    QString text;
    QString adGroupId; ///< takes part in the job, or was created by it
    std::optional<BulkAction> action;
    QDateTime from; ///< the job's time, inclusive
    QDateTime to; ///< exclusive
    int limit = 200;
};

/// A job and what became of it, counted in ad groups. One whose fields ended apart counts as what is least settled of
/// them: unknown, open, failed, confirmed, cancelled, in this order.
struct JournalEntry {
    JournalJob job;
    int items = 0;
    int confirmed = 0;
    int failed = 0;
    int unknown = 0;
    int cancelled = 0;
    int open = 0; ///< planned or sent
    QString undoneBy; ///< the newest job that took back at least one of its ad groups; empty otherwise

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// Whether a row may go from one state to another. Confirmed, Failed and Cancelled are ends; staying is always allowed.
bool journalMayChange(JournalState from, JournalState to);
/// Which of two fields speaks for their ad group, see JournalEntry.
bool journalIsLessSettled(JournalState a, JournalState b);

/// What is intended, committed before the first request, and what became of it. Calls take effect in the order they
/// are made. A future resolves once its change is on disk, from the store's thread or at once in the caller's: continue
/// with whenDone(), never with `.then(context, …)`: the context may end meanwhile. Every future resolves, with
/// ErrorKind::Storage when the store is closed or unusable.
class Journal {
public:
    Journal() = default;
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;
    virtual ~Journal() = default;

    /// Commits a job with all its intents, or nothing of it. Items must be Planned. Errors: Invalid (a known job id, no
    /// items, the same field of an ad group twice, an empty id); Storage.
    virtual QFuture<Result<void>> plan(const JournalJob &job, const QList<JournalItem> &items) = 0;

    /// Sets states in the given order; all of the call or nothing of it. Errors: Invalid (an unknown job or ad group, a
    /// step that journalMayChange() forbids); Storage.
    virtual QFuture<Result<void>> markAll(const QString &jobId, const QList<JournalMark> &marks) = 0;
    /// markAll() for one ad group.
    QFuture<Result<void>> mark(const QString &jobId, const QString &adGroupId, JournalState state,
                               const QString &error = {}, const QString &resultId = {})
    {
        return markAll(jobId, {JournalMark{adGroupId, state, error, resultId}});
    }

    /// To be called when an account is opened, before any of its jobs starts: what was on its way becomes Unknown, what
    /// was only planned becomes Cancelled. Returns every Unknown item of the account, oldest job first, to be settled
    /// by reading.
    virtual QFuture<Result<QList<JournalItem>>> recover(const QString &accountId) = 0;

    /// Newest first, at most `limit`; an empty account id means all accounts.
    virtual QFuture<Result<QList<JournalJob>>> jobs(const QString &accountId, int limit = 100) = 0;
    /// In the order they were planned; empty for an unknown job.
    virtual QFuture<Result<QList<JournalItem>>> items(const QString &jobId) = 0;
    /// Items whose title, ad group id or error contains `text`, letter case ignored; newest job first. An empty
    /// account id means all accounts.
    virtual QFuture<Result<QList<JournalItem>>> search(const QString &accountId, const QString &text, int limit = 200)
        = 0;

    /// Confirmed items of an account that were settled at or after `since`, oldest first, of these fields only (an
    /// empty list: of every field).
    virtual QFuture<Result<QList<JournalItem>>> changesSince(const QString &accountId, const QDateTime &since,
                                                             const QStringList &fields)
        = 0;
    /// Newest first.
    virtual QFuture<Result<QList<JournalEntry>>> history(const JournalFilter &filter) = 0;
};

} // namespace agm
