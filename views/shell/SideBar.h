// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/AdGroupFilter.h"
#include "items/CampaignListModel.h"
#include "items/FacetCounts.h"

#include <QtWidgets/QWidget>

class QItemSelection;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace agm {

class CampaignPresentation;
class DeliveryFilters;
class SavedViewsList;
class SavedViewsModel;

/// The left side: the campaigns with their counts, the delivery filters, and "Clear filters". It holds the choice as an
/// AdGroupFilter without text; a refresh that makes a count 0 does not change the choice. Main thread.
class SideBar final : public QWidget {
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);
    ~SideBar() override;

    /// Not owned; may be null. A chosen campaign that the model does not list (yet) stays chosen.
    void setCampaigns(CampaignListModel *campaigns);
    void setCounts(const FacetCounts &counts);

    /// The campaigns, statuses, hasIssues and delivering parts; `text` and `conditions` are always empty.
    AdGroupFilter filter() const;
    /// Shows these parts as chosen; emits nothing. Other parts of the filter are ignored.
    void setFilter(const AdGroupFilter &filter);

    /// Adds the section of saved views, beneath the delivery filters. `model` is not owned and must outlive the bar.
    /// Once.
    SavedViewsList *showViews(SavedViewsModel *model);
    /// For keyboard navigation between the parts of the window.
    QListView *campaignList() const { return m_campaigns; }
    QSize sizeHint() const override;

public Q_SLOTS:
    /// Chooses all campaigns and no delivery filter; emits filterChanged() when that is a change.
    void clearFilters();

Q_SIGNALS:
    /// A person changed the choice; the same as filter().
    void filterChanged(const agm::AdGroupFilter &filter);

private:
    void campaignChosen(const QItemSelection &selected);
    void showCampaignChoice();
    void changed();
    void showClear();

    QListView *m_campaigns;
    DeliveryFilters *m_delivery;
    QPushButton *m_clear;
    QVBoxLayout *m_sections;
    CampaignPresentation *m_presentation;
    CampaignListModel *m_model = nullptr;
    QSet<Word> m_chosen; ///< empty: all
    bool m_quiet = false;
};

} // namespace agm
