// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/MetricSeries.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <optional>

namespace agm {

/// What a chart or a review asks for.
struct SeriesQuery {
    QStringList adGroupIds;
    QDate first; ///< both days belong to it; days of the account's reporting zone
    QDate last;
    Granularity granularity = Granularity::Day;
    bool historyOnly = false; ///< only what this computer kept: no request
    /// As it was seen at this time, which only this computer can tell: no request either. Invalid: as it is known now.
    QDateTime asOf = {};
    /// Whether the server is not asked.
    bool isLocal() const { return historyOnly || asOf.isValid(); }
    friend bool operator==(const SeriesQuery &, const SeriesQuery &) = default;
};

/// Ad groups whose days could not be had, and why.
struct SeriesGap {
    QStringList adGroupIds;
    Error error;
    friend bool operator==(const SeriesGap &, const SeriesGap &) = default;
};

struct SeriesAnswer {
    QHash<QString, MetricSeries> series; ///< by ad group; each says its own source
    QList<SeriesGap> gaps;
    /// Why the reports endpoint is not used (403, 404, 410), when it is not.
    std::optional<Error> refusal;
};

/// A query on its way. What this computer kept comes first, then what the server says; deleting it cancels what has not
/// been sent and forgets the rest.
class SeriesRequest : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    const SeriesAnswer &answer() const { return m_answer; }
    bool isFinished() const { return m_finished; }

Q_SIGNALS:
    /// More has come; the first of it at once, then gathered, at most every 50 ms.
    void changed();
    void finished();

protected:
    SeriesAnswer m_answer;
    bool m_finished = false;
};

/// Gives the figures of single days and hours. Main thread.
class SeriesBook : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Owned by `parent` (never null). Signals come from the event loop, never from inside this call.
    virtual SeriesRequest *request(const SeriesQuery &query, QObject *parent) = 0;
};

} // namespace agm
