// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/MainWindow.h"

#include "sync/AccountSession.h"
#include "sync/ChangeRunner.h"
#include "sync/Listing.h"
#include "views/details/AdGroupDetailPanel.h"
#include "views/shell/AccountBar.h"
#include "views/shell/JobBar.h"
#include "views/shell/NoticeBar.h"
#include "views/shell/SideBar.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/AccountsController.h"
#include "views/window/AccountsPort.h"
#include "views/window/BulkController.h"
#include "views/window/ChangeDesk.h"
#include "views/window/CommandController.h"
#include "views/window/FigureDesk.h"
#include "views/window/FilterController.h"
#include "views/window/ListingPresenter.h"
#include "views/window/SavedViewsController.h"
#include "views/window/SelectionPresenter.h"
#include "views/window/SelectionStatistics.h"
#include "views/window/ServerDesk.h"
#include "views/window/SessionModels.h"
#include "views/window/Workspace.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QCloseEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace agm {

MainWindow::MainWindow(AccountsPort *accounts, ViewMemory *memory, ReportPort *reports, QWidget *parent)
    : QMainWindow(parent), m_accounts(accounts), m_memory(memory), m_actions(MainActions::make(this)),
      m_models(new SessionModels(this)), m_bulk(new BulkController(this)),
      m_accountsController(new AccountsController(accounts, this))
{
    build(reports);
    connectParts();
    connectActions();
    restore();
    connect(&m_clock, &QTimer::timeout, this, [this] {
        // After midnight the window means other days: its figures are loaded anew, never only named anew.
        if (m_session && m_session->listing()->isOutdated())
            m_session->listing()->refresh();
        m_bar->windowButton()->refreshLabel();
        showAccount();
    });
    m_clock.start(15'000);
    accountsChanged();
    showSelection();
}

MainWindow::~MainWindow()
{
    setSession(nullptr);
    m_figures->disconnect(this); // its docks close when nothing of this is left that could remember how they stood
}

void MainWindow::build(ReportPort *reports)
{
    m_actions.fillMenus(menuBar());
    m_bar = new AccountBar;
    m_side = new SideBar;
    m_notices = new NoticeBar;
    m_panel = new AdGroupTablePanel(m_models->presentation());
    m_figures = new FigureDesk(this, &m_actions, m_models, m_panel, m_memory, reports);
    m_details = new AdGroupDetailPanel;
    m_jobs = new JobBar;
    m_side->setCampaigns(m_models->campaigns());

    auto *middle = new QWidget;
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->setSpacing(0);
    middleLayout->addWidget(m_notices);
    middleLayout->addWidget(m_figures->workspace(), 1);

    m_splitter = new QSplitter;
    m_splitter->setHandleWidth(4);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({210, 760, 310});

    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_jobs);
    setCentralWidget(center);
    m_listingPresenter = new ListingPresenter(m_bar, m_panel, m_jobs, m_notices, this);
    m_desk = new ChangeDesk(this, &m_actions, m_bulk, m_panel->view(), m_bar);
    m_filters = new FilterController(m_models, m_bar, m_side, m_actions.buildFilter, this);
    m_views = new SavedViewsController(m_filters, m_panel->view(), m_bar, m_side, m_notices, m_memory,
                                       m_actions.saveView, this);
    new SelectionStatistics(m_panel, m_details, m_jobs, this);
    new CommandController(&m_actions, m_models, m_filters, m_panel->view(), this);
    m_server
        = new ServerDesk({&m_actions, m_models, m_filters, m_panel->view(), m_bar, m_jobs, m_notices, m_memory}, this);
    m_selection = std::make_unique<SelectionPresenter>(m_models, m_bulk, m_details, m_bar, &m_actions);

    setTabOrder(m_bar, m_side);
    setTabOrder(m_side, middle);
    setTabOrder(middle, m_details);
}

