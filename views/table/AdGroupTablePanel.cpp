// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/table/AdGroupTablePanel.h"

#include "views/table/AdGroupPresentationModel.h"
#include "views/table/AdGroupTableView.h"
#include "views/table/ColumnChooser.h"
#include "views/table/TableOverlay.h"
#include "views/table/TotalsRow.h"

#include <QtCore/QEvent>
#include <QtGui/QCursor>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

namespace agm {

AdGroupTablePanel::AdGroupTablePanel(AdGroupPresentationModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(new AdGroupTableView(this))
{
    m_view->setPresentation(model);
    m_totals = new TotalsRow(m_view, this);
    m_overlay = new TableOverlay(m_view->viewport());
    m_columnMenu = makeColumnMenu(
        this, [this] { return m_view->visibleFields(); },
        [this](const QList<Field> &fields) { m_view->setVisibleFields(fields); }, [this] { openColumnChooser(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_totals);
    setFocusProxy(m_view);

    m_view->viewport()->installEventFilter(this);
    connect(m_overlay, &TableOverlay::clearFiltersRequested, this, &AdGroupTablePanel::clearFiltersRequested);
    connect(m_overlay, &TableOverlay::retryRequested, this, &AdGroupTablePanel::retryRequested);
    connect(m_overlay, &TableOverlay::refreshRequested, this, &AdGroupTablePanel::retryRequested);
    connect(m_view, &AdGroupTableView::columnChooserRequested, this, [this] { m_columnMenu->popup(QCursor::pos()); });
    connect(model, &QAbstractItemModel::modelReset, this, &AdGroupTablePanel::refreshOverlay);
    connect(model, &QAbstractItemModel::rowsInserted, this, &AdGroupTablePanel::refreshOverlay);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AdGroupTablePanel::refreshOverlay);
    connect(model, &QAbstractItemModel::layoutChanged, this, &AdGroupTablePanel::refreshOverlay);
    connect(model->rows(), &AdGroupFilterModel::filterChanged, this, &AdGroupTablePanel::refreshOverlay);
    connect(model->rows()->table(), &QAbstractItemModel::rowsInserted, this, &AdGroupTablePanel::refreshOverlay);
    connect(model->rows()->table(), &QAbstractItemModel::rowsRemoved, this, &AdGroupTablePanel::refreshOverlay);
    refreshOverlay();
}

void AdGroupTablePanel::setLoading(bool loading)
{
    m_loading = loading;
    refreshOverlay();
}

void AdGroupTablePanel::setError(const Error &error)
{
    m_error = error;
    m_failed = true;
    refreshOverlay();
}

void AdGroupTablePanel::clearError()
{
    m_failed = false;
    refreshOverlay();
}

void AdGroupTablePanel::refreshOverlay()
{
    const int loaded = m_model->rows()->table()->rowCount();
    if (m_model->rowCount() > 0)
        m_overlay->showNothing();
    else if (m_loading)
        m_overlay->showLoading(loaded);
    else if (m_failed && loaded == 0)
        m_overlay->showError(tr("The ad groups could not be loaded"), m_error.message);
    else if (loaded > 0)
        m_overlay->showNothingMatches(loaded);
    else
        m_overlay->showEmptyAccount();
    m_totals->setVisible(m_model->rowCount() > 0);
    placeOverlay();
}

void AdGroupTablePanel::placeOverlay()
{
    m_overlay->setGeometry(m_view->viewport()->rect());
}

void AdGroupTablePanel::openColumnChooser()
{
    auto *chooser = new ColumnChooser(m_view->visibleFields(), this);
    connect(chooser, &ColumnChooser::fieldsChosen, m_view, &AdGroupTableView::setVisibleFields);
    chooser->open();
}

bool AdGroupTablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeOverlay();
    return QWidget::eventFilter(watched, event);
}

} // namespace agm
