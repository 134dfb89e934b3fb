// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SelectionPresenter.h"

#include "domain/Draft.h"
#include "views/details/AdGroupDetailPanel.h"
#include "views/shell/AccountBar.h"
#include "views/window/BulkController.h"
#include "views/window/MainActions.h"
#include "views/window/SessionModels.h"

#include <QtGui/QAction>

namespace agm {
SelectionPresenter::SelectionPresenter(SessionModels *models, BulkController *bulk, AdGroupDetailPanel *details,
                                       AccountBar *bar, const MainActions *actions)
    : m_models(models), m_bulk(bulk), m_details(details), m_bar(bar), m_actions(actions)
{
}

void SelectionPresenter::show(const std::vector<int> &rows)
{
    const AdGroupPresentationModel *shown = m_models->presentation();
    if (rows.empty()) {
        m_details->showNothing();
    } else if (rows.size() == 1) {
        const int row = m_models->rows()->sourceRow(rows.front());
        const AdGroupTableModel *table = m_models->table();
        m_details->showGroup(table->group(row), table->campaign(row), shown->stateAt(rows.front()), table->pending(row),
                             table->draft(row), table->insightPtr(row));
    }

    // Perhaps the whole account: this is all that looks at each.
    std::vector<const AdGroup *> groups;
    groups.reserve(rows.size());
    for (const int row : rows) {
        if (const AdGroup *group = shown->group(row).get(); !isLocalId(group->id))
            groups.push_back(group); // what is only drafted can be neither paused nor resumed
    }
    const auto [pause, resume] = m_bulk->offers(groups);
    m_bar->setOffers(pause, resume);
    // A read-only account keeps the actions on: they say how it is unlocked.
    for (QAction *action : {m_actions->pause, m_actions->resume, m_actions->remove, m_actions->copy,
                            m_actions->copyWithHeaders, m_actions->copyId})
        MainActions::offer(action, !rows.empty(), tr("Select ad groups first."));
    MainActions::offer(m_actions->delivery, rows.size() == 1, tr("Select one ad group first."));
}

} // namespace agm