void MainWindow::connectParts()
{
    AdGroupTableView *table = m_panel->view();
    connect(m_bar, &AccountBar::accountChosen, this, [this](const QString &id) { m_accounts->open(id); });
    connect(m_bar, &AccountBar::manageAccountsRequested, m_accountsController, &AccountsController::manage);
    connect(m_bar, &AccountBar::unlockRequested, m_accountsController, &AccountsController::unlock);
    connect(m_bar, &AccountBar::lockRequested, m_accountsController, &AccountsController::lock);
    connect(m_bar, &AccountBar::windowChosen, this, [this](const TimeWindow &window) {
        m_memory->storeStatsWindow(window);
        if (m_session)
            m_session->listing()->setWindow(window);
    });
    connect(m_bar, &AccountBar::refreshRequested, m_actions.refresh, &QAction::trigger);
    connect(m_bar, &AccountBar::searchLeft, this, [table] { table->setFocus(); });
    connect(m_bar, &AccountBar::pauseRequested, m_actions.pause, &QAction::trigger);
    connect(m_bar, &AccountBar::resumeRequested, m_actions.resume, &QAction::trigger);
    connect(m_panel, &AdGroupTablePanel::clearFiltersRequested, this, &MainWindow::clearFilters);
    connect(m_panel, &AdGroupTablePanel::retryRequested, m_actions.refresh, &QAction::trigger);
    connect(m_notices, &NoticeBar::actionTriggered, this, &MainWindow::noticeAction);
    connect(m_jobs, &JobBar::cancelRequested, m_bulk, &BulkController::cancel);
    connect(m_jobs, &JobBar::detailsRequested, m_bulk, &BulkController::showResults);

    connect(table, &AdGroupTableView::selectionChangedGathered, this, &MainWindow::showSelection);
    connect(table, &AdGroupTableView::contextMenuRequested, this,
            [this](const QPoint &at) { m_actions.openContextMenu(this, at); });
    connect(table, &AdGroupTableView::activatedId, this, [this] {
        m_actions.showDetails->setChecked(true);
        m_details->setFocus();
    });
    connect(table, &AdGroupTableView::typed, this, [this](const QString &text) {
        m_bar->focusSearch();
        m_bar->searchField()->insert(text); // as typed: the filter it replaces comes back by undo
    });
    connect(m_details, &AdGroupDetailPanel::campaignActivated, this, &MainWindow::showCampaign);
    connect(m_models, &SessionModels::accountChanged, this, &MainWindow::showAccount);
    connect(m_models->rows(), &AdGroupFilterModel::filterChanged, this, &MainWindow::showAccount);
    connect(m_bulk, &BulkController::noticePosted, m_notices, &NoticeBar::post);
    connect(m_bulk, &BulkController::noticeWithdrawn, m_notices, &NoticeBar::withdraw);
    connect(m_bulk, &BulkController::progressed, this, &MainWindow::showProgress);
    const auto showOne = [this](const QString &id) { showAdGroups({id}); };
    connect(m_bulk, &BulkController::adGroupChosen, this, showOne);
    connect(m_desk, &ChangeDesk::adGroupChosen, this, showOne);
    connect(m_desk, &ChangeDesk::campaignChosen, this, &MainWindow::showCampaign);
    connect(m_desk, &ChangeDesk::noticePosted, m_notices, &NoticeBar::post);
    connect(m_desk, &ChangeDesk::summaryChanged, this, &MainWindow::showTitle);
    connect(m_figures, &FigureDesk::noticePosted, m_notices, &NoticeBar::post);
    connect(m_figures, &FigureDesk::adGroupsChosen, this, &MainWindow::showAdGroups);
    connect(m_figures, &FigureDesk::refreshRequested, m_actions.refresh, &QAction::trigger);
    connect(m_figures, &FigureDesk::concluded, this, &MainWindow::showSelection);
    connect(m_figures, &FigureDesk::arranged, this, &MainWindow::remember);
    connect(m_accountsController, &AccountsController::changed, this, &MainWindow::accountsChanged);
    connect(m_accountsController, &AccountsController::noticePosted, m_notices, &NoticeBar::post);
}

