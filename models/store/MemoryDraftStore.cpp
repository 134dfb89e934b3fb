// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MemoryDraftStore.h"

#include "domain/Futures.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace agm {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(agm::MemoryDraftStore)
};

} // namespace

Result<void> checkDrafts(const QList<StoredDraft> &changed)
{
    for (const StoredDraft &draft : changed) {
        if (draft.adGroupId.isEmpty() || !draft.changedAt.isValid())
            return fail(ErrorKind::Invalid, Tr::tr("A draft needs an ad group and a time before it can be kept."),
                        QStringLiteral("draft %1").arg(draft.adGroupId));
    }
    return {};
}

QFuture<Result<QList<StoredDraft>>> MemoryDraftStore::load(const QString &accountId)
{
    QList<StoredDraft> drafts = m_accounts.value(accountId).values();
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const StoredDraft &a, const StoredDraft &b) { return a.changedAt < b.changedAt; });
    return finishedFuture<QList<StoredDraft>>(drafts);
}

QFuture<Result<void>> MemoryDraftStore::save(const QString &accountId, const QList<StoredDraft> &changed,
                                             const QStringList &removed)
{
    if (const auto checked = checkDrafts(changed); !checked)
        return finishedFuture<void>(checked);
    auto &drafts = m_accounts[accountId];
    for (const QString &id : removed)
        drafts.remove(id);
    for (const StoredDraft &draft : changed) {
        StoredDraft kept = draft;
        kept.changedAt = QDateTime::fromMSecsSinceEpoch(draft.changedAt.toMSecsSinceEpoch(), Qt::UTC);
        drafts.insert(kept.adGroupId, kept);
    }
    return finishedFuture<void>({});
}

} // namespace agm
