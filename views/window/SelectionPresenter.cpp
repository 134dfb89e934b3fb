// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/SelectionPresenter.h"

#include "views/details/AdGroupDetailPanel.h"
#include "views/shell/AccountBar.h"
#include "views/shell/JobBar.h"
#include "views/window/BulkController.h"
#include "views/window/MainActions.h"
#include "views/window/SessionModels.h"

#include <QtGui/QAction>

#include <algorithm>

namespace agm {
namespace {

SelectionFacts factsOf(const QList<AdGroupPtr> &groups)
{
    SelectionFacts facts;
    facts.count = int(groups.size());
    QHash<Currency, qint64> spend;
    for (const AdGroupPtr &group : groups) {
        if (const auto money = group->money(Field::Spend))
            spend[money->currency] += money->micros;
        else
            ++facts.withoutSpend;
    }
    for (auto it = spend.cbegin(); it != spend.cend(); ++it)
        facts.spend.append(Money{it.value(), it.key()});
    std::sort(facts.spend.begin(), facts.spend.end(),
              [](const Money &a, const Money &b) { return a.currency.code() < b.currency.code(); });
    return facts;
}

} // namespace

SelectionPresenter::SelectionPresenter(SessionModels *models, BulkController *bulk, AdGroupDetailPanel *details,
                                       JobBar *jobs, AccountBar *bar, const MainActions *actions)
    : m_models(models), m_bulk(bulk), m_details(details), m_jobs(jobs), m_bar(bar), m_actions(actions)
{
}

void SelectionPresenter::show(const QStringList &selectedIds)
{
    const AdGroupTableModel *table = m_models->table();
    QList<AdGroupPtr> groups;
    groups.reserve(selectedIds.size());
    for (const QString &id : selectedIds) {
        if (const int row = table->rowOf(id); row >= 0)
            groups.append(table->group(row));
    }
    m_jobs->setSelection(factsOf(groups));

    if (groups.size() == 1) {
        const QString &id = groups.constFirst()->id;
        const int row = table->rowOf(id);
        if (const int shown = m_models->rows()->rowOf(id); shown >= 0)
            m_details->showGroup(groups.constFirst(), table->campaign(row), m_models->presentation()->stateAt(shown),
                                 table->pending(row), table->draft(row), table->insightPtr(row));
    } else if (groups.isEmpty()) {
        m_details->showNothing();
    } else {
        m_details->showGroups(groups);
    }

    m_bar->setOffers(m_bulk->offer(BulkAction::Pause, selectedIds), m_bulk->offer(BulkAction::Resume, selectedIds));
    // A read-only account keeps the actions on: they say how it is unlocked.
    for (QAction *action : {m_actions->pause, m_actions->resume, m_actions->remove, m_actions->copy,
                            m_actions->copyWithHeaders, m_actions->copyId})
        MainActions::offer(action, !groups.isEmpty(), tr("Select ad groups first."));
    MainActions::offer(m_actions->delivery, groups.size() == 1, tr("Select one ad group first."));
}

} // namespace agm