void MainWindow::connectActions()
{
    AdGroupTableView *table = m_panel->view();
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions.accounts, [this] { m_accountsController->manage(); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.copy, [table] { table->copyCells(); });
    on(m_actions.copyWithHeaders, [table] { table->copyCellsWithHeaders(); });
    on(m_actions.copyId, [this] { QGuiApplication::clipboard()->setText(selection().join(u'\n')); });
    on(m_actions.selectAll, [table] {
        table->setFocus();
        table->selectAll();
    });
    on(m_actions.find, [this] { m_bar->focusSearch(); });
    on(m_actions.clearFilters, [this] { clearFilters(); });
    on(m_actions.refresh, [this] {
        if (m_session)
            m_session->listing()->refresh();
        else
            m_accounts->open(m_accounts->openId());
    });
    on(m_actions.columns, [this] { m_panel->openColumnChooser(); });
    on(m_actions.pause, [this] { m_bulk->request(BulkAction::Pause, selection()); });
    on(m_actions.resume, [this] { m_bulk->request(BulkAction::Resume, selection()); });
    on(m_actions.remove, [this] { m_bulk->request(BulkAction::Delete, selection()); });
    on(m_actions.lastResult, [this] {
        if (m_session && !m_session->changes()->jobIds().isEmpty())
            m_bulk->showResults(m_session->changes()->jobIds().constLast());
    });
    connect(m_actions.showSideBar, &QAction::toggled, m_side, &QWidget::setVisible);
    // The review needs the width, and selects nothing.
    const auto showDetails = [this] {
        m_details->setVisible(m_actions.showDetails->isChecked() && m_figures->workspace()->isTableShown());
    };
    connect(m_actions.showDetails, &QAction::toggled, this, showDetails);
    connect(m_figures->workspace(), &QTabWidget::currentChanged, this, showDetails);
}

void MainWindow::restore()
{
    resize(1280, 800);
    restoreGeometry(m_memory->load(QStringLiteral("geometry")));
    m_splitter->restoreState(m_memory->load(QStringLiteral("splitter")));
    m_panel->view()->restoreHeaderState(m_memory->load(QStringLiteral("columns")));
    m_actions.showSideBar->setChecked(m_memory->load(QStringLiteral("side_bar")) != "off");
    m_actions.showDetails->setChecked(m_memory->load(QStringLiteral("details")) != "off");
    m_figures->restore();
    m_bar->windowButton()->setWindow(m_memory->statsWindow());
    m_views->load();
    connect(m_panel->view(), &AdGroupTableView::headerStateChanged, this, &MainWindow::remember);
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::remember);
}

void MainWindow::remember()
{
    m_memory->store(QStringLiteral("geometry"), saveGeometry());
    m_figures->remember();
    m_memory->store(QStringLiteral("splitter"), m_splitter->saveState());
    m_memory->store(QStringLiteral("columns"), m_panel->view()->headerState());
    m_memory->store(QStringLiteral("side_bar"), m_actions.showSideBar->isChecked() ? "on" : "off");
    m_memory->store(QStringLiteral("details"), m_actions.showDetails->isChecked() ? "on" : "off");
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_bulk->isRunning()) {
        event->ignore();
        m_bulk->askToQuit();
        return;
    }
    if (!m_desk->mayQuit()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_bar->windowButton()->refreshLabel(); // midnight may have passed
}

void MainWindow::setSession(AccountSession *session, const QString &reason)
{
    if (m_session)
        m_session->disconnect(this);
    // Filters name campaigns of the account they were made in.
    if (session != m_session.data())
        clearFilters();
    m_session = session;
    m_notices->clear();
    m_views->sayUnreadable();
    m_models->attach(session);
    m_bulk->attach(session);
    m_desk->attach(session);
    m_figures->attach(session);
    m_listingPresenter->attach(session);
    m_jobs->clearJob();
    if (session)
        connect(session, &AccountSession::lockedChanged, this, &MainWindow::accountsChanged);
    else if (!reason.isEmpty()) {
        m_panel->setError({ErrorKind::Internal, {}, reason, 0, -1}); // what nobody could look at is not empty
        postNotice(
            {QStringLiteral("session"), NoticeLevel::Error, reason, {}, {{notice::Accounts, tr("Accounts…")}}, false});
    }
    accountsChanged();
    showAccount();
    showProgress();
}

