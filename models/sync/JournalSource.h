// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "domain/Error.h"
#include "domain/Reading.h"

#include <QtCore/QDateTime>
#include <QtCore/QFuture>

#include <optional>

namespace agm {

/// A recorded job and what became of its ad groups.
struct JournalJobView {
    QString id;
    QDateTime at; ///< UTC
    QString accountId;
    QString accountName; ///< as people called it then
    QString person;
    BulkAction action = BulkAction::Pause;
    QString origin; ///< EditPlan::origin
    QString note;
    QString undoOf;
    QString retryOf;
    QString undoneBy; ///< the newest job that took back at least one of its ad groups; empty otherwise
    int groups = 0;
    int confirmed = 0;
    int failed = 0;
    int unknown = 0;
    int cancelled = 0;
    int open = 0; ///< planned or sent
};

enum class JournalRowState { Open, Confirmed, Failed, Unknown, Cancelled };

/// One field of one ad group of a recorded job. The fields of an ad group stand side by side and share their outcome.
struct JournalRowView {
    QString adGroupId; ///< of a Create: the local id
    QString title; ///< as it was then
    QString resultId; ///< the id the server gave to what was created
    BulkAction action = BulkAction::Edit; ///< of the ad group
    std::optional<Field> field; ///< nothing for a field this program does not know
    QString fieldKey;
    FieldValue before;
    FieldValue after;
    bool readable = true; ///< before and after could be decoded; otherwise only the recorded texts tell
    QString beforeText; ///< as recorded; null: null
    QString afterText;
    JournalRowState state = JournalRowState::Open;
    QString error;
    QDateTime changedAt; ///< UTC, when the outcome became known

    /// Nothing was to change: the job only expected the field to be so.
    bool isExpectation() const { return beforeText == afterText && beforeText.isNull() == afterText.isNull(); }
};

/// Which jobs are asked for; what is empty does not narrow.
struct JournalQuery {
    QString accountId;
    QString text; ///< in titles, ids, errors and notes
    QString adGroupId;
    std::optional<BulkAction> action;
    QDateTime from; ///< inclusive
    QDateTime to; ///< exclusive
    int limit = 200;
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// The journal as a window reads it. Every future resolves; from any thread, so continue with whenDone().
class JournalSource {
public:
    JournalSource() = default;
    JournalSource(const JournalSource &) = delete;
    JournalSource &operator=(const JournalSource &) = delete;
    virtual ~JournalSource() = default;

    /// Newest first. Errors: Storage.
    virtual QFuture<Result<QList<JournalJobView>>> history(const JournalQuery &query) = 0;
    /// In the order of the job; empty for an unknown one. Errors: Storage.
    virtual QFuture<Result<QList<JournalRowView>>> rows(const JournalJobView &job) = 0;
};

} // namespace agm
