// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/Notice.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QStringList>

namespace agm {

class AccountSession;
class AdGroupTablePanel;
class ChartDesk;
class InsightDesk;
class PeriodPage;
class ReportExporter;
class ReportPort;
struct ReportDocument;
class SessionModels;
class ViewMemory;
class Workspace;
struct MainActions;

/// Everything around figures in the main window: the review of the period, the charts, and what the table concludes.
/// It makes the workspace that holds them. Main thread.
class FigureDesk final : public QObject {
    Q_OBJECT

public:
    /// Dialogs open over `window`; the workspace takes `table` over. Nothing else is owned.
    FigureDesk(QWidget *window, const MainActions *actions, SessionModels *models, AdGroupTablePanel *table,
               ViewMemory *memory, ReportPort *reports);

    /// Null: no account is open. Not owned.
    void attach(AccountSession *session);
    void showSelection(const QStringList &selection);
    void restore();
    void remember();

    /// The widget for the middle of the window; owned by whoever takes it.
    Workspace *workspace() const { return m_workspace; }
    PeriodPage *page() const { return m_page; }
    InsightDesk *insights() const { return m_insights; }

Q_SIGNALS:
    void noticePosted(const agm::Notice &notice);
    /// These are wanted selected in the table, whatever the filter hides.
    void adGroupsChosen(const QStringList &ids);
    void refreshRequested();
    /// Other conclusions about the ad groups.
    void concluded();
    /// Something to remember changed.
    void arranged();

private:
    void connectActions();
    void chooseTargets();
    void exportReport();
    ReportDocument report() const;

    QWidget *m_window;
    const MainActions *m_actions;
    SessionModels *m_models;
    ViewMemory *m_memory;
    AdGroupTablePanel *m_table;
    PeriodPage *m_page;
    Workspace *m_workspace;
    InsightDesk *m_insights;
    ChartDesk *m_charts;
    ReportExporter *m_exporter;
    QPointer<AccountSession> m_session;
};

} // namespace agm
