// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace agm {

class AccountBar;
class AdGroupDetailPanel;
class BulkController;
class JobBar;
class SessionModels;
struct MainActions;

/// Says everywhere in the window what is selected: the detail panel, the bottom line, the buttons and actions. Owns
/// nothing; everything must outlive it. Main thread.
class SelectionPresenter {
    Q_DECLARE_TR_FUNCTIONS(agm::SelectionPresenter)

public:
    SelectionPresenter(SessionModels *models, BulkController *bulk, AdGroupDetailPanel *details, JobBar *jobs,
                       AccountBar *bar, const MainActions *actions);

    void show(const QStringList &selectedIds);

private:
    SessionModels *m_models;
    BulkController *m_bulk;
    AdGroupDetailPanel *m_details;
    JobBar *m_jobs;
    AccountBar *m_bar;
    const MainActions *m_actions;
};

} // namespace agm
