// SPDX-License-Identifier: GPL-3.0-or-later
// How the filter model gets from one order of rows to another. Qt knows three honest steps: rows leave, rows arrive,
// rows change places. A layout change that also changes the number of rows is none of them: a selection of everything
// would point at other rows afterwards. So many rows that leave go to the end first and leave together, and many rows
// that arrive do so at the end and are sorted in then: two signals each instead of one for every run.
#include "items/AdGroupFilterModel.h"

#include "items/RowMatcher.h"
#include "items/RowOrder.h"
#include "items/Runs.h"

#include <algorithm>
#include <numeric>

namespace agm {
namespace {

/// So many changed rows hardly ever are a few runs: looking for these would cost a sort.
constexpr std::size_t ManyRows = 1000;

} // namespace

void AdGroupFilterModel::reload()
{
    m_order.clear();
    m_position.clear();
    m_seen.clear();
    if (!m_table)
        return;
    m_seen.assign(m_table->groups().begin(), m_table->groups().end());
    m_position.assign(m_seen.size(), -1);
    m_sorter->reload(*m_table);
    m_matcher->setFilter(m_filter);
    m_matcher->reload(*m_table);
    const std::vector<bool> passes = m_matcher->passing(*m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (passes[std::size_t(row)])
            m_order.push_back(row);
    }
    m_sorter->setSort(*m_table, m_sortField, m_sortOrder);
    m_sorter->sort(*m_table, m_order);
    renumber(0);
}

void AdGroupFilterModel::sortAgain()
{
    if (!m_table)
        return;
    m_sorter->setSort(*m_table, m_sortField, m_sortOrder);
    Rows order = m_order;
    m_sorter->sort(*m_table, order);
    changeTo(order);
}

void AdGroupFilterModel::filterAgain()
{
    if (m_order.size() == m_position.size())
        m_sorter->remember(m_order);
    const std::vector<bool> passes = m_matcher->passing(*m_table);
    Rows entering;
    for (std::size_t row = 0; row < passes.size(); ++row) {
        if (passes[row] && m_position[row] < 0)
            entering.push_back(int(row));
    }
    Rows kept;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(kept),
                 [&passes](int row) { return passes[std::size_t(row)]; });
    changeTo(m_sorter->merged(*m_table, kept, std::move(entering)));
}

void AdGroupFilterModel::sourceDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                           const QList<int> &roles)
{
    Rows changed;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (m_seen[std::size_t(row)] != m_table->group(row))
            changed.push_back(row);
    }
    if (changed.empty()) {
        // Pending marks and campaigns: nothing that a key is made of. A draft that goes takes its row out of a list of
        // drafts.
        if (m_matcher->readsDrafts() && roles.contains(DraftRole))
            filterAgain();
        if (roles.contains(InsightRole))
            sourceInsightsChanged();
        Rows span(std::size_t(bottomRight.row() - topLeft.row() + 1));
        std::iota(span.begin(), span.end(), topLeft.row());
        announce(std::move(span), topLeft.column(), bottomRight.column(), roles);
        return;
    }
    std::vector<bool> isChanged(m_position.size());
    Rows entering;
    for (const int row : changed) {
        isChanged[std::size_t(row)] = true;
        m_seen[std::size_t(row)] = m_table->group(row);
        m_sorter->update(*m_table, row);
        m_matcher->update(*m_table, row);
        if (m_matcher->passes(*m_table, row))
            entering.push_back(row);
    }
    Rows kept;
    kept.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(kept),
                 [&isChanged](int row) { return !isChanged[std::size_t(row)]; });
    changeTo(m_sorter->merged(*m_table, kept, std::move(entering)));
    announce(std::move(changed), topLeft.column(), bottomRight.column(), roles);
}

void AdGroupFilterModel::sourceRowsInserted(int first, int last)
{
    Q_ASSERT(std::size_t(first) == m_seen.size());
    m_sorter->append(*m_table, first, last);
    m_matcher->append(*m_table, first, last);
    const auto more = std::size_t(last - first + 1);
    makeRoom(m_position, more);
    makeRoom(m_seen, more);
    m_position.resize(m_position.size() + more, -1);
    Rows entering;
    for (int row = first; row <= last; ++row) {
        m_seen.push_back(m_table->group(row));
        if (m_matcher->passes(*m_table, row))
            entering.push_back(row);
    }
    changeTo(m_sorter->merged(*m_table, m_order, std::move(entering)));
}

void AdGroupFilterModel::sourceRowsAboutToBeRemoved(int first, int last)
{
    Rows staying;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(staying),
                 [first, last](int row) { return row < first || row > last; });
    changeTo(staying);
}

void AdGroupFilterModel::sourceRowsRemoved(int first, int last)
{
    m_sorter->remove(first, last);
    m_matcher->remove(first, last);
    m_seen.erase(m_seen.begin() + first, m_seen.begin() + last + 1);
    m_position.erase(m_position.begin() + first, m_position.begin() + last + 1);
    for (int &row : m_order)
        row -= row > last ? last - first + 1 : 0;
}

