// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QObject>

namespace agm {

class AdGroupRepository;
class Listing;
class MetricStore;

/// Since when this program has seen each issue of the account: the API does not tell. Notes them after each complete
/// listing. Main thread.
class IssueLog : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive this. Reads what earlier runs noted. `accountId` is AccountConfig::id.
    IssueLog(Listing *listing, AdGroupRepository *repository, MetricStore *store, QString accountId,
             QObject *parent = nullptr);

    /// By Issue::id, UTC; also of issues that are over.
    const QHash<QString, QDateTime> &since() const { return m_since; }

Q_SIGNALS:
    void changed();

private:
    void listingChanged();
    void take(const QHash<QString, QDateTime> &since);

    Listing *m_listing;
    AdGroupRepository *m_repository;
    MetricStore *m_store;
    QString m_accountId;
    QDateTime m_noted; ///< the listing's asOf() of the last one
    QHash<QString, QDateTime> m_since;
};

} // namespace agm
