// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/SideBar.h"

#include "views/filter/SavedViewsList.h"
#include "views/shell/CampaignPresentation.h"
#include "views/shell/DeliveryFilters.h"
#include "views/shell/SectionLabel.h"

#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace agm {

SideBar::SideBar(QWidget *parent)
    : QWidget(parent), m_campaigns(new CampaignListView(this)), m_delivery(new DeliveryFilters(this)),
      m_clear(new QPushButton(tr("Clear filters"), this)), m_presentation(new CampaignPresentation(this))
{
    setMinimumWidth(180);
    setMaximumWidth(360);
    m_campaigns->setAccessibleName(tr("Campaigns"));
    m_campaigns->setItemDelegate(new CampaignDelegate(m_campaigns));
    m_clear->setFlat(true);
    m_clear->setMinimumHeight(24);
    m_clear->setObjectName(QStringLiteral("clearFilters"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(new SectionLabel(tr("Campaigns"), m_campaigns, this));
    layout->addWidget(m_campaigns, 1);
    layout->addSpacing(8);
    layout->addWidget(new SectionLabel(tr("Delivery"), m_delivery, this));
    layout->addWidget(m_delivery);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(0);
    layout->addLayout(m_sections);
    layout->addSpacing(8);
    auto *clearLine = new QHBoxLayout;
    clearLine->setContentsMargins(6, 0, 6, 0);
    clearLine->addWidget(m_clear);
    clearLine->addStretch();
    layout->addLayout(clearLine);
    layout->addStretch(0);

    connect(m_delivery, &DeliveryFilters::changed, this, &SideBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &SideBar::clearFilters);
    showClear();
}

SideBar::~SideBar()
{
    // The selection model outlives this class while the children are destroyed.
    m_quiet = true;
    if (m_campaigns->selectionModel())
        disconnect(m_campaigns->selectionModel(), nullptr, this, nullptr);
}

QSize SideBar::sizeHint() const
{
    return QSize(224, 560);
}

SavedViewsList *SideBar::showViews(SavedViewsModel *model)
{
    auto *views = new SavedViewsList(model, this);
    m_sections->addSpacing(8);
    m_sections->addWidget(new SectionLabel(tr("Saved views"), views->list(), this));
    m_sections->addWidget(views);
    setTabOrder(m_delivery, views);
    setTabOrder(views, m_clear);
    return views;
}

void SideBar::setCampaigns(CampaignListModel *campaigns)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = campaigns;
    m_campaigns->setModel(nullptr);
    m_presentation->setSourceModel(nullptr);
    if (!campaigns)
        return;
    // Connected before the proxy and the view: what they deselect because a row leaves is not a person's choice.
    const auto quiet = [this] { m_quiet = true; };
    connect(campaigns, &QAbstractItemModel::rowsAboutToBeRemoved, this, quiet);
    connect(campaigns, &QAbstractItemModel::modelAboutToBeReset, this, quiet);
    m_presentation->setSourceModel(campaigns);
    m_campaigns->setModel(m_presentation);
    const auto settled = [this] {
        m_quiet = false;
        showCampaignChoice();
    };
    connect(campaigns, &QAbstractItemModel::rowsRemoved, this, settled);
    connect(campaigns, &QAbstractItemModel::rowsInserted, this, settled);
    connect(campaigns, &QAbstractItemModel::modelReset, this, settled);
    connect(m_campaigns->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SideBar::campaignChosen);
    showCampaignChoice();
}

void SideBar::setCounts(const FacetCounts &counts)
{
    m_delivery->setCounts(counts);
}

AdGroupFilter SideBar::filter() const
{
    AdGroupFilter filter;
    filter.campaigns = m_chosen;
    m_delivery->writeTo(filter);
    return filter;
}

void SideBar::setFilter(const AdGroupFilter &filter)
{
    m_chosen = filter.campaigns;
    m_delivery->show(filter);
    showCampaignChoice();
    showClear();
}

void SideBar::clearFilters()
{
    if (filter().isEmpty())
        return;
    setFilter({});
    Q_EMIT filterChanged(filter());
}

void SideBar::campaignChosen(const QItemSelection &selected)
{
    if (m_quiet || !m_model)
        return;
    const QItemSelectionModel *selection = m_campaigns->selectionModel();
    const QModelIndex all = m_presentation->index(CampaignListModel::AllRow, 0);
    QSet<Word> chosen;
    if (!selected.contains(all)) {
        const QModelIndexList indexes = selection->selectedIndexes();
        for (const QModelIndex &index : indexes) {
            if (index.row() != CampaignListModel::AllRow)
                chosen.insert(m_model->idAt(index.row()));
        }
    }
    const bool isChange = chosen != m_chosen;
    m_chosen = chosen;
    // "All" and campaigns exclude each other, and nothing chosen means all: the list shows that. The view is still
    // busy with this change, so it is corrected afterwards.
    QMetaObject::invokeMethod(this, &SideBar::showCampaignChoice, Qt::QueuedConnection);
    if (isChange)
        changed();
}

void SideBar::showCampaignChoice()
{
    if (!m_model || !m_campaigns->selectionModel())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    QItemSelection wanted;
    for (const Word id : std::as_const(m_chosen)) {
        const int row = m_model->rowOf(id);
        if (row >= 0)
            wanted.select(m_presentation->index(row, 0), m_presentation->index(row, 0));
    }
    // A chosen campaign without a row must not look like "all".
    if (m_chosen.isEmpty() && m_model->rowCount() > 0)
        wanted.select(m_presentation->index(CampaignListModel::AllRow, 0),
                      m_presentation->index(CampaignListModel::AllRow, 0));
    QItemSelectionModel *selection = m_campaigns->selectionModel();
    selection->select(wanted, QItemSelectionModel::ClearAndSelect);
    if (!selection->currentIndex().isValid() && !wanted.isEmpty())
        selection->setCurrentIndex(wanted.indexes().constFirst(), QItemSelectionModel::NoUpdate);
}

void SideBar::changed()
{
    showClear();
    Q_EMIT filterChanged(filter());
}

void SideBar::showClear()
{
    const bool any = !filter().isEmpty();
    m_clear->setEnabled(any);
    m_clear->setToolTip(any ? QString() : tr("No filter is set."));
}

} // namespace agm
