// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BulkPlan.h"
#include "views/shell/Notice.h"
#include "views/window/MainActions.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

#include <memory>

class QSplitter;

namespace agm {

class AccountBar;
class AccountSession;
class AccountsController;
class AccountsPort;
class AdGroupDetailPanel;
class AdGroupTablePanel;
class BulkController;
class ChangeDesk;
class FigureDesk;
class FilterController;
class JobBar;
class ListingPresenter;
class NoticeBar;
class ReportPort;
class SavedViewsController;
class SelectionPresenter;
class ServerDesk;
class SessionModels;
class SideBar;
class ViewMemory;

/// The main window: puts the parts together and carries what one says to the other. It holds no rules.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// None is owned; all must outlive the window.
    MainWindow(AccountsPort *accounts, ViewMemory *memory, ReportPort *reports, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The open account; null while none is (then `reason` says why). Not owned: detach it before it dies.
    void setSession(AccountSession *session, const QString &reason = {});
    void postNotice(const Notice &notice);
    void withdrawNotice(const QString &key);

    AdGroupTablePanel *tablePanel() const { return m_panel; }
    NoticeBar *noticeBar() const { return m_notices; }
    AccountBar *accountBar() const { return m_bar; }
    const MainActions &actions() const { return m_actions; }
    FigureDesk *figures() const { return m_figures; }
    ChangeDesk *changes() const { return m_desk; }
    ServerDesk *server() const { return m_server; }
    FilterController *filters() const { return m_filters; }
    SessionModels *models() const { return m_models; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(ReportPort *reports);
    void connectParts();
    void connectActions();
    void restore();
    void remember();
    void clearFilters();
    void showAdGroups(const QStringList &ids);
    void showCampaign(const QString &campaignId);
    void showTitle();
    void showSelection();
    void showAccount();
    void showProgress();
    void accountsChanged();
    void noticeAction(const QString &key, const QString &actionId);
    QStringList selection() const;

    AccountsPort *m_accounts;
    ViewMemory *m_memory;
    QPointer<AccountSession> m_session;
    MainActions m_actions;
    SessionModels *m_models;
    BulkController *m_bulk;
    ChangeDesk *m_desk = nullptr;
    FigureDesk *m_figures = nullptr;
    AccountsController *m_accountsController;
    ListingPresenter *m_listingPresenter = nullptr;
    std::unique_ptr<SelectionPresenter> m_selection;
    AccountBar *m_bar = nullptr;
    SideBar *m_side = nullptr;
    NoticeBar *m_notices = nullptr;
    AdGroupTablePanel *m_panel = nullptr;
    AdGroupDetailPanel *m_details = nullptr;
    JobBar *m_jobs = nullptr;
    FilterController *m_filters = nullptr;
    SavedViewsController *m_views = nullptr;
    ServerDesk *m_server = nullptr;
    QSplitter *m_splitter = nullptr;
    QTimer m_clock; ///< the committed spend and the quota change with time alone
};

} // namespace agm
