// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/GroupsPane.h"

#include "views/charts/SeriesTableModel.h"

#include <algorithm>
#include <utility>

namespace agm {

GroupsPane::GroupsPane(const QString &title, QWidget *parent)
    : ChartPane(title, parent), m_table(new SeriesTableModel(this))
{
}

void GroupsPane::outdate()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void GroupsPane::setFormats(const Formats &formats)
{
    m_formats = formats;
    outdate();
}

void GroupsPane::setGroups(const QList<ChartGroup> &groups)
{
    m_groups = groups;
    outdate();
}

void GroupsPane::setSelection(const QStringList &ids)
{
    if (ids == m_order)
        return;
    m_order = ids;
    m_selection.reset();
    // A hidden one need not follow each step of a selection that is being drawn.
    if (!m_stale && isVisible())
        showSelection();
    else
        m_stale = true;
}

const QSet<QString> &GroupsPane::selection() const
{
    if (!m_selection)
        m_selection.emplace(m_order.cbegin(), m_order.cend());
    return *m_selection;
}

void GroupsPane::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    // What was worked out of the list before points into it: it goes only now.
    const QList<ChartGroup> before = std::exchange(m_shown, m_groups);
    rebuild();
    // The table behind the chart says the same as the chart.
    if (isTableShown())
        fillTable(m_table);
}

void GroupsPane::choose()
{
    outdate();
    Q_EMIT viewChanged();
}

void GroupsPane::showOutcome(bool drawable, int loading, const QString &empty, const QString &advice)
{
    if (drawable)
        showReady();
    else if (m_shown.isEmpty())
        showEmpty(tr("No ad groups to show"), tr("The table is empty, or its filter matches nothing."));
    else if (loading > 0)
        showLoading();
    else
        showEmpty(empty, advice);
}

void GroupsPane::pick(const QStringList &ids, Pick how)
{
    if (how == Pick::Only) {
        Q_EMIT selectionRequested(ids);
        return;
    }
    const QSet<QString> &selected = selection();
    const bool allIn = std::all_of(ids.cbegin(), ids.cend(), [&](const QString &id) { return selected.contains(id); });
    QStringList wanted = m_order;
    if (how == Pick::Toggle && allIn) {
        const QSet<QString> out(ids.cbegin(), ids.cend());
        wanted.removeIf([&](const QString &id) { return out.contains(id); });
    } else {
        for (const QString &id : ids) {
            if (!selected.contains(id))
                wanted.append(id);
        }
    }
    Q_EMIT selectionRequested(wanted);
}

QAbstractTableModel *GroupsPane::tableModel() const
{
    // A hidden pane may still have something to work out; that changes what is shown, not what was given.
    const_cast<GroupsPane *>(this)->refresh();
    fillTable(m_table);
    return m_table;
}

void GroupsPane::showEvent(QShowEvent *event)
{
    refresh();
    ChartPane::showEvent(event);
}

} // namespace agm
