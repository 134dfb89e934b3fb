// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/IssueLog.h"

#include "domain/Futures.h"
#include "domain/OwnTurn.h"
#include "store/MetricStore.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"

#include <QtCore/QSet>

namespace agm {

IssueLog::IssueLog(Listing *listing, AdGroupRepository *repository, MetricStore *store, QString accountId,
                   QObject *parent)
    : QObject(parent), m_listing(listing), m_repository(repository), m_store(store), m_accountId(std::move(accountId))
{
    connect(m_listing, &Listing::changed, this, [this] {
        if (m_listing->state() == ListingState::Complete)
            inOwnTurn(this, [this] { listingChanged(); });
    });
    whenDone(m_store->issuesFirstSeen(m_accountId), this, [this](const Result<QHash<QString, QDateTime>> &since) {
        if (since)
            take(*since);
    });
}

void IssueLog::listingChanged()
{
    if (m_listing->state() != ListingState::Complete || m_listing->asOf() == m_noted)
        return;
    m_noted = m_listing->asOf();
    QSet<QString> ids;
    for (const AdGroupPtr &group : m_repository->groups()) {
        for (const Issue &issue : group->issues)
            ids.insert(issue.id);
    }
    if (ids.isEmpty())
        return;
    const QDateTime at = m_noted;
    whenDone(m_store->issuesSeen(m_accountId, ids.values(), at), this,
             [this, ids, at](const Result<QHash<QString, QDateTime>> &since) {
                 if (since) {
                     take(*since);
                     return;
                 }
                 // Without a store the age counts from this run.
                 QHash<QString, QDateTime> now;
                 for (const QString &id : ids)
                     now.insert(id, m_since.value(id, at));
                 take(now);
             });
}

void IssueLog::take(const QHash<QString, QDateTime> &since)
{
    if (since.isEmpty())
        return;
    m_since.insert(since);
    Q_EMIT changed();
}

} // namespace agm
