// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/MetricSeries.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace agm {

/// What the server said of one day (or hour) of one ad group.
struct MetricEntry {
    QString adGroupId;
    QDate day;
    int hour = -1; ///< 0 to 23 in a record of hours, otherwise -1
    MetricFigures figures;
};

/// One answer of the server, to be kept.
struct MetricRecord {
    QString accountId; ///< AccountConfig::id
    QByteArray zone = QByteArrayLiteral("UTC"); ///< IANA; whose days they are
    Granularity granularity = Granularity::Day;
    QDateTime seenAt; ///< when it was asked for
    QList<MetricEntry> entries; ///< of two for the same time the last one counts
};

struct MetricQuery {
    QString accountId;
    QByteArray zone = QByteArrayLiteral("UTC");
    QStringList adGroupIds;
    Granularity granularity = Granularity::Day;
    QDate first; ///< both days belong to it
    QDate last;
    /// As it was seen at this time; invalid: as it is known now.
    QDateTime asOf = {};
};

/// The sums of one day over the ad groups of one currency and one result event that are known for that day.
struct DayTotal {
    QDate day;
    int groups = 0;
    /// Spend, impressions, clicks and results; what is not known of some ad group is not known of the sum.
    MetricFigures figures;
    friend bool operator==(const DayTotal &, const DayTotal &) = default;
};

using SeriesById = QHash<QString, MetricSeries>;

/// Where figures of single days and hours outlive the program, so that history grows by itself. Calls take effect in
/// the order they are made. A future resolves once its change is on disk, from the store's thread or at once in the
/// caller's: continue with whenDone(), never with `.then(context, …)`. Every future resolves, with ErrorKind::Storage
/// when the store is closed, unusable or full.
///
/// A day whose values are seen again only becomes seen later. One with other values (of the metrics that both answers
/// have) takes the place of the old one, which is kept as it was seen. An answer with fewer metrics, such as a report's
/// beside a listing's, takes none away while those it has are unchanged. An answer older than what is known is dropped.
class MetricStore {
public:
    MetricStore() = default;
    MetricStore(const MetricStore &) = delete;
    MetricStore &operator=(const MetricStore &) = delete;
    virtual ~MetricStore() = default;

    /// Keeps all of the record or nothing. Returns what is now known of each of its ad groups, from its first to its
    /// last day in the record. Errors: Invalid (no time, an unknown zone, an entry without id or day, an hour that does
    /// not suit the granularity); Storage.
    virtual QFuture<Result<SeriesById>> record(const MetricRecord &record) = 0;
    /// Ad groups of which nothing is known are missing. MetricPoint::firstSeen is filled in.
    virtual QFuture<Result<SeriesById>> series(const MetricQuery &query) = 0;
    /// By day, then by result event; only days of which something is known.
    virtual QFuture<Result<QList<DayTotal>>> totalsByDay(const QString &accountId, Currency currency, QDate first,
                                                         QDate last, const QByteArray &zone)
        = 0;
    /// The days of which any ad group is known, ascending.
    virtual QFuture<Result<QList<QDate>>> daysKnown(const QString &accountId, const QByteArray &zone) = 0;

    /// Notes that these issues (Issue::id) were there at `at`, and returns when each of them was first seen.
    virtual QFuture<Result<QHash<QString, QDateTime>>> issuesSeen(const QString &accountId, const QStringList &issueIds,
                                                                  const QDateTime &at)
        = 0;
    /// When each issue of the account that was ever noted was first seen.
    virtual QFuture<Result<QHash<QString, QDateTime>>> issuesFirstSeen(const QString &accountId) = 0;
};

} // namespace agm
