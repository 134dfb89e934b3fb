// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/Workspace.h"

#include "views/window/AccountsPort.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QTabBar>

#include <utility>

namespace agm {
namespace {

/// As high as the charts are readable, as low as the table still shows a screenful.
constexpr double ChartShare = 0.38;
constexpr int LeastChartHeight = 190;

} // namespace

Workspace::Workspace(QWidget *review, QWidget *table, QWidget *charts, QWidget *parent)
    : QTabWidget(parent), m_floor(new QMainWindow), m_dock(new QDockWidget(tr("Charts")))
{
    setDocumentMode(true);
    setAccessibleName(tr("Review and ad groups"));
    tabBar()->setExpanding(false);
    tabBar()->setAccessibleName(tr("Review and ad groups"));
    m_floor->setWindowFlags(Qt::Widget);
    m_floor->setDockOptions(QMainWindow::AllowNestedDocks);
    m_floor->setCentralWidget(table);
    m_dock->setObjectName(QStringLiteral("charts"));
    m_dock->setWidget(charts);
    m_floor->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    // Qt leaves them to the mouse.
    const auto titleButtons = m_dock->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    for (QAbstractButton *button : titleButtons)
        button->setFocusPolicy(Qt::TabFocus);
    charts->setMinimumHeight(LeastChartHeight);
    addTab(review, tr("Review"));
    addTab(m_floor, tr("Ad groups"));
    showTable();
    connect(this, &QTabWidget::currentChanged, this, &Workspace::arranged);
    connect(m_dock, &QDockWidget::visibilityChanged, this, &Workspace::chartsShown);
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, [this](bool open) {
        Q_EMIT chartsClosed(!open);
        Q_EMIT arranged();
    });
    connect(m_dock, &QDockWidget::dockLocationChanged, this, &Workspace::arranged);
    connect(m_dock, &QDockWidget::topLevelChanged, this, &Workspace::arranged);
}

void Workspace::showTable()
{
    setCurrentIndex(1);
}

void Workspace::showReview()
{
    setCurrentIndex(0);
}

void Workspace::setChartsVisible(bool visible)
{
    m_dock->setVisible(visible);
}

bool Workspace::areChartsVisible() const
{
    return !m_dock->isHidden();
}

void Workspace::restore(const ViewMemory &memory)
{
    m_arranged = m_floor->restoreState(memory.load(QStringLiteral("docks")));
    if (memory.load(QStringLiteral("tab")) == "review")
        showReview();
}

void Workspace::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    // Only now there is a height to share out.
    if (!std::exchange(m_arranged, true))
        m_floor->resizeDocks({m_dock}, {int(height() * ChartShare)}, Qt::Vertical);
}

void Workspace::remember(ViewMemory &memory) const
{
    memory.store(QStringLiteral("docks"), m_floor->saveState());
    memory.store(QStringLiteral("tab"), isTableShown() ? "ad_groups" : "review");
}

} // namespace agm
