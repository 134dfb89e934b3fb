// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/AccountConfig.h"
#include "sync/ConnectionTest.h"

#include <QtCore/QObject>

#include <memory>

namespace agm {

class AccountKeeper;
class AccountStore;
class AdGroupRepository;
class AdGroupReader;
class ApiTransport;
class ChangeRunner;
class DraftBook;
class DraftStore;
class IssueLog;
class Journal;
class Listing;
class ListingRecorder;
class MetricStore;
class PeriodBook;
class ReportSeries;
class RequestLog;
class SeriesBook;
class TargetingLookup;

/// Everything that belongs to one open account; closing it drops all of it at once. Main thread.
class AccountSession : public QObject {
    Q_OBJECT

public:
    /// The transport is owned; journal and stores must outlive the session. Without a metric store (null) figures are
    /// kept until the session ends; without an account store (null) the account is not kept on this computer.
    AccountSession(AccountConfig account, std::unique_ptr<ApiTransport> transport, Journal *journal,
                   DraftStore *draftStore, MetricStore *metricStore = nullptr, AccountStore *accountStore = nullptr,
                   QObject *parent = nullptr);
    ~AccountSession() override;

    const AccountConfig &account() const { return m_account; }
    AdGroupRepository *repository() const { return m_repository.get(); }
    Listing *listing() const { return m_listing.get(); }
    ChangeRunner *changes() const { return m_changes.get(); }
    DraftBook *drafts() const { return m_drafts.get(); }
    TargetingLookup *lookup() const { return m_lookup.get(); }
    /// Figures of single days and hours.
    SeriesBook *series() const;
    /// Figures of the period before the stats window.
    PeriodBook *period() const { return m_period.get(); }
    /// Since when issues are there.
    IssueLog *issues() const { return m_issues.get(); }
    /// What this computer knows of the account; null without an account store.
    AccountKeeper *keeper() const { return m_keeper.get(); }
    MetricStore *metrics() const { return m_metrics; }
    Journal *journal() const { return m_journal; }
    AdGroupReader *reader() const { return m_reader.get(); }
    ApiTransport *transport() const { return m_transport.get(); }
    /// The requests of this session; the transport writes it when it was made with it.
    RequestLog *requests() const { return m_requests.get(); }

    /// Where the account's server turned out to be, and who it is there: the demo account's has another port at each
    /// start. Before the first request.
    void setServer(const QUrl &baseUrl, const QString &accountId);
    /// Allows or forbids writes; the person's decision, kept by whoever owns the settings.
    void setLocked(bool locked);
    /// Other limits from now on.
    void setGuard(const GuardSettings &guard) { m_account.guard = guard; }

Q_SIGNALS:
    void lockedChanged(bool locked);

private:
    AccountConfig m_account;
    std::unique_ptr<RequestLog> m_requests; ///< before the transport, which writes it to the end
    std::unique_ptr<ApiTransport> m_transport;
    std::unique_ptr<AdGroupRepository> m_repository;
    std::unique_ptr<AdGroupReader> m_reader;
    std::unique_ptr<Listing> m_listing;
    std::unique_ptr<ChangeRunner> m_changes;
    std::unique_ptr<DraftBook> m_drafts;
    std::unique_ptr<TargetingLookup> m_lookup;
    std::unique_ptr<MetricStore> m_ownMetrics;
    MetricStore *m_metrics;
    std::unique_ptr<ReportSeries> m_series;
    std::unique_ptr<PeriodBook> m_period;
    std::unique_ptr<IssueLog> m_issues;
    std::unique_ptr<ListingRecorder> m_recorder;
    std::unique_ptr<AccountKeeper> m_keeper;
    Journal *m_journal;
};

} // namespace agm
