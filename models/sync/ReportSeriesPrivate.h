// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/AdReport.h"
#include "store/MetricStore.h"
#include "sync/AdGroupReader.h"
#include "sync/ReportSeries.h"
#include "sync/RunningSeries.h"

#include <QtCore/QMap>
#include <QtCore/QSet>

#include <deque>

namespace agm {

/// As many reports are asked for at a time as the client has connections.
constexpr int ReportsSideBySide = 6;

class ReportSeries::Private : public QObject {
public:
    /// One call of GET /ad_reports.
    struct ReportJob {
        QStringList ids;
        DayRange range;
        Granularity granularity = Granularity::Day;
        ApiPriority priority = ApiPriority::Foreground;
        QSet<RunningSeries *> waiting;
        ApiFuture call;
        QDateTime askedAt; ///< invalid: not sent yet
        bool probe = false; ///< shows whether there is such an endpoint at all
    };
    using ReportJobPtr = std::shared_ptr<ReportJob>;

    /// One listing of the whole account with the figures of one day.
    struct DayJob {
        QDate day;
        QSet<RunningSeries *> waiting;
        QSet<QString> cursors;
        MetricRecord record;
        ApiFuture call;
    };
    using DayJobPtr = std::shared_ptr<DayJob>;

    void start(RunningSeries *request);
    void forget(RunningSeries *request);
    /// Hands to the store what was handed on before.
    void keepAll();

    AdGroupReader *reader = nullptr;
    AdGroupRepository *repository = nullptr;
    MetricStore *store = nullptr;
    QString accountId;
    std::function<QDateTime()> clock;
    QSet<RunningSeries *> running;
    std::optional<Error> refusal;

private:
    enum class Endpoint { Unknown, Works };
    struct Asked {
        DayRange range;
        QDateTime at;
    };

    // ReportSeries.cpp: reports
    void plan(RunningSeries *request);
    void share(RunningSeries *request, QHash<QString, DayRange> &needs);
    void queueReports(RunningSeries *request, const QHash<QString, DayRange> &needs);
    void addReport(const QStringList &ids, DayRange range, RunningSeries *request, ApiPriority priority);
    void pump();
    void send(const ReportJobPtr &job);
    // ReportSeriesAnswers.cpp: what comes of them
    void reported(const ReportJobPtr &job, const Result<AdReport> &report);
    /// What another thread made of the report.
    void taken(const ReportJobPtr &job, const MetricRecord &record, const SeriesById &series);
    void failed(const ReportJobPtr &job, const Error &error);
    /// Takes `lost` out of the job, as ad groups that are not there, and queues the rest again.
    void without(const ReportJobPtr &job, const QString &lost, const Error &error);
    void split(const ReportJobPtr &job);
    void refuse(const Error &error);
    void remove(const ReportJobPtr &job);
    /// Nothing more comes of these ad groups for those who waited for the job.
    void settle(const QSet<RunningSeries *> &waiting, const QStringList &ids);
    void finishIfDone(RunningSeries *request);
    /// Then `then` (may be empty) gets what the store makes of it; without a store, the record as it is.
    void keep(const ReportJobPtr &job, const MetricRecord &record, std::function<void(const SeriesById &)> then);
    void deliver(const ReportJobPtr &job, const SeriesById &all);

    // ReportSeriesDays.cpp: listings of one day
    void planDays(RunningSeries *request);
    void pumpDays();
    void askDay(const DayJobPtr &job, const QString &cursor);
    void dayPage(const DayJobPtr &job, const AdGroupPage &page);
    void dayDone(const DayJobPtr &job);
    void dayFailed(const DayJobPtr &job, const Error &error);

    std::deque<ReportJobPtr> m_queue;
    QSet<ReportJobPtr> m_active; ///< sent, or being kept
    int m_inFlight = 0;
    int m_inReading = 0; ///< answers that another thread looks through
    bool m_probing = false;
    Endpoint m_endpoint = Endpoint::Unknown;
    QHash<std::pair<QString, int>, Asked> m_asked; ///< by ad group and granularity
    QList<std::pair<ReportJobPtr, MetricRecord>> m_unkept; ///< handed on, and to be kept when the calls are through
    QMap<QDate, DayJobPtr> m_days; ///< waiting or being listed
    QSet<QDate> m_listing; ///< of them being listed
};

/// What a record says by itself, without a store that knows more.
SeriesById plainSeriesOf(const MetricRecord &record);

} // namespace agm
