// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TrendPlot.h"
#include "sync/SeriesBook.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>

#include <memory>

namespace agm {

class AccountSession;
class AdGroupTableView;
class ChartTabs;
class GroupsPane;
class InsightDesk;
class SessionModels;
class TrendChart;
class ViewMemory;
struct Notice;

/// Feeds the charts: the trend follows the selection of the table, the others show what the filter lets through with
/// the selection marked, and what is picked in a chart is selected in the table. Hidden charts cost nothing. Main
/// thread.
class ChartDesk final : public QObject {
    Q_OBJECT

public:
    /// Nothing is owned but the panes, which `tabs` takes over.
    ChartDesk(SessionModels *models, InsightDesk *insights, AdGroupTableView *table, ChartTabs *tabs,
              ViewMemory *memory, QObject *parent = nullptr);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);
    void showSelection(const QStringList &selection);
    /// Whether the charts can be seen at all.
    void setShown(bool shown);
    void remember() const;

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);

private:
    void restore();
    void follow(GroupsPane *pane, const char *key, const QString &name);
    void refreshSoon();
    void refresh();
    bool isArriving() const;
    void listingChanged();
    void showGroups();
    void askTrend();
    TrendData trendFrame() const;
    void draw(const TrendData &data);
    void showTrend();
    void showStatus();

    SessionModels *m_models;
    InsightDesk *m_insights;
    AdGroupTableView *m_table;
    ChartTabs *m_tabs;
    ViewMemory *m_memory;
    TrendChart *m_trend;
    QList<GroupsPane *> m_panes;
    QStringList m_keys; ///< of the panes, for the memory
    QPointer<AccountSession> m_session;
    quint64 m_drawing = 0; ///< of the last trend begun: a slower one of before is dropped
    int m_leftOut = 0; ///< ad groups that are shown but whose days were not asked for
    bool m_drawn = false; ///< with the rows of this listing, or those that were known before it
    QStringList m_selection;
    std::unique_ptr<SeriesRequest> m_request;
    SeriesQuery m_asked;
    QTimeZone m_zone; ///< that the charts write times in
    QTimer m_gather;
    QElapsedTimer m_refreshed; ///< since the last refresh
    bool m_shown = true;
    QDate m_first; ///< of the window; before it the query holds the period before
};

} // namespace agm
