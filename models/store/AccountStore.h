// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdGroup.h"
#include "domain/Campaign.h"
#include "domain/Error.h"
#include "domain/TimeWindow.h"

#include <QtCore/QFuture>
#include <QtCore/QStringList>

#include <vector>

namespace agm {

/// The figures' days: the window as it was chosen, and its days as they were then.
struct KnownDays {
    TimeWindow chosen;
    TimeWindow fixed;
    friend bool operator==(const KnownDays &, const KnownDays &) = default;
};

/// What this computer knows of an account.
struct KnownAccount {
    std::vector<AdGroupPtr> groups; ///< those of other days than `days` wait for their figures (metricsLoading)
    CampaignsById campaigns;
    /// When the last complete listing began; without one, when the first row was written, and `isComplete` is false.
    /// Invalid: nothing is known.
    QDateTime asOf;
    bool isComplete = false;
    KnownDays days;
    int unreadable = 0; ///< rows that were damaged; they are forgotten, the server has them
    /// The last row of this part, to go on from; null at the end.
    QString next;
};

/// Where the last known state of accounts outlives the program: ad groups with all attributes and figures, campaigns.
/// Calls take effect in the order they are made. A future resolves from the store's thread once its change is in the
/// file: continue with whenDone(). Every future resolves, with ErrorKind::Storage when the store cannot be used.
/// Nothing here is needed to work: what is lost comes from the server again.
class AccountStore {
public:
    AccountStore() = default;
    AccountStore(const AccountStore &) = delete;
    AccountStore &operator=(const AccountStore &) = delete;
    virtual ~AccountStore() = default;

    /// One part of the ad groups, the first one small so that there is something to show; `after` is the `next` of the
    /// part before. `accountId` is AccountConfig::id. Ad groups whose figures are not of the window `wanted` come
    /// without figures. The campaigns come with the first part.
    virtual QFuture<Result<KnownAccount>> load(const QString &accountId, const TimeWindow &wanted,
                                               const QString &after = {})
        = 0;
    /// Replaces or adds rows; their figures are of `days`. All of them or none.
    virtual QFuture<Result<void>> put(const QString &accountId, const KnownDays &days, const QList<AdGroupPtr> &groups)
        = 0;
    virtual QFuture<Result<void>> remove(const QString &accountId, const QStringList &ids) = 0;
    /// Notes a complete listing that began at `asOf`, and replaces the campaigns.
    virtual QFuture<Result<void>> complete(const QString &accountId, const QDateTime &asOf, const KnownDays &days,
                                           const CampaignsById &campaigns)
        = 0;
    /// Removes everything of an account.
    virtual QFuture<Result<void>> forget(const QString &accountId) = 0;

    /// When the known ad groups were created, ascending, milliseconds since 1970 UTC: for choosing windows that hold
    /// about as many each.
    virtual QFuture<Result<std::vector<qint64>>> creationTimes(const QString &accountId) = 0;
    /// The newest `updated_at` of the known ad groups; null when none is known.
    virtual QFuture<Result<Instant>> newestUpdate(const QString &accountId) = 0;
};

} // namespace agm
