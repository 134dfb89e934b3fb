// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/RowOrder.h"

#include "items/AdGroupTableModel.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace agm {
namespace {

struct Entry {
    quint64 key;
    int row;
};

constexpr quint64 Last = ~quint64(0);

/// So few are put in order soonest by comparing them.
constexpr std::size_t FewRows = 64;

quint64 entryKey(const SortColumn &column, int row, bool descending)
{
    if (!column.has(row))
        return Last;
    return descending ? ~column.rank(row) : column.rank(row);
}

/// Puts each entry where its rank says, in the time of two walks.
void placeByRank(std::span<Entry> entries, const SortColumn &column, bool descending)
{
    const quint32 most = column.mostRank();
    const auto place = [&](const Entry &entry) -> std::size_t {
        if (!column.has(entry.row))
            return most;
        const auto rank = std::size_t(column.rank(entry.row));
        return descending ? most - rank : rank - 1;
    };
    std::vector<quint32> next(std::size_t(most) + 2);
    for (const Entry &entry : entries)
        ++next[place(entry) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Entry> placed(entries.size());
    for (const Entry &entry : entries)
        placed[next[place(entry)]++] = entry;
    std::copy(placed.begin(), placed.end(), entries.begin());
}

void sortEntries(std::span<Entry> entries, const SortColumn &column, bool descending)
{
    for (Entry &entry : entries)
        entry.key = entryKey(column, entry.row, descending);
    if (column.mostRank() > 0 && entries.size() * 4 > column.mostRank()) {
        placeByRank(entries, column, descending);
        return;
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.key < b.key; });
}

/// Calls `visit` with every run of two or more entries of one key.
template <class Visit>
void forTies(std::span<Entry> entries, Visit visit)
{
    for (std::size_t first = 0; first < entries.size();) {
        std::size_t end = first + 1;
        while (end < entries.size() && entries[end].key == entries[first].key)
            ++end;
        if (end - first > 1)
            visit(entries.subspan(first, end - first));
        first = end;
    }
}

} // namespace

RowOrder::RowOrder(QCollator collator) : m_collator(std::move(collator)), m_title(Field::Title, m_collator) { }

SortColumn RowOrder::filled(const AdGroupTableModel &table, Field field) const
{
    SortColumn column(field, m_collator);
    column.append(table, 0, table.rowCount() - 1);
    return column;
}

template <class Visit>
void RowOrder::changeColumns(Visit visit)
{
    m_all.clear();
    if (m_column)
        visit(*m_column);
    visit(m_title);
}

void RowOrder::setSort(const AdGroupTableModel &table, std::optional<Field> field, Qt::SortOrder order)
{
    if (m_order != order || m_field != field)
        m_all.clear();
    m_order = order;
    if (m_field == field)
        return;
    m_field = field;
    if (field && *field != Field::Title)
        m_column = filled(table, *field);
    else
        m_column.reset();
}

void RowOrder::setCollator(const AdGroupTableModel &table, QCollator collator)
{
    m_collator = std::move(collator);
    reload(table);
}

void RowOrder::reload(const AdGroupTableModel &table)
{
    reloadColumn(table);
    m_title = filled(table, Field::Title);
}

void RowOrder::reloadColumn(const AdGroupTableModel &table)
{
    m_all.clear();
    if (m_column)
        m_column = filled(table, m_column->field());
}

void RowOrder::append(const AdGroupTableModel &table, int first, int last)
{
    changeColumns([&](SortColumn &column) { column.append(table, first, last); });
}

void RowOrder::update(const AdGroupTableModel &table, int row)
{
    changeColumns([&](SortColumn &column) { column.set(table, row); });
}

void RowOrder::remove(int first, int last)
{
    changeColumns([&](SortColumn &column) { column.remove(first, last); });
}

void RowOrder::permute(const std::vector<int> &newRowOf)
{
    changeColumns([&](SortColumn &column) { column.permute(newRowOf); });
}

void RowOrder::remember(const Rows &rows)
{
    if (m_all.empty())
        m_all = rows;
}

/// Puts rows in the order in which they stand among all rows.
void RowOrder::pick(Rows &rows) const
{
    std::vector<bool> wanted(m_all.size());
    for (const int row : rows)
        wanted[std::size_t(row)] = true;
    std::copy_if(m_all.begin(), m_all.end(), rows.begin(), [&wanted](int row) { return wanted[std::size_t(row)]; });
}

bool RowOrder::before(const AdGroupTableModel &table, int a, int b) const
{
    if (!m_field)
        return a < b;
    const SortColumn &column = m_column ? *m_column : m_title;
    const bool hasA = column.has(a);
    if (hasA != column.has(b))
        return hasA;
    if (hasA) {
        const int compared = column.compare(a, b);
        if (compared != 0)
            return (compared < 0) == (m_order == Qt::AscendingOrder);
    }
    return tieBefore(table, a, b);
}

bool RowOrder::tieBefore(const AdGroupTableModel &table, int a, int b) const
{
    if (m_column) {
        const bool titled = m_title.has(a);
        if (titled != m_title.has(b))
            return titled;
        const int compared = titled ? m_title.compare(a, b) : 0;
        if (compared != 0)
            return compared < 0;
    }
    return table.group(a)->id < table.group(b)->id;
}

void RowOrder::sort(const AdGroupTableModel &table, Rows &rows)
{
    if (!m_field) {
        std::sort(rows.begin(), rows.end());
        return;
    }
    if (!m_all.empty() && rows.size() >= FewRows) {
        pick(rows);
        return;
    }
    const auto byComparing = [&](int a, int b) { return before(table, a, b); };
    // Ranks cost a sort of every distinct title; a few rows are cheaper compared one by one.
    if (rows.size() < FewRows || rows.size() * 4 < std::size_t(table.rowCount())) {
        std::sort(rows.begin(), rows.end(), byComparing);
        return;
    }
    SortColumn &column = m_column ? *m_column : m_title;
    column.prepareRanks();
    std::vector<Entry> entries(rows.size());
    std::transform(rows.begin(), rows.end(), entries.begin(), [](int row) { return Entry{0, row}; });
    sortEntries(entries, column, m_order == Qt::DescendingOrder);
    const auto byId = [&table](std::span<Entry> ties) {
        std::sort(ties.begin(), ties.end(),
                  [&table](const Entry &a, const Entry &b) { return table.group(a.row)->id < table.group(b.row)->id; });
    };
    if (&column == &m_title) {
        forTies(entries, byId);
    } else {
        forTies(entries, [&](std::span<Entry> ties) {
            m_title.prepareRanks();
            sortEntries(ties, m_title, false);
            forTies(ties, byId);
        });
    }
    std::transform(entries.begin(), entries.end(), rows.begin(), [](const Entry &entry) { return entry.row; });
}

RowOrder::Rows RowOrder::merged(const AdGroupTableModel &table, const Rows &kept, Rows entering)
{
    Rows all;
    all.reserve(kept.size() + entering.size());
    if (entering.size() * 4 > kept.size() || (!m_all.empty() && entering.size() >= FewRows)) {
        all = kept;
        all.insert(all.end(), entering.begin(), entering.end());
        sort(table, all);
        return all;
    }
    sort(table, entering);
    // A search for each entering row needs far fewer comparisons than walking along both.
    auto from = kept.begin();
    for (const int row : entering) {
        const auto to = std::lower_bound(from, kept.end(), row, [&](int a, int b) { return before(table, a, b); });
        all.insert(all.end(), from, to);
        all.push_back(row);
        from = to;
    }
    all.insert(all.end(), from, kept.end());
    return all;
}

} // namespace agm
