// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace agm {

/// One draft as it is kept; the store never looks into it.
struct StoredDraft {
    QString adGroupId;
    QByteArray json; ///< wire/DraftCodec.h
    QDateTime changedAt; ///< UTC, kept to the millisecond

    friend bool operator==(const StoredDraft &, const StoredDraft &) = default;
};

/// Where drafts outlive the program. Calls take effect in the order they are made. A future resolves once its change is
/// on disk, from the store's thread or at once in the caller's: continue with whenDone(), never with `.then(context,
/// …)`. Every future resolves, with ErrorKind::Storage when the store is closed, unusable or full.
class DraftStore {
public:
    DraftStore() = default;
    DraftStore(const DraftStore &) = delete;
    DraftStore &operator=(const DraftStore &) = delete;
    virtual ~DraftStore() = default;

    /// The drafts of an account, by the time of their change, then by id.
    virtual QFuture<Result<QList<StoredDraft>>> load(const QString &accountId) = 0;
    /// Takes `removed` out, then adds or replaces `changed`; all of it or nothing. Removing what is not there is no
    /// error. Errors: Invalid (an empty id, no time); Storage.
    virtual QFuture<Result<void>> save(const QString &accountId, const QList<StoredDraft> &changed,
                                       const QStringList &removed)
        = 0;
};

/// What DraftStore::save() refuses without looking at what is stored.
Result<void> checkDrafts(const QList<StoredDraft> &changed);

} // namespace agm
