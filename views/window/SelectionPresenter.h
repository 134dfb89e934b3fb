// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include <vector>

namespace agm {

class AccountBar;
class AdGroupDetailPanel;
class BulkController;
class SessionModels;
struct MainActions;

/// Says in the window what is selected: the detail panel (SelectionStatistics tells it of several), the
/// buttons and actions. Owns nothing; everything must outlive it. Main thread.
class SelectionPresenter {
    Q_DECLARE_TR_FUNCTIONS(agm::SelectionPresenter)

public:
    SelectionPresenter(SessionModels *models, BulkController *bulk, AdGroupDetailPanel *details, AccountBar *bar,
                       const MainActions *actions);

    /// The rows selected in the table, as it shows them now, in their order.
    void show(const std::vector<int> &rows);

private:
    SessionModels *m_models;
    BulkController *m_bulk;
    AdGroupDetailPanel *m_details;
    AccountBar *m_bar;
    const MainActions *m_actions;
};

} // namespace agm
