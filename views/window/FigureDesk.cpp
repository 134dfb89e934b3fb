// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/FigureDesk.h"

#include "sync/AccountSession.h"
#include "sync/AdGroupRepository.h"
#include "sync/Listing.h"
#include "views/charts/ChartTabs.h"
#include "views/editors/TargetsDialog.h"
#include "views/period/PeriodPage.h"
#include "views/report/ReportExporter.h"
#include "views/report/ReviewReport.h"
#include "views/table/AdGroupTablePanel.h"
#include "views/table/AdGroupTableView.h"
#include "views/window/ChartDesk.h"
#include "views/window/InsightDesk.h"
#include "views/window/MainActions.h"
#include "views/window/SessionModels.h"
#include "views/window/Workspace.h"

#include <QtGui/QAction>

#include <algorithm>

namespace agm {

FigureDesk::FigureDesk(QWidget *window, const MainActions *actions, SessionModels *models, AdGroupTablePanel *table,
                       ViewMemory *memory, ReportPort *reports)
    : QObject(window), m_window(window), m_actions(actions), m_models(models), m_memory(memory), m_table(table),
      m_page(new PeriodPage), m_exporter(new ReportExporter(reports, window))
{
    auto *tabs = new ChartTabs;
    m_workspace = new Workspace(m_page, table, tabs);
    m_insights = new InsightDesk(models, m_page, memory, this);
    m_charts = new ChartDesk(models, m_insights, table->view(), tabs, memory, this);
    connect(m_insights, &InsightDesk::changed, this, &FigureDesk::concluded);
    connect(m_charts, &ChartDesk::noticePosted, this, &FigureDesk::noticePosted);
    connect(m_page, &PeriodPage::adGroupsChosen, this, &FigureDesk::adGroupsChosen);
    connect(m_page, &PeriodPage::retryRequested, this, &FigureDesk::refreshRequested);
    connect(m_workspace, &Workspace::chartsShown, m_charts, &ChartDesk::setShown);
    connect(m_workspace, &Workspace::arranged, this, &FigureDesk::arranged);
    connectActions();
}

void FigureDesk::connectActions()
{
    const FigureActions &actions = m_actions->figures;
    connect(actions.review, &QAction::triggered, this, [this] {
        m_workspace->showReview();
        m_page->setFocus();
    });
    connect(actions.adGroups, &QAction::triggered, this, [this] {
        m_workspace->showTable();
        m_table->view()->setFocus();
    });
    connect(actions.charts, &QAction::toggled, this, [this](bool on) {
        m_workspace->setChartsVisible(on);
        if (on)
            m_workspace->showTable();
    });
    connect(m_workspace, &Workspace::chartsClosed, actions.charts, [this](bool closed) {
        const QSignalBlocker quiet(m_actions->figures.charts);
        m_actions->figures.charts->setChecked(!closed);
    });
    connect(actions.targets, &QAction::triggered, this, &FigureDesk::chooseTargets);
    connect(actions.report, &QAction::triggered, this, &FigureDesk::exportReport);
    const auto tell = [this](NoticeLevel level, const QString &text) {
        Q_EMIT noticePosted({QStringLiteral("report"), level, text, {}, {}, true});
    };
    connect(m_exporter, &ReportExporter::written, this,
            [tell](const QString &, const QString &sentence) { tell(NoticeLevel::Success, sentence); });
    connect(m_exporter, &ReportExporter::failed, this,
            [tell](const QString &sentence) { tell(NoticeLevel::Error, sentence); });
    const auto offer = [this] {
        MainActions::offer(m_actions->figures.report,
                           m_session && !m_insights->review().isEmpty() && !m_exporter->isBusy(),
                           m_exporter->isBusy() ? tr("A report is being written.")
                                                : tr("There is no review yet: load an account first."));
    };
    connect(m_exporter, &ReportExporter::busyChanged, this, offer);
    connect(m_insights, &InsightDesk::changed, this, offer);
}

void FigureDesk::attach(AccountSession *session)
{
    m_session = session;
    m_insights->attach(session);
    m_charts->attach(session);
    MainActions::offer(m_actions->figures.targets, session, tr("No account is open."));
}

void FigureDesk::showSelection(const QStringList &selection)
{
    m_charts->showSelection(selection);
}

void FigureDesk::restore()
{
    m_workspace->restore(*m_memory);
    m_actions->figures.charts->setChecked(m_workspace->areChartsVisible());
    // Where the keys begin; else the button that switches accounts has them.
    if (m_workspace->isTableShown())
        m_table->view()->setFocus();
    else
        m_page->setFocus();
}

void FigureDesk::remember()
{
    m_workspace->remember(*m_memory);
    m_charts->remember();
}

void FigureDesk::exportReport()
{
    m_exporter->ask([this] { return report(); });
}

ReportDocument FigureDesk::report() const
{
    std::vector<AdGroupPtr> groups;
    ReviewReportInput input{
        m_insights->review(), {}, nullptr, m_insights->insights(), m_insights->days(), {}, {}, Formats(), {}};
    if (!m_session)
        return reviewReport(input); // the account was closed while the question stood
    const AdGroupRepository *repository = m_session->repository();
    const Listing *listing = m_session->listing();
    groups.assign(repository->groups().begin(), repository->groups().end());
    // By id, so that the same figures give the same file.
    std::sort(groups.begin(), groups.end(), [](const AdGroupPtr &a, const AdGroupPtr &b) { return a->id < b->id; });
    input.groups = groups;
    input.campaigns = &repository->campaigns();
    input.account = m_session->account().name;
    input.facts = {listing->window(), listing->asOf(), listing->asOf(), {}};
    input.formats = Formats(QLocale(), listing->window().zone());
    input.notes = m_insights->notes();
    return reviewReport(input);
}

void FigureDesk::chooseTargets()
{
    if (!m_session)
        return;
    QHash<Currency, int> counts;
    for (const AdGroupPtr &group : m_models->table()->groups()) {
        if (!group->spendCurrency.isNull())
            ++counts[group->spendCurrency];
    }
    for (auto it = m_insights->targets().cbegin(); it != m_insights->targets().cend(); ++it)
        counts[it.key()] += 0;
    QList<Currency> currencies = counts.keys();
    std::sort(currencies.begin(), currencies.end(), [&counts](Currency a, Currency b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a.code() < b.code();
    });
    const Formats formats(QLocale(), m_session->listing()->window().zone());
    auto *dialog = new TargetsDialog(currencies, m_insights->targets(), formats, m_window);
    connect(dialog, &TargetsDialog::chosen, m_insights, &InsightDesk::setTargets);
    connect(m_session, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace agm