void MainWindow::postNotice(const Notice &notice)
{
    m_notices->post(notice);
}

void MainWindow::withdrawNotice(const QString &key)
{
    m_notices->withdraw(key);
}

void MainWindow::showAdGroups(const QStringList &ids)
{
    if (std::any_of(ids.cbegin(), ids.cend(), [this](auto &id) { return m_models->rows()->rowOf(id) < 0; }))
        clearFilters();
    m_figures->workspace()->showTable();
    m_panel->view()->selectIds(ids, true);
    m_panel->view()->setFocus();
}

void MainWindow::showCampaign(const QString &campaignId)
{
    AdGroupFilter only;
    only.campaigns.insert(Word::of(QStringView(campaignId)));
    m_bar->clearSearch();
    m_side->setFilter(only);
    m_filters->apply();
}

void MainWindow::clearFilters()
{
    m_bar->clearSearch();
    m_side->clearFilters();
    m_filters->apply();
}

QStringList MainWindow::selection() const
{
    return m_panel->view()->selectedIds();
}

void MainWindow::showSelection()
{
    const std::vector<int> rows = m_panel->view()->selectedRowNumbers(); // once: it may be a whole account
    const QStringList ids = m_panel->view()->idsOf(rows);
    m_selection->show(rows);
    m_desk->showSelection(ids);
    m_figures->showSelection(ids);
}

void MainWindow::showAccount()
{
    const int shown = m_models->rows()->rowCount();
    const int total = m_models->table()->rowCount();
    const bool filtered = !m_models->rows()->filter().isEmpty();
    m_side->setCounts(m_models->counts());
    m_bar->setMatches(shown, filtered ? total : -1);
    m_jobs->setShown(shown, total);
    MainActions::offer(m_actions.clearFilters, filtered, tr("No search and no filter is set."));
    MainActions::offer(m_actions.selectAll, shown > 0, tr("No ad group is shown."));
    m_listingPresenter->showCommitted(m_models->committed());
    showSelection();
}

void MainWindow::showProgress()
{
    const ChangeRunner *changes = m_session ? m_session->changes() : nullptr;
    if (const QString running = changes ? changes->runningJob() : QString(); running.isEmpty())
        m_jobs->clearJob();
    else
        m_jobs->setJob(*changes->job(running), changes->msLeft(running));
    m_desk->showSteps();
    MainActions::offer(m_actions.lastResult, changes && !changes->jobIds().isEmpty(),
                       tr("Nothing was posted since the account was opened."));
}

void MainWindow::accountsChanged()
{
    QList<AccountConfig> accounts;
    for (const AccountEntry &entry : m_accounts->accounts())
        accounts.append(entry.account);
    m_bar->setAccounts(accounts, m_accounts->openId());
    showTitle();
    if (m_session && !m_session->account().locked)
        m_notices->withdraw(QStringLiteral("start"));
    showSelection();
}

void MainWindow::showTitle()
{
    QStringList parts;
    for (const AccountEntry &entry : m_accounts->accounts()) {
        if (entry.account.id == m_accounts->openId())
            parts.append(entry.account.name);
    }
    if (const QString drafts = m_desk->summary(); !drafts.isEmpty())
        parts.append(drafts);
    parts.append(tr("Ad Group Manager"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::noticeAction(const QString &key, const QString &actionId)
{
    if (m_desk->takeNotice(key, actionId) || m_bulk->takeNotice(key, actionId))
        return;
    if (actionId == notice::Retry)
        m_actions.refresh->trigger();
    else if (actionId == notice::Accounts)
        m_accountsController->manage();
    else if (actionId == notice::Unlock)
        m_accountsController->unlock();
}

} // namespace agm
