// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AccountStore.h"

#include <QtCore/QHash>

class QSqlDatabase;

/// The statements behind SqliteAccountStore. All run on the store's thread.
namespace agm::store {

/// What the writer remembers of the file between calls. After a failed transaction it is begun anew.
struct KnownNumbers {
    bool isRead = false;
    QHash<Word, quint64> words;
    quint64 lastWord = 0;
};

/// Targetings that the parts of a load have in common, by number; empty when no load is going on.
using KnownTargetings = QHash<quint64, TargetingPtr>;

/// Forgets everything when another program's attributes were written. Once, before all else.
Result<void> checkLayout(QSqlDatabase &db);
Result<KnownAccount> loadKnown(QSqlDatabase &db, KnownTargetings &targetings, const QString &accountId,
                               const TimeWindow &wanted, const QString &after);
Result<void> putKnown(QSqlDatabase &db, KnownNumbers &numbers, const QString &accountId, const KnownDays &days,
                      const QList<AdGroupPtr> &groups);
Result<void> removeKnown(QSqlDatabase &db, const QString &accountId, const QStringList &ids);
Result<void> completeKnown(QSqlDatabase &db, KnownNumbers &numbers, const QString &accountId, const QDateTime &asOf,
                           const KnownDays &days, const CampaignsById &campaigns);
Result<void> forgetKnown(QSqlDatabase &db, const QString &accountId);
Result<std::vector<qint64>> readCreationTimes(QSqlDatabase &db, const QString &accountId);
Result<Instant> readNewestUpdate(QSqlDatabase &db, const QString &accountId);
/// The file's pages are sound. Reads all of it.
bool isSound(QSqlDatabase &db);

} // namespace agm::store