void AdGroupFilterModel::sourceLayoutChanged()
{
    Rows newRowOf(m_seen.size());
    std::vector<AdGroupPtr> seen(m_seen.size());
    for (std::size_t row = 0; row < m_seen.size(); ++row) {
        newRowOf[row] = m_table->rowOf(m_seen[row]->id);
        seen[std::size_t(newRowOf[row])] = std::move(m_seen[row]);
    }
    m_seen.swap(seen);
    m_sorter->permute(newRowOf);
    m_matcher->permute(newRowOf);
    std::fill(m_position.begin(), m_position.end(), -1);
    for (int &row : m_order)
        row = newRowOf[std::size_t(row)];
    renumber(0);
    if (!m_sortField)
        sortAgain();
}

void AdGroupFilterModel::sourceCampaignsChanged()
{
    m_matcher->campaignsChanged();
    if (m_sortField == Field::AdCampaign) {
        m_sorter->reloadColumn(*m_table);
        sortAgain();
    }
    if (m_matcher->searches())
        filterAgain();
}

void AdGroupFilterModel::sourceInsightsChanged()
{
    m_matcher->insightsChanged();
    if (m_sortField && isDerived(*m_sortField)) {
        m_sorter->reloadColumn(*m_table);
        sortAgain();
    }
    if (m_matcher->readsInsights())
        filterAgain();
}

void AdGroupFilterModel::changeTo(const Rows &order)
{
    std::vector<bool> wanted(m_position.size());
    for (const int row : order)
        wanted[std::size_t(row)] = true;

    Rows leaving;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (!wanted[std::size_t(m_order[i])])
            leaving.push_back(int(i));
    }
    Rows staying;
    staying.reserve(order.size());
    std::copy_if(order.begin(), order.end(), std::back_inserter(staying),
                 [this](int row) { return m_position[std::size_t(row)] >= 0; });

    auto runs = runsOf(leaving);
    if (runs.size() > MostRuns) {
        Rows pushed = staying;
        for (const int i : leaving)
            pushed.push_back(m_order[std::size_t(i)]);
        reorder(pushed);
        runs = {{int(staying.size()), int(pushed.size()) - 1}};
    }
    std::for_each(runs.rbegin(), runs.rend(), [this](const Run &run) { removeAt(run.first, run.last); });

    Rows arriving;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (m_position[std::size_t(order[i])] < 0)
            arriving.push_back(int(i));
    }
    runs = runsOf(arriving);
    const auto rowsAt = [&order](int first, int last) { return Rows(order.begin() + first, order.begin() + last + 1); };
    if (runs.size() <= MostRuns) {
        reorder(staying);
        for (const Run &run : runs)
            insertAt(run.first, rowsAt(run.first, run.last));
        return;
    }
    Rows tail;
    tail.reserve(arriving.size());
    for (const int i : arriving)
        tail.push_back(order[std::size_t(i)]);
    insertAt(rowCount(), tail);
    reorder(order);
}

void AdGroupFilterModel::reorder(const Rows &order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    const Rows old = std::exchange(m_order, order);
    renumber(0);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(createIndex(m_position[std::size_t(old[std::size_t(index.row())])], index.column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void AdGroupFilterModel::removeAt(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int i = first; i <= last; ++i)
        m_position[std::size_t(m_order[std::size_t(i)])] = -1;
    m_order.erase(m_order.begin() + first, m_order.begin() + last + 1);
    renumber(first);
    endRemoveRows();
}

void AdGroupFilterModel::insertAt(int first, const Rows &rows)
{
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    makeRoom(m_order, rows.size());
    m_order.insert(m_order.begin() + first, rows.begin(), rows.end());
    renumber(first);
    endInsertRows();
}

void AdGroupFilterModel::renumber(int from)
{
    for (std::size_t i = std::size_t(from); i < m_order.size(); ++i)
        m_position[std::size_t(m_order[i])] = int(i);
}

void AdGroupFilterModel::announce(Rows sourceRows, int firstColumn, int lastColumn, const QList<int> &roles)
{
    for (int &row : sourceRows)
        row = m_position[std::size_t(row)];
    std::erase(sourceRows, -1);
    if (sourceRows.empty())
        return;
    if (sourceRows.size() > ManyRows) {
        const auto [first, last] = std::minmax_element(sourceRows.begin(), sourceRows.end());
        Q_EMIT dataChanged(index(*first, firstColumn), index(*last, lastColumn), roles);
        return;
    }
    std::sort(sourceRows.begin(), sourceRows.end());
    auto runs = runsOf(sourceRows);
    if (runs.size() > MostRuns)
        runs = {{sourceRows.front(), sourceRows.back()}};
    for (const Run &run : runs)
        Q_EMIT dataChanged(index(run.first, firstColumn), index(run.last, lastColumn), roles);
}

} // namespace agm
