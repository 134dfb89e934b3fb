// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/MetricFigures.h"
#include "domain/TimeWindow.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

namespace agm {

class AdGroupReader;
class Listing;
class MetricStore;

enum class PeriodState {
    None, ///< all time has no period before, or the account was not listed yet
    Loading,
    Complete,
    Failed,
};

/// The figures of the period before: as many days as the stats window has, ending the day before it starts. They are
/// listed page by page behind everything else, after each complete listing of the account whose period before is not
/// known yet or was asked for more than 15 minutes ago. Another window takes them away at once. Main thread.
class PeriodBook : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned; everything must outlive this. The store gets the figures when the period is one day.
    /// `accountId` is AccountConfig::id. `clock` gives the present time; empty: the system's.
    PeriodBook(AdGroupReader *reader, Listing *listing, MetricStore *store, QString accountId,
               std::function<QDateTime()> clock = {}, QObject *parent = nullptr);
    ~PeriodBook() override;

    /// By ad group; empty unless Complete. Ad groups that did not exist then are missing or without figures.
    const QHash<QString, MetricFigures> &before() const { return m_before; }
    PeriodState state() const { return m_state; }
    /// Why state() is Failed.
    const std::optional<Error> &error() const { return m_error; }
    /// The days of before(), or of what is being listed; nothing in state None.
    const std::optional<TimeWindow> &period() const { return m_period; }
    /// Lists again, for the window as it is listed; nothing for all time.
    void refresh();

Q_SIGNALS:
    /// Any of the above changed.
    void changed();

private:
    struct Run;
    void listingChanged();
    void start(const TimeWindow &window);
    void stop();
    void askPage(std::shared_ptr<Run> run, const QString &cursor);
    void finish(PeriodState state, std::optional<Error> error = {});

    AdGroupReader *m_reader;
    Listing *m_listing;
    MetricStore *m_store;
    QString m_accountId;
    std::function<QDateTime()> m_clock;
    PeriodState m_state = PeriodState::None;
    std::optional<TimeWindow> m_of; ///< the window it is the period before of
    std::optional<TimeWindow> m_period;
    QDateTime m_askedAt;
    QHash<QString, MetricFigures> m_before;
    std::optional<Error> m_error;
    std::shared_ptr<Run> m_run;
};

} // namespace agm
