// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DraftStore.h"

#include <QtCore/QMap>

namespace agm {

/// The drafts of a session without a disk: forgotten with the object. Used from one thread; every future is resolved
/// when the call returns.
class MemoryDraftStore : public DraftStore {
public:
    QFuture<Result<QList<StoredDraft>>> load(const QString &accountId) override;
    QFuture<Result<void>> save(const QString &accountId, const QList<StoredDraft> &changed,
                               const QStringList &removed) override;

private:
    QMap<QString, QMap<QString, StoredDraft>> m_accounts;
};

} // namespace agm
