// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/TimeWindow.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace agm {

class AdGroupReader;
class AdGroupRepository;
struct AdGroupPage;
struct ListingAsk;

enum class ListingState { Idle, Loading, Complete, Cancelled, Failed };

/// An ad group the answer held but that could not be read; the others were loaded.
struct RefusedAdGroup {
    QString id; ///< may be empty
    Error error;
};

/// Reads the whole account into the repository: campaigns, and ad groups in several chains of pages side by side
/// (ListingPlan; where it divides the account follows from the creation times in the repository). Pages are gathered
/// for a moment before they enter the repository, so that a sorted, painted table is not redone for each. Main thread.
class Listing : public QObject {
    Q_OBJECT

public:
    /// Pages on their way at a time: as many as the client sends (ApiLimits::maxInFlight).
    static constexpr int Width = 18;

    Listing(AdGroupReader *reader, AdGroupRepository *repository, QObject *parent = nullptr);
    ~Listing() override;

    const TimeWindow &window() const { return m_window; }
    /// Another window starts a new generation and a refresh.
    void setWindow(const TimeWindow &window);
    /// Lists again. A running listing is given up first.
    void refresh();
    /// Tells which ad groups are in sight when a listing begins, most important first; their figures are asked for
    /// before all others. Empty: none.
    void setInSight(std::function<QStringList()> inSight) { m_inSight = std::move(inSight); }
    /// Keeps what has come.
    void cancel();

    /// The figures shown are of other days than the window means by now: midnight has passed in its zone.
    bool isOutdated() const;

    ListingState state() const { return m_state; }
    /// Ad groups of the running or last listing so far.
    int loaded() const { return m_loaded; }
    /// When the last complete listing began; invalid before.
    QDateTime asOf() const { return m_asOf; }
    /// Why state() is Failed.
    const std::optional<Error> &error() const { return m_error; }
    /// Why the campaigns could not be read, when only they failed: titles are ids and money is partly unknown then.
    const std::optional<Error> &campaignError() const { return m_campaignError; }
    const QList<RefusedAdGroup> &refused() const { return m_refused; }

Q_SIGNALS:
    /// Any of the above changed.
    void changed();

private:
    struct Run;
    void askCampaigns(std::shared_ptr<Run> run, const QString &cursor);
    void askPages(const std::shared_ptr<Run> &run);
    void pageCame(const std::shared_ptr<Run> &run, const ListingAsk &ask, quint64 askedAt,
                  const Result<AdGroupPage> &page);
    void pagesDone(const std::shared_ptr<Run> &run);
    std::vector<qint64> knownTimes() const;
    void deliver();
    void finish(ListingState state, std::optional<Error> error = {});

    AdGroupReader *m_reader;
    AdGroupRepository *m_repository;
    TimeWindow m_window;
    TimeWindow m_listedWindow; ///< the days of the running or last listing
    ListingState m_state = ListingState::Idle;
    std::shared_ptr<Run> m_run;
    std::function<QStringList()> m_inSight;
    QTimer m_gather;
    int m_loaded = 0;
    QDateTime m_asOf;
    std::optional<Error> m_error;
    std::optional<Error> m_campaignError;
    QList<RefusedAdGroup> m_refused;
};

} // namespace agm
