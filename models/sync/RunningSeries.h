// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/MetricStore.h"
#include "sync/SeriesBook.h"
#include "sync/SeriesNeeds.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>

namespace agm {

/// A request of ReportSeries: gathers what comes, and tells the first of it at once and then at most every 50 ms.
class RunningSeries final : public SeriesRequest {
public:
    RunningSeries(SeriesQuery query, QObject *parent);
    ~RunningSeries() override;

    const SeriesQuery &query() const { return m_query; }
    /// Takes the days of the query from these; days that are there already are replaced.
    void take(const SeriesById &all, SeriesSource source);
    /// The ad groups of the query only; the same gap once.
    void addGap(const QStringList &ids, const Error &error);
    void setRefusal(const Error &error);
    /// The last signals come at once; call it from the event loop.
    void finish();
    /// Ends without a signal: whoever answered is gone.
    void abandon();

    /// What has not come yet, by ad group.
    QHash<QString, DayRange> outstanding;
    /// Called by the destructor; it must not touch anything but its owner's memory.
    std::function<void(RunningSeries *)> gone;

private:
    void tell();
    SeriesQuery m_query;
    QSet<QString> m_asked; ///< the ad groups of the query
    QMultiHash<size_t, qsizetype> m_gapsByIds; ///< the hash of its ids -> its place among the gaps
    QTimer m_timer;
    bool m_told = false; ///< that something came: the first of it, what this computer kept, is told at once
};

} // namespace agm
